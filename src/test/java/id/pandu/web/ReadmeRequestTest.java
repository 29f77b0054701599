package id.pandu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** The first request of the README gives what is shown below it, from the shipped rules. */
@TestPropertySource(properties = {"pandu.rules=rules", "pandu.look-every=1h"})
class ReadmeRequestTest extends ServerTest {

    private static final Pattern REQUEST =
            Pattern.compile("curl -s localhost:8080(\\S+) -H 'Accept: (\\S+)' -H 'Content-Type: (\\S+)' -d '([^']+)'");
    private static final Pattern SHOWN = Pattern.compile("```text\n(.+?)```", Pattern.DOTALL);

    @Test
    void theFirstRequestPrintsTheCardThatIsShown() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        Matcher request = REQUEST.matcher(readme);
        Matcher shown = SHOWN.matcher(readme);
        assertThat(request.find()).isTrue();
        assertThat(shown.find(request.end())).isTrue();

        Reply reply = post(request.group(1), request.group(3), request.group(4), "Accept", request.group(2));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).contains(shown.group(1));
    }
}
