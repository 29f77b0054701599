package id.pandu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Objects of one name, without names, or with names that are no names are kept apart by their place. */
class ObjectsTest extends ServerTest {

    private static final String BOOKS =
            "'facts': {'umur': 30, 'buku': [{'judulBuku': 'Bumi', 'kondisiBuku': 'RUSAK', 'usiaMinimal': 0},"
                    + " {'judulBuku': 'Bumi', 'kondisiBuku': 'HILANG', 'usiaMinimal': 0},"
                    + " {'judulBuku': 'Langit (II)', 'kondisiBuku': 'HILANG', 'usiaMinimal': 0}]}";

    private Reply ask(String path, String body) {
        return post("/api/v1/" + path, JSON, "{" + body.replace('\'', '"') + "}");
    }

    @Test
    void everythingSaidOfAnObjectCarriesItsPlace() {
        JsonNode answer = ask("advice", BOOKS).json();

        List<JsonNode> classes = StreamSupport.stream(answer.get("conclusions").spliterator(), false)
                .filter(conclusion -> conclusion.get("fact").asString().equals("kelayakanBuku"))
                .toList();
        assertThat(classes).extracting(c -> c.get("index").asInt()).containsExactly(0, 1, 2);
        assertThat(classes).extracting(c -> c.get("of").asString()).containsExactly("Bumi", "Bumi", "Langit (II)");
        assertThat(classes).extracting(c -> c.at("/because/index").asInt()).containsExactly(0, 1, 2);
        assertThat(classes.get(1)
                        .at("/because/conditions/0/parts/0/facts/0/index")
                        .asInt())
                .isEqualTo(1);
        assertThat(answer.at("/rankings/0/entries/0/index").asInt()).isZero();
        assertThat(answer.at("/notes/0/code").asString()).isEqualTo("same-name");
        assertThat(answer.at("/notes/0/indexes").toString()).isEqualTo("[0,1]");
    }

    @Test
    void aRequestNamesAnObjectByItsPlaceOrByANameThatOnlyItHas() {
        String goal = "'conclusion': {'fact': 'kelayakanBuku', 'value': 'PERIKSA', ";
        assertThat(ask("why", BOOKS + "," + goal + "'index': 0}")
                        .json()
                        .get("holds")
                        .asBoolean())
                .isTrue();
        assertThat(ask("why", BOOKS + "," + goal + "'index': 1}")
                        .json()
                        .get("holds")
                        .asBoolean())
                .isFalse();
        assertThat(ask("why", BOOKS + "," + goal + "'of': 'Bumi #1'}")
                        .json()
                        .get("holds")
                        .asBoolean())
                .isTrue();
        Reply whyNot = ask("why-not", BOOKS + "," + goal + "'of': 'langit (II)'}");
        assertThat(whyNot.status()).isEqualTo(200);
        assertThat(whyNot.json().at("/rules/0/index").asInt()).isEqualTo(2);
        assertThat(whyNot.json().get("goal").asString()).isEqualTo("kelayakanBuku(Langit (II)) = PERIKSA");

        Reply ambiguous = ask("why-not", BOOKS + "," + goal + "'of': 'Bumi'}");
        assertThat(ambiguous.status()).isEqualTo(400);
        JsonNode error = ambiguous.json().at("/errors/0");
        assertThat(error.get("code").asString()).isEqualTo("ambiguous-object");
        assertThat(error.get("pointer").asString()).isEqualTo("/conclusion/of");
        assertThat(error.get("nearest").toString()).isEqualTo("[\"Bumi #1\",\"Bumi #2\"]");
        for (String wrong :
                List.of("'index': 3}", "'index': -1}", "'index': 'x'}", "'of': 'Langit (II)', 'index': 0}")) {
            assertThat(ask("how-to", BOOKS + "," + goal.replace("conclusion", "goal") + wrong)
                            .status())
                    .as(wrong)
                    .isEqualTo(400);
        }
    }

    @Test
    void namesThatAreNoNamesHarmNothing() {
        for (String name : List.of(
                "a\\nb",
                "\\u0000",
                "\\u202eabc",
                "(((",
                ")",
                "#1",
                "x".repeat(1000),
                "\\u200b",
                "\\ud83d\\ude00",
                "a=b")) {
            String facts = BOOKS.replace("Langit (II)", name);
            assertThat(ask("advice", facts).status()).as(name).isEqualTo(200);
            String goal = ", 'goal': {'fact': 'kelayakanBuku', 'value': 'PERIKSA', 'index': 2}";
            Reply howTo = ask("how-to", facts + goal);
            assertThat(howTo.status()).as(name).isEqualTo(200);
            assertThat(howTo.json().get("goal").asString()).doesNotContain("\n").hasSizeLessThan(120);
        }
        for (String name : List.of("x".repeat(1001), "\\ud83d", "a\\udc00b")) {
            Reply refused = ask("advice", BOOKS.replace("Langit (II)", name));
            assertThat(refused.status()).as(name).isEqualTo(400);
            assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("/facts/buku/2/judulBuku");
        }
    }

    @Test
    void anInterviewPassesOverOneObjectOrAll() {
        String facts = "'facts': {'pemesan': [], 'buku': [{}, {}]}, 'unanswered': ";
        String all = unanswered(facts, "%s");
        String each = unanswered(facts, "%s(#%d)");
        assertThat(each).contains("kondisiBuku(#1)", "kondisiBuku(#2)");
        assertThat(all).contains("kondisiBuku").doesNotContain("#");
    }

    /** All that is asked, as long as nothing can be answered. */
    private String unanswered(String facts, String form) {
        StringBuilder skipped = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            JsonNode step = ask("interview", facts + "[" + skipped + "]").json();
            if (step.get("done").asBoolean()) {
                return skipped.toString();
            }
            JsonNode question = step.get("question");
            String fact = question.get("fact").asString();
            String asked = question.has("index") && form.contains("#")
                    ? String.format(form, fact, question.get("index").asInt() + 1)
                    : fact;
            skipped.append(skipped.isEmpty() ? "" : ",")
                    .append('"')
                    .append(asked)
                    .append('"');
        }
        throw new AssertionError("never done: " + skipped);
    }
}
