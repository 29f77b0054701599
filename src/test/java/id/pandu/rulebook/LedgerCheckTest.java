package id.pandu.rulebook;

import static id.pandu.rulebook.Reports.reports;
import static id.pandu.rulebook.Reports.toy;

import id.pandu.Toy;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every clause has a fate, and what the ledger says of it is true. */
class LedgerCheckTest {

    private static final String CLAUSES = "sumber/tata-tertib.csv";
    private static final String NEW = "TATA.BARU.1";
    private static final List<String> CITED = List.of(
            "ADAT.SAPA",
            "TATA.ANGGOTA.1",
            "TATA.ANGGOTA.2",
            "TATA.ANGGOTA.3",
            "TATA.DENDA.1",
            "TATA.PINJAM.1",
            "TATA.PINJAM.2",
            "TATA.BUKU.1",
            "TATA.BUKU.2",
            "TATA.ACARA.1");

    @TestFactory
    Stream<DynamicTest> remarks() {
        return Stream.of(
                reports("a rulebook without a ledger", withClause(toy())),
                reports("a true ledger", ledger(toy(), "")),
                reports(
                        "a clause without a fate",
                        ledger(withClause(toy()), ""),
                        "sumber [NASIB] klausul TATA.BARU.1: klausul ini belum diberi nasib. Perbaikan: tambahkan baris"
                                + " di sumber/nasib."),
                reports(
                        "applied, but in no rule",
                        ledger(withClause(toy()), NEW + ";diterapkan;"),
                        told(
                                "dinyatakan diterapkan, tetapi tidak ada aturan yang menyebutnya",
                                "sebut di @sumber sebuah aturan, atau ganti nasibnya")),
                reports(
                        "applied, but in a draft only",
                        ledger(
                                withClause(toy().with(
                                                "hak/BARU.dslr",
                                                Toy.ruleText()
                                                        .replace("TATA.ANGGOTA.3", NEW)
                                                        .replace("apabila", "@status(draf)\napabila"))),
                                NEW + ";diterapkan;"),
                        told(
                                "dinyatakan diterapkan, tetapi tidak ada aturan yang menyebutnya",
                                "sebut di @sumber sebuah aturan, atau ganti nasibnya")),
                reports("applied by a rule", ledger(withClause(withRule()), NEW + ";diterapkan;")),
                reports("applied by a ranking", ledger(withClause(withRanking()), NEW + ";diterapkan;")),
                reports(
                        "unused, but in a rule",
                        ledger(withClause(withRule()), NEW + ";tidak dipakai;Usang."),
                        told("dinyatakan tidak dipakai, tetapi ada aturan yang menyebutnya", "ganti nasibnya")),
                reports(
                        "unused, but in a ranking",
                        ledger(withClause(withRanking()), NEW + ";tidak dipakai;Usang."),
                        told("dinyatakan tidak dipakai, tetapi ada aturan yang menyebutnya", "ganti nasibnya")),
                reports(
                        "unused without a reason",
                        ledger(withClause(toy()), NEW + ";tidak dipakai;"),
                        told("tidak dipakai tanpa alasan", "tulis alasannya")),
                reports("unused with a reason", ledger(withClause(toy()), NEW + ";tidak dipakai;Usang.")),
                reports("explains a fact", ledger(withClause(withFact()), NEW + ";menjelaskan;kamus:bahasa")),
                reports("explains a rule", ledger(withClause(withRule()), NEW + ";menjelaskan;aturan:HAK-050")),
                reports(
                        "explains one of several",
                        ledger(withClause(withFact()), NEW + ";menjelaskan;\"kamus:umur, kamus:bahasa\"")),
                unfound("a fact that does not cite it", toy(), "kamus:bahasa"),
                unfound("no such fact", withFact(), "kamus:bahasaLain", "kamus:bahasa"),
                unfound("a rule that does not cite it", withRule(), "aturan:HAK-001", "aturan:HAK-050"),
                unfound("no such rule", withRule(), "aturan:HAK-999", "aturan:HAK-050"),
                unfound("neither fact nor rule", withFact(), "bahasa", "kamus:bahasa"),
                unfound("nothing", withFact(), ""));
    }

    private static DynamicTest unfound(String name, Toy toy, String where) {
        return unfoundWith(name, toy, where, "tulis kamus:idFakta atau aturan:ID yang menyebut klausul ini");
    }

    private static DynamicTest unfound(String name, Toy toy, String where, String near) {
        return unfoundWith(name, toy, where, "mungkin maksudnya " + near);
    }

    private static DynamicTest unfoundWith(String name, Toy toy, String where, String remedy) {
        return reports(
                "explains " + name,
                ledger(withClause(toy), NEW + ";menjelaskan;" + where),
                told("tempat penjelasannya tidak ditemukan di '" + where + "'", remedy));
    }

    private static String told(String message, String remedy) {
        return "sumber/nasib/a.csv:12 [NASIB] klausul TATA.BARU.1: " + message + ". Perbaikan: " + remedy + ".";
    }

    private static Toy withClause(Toy toy) {
        return toy.with(CLAUSES, toy.text(CLAUSES).strip() + "\n" + NEW + ";TATA;Baru;11;rule;GURU;Baru.;New.\n");
    }

    private static Toy withRule() {
        return toy().withRule("TATA.ANGGOTA.3", NEW);
    }

    private static Toy withRanking() {
        return toy().replace(
                        "buku/BKU.peringkat.csv",
                        "Lama menunggu;hari menunggu pemesan;TATA.PINJAM.2",
                        "Lama menunggu;hari menunggu pemesan;" + NEW);
    }

    private static Toy withFact() {
        String fact = toy().text("kamus/anggota.csv")
                .lines()
                .filter(line -> line.startsWith("bahasa;"))
                .findFirst()
                .orElseThrow();
        return toy().replace("kamus/anggota.csv", fact, fact.replace(";diberikan;;;", ";diberikan;;" + NEW + ";"));
    }

    /** The ledger of all clauses that rules cite, and one row more, on line 12. */
    private static Toy ledger(Toy toy, String row) {
        return toy.with(
                "sumber/nasib/a.csv",
                "klausul;nasib;keterangan\n"
                        + CITED.stream()
                                .map(clause -> clause + ";diterapkan;\n")
                                .collect(Collectors.joining())
                        + row);
    }
}
