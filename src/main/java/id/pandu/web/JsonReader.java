package id.pandu.web;

import id.pandu.rulebook.FactsReader.FactError;
import id.pandu.vocabulary.Message;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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

    /** The most letters of a text, and of a name. */
    static final int LONGEST_TEXT = 20_000;

    static final int LONGEST_NAME = 200;

    private static final int DEEPEST = 16;
    private static final int MOST_TOKENS = 30_000;

    /** The most values kept of a body of which parts are skipped: some ten for each of several thousand objects. */
    private static final int MOST_KEPT = 200_000;

    private static final JsonFactory STRICT = factory(MOST_TOKENS);
    private static final JsonFactory SKIPPING = factory(Long.MAX_VALUE);

    /** What the parser says of itself, which is no business of clients. */
    private static final Pattern INSIDES = Pattern.compile(" \\(start marker at .*\\)|, from `[^`]*`");

    private final JsonParser parser;
    private final Predicate<String> wanted;
    private final List<FactError> duplicates = new ArrayList<>();
    private int kept;

    private JsonReader(JsonParser parser, Predicate<String> wanted) {
        this.parser = parser;
        this.wanted = wanted;
    }

    private static JsonFactory factory(long mostTokens) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNameLength(LONGEST_NAME)
                        .maxNumberLength(100)
                        .maxStringLength(LONGEST_TEXT)
                        .maxTokenCount(mostTokens)
                        .build())
                .build();
    }

    /** @throws ProblemException if the bytes are not exactly one JSON object */
    static Map<String, Object> readObject(byte[] bytes) {
        return read(STRICT.createParser(ObjectReadContext.empty(), bytes), path -> true);
    }

    /**
     * An object of which only some members are kept; the others may be as deep and as many as they like.
     *
     * @param wanted whether to keep the member at a path such as {@code /answer/advice/id}, in which lists do not count
     * @throws ProblemException if the stream is not exactly one JSON object
     */
    static Map<String, Object> readObject(InputStream in, Predicate<String> wanted) {
        return read(SKIPPING.createParser(ObjectReadContext.empty(), in), wanted);
    }

    private static Map<String, Object> read(JsonParser json, Predicate<String> wanted) {
        try (JsonParser parser = json) {
            return new JsonReader(parser, wanted).read();
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
        Object value = value(0, "");
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

    private @Nullable Object value(int depth, String path) {
        if (++kept > MOST_KEPT) {
            throw new ProblemException(ProblemType.TOO_COMPLEX, Message.of("At most {0} values are read", MOST_KEPT));
        }
        if (depth > DEEPEST) {
            throw new ProblemException(
                    ProblemType.TOO_DEEP,
                    at("At most {0} levels are read at line {1}, column {2}", parser.currentTokenLocation(), DEEPEST));
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(depth, path);
            case START_ARRAY -> list(depth, path);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
            default -> parser.getString();
        };
    }

    private Map<String, @Nullable Object> object(int depth, String path) {
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
            String place = path + "/" + name;
            if (wanted.test(place)) {
                members.put(name, value(depth + 1, place));
            } else {
                parser.skipChildren();
            }
        }
        return members;
    }

    private List<@Nullable Object> list(int depth, String path) {
        List<@Nullable Object> entries = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            entries.add(value(depth + 1, path));
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
