package id.pandu.vocabulary;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The order in which people sort names: by the letters of Bahasa Indonesia, capitals and accents counting less than
 * letters, and digits as the number they write, so that 2 stands before 10. Not for several threads.
 */
public final class NaturalOrder implements Comparator<String> {

    private static final Pattern BETWEEN_DIGITS_AND_LETTERS = Pattern.compile("(?<=\\d)(?=\\D)|(?<=\\D)(?=\\d)");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=\\d)");

    private final Collator letters = collator(Collator.PRIMARY);
    private final Collator capitals = collator(Collator.TERTIARY);

    private static Collator collator(int strength) {
        Collator collator = Collator.getInstance(Locale.forLanguageTag("id"));
        collator.setStrength(strength);
        return collator;
    }

    @Override
    public int compare(String one, String other) {
        int byLetters = compare(one, other, letters);
        int order = byLetters != 0 ? byLetters : compare(one, other, capitals);
        return order != 0 ? order : one.compareTo(other);
    }

    private static int compare(String one, String other, Collator collator) {
        String[] left = BETWEEN_DIGITS_AND_LETTERS.split(one);
        String[] right = BETWEEN_DIGITS_AND_LETTERS.split(other);
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            int order = compareParts(left[i], right[i], collator);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.length, right.length);
    }

    private static int compareParts(String one, String other, Collator collator) {
        boolean number = isNumber(one);
        if (number != isNumber(other)) {
            return number ? -1 : 1;
        }
        if (!number) {
            return collator.compare(one, other);
        }
        String left = LEADING_ZEROS.matcher(one).replaceFirst("");
        String right = LEADING_ZEROS.matcher(other).replaceFirst("");
        int order = Integer.compare(left.length(), right.length());
        return order != 0 ? order : left.compareTo(right);
    }

    private static boolean isNumber(String part) {
        return !part.isEmpty() && part.charAt(0) >= '0' && part.charAt(0) <= '9';
    }
}
