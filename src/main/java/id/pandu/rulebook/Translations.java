package id.pandu.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the texts of a rulebook are in other languages: a message catalogue whose keys, as in gettext, are the texts
 * themselves. A text that was changed is therefore not translated until somebody translates it again. Immutable.
 */
public final class Translations {

    /** Tag of the language in which rules are written. */
    public static final String SOURCE = "id";

    private final Map<String, Map<String, String>> byLanguage;

    /** @param byLanguage for each language's tag the translations by text */
    Translations(Map<String, Map<String, String>> byLanguage) {
        this.byLanguage = new HashMap<>();
        byLanguage.forEach((language, texts) -> this.byLanguage.put(language, Map.copyOf(texts)));
    }

    /** Tags of the languages a reader may ask for, that of the rules first. */
    public List<String> languages() {
        List<String> all = new ArrayList<>(List.of(SOURCE));
        byLanguage.keySet().stream().sorted().forEach(all::add);
        return all;
    }

    /** The text in a language; empty if it is not translated. */
    public Optional<String> find(String text, String language) {
        return language.equals(SOURCE)
                ? Optional.of(text)
                : Optional.ofNullable(
                        byLanguage.getOrDefault(language, Map.of()).get(text));
    }
}
