package id.pandu.web;

import id.pandu.rulebook.FactsReader.FactError;
import id.pandu.vocabulary.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON objects from people who are not to be trusted: whatever is ambiguous, too deep or too long is refused, and
 * every member named twice is told.
 */
final class JsonReader {

    private static final int DEEPEST = 16;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNameLength(200)
                    .maxNumberLength(100)
                    .maxStringLength(20_000)
                    .maxTokenCount(30_000)
                    .build())
            .build();

    /** What the parser says of itself, which is no business of clients. */
    private static final Pattern INSIDES = Pattern.compile(" \\(start marker at .*\\)|, from `[^`]*`");

    private final JsonParser parser;
    private final List<FactError> duplicates = new ArrayList<>();

    private JsonReader(JsonParser parser) {
        this.parser = parser;
    }

    /** @throws ProblemException if the bytes are not exactly one JSON object */
    static Map<String, Object> readObject(byte[] bytes) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
            return new JsonReader(parser).read();
        } catch (StreamConstraintsException e) {
            throw new ProblemException(ProblemType.TOO_COMPLEX, sentence(e));
        } catch (JacksonException e) {
            throw new ProblemException(ProblemType.MALFORMED_JSON, sentence(e));
        }
    }

    private Map<String, Object> read() {
        if (parser.nextToken() == null) {
            throw new ProblemException(ProblemType.MALFORMED_JSON, Message.of("The body is empty"));
        }
        Object value = value(0);
        if (parser.nextToken() != null) {
            throw new ProblemException(
                    ProblemType.MALFORMED_JSON,
                    at(
                            "Something follows the end of the object at line {0}, column {1}",
                            parser.currentTokenLocation()));
        }
        if (!(value instanceof Map<?, ?> object)) {
            throw new ProblemException(
                    ProblemType.NOT_AN_OBJECT, Message.of("Expected an object such as {0}", "{\"facts\": {}}"));
        }
        if (!duplicates.isEmpty()) {
            throw new ProblemException(
                    ProblemType.DUPLICATE_MEMBERS, Message.of("Each member may be named only once"), duplicates);
        }
        @SuppressWarnings("unchecked")
        Map<String, Object> members = (Map<String, Object>) object;
        return members;
    }

    private @Nullable Object value(int depth) {
        if (depth > DEEPEST) {
            throw new ProblemException(
                    ProblemType.TOO_DEEP,
                    at("At most {0} levels are read at line {1}, column {2}", parser.currentTokenLocation(), DEEPEST));
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(depth);
            case START_ARRAY -> list(depth);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
            default -> parser.getString();
        };
    }

    private Map<String, @Nullable Object> object(int depth) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            if (members.containsKey(name)) {
                duplicates.add(new FactError(
                        parser.streamReadContext().pathAsPointer().toString(),
                        "duplicate-member",
                        Message.of("'{0}' is named more than once", name),
                        null,
                        List.of()));
            }
            parser.nextToken();
            members.put(name, value(depth + 1));
        }
        return members;
    }

    private List<@Nullable Object> list(int depth) {
        List<@Nullable Object> entries = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            entries.add(value(depth + 1));
        }
        return entries;
    }

    /** What the parser says and where; in other languages than its own only where. */
    private static Message sentence(JacksonException e) {
        String message = INSIDES.matcher(String.valueOf(e.getOriginalMessage())
                        .lines()
                        .findFirst()
                        .orElse(""))
                .replaceAll("");
        TokenStreamLocation location = e.getLocation();
        return location == null || location.getLineNr() < 1
                ? Message.of("{0}", message)
                : at("{0} at line {1}, column {2}", location, message);
    }

    private static Message at(String english, TokenStreamLocation location, Object... before) {
        List<Object> arguments = new ArrayList<>(List.of(before));
        arguments.add(location.getLineNr());
        arguments.add(location.getColumnNr());
        return Message.of(english, arguments.toArray());
    }
}
