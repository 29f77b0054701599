package id.pandu.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.pandu.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever the service says of a story can be given back to it, as it is, and means the same in another order. */
@TestPropertySource(properties = {"pandu.rules=rules", "pandu.look-every=1h"})
class GivenBackTest extends ServerTest {

    @TestFactory
    Stream<DynamicTest> answersCanBeGivenBack() throws IOException {
        return Samples.folders().stream()
                .map(story -> dynamicTest(story.getFileName().toString(), () -> check(story)));
    }

    private void check(Path story) throws IOException {
        String request = Files.readString(story.resolve("request.json"));
        Reply answer = advice(request);
        ObjectNode back = (ObjectNode) JsonMapper.shared().readTree(request);
        back.set("answer", answer.json());
        ObjectNode reversed = back.deepCopy();
        reverse(reversed.get("facts"));

        for (ObjectNode body : List.of(back, reversed)) {
            Reply stale = post("/api/v1/stale", JSON, body.toString());
            assertThat(stale.status()).as(stale.body()).isEqualTo(200);
            assertThat(pretty(stale.json())).isEqualTo(pretty("""
                    {"fresh": true, "factsChanged": false, "rulesChanged": false, "goneAdvice": [], "newAdvice": [],
                     "goneConclusions": {}, "newConclusions": {}, "notGiven": []}"""));
        }
        assertThat(post("/api/v1/advice", JSON, request, "Accept", "text/plain").body())
                .isEqualTo(Files.readString(story.resolve("answer.txt")));
    }

    /** Turns round every list. */
    private static void reverse(JsonNode node) {
        if (node.isArray()) {
            List<JsonNode> entries = new ArrayList<>(node.valueStream().toList());
            Collections.reverse(entries);
            ((ArrayNode) node).removeAll().addAll(entries);
        }
        node.forEach(GivenBackTest::reverse);
    }
}
