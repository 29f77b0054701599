package id.pandu.cli;

import id.pandu.rulebook.FactsReader;
import id.pandu.rulebook.FactsReader.FactError;
import id.pandu.vocabulary.FactDefinition;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Option;
import id.pandu.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is wrong with facts and goals, in Bahasa Indonesia. */
final class FactFaults {

    private static final int MOST_OPTIONS = 12;

    private FactFaults() {}

    /** @throws Refused if anything is wrong with the facts that were read */
    static Facts require(FactsReader.Result read, Vocabulary vocabulary) {
        if (!read.errors().isEmpty()) {
            throw refused(read.errors(), vocabulary);
        }
        return read.facts();
    }

    private static Refused refused(List<FactError> errors, Vocabulary vocabulary) {
        return new Refused(errors.stream()
                .map(error -> fault(error, error.pointer(), factOf(error), vocabulary))
                .toList());
    }

    /** @param wish the goal as it was written */
    static Refused ofGoal(String wish, List<FactError> errors, Vocabulary vocabulary) {
        return new Refused(errors.stream()
                .map(error -> fault(error, wish, wish.split("[=(]", 2)[0].strip(), vocabulary))
                .toList());
    }

    private static Refused.Fault fault(FactError error, String place, String fact, Vocabulary vocabulary) {
        return new Refused.Fault(error.code(), place, sentence(error, vocabulary.findFact(fact)), error.nearest());
    }

    private static String factOf(FactError error) {
        String id = error.pointer().replaceFirst("/\\d+$", "");
        return id.substring(id.lastIndexOf('/') + 1);
    }

    private static String sentence(FactError error, Optional<FactDefinition> fact) {
        String found = error.value() == null ? "" : "'" + error.value() + "' ";
        return switch (error.code()) {
            case "unknown-fact" -> (found.isEmpty() ? "fakta ini " : found) + "tidak ada di kamus.";
            case "unknown-option" ->
                found + "bukan pilihannya"
                        + fact.filter(f -> error.nearest().isEmpty())
                                .map(FactFaults::choices)
                                .orElse("") + ".";
            case "out-of-range" ->
                found + "di luar batas"
                        + fact.map(f -> " " + f.range().inWords()).orElse("nya") + ".";
            case "not-given" -> "fakta ini disimpulkan aturan, jadi tidak dapat diberikan.";
            case "not-concluded" -> found + "fakta yang diberikan, jadi tidak disimpulkan aturan.";
            case "given-twice" -> "fakta ini diberikan dua kali: sendiri dan di dalam daftarnya; tulis sekali saja.";
            case "contradictory" -> found + "bertentangan.";
            case "too-many" -> "isinya terlalu banyak (" + error.value() + ").";
            case "unknown-rule" -> "aturan " + found + "tidak ada.";
            case "unknown-object" -> "tidak ada yang bernama " + found + "di antara faktanya.";
            case "missing" -> "tulis FAKTA=NILAI atau id aturan.";
            default -> found + "salah jenis" + fact.map(FactFaults::form).orElse("") + ".";
        };
    }

    private static String choices(FactDefinition fact) {
        return fact.closed()
                ? "; pakai salah satu dari "
                        + fact.options().stream()
                                .limit(MOST_OPTIONS)
                                .map(Option::code)
                                .collect(Collectors.joining(", "))
                : fact.type().isNumber() ? "; tulis bilangan " + fact.range().inWords() : "";
    }

    private static String form(FactDefinition fact) {
        return switch (fact.type()) {
            case TEXT, CHOICE -> "; tulis teks di antara tanda kutip";
            case LIST -> "; tulis daftar teks di antara kurung siku, misalnya [\"A\", \"B\"]";
            case INTEGER -> "; tulis bilangan bulat tanpa tanda kutip, misalnya 1250";
            case DECIMAL -> "; tulis bilangan tanpa tanda kutip, misalnya 1250 atau 2.5";
            case BOOLEAN -> "; tulis true atau false tanpa tanda kutip";
            case DATE -> "; tulis tanggal seperti \"2026-01-31\"";
        };
    }
}
