package id.pandu.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import id.pandu.Toy;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Slot;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A case file says what is written in it, whatever YAML would make of it. */
class CaseValuesTest {

    private static RulebookReader.Reading read(String facts) {
        return Toy.files()
                .with("hak/B.kasus.yaml", "- kasus: Yang ditulis\n  fakta: " + facts + "\n")
                .read();
    }

    private static Facts facts(String facts) {
        return read(facts).rulebook().orElseThrow().cases().stream()
                .filter(example -> example.name().equals("Yang ditulis"))
                .findFirst()
                .orElseThrow()
                .facts();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{umur: 010}|umur|10",
                "{umur: 8}|umur|8",
                "{umur: '8'}|umur|8",
                "{umur: 8.0}|umur|8",
                "{umur: !!int 010}|umur|10",
                "{denda: 2.6}|denda|2.6",
                "{denda: \"2,6\"}|denda|2.6",
                "{denda: 1.250.000}|denda|1250000.0",
                "{denda: 1 983}|denda|1983.0",
                "{kartuHilang: true}|kartuHilang|true",
                "{kartuHilang: ya}|kartuHilang|true",
                "{kartuHilang: TIDAK}|kartuHilang|false",
                "{tanggalDaftar: 2026-01-31}|tanggalDaftar|2026-01-31",
                "{bahasa: [no, 010, 1:30, 2026-01-31, ya]}|bahasa|[no, 010, 1:30, 2026-01-31, ya]",
                "{minat: [SAINS], umur: }|umur|null",
                "{umur: ''}|umur|null",
                "{denda: ''}|denda|null",
                "{kartuHilang: ''}|kartuHilang|null",
                "{tanggalDaftar: ''}|tanggalDaftar|null",
                "{jenisAnggota: ''}|jenisAnggota|null",
                "{minat: ''}|minat|null"
            },
            quoteCharacter = '`')
    void isReadAsItIsWritten(String facts, String fact, String value) {
        Facts read = facts(facts);
        Slot slot = read.vocabulary().getScope(Slot.CASE).findSlot(fact).orElseThrow();

        assertThat(String.valueOf(read.value(slot, null))).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "010", "1_000", "on", "1:30", "2026-01-31", "0x1F", "~x", "1e3"})
    void namesAreLeftAsTheyAre(String name) {
        Facts read = facts("{buku: [{judulBuku: " + name + "}]}");

        assertThat(read.names("buku").name(0)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{umur: 1_000}|[BILANGAN] … fakta umur: '1_000' bukan cara menulis bilangan di sini. Perbaikan: tulis"
                        + " 1000.",
                "{umur: 1:30}|[BILANGAN] … fakta umur: '1:30' bukan satu bilangan. Perbaikan: tulis satu bilangan"
                        + " saja, dalam tahun.",
                "{umur: 0o17}|[BILANGAN] … fakta umur: '0o17' memuat tulisan di samping angkanya. Perbaikan: tulis"
                        + " angkanya saja, dalam tahun.",
                "{umur: .inf}|[BILANGAN] … fakta umur: '.inf' bukan bilangan bulat. Perbaikan: tulis dengan angka,"
                        + " misalnya 12.",
                "{umur: yes}|[BILANGAN] … fakta umur: 'yes' bukan bilangan bulat. Perbaikan: tulis dengan angka,"
                        + " misalnya 12.",
                "{umur: 12 tahun}|[BILANGAN] … fakta umur: '12 tahun' memuat tulisan di samping angkanya. Perbaikan:"
                        + " tulis 12 saja.",
                "{umur: 57.5}|[BILANGAN] … fakta umur: '57.5' bukan bilangan bulat. Perbaikan: tulis bilangan bulat,"
                        + " misalnya 57 atau 58.",
                "{denda: 57.000}|[BILANGAN] … fakta denda: '57.000' dapat dibaca dengan dua cara. Perbaikan: tulis"
                        + " 57000 bila maksudnya lima puluh tujuh ribu, atau 57 bila maksudnya lima puluh tujuh.",
                "{buku: [{hargaBuku: banyak}]}|[BILANGAN] … fakta hargaBuku: 'banyak' bukan bilangan. Perbaikan: tulis"
                        + " dengan angka, misalnya 1200 atau 2,5.",
                "{denda: 2,6}|[KOMA] … fakta 6: tulisan ini terpisah dari nilainya karena di dalam kurung koma"
                        + " memisahkan fakta. Perbaikan: beri tanda kutip pada nilai yang memuat koma, misalnya \"2,5\".",
                "{denda: 1.250,50}|[KOMA] … fakta 50: tulisan ini terpisah dari nilainya karena di dalam kurung koma"
                        + " memisahkan fakta. Perbaikan: beri tanda kutip pada nilai yang memuat koma, misalnya \"2,5\".",
                "{buku: [{hargaBuku: 2,6}]}|[KOMA] … fakta 6: tulisan ini terpisah dari nilainya karena di dalam"
                        + " kurung koma memisahkan fakta. Perbaikan: beri tanda kutip pada nilai yang memuat koma,"
                        + " misalnya \"2,5\".",
                "{kartuHilang: yes}|[PILIHAN] … fakta kartuHilang: 'yes' bukan YA atau TIDAK. Perbaikan: tulis YA atau"
                        + " TIDAK.",
                "{kartuHilang: off}|[PILIHAN] … fakta kartuHilang: 'off' bukan YA atau TIDAK. Perbaikan: tulis YA atau"
                        + " TIDAK.",
                "{kartuHilang: 1}|[PILIHAN] … fakta kartuHilang: '1' bukan YA atau TIDAK. Perbaikan: tulis YA atau"
                        + " TIDAK.",
                "{tanggalDaftar: 31/1/2026}|[TANGGAL] … fakta tanggalDaftar: '31/1/2026' bukan tanggal. Perbaikan:"
                        + " tulis tahun-bulan-hari, misalnya 2026-01-31.",
                "{tanggalDaftar: 2026-02-30}|[TANGGAL] … fakta tanggalDaftar: '2026-02-30' bukan tanggal. Perbaikan:"
                        + " tulis tahun-bulan-hari, misalnya 2026-01-31.",
                "{umurr: }|[FAKTA] … fakta umurr tidak ada di kamus. Perbaikan: mungkin maksudnya umur."
            })
    void whatYamlWouldReadOtherwiseIsTold(String facts, String problem) {
        assertThat(read(facts).problems())
                .extracting(Problem::toString)
                .anyMatch(told -> told.equals("hak/B.kasus.yaml:2 " + problem.replace("…", "kasus \"Yang ditulis\":")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"langkahLayanan: 2,0|2", "pendamping: ya|true", "hakPinjam: \"-\"|-"})
    void expectedConclusionsAreReadLikeFacts(String conclusion, String value) {
        String all = Toy.files()
                .with("hak/B.kasus.yaml", "- kasus: Yang ditulis\n  simpulan:\n    " + conclusion + "\n")
                .read()
                .rulebook()
                .orElseThrow()
                .cases()
                .toString();

        assertThat(all).contains("conclusions={" + conclusion.split(":")[0] + "=" + value + "}");
    }
}
