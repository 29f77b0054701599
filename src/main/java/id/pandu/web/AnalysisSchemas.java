package id.pandu.web;

import java.util.List;
import java.util.Map;

/** JSON Schemas of what stands beside the facts in requests for analyses. */
final class AnalysisSchemas {

    private static final Map<String, Object> TEXT = Map.of("type", "string");

    private static final Map<String, Object> GOAL = Map.of(
            "type",
            "object",
            "description",
            "A conclusion (fact and value), or the id of a rule whose advice is to be given (rule, advice) or not (absent);"
                    + " of names an object",
            "properties",
            Map.of(
                    "fact", TEXT,
                    "value", Map.of("type", List.of("string", "number", "boolean")),
                    "rule", TEXT,
                    "advice", TEXT,
                    "absent", TEXT,
                    "of", TEXT));

    private static final Map<String, Map<String, Object>> OTHERS = Map.of(
            "/api/v1/why",
                    Map.of(
                            "conclusion",
                            GOAL,
                            "rule",
                            TEXT,
                            "advice",
                            TEXT,
                            "of",
                            TEXT,
                            "depth",
                            Map.of("type", "integer", "minimum", 1, "maximum", 20)),
            "/api/v1/why-not", Map.of("conclusion", GOAL, "rule", TEXT, "advice", TEXT, "of", TEXT),
            "/api/v1/how-to", Map.of("goal", GOAL, "maxChanges", Map.of("type", "integer", "minimum", 1, "maximum", 5)),
            "/api/v1/what-if", Map.of("changes", Map.of("type", "object")),
            "/api/v1/interview", Map.of("unanswered", Map.of("type", "array", "items", TEXT)),
            "/api/v1/stale", Map.of("answer", Map.of("type", "object")));

    private AnalysisSchemas() {}

    /** The members beside the facts by path. */
    static Map<String, Map<String, Object>> others() {
        return OTHERS;
    }

    /** Name of the schema of a path's request, such as {@code WhyNotRequest}. */
    static String nameOf(String path) {
        StringBuilder name = new StringBuilder();
        for (String word : path.substring(path.lastIndexOf('/') + 1).split("-")) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return name + "Request";
    }
}
