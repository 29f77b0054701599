package id.pandu.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AdviceTest extends ServerTest {

    private static final String HEAVY_FINE = "{\"facts\": {\"denda\": 60, \"umur\": 30, \"kartuHilang\": false}}";

    @Test
    void answersWithAdviceReasonsAndSources() {
        Reply reply = advice(HEAVY_FINE);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.type()).isEqualTo(JSON);
        assertThat(reply.header("Content-Language")).isEqualTo("id");
        JsonNode card = reply.json().at("/advice/0");
        assertThat(card.get("summary").asString()).isEqualTo("Minta anggota melunasi denda");
        assertThat(card.at("/because/conditions/0/sentence").asString()).isEqualTo("golongan denda adalah BERAT");
        assertThat(card.at("/sources/0/clause").asString()).isEqualTo("TATA.DENDA.1");
    }

    @Test
    void saysOfEachMemberThatIsNotInTheLanguageAskedFor() {
        Reply reply = advice(HEAVY_FINE, "Accept-Language", "en-GB,en;q=0.9,id;q=0.1");

        assertThat(reply.header("Content-Language")).isEqualTo("en, id");
        assertThat(reply.header("Vary")).containsIgnoringCase("Accept-Language");
        assertThat(reply.json().get("languages").toString()).isEqualTo("[\"en\",\"id\"]");
        JsonNode card = reply.json().at("/advice/0");
        assertThat(card.get("id").asString()).isEqualTo("HAK-002");
        assertThat(card.get("summary").asString()).isEqualTo("Minta anggota melunasi denda");
        assertThat(card.get("strengthName").asString()).isEqualTo("required");
        assertThat(card.get("lang").toString()).isEqualTo("{\"summary\":\"id\",\"because\":\"id\"}");
        assertThat(card.at("/sources/0/text").asString()).isEqualTo("Fines from 50 thousand are heavy.");
        assertThat(card.at("/sources/0/lang").toString()).isEqualTo("{\"type\":\"id\"}");
    }

    @Test
    void namesFactsAndActorsInEnglish() {
        JsonNode answer = advice("{\"facts\": {\"acara\": \"TEMU_PENULIS\", \"denda\": 60}}", "Accept-Language", "en")
                .json();

        assertThat(answer.at("/conclusions").toString()).contains("\"label\":\"Class of fine\"");
        assertThat(answer.at("/invitations").toString()).contains("\"name\":\"author\"");
    }

    @Test
    void hasNoTagsInTheLanguageOfTheRules() {
        assertThat(advice(HEAVY_FINE).body()).contains("\"languages\":[\"id\"]").doesNotContain("\"lang\":");
    }

    @Test
    void tellsReadersWhetherTheyAreUpToDate() {
        for (String path : new String[] {"/vocabulary", "/vocabulary/schema", "/rules", "/rules/HAK-001", "/sources"}) {
            Reply first = get("/api/v1" + path);
            assertThat(first.status()).isEqualTo(200);
            Reply second = get("/api/v1" + path, "If-None-Match", first.header("ETag"));
            assertThat(second.status()).isEqualTo(304);
            assertThat(second.body()).isEmpty();
        }
    }

    @Test
    void showsWhatAFactIs() {
        JsonNode fact = find(get("/api/v1/vocabulary").json().get("facts"), "umur");

        assertThat(fact.get("sentences").toString()).contains("umur anggota kurang dari {n}");
        assertThat(fact.get("readBy").toString()).contains("HAK-003");
        assertThat(fact.get("max").asInt()).isEqualTo(120);
    }

    @Test
    void showsWhatARuleIs() {
        JsonNode rule = get("/api/v1/rules/HAK-002").json();

        assertThat(rule.at("/sentences/0/text").asString()).isEqualTo("golongan denda adalah BERAT");
        assertThat(rule.at("/consequences/0/kind").asString()).isEqualTo("conclude");
        assertThat(rule.at("/consequences/1/kind").asString()).isEqualTo("action");
        assertThat(rule.get("drl").asString()).contains("golonganDenda == \"BERAT\"");
        assertThat(rule.get("cases")).isNotEmpty();
    }

    @Test
    void showsWhoRestsOnAClause() {
        JsonNode source = get("/api/v1/sources/TATA.DENDA.1").json();

        assertThat(source.get("rules").findValuesAsString("id")).contains("HAK-002");
        assertThat(source.get("facts").findValuesAsString("id")).contains("denda");
    }

    private static JsonNode find(JsonNode list, String id) {
        return list.valueStream()
                .filter(node -> node.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void emptyTextLeavesAFactUnknownWhateverItsType() {
        String nothing = advice("{\"facts\": {}}").json().get("factsHash").asString();
        String empty = "{\"facts\": {\"umur\": \"\", \"denda\": \"\", \"kartuHilang\": \" \", \"tanggalDaftar\": \"\","
                + " \"jenisAnggota\": \"\", \"minat\": \"\", \"buku\": \"\", \"judulBuku\": \"\"}}";

        assertThat(advice(empty).json().get("factsHash").asString()).isEqualTo(nothing);
        assertThat(advice("{\"facts\": {\"umur\": \"5\"}}").status()).isEqualTo(400);
        assertThat(advice("{\"facts\": {\"minat\": [\"SAINS\", \"\"]}}")
                        .json()
                        .at("/errors/0/pointer")
                        .asString())
                .isEqualTo("/facts/minat/1");
    }
}
