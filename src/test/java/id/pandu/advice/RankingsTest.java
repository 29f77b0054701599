package id.pandu.advice;

import static org.assertj.core.api.Assertions.assertThat;

import id.pandu.Toy;
import id.pandu.analysis.Release;
import id.pandu.rulebook.FactsReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Books are taken in order as long as there is money and room; waiting readers are weighed by the user. */
class RankingsTest {

    private static Release release;

    @BeforeAll
    static void prepare() {
        Map<String, byte[]> files = Toy.files()
                .with("buku/BKU.jatah.csv", """
                    entitas;tersedia;biaya;sumber;pilihanPenulis
                    buku;denda;hargaBuku;TATA.BUKU.1;-
                    buku;batasPinjaman;1;TATA.PINJAM.1;Satu buku menempati satu tempat.
                    """)
                .with("buku/BKU.peringkat.csv", """
                    entitas;cara;kelas;kunci;label;kalimat;sumber;bobot
                    buku;berurutan;kelayakanBuku;1;Keadaan;kondisi buku adalah BAIK;TATA.BUKU.1;-
                    pemesan;dominasi;;1;Lama menunggu;hari menunggu pemesan;TATA.PINJAM.2;umur
                    pemesan;dominasi;;2;Kehadiran;pemesan hadir di meja;TATA.PINJAM.2;jumlahPinjaman
                    """)
                .replace("kamus/entitas.csv", "buku;ya;judulBuku;;", "buku;ya;judulBuku;jumlahPinjaman;")
                .content();
        release = Release.prepare(files).release().orElseThrow();
    }

    @AfterAll
    static void close() {
        release.close();
    }

    private static Answer.RankingView ranking(String entity, Map<String, Object> given) {
        FactsReader.Result read = FactsReader.read(release.rulebook().vocabulary(), given, "");
        assertThat(read.errors()).isEmpty();
        return release.adviser().advise(read.facts()).rankings().stream()
                .filter(ranking -> ranking.of().equals(entity))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> book(String title, String condition, Object price) {
        Map<String, Object> book = new LinkedHashMap<>(Map.of("judulBuku", title, "kondisiBuku", condition));
        book.put("hargaBuku", price);
        return book;
    }

    private static Map<String, String> shares(Answer.RankingView ranking) {
        Map<String, String> shares = new LinkedHashMap<>();
        ranking.entries().forEach(entry -> shares.put(entry.name().name(), entry.share()));
        return shares;
    }

    private static List<String> binding(Answer.RankingView ranking) {
        return ranking.allotment().limits().stream()
                .filter(Answer.LimitUse::binding)
                .map(Answer.LimitUse::fact)
                .toList();
    }

    @Test
    void objectsAreTakenInOrderUntilTheNextDoesNotFit() {
        Answer.RankingView ranking = ranking(
                "buku",
                Map.of(
                        "denda",
                        80,
                        "batasPinjaman",
                        5,
                        "buku",
                        List.of(book("A", "BAIK", 50), book("B", "RUSAK", 40), book("C", "RUSAK", 10))));
        assertThat(shares(ranking))
                .containsExactly(Map.entry("A", "taken"), Map.entry("B", "too-much"), Map.entry("C", "tied"));
        assertThat(ranking.allotment().taken()).isEqualTo(1);
        assertThat(binding(ranking)).containsExactly("denda");
        assertThat(ranking.allotment().limits().get(0).used()).isEqualTo(50);
        assertThat(ranking.allotment().limits().get(1).authorReason()).isEqualTo("Satu buku menempati satu tempat.");
    }

    @Test
    void whatIsCheaperButComesAfterIsShownAndNotTaken() {
        Answer.RankingView ranking = ranking(
                "buku",
                Map.of(
                        "denda",
                        30,
                        "batasPinjaman",
                        5,
                        "buku",
                        List.of(book("A", "BAIK", 50), book("B", "RUSAK", 10))));
        assertThat(shares(ranking)).containsExactly(Map.entry("A", "too-much"), Map.entry("B", "affordable"));
        assertThat(ranking.allotment().taken()).isZero();
    }

    @Test
    void fractionsThatAddUpToAllThereIsFit() {
        Answer.RankingView ranking = ranking(
                "buku",
                Map.of(
                        "denda",
                        0.3,
                        "batasPinjaman",
                        5,
                        "buku",
                        List.of(book("A", "BAIK", 0.1), book("B", "RUSAK", 0.2))));
        assertThat(shares(ranking).values()).containsOnly("taken");
    }

    @Test
    void theScarcestLimitBinds() {
        Answer.RankingView ranking = ranking(
                "buku",
                Map.of(
                        "denda",
                        500,
                        "batasPinjaman",
                        1,
                        "buku",
                        List.of(book("A", "BAIK", 50), book("B", "RUSAK", 10))));
        assertThat(shares(ranking)).containsExactly(Map.entry("A", "taken"), Map.entry("B", "too-much"));
        assertThat(binding(ranking)).containsExactly("batasPinjaman");
    }

    @Test
    void whatIsNotKnownLeavesTheCountOpenAndIsNamed() {
        List<Map<String, Object>> books =
                List.of(book("A", "BAIK", 50), book("B", "RUSAK", null), book("C", "HILANG", null));
        Answer.RankingView noLimit = ranking("buku", Map.of("batasPinjaman", 5, "buku", books));
        assertThat(shares(noLimit).values()).containsOnly("open");
        assertThat(noLimit.allotment().unknown()).contains("denda");
        Answer.RankingView noCost = ranking("buku", Map.of("denda", 500, "batasPinjaman", 5, "buku", books));
        assertThat(shares(noCost))
                .containsExactly(Map.entry("A", "taken"), Map.entry("B", "open"), Map.entry("C", "open"));
        assertThat(noCost.allotment().unknown()).containsExactly("hargaBuku");
    }

    /** Whatever the books: never more is used than there is, and those taken come before those that are not. */
    @Test
    void neverMoreIsTakenThanThereIs() {
        Random random = new Random(5);
        for (int i = 0; i < 500; i++) {
            List<Map<String, Object>> books = new ArrayList<>();
            for (int k = random.nextInt(7); k >= 0; k--) {
                books.add(book("B" + k, random.nextBoolean() ? "BAIK" : "RUSAK", random.nextInt(60)));
            }
            Answer.RankingView ranking = ranking(
                    "buku", Map.of("denda", random.nextInt(200), "batasPinjaman", random.nextInt(8), "buku", books));
            ranking.allotment()
                    .limits()
                    .forEach(limit -> assertThat(limit.used()).isLessThanOrEqualTo(limit.available()));
            List<Integer> taken = ranking.entries().stream()
                    .filter(entry -> "taken".equals(entry.share()))
                    .map(Answer.Entry::rank)
                    .toList();
            assertThat(ranking.entries().stream().filter(entry -> !"taken".equals(entry.share())))
                    .allMatch(entry -> taken.stream().allMatch(rank -> rank < entry.rank()));
            assertThat(binding(ranking).isEmpty()).isEqualTo(taken.size() == books.size());
        }
    }

    @Test
    void theUsersWeightsPutEqualsInOrderAndAreShownAsTheirs() {
        List<Map<String, Object>> readers = List.of(
                Map.of("namaPemesan", "Lama", "hariMenunggu", 9, "pemesanHadir", false),
                Map.of("namaPemesan", "Sini", "hariMenunggu", 1, "pemesanHadir", true));
        Answer.RankingView without = ranking("pemesan", Map.of("pemesan", readers));
        assertThat(without.entries()).extracting(Answer.Entry::rank).containsExactly(1, 1);
        assertThat(without.entries()).extracting(Answer.Entry::score).containsOnlyNulls();
        assertThat(without.weights()).isEmpty();
        Answer.RankingView with = ranking("pemesan", Map.of("jumlahPinjaman", 3, "pemesan", readers));
        assertThat(with.entries()).extracting(Answer.Entry::rank).containsExactly(1, 1);
        assertThat(with.entries()).extracting(entry -> entry.name().name()).containsExactly("Sini", "Lama");
        assertThat(with.entries()).extracting(Answer.Entry::score).containsExactly(0.75, 0.25);
        assertThat(with.weights())
                .containsExactly(
                        new Answer.Weight("Lama menunggu", 1, Map.of()), new Answer.Weight("Kehadiran", 3, Map.of()));
    }

    @Test
    void theUsersWeightsNeverOverturnWhatIsBetterInEverything() {
        List<Map<String, Object>> readers = List.of(
                Map.of("namaPemesan", "Baik", "hariMenunggu", 9, "pemesanHadir", true),
                Map.of("namaPemesan", "Kalah", "hariMenunggu", 1, "pemesanHadir", false));
        Answer.RankingView ranking = ranking("pemesan", Map.of("umur", 0, "jumlahPinjaman", 9, "pemesan", readers));
        assertThat(ranking.entries()).extracting(entry -> entry.name().name()).containsExactly("Baik", "Kalah");
        assertThat(ranking.entries()).extracting(Answer.Entry::rank).containsExactly(1, 2);
    }

    @Test
    void howManyThereAreIsKnownFromTheirListUnlessItIsSaid() {
        var vocabulary = release.rulebook().vocabulary();
        var slot = vocabulary
                .findSlot(id.pandu.vocabulary.Slot.CASE, "jumlahPinjaman")
                .orElseThrow();
        List<Map<String, Object>> books = List.of(book("A", "BAIK", 1), book("B", "BAIK", 2));
        assertThat(FactsReader.read(vocabulary, Map.of("buku", books), "")
                        .facts()
                        .value(slot, null))
                .isEqualTo(2L);
        assertThat(FactsReader.read(vocabulary, Map.of("buku", books, "jumlahPinjaman", 7), "")
                        .facts()
                        .value(slot, null))
                .isEqualTo(7L);
        assertThat(FactsReader.read(vocabulary, Map.of(), "").facts().value(slot, null))
                .isNull();
    }

    @Test
    void twoOfOneNameAreTwo() {
        List<Map<String, Object>> readers = List.of(
                Map.of("namaPemesan", "Kafé", "hariMenunggu", 9, "pemesanHadir", true),
                Map.of("namaPemesan", "Kafe\u0301", "hariMenunggu", 1, "pemesanHadir", false),
                Map.of("namaPemesan", "Kafé\u00a0", "hariMenunggu", 5, "pemesanHadir", false));
        Answer answer = answer(Map.of("pemesan", readers));
        Answer.RankingView ranking = answer.rankings().get(0);
        assertThat(ranking.entries()).extracting(Answer.Entry::index).containsExactly(0, 2, 1);
        assertThat(ranking.entries())
                .extracting(Answer.Entry::beatsIndexes)
                .containsExactly(List.of(1, 2), List.of(1), List.of());
        assertThat(answer.notes()).extracting(Answer.Note::code).containsExactly("same-name");
        assertThat(answer.notes().get(0).indexes()).containsExactly(0, 1, 2);
        assertThat(answer.notes().get(0).text()).startsWith("Kafé: nama yang sama dipakai pemesan nomor 1, 2, 3.");
    }

    @Test
    void equalsStandAsPeopleSortThem() {
        List<Map<String, Object>> readers = new ArrayList<>();
        List.of("Sentra 10", "sentra 9", "Sentra 2", "Sentra 2")
                .forEach(name -> readers.add(Map.of("namaPemesan", name)));
        assertThat(ranking("pemesan", Map.of("pemesan", readers)).entries())
                .extracting(Answer.Entry::index)
                .containsExactly(2, 3, 1, 0);
    }

    @Test
    void aCountThatTheListDoesNotBearOutIsTold() {
        List<Map<String, Object>> books = List.of(book("A", "BAIK", 1), book("B", "BAIK", 2));
        Answer answer = answer(Map.of("buku", books, "jumlahPinjaman", 7));
        assertThat(answer.notes()).extracting(Answer.Note::code).containsExactly("other-count");
        assertThat(answer.notes().get(0).text())
                .startsWith("Buku yang sedang dipinjam disebut 7, padahal yang didaftar 2.");
        assertThat(answer(Map.of("buku", books, "jumlahPinjaman", 2)).notes()).isEmpty();
        assertThat(answer(Map.of("buku", books)).notes()).isEmpty();
        assertThat(answer(Map.of("jumlahPinjaman", 7)).notes()).isEmpty();
    }

    private static Answer answer(Map<String, Object> given) {
        FactsReader.Result read = FactsReader.read(release.rulebook().vocabulary(), given, "");
        assertThat(read.errors()).isEmpty();
        return release.adviser().advise(read.facts());
    }
}
