package id.pandu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pandu.Toy;
import id.pandu.analysis.Release;
import id.pandu.rulebook.Concern;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Slot;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConversationTest {

    private static final Release RELEASE = Toy.release();

    private final StringWriter said = new StringWriter();

    @AfterAll
    static void close() {
        RELEASE.close();
    }

    private Facts talk(Map<String, Object> given, String answers) {
        return new Conversation(
                        RELEASE,
                        Concern.ANYTHING,
                        new LinkedHashMap<>(given),
                        new BufferedReader(new StringReader(answers)),
                        new PrintWriter(said, true))
                .hold();
    }

    @Test
    void asksAgainWhatWasAnsweredWronglyAndLeavesWhatIsNotKnown() {
        String first = RELEASE.analyses()
                .next(Facts.unknown(RELEASE.rulebook().vocabulary()), Set.of())
                .orElseThrow()
                .question();
        talk(Map.of(), "ngawur, sekali\n\nselesai\n");

        String text = said.toString();
        assertThat(text.split(Pattern.quote(first), -1)).hasSizeGreaterThanOrEqualTo(2);
        assertThat(text).startsWith("Jawab satu per satu.").contains("Jawaban itu belum dapat dipakai. ");
    }

    @Test
    void endsByItselfWhenNoAnswerCouldChangeAnything() {
        talk(Map.of(), "tidak tahu\n".repeat(200));

        assertThat(said.toString()).endsWith("Tidak ada lagi jawaban yang dapat mengubah saran.\n");
    }

    @Test
    void takesAnswersAsFacts() {
        Facts facts = talk(Map.of("buku", List.of(), "pemesan", List.of()), "5\n".repeat(60) + "selesai\n");

        assertThat(facts).isNotEqualTo(Facts.unknown(RELEASE.rulebook().vocabulary()));
    }

    @Test
    void readsNumbersAsTheyAreWrittenHereAndShowsHowTheyWereUnderstood() {
        Facts facts = answerAll("Berapa denda yang belum dibayar?", List.of("57.000", "57 ribu", "1.250,5"));

        assertThat(said.toString())
                .contains(
                        "'57.000' dapat dibaca dengan dua cara; tulis 57000 bila maksudnya lima puluh tujuh ribu, atau"
                                + " 57 bila maksudnya lima puluh tujuh.")
                .contains("'57 ribu' memuat kata di samping angkanya; tulis angkanya saja, dalam ribu rupiah.")
                .contains("  1.250,5 = seribu dua ratus lima puluh koma lima\n");
        assertThat(facts.value(
                        facts.vocabulary().getScope(Slot.CASE).findSlot("denda").orElseThrow(), null))
                .isEqualTo(1250.5);
    }

    @Test
    void aListIsAskedByItsEntriesAndAnsweredByTheirNumbers() {
        Facts facts = answerAll("Apa minat baca anggota?", List.of("2"));

        assertThat(said.toString()).contains("  2  sains\n").doesNotContain("SAINS");
        assertThat(facts.value(
                        facts.vocabulary().getScope(Slot.CASE).findSlot("minat").orElseThrow(), null))
                .isEqualTo(List.of("SAINS"));
    }

    @Test
    void goesBackTellsWhyShowsTheAdviceSoFarAndSaves(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("fakta.json");
        Facts facts = talk(
                Map.of("denda", 60), "mengapa?\nlihat\nsimpan " + file + "\nsimpan\n5\nkembali\nkembali\nberhenti\n");

        assertThat(said.toString())
                .contains("Jawabannya dapat menentukan:\n  - ")
                .contains("  - Minta anggota melunasi denda (tetap)\n")
                .contains("Tersimpan di " + file)
                .contains("Sebutkan nama berkasnya")
                .contains("Belum ada jawaban sebelumnya.");
        assertThat(Files.readString(file)).contains("\"denda\" : 60");
        assertThat(facts).isEqualTo(talk(Map.of("denda", 60), "berhenti\n"));
    }

    @Test
    void saysWhenTheNextThingToDoIsSettled() {
        talk(Map.of(), "berhenti\n");
        assertThat(said.toString()).doesNotContain("sudah tetap");

        answerAll("Berapa denda yang belum dibayar?", List.of("60"));
        assertThat(said.toString())
                .containsOnlyOnce("Langkah berikutnya sudah tetap, apa pun jawaban selanjutnya:\n  Minta anggota");
    }

    /** Answers one question with each of the answers in turn, and no other. */
    private Facts answerAll(String question, List<String> answers) {
        List<String> left = new ArrayList<>(answers);
        BufferedReader in = new BufferedReader(new StringReader("")) {
            @Override
            public String readLine() {
                String[] lines = said.toString().split("\n\n");
                boolean asked = lines[lines.length - 1].contains(question);
                return !asked ? "" : left.isEmpty() ? "berhenti" : left.remove(0);
            }
        };
        return new Conversation(RELEASE, Concern.ANYTHING, new LinkedHashMap<>(), in, new PrintWriter(said, true))
                .hold();
    }

    /** Whatever is answered, in whichever list or flat: no question comes again for ever, and each object is asked. */
    @Test
    void endsWithObjectsThatNoNameTellsApart() {
        List<Map<String, Object>> cases = List.of(
                Map.of("buku", List.of(Map.of(), Map.of()), "pemesan", List.of(Map.of())),
                Map.of("buku", List.of(book("Bumi"), book("Bumi")), "pemesan", List.of()),
                Map.of("buku", List.of(book("a\nb(c)"), book("buku 1"), Map.of()), "pemesan", List.of()),
                Map.of("kondisiBuku", "BAIK", "pemesan", List.of()));
        for (Map<String, Object> given : cases) {
            for (String answers : List.of("\n", "ya\n5\nBAIK\nSEJARAH\nDEWASA\n\n", "BAIK\n\n")) {
                said.getBuffer().setLength(0);
                talk(given, answers.repeat(300));
                assertThat(said.toString()).as("%s %s", given, answers).endsWith("mengubah saran.\n");
            }
        }
    }

    @Test
    void anAnswerIsTakenForTheObjectAskedAboutOnly() {
        Facts facts = talk(
                Map.of("buku", List.of(book("Bumi"), book("Bumi")), "pemesan", List.of()),
                answersUntil("(Bumi #2)", "RUSAK"));
        List<Object> conditions = facts.objects("buku").stream()
                .map(book -> book.value(facts.vocabulary()
                        .getScope("buku")
                        .findSlot("kondisiBuku")
                        .orElseThrow()))
                .toList();
        assertThat(conditions).containsOnlyOnce("RUSAK").containsOnlyOnce((Object) null);
        assertThat(conditions.get(1)).isEqualTo("RUSAK");
    }

    /** As many empty answers as there are questions before the one that asks about the object's condition. */
    private String answersUntil(String object, String answer) {
        for (int skipped = 0; skipped < 60; skipped++) {
            said.getBuffer().setLength(0);
            talk(
                    Map.of("buku", List.of(book("Bumi"), book("Bumi")), "pemesan", List.of()),
                    "\n".repeat(skipped) + "selesai\n");
            String asked = said.toString().substring(said.toString().lastIndexOf("\n\n"));
            if (asked.contains("kondisi buku") && asked.contains(object)) {
                return "\n".repeat(skipped) + answer + "\nselesai\n";
            }
        }
        throw new AssertionError("not asked: " + object);
    }

    private static Map<String, Object> book(String title) {
        return Map.of("judulBuku", title);
    }
}
