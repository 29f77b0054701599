package id.pandu.rulebook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as files write them, {@code 2026-01-31}; other ways of writing one are understood only to say what is meant. */
final class Dates {

    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-/. ]+(\\d{1,2}|\\p{L}+)[-/., ]+(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/. ](\\d{1,2})[-/. ](\\d{1,2})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "sep", "okt", "nov", "des");

    private Dates() {}

    /** @throws Mistake if the text is no day; names the day that seems to be meant */
    static LocalDate read(String text, String code, String subject, String what) {
        return exact(text)
                .orElseThrow(() -> new Mistake(
                        code,
                        subject,
                        text.isEmpty() ? "tidak ada " + what : what + " '" + text + "' bukan tanggal yang ada",
                        meant(text)
                                .map(day -> "mungkin maksudnya " + day)
                                .orElse("tulis tahun, bulan, dan hari seperti 2026-01-31")));
    }

    private static Optional<LocalDate> exact(String text) {
        return text.matches("\\d{4}-\\d\\d-\\d\\d")
                ? day(text.substring(0, 4), text.substring(5, 7), text.substring(8))
                : Optional.empty();
    }

    private static Optional<LocalDate> meant(String text) {
        Matcher first = YEAR_FIRST.matcher(text.strip());
        if (first.matches()) {
            return day(first.group(1), first.group(2), first.group(3));
        }
        Matcher last = YEAR_LAST.matcher(text.strip());
        return last.matches() ? day(last.group(3), month(last.group(2)), last.group(1)) : Optional.empty();
    }

    private static String month(String text) {
        String start = text.toLowerCase(Locale.ROOT).substring(0, Math.min(3, text.length()));
        int at = MONTHS.indexOf(start);
        return at < 0 ? text : String.valueOf(at + 1);
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
