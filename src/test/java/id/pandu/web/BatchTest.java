package id.pandu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BatchTest extends ServerTest {

    @Test
    void answersEveryLineAndGoesOnAfterABadOne() {
        Reply reply = post("/api/v1/advice/batch", BatchController.NDJSON, """
                {"id": "satu", "facts": {"denda": 60}}
                {"id": 2, "facts": {"dendaa": 60}}

                bukan json
                {"id": "%s", "facts": {}}
                {"id": [], "facts": {}}
                {"facts": {"denda": 0, "kartuHilang": false}}""".formatted("x".repeat(60000)));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.type()).startsWith(BatchController.NDJSON);
        List<JsonNode> lines =
                reply.body().lines().map(JsonMapper.shared()::readTree).toList();
        assertThat(lines).extracting(line -> line.path("line").asInt()).containsExactly(1, 2, 4, 5, 6, 7);
        assertThat(lines).extracting(line -> line.path("id").asString("")).containsExactly("satu", "2", "", "", "", "");
        assertThat(lines)
                .extracting(line -> line.path("problem").path("type").asString("none"))
                .containsExactly(
                        "none",
                        "/problems/invalid-facts",
                        "/problems/malformed-json",
                        "/problems/too-large",
                        "/problems/invalid-request",
                        "none");
        assertThat(lines.get(0).at("/answer/conclusions/0/value").asString()).isEqualTo("BERAT");
        assertThat(lines.get(5).at("/answer/conclusions/0/value").asString()).isEqualTo("TANPA");
    }

    @Test
    void answersAnEmptyBatchWithNothing() {
        assertThat(post("/api/v1/advice/batch", BatchController.NDJSON, "\n\n").body())
                .isEmpty();
    }
}
