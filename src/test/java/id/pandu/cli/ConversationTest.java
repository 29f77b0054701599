package id.pandu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pandu.Toy;
import id.pandu.analysis.Release;
import id.pandu.vocabulary.Facts;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ConversationTest {

    private static final Release RELEASE = Toy.release();

    private final StringWriter said = new StringWriter();

    @AfterAll
    static void close() {
        RELEASE.close();
    }

    private Facts talk(Map<String, Object> given, String answers) throws IOException {
        return new Conversation(
                        RELEASE,
                        new LinkedHashMap<>(given),
                        new BufferedReader(new StringReader(answers)),
                        new PrintWriter(said, true))
                .hold();
    }

    @Test
    void asksAgainWhatWasAnsweredWronglyAndLeavesWhatIsNotKnown() throws IOException {
        String first = RELEASE.analyses()
                .next(Facts.unknown(RELEASE.rulebook().vocabulary()), java.util.Set.of())
                .orElseThrow()
                .question();
        talk(Map.of(), "ngawur, sekali\n\nselesai\n");

        String text = said.toString();
        assertThat(text.split(java.util.regex.Pattern.quote(first), -1)).hasSizeGreaterThanOrEqualTo(2);
        assertThat(text).startsWith("Jawab satu per satu.");
    }

    @Test
    void endsByItselfWhenNoAnswerCouldChangeAnything() throws IOException {
        talk(Map.of(), "\n".repeat(200));

        assertThat(said.toString()).endsWith("Tidak ada lagi jawaban yang dapat mengubah saran.\n");
    }

    @Test
    void takesAnswersAsFacts() throws IOException {
        Facts facts = talk(
                Map.of("buku", java.util.List.of(), "pemesan", java.util.List.of()), "5\n".repeat(60) + "selesai\n");

        assertThat(facts).isNotEqualTo(Facts.unknown(RELEASE.rulebook().vocabulary()));
    }
}
