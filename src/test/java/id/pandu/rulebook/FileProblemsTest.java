package id.pandu.rulebook;

import static id.pandu.rulebook.Reports.HEAD;
import static id.pandu.rulebook.Reports.WINDOWS;
import static id.pandu.rulebook.Reports.condition;
import static id.pandu.rulebook.Reports.reports;
import static id.pandu.rulebook.Reports.toy;
import static java.nio.charset.StandardCharsets.UTF_16;

import id.pandu.Toy;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What experts are told of mistakes in files, tables and cases. */
class FileProblemsTest {

    @TestFactory
    Stream<DynamicTest> files() {
        return Stream.of(
                reports(
                        "empty file",
                        toy().with("hak/BARU.dslr", "\n  \n"),
                        "hak/BARU.dslr [KOSONG] berkas: berkas ini kosong. Perbaikan: isi berkas itu atau hapus."),
                reports("byte order mark is accepted", toy().with("hak/BARU.dslr", "\ufeff" + Toy.ruleText())),
                reports(
                        "Windows line ends are accepted",
                        toy().with("hak/BARU.dslr", Toy.ruleText().replace("\n", "\r\n"))),
                reports(
                        "tabs are accepted",
                        toy().with("hak/BARU.dslr", Toy.ruleText().replace("  ", "\t"))),
                reports(
                        "Windows-1252",
                        toy().with(
                                        "hak/BARU.dslr",
                                        Toy.ruleText()
                                                .replace("Laporkan", "Laporkan \u00e9")
                                                .getBytes(WINDOWS)),
                        "hak/BARU.dslr:9 [PENYANDIAN] berkas: ada huruf yang tidak disimpan sebagai UTF-8, mungkin Windows-1252. Perbaikan: simpan ulang berkas itu dengan penyandian UTF-8."),
                reports(
                        "UTF-16",
                        toy().with("hak/BARU.dslr", Toy.ruleText().getBytes(UTF_16)),
                        "hak/BARU.dslr:1 [PENYANDIAN] berkas: ada huruf yang tidak disimpan sebagai UTF-8, mungkin Windows-1252. Perbaikan: simpan ulang berkas itu dengan penyandian UTF-8."),
                reports(
                        "typographic quotation marks",
                        toy().with(
                                        "hak/BARU.dslr",
                                        Toy.ruleText()
                                                .replace(
                                                        "\"Laporkan kartu yang hilang\"",
                                                        "\u201cLaporkan kartu yang hilang\u201d")),
                        "hak/BARU.dslr:9 [KUTIP] tanda “: tanda kutip ini bukan tanda kutip lurus. Perbaikan: ganti dengan \" atau '."),
                reports(
                        "half-saved in its consequences",
                        toy().with(
                                        "hak/BARU.dslr",
                                        Toy.ruleText()
                                                .substring(0, Toy.ruleText().indexOf("maka") + 10)),
                        "hak/BARU.dslr:9 [TERPOTONG] aturan \"HAK-050\": aturan di baris 1 belum ditutup dengan selesai. Perbaikan: tambahkan baris selesai."),
                reports(
                        "half-saved in its metadata",
                        toy().with(
                                        "hak/BARU.dslr",
                                        Toy.ruleText()
                                                .substring(0, Toy.ruleText().indexOf("hilang") + 20)),
                        "hak/BARU.dslr:2 [TERPOTONG] aturan \"HAK-050\": aturan di baris 1 belum ditutup dengan selesai. Perbaikan: tambahkan baris selesai."),
                reports(
                        "file of another kind",
                        toy().with("hak/catatan.docx", "x"),
                        "hak/catatan.docx [BERKAS] berkas: jenis berkas ini tidak dibaca. Perbaikan: hapus, atau pakai .dslr, .csv, atau .kasus.yaml."),
                reports(
                        "several problems at once are all reported",
                        condition("  kartu angota hilang\n  umur anggota sedikitnya tua")
                                .replace("hak/BARU.dslr", "TATA.ANGGOTA.3", "TATA.ANGGOTA.33")
                                .replace("hak/BARU.dslr", "sarankan", "sarankn")
                                .with("hak/B.kasus.yaml", "- kasus: Satu\n  berlaku: [HAK-999]\n")
                                .with(
                                        "hak/T.csv",
                                        HEAD + "HAK-060;tua;Dewasa;TATA.ANGGOTA.1;2026-01-01\nHAK-061;18;Dewasa\n"),
                        "hak/B.kasus.yaml:2 [ATURAN] kasus \"Satu\": aturan 'HAK-999' tidak ada. Perbaikan: mungkin maksudnya HAK-090.",
                        "hak/BARU.dslr:3 [KLAUSUL] aturan \"HAK-050\": klausul 'TATA.ANGGOTA.33' tidak ada. Perbaikan: mungkin maksudnya TATA.ANGGOTA.3.",
                        "hak/BARU.dslr:7 [KALIMAT] \"kartu angota hilang\": kalimat ini tidak dikenal. Perbaikan: mungkin maksudnya: \"kartu anggota hilang\" atau \"kartu anggota tidak hilang\".",
                        "hak/BARU.dslr:8 [BILANGAN] umur anggota: 'tua' bukan bilangan bulat. Perbaikan: tulis dengan angka, misalnya 12.",
                        "hak/BARU.dslr:10 [KALIMAT] \"sarankn \"Laporkan kartu yang hilang\"\": kalimat ini tidak dikenal. Perbaikan: mungkin maksudnya: \"sarankan …\" atau \"jelaskan …\".",
                        "hak/T.csv:2 [BILANGAN] umur anggota: 'tua' bukan bilangan bulat. Perbaikan: tulis dengan angka, misalnya 12.",
                        "hak/T.csv:3 [SEL] baris tabel: ada 3 sel, sedangkan judul kolomnya 5. Perbaikan: lengkapi sel yang kurang atau hapus yang lebih; sel tanpa isi diberi tanda -."));
    }

    @TestFactory
    Stream<DynamicTest> tables() {
        return Stream.of(
                reports(
                        "semicolons are accepted",
                        toy().with("hak/T.csv", HEAD + "HAK-060;18;Dewasa;TATA.ANGGOTA.1;2026-01-01\n")),
                reports(
                        "commas are accepted",
                        toy().with(
                                        "hak/T.csv",
                                        HEAD.replace(';', ',') + "HAK-060,18,Dewasa,TATA.ANGGOTA.1,2026-01-01\n")),
                reports(
                        "quoted cells are accepted",
                        toy().with(
                                        "hak/T.csv",
                                        HEAD
                                                + "HAK-060;18;\"Dewasa; sudah \"\"besar\"\", ya\";TATA.ANGGOTA.1;2026-01-01\n")),
                reports(
                        "table missing cell",
                        toy().with("hak/T.csv", HEAD + "HAK-060;18;Dewasa;TATA.ANGGOTA.1\n"),
                        "hak/T.csv:2 [SEL] baris tabel: ada 4 sel, sedangkan judul kolomnya 5. Perbaikan: lengkapi sel yang kurang atau hapus yang lebih; sel tanpa isi diberi tanda -."),
                reports(
                        "table empty cell",
                        toy().with("hak/T.csv", HEAD + "HAK-060;;Dewasa;TATA.ANGGOTA.1;2026-01-01\n"),
                        "hak/T.csv:2 [SYARAT] aturan \"HAK-060\": tidak ada syaratnya. Perbaikan: tulis sedikitnya satu kalimat syarat."),
                reports(
                        "table missing column",
                        toy().with("hak/T.csv", HEAD.replace(";sejak", "") + "HAK-060;18;Dewasa;TATA.ANGGOTA.1\n"),
                        "hak/T.csv:1 [KOLOM] kolom 'sejak': kolom ini tidak ada. Perbaikan: tambahkan kolom 'sejak' di baris judul."),
                reports(
                        "table repeated heading",
                        toy().with(
                                        "hak/T.csv",
                                        HEAD.replace(";sejak", ";sejak;sejak")
                                                + "HAK-060;18;Dewasa;TATA.ANGGOTA.1;2026-01-01;2026-01-01\n"),
                        "hak/T.csv:1 [KOLOM] kolom 'sejak': judul ini muncul dua kali. Perbaikan: beri judul lain."),
                reports(
                        "table unknown heading",
                        toy().with(
                                        "hak/T.csv",
                                        HEAD.replace("umur anggota", "umur angota")
                                                + "HAK-060;18;Dewasa;TATA.ANGGOTA.1;2026-01-01\n"),
                        "hak/T.csv:1 [KALIMAT] kolom 'umur angota sedikitnya {}': judul ini bukan kalimat yang dikenal. Perbaikan: mungkin maksudnya: \"umur anggota sedikitnya {}\" atau \"harga buku sedikitnya {}\"."),
                reports(
                        "table no hole",
                        toy().with(
                                        "hak/T.csv",
                                        HEAD.replace("umur anggota sedikitnya {}", "kartu anggota hilang")
                                                + "HAK-060;ya;Dewasa;TATA.ANGGOTA.1;2026-01-01\n"),
                        "hak/T.csv:1 [KOLOM] kolom 'kartu anggota hilang': judul ini harus punya satu rumpang {}. Perbaikan: tulis {} di tempat isi sel."),
                reports(
                        "table misspelt meta",
                        toy().with(
                                        "hak/T.csv",
                                        HEAD.replace("sejak", "sejk")
                                                + "HAK-060;18;Dewasa;TATA.ANGGOTA.1;2026-01-01\n"),
                        "hak/T.csv:1 [KOLOM] kolom 'sejak': kolom ini tidak ada; yang ada 'sejk'. Perbaikan: ganti judul 'sejk' menjadi 'sejak'."),
                reports(
                        "table bad cell",
                        toy().with("hak/T.csv", HEAD + "HAK-060;tua;Dewasa;TATA.ANGGOTA.1;2026-01-01\n"),
                        "hak/T.csv:2 [BILANGAN] umur anggota: 'tua' bukan bilangan bulat. Perbaikan: tulis dengan angka, misalnya 12."),
                reports(
                        "table unclosed quote",
                        toy().with("hak/T.csv", HEAD + "HAK-060;18;\"Dewasa;TATA.ANGGOTA.1;2026-01-01\n"),
                        "hak/T.csv:2 [SEL] baris tabel: ada 3 sel, sedangkan judul kolomnya 5. Perbaikan: lengkapi sel yang kurang atau hapus yang lebih; sel tanpa isi diberi tanda -."),
                reports("a table without rows is accepted", toy().with("hak/T.csv", HEAD)),
                reports(
                        "typographic quotation marks are accepted in cells",
                        toy().with("hak/T.csv", HEAD + "HAK-060;18;\u201cDewasa\u201d;TATA.ANGGOTA.1;2026-01-01\n")),
                reports(
                        "table cp1252",
                        toy().with(
                                        "hak/T.csv",
                                        (HEAD + "HAK-060;18;Dewas\u00e9;TATA.ANGGOTA.1;2026-01-01\n")
                                                .getBytes(WINDOWS)),
                        "hak/T.csv:2 [PENYANDIAN] berkas: ada huruf yang tidak disimpan sebagai UTF-8, mungkin Windows-1252. Perbaikan: simpan ulang berkas itu dengan penyandian UTF-8."));
    }

    @TestFactory
    Stream<DynamicTest> cases() {
        return Stream.of(
                reports(
                        "yaml bad",
                        toy().with("hak/B.kasus.yaml", "- kasus: Satu\n  fakta: {umur: 3\n  berlaku: []\n"),
                        "hak/B.kasus.yaml:2 [YAML] berkas kasus: kurung kurawal { di baris ini tidak ditutup. Perbaikan: tambahkan }."),
                reports(
                        "yaml not list",
                        toy().with("hak/B.kasus.yaml", "kasus: Satu\n"),
                        "hak/B.kasus.yaml:1 [KASUS] berkas: berkas ini bukan daftar kasus. Perbaikan: awali tiap kasus dengan \"- kasus:\"."),
                reports(
                        "yaml bad key",
                        toy().with("hak/B.kasus.yaml", "- kasus: Satu\n  berlako: [HAK-001]\n"),
                        "hak/B.kasus.yaml:2 [KASUS] kasus \"Satu\": bagian 'berlako' tidak dikenal. Perbaikan: mungkin maksudnya berlaku."),
                reports(
                        "yaml dup key",
                        toy().with("hak/B.kasus.yaml", "- kasus: Satu\n  tidak: []\n  tidak: []\n"),
                        "hak/B.kasus.yaml:3 [GANDA] kasus \"Satu\": bagian 'tidak' muncul dua kali. Perbaikan: hapus atau gabungkan salah satunya."),
                reports(
                        "yaml no name",
                        toy().with("hak/B.kasus.yaml", "- fakta: {}\n"),
                        "hak/B.kasus.yaml:1 [KASUS] kasus: tidak ada namanya. Perbaikan: awali dengan \"- kasus: kalimat\"."),
                reports(
                        "yaml bad fact",
                        toy().with(
                                        "hak/B.kasus.yaml",
                                        "- kasus: Satu\n  fakta: {umr: 3, umur: tua, jenisAnggota: ANK, hakPinjam: PENUH, minat: SAINS, denda: -1}\n"),
                        "hak/B.kasus.yaml:1 [KASUS] kasus \"Satu\": kasus ini tidak mengharapkan apa pun, jadi tidak memeriksa apa pun. Perbaikan: tambahkan berlaku, tidak, belum, simpulan, atau tanya.",
                        "hak/B.kasus.yaml:2 [BILANGAN] kasus \"Satu\": fakta umur: 'tua' bukan bilangan bulat. Perbaikan: tulis dengan angka, misalnya 12.",
                        "hak/B.kasus.yaml:2 [BATAS] kasus \"Satu\": fakta denda: -1 di luar batas sedikitnya 0. Perbaikan: tulis bilangan di dalam batas itu.",
                        "hak/B.kasus.yaml:2 [FAKTA] kasus \"Satu\": fakta umr tidak ada di kamus. Perbaikan: mungkin maksudnya umur.",
                        "hak/B.kasus.yaml:2 [FAKTA] kasus \"Satu\": fakta jenisAnggota 'ANK' bukan pilihannya. Perbaikan: mungkin maksudnya ANAK.",
                        "hak/B.kasus.yaml:2 [FAKTA] kasus \"Satu\": fakta hakPinjam disimpulkan aturan, jadi tidak dapat diberikan. Perbaikan: pindahkan ke bagian simpulan, atau hapus.",
                        "hak/B.kasus.yaml:2 [FAKTA] kasus \"Satu\": fakta minat 'SAINS' salah jenis. Perbaikan: tulis daftar dalam kurung siku dari SEJARAH, SAINS, SASTRA."),
                reports(
                        "yaml bad rule",
                        toy().with("hak/B.kasus.yaml", "- kasus: Satu\n  berlaku: [HAK-0010]\n"),
                        "hak/B.kasus.yaml:2 [ATURAN] kasus \"Satu\": aturan 'HAK-0010' tidak ada. Perbaikan: mungkin maksudnya HAK-001."),
                reports(
                        "yaml bad conclusion",
                        toy().with("hak/B.kasus.yaml", "- kasus: Satu\n  simpulan: {hakPinjem: PENUH}\n"),
                        "hak/B.kasus.yaml:2 [FAKTA] kasus \"Satu\": 'hakPinjem' bukan fakta simpulan. Perbaikan: mungkin maksudnya hakPinjam."),
                reports(
                        "a conclusion that never comes is left to the run of the case",
                        toy().with("hak/B.kasus.yaml", "- kasus: Satu\n  simpulan: {hakPinjam: PENU}\n"),
                        "hak/B.kasus.yaml:2 [PILIHAN] kasus \"Satu\": simpulan hakPinjam tidak mungkin 'PENU'. Perbaikan: mungkin maksudnya PENUH."),
                reports(
                        "yaml bad ask",
                        toy().with("hak/B.kasus.yaml", "- kasus: Satu\n  tanya: [umr]\n"),
                        "hak/B.kasus.yaml:2 [FAKTA] kasus \"Satu\": fakta 'umr' tidak ada di kamus. Perbaikan: mungkin maksudnya umur."),
                reports(
                        "yaml fakta list",
                        toy().with("hak/B.kasus.yaml", "- kasus: Satu\n  fakta: [umur]\n"),
                        "hak/B.kasus.yaml:1 [KASUS] kasus \"Satu\": kasus ini tidak mengharapkan apa pun, jadi tidak memeriksa apa pun. Perbaikan: tambahkan berlaku, tidak, belum, simpulan, atau tanya.",
                        "hak/B.kasus.yaml:2 [KASUS] kasus \"Satu\": bagian 'fakta' bukan pasangan nama dan isi. Perbaikan: tulis {namaFakta: nilai}."),
                reports(
                        "yaml bad object",
                        toy().with(
                                        "hak/B.kasus.yaml",
                                        "- kasus: Satu\n  berlaku: [\"BKU-001(Tak Ada)\"]\n  fakta: {buku: [{judul: x}]}\n"),
                        "hak/B.kasus.yaml:3 [FAKTA] kasus \"Satu\": fakta buku/0/judul tidak ada di kamus. Perbaikan: mungkin maksudnya judulBuku."),
                reports(
                        "yaml span backwards",
                        toy().with("hak/B.kasus.yaml", "- kasus: Satu\n  berlaku: [HAK-100..HAK-200]\n"),
                        "hak/B.kasus.yaml:2 [ATURAN] kasus \"Satu\": rentang HAK-100..HAK-200 tidak memuat aturan. Perbaikan: periksa id-nya."),
                reports(
                        "a draft may be named",
                        toy().with("hak/B.kasus.yaml", "- kasus: Satu\n  berlaku: [HAK-090]\n")));
    }
}
