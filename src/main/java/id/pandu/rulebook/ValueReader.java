package id.pandu.rulebook;

import id.pandu.vocabulary.FactDefinition;
import id.pandu.vocabulary.Option;
import id.pandu.vocabulary.ValueType;
import id.pandu.vocabulary.Words;
import java.util.List;

/** Reads a value written in a rule as the type its fact has. */
final class ValueReader {

    private ValueReader() {}

    /** @throws Mistake if the value does not fit the fact */
    static Object read(FactDefinition fact, String text) {
        return switch (fact.type()) {
            case CHOICE -> code(fact, text);
            case BOOLEAN -> bool(fact, text);
            case INTEGER, DECIMAL -> number(fact, text);
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

    private static String code(FactDefinition fact, String text) {
        if (!fact.allows(text)) {
            List<String> codes = fact.options().stream().map(Option::code).toList();
            List<String> near = Words.nearest(text, codes, 1);
            String some = String.join(", ", codes.subList(0, Math.min(8, codes.size())));
            throw new Mistake(
                    "PILIHAN",
                    fact.name(),
                    "'" + text + "' bukan pilihan fakta ini",
                    near.isEmpty() ? "pakai salah satu dari " + some : "mungkin maksudnya " + near.get(0));
        }
        return text;
    }

    private static Boolean bool(FactDefinition fact, String text) {
        return switch (text) {
            case "true", "YA" -> true;
            case "false", "TIDAK" -> false;
            default ->
                throw new Mistake("PILIHAN", fact.name(), "'" + text + "' bukan YA atau TIDAK", "tulis YA atau TIDAK");
        };
    }

    private static Object number(FactDefinition fact, String text) {
        boolean whole = fact.type() == ValueType.INTEGER;
        boolean thousands = text.matches("-?\\d{1,3}(\\.\\d{3})+(,\\d+)?");
        if (thousands || !text.matches(whole ? "-?\\d{1,15}" : "-?\\d{1,15}([.,]\\d{1,9})?")) {
            throw new Mistake(
                    "BILANGAN",
                    fact.name(),
                    "'" + text + "' bukan bilangan" + (whole ? " bulat" : ""),
                    "tulis dengan angka tanpa titik ribuan, misalnya " + (whole ? "12" : "1200 atau 2,5"));
        }
        String plain = text.replace(',', '.');
        double value = Double.parseDouble(plain);
        if (!fact.range().contains(value)) {
            throw new Mistake(
                    "BATAS", fact.name(), text + " di luar batas " + fact.range(), "tulis bilangan di dalam batas itu");
        }
        return whole ? (Object) Long.valueOf(plain) : (Object) value;
    }
}
