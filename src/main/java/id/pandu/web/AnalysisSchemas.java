package id.pandu.web;

import id.pandu.rulebook.Concern;
import id.pandu.rulebook.Rulebook;
import id.pandu.vocabulary.FactDefinition;
import id.pandu.vocabulary.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** JSON Schemas of what stands beside the facts in requests. */
final class AnalysisSchemas {

    private static final Map<String, Object> TEXT = Map.of("type", "string", "maxLength", JsonReader.LONGEST_TEXT);
    private static final Map<String, Object> ID = Map.of("type", "string", "maxLength", JsonReader.LONGEST_NAME);
    private static final Map<String, Object> OBJECT_NAME =
            Map.of("type", "string", "description", "Name of the object it is about");
    private static final Map<String, Object> RULE =
            Map.of("type", "string", "description", "Id of a rule", "examples", List.of("ABC-001"));

    /**
     * What stands beside the facts in requests to one address.
     *
     * @param name of the request's schema
     * @param members schemas by name
     */
    record Beside(String name, Map<String, Object> members, List<String> required) {}

    private static final String ABOUT = RequestReader.ABOUT;
    private static final Map<String, Object> CONCERN = reference("Concern");

    private AnalysisSchemas() {}

    /** By the last part of the address. */
    static Map<String, Beside> all() {
        Map<String, Object> goal = reference("Goal");
        return new TreeMap<>(Map.of(
                "advice",
                new Beside("AdviceRequest", Map.of(ABOUT, CONCERN), List.of()),
                "batch",
                new Beside(
                        "BatchRequestLine",
                        Map.of("id", Map.of("type", List.of("string", "number", "null")), ABOUT, CONCERN),
                        List.of()),
                "why",
                new Beside(
                        "WhyRequest",
                        Map.of(
                                "conclusion",
                                goal,
                                "rule",
                                RULE,
                                "advice",
                                RULE,
                                "of",
                                OBJECT_NAME,
                                "depth",
                                number(1, 20, 20)),
                        List.of()),
                "why-not",
                new Beside(
                        "WhyNotRequest",
                        Map.of("conclusion", goal, "rule", RULE, "advice", RULE, "of", OBJECT_NAME),
                        List.of()),
                "how-to",
                new Beside("HowToRequest", Map.of("goal", goal, "maxChanges", number(1, 5, 3)), List.of("goal")),
                "what-if",
                new Beside("WhatIfRequest", Map.of("changes", reference("Facts")), List.of("changes")),
                "interview",
                new Beside(
                        "InterviewRequest",
                        Map.of(
                                ABOUT,
                                CONCERN,
                                "unanswered",
                                Map.of(
                                        "type",
                                        "array",
                                        "description",
                                        "Facts that were asked in vain: fact, fact(object) or, of a list, fact:ENTRY",
                                        "items",
                                        ID)),
                        List.of()),
                "stale",
                new Beside("StaleRequest", Map.of("answer", reference("EarlierAnswer")), List.of("answer"))));
    }

    static Map<String, Object> reference(String name) {
        return Map.of("$ref", "#/components/schemas/" + name);
    }

    private static Map<String, Object> number(int least, int most, int otherwise) {
        return Map.of("type", "integer", "minimum", least, "maximum", most, "default", otherwise);
    }

    /** What people come to ask. */
    static Map<String, Object> concern(Rulebook rulebook) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        schema.put(
                "description", "What is asked: limits cards, conclusions, invitations, rankings and questions to it");
        List<String> codes = rulebook.concerns().stream().map(Concern::code).toList();
        if (!codes.isEmpty()) {
            schema.put("enum", codes);
        }
        return schema;
    }

    /** One thing that is wanted of the rules. */
    static Map<String, Object> goal(Vocabulary vocabulary) {
        List<String> concluded = vocabulary.facts().stream()
                .filter(FactDefinition::concluded)
                .map(FactDefinition::id)
                .toList();
        Map<String, Object> fact = Map.of("type", "string", "enum", concluded);
        Map<String, Object> value = Map.of("type", List.of("string", "number", "boolean"));
        return Map.of(
                "description",
                "One of: a conclusion; a rule that is to hold, or advice to be given; advice that is not to be given",
                "oneOf",
                List.of(
                        closed("Conclusion", members("fact", fact, "value", value), List.of("fact", "value")),
                        closed("Rule", members("rule", RULE), List.of("rule")),
                        closed("Advice", members("advice", RULE), List.of("advice")),
                        closed("NoAdvice", members("absent", RULE), List.of("absent"))));
    }

    private static Map<String, Object> members(Object... namesAndSchemas) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndSchemas.length; i += 2) {
            members.put((String) namesAndSchemas[i], namesAndSchemas[i + 1]);
        }
        members.put("of", OBJECT_NAME);
        return members;
    }

    private static Map<String, Object> closed(String title, Map<String, Object> members, List<String> required) {
        return Map.of(
                "title",
                title + "Goal",
                "type",
                "object",
                "additionalProperties",
                false,
                "properties",
                members,
                "required",
                required);
    }

    /** An earlier answer, or what was kept of it. */
    static Map<String, Object> earlierAnswer() {
        Map<String, Object> card =
                Map.of("type", "object", "properties", Map.of("id", TEXT, "of", TEXT), "required", List.of("id"));
        Map<String, Object> conclusion = Map.of(
                "type",
                "object",
                "properties",
                Map.of("fact", TEXT, "of", TEXT, "value", Map.of()),
                "required",
                List.of("fact"));
        return Map.of(
                "description",
                "The earlier answer as it was, or some of these members of it; others are not read",
                "type",
                "object",
                "properties",
                Map.of(
                        "factsHash",
                        TEXT,
                        "rulebook",
                        Map.of("type", "object", "properties", Map.of("version", TEXT)),
                        "advice",
                        Map.of("type", "array", "items", card),
                        "conclusions",
                        Map.of("type", "array", "items", conclusion)));
    }
}
