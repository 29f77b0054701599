package id.pandu.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Rules hold from a day and some until a day: the one that counts is in the request, else today. */
class DatesTest extends ServerTest {

    private static final String FACTS = "\"facts\": {\"denda\": 60, \"umur\": 30, \"kartuHilang\": false}";

    @Test
    void theDayOfTheRequestCounts() {
        JsonNode now = advice("{" + FACTS + ", \"date\": \"2026-06-01\"}").json();
        JsonNode before = advice("{" + FACTS + ", \"date\": \"2025-12-30\"}").json();

        assertThat(now.at("/rulebook/date").asString()).isEqualTo("2026-06-01");
        assertThat(now.at("/rulebook/since").asString()).isEqualTo("2026-01-01");
        assertThat(now.at("/advice/0/summary").asString()).isEqualTo("Minta anggota melunasi denda");
        assertThat(before.at("/rulebook/date").asString()).isEqualTo("2025-12-30");
        assertThat(before.at("/rulebook/since").asString()).isEqualTo("2020-01-01");
        assertThat(before.at("/rulebook/rules").asInt()).isEqualTo(1);
        assertThat(before.at("/advice").size()).isLessThan(now.at("/advice").size());
        assertThat(before.at("/rulebook/version")).isEqualTo(now.at("/rulebook/version"));
    }

    @Test
    void anAnswerOfAnotherDayIsStaleWhenOtherRulesWereInForce() {
        String old = advice("{" + FACTS + ", \"date\": \"2025-12-30\"}").body();
        String earlier = ",\"answer\": {\"factsHash\": "
                + new tools.jackson.databind.json.JsonMapper().readTree(old).at("/factsHash")
                + ", \"rulebook\": "
                + new tools.jackson.databind.json.JsonMapper().readTree(old).at("/rulebook") + "}";

        assertThat(post("/api/v1/stale", JSON, "{" + FACTS + earlier + "}")
                        .json()
                        .at("/rulesChanged")
                        .asBoolean())
                .isTrue();
        assertThat(post("/api/v1/stale", JSON, "{" + FACTS + earlier + ", \"date\": \"2025-06-01\"}")
                        .json()
                        .at("/fresh")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void aDayThatIsNoneIsRefused() {
        Reply reply = advice("{" + FACTS + ", \"date\": \"31-12-2025\"}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().at("/errors/0/pointer").asString()).isEqualTo("/date");
    }
}
