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
        JsonNode fines = ledger.get("clauses")
                .valueStream()
                .filter(clause -> clause.get("clause").asString().equals("TATA.DENDA.1"))
                .findFirst()
                .orElseThrow();
        assertThat(fines.get("rules").toString()).contains("DND-003");
        assertThat(fines.get("cases").size()).isPositive();
    }

    @Test
    void tellsOfMalformedAddressesInJson() {
        assertThat(get("/api/v1/rules/%00").body()).startsWith("{");
    }
}
