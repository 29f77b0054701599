package id.pandu.rulebook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What to tell somebody who wrote something else than a number where a number belongs.
 *
 * @param message what is wrong
 * @param advice what to write
 */
record NumberRemedy(String message, String advice) {

    private static final Pattern NOT_KNOWN = Pattern.compile(
            "[-\u2013\u2014?.*]+|n/?a|n\\.a\\.?|nan|null|none|nihil|kosong|tba|tbd|t/?a|(tidak|belum|tdk|blm)( .*)?");
    private static final Pattern SEVERAL =
            Pattern.compile("(\\d[\\d.,]*) ?(?:-|\u2013|\u2014|/|&|\\||:|;|x|\u00d7|\\.\\."
                    + "|s/?d\\.?|s\\.d\\.|hingga|sampai( dengan)?|dan|atau|dari|,(?= )) ?(\\d[\\d.,]*)( ?\\D*)?");
    private static final Pattern ABOUT = Pattern.compile("([\u00b1~\u2248\u2243<>\u2264\u2265=+^]+"
            + "|sekitar|kurang lebih|kira-kira|kira kira|k\\.?l\\.?|lk\\.?|\\+/-|\\+-|lebih dari|kurang dari|di atas|di bawah|hampir"
            + "|min(imal|imum|\\.)?|maks(imal|imum|\\.)?|max\\.?|sedikitnya|paling (banyak|sedikit)|rata-rata)"
            + " ?(\\d.*)");
    private static final Pattern ABOUT_AFTER = Pattern.compile("(\\d[\\d.,]*) ?(\\+|-?an|lebih|lebih kurang|-)");
    private static final Pattern MONEY =
            Pattern.compile("(rp|idr|usd|us\\$|\\$|\u20ac).*|.*(,-|,--| rupiah| idr)", Pattern.UNICODE_CASE);
    private static final Pattern PERCENT = Pattern.compile("(-?\\d[\\d.,]*) ?%");
    private static final Pattern POWER = Pattern.compile("-?\\d{1,9}([.,]\\d{1,9})?e[+-]?(\\d|1[0-5])");
    private static final Pattern TIMES =
            Pattern.compile("(\\d[\\d.,]*) ?(ratus|rb|ribu|jt|juta|m|miliar|milyar|triliun|lusin)");
    private static final Pattern COUNTED = Pattern.compile("([-\u2212]?\\d[\\d. ]*(?:,\\d+)?) ?([^\\d.,].*)");
    private static final Pattern DIVIDED = Pattern.compile("[-\u2212]?\\d{1,3}([_'\u2019`\u00b4]\\d{3})+");
    private static final Pattern ENGLISH = Pattern.compile("[-\u2212]?\\d{1,3}(,\\d{3})+(\\.\\d+)?");

    private static final Map<String, Integer> ZEROS =
            Map.of("ratus", 2, "rb", 3, "ribu", 3, "jt", 6, "juta", 6, "miliar", 9, "milyar", 9, "m", 9, "triliun", 12);

    /** @param written the text, tidied */
    static NumberRemedy of(String written, boolean whole, String unit) {
        return new Finder(written, whole, unit).remedy();
    }

    private record Finder(String written, boolean whole, String unit) {

        NumberRemedy remedy() {
            String text = written.toLowerCase(Locale.ROOT);
            if (NOT_KNOWN.matcher(text).matches()) {
                return said("bukan bilangan", "kosongkan bila belum diketahui, atau tulis 0 bila memang tidak ada");
            }
            if (text.codePoints().anyMatch(Finder::isForeignDigit)) {
                return said("tidak ditulis dengan angka 0 sampai 9", "tulis " + inOurDigits());
            }
            if (MONEY.matcher(text).matches()) {
                return said("bukan bilangan saja", "tulis angkanya saja" + inUnit() + ", tanpa tanda mata uang");
            }
            if (PERCENT.matcher(text).matches()) {
                return unit.startsWith("persen")
                        ? said(
                                "memuat tanda persen",
                                "tulis " + text.replace("%", "").strip() + " saja")
                        : said("sebuah persentase", "tulis banyaknya" + inUnit());
            }
            if (POWER.matcher(text).matches()) {
                return said("bukan tulisan angka biasa", "tulis " + plain(new BigDecimal(text.replace(',', '.'))));
            }
            if (ENGLISH.matcher(text).matches() || DIVIDED.matcher(text).matches()) {
                BigDecimal meant =
                        new BigDecimal(text.replaceAll("[,_'\u2019`\u00b4]", "").replace('\u2212', '-'));
                return said("bukan cara menulis bilangan di sini", "tulis " + plain(meant));
            }
            return inPieces(text);
        }

        private NumberRemedy inPieces(String text) {
            Matcher about = ABOUT.matcher(text);
            if (about.matches()) {
                return said(
                        "bukan satu bilangan pasti",
                        "tulis satu perkiraan terbaik" + example(about.group(about.groupCount())));
            }
            Matcher after = ABOUT_AFTER.matcher(text);
            if (after.matches()) {
                return said("bukan satu bilangan pasti", "tulis satu perkiraan terbaik" + example(after.group(1)));
            }
            Matcher times = TIMES.matcher(text);
            if (times.matches()) {
                return times(times.group(1), times.group(2));
            }
            if (SEVERAL.matcher(text).matches()) {
                return said("bukan satu bilangan", "tulis satu bilangan saja" + inUnit());
            }
            Matcher counted = COUNTED.matcher(text);
            if (counted.matches()) {
                return counted(counted.group(1).strip(), counted.group(2).strip());
            }
            return said(
                    whole ? "bukan bilangan bulat" : "bukan bilangan",
                    "tulis dengan angka, misalnya " + (whole ? "12" : "1200 atau 2,5"));
        }

        private NumberRemedy times(String number, String power) {
            if (unit.startsWith(power) || !ZEROS.containsKey(power)) {
                return said("memuat kata di samping angkanya", "tulis angkanya saja" + inUnit());
            }
            return number(number)
                    .map(found -> said(
                            "memuat kata di samping angkanya",
                            unit.contains("juta") || unit.contains("ribu")
                                    ? "tulis angkanya saja" + inUnit()
                                    : "tulis " + plain(found.scaleByPowerOfTen(ZEROS.getOrDefault(power, 0)))))
                    .orElseGet(() -> said("bukan bilangan", "tulis dengan angka saja" + inUnit()));
        }

        private NumberRemedy counted(String number, String beside) {
            boolean ownUnit = unit.equalsIgnoreCase(beside);
            return said(
                    "memuat tulisan di samping angkanya",
                    number(number).isPresent() && ownUnit
                            ? "tulis " + number + " saja"
                            : "tulis angkanya saja" + inUnit());
        }

        private String example(String number) {
            return number(number).map(found -> ", misalnya " + plain(found)).orElse(inUnit());
        }

        private Optional<BigDecimal> number(String text) {
            try {
                return Optional.of(NumberReader.read(text, whole, "", ""));
            } catch (Mistake e) {
                return Optional.empty();
            }
        }

        private String inUnit() {
            return unit.isEmpty() ? "" : ", dalam " + unit;
        }

        private NumberRemedy said(String what, String advice) {
            return new NumberRemedy("'" + written + "' " + what, advice);
        }

        private String plain(BigDecimal number) {
            return NumberReader.plain(number);
        }

        private static boolean isForeignDigit(int letter) {
            int type = Character.getType(letter);
            return letter > '9'
                    && List.of((int) Character.DECIMAL_DIGIT_NUMBER, (int) Character.OTHER_NUMBER)
                            .contains(type);
        }

        private String inOurDigits() {
            StringBuilder digits = new StringBuilder();
            written.codePoints()
                    .forEach(c -> digits.append(
                            Character.isDigit(c) ? String.valueOf(Character.digit(c, 10)) : Character.toString(c)));
            String text = digits.toString();
            return text.matches("[\\d., -]+") ? text : "dengan angka itu, misalnya " + (whole ? "12" : "0,5");
        }
    }
}
