package id.pandu.web;

import id.pandu.rulebook.FactValues;
import id.pandu.rulebook.FactsReader;
import id.pandu.vocabulary.Entity;
import id.pandu.vocabulary.FactDefinition;
import id.pandu.vocabulary.Option;
import id.pandu.vocabulary.Scope;
import id.pandu.vocabulary.Slot;
import id.pandu.vocabulary.ValueType;
import id.pandu.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the dictionary as JSON Schema 2020-12 of a request. Closed: what the schema does not name is refused. */
final class RequestSchema {

    private RequestSchema() {}

    /** The schema of {@code {"facts": {…}}}, complete in itself. */
    static Map<String, Object> of(Vocabulary vocabulary) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Facts of one case");
        schema.putAll(request(
                facts(vocabulary, entity -> object(vocabulary.getScope(entity.id()))), Map.of(), List.of()));
        return schema;
    }

    /**
     * The schema of a request with facts.
     *
     * @param facts their schema
     * @param others schemas of members that may stand beside the facts
     * @param required those of them that must
     */
    static Map<String, Object> request(Map<String, Object> facts, Map<String, Object> others, List<String> required) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("facts", facts);
        properties.put(
                "date",
                Map.of(
                        "type",
                        List.of("string", "null"),
                        "format",
                        "date",
                        "description",
                        "The day that counts: rules hold from a day and some until a day. Today if left out."));
        properties.putAll(new TreeMap<>(others));
        Map<String, Object> request = closed(properties);
        List<String> all = new ArrayList<>(List.of("facts"));
        all.addAll(required);
        request.put("required", all);
        return request;
    }

    /** @param objects the schema of one object of an entity */
    static Map<String, Object> facts(Vocabulary vocabulary, Function<Entity, Map<String, Object>> objects) {
        Map<String, Object> properties = properties(vocabulary.getScope(Slot.CASE));
        for (Entity entity : vocabulary.manyEntities()) {
            properties(vocabulary.getScope(entity.id())).forEach(properties::putIfAbsent);
            Map<String, Object> list = new LinkedHashMap<>();
            list.put("title", entity.label());
            list.put("type", List.of("array", "null"));
            list.put("maxItems", FactsReader.MOST_OBJECTS);
            list.put("items", objects.apply(entity));
            properties.put(entity.id(), list);
        }
        return closed(properties);
    }

    /** The schema of what may be known of the case, or of one object. */
    static Map<String, Object> object(Scope scope) {
        return closed(properties(scope));
    }

    private static Map<String, Object> closed(Map<String, Object> properties) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("additionalProperties", false);
        object.put("properties", properties);
        return object;
    }

    private static Map<String, Object> properties(Scope scope) {
        Map<String, Object> properties = new LinkedHashMap<>();
        scope.slots().stream()
                .map(Slot::fact)
                .filter(fact -> !fact.concluded())
                .forEach(fact -> properties.put(fact.id(), property(fact)));
        return properties;
    }

    private static Map<String, Object> property(FactDefinition fact) {
        Map<String, Object> property = new LinkedHashMap<>();
        property.put("title", fact.label());
        property.put("description", description(fact));
        property.put(
                "type",
                fact.type() == ValueType.LIST
                        ? List.of("array", "object", "null")
                        : List.of(type(fact.type()), "null"));
        switch (fact.type()) {
            case CHOICE -> putCodes(property, fact, null);
            case LIST -> {
                Map<String, Object> entry = new LinkedHashMap<>(Map.of("type", "string"));
                entry.put("maxLength", FactsReader.LONGEST_TEXT);
                putCodes(entry, fact, FactDefinition.NONE);
                property.put("items", entry);
                property.put("maxItems", FactsReader.MOST_ENTRIES);
                property.putAll(knownInPart(fact));
            }
            case INTEGER, DECIMAL -> {
                put(property, "minimum", Math.max(fact.range().min(), -FactsReader.LARGEST));
                put(property, "maximum", Math.min(fact.range().max(), FactsReader.LARGEST));
            }
            case DATE -> property.put("format", "date");
            case TEXT -> property.put("maxLength", FactsReader.LONGEST_TEXT);
            case BOOLEAN -> {}
        }
        return property;
    }

    /** What a list that is known in part looks like. */
    private static Map<String, Object> knownInPart(FactDefinition fact) {
        Map<String, Object> entry = new LinkedHashMap<>(Map.of("type", "string"));
        entry.put("maxLength", FactsReader.LONGEST_TEXT);
        if (fact.closed()) {
            entry.put("enum", fact.entries());
        }
        Map<String, Object> entries =
                Map.of("type", List.of("array", "null"), "items", entry, "maxItems", FactsReader.MOST_ENTRIES);
        return Map.of(
                "properties",
                Map.of(FactValues.PRESENT, entries, FactValues.ABSENT, entries),
                "additionalProperties",
                false);
    }

    static String type(ValueType type) {
        return switch (type) {
            case LIST -> "array";
            case INTEGER -> "integer";
            case DECIMAL -> "number";
            case BOOLEAN -> "boolean";
            case TEXT, CHOICE, DATE -> "string";
        };
    }

    /** @param further a value allowed beside the codes; null stands for "unknown" */
    private static void putCodes(Map<String, Object> schema, FactDefinition fact, @Nullable String further) {
        if (fact.closed()) {
            List<@Nullable String> codes =
                    new ArrayList<>(fact.options().stream().map(Option::code).toList());
            if (!codes.contains(further)) {
                codes.add(further);
            }
            schema.put("enum", codes);
        } else {
            schema.put("maxLength", JsonReader.LONGEST_TEXT);
        }
    }

    private static void put(Map<String, Object> schema, String name, double end) {
        schema.put(name, end == Math.rint(end) ? (Object) (long) end : (Object) end);
    }

    private static String description(FactDefinition fact) {
        String meanings = fact.options().stream()
                .map(option -> option.code() + " = " + option.meaning())
                .collect(Collectors.joining("; "));
        return List.of(fact.question(), meanings, fact.unit()).stream()
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
