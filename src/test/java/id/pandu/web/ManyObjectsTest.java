package id.pandu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Every address with as many objects as are read. */
class ManyObjectsTest extends ServerTest {

    private static String facts(int count) {
        return "{\"buku\": "
                + IntStream.range(0, count)
                        .mapToObj(i -> "{\"judulBuku\": \"B%d\"}".formatted(i))
                        .collect(Collectors.joining(",", "[", "]"))
                + "}";
    }

    private Reply ask(String path, String others) {
        return post("/api/v1/" + path, JSON, "{\"facts\": " + facts(1000) + others.replace('\'', '"') + "}");
    }

    @Test
    void aFactIsAskedOnceAndOfHowManyItIs() {
        Reply reply = ask("advice", "");

        assertThat(reply.status()).isEqualTo(200);
        int ofBooks = 0;
        for (JsonNode question : reply.json().get("questions")) {
            if (question.has("of")) {
                assertThat(question.get("of").asString()).isEqualTo("B0");
                assertThat(question.get("others").asInt()).isEqualTo(999);
                ofBooks++;
            }
        }
        assertThat(ofBooks).isPositive();
        assertThat(advice("{\"facts\": " + facts(2) + "}").body()).doesNotContain("\"others\"");
    }

    @Test
    void everyAnalysisAnswers() {
        assertThat(ask("interview", "").json().get("done").asBoolean()).isFalse();
        assertThat(ask("why-not", ", 'rule': 'HAK-002'").status()).isEqualTo(200);
        assertThat(ask("how-to", ", 'goal': {'fact': 'hakPinjam', 'value': 'PENUH'}")
                        .status())
                .isEqualTo(200);
        assertThat(ask("what-if", ", 'changes': {'denda': 60}").status()).isEqualTo(200);
        assertThat(ask("stale", ", 'answer': {'factsHash': 'x', 'rulebook': {'version': 'y'}}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void moreAreRefused() {
        Reply reply = advice("{\"facts\": " + facts(1001) + "}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().at("/errors/0/code").asString()).isEqualTo("too-many");
        assertThat(reply.json().at("/errors/0/pointer").asString()).isEqualTo("/facts/buku");
    }
}
