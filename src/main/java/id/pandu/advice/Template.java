package id.pandu.advice;

import id.pandu.rulebook.Rule;
import id.pandu.rulebook.Translations;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Item;
import id.pandu.vocabulary.Slot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text with the values of facts in it, written as {@code {fact}}.
 *
 * @param texts what stands before each value, and after the last
 * @param slots for each value its fact; null if the rule does not read it, and nothing stands there
 * @param translated the same text in other languages
 */
record Template(List<String> texts, List<@Nullable Slot> slots, Map<String, Template> translated) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]\\w*)}");

    /** @param rule reads the facts the text names */
    static Template of(String text, Rule rule, Translations translations) {
        Map<String, Template> translated = new HashMap<>();
        for (String language : translations.languages()) {
            translations
                    .find(text, language)
                    .filter(words -> !language.equals(Translations.SOURCE))
                    .ifPresent(words -> translated.put(language, of(words, rule, Map.of())));
        }
        return of(text, rule, Map.copyOf(translated));
    }

    private static Template of(String text, Rule rule, Map<String, Template> translated) {
        List<String> texts = new ArrayList<>();
        List<@Nullable Slot> slots = new ArrayList<>();
        Matcher named = PLACEHOLDER.matcher(text);
        int end = 0;
        while (named.find()) {
            texts.add(text.substring(end, named.start()));
            String fact = named.group(1);
            slots.add(rule.reads().stream()
                    .filter(slot -> slot.id().equals(fact))
                    .findFirst()
                    .orElse(null));
            end = named.end();
        }
        texts.add(text.substring(end));
        return new Template(texts, slots, translated);
    }

    /** Whether nothing stands in it, whatever the facts. */
    boolean empty() {
        return slots.isEmpty() && texts.get(0).isEmpty();
    }

    /** The text in the language of the rules, with the values as they are for the case or the object. */
    String fill(Facts facts, @Nullable Item object) {
        return fill(facts, object, (slot, value) -> Optional.of(slot.fact().inWords(value)))
                .orElseThrow();
    }

    /** The text in another language; empty if it, or a value that stands in it, is not translated. */
    Optional<String> find(Wording wording, Facts facts, @Nullable Item object) {
        Template words = translated.get(wording.language());
        return words == null
                ? Optional.empty()
                : words.fill(facts, object, (slot, value) -> wording.inWords(slot.fact(), value));
    }

    private Optional<String> fill(Facts facts, @Nullable Item object, Words words) {
        if (slots.isEmpty()) {
            return Optional.of(texts.get(0));
        }
        StringBuilder filled = new StringBuilder(texts.get(0));
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            Object value = slot == null ? null : facts.value(slot, object);
            if (slot != null && value != null) {
                Optional<String> said = words.of(slot, value);
                if (said.isEmpty()) {
                    return said;
                }
                filled.append(said.get());
            }
            filled.append(texts.get(i + 1));
        }
        return Optional.of(filled.toString());
    }

    /** Puts the value of a fact into words, if there are any. */
    private interface Words {
        Optional<String> of(Slot slot, Object value);
    }
}
