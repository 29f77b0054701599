package id.pandu.vocabulary;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Something the engine itself says, to be put into words where the reader's language is known. As with the texts of a
 * rulebook the key is the text itself, in English; {@code id/pandu/messages.xx.csv} translates it, one file a language.
 *
 * @param english the text, with holes {@code {0}}, {@code {1}} …
 * @param arguments what goes into the holes
 */
public record Message(String english, List<String> arguments) {

    private static final String ENGLISH = "en";

    /** For each language the translations by English text. */
    private static final Map<String, Map<String, String>> CATALOGUE = new ConcurrentHashMap<>();

    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String english, Object... arguments) {
        return new Message(english, Stream.of(arguments).map(String::valueOf).toList());
    }

    /** The words in a language, given by its tag; empty if they are not translated. */
    public Optional<String> find(String language) {
        return language.equals(ENGLISH)
                ? Optional.of(filled(english))
                : Optional.ofNullable(CATALOGUE
                                .computeIfAbsent(language, Message::read)
                                .get(english))
                        .map(this::filled);
    }

    /** The English words. */
    @Override
    public String toString() {
        return filled(english);
    }

    private String filled(String template) {
        StringBuilder filled = new StringBuilder();
        int end = 0;
        for (int hole = template.indexOf('{'); hole >= 0; hole = template.indexOf('{', hole + 1)) {
            int argument = hole + 2 < template.length() && template.charAt(hole + 2) == '}'
                    ? Character.digit(template.charAt(hole + 1), 10)
                    : -1;
            if (argument >= 0 && argument < arguments.size()) {
                filled.append(template, end, hole).append(arguments.get(argument));
                end = hole + 3;
            }
        }
        return filled.append(template.substring(end)).toString();
    }

    private static Map<String, String> read(String language) {
        Map<String, String> words = new HashMap<>();
        try (InputStream file = Message.class.getResourceAsStream("/id/pandu/messages." + language + ".csv")) {
            if (file != null) {
                CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                        .fieldSeparator(';')
                        .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8));
                rows.forEach(row -> words.put(row.getField("english"), row.getField("translation")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
