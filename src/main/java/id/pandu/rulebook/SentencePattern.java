package id.pandu.rulebook;

import java.util.Arrays;
import java.util.List;

/**
 * A sentence with holes, and what it means.
 *
 * @param text the sentence, holes in braces
 * @param meaning what it stands for, in the notation of {@link Meaning}, holes in braces
 */
record SentencePattern(Kind kind, String text, String meaning, Place place) {

    enum Kind {
        CONDITION,
        CONSEQUENCE
    }

    List<String> words() {
        return Arrays.asList(text.strip().split("\\s+"));
    }

    static boolean isHole(String word) {
        return word.startsWith("{") && word.endsWith("}");
    }

    /** The sentence with its holes left blank: two sentences with one shape would be ambiguous. */
    String shape() {
        return String.join(
                " ",
                words().stream()
                        .map(w -> isHole(w) ? "{}" : w.toLowerCase(java.util.Locale.ROOT))
                        .toList());
    }

    /** The sentence as shown to someone who is to write it. */
    String example() {
        return text.replaceAll("\\{[^}]*}", "…");
    }
}
