package id.pandu.rulebook;

import id.pandu.vocabulary.FactDefinition;
import id.pandu.vocabulary.Option;
import id.pandu.vocabulary.Vocabulary;
import id.pandu.vocabulary.Words;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Says to experts, in Bahasa Indonesia, what is wrong with a fact of a case. */
final class CaseFacts {

    private static final int MOST_OPTIONS = 12;

    private CaseFacts() {}

    static Mistake mistake(FactsReader.FactError error, String subject, Vocabulary vocabulary) {
        String pointer = error.pointer().substring(Math.min(1, error.pointer().length()));
        String found = "'" + Objects.toString(error.value(), "") + "'";
        Optional<FactDefinition> fact = vocabulary.findFact(idOf(pointer));
        String near = error.nearest().isEmpty()
                ? ""
                : "mungkin maksudnya " + error.nearest().get(0);
        String name = "fakta " + pointer;
        return switch (error.code()) {
            case "unknown-fact" ->
                Mistake.missing(
                        new MissingName(MissingName.Kind.FACT, idOf(pointer)),
                        "FAKTA",
                        subject,
                        name + " tidak ada di kamus",
                        near.isEmpty() ? "tulis id fakta dari kamus" : near);
            case "unknown-option" ->
                Mistake.missing(
                        new MissingName(MissingName.Kind.OPTION, String.valueOf(error.value())),
                        "FAKTA",
                        subject,
                        name + " " + found + " bukan pilihannya",
                        near.isEmpty() ? fact.map(CaseFacts::allowed).orElse("sesuaikan dengan kamus") : near);
            case "out-of-range" ->
                new Mistake(
                        "FAKTA",
                        subject,
                        name + " " + found + " di luar batasnya"
                                + fact.map(f -> " (" + f.range() + ")").orElse(""),
                        "tulis bilangan di dalam batas itu");
            case "not-given" ->
                new Mistake(
                        "FAKTA",
                        subject,
                        name + " disimpulkan aturan, jadi tidak dapat diberikan",
                        "pindahkan ke bagian simpulan, atau hapus");
            case "given-twice" -> new Mistake("FAKTA", subject, name + " diberikan dua kali", "hapus salah satunya");
            case "contradictory" ->
                new Mistake("FAKTA", subject, name + " " + found + " bertentangan", "perbaiki salah satunya");
            case "too-many" ->
                new Mistake("FAKTA", subject, name + " terlalu banyak (" + error.value() + ")", "kurangi isinya");
            default ->
                new Mistake(
                        "FAKTA",
                        subject,
                        name + " " + found + " salah jenis",
                        fact.map(CaseFacts::allowed).orElse("sesuaikan dengan kamus"));
        };
    }

    /** The last part of a pointer that is no number. */
    private static String idOf(String pointer) {
        String[] parts = pointer.split("/");
        for (int i = parts.length - 1; i >= 0; i--) {
            if (!parts[i].matches("\\d+")) {
                return parts[i];
            }
        }
        return pointer;
    }

    private static String allowed(FactDefinition fact) {
        String codes = String.join(
                ", ",
                fact.options().stream().map(Option::code).limit(MOST_OPTIONS).toList());
        String some = fact.options().size() > MOST_OPTIONS ? "seperti " + codes : codes;
        return switch (fact.type()) {
            case CHOICE -> "pakai salah satu dari " + some;
            case LIST ->
                fact.closed() ? "tulis daftar dalam kurung siku dari " + some : "tulis daftar dalam kurung siku";
            case BOOLEAN -> "tulis true (ya) atau false (tidak)";
            case INTEGER -> "tulis bilangan bulat, misalnya 12";
            case DECIMAL -> "tulis bilangan, misalnya 2.5";
            case DATE -> "tulis tanggal dalam tanda kutip, seperti \"2026-01-31\"";
            case TEXT -> "tulis teks";
        };
    }

    static Mistake noOption(List<String> codes, String subject, String message, String value) {
        List<String> near = Words.nearest(value, codes, 1);
        return new Mistake(
                "PILIHAN",
                subject,
                message,
                near.isEmpty()
                        ? "pakai salah satu dari " + String.join(", ", codes)
                        : "mungkin maksudnya " + near.get(0));
    }
}
