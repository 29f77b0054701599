package id.pandu.vocabulary;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text that somebody typed, made fit to be printed among other text and to be compared. */
public final class Legible {

    /** Letters of a name that are shown. */
    private static final int LONGEST_NAME = 80;

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");

    /** What is not seen: marks of direction, zero widths, halves of letters; joiners within a word are left. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cs}&&[^\\u200C\\u200D]]");

    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");

    private Legible() {}

    /** The text on one line, without anything that would move or hide what stands around it. */
    public static String line(String text) {
        return UNSEEN.matcher(BREAKS.matcher(text).replaceAll(" ")).replaceAll("");
    }

    /** A name on one line; of a long one the beginning. */
    public static String name(String name) {
        String line = SPACES.matcher(line(name)).replaceAll(" ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST_NAME
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_NAME)).strip() + "…";
    }

    /** The same for names that look alike: composed or not, with whatever spaces, in capitals or not. */
    public static String key(String name) {
        return sameCase(name).toLowerCase(Locale.ROOT);
    }

    /** The same for names that look alike and have the same capitals. */
    static String sameCase(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFKC);
        return SPACES.matcher(line(composed))
                .replaceAll(" ")
                .replaceAll("[\\u200C\\u200D]", "")
                .strip();
    }
}
