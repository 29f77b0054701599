package id.pandu.rulebook;

import static id.pandu.rulebook.Reports.reports;
import static id.pandu.rulebook.Reports.toy;
import static org.assertj.core.api.Assertions.assertThat;

import id.pandu.Toy;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RetiredRulesTest {

    private static final String HEAD = "id;sejak;alasan;pengganti\n";

    @TestFactory
    Stream<DynamicTest> mistakesInTheTable() {
        return Stream.of(
                reports("sound", table("HAK-900;2026-01-31;Digabung.;HAK-001 HAK-901\nHAK-901;2026-01-31;Sama.;")),
                reports(
                        "used again",
                        table("HAK-001;2026-01-31;Digabung.;"),
                        "dicabut.csv:2 [ID] aturan \"HAK-001\": aturan ini tercatat sudah tidak ada, tetapi id-nya"
                                + " dipakai di hak/HAK.dslr:3. Perbaikan: pakai nomor yang belum pernah dipakai, atau"
                                + " hapus baris ini bila aturannya dikembalikan."),
                reports(
                        "no date",
                        table("HAK-900;kemarin;Digabung.;"),
                        "dicabut.csv:2 [SEJAK] aturan \"HAK-900\": 'kemarin' bukan tanggal. Perbaikan: tulis tanggal"
                                + " seperti 2026-01-31."),
                reports(
                        "no reason",
                        table("HAK-900;2026-01-31;;"),
                        "dicabut.csv:2 [SEBAB] aturan \"HAK-900\": tidak ada alasannya. Perbaikan: tulis mengapa aturan"
                                + " ini tidak ada lagi."),
                reports(
                        "no id",
                        table("hak900;2026-01-31;Digabung.;"),
                        "dicabut.csv:2 [ID] aturan \"hak900\": 'hak900' tidak dapat dipakai: harus seperti TOPIK-001."
                                + " Perbaikan: ganti dengan id lain."),
                reports(
                        "twice",
                        table("HAK-900;2026-01-31;Digabung.;\nHAK-900;2026-01-31;Digabung.;"),
                        "dicabut.csv:3 [GANDA] aturan \"HAK-900\": id ini sudah ada di dicabut.csv:2. Perbaikan: hapus"
                                + " salah satunya."),
                reports(
                        "no such successor",
                        table("HAK-900;2026-01-31;Digabung.;HAK-777"),
                        "dicabut.csv:2 [PENGGANTI] aturan \"HAK-900\": penggantinya 'HAK-777' tidak ada. Perbaikan:"
                                + " tulis id aturan yang ada, atau kosongkan."),
                reports(
                        "its own successor",
                        table("HAK-900;2026-01-31;Digabung.;HAK-900"),
                        "dicabut.csv:2 [PENGGANTI] aturan \"HAK-900\": penggantinya 'HAK-900' tidak ada. Perbaikan:"
                                + " tulis id aturan yang ada, atau kosongkan."));
    }

    private static Toy table(String rows) {
        return toy().with("dicabut.csv", HEAD + rows);
    }

    @Test
    void aRulebookKnowsWhatIsGone() {
        assertThat(table("HAK-900;2026-01-31;Digabung.;HAK-001")
                        .read()
                        .rulebook()
                        .orElseThrow()
                        .retired())
                .containsExactly(new RetiredRule(
                        "HAK-900", "2026-01-31", "Digabung.", List.of("HAK-001"), new Place("dicabut.csv", 2)));
    }

    @Test
    void onlyRulesInForceOrWithdrawnCanVanish() {
        String draft = Toy.ruleText().replace("apabila", "@status(draf)\napabila");
        String withdrawn = Toy.ruleText()
                .replace("apabila", "@status(dicabut)\n@sampai(\"2026-02-01\")\n@alasan(\"Lama\")\napabila");

        assertThat(vanished(draft)).isEmpty();
        assertThat(vanished(Toy.ruleText())).containsExactly("hak/BARU.dslr");
        assertThat(vanished(withdrawn)).containsExactly("hak/BARU.dslr");
    }

    /** The files whose rules vanish when a rule file is taken away. */
    private static List<String> vanished(String rule) {
        Rulebook served = toy().with("hak/BARU.dslr", rule).read().rulebook().orElseThrow();
        return RetiredRules.vanished(served, Toy.rulebook()).stream()
                .map(problem -> problem.place().file())
                .toList();
    }
}
