package id.pandu.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import id.pandu.Toy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class TranslationsTest {

    private static final String TABLE = "hak/terjemahan.en.csv";

    private static Toy toy(String... rows) {
        return Toy.files().with(TABLE, "teks;terjemahan\n" + String.join("\n", rows) + "\n");
    }

    private static List<Problem> remarks(Toy toy) {
        return toy.read().problems();
    }

    private static Translations translations(Toy toy) {
        return toy.read().rulebook().orElseThrow().translations();
    }

    @Test
    void readsTablesAndTheColumnsOfTheDictionary() {
        Translations translations = translations(
                toy("Minta anggota melunasi denda;Ask the member to pay the fine", "denda berat;heavy fine"));

        assertThat(translations.languages()).containsExactly("id", "en");
        assertThat(translations.find("Minta anggota melunasi denda", "en")).contains("Ask the member to pay the fine");
        assertThat(translations.find("denda berat", "en")).contains("heavy fine");
        assertThat(translations.find("Golongan denda", "en")).contains("Class of fine");
        assertThat(translations.find("denda ringan", "en")).isEmpty();
        assertThat(translations.find("denda ringan", "id")).contains("denda ringan");
    }

    @Test
    void anotherLanguageIsAnotherFile() {
        Translations translations =
                translations(Toy.files().with("hak/terjemahan.jv.csv", "teks;terjemahan\ndenda berat;dhendha abot\n"));

        assertThat(translations.languages()).containsExactly("id", "en", "jv");
        assertThat(translations.find("denda berat", "jv")).contains("dhendha abot");
    }

    @Test
    void aTextThatWasChangedIsNotTranslatedAnyMoreAndThatIsTold() {
        Toy toy = toy("Minta anggota melunasi denda;Ask the member to pay the fine")
                .replace("hak/HAK.dslr", "Minta anggota melunasi denda", "Minta anggota melunasi dendanya");

        assertThat(translations(toy).find("Minta anggota melunasi dendanya", "en"))
                .isEmpty();
        assertThat(remarks(toy))
                .noneMatch(Problem::blocking)
                .extracting(Problem::toString)
                .anyMatch(told -> told.equals("hak/terjemahan.en.csv:2 [TERJEMAHAN] bahasa en: 1 terjemahan tidak cocok"
                        + " dengan teks mana pun di aturan atau kamus (hak/terjemahan.en.csv:2). Perbaikan: salin teks"
                        + " yang sekarang ke baris itu, atau hapus barisnya."))
                .anyMatch(told -> told.matches(".*\\[TERJEMAHAN] bahasa en: \\d+ teks belum diterjemahkan \\(.*"));
    }

    @Test
    void countsWhatALanguageLacks() {
        List<Problem> before = remarks(toy());
        List<Problem> after = remarks(toy("Minta anggota melunasi denda;Ask the member to pay the fine"));

        assertThat(missing(after)).isEqualTo(missing(before) - 1);
        assertThat(missing(before)).isPositive();
    }

    private static int missing(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.message().contains("belum diterjemahkan"))
                .mapToInt(problem -> Integer.parseInt(problem.message().split(" ")[0]))
                .sum();
    }

    @Test
    void aLanguageWithoutATableLacksNothing() {
        assertThat(Toy.files().problems()).isEmpty();
    }

    @Test
    void doesNotUseATranslationWhoseHolesDiffer() {
        Toy toy = toy("Anggota sedang meminjam {jumlahPinjaman} buku.;The member has borrowed {jumlah} books.");

        assertThat(translations(toy).find("Anggota sedang meminjam {jumlahPinjaman} buku.", "en"))
                .isEmpty();
        assertThat(remarks(toy))
                .extracting(Problem::toString)
                .contains("hak/terjemahan.en.csv:2 [TERJEMAHAN] \"Anggota sedang meminjam {jumlahPinjaman} buku.\":"
                        + " isian dalam kurung kurawal tidak sama dengan terjemahannya. Perbaikan: tulis"
                        + " {jumlahPinjaman}.");
    }

    @Test
    void doesNotUseASummaryThatIsTooLong() {
        String wordy = "pay ".repeat(35).strip();
        Toy toy = toy("Minta anggota melunasi denda;" + wordy + "!");

        assertThat(translations(toy).find("Minta anggota melunasi denda", "en")).isEmpty();
        assertThat(remarks(toy))
                .extracting(Problem::toString)
                .contains("hak/terjemahan.en.csv:2 [TERJEMAHAN] \"Minta anggota melunasi denda\": terjemahan ringkasan"
                        + " ini 140 huruf, paling banyak 139. Perbaikan: pendekkan.");
    }

    @Test
    void tellsTwoTranslationsOfOneTextAndKeepsTheFirst() {
        Toy toy = toy("Golongan denda;Kind of fine", "denda berat;heavy fine", "denda berat;big fine");

        assertThat(translations(toy).find("denda berat", "en")).contains("heavy fine");
        assertThat(remarks(toy))
                .extracting(Problem::toString)
                .contains("hak/terjemahan.en.csv:4 [TERJEMAHAN] \"denda berat\": teks ini diterjemahkan lain di"
                        + " hak/terjemahan.en.csv:3: \"heavy fine\". Perbaikan: samakan keduanya.")
                .contains("kamus/simpulan.csv:2 [TERJEMAHAN] \"Golongan denda\": teks ini diterjemahkan lain di"
                        + " hak/terjemahan.en.csv:2: \"Kind of fine\". Perbaikan: samakan keduanya.");
    }

    @Test
    void theLanguageOfTheRulesHasNoTable() {
        assertThat(remarks(Toy.files().with("hak/terjemahan.id.csv", "teks;terjemahan\ndenda berat;berat\n")))
                .extracting(Problem::toString)
                .containsExactly("hak/terjemahan.id.csv [TERJEMAHAN] berkas: bahasa aturan sendiri tidak diterjemahkan."
                        + " Perbaikan: ganti akhiran namanya.");
    }

    @Test
    void theShippedRulebookLacksNoEnglish() throws IOException {
        assertThat(RulebookReader.read(Path.of("rules")).problems()).isEmpty();
    }
}
