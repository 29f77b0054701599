package id.pandu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

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
    void tellsWhatNoAnswerCanChangeAnyMore() {
        JsonNode firm = advice("{\"facts\": {\"denda\": 60}}").json();
        JsonNode provisional =
                advice("{\"facts\": {\"denda\": 0, \"kartuHilang\": false}}").json();

        assertThat(firm.at("/advice/0/id").asString()).isEqualTo("HAK-002");
        assertThat(firm.at("/advice/0/standing").toString()).isEqualTo("{\"firm\":true}");
        JsonNode right = StreamSupport.stream(provisional.get("conclusions").spliterator(), false)
                .filter(conclusion -> conclusion.get("fact").asString().equals("hakPinjam"))
                .findFirst()
                .orElseThrow();
        assertThat(right.at("/standing/firm").asBoolean()).isFalse();
        assertThat(right.at("/standing/openFacts").findValuesAsString("fact"))
                .containsExactlyInAnyOrder("jenisAnggota", "umur");
    }

    @Test
    void anInterviewTellsWhatIsAdvisedByNow() {
        JsonNode settled = ask("interview", "{'facts': {'denda': 60}}").json();
        JsonNode open = ask("interview", "{'facts': {}}").json();

        assertThat(settled.at("/soFar/settled").asBoolean()).isTrue();
        assertThat(settled.at("/soFar/next/0/id").asString()).isEqualTo("HAK-002");
        assertThat(open.at("/soFar/settled").asBoolean()).isFalse();
        assertThat(open.at("/soFar/next")).isEmpty();
    }

    @Test
    void aListMayBeKnownInPart() {
        String partly = "{\"facts\": {\"minat\": {\"ada\": [\"SAINS\"], \"tidakAda\": [\"SASTRA\"]}}}";
        String wholly = "{\"facts\": {\"minat\": {\"ada\": [\"SAINS\"], \"tidakAda\": [\"SASTRA\", \"SEJARAH\"]}}}";
        String plain = "{\"facts\": {\"minat\": [\"SAINS\"]}}";

        assertThat(advice(partly).json().get("factsHash"))
                .isNotEqualTo(advice(plain).json().get("factsHash"));
        assertThat(advice(wholly).json().get("factsHash"))
                .isEqualTo(advice(plain).json().get("factsHash"));
    }

    static Stream<Arguments> wrongLists() {
        return Stream.of(
                Arguments.of("{'ada': ['SAINS'], 'tidakAda': ['SAINS']}", "/facts/minat/tidakAda", "contradictory"),
                Arguments.of("{'ada': ['SAIN']}", "/facts/minat/ada/0", "unknown-option"),
                Arguments.of("{'ada': ['TIDAK_ADA']}", "/facts/minat/ada", "contradictory"),
                Arguments.of("{'adda': ['SAINS']}", "/facts/minat/adda", "unknown-member"),
                Arguments.of("{'ada': 'SAINS'}", "/facts/minat/ada", "wrong-type"));
    }

    @ParameterizedTest
    @MethodSource("wrongLists")
    void tellsWhatIsWrongWithAListKnownInPart(String list, String pointer, String code) {
        Reply reply = advice("{\"facts\": {\"minat\": " + list.replace('\'', '"') + "}}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().at("/errors/0/pointer").asString()).isEqualTo(pointer);
        assertThat(reply.json().at("/errors/0/code").asString()).isEqualTo(code);
    }

    @Test
    void answersAndAsksOnlyAboutTheConcern() {
        JsonNode fines =
                advice("{\"facts\": {\"denda\": 60}, \"about\": \"MEMBAYAR\"}").json();
        JsonNode asked = ask("interview", "{'facts': {}, 'about': 'MEMBAYAR'}").json();
        JsonNode done = ask("interview", "{'facts': {'denda': 60}, 'about': 'MEMBAYAR'}")
                .json();

        assertThat(fines.get("advice").findValuesAsString("id")).containsExactly("DND-003");
        assertThat(fines.get("conclusions").findValuesAsString("fact"))
                .contains("golonganDenda")
                .doesNotContain("hakPinjam");
        assertThat(fines.get("questions")).isEmpty();
        assertThat(asked.at("/question/fact").asString()).isEqualTo("denda");
        assertThat(done.get("done").asBoolean()).isTrue();
    }

    @Test
    void aConcernThatThereIsNotIsAnsweredWithTheNearest() {
        Reply reply = advice("{\"facts\": {}, \"about\": \"MEMINJEM\"}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().at("/errors/0/pointer").asString()).isEqualTo("/about");
        assertThat(reply.json().at("/errors/0/code").asString()).isEqualTo("unknown-concern");
        assertThat(reply.json().at("/errors/0/nearest/0").asString()).isEqualTo("MEMINJAM");
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
    void tellsNothingOfWhatWasNotGivenBack() {
        JsonNode answer = advice("{\"facts\": {\"denda\": 60}}").json();
        String hashes = "'factsHash': %s, 'rulebook': %s".formatted(answer.get("factsHash"), answer.get("rulebook"));

        JsonNode same = ask("stale", "{'facts': {'denda': 60}, 'answer': {" + hashes + "}}")
                .json();
        assertThat(same.get("fresh").asBoolean()).isTrue();
        assertThat(same.get("notGiven").toString()).isEqualTo("[\"/advice\",\"/conclusions\"]");
        JsonNode changed = ask("stale", "{'facts': {'denda': 0}, 'answer': {" + hashes + "}}")
                .json();
        assertThat(changed.get("fresh").asBoolean()).isFalse();
        assertThat(changed.propertyNames())
                .containsExactlyInAnyOrder("fresh", "factsChanged", "rulesChanged", "notGiven");
        JsonNode ids = ask(
                        "stale",
                        "{'facts': {'denda': 0}, 'answer': {'advice': ['DND-003'], 'conclusions': {'golonganDenda': null}}}")
                .json();
        assertThat(ids.has("fresh")).isFalse();
        assertThat(ids.get("goneAdvice").toString()).isEqualTo("[\"DND-003\"]");
        assertThat(ids.get("goneConclusions").propertyNames()).isEmpty();
        assertThat(ids.get("notGiven").toString())
                .isEqualTo("[\"/factsHash\",\"/rulebook\",\"/conclusions/golonganDenda\"]");
    }

    @Test
    void readsAnAnswerHoweverLongAndDeepItIs() {
        ObjectNode answer = (ObjectNode) advice("{\"facts\": {\"denda\": 60}}").json();
        answer.set("laterMember", JsonMapper.shared().readTree("[".repeat(300) + "]".repeat(300)));
        answer.put("longMember", "x".repeat(15_000));
        ArrayNode list = answer.putArray("listMember");
        IntStream.range(0, 40_000).forEach(list::add);

        Reply reply = post("/api/v1/stale", JSON, "{\"facts\": {\"denda\": 60}, \"answer\": " + answer + "}");

        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        assertThat(reply.json().get("fresh").asBoolean()).isTrue();
    }

    @Test
    void sameFactsHaveOneHashInWhateverOrder() {
        String books =
                "{'facts': {'minat': ['SAINS', 'SEJARAH'], 'buku': [{'judulBuku': 'A', 'kondisiBuku': 'BAIK'}, {'dipesan': true}]}}";
        String others =
                "{'facts': {'buku': [{'dipesan': true}, {'kondisiBuku': 'BAIK', 'judulBuku': 'A'}], 'minat': ['SEJARAH', 'SAINS']}}";

        assertThat(hash(others)).isEqualTo(hash(books));
        assertThat(hash(books.replace("'dipesan': true", "'dipesan': false"))).isNotEqualTo(hash(books));
        assertThat(hash("{'facts': {'bahasa': ['A, B']}}")).isNotEqualTo(hash("{'facts': {'bahasa': ['A', 'B']}}"));
    }

    private String hash(String body) {
        return advice(body.replace('\'', '"')).json().get("factsHash").asString();
    }

    static Stream<Arguments> refused() {
        String rule = "'rule': 'HAK-002'";
        String fact = "'fact': 'hakPinjam', 'value': 'PENUH'";
        return Stream.of(
                Arguments.of("why", rule + ", 'advice': 'HAK-001'", "/advice", "more-than-one"),
                Arguments.of("why", "'conclusion': {" + fact + "}, " + rule, "/rule", "more-than-one"),
                Arguments.of("why", "'conclusion': {" + fact + "}, 'of': 'Ani'", "/of", "more-than-one"),
                Arguments.of("why", rule + ", 'depth': '3'", "/depth", "wrong-type"),
                Arguments.of("why", rule + ", 'depth': 21", "/depth", "out-of-range"),
                Arguments.of("why-not", "'rule': 5", "/rule", "wrong-type"),
                Arguments.of("why-not", rule + ", 'of': 5", "/of", "wrong-type"),
                Arguments.of(
                        "why-not", "'conclusion': {" + fact + ", " + rule + "}", "/conclusion/rule", "more-than-one"),
                Arguments.of(
                        "why-not", "'conclusion': {" + rule + ", 'value': 1}", "/conclusion/value", "more-than-one"),
                Arguments.of(
                        "why-not", "'conclusion': {" + fact + ", 'valu': 1}", "/conclusion/valu", "unknown-member"),
                Arguments.of("how-to", "'goal': {" + rule + ", 'absent': 'HAK-001'}", "/goal/absent", "more-than-one"),
                Arguments.of("how-to", "'goal': {" + fact + "}, 'maxChanges': '5'", "/maxChanges", "wrong-type"),
                Arguments.of("how-to", "'goal': {" + fact + "}, 'maxChanges': 1.5", "/maxChanges", "out-of-range"),
                Arguments.of("what-if", "'changes': {'umur': '5'}", "/changes/umur", "wrong-type"),
                Arguments.of("interview", "'unanswered': ['umurr']", "/unanswered/0", "unknown-fact"),
                Arguments.of("interview", "'unanswered': ['umur', 5]", "/unanswered/1", "wrong-type"),
                Arguments.of("interview", "'unanswered': ['hakPinjam']", "/unanswered/0", "unknown-fact"),
                Arguments.of("interview", "'unanswered': 'umur'", "/unanswered", "wrong-type"),
                Arguments.of("stale", "'answer': {}", "/answer", "missing"),
                Arguments.of("stale", "'answer': {'factsHash': 5}", "/answer/factsHash", "wrong-type"),
                Arguments.of("stale", "'answer': {'advice': 'HAK-002'}", "/answer/advice", "wrong-type"),
                Arguments.of("stale", "'answer': {'advice': [{'of': 'Ani'}]}", "/answer/advice/0/id", "missing"),
                Arguments.of("stale", "'answer': {'conclusions': [3]}", "/answer/conclusions/0", "wrong-type"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesWhatIsAmbiguousOrOfAnotherType(String path, String members, String pointer, String code) {
        Reply reply = ask(path, "{'facts': {'denda': 60}, " + members + "}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().at("/errors/0/pointer").asString()).isEqualTo(pointer);
        assertThat(reply.json().at("/errors/0/code").asString()).isEqualTo(code);
    }

    @Test
    void describesTheRequests() {
        String api = get("/api/v1/openapi").body();
        assertThat(api).contains("WhyNotRequest", "HowToRequest", "WhatIfRequest", "InterviewRequest", "StaleRequest");
    }
}
