package id.pandu.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CoverageTest extends ServerTest {

    @Test
    void tellsWhatBecameOfEveryClause() {
        JsonNode ledger = get("/api/v1/coverage").json();

        int counted = 0;
        for (JsonNode section : ledger.get("sections")) {
            counted += section.get("clauses").asInt();
        }
        assertThat(counted).isEqualTo(ledger.get("clauses").size()).isPositive();
        for (JsonNode clause : ledger.get("clauses")) {
            if (clause.get("clause").asString().equals("TATA.DENDA.1")) {
                assertThat(clause.get("rules").toString()).contains("DND-003");
                assertThat(clause.get("cases").size()).isPositive();
            }
        }
    }

    @Test
    void tellsOfMalformedAddressesInJson() {
        assertThat(get("/api/v1/rules/%00").body()).startsWith("{");
    }
}
