package id.pandu.rulebook;

import id.pandu.vocabulary.FactDefinition;
import id.pandu.vocabulary.NumberWords;
import id.pandu.vocabulary.Option;
import id.pandu.vocabulary.ValueType;
import id.pandu.vocabulary.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a value that a person wrote, in a rule, a case or an answer, as the type its fact has. */
public final class ValueReader {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern ENTRY = Pattern.compile("\\s*(?:\"([^\"]*)\"|([^,]*))\\s*(?:,|$)");

    private ValueReader() {}

    /** @throws Mistake if the value does not fit the fact */
    static Object read(FactDefinition fact, String text) {
        return switch (fact.type()) {
            case CHOICE -> code(fact, text);
            case BOOLEAN -> bool(fact, text);
            case INTEGER -> number(fact, text).longValueExact();
            case DECIMAL -> number(fact, text).doubleValue();
            case LIST ->
                throw new Mistake("JENIS", fact.name(), "fakta ini sebuah daftar", "pakai kata memuat, bukan adalah");
            case TEXT -> text;
            case DATE ->
                throw new Mistake(
                        "JENIS",
                        fact.name(),
                        "tanggal tidak dapat dibandingkan di sini",
                        "tanyakan saja apakah sudah diketahui");
        };
    }

    /** One entry of a list. */
    static String entry(FactDefinition fact, String text) {
        if (fact.type() != ValueType.LIST) {
            throw new Mistake("JENIS", fact.name(), "fakta ini bukan daftar", "pakai kata adalah, bukan memuat");
        }
        return code(fact, text);
    }

    /**
     * What was typed as the value of a fact, as {@link FactsReader} wants it: codes in any case, several entries of a
     * list with commas between them, of one known in part with + or - before each. Null if nothing was typed, for then the value is not known.
     *
     * @throws Mistake if it does not fit the fact
     */
    public static @Nullable Object typed(FactDefinition fact, String text) {
        String tidy = NumberReader.tidy(text);
        if (tidy.isEmpty()) {
            return null;
        }
        return switch (fact.type()) {
            case TEXT -> text.strip();
            case CHOICE -> code(fact, inItsCase(fact, tidy));
            case LIST -> list(fact, entries(tidy));
            case INTEGER, DECIMAL -> number(fact, tidy);
            case BOOLEAN -> bool(fact, tidy);
            case DATE -> date(fact, tidy);
        };
    }

    /** A whole list or, with a sign before each entry, one known in part. */
    private static Object list(FactDefinition fact, List<String> entries) {
        boolean signed = entries.stream().anyMatch(entry -> entry.matches("[+-].+"));
        if (!signed) {
            return entries.stream()
                    .map(entry -> code(fact, inItsCase(fact, entry)))
                    .toList();
        }
        List<String> present = new ArrayList<>();
        List<String> absent = new ArrayList<>();
        for (String entry : entries) {
            if (!entry.matches("[+-].+")) {
                throw new Mistake(
                        "DAFTAR",
                        fact.name(),
                        "'" + entry + "' tidak didahului + atau -",
                        "awali tiap isi dengan + bila ada atau - bila tidak ada, atau hapus semua tandanya");
            }
            (entry.startsWith("+") ? present : absent)
                    .add(code(fact, inItsCase(fact, entry.substring(1).strip())));
        }
        return Map.of(FactValues.PRESENT, present, FactValues.ABSENT, absent);
    }

    /** A number so written that it reads as itself. */
    public static String written(Number number) {
        return NumberReader.plain(new BigDecimal(number.toString()));
    }

    /** How a number was understood, as "57.000 = lima puluh tujuh ribu"; empty if it could not be mistaken. */
    public static Optional<String> understood(String text, @Nullable Object value) {
        return value instanceof BigDecimal number && !text.strip().matches("-?\\d{1,3}")
                ? Optional.of(text.strip() + " = " + NumberWords.of(number))
                : Optional.empty();
    }

    private static String inItsCase(FactDefinition fact, String text) {
        return fact.options().stream()
                .map(Option::code)
                .filter(code -> code.equalsIgnoreCase(text))
                .findFirst()
                .orElse(text.equalsIgnoreCase(FactDefinition.NONE) && fact.closed() ? FactDefinition.NONE : text);
    }

    /** The parts between commas; a part in quotation marks may hold commas. */
    public static List<String> entries(String text) {
        return ENTRY.matcher(text)
                .results()
                .map(part ->
                        part.group(1) != null ? part.group(1) : part.group(2).strip())
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static String code(FactDefinition fact, String text) {
        if (!fact.allows(text)) {
            List<String> codes = fact.options().stream().map(Option::code).toList();
            String ended = text.replaceAll("[.:;]+$", "");
            if (!ended.equals(text) && fact.allows(ended)) {
                throw new Mistake(
                        "PILIHAN",
                        fact.name(),
                        "ada tanda '" + text.substring(ended.length()) + "' sesudah " + ended,
                        "hapus tanda titik di akhir kalimat");
            }
            List<String> near = Words.nearest(text, codes, 1);
            String some = String.join(", ", codes.subList(0, Math.min(8, codes.size())));
            throw Mistake.missing(
                    new MissingName(MissingName.Kind.OPTION, text),
                    "PILIHAN",
                    fact.name(),
                    "'" + text + "' bukan pilihan fakta ini",
                    near.isEmpty() ? "pakai salah satu dari " + some : "mungkin maksudnya " + near.get(0));
        }
        return text;
    }

    private static Boolean bool(FactDefinition fact, String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "ya" -> true;
            case "false", "tidak" -> false;
            default ->
                throw new Mistake("PILIHAN", fact.name(), "'" + text + "' bukan YA atau TIDAK", "tulis YA atau TIDAK");
        };
    }

    private static BigDecimal number(FactDefinition fact, String text) {
        BigDecimal value = NumberReader.read(text, fact.type() == ValueType.INTEGER, fact.unit(), fact.name());
        if (!fact.range().contains(value.doubleValue())) {
            throw new Mistake(
                    "BATAS",
                    fact.name(),
                    text + " di luar batas " + fact.range().inWords(),
                    "tulis bilangan di dalam batas itu");
        }
        return value;
    }

    private static String date(FactDefinition fact, String text) {
        try {
            return LocalDate.parse(text).toString();
        } catch (DateTimeParseException e) {
            Matcher day = DAY_FIRST.matcher(text);
            String example = day.matches()
                    ? "%s-%2s-%2s"
                            .formatted(day.group(3), day.group(2), day.group(1))
                            .replace(' ', '0')
                    : "2026-01-31";
            throw new Mistake(
                    "TANGGAL",
                    fact.name(),
                    "'" + text + "' bukan tanggal",
                    "tulis tahun-bulan-hari, misalnya " + example);
        }
    }
}
