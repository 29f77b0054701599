package id.pandu.vocabulary;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A rule or a fact and, if it is about one of several objects, which: written {@code FAS-011} or {@code FAS-011(Ani)}.
 * All between the first bracket and the last belongs to the object.
 *
 * @param object a text that {@link ObjectNames#find} understands; null for the case, or for any object
 */
public record Reference(String id, @Nullable String object) {

    private static final Pattern FORM = Pattern.compile("(?s)([^(]*)\\((.*)\\)\\s*");

    public static Reference of(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? new Reference(form.group(1).strip(), form.group(2).strip())
                : new Reference(text.strip(), null);
    }

    @Override
    public String toString() {
        return id + (object == null ? "" : "(" + object + ")");
    }
}
