package id.pandu.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every sample request that has an {@code answer.json}, posted as it is, gives that answer. When rules are meant to answer otherwise, write
 * the answers anew with {@code mvn test -Dtest=SamplesTest -Dgolden.update=true} and read the difference.
 */
@TestPropertySource(properties = {"pandu.rules=rules", "pandu.look-every=1h"})
class SamplesTest extends ServerTest {

    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    @TestFactory
    List<DynamicTest> answersAsBefore() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("samples"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("request.json")))
                    .filter(folder -> Files.exists(folder.resolve("answer.json")))
                    .sorted()
                    .map(folder -> dynamicTest(folder.getFileName().toString(), () -> check(folder)))
                    .toList();
        }
    }

    private void check(Path folder) throws IOException {
        Reply reply = advice(Files.readString(folder.resolve("request.json")));
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        JsonNode answer = reply.json();
        ((ObjectNode) answer.get("rulebook")).remove("version");
        ((ObjectNode) answer.get("rulebook")).remove("date");
        Path golden = folder.resolve("answer.json");
        if (UPDATE) {
            Files.writeString(golden, pretty(answer) + "\n");
        }
        assertThat(pretty(answer)).isEqualTo(pretty(Files.readString(golden)));
    }
}
