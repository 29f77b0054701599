package id.pandu.vocabulary;

import java.util.Collection;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A rule or a fact and, if it is about one of several objects, which: written {@code FAS-011} or {@code FAS-011(Ani)}.
 * All between the first bracket and the last belongs to the object.
 *
 * @param object a text that {@link ObjectNames#find} understands; null for the case, or for any object
 */
public record Reference(String id, @Nullable String object) {

    private static final char ENTRY = ':';
    private static final Pattern FORM = Pattern.compile("(?s)([^(]*)\\((.*)\\)\\s*");

    public static Reference of(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? new Reference(form.group(1).strip(), form.group(2).strip())
                : new Reference(text.strip(), null);
    }

    /** An entry of a list, as {@code fact:ENTRY}: what the fact is called. */
    public static String ofEntry(String fact, String entry) {
        return fact + ENTRY + entry;
    }

    /** The entries of one list among references. */
    public static Set<String> entries(String fact, Collection<String> references) {
        String start = fact + ENTRY;
        return references.stream()
                .filter(text -> text.startsWith(start))
                .map(text -> text.substring(start.length()))
                .collect(Collectors.toSet());
    }

    /** The fact that a reference to it, or to an entry of it, is about. */
    public static String factOf(String id) {
        int colon = id.indexOf(ENTRY);
        return colon < 0 ? id : id.substring(0, colon);
    }

    @Override
    public String toString() {
        return id + (object == null ? "" : "(" + object + ")");
    }
}
