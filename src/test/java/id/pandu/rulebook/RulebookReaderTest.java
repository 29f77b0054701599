package id.pandu.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import id.pandu.Toy;
import id.pandu.rulebook.SentencePattern.Kind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulebookReaderTest {

    @Test
    void aSoundRulebookHasNoProblems() {
        assertThat(Toy.files().problems()).isEmpty();
        assertThat(Toy.files().withRule("", "").problems())
                .hasLineCount(1)
                .contains("tidak ada kasus yang menyebut aturan ini");
    }

    @Test
    void draftsAndWithdrawnRulesAreReadButNotInForce() {
        Rulebook rulebook = Toy.rulebook();
        assertThat(Toy.files()
                        .read()
                        .rulebook()
                        .orElseThrow()
                        .on(LocalDate.of(2025, 12, 30))
                        .active())
                .extracting(Rule::id)
                .containsExactly("HAK-091");
        assertThat(rulebook.findRule("HAK-090").orElseThrow().status()).isEqualTo(Rule.Status.DRAFT);
        assertThat(rulebook.findRule("HAK-091").orElseThrow().status()).isEqualTo(Rule.Status.WITHDRAWN);
        assertThat(rulebook.active())
                .extracting(Rule::id)
                .doesNotContain("HAK-090", "HAK-091")
                .contains("ACR-001");
    }

    @Test
    void rulesComeAfterThoseWhoseConclusionsTheyRead() {
        List<List<String>> levels = Toy.rulebook().levels().stream()
                .map(level -> level.stream().map(Rule::id).toList())
                .toList();
        assertThat(levels.get(0)).containsExactly("CEK-001");
        assertThat(levels.get(1)).contains("DND-001", "HAK-004", "ACR-004");
        assertThat(levels.get(2)).contains("HAK-001", "HAK-003");
        assertThat(levels.get(3)).contains("BKU-001", "LYN-001");
        assertThat(levels.get(4)).contains("BKU-006", "BKU-008", "LYN-003");
    }

    @Test
    void textsAreLeftAsTheyAre() {
        Rule rule = Toy.rulebook().findRule("LYN-001").orElseThrow();
        assertThat(rule.findAdvice().orElseThrow().summary()).isEqualTo("Catat pinjaman, sisa hari 7,5 jam layanan");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "denda tertunggak sedikitnya 2,5|2.5",
                "denda tertunggak sedikitnya 1.250.000|1250000.0",
                "denda tertunggak sedikitnya 1.250,5|1250.5",
                "denda tertunggak sedikitnya 1 250|1250.0",
                "denda tertunggak sedikitnya 1\u00a0250,5|1250.5",
                "umur anggota sedikitnya 17|17"
            })
    void numbersAreReadAsPeopleWriteThem(String sentence, String value) {
        Toy toy = Toy.files().withRule("  kartu anggota hilang", "  " + sentence);

        Rule rule = toy.read().rulebook().orElseThrow().findRule("HAK-050").orElseThrow();

        assertThat(rule.condition()).asString().contains("value=" + value + "]");
    }

    @Test
    void aCellMayFillSeveralSentences() {
        Rule rule = Toy.rulebook().findRule("ACR-002").orElseThrow();
        assertThat(rule.conditions())
                .extracting(Sentence::text)
                .containsExactly("acara yang direncanakan adalah TEMU_PENULIS", "minat baca anggota memuat SASTRA");
        assertThat(rule.consequences()).containsExactly(new Consequence.Invite("GURU", "TEMU_PENULIS", false));
    }

    @Test
    void theVersionChangesWithEveryFile() {
        Rulebook changed = Toy.files()
                .replace("denda/DND.dslr", "Golongan denda.", "Golongan denda!")
                .read()
                .rulebook()
                .orElseThrow();
        assertThat(Toy.rulebook().version()).isEqualTo(Toy.rulebook().version()).isNotEqualTo(changed.version());
    }

    /** What the list of sentences offers an expert can be written and is understood as meant. */
    @Test
    void everySentenceOfferedIsUnderstood() throws Exception {
        List<String> misunderstood = new ArrayList<>();
        for (Map<String, byte[]> files : List.of(Toy.files().content(), RulebookReader.load(Path.of("rules")))) {
            Sentences sentences = sentences(files);
            for (SentencePattern pattern : sentences.patterns()) {
                String written = pattern.text().replaceAll("\\{[^}]*}", "X");
                try {
                    SentencePattern found =
                            sentences.match(pattern.kind(), written).pattern();
                    if (!found.equals(pattern)) {
                        misunderstood.add(written + " as " + found.text());
                    }
                } catch (Mistake e) {
                    misunderstood.add(written);
                }
            }
        }
        assertThat(misunderstood).isEmpty();
    }

    private static Sentences sentences(Map<String, byte[]> files) {
        Rulebook rulebook = RulebookReader.read(files).rulebook().orElseThrow();
        Problems problems = new Problems();
        DslReader dsl = new DslReader(rulebook.vocabulary(), problems);
        files.forEach((name, bytes) -> {
            if (name.endsWith(".dsl")) {
                TextFile.read(name, bytes, problems).ifPresent(dsl::read);
            }
        });
        assertThat(dsl.sentences().patterns()).extracting(SentencePattern::kind).contains(Kind.values());
        return dsl.sentences();
    }
}
