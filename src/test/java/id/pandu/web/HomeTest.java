package id.pandu.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Where programs begin. */
class HomeTest extends ServerTest {

    @Test
    void linksProgramsToEveryAddress() {
        JsonNode index = get("/api/v1").json();
        assertThat(index.get("links").findValuesAsString("href"))
                .contains("/api/v1/advice", "/api/v1/why-not", "/api/v1/rules/{id}", "/problems");
        index.get("links").forEach(link -> {
            String href = link.get("href").asString();
            if (link.get("method").asString().equals("GET") && !href.contains("{")) {
                assertThat(get(href).status()).as(href).isEqualTo(200);
            }
        });
        assertThat(get(index.get("description").asString()).status()).isEqualTo(200);
    }

    @Test
    void tellsWhatAQuestionCanBeAnswered() {
        JsonNode list = ask("{}", "minat");
        assertThat(list.get("type").asString()).isEqualTo("list");
        assertThat(list.at("/options/0/code").asString()).isEqualTo("SEJARAH");
        assertThat(list.at("/options/0/meaning").asString()).isNotBlank();
        assertThat(list.get("none").asString()).isEqualTo("TIDAK_ADA");
        JsonNode number = ask("{}", "umur");
        assertThat(number.get("type").asString()).isEqualTo("integer");
        assertThat(number.get("min").asInt()).isZero();
        assertThat(number.get("max").asInt()).isEqualTo(120);
        assertThat(number.get("unit").asString()).isNotBlank();
        JsonNode objects = ask("{}", "buku");
        assertThat(objects.get("type").asString()).isEqualTo("objects");
        assertThat(objects.get("nameFact").asString()).isEqualTo("judulBuku");
        assertThat(objects.get("members").toString()).contains("kondisiBuku");
        JsonNode ofObject = ask("{\"buku\": [{\"judulBuku\": \"Revolusi\"}]}", "kondisiBuku");
        assertThat(ofObject.get("entity").asString()).isEqualTo("buku");
        assertThat(ofObject.get("of").asString()).isEqualTo("Revolusi");
    }

    /** The question about a fact, found by leaving all before it unanswered. */
    private JsonNode ask(String facts, String fact) {
        StringBuilder unanswered = new StringBuilder();
        while (true) {
            JsonNode step = post(
                            "/api/v1/interview",
                            JSON,
                            "{\"facts\": " + facts + ", \"unanswered\": [" + unanswered + "]}")
                    .json();
            assertThat(step.get("done").asBoolean())
                    .as("no question about " + fact)
                    .isFalse();
            String asked = step.at("/question/fact").asString();
            if (asked.equals(fact)) {
                return step.get("question");
            }
            unanswered
                    .append(unanswered.isEmpty() ? "" : ", ")
                    .append('"')
                    .append(asked)
                    .append('"');
        }
    }
}
