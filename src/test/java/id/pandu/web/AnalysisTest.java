package id.pandu.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AnalysisTest extends ServerTest {

    private Reply ask(String path, String body) {
        return post("/api/v1/" + path, JSON, body.replace('\'', '"'));
    }

    @Test
    void tellsWhyNot() {
        Reply reply = ask("why-not", "{'facts': {'denda': 60}, 'conclusion': {'fact': 'hakPinjam', 'value': 'PENUH'}}");

        assertThat(reply.status()).isEqualTo(200);
        JsonNode nearest = reply.json().at("/rules/0");
        assertThat(nearest.get("rule").asString()).isEqualTo("HAK-001");
        assertThat(nearest.get("outcome").asString()).isEqualTo("FAILS");
        assertThat(nearest.at("/conditions/0/needs/0/found").asString()).isEqualTo("BERAT");
        assertThat(nearest.at("/conditions/0/needs/0/wanted").asString()).isEqualTo("TANPA atau RINGAN");
        assertThat(nearest.at("/conditions/0/because/rules").size()).isEqualTo(2);
        assertThat(ask("why-not", "{'facts': {}, 'advice': 'HAK-002'}").status())
                .isEqualTo(200);
    }

    @Test
    void tellsWhy() {
        Reply reply = ask("why", "{'facts': {'denda': 60}, 'advice': 'HAK-002', 'depth': 1}");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().get("holds").asBoolean()).isTrue();
        assertThat(reply.json().at("/because/rule").asString()).isEqualTo("HAK-002");
        assertThat(reply.json().at("/because/conditions/0/because").isMissingNode())
                .isTrue();
        assertThat(ask("why", "{'facts': {}, 'advice': 'HAK-002', 'depth': 0}").status())
                .isEqualTo(400);
    }

    @Test
    void tellsHowTo() {
        Reply reply = ask("how-to", "{'facts': {'denda': 60}, 'goal': {'absent': 'DND-003'}, 'maxChanges': 1}");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().at("/ways/0/changes/0/fact").asString()).isEqualTo("denda");
        assertThat(reply.json().at("/ways/0/changes/0/changers").asString()).isEqualTo("anggota");
    }

    @Test
    void tellsWhatIf() {
        Reply reply = ask("what-if", "{'facts': {'denda': 60, 'umur': 3}, 'changes': {'denda': 0, 'umur': null}}");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().get("withdrawn").toString()).contains("DND-003");
        assertThat(ask("what-if", "{'facts': {'denda': 60}, 'changes': {'denda': 60}}")
                        .json()
                        .get("conclusions")
                        .size())
                .isZero();
    }

    @Test
    void asksOneQuestionAtATime() {
        Reply reply = ask("interview", "{'facts': {'denda': 60}}");

        assertThat(reply.json().get("done").asBoolean()).isFalse();
        String first = reply.json().at("/question/fact").asString();
        Reply next = ask("interview", "{'facts': {'denda': 60}, 'unanswered': ['" + first + "']}");
        assertThat(next.json().at("/question/fact").asString()).isNotEqualTo(first);
    }

    @Test
    void tellsWhatIsStale() {
        String earlier = advice("{\"facts\": {\"denda\": 60}}").body();

        Reply fresh = post("/api/v1/stale", JSON, "{\"facts\": {\"denda\": 60}, \"answer\": " + earlier + "}");
        assertThat(fresh.json().get("fresh").asBoolean()).isTrue();
        Reply stale = post("/api/v1/stale", JSON, "{\"facts\": {\"denda\": 0}, \"answer\": " + earlier + "}");
        assertThat(stale.json().get("goneAdvice").toString()).contains("DND-003");
        assertThat(stale.json().at("/newConclusions/golonganDenda").asString()).isEqualTo("TANPA");
    }

    @Test
    void tellsWhatIsWrongWithAGoal() {
        Reply rule = ask("why-not", "{'facts': {}, 'rule': 'HAK-0001'}");
        assertThat(rule.status()).isEqualTo(404);
        assertThat(rule.json().get("nearest").toString()).contains("HAK-001");
        Reply fact = ask("how-to", "{'facts': {}, 'goal': {'fact': 'hakPinjem', 'value': 'PENUH'}}");
        assertThat(fact.status()).isEqualTo(400);
        assertThat(fact.json().at("/errors/0/pointer").asString()).isEqualTo("/goal/fact");
        assertThat(fact.json().at("/errors/0/nearest/0").asString()).isEqualTo("hakPinjam");
        for (String body : new String[] {
            "{'facts': {}}",
            "{'facts': {}, 'goal': 3}",
            "{'facts': {}, 'goal': {'fact': 'umur', 'value': 3}}",
            "{'facts': {}, 'goal': {'rule': 'HAK-001', 'of': 'Ani'}}",
            "{'facts': {}, 'goal': {'rule': 'HAK-001'}, 'maxChanges': 9}"
        }) {
            assertThat(ask("how-to", body).status()).as(body).isEqualTo(400);
        }
        assertThat(ask("what-if", "{'facts': {}, 'changes': {'umurr': null}}").status())
                .isEqualTo(400);
        assertThat(ask("stale", "{'facts': {}, 'answer': {}}").status()).isEqualTo(400);
    }

    @Test
    void describesTheRequests() {
        String api = get("/api/v1/openapi").body();
        assertThat(api).contains("WhyNotRequest", "HowToRequest", "WhatIfRequest", "InterviewRequest", "StaleRequest");
    }
}
