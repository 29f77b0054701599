package id.pandu.vocabulary;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.StringJoiner;

/** Numbers in words of Bahasa Indonesia: 57000 is "lima puluh tujuh ribu", 2.6 is "dua koma enam". */
public final class NumberWords {

    private static final List<String> SMALL = List.of(
            "nol",
            "satu",
            "dua",
            "tiga",
            "empat",
            "lima",
            "enam",
            "tujuh",
            "delapan",
            "sembilan",
            "sepuluh",
            "sebelas");

    /** A thousand to the power of the place. */
    private static final List<String> POWERS =
            List.of("", "ribu", "juta", "miliar", "triliun", "kuadriliun", "kuintiliun");

    private NumberWords() {}

    /**
     * The number in words; decimals are told digit by digit.
     *
     * @throws IllegalArgumentException for numbers that need names above 10 to the 18th
     */
    public static String of(BigDecimal number) {
        BigDecimal plain = number.abs().stripTrailingZeros();
        if (plain.signum() == 0) {
            return SMALL.get(0);
        }
        BigInteger whole = plain.toBigInteger();
        StringJoiner words = new StringJoiner(" ");
        if (number.signum() < 0) {
            words.add("minus");
        }
        words.add(whole(whole));
        if (plain.scale() > 0) {
            words.add("koma");
            String digits = plain.toPlainString();
            digits.substring(digits.indexOf('.') + 1).chars().forEach(digit -> words.add(SMALL.get(digit - '0')));
        }
        return words.toString();
    }

    private static String whole(BigInteger number) {
        if (number.signum() == 0) {
            return SMALL.get(0);
        }
        String digits = number.toString();
        int groups = (digits.length() + 2) / 3;
        if (groups > POWERS.size()) {
            throw new IllegalArgumentException("No name for " + number);
        }
        String padded = "0".repeat(groups * 3 - digits.length()) + digits;
        StringJoiner words = new StringJoiner(" ");
        for (int i = 0; i < groups; i++) {
            int group = Integer.parseInt(padded.substring(3 * i, 3 * i + 3));
            String power = POWERS.get(groups - 1 - i);
            if (group == 1 && power.equals("ribu")) {
                words.add("seribu");
            } else if (group > 0) {
                words.add(belowThousand(group) + (power.isEmpty() ? "" : " " + power));
            }
        }
        return words.toString();
    }

    private static String belowThousand(int number) {
        if (number < 12) {
            return SMALL.get(number);
        }
        if (number < 20) {
            return SMALL.get(number - 10) + " belas";
        }
        if (number < 100) {
            return SMALL.get(number / 10) + " puluh" + rest(number % 10);
        }
        String hundreds = number < 200 ? "seratus" : SMALL.get(number / 100) + " ratus";
        return hundreds + rest(number % 100);
    }

    private static String rest(int number) {
        return number == 0 ? "" : " " + belowThousand(number);
    }
}
