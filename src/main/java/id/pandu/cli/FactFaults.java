package id.pandu.cli;

import id.pandu.rulebook.FactsReader;
import id.pandu.rulebook.FactsReader.FactError;
import id.pandu.vocabulary.FactDefinition;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Vocabulary;
import java.util.List;

/** What is wrong with facts and goals, in Bahasa Indonesia. */
final class FactFaults {

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
                .map(error ->
                        new Refused.Fault(error.code(), error.pointer(), sentence(error, vocabulary), error.nearest()))
                .toList());
    }

    /** @param wish the goal as it was written */
    static Refused ofGoal(String wish, List<FactError> errors, Vocabulary vocabulary) {
        return new Refused(errors.stream()
                .map(error -> new Refused.Fault(error.code(), wish, sentence(error, vocabulary), error.nearest()))
                .toList());
    }

    private static String sentence(FactError error, Vocabulary vocabulary) {
        String found = error.value() == null ? "" : "'" + error.value() + "' ";
        return switch (error.code()) {
            case "unknown-fact" -> (found.isEmpty() ? "fakta ini " : found) + "tidak ada di kamus.";
            case "unknown-option" -> found + "bukan pilihannya.";
            case "out-of-range" -> found + "di luar batasnya.";
            case "not-given" -> "fakta ini disimpulkan aturan, jadi tidak dapat diberikan.";
            case "not-concluded" -> found + "fakta yang diberikan, jadi tidak disimpulkan aturan.";
            case "given-twice" -> "fakta ini diberikan dua kali: sendiri dan di dalam daftarnya; tulis sekali saja.";
            case "contradictory" -> found + "bertentangan.";
            case "too-many" -> "isinya terlalu banyak (" + error.value() + ").";
            case "unknown-rule" -> "aturan " + found + "tidak ada.";
            case "unknown-object" -> "tidak ada yang bernama " + found.strip() + " di antara faktanya.";
            case "missing" -> "tulis FAKTA=NILAI atau id aturan.";
            default -> found + "salah jenis" + expected(error, vocabulary) + ".";
        };
    }

    private static String expected(FactError error, Vocabulary vocabulary) {
        String id = error.pointer().replaceFirst("(/\\d+)?$", "");
        return vocabulary
                .findFact(id.substring(id.lastIndexOf('/') + 1))
                .map(FactFaults::form)
                .orElse("");
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
