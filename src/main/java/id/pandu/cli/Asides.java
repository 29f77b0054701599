package id.pandu.cli;

import id.pandu.advice.Adviser;
import id.pandu.advice.Answer;
import id.pandu.advice.Wording;
import id.pandu.analysis.Release;
import id.pandu.rulebook.Concern;
import id.pandu.rulebook.Rule;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Legible;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What can be typed in a conversation beside answers: why something is asked, what is advised so far, and to save. */
final class Asides {

    static final String WHY = "mengapa";
    static final String SO_FAR = "lihat";
    static final String SAVE = "simpan";

    private static final int MOST_RULES = 3;

    private final Release release;
    private final Concern concern;
    private final Wording wording;
    private final PrintWriter out;
    private boolean toldThatSettled;

    Asides(Release release, Concern concern, Wording wording, PrintWriter out) {
        this.release = release;
        this.concern = concern;
        this.wording = wording;
        this.out = out;
    }

    /** Whether what was typed is one of these; if so it is answered. */
    boolean take(String said, Answer.Question question, Facts facts, Map<String, @Nullable Object> given) {
        String word = said.toLowerCase(Locale.ROOT).replaceAll("\\?$", "");
        if (word.equals(WHY)) {
            why(question);
        } else if (word.equals(SO_FAR)) {
            soFar(advice(facts));
        } else if (word.equals(SAVE) || word.startsWith(SAVE + " ")) {
            save(said.substring(SAVE.length()).strip(), given);
        } else {
            return false;
        }
        return true;
    }

    private void why(Answer.Question question) {
        List<String> titles = question.decides().stream()
                .map(release.rulebook()::findRule)
                .flatMap(Optional::stream)
                .map(Rule::title)
                .distinct()
                .toList();
        out.println("  Jawabannya dapat menentukan:");
        titles.stream().limit(MOST_RULES).forEach(title -> out.println("  - " + Legible.line(title)));
        if (titles.size() > MOST_RULES) {
            out.println("  - dan " + (titles.size() - MOST_RULES) + " hal lain");
        }
        question.sources()
                .forEach(source -> out.println("  menurut " + source.clause() + " (" + source.section() + ")"));
    }

    private Answer advice(Facts facts) {
        return release.analyses().quietAdviser().advise(facts, concern, wording);
    }

    private void soFar(Answer answer) {
        answer.position().values().stream()
                .filter(String.class::isInstance)
                .forEach(text -> out.println("  " + Legible.line(String.valueOf(text))));
        List<Answer.Card> cards = answer.advice();
        if (cards.isEmpty() && answer.position().isEmpty()) {
            out.println("  Belum ada saran.");
        }
        cards.stream().filter(card -> !card.further()).forEach(card -> {
            boolean firm = card.standing() != null && card.standing().firm();
            out.println("  - " + Legible.line(card.summary()) + (firm ? " (tetap)" : " (sementara)"));
        });
    }

    private void save(String file, Map<String, @Nullable Object> given) {
        if (file.isEmpty()) {
            out.println("  Sebutkan nama berkasnya, misalnya: " + SAVE + " fakta.json");
            return;
        }
        try {
            String text =
                    JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(Map.of("facts", given));
            Files.writeString(Path.of(file), text + "\n");
            out.println("  Tersimpan di " + file + ". Lanjutkan lain kali dengan: saran " + file + " --tanya");
        } catch (IOException | InvalidPathException e) {
            out.println("  Berkas " + file + " tidak dapat ditulis; pilih nama atau folder lain.");
        }
    }

    /** Says once when no answer can change the next thing to do any more. */
    void tellIfSettled(Facts facts) {
        if (toldThatSettled) {
            return;
        }
        Answer answer = advice(facts);
        List<Answer.Card> next =
                answer.advice().stream().filter(Answer.Card::main).toList();
        toldThatSettled = !next.isEmpty()
                && Stream.concat(
                                next.stream().map(Answer.Card::standing),
                                Stream.ofNullable(answer.position().get(Adviser.STANDING)))
                        .allMatch(standing -> standing instanceof Answer.Standing told && told.firm());
        if (toldThatSettled) {
            out.println();
            out.println("Langkah berikutnya sudah tetap, apa pun jawaban selanjutnya:");
            next.forEach(card -> out.println("  " + Legible.line(card.summary())));
            out.println("Anda boleh berhenti di sini, atau teruskan untuk saran lainnya.");
        }
    }
}
