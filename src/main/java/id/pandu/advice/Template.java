package id.pandu.advice;

import id.pandu.rulebook.Rule;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Item;
import id.pandu.vocabulary.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text with the values of facts in it, written as {@code {fact}}.
 *
 * @param texts what stands before each value, and after the last
 * @param slots for each value its fact; null if the rule does not read it, and nothing stands there
 */
record Template(List<String> texts, List<@Nullable Slot> slots) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]\\w*)}");

    /** @param rule reads the facts the text names */
    static Template of(String text, Rule rule) {
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
        return new Template(texts, slots);
    }

    /** The text with the values as they are for the case or the object. */
    String fill(Facts facts, @Nullable Item object) {
        if (slots.isEmpty()) {
            return texts.get(0);
        }
        StringBuilder filled = new StringBuilder(texts.get(0));
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            Object value = slot == null ? null : facts.value(slot, object);
            filled.append(slot == null || value == null ? "" : slot.fact().inWords(value))
                    .append(texts.get(i + 1));
        }
        return filled.toString();
    }
}
