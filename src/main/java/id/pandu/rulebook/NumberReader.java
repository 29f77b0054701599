package id.pandu.rulebook;

import id.pandu.vocabulary.NumberWords;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number as people in Indonesia write it: {@code 1250}, {@code 1.250} or {@code 1 250}, {@code 2,6} or
 * {@code 2.6}, {@code 1.250.000,5}. One mark before exactly three digits can divide thousands or decimals: a point is
 * read where only thousands can be meant, because the number must be whole; all else is refused with both writings.
 */
public final class NumberReader {

    private static final Pattern SPACE = Pattern.compile("[\\h\u2007\u202f]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\u200b-\\u200f\\u2060\\ufeff]");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,15}");
    private static final Pattern MARKED = Pattern.compile("(\\d{1,15})([.,])(\\d{1,9})");
    private static final Pattern GROUPED =
            Pattern.compile("([1-9]\\d{0,2}(?:(?:\\.\\d{3}){1,4}|(?: \\d{3}){1,4}))(?:,(\\d{1,9}))?");

    private final String written;
    private final String subject;
    private final boolean whole;

    private NumberReader(String written, String subject, boolean whole) {
        this.written = written;
        this.subject = subject;
        this.whole = whole;
    }

    /**
     * The number a text stands for.
     *
     * @param whole whether only a whole number will do
     * @param unit what the number counts, to be told when something else is written beside it; may be empty
     * @param subject what the number is of
     * @throws Mistake if it is no number or could be two, with what to write
     */
    public static BigDecimal read(String text, boolean whole, String unit, String subject) {
        String written = tidy(text);
        boolean negative = written.matches("[-\u2212]\\d.*");
        NumberReader reader = new NumberReader(written, subject, whole);
        BigDecimal found = reader.find(negative ? written.substring(1) : written);
        if (found == null) {
            NumberRemedy remedy = NumberRemedy.of(written, whole, unit);
            throw new Mistake("BILANGAN", subject, remedy.message(), remedy.advice());
        }
        BigDecimal value = negative ? found.negate() : found;
        if (whole && value.stripTrailingZeros().scale() > 0) {
            throw reader.notWhole(value);
        }
        return value;
    }

    /** The text without spaces around it, with one kind of space within, and without what cannot be seen. */
    static String tidy(String text) {
        return SPACE.matcher(UNSEEN.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    private @Nullable BigDecimal find(String digits) {
        if (PLAIN.matcher(digits).matches()) {
            return new BigDecimal(digits);
        }
        Matcher marked = MARKED.matcher(digits);
        if (marked.matches()) {
            return marked(marked.group(1), marked.group(2), marked.group(3));
        }
        Matcher grouped = GROUPED.matcher(digits);
        if (grouped.matches()) {
            String decimals = grouped.group(2) == null ? "" : "." + grouped.group(2);
            return new BigDecimal(grouped.group(1).replaceAll("[. ]", "") + decimals);
        }
        return null;
    }

    private BigDecimal marked(String before, String mark, String after) {
        boolean two = after.length() == 3 && !before.equals("0");
        if (!two) {
            return new BigDecimal(before + "." + after);
        }
        if (whole && mark.equals(".") && before.matches("[1-9]\\d{0,2}")) {
            return new BigDecimal(before + after);
        }
        throw ambiguous(new BigDecimal(before + after), new BigDecimal(before + "." + after));
    }

    private Mistake ambiguous(BigDecimal thousands, BigDecimal decimal) {
        boolean both = !whole || decimal.stripTrailingZeros().scale() <= 0;
        return new Mistake(
                "BILANGAN",
                subject,
                "'" + written + "' dapat dibaca dengan dua cara",
                "tulis " + meant(thousands) + (both ? ", atau " + meant(decimal) : ""));
    }

    private static String meant(BigDecimal number) {
        return plain(number) + " bila maksudnya " + NumberWords.of(number);
    }

    private Mistake notWhole(BigDecimal value) {
        BigDecimal below = value.setScale(0, RoundingMode.FLOOR);
        return new Mistake(
                "BILANGAN",
                subject,
                "'" + written + "' bukan bilangan bulat",
                "tulis bilangan bulat, misalnya " + plain(below) + " atau " + plain(below.add(BigDecimal.ONE)));
    }

    /** A number so written that it reads as itself: without marks between thousands, and never with three decimals. */
    static String plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        boolean three = shortest.scale() == 3 && shortest.abs().compareTo(BigDecimal.ONE) >= 0;
        return (three ? shortest.setScale(4) : shortest).toPlainString().replace('.', ',');
    }
}
