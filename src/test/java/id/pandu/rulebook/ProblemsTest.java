package id.pandu.rulebook;

import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;

import id.pandu.Toy;
import java.nio.charset.Charset;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What experts are told of every kind of mistake: whole messages, and no others. */
class ProblemsTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String HEAD = "id;umur anggota sedikitnya {};jelaskan {};sumber;sejak\n";

    private static DynamicTest reports(String name, Toy toy, String... messages) {
        return DynamicTest.dynamicTest(
                name,
                () -> assertThat(toy.read().problems().stream().map(Problem::toString))
                        .containsExactly(messages));
    }

    private static Toy toy() {
        return Toy.files();
    }

    /** A sound rule but for the given line in place of its condition, line 7. */
    private static Toy condition(String line) {
        return toy().withRule("  kartu anggota hilang", line);
    }

    /** A sound rule but for the given line in place of its consequence, line 9. */
    private static Toy consequence(String line) {
        return toy().withRule("  sarankan \"Laporkan kartu yang hilang\"", line);
    }

    @TestFactory
    Stream<DynamicTest> sentencesAndValues() {
        return Stream.of(
                reports(
                        "unknown sentence",
                        condition("  kartu angota hilang"),
                        "hak/BARU.dslr:7 [KALIMAT] \"kartu angota hilang\": kalimat ini tidak dikenal. Perbaikan: mungkin maksudnya: \"kartu anggota hilang\" atau \"kartu anggota tidak hilang\"."),
                reports(
                        "sentence like no other",
                        condition("  bulan purnama"),
                        "hak/BARU.dslr:7 [KALIMAT] \"bulan purnama\": kalimat ini tidak dikenal. Perbaikan: pakai kalimat dari daftar kalimat."),
                reports(
                        "misspelt option",
                        condition("  jenis anggota adalah PELAJER"),
                        "hak/BARU.dslr:7 [PILIHAN] jenis anggota: 'PELAJER' bukan pilihan fakta ini. Perbaikan: mungkin maksudnya PELAJAR."),
                reports(
                        "option like no other",
                        condition("  jenis anggota adalah GURU_BESAR"),
                        "hak/BARU.dslr:7 [PILIHAN] jenis anggota: 'GURU_BESAR' bukan pilihan fakta ini. Perbaikan: pakai salah satu dari DEWASA, PELAJAR, ANAK."),
                reports(
                        "option in small letters",
                        condition("  jenis anggota adalah pelajar"),
                        "hak/BARU.dslr:7 [PILIHAN] jenis anggota: 'pelajar' bukan pilihan fakta ini. Perbaikan: mungkin maksudnya PELAJAR."),
                reports(
                        "number for option",
                        condition("  jenis anggota adalah 3"),
                        "hak/BARU.dslr:7 [PILIHAN] jenis anggota: '3' bukan pilihan fakta ini. Perbaikan: pakai salah satu dari DEWASA, PELAJAR, ANAK."),
                reports(
                        "text for number",
                        condition("  umur anggota sedikitnya TUJUH"),
                        "hak/BARU.dslr:7 [BILANGAN] umur anggota: 'TUJUH' bukan bilangan bulat. Perbaikan: tulis dengan angka tanpa titik ribuan, misalnya 12."),
                reports(
                        "word for number",
                        condition("  umur anggota sedikitnya tujuh"),
                        "hak/BARU.dslr:7 [BILANGAN] umur anggota: 'tujuh' bukan bilangan bulat. Perbaikan: tulis dengan angka tanpa titik ribuan, misalnya 12."),
                reports(
                        "fraction",
                        condition("  umur anggota sedikitnya 7,5"),
                        "hak/BARU.dslr:7 [BILANGAN] umur anggota: '7,5' bukan bilangan bulat. Perbaikan: tulis dengan angka tanpa titik ribuan, misalnya 12."),
                reports(
                        "out of range",
                        condition("  umur anggota sedikitnya 130"),
                        "hak/BARU.dslr:7 [BATAS] umur anggota: 130 di luar batas 0..120. Perbaikan: tulis bilangan di dalam batas itu."),
                reports(
                        "two numbers",
                        condition("  umur anggota sedikitnya 7, 8"),
                        "hak/BARU.dslr:7 [NILAI] umur anggota: di sini hanya boleh satu nilai. Perbaikan: tulis satu nilai saja."),
                reports(
                        "thousands with dots",
                        condition("  denda tertunggak sedikitnya 1.000.000"),
                        "hak/BARU.dslr:7 [BILANGAN] denda tertunggak: '1.000.000' bukan bilangan. Perbaikan: tulis dengan angka tanpa titik ribuan, misalnya 1200 atau 2,5."),
                reports(
                        "\"memuat\" of a choice",
                        condition("  jenis anggota memuat ANAK"),
                        "hak/BARU.dslr:7 [KALIMAT] \"jenis anggota memuat ANAK\": kalimat ini tidak dikenal. Perbaikan: mungkin maksudnya: \"jenis anggota adalah …\" atau \"jenis anggota bukan …\"."),
                reports(
                        "\"adalah\" of a list",
                        condition("  minat baca anggota adalah SAINS"),
                        "hak/BARU.dslr:7 [KALIMAT] \"minat baca anggota adalah SAINS\": kalimat ini tidak dikenal. Perbaikan: mungkin maksudnya: \"minat baca anggota memuat …\" atau \"jenis anggota adalah …\"."),
                reports(
                        "at least 0 of some options",
                        condition("  minat baca anggota memuat sedikitnya 0 dari SAINS, SASTRA"),
                        "hak/BARU.dslr:7 [BILANGAN] '0': di sini harus ada bilangan bulat dari 1. Perbaikan: tulis angka, misalnya 2."),
                reports(
                        "at least 3 of 2 options",
                        condition("  minat baca anggota memuat sedikitnya 3 dari SAINS, SASTRA"),
                        "hak/BARU.dslr:7 [NILAI] minat baca anggota: sedikitnya 3 dari 2 tidak mungkin terpenuhi. Perbaikan: tambah pilihannya atau kecilkan bilangannya."),
                reports(
                        "at least 2 of 1 option",
                        condition("  minat baca anggota memuat sedikitnya 2 dari SAINS"),
                        "hak/BARU.dslr:7 [NILAI] minat baca anggota: sedikitnya 2 dari 1 tidak mungkin terpenuhi. Perbaikan: tambah pilihannya atau kecilkan bilangannya."),
                reports(
                        "fact of an object in a rule about the case",
                        condition("  kondisi buku adalah BAIK"),
                        "hak/BARU.dslr:7 [ENTITAS] fakta 'kondisi buku': fakta ini milik buku. Perbaikan: tulis di bawah kalimat yang menyebut tiap, ada, atau setiap buku."),
                reports(
                        "yes/no fact of an object in a rule about the case",
                        condition("  buku sedang dipesan"),
                        "hak/BARU.dslr:7 [ENTITAS] fakta 'buku sedang dipesan': fakta ini milik buku. Perbaikan: tulis di bawah kalimat yang menyebut tiap, ada, atau setiap buku."));
    }

    @TestFactory
    Stream<DynamicTest> shapeOfRules() {
        return Stream.of(
                reports(
                        "missing selesai",
                        toy().withRule("selesai\n", ""),
                        "hak/BARU.dslr:9 [TERPOTONG] aturan \"HAK-050\": aturan di baris 1 belum ditutup dengan selesai. Perbaikan: tambahkan baris selesai."),
                reports(
                        "missing selesai then rule",
                        toy().with(
                                        "hak/BARU.dslr",
                                        Toy.ruleText().replace("selesai\n", "")
                                                + Toy.ruleText().replace("050", "051")),
                        "hak/BARU.dslr:10 [TERPOTONG] aturan \"HAK-050\": aturan di baris 1 belum ditutup dengan selesai. Perbaikan: tambahkan baris selesai."),
                reports(
                        "missing maka",
                        toy().withRule("maka\n", ""),
                        "hak/BARU.dslr:9 [BAGIAN] aturan \"HAK-050\": belum ada bagian maka. Perbaikan: tambahkan baris maka di antara syarat dan akibat."),
                reports(
                        "missing apabila",
                        toy().withRule("apabila\n", ""),
                        "hak/BARU.dslr:1 [SYARAT] aturan \"HAK-050\": tidak ada syaratnya. Perbaikan: tulis sedikitnya satu kalimat syarat.",
                        "hak/BARU.dslr:6 [BARIS] \"kartu anggota hilang\": baris ini bukan keterangan @nama(isi). Perbaikan: pindahkan ke bawah apabila atau maka."),
                reports(
                        "misspelt selesai",
                        toy().withRule("selesai", "selesei"),
                        "hak/BARU.dslr:10 [BARIS] \"selesei\": kata ini tidak dikenal. Perbaikan: mungkin maksudnya selesai.",
                        "hak/BARU.dslr:10 [TERPOTONG] aturan \"HAK-050\": aturan di baris 1 belum ditutup dengan selesai. Perbaikan: tambahkan baris selesai."),
                reports(
                        "bad id",
                        toy().withRule("HAK-050", "HAK 50"),
                        "hak/BARU.dslr:1 [ID] aturan \"HAK 50\": id harus seperti TOPIK-001. Perbaikan: tulis topik, tanda hubung, dan tiga angka."),
                reports(
                        "unnamed",
                        toy().withRule("aturan \"HAK-050\"", "aturan"),
                        "hak/BARU.dslr:1 [ID] aturan \"\": id harus seperti TOPIK-001. Perbaikan: tulis topik, tanda hubung, dan tiga angka."),
                reports(
                        "unknown topic",
                        toy().withRule("HAK-050", "HKA-050"),
                        "hak/BARU.dslr:1 [KODE] topik: 'HKA' tidak ada dalam daftar topik. Perbaikan: pakai kode dari daftar itu, seperti CEK, DND, HAK, BKU, LYN, ACR."),
                reports(
                        "stray line",
                        toy().withRule("apabila", "ini apa\napabila"),
                        "hak/BARU.dslr:6 [BARIS] \"ini apa\": baris ini bukan keterangan @nama(isi). Perbaikan: pindahkan ke bawah apabila atau maka."),
                reports(
                        "outside",
                        toy().with("hak/BARU.dslr", "halo\n" + Toy.ruleText()),
                        "hak/BARU.dslr:1 [BARIS] \"halo\": baris ini di luar aturan mana pun. Perbaikan: tulis di antara aturan dan selesai."),
                reports(
                        "no condition",
                        condition(""),
                        "hak/BARU.dslr:1 [SYARAT] aturan \"HAK-050\": tidak ada syaratnya. Perbaikan: tulis sedikitnya satu kalimat syarat."));
    }

    @TestFactory
    Stream<DynamicTest> metadata() {
        return Stream.of(
                reports(
                        "unknown clause",
                        toy().withRule("TATA.ANGGOTA.3", "TATA.ANGOTA.3"),
                        "hak/BARU.dslr:3 [KLAUSUL] aturan \"HAK-050\": klausul 'TATA.ANGOTA.3' tidak ada. Perbaikan: mungkin maksudnya TATA.ANGGOTA.3."),
                reports(
                        "no source",
                        toy().withRule("@sumber(\"TATA.ANGGOTA.3\")\n", ""),
                        "hak/BARU.dslr:1 [SUMBER] aturan \"HAK-050\": tidak ada sumbernya. Perbaikan: tulis @sumber(\"id klausul\")."),
                reports(
                        "no since",
                        toy().withRule("@sejak(\"2026-01-01\")\n", ""),
                        "hak/BARU.dslr:1 [SEJAK] aturan \"HAK-050\": tidak ada tanggal mulai berlakunya. Perbaikan: tulis tanggal seperti 2026-01-31."),
                reports(
                        "bad since",
                        toy().withRule("2026-01-01", "2026-13-41"),
                        "hak/BARU.dslr:4 [SEJAK] aturan \"HAK-050\": '2026-13-41' bukan tanggal. Perbaikan: tulis tanggal seperti 2026-01-31."),
                reports(
                        "unknown strength",
                        toy().withRule("WAJIB", "WAJIP"),
                        "hak/BARU.dslr:5 [KODE] kekuatan: 'WAJIP' tidak ada dalam daftar kekuatan. Perbaikan: mungkin maksudnya WAJIB."),
                reports(
                        "no strength",
                        toy().withRule("@kekuatan(WAJIB)\n", ""),
                        "hak/BARU.dslr:1 [TANPA_KEKUATAN] aturan \"HAK-050\": saran ini tidak menyebut kekuatannya. Perbaikan: tulis @kekuatan."),
                reports(
                        "unknown metadata",
                        toy().withRule("@kekuatan", "@kekuatn"),
                        "hak/BARU.dslr:5 [KETERANGAN] aturan \"HAK-050\": keterangan @kekuatn tidak dikenal. Perbaikan: mungkin maksudnya @kekuatan."),
                reports(
                        "two unknown metadata",
                        toy().withRule("@kekuatan(WAJIB)", "@kekuatn(WAJIB)\n@warna(merah)"),
                        "hak/BARU.dslr:5 [KETERANGAN] aturan \"HAK-050\": keterangan @kekuatn tidak dikenal. Perbaikan: mungkin maksudnya @kekuatan.",
                        "hak/BARU.dslr:6 [KETERANGAN] aturan \"HAK-050\": keterangan @warna tidak dikenal. Perbaikan: hapus baris itu."),
                reports(
                        "metadata no parens",
                        toy().withRule("@kekuatan(WAJIB)", "@kekuatan WAJIB"),
                        "hak/BARU.dslr:1 [TANPA_KEKUATAN] aturan \"HAK-050\": saran ini tidak menyebut kekuatannya. Perbaikan: tulis @kekuatan.",
                        "hak/BARU.dslr:5 [BARIS] \"@kekuatan WAJIB\": baris ini bukan keterangan @nama(isi). Perbaikan: tulis isinya di dalam tanda kurung."),
                reports(
                        "status",
                        toy().withRule("@kekuatan(WAJIB)", "@kekuatan(WAJIB)\n@status(\"aktif\")"),
                        "hak/BARU.dslr:6 [STATUS] aturan \"HAK-050\": status 'aktif' tidak dikenal. Perbaikan: pakai draf, berlaku, atau dicabut."),
                reports(
                        "withdrawn",
                        toy().withRule("@kekuatan(WAJIB)", "@kekuatan(WAJIB)\n@status(\"dicabut\")"),
                        "hak/BARU.dslr:6 [STATUS] aturan \"HAK-050\": aturan dicabut tanpa tanggal atau alasan. Perbaikan: tulis @sampai dan @alasan."),
                reports(
                        "matter",
                        toy().withRule("@kekuatan(WAJIB)", "@kekuatan(WAJIB)\n@urusan(MEJE)"),
                        "hak/BARU.dslr:6 [KODE] urusan: 'MEJE' tidak ada dalam daftar urusan. Perbaikan: mungkin maksudnya MEJA."));
    }

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
                        "hak/B.kasus.yaml:1 [ATURAN] kasus \"Satu\": aturan 'HAK-999' tidak ada. Perbaikan: mungkin maksudnya HAK-090.",
                        "hak/BARU.dslr:3 [KLAUSUL] aturan \"HAK-050\": klausul 'TATA.ANGGOTA.33' tidak ada. Perbaikan: mungkin maksudnya TATA.ANGGOTA.3.",
                        "hak/BARU.dslr:7 [KALIMAT] \"kartu angota hilang\": kalimat ini tidak dikenal. Perbaikan: mungkin maksudnya: \"kartu anggota hilang\" atau \"kartu anggota tidak hilang\".",
                        "hak/BARU.dslr:8 [BILANGAN] umur anggota: 'tua' bukan bilangan bulat. Perbaikan: tulis dengan angka tanpa titik ribuan, misalnya 12.",
                        "hak/BARU.dslr:10 [KALIMAT] \"sarankn \"Laporkan kartu yang hilang\"\": kalimat ini tidak dikenal. Perbaikan: mungkin maksudnya: \"sarankan …\" atau \"jelaskan …\".",
                        "hak/T.csv:2 [BILANGAN] umur anggota: 'tua' bukan bilangan bulat. Perbaikan: tulis dengan angka tanpa titik ribuan, misalnya 12.",
                        "hak/T.csv:3 [SEL] baris tabel: ada 3 sel, sedangkan judul kolomnya 5. Perbaikan: lengkapi sel yang kurang atau hapus yang lebih; sel tanpa isi diberi tanda -."));
    }

    @TestFactory
    Stream<DynamicTest> consequences() {
        return Stream.of(
                reports(
                        "no closing quote",
                        consequence("  sarankan \"Laporkan kartu"),
                        "hak/BARU.dslr:9 [KUTIP] 'sarankan \"Laporkan kartu': tanda kutipnya tidak ditutup. Perbaikan: tambahkan \" di akhir teks."),
                reports(
                        "summary of 140 letters and more",
                        consequence("  sarankan \"" + "panjang ".repeat(20) + "\""),
                        "hak/BARU.dslr:9 [PANJANG] \"panjang panjang panjang panjang panjang …\": ringkasan ini 160 huruf, paling banyak 139. Perbaikan: pindahkan sebagian ke rincian."),
                reports(
                        "conclude given",
                        consequence("  simpulkan jenis anggota adalah ANAK"),
                        "hak/BARU.dslr:9 [KALIMAT] \"simpulkan jenis anggota adalah ANAK\": kalimat ini tidak dikenal. Perbaikan: mungkin maksudnya: \"simpulkan golongan denda adalah …\" atau \"simpulkan judul layanan adalah …\"."),
                reports(
                        "conclude unknown",
                        consequence("  simpulkan warna adalah MERAH"),
                        "hak/BARU.dslr:9 [KALIMAT] \"simpulkan warna adalah MERAH\": kalimat ini tidak dikenal. Perbaikan: mungkin maksudnya: \"simpulkan hak pinjam adalah …\" atau \"simpulkan judul layanan adalah …\"."),
                reports(
                        "conclude object",
                        consequence("  simpulkan kelayakan buku adalah BOLEH"),
                        "hak/BARU.dslr:9 [ENTITAS] fakta 'kelayakanBuku': fakta ini tidak dapat disimpulkan di sini. Perbaikan: tulis kalimat untuk tiap lebih dulu."),
                reports(
                        "conclude two",
                        consequence("  simpulkan hak pinjam adalah PENUH atau TANPA"),
                        "hak/BARU.dslr:9 [NILAI] 'PENUH, TANPA': di sini hanya boleh satu nilai. Perbaikan: tulis satu nilai saja."),
                reports(
                        "detail first",
                        consequence("  - rincian \"apa\""),
                        "hak/BARU.dslr:9 [RINCIAN] rincian: belum ada saran yang dirinci. Perbaikan: tulis saran lebih dulu."),
                reports(
                        "placeholder",
                        consequence("  sarankan \"Umur {umur}\""),
                        "hak/BARU.dslr:1 [TEKS] aturan \"HAK-050\": fakta {umur} di dalam teks tidak ada di syarat aturan ini. Perbaikan: tambahkan syaratnya atau hapus {umur}."),
                reports(
                        "placeholder unknown",
                        consequence("  sarankan \"Umur {umurr}\""),
                        "hak/BARU.dslr:1 [TEKS] aturan \"HAK-050\": fakta {umurr} di dalam teks tidak ada di syarat aturan ini. Perbaikan: tambahkan syaratnya atau hapus {umurr}."),
                reports(
                        "two cards",
                        consequence("  sarankan \"Satu\"\n  peringatkan \"Dua\""),
                        "hak/BARU.dslr:10 [KARTU] \"Dua\": aturan ini sudah punya satu kartu. Perbaikan: pindahkan ke aturan lain, atau tulis sebagai rincian."),
                reports(
                        "actor",
                        consequence("  undang PENULS ke TEMU_PENULIS"),
                        "hak/BARU.dslr:9 [KODE] pelaku: 'PENULS' tidak ada dalam daftar pelaku. Perbaikan: mungkin maksudnya PENULIS."),
                reports(
                        "meeting",
                        consequence("  undang PENULIS ke TEMU"),
                        "hak/BARU.dslr:9 [PILIHAN] acara yang direncanakan: 'TEMU' bukan pilihan fakta ini. Perbaikan: mungkin maksudnya TEMU_PENULIS."),
                reports(
                        "assign matter",
                        consequence("  tugaskan KEPALA sebagai penanggung jawab MEJE"),
                        "hak/BARU.dslr:9 [KODE] urusan: 'MEJE' tidak ada dalam daftar urusan. Perbaikan: mungkin maksudnya MEJA."),
                reports(
                        "no consequence",
                        consequence(""),
                        "hak/BARU.dslr:1 [AKIBAT] aturan \"HAK-050\": tidak ada akibatnya. Perbaikan: tulis sedikitnya satu kalimat akibat."));
    }

    @TestFactory
    Stream<DynamicTest> groupsOfSentences() {
        return Stream.of(
                reports(
                        "block empty",
                        condition("  salah satu syarat berikut terpenuhi:"),
                        "hak/BARU.dslr:7 [KELOMPOK] \"salah satu syarat berikut terpenuhi:\": baris bertanda - di bawahnya kurang. Perbaikan: tambahkan baris yang diawali -."),
                reports(
                        "block few",
                        condition(
                                "  sedikitnya 3 dari syarat berikut terpenuhi:\n  - kartu anggota hilang\n  - umur anggota sedikitnya 3"),
                        "hak/BARU.dslr:7 [KELOMPOK] \"sedikitnya 3 dari syarat berikut terpenuhi:\": baris bertanda - di bawahnya kurang. Perbaikan: tambahkan baris yang diawali -."),
                reports(
                        "block zero",
                        condition(
                                "  sedikitnya 0 dari syarat berikut terpenuhi:\n  - kartu anggota hilang\n  - umur anggota sedikitnya 3"),
                        "hak/BARU.dslr:7 [BILANGAN] '0': di sini harus ada bilangan bulat dari 1. Perbaikan: tulis angka, misalnya 2."),
                reports(
                        "block wrong inner",
                        condition(
                                "  salah satu syarat berikut terpenuhi:\n  - kartu anggota hilang\n  - umur angota sedikitnya 3"),
                        "hak/BARU.dslr:9 [KALIMAT] \"umur angota sedikitnya 3\": kalimat ini tidak dikenal. Perbaikan: mungkin maksudnya: \"umur anggota sedikitnya …\" atau \"harga buku sedikitnya …\"."),
                reports(
                        "dash no block",
                        condition("  kartu anggota hilang\n  - umur anggota sedikitnya 3"),
                        "hak/BARU.dslr:7 [KELOMPOK] \"kartu anggota hilang\": kalimat ini tidak memimpin kelompok. Perbaikan: hapus tanda - di baris berikutnya, atau pakai kalimat yang berakhir dengan titik dua."),
                reports(
                        "dash first",
                        condition("  - umur anggota sedikitnya 3"),
                        "hak/BARU.dslr:7 [KALIMAT] \"- umur anggota sedikitnya 3\": kalimat ini tidak dikenal. Perbaikan: mungkin maksudnya: \"umur anggota sedikitnya …\" atau \"umur anggota bukan …\"."),
                reports(
                        "nested",
                        condition(
                                "  salah satu syarat berikut terpenuhi:\n  - ada buku yang memenuhi:\n  - umur anggota sedikitnya 3"),
                        "hak/BARU.dslr:8 [KELOMPOK] \"ada buku yang memenuhi:\": kelompok tidak dapat disarangkan. Perbaikan: pecah menjadi dua aturan."),
                reports(
                        "each nested",
                        condition(
                                "  salah satu syarat berikut terpenuhi:\n  - untuk tiap buku:\n  - umur anggota sedikitnya 3"),
                        "hak/BARU.dslr:8 [KELOMPOK] \"untuk tiap buku:\": kelompok tidak dapat disarangkan. Perbaikan: pecah menjadi dua aturan."),
                reports(
                        "each twice",
                        condition("  untuk tiap buku:\n  untuk tiap pemesan:\n  kondisi buku adalah BAIK"),
                        "hak/BARU.dslr:8 [KELOMPOK] \"untuk tiap pemesan:\": aturan ini sudah berbicara tentang tiap buku. Perbaikan: pecah menjadi dua aturan."));
    }

    @TestFactory
    Stream<DynamicTest> rulesTogether() {
        return Stream.of(
                reports(
                        "id used twice in one file",
                        toy().with("hak/BARU.dslr", Toy.ruleText() + Toy.ruleText()),
                        "hak/BARU.dslr:11 [GANDA] aturan \"HAK-050\": id ini sudah dipakai di hak/BARU.dslr:1. Perbaikan: pakai nomor lain yang belum pernah dipakai."),
                reports(
                        "id used in two files",
                        toy().withRule("HAK-050", "HAK-001"),
                        "hak/HAK.dslr:3 [GANDA] aturan \"HAK-001\": id ini sudah dipakai di hak/BARU.dslr:1. Perbaikan: pakai nomor lain yang belum pernah dipakai."),
                reports(
                        "unknown override",
                        toy().withRule("@kekuatan(WAJIB)", "@kekuatan(WAJIB)\n@mengalahkan(HAK-999)"),
                        "hak/BARU.dslr:1 [ATURAN] aturan \"HAK-050\": aturan 'HAK-999' yang dikalahkan tidak ada. Perbaikan: tulis id aturan yang ada di @mengalahkan."),
                reports(
                        "override scope",
                        toy().replace("buku/BKU.dslr", "@mengalahkan(BKU-001)", "@mengalahkan(HAK-001)"),
                        "buku/BKU.dslr:43 [ATURAN] aturan \"BKU-004\": aturan ini berlaku per objek, tetapi 'HAK-001' tidak. Perbaikan: kalahkan aturan per objek saja."),
                reports(
                        "cycle",
                        toy().withRule("  kartu anggota hilang", "  langkah layanan adalah 2")
                                .replace(
                                        "hak/BARU.dslr",
                                        "  sarankan \"Laporkan kartu yang hilang\"",
                                        "  simpulkan golongan denda adalah BERAT"),
                        "hak/HAK.dslr:3 [LINGKARAN] aturan \"HAK-001\": aturan ini bergantung pada simpulannya sendiri, lewat HAK-050, LYN-001. Perbaikan: ubah syarat atau simpulan salah satunya."),
                reports(
                        "self cycle",
                        toy().withRule("  kartu anggota hilang", "  langkah layanan adalah 2")
                                .replace(
                                        "hak/BARU.dslr",
                                        "  sarankan \"Laporkan kartu yang hilang\"",
                                        "  simpulkan langkah layanan adalah 1"),
                        "hak/BARU.dslr:1 [LINGKARAN] aturan \"HAK-050\": aturan ini bergantung pada simpulannya sendiri. Perbaikan: ubah syarat atau simpulan salah satunya."),
                reports(
                        "contradiction reads conclusion",
                        toy().withRule("  kartu anggota hilang", "  golongan denda adalah BERAT")
                                .replace("hak/BARU.dslr", "sarankan", "nyatakan bertentangan"),
                        "hak/BARU.dslr:1 [PERTENTANGAN] aturan \"HAK-050\": pertentangan hanya boleh membaca fakta yang diberikan, bukan simpulan 'golongan denda'. Perbaikan: tulis syarat dengan fakta asalnya."),
                reports(
                        "never concluded",
                        toy().replace("layanan/LYN.dslr", "  simpulkan judul layanan adalah \"Pinjam sendiri\"\n", "")
                                .replace(
                                        "layanan/LYN.dslr",
                                        "  simpulkan judul layanan adalah \"Pinjam bersama pendamping\"\n",
                                        "")
                                .withRule("  kartu anggota hilang", "  judul layanan sudah diketahui"),
                        "hak/BARU.dslr:1 [SIMPULAN] aturan \"HAK-050\": fakta 'judul layanan' tidak pernah disimpulkan aturan mana pun. Perbaikan: tulis aturan yang menyimpulkannya."));
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
                        "hak/T.csv:1 [KOLOM] kolom 'sejak': kolom ini tidak ada. Perbaikan: tambahkan kolom 'sejak'."),
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
                        "hak/T.csv:1 [KOLOM] kolom 'sejak': kolom ini tidak ada; yang ada 'sejk'. Perbaikan: tambahkan kolom 'sejak'."),
                reports(
                        "table bad cell",
                        toy().with("hak/T.csv", HEAD + "HAK-060;tua;Dewasa;TATA.ANGGOTA.1;2026-01-01\n"),
                        "hak/T.csv:2 [BILANGAN] umur anggota: 'tua' bukan bilangan bulat. Perbaikan: tulis dengan angka tanpa titik ribuan, misalnya 12."),
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
                        "hak/B.kasus.yaml:3 [YAML] berkas: susunan berkas ini rusak. Perbaikan: periksa jarak di awal baris dan tanda kutip."),
                reports(
                        "yaml not list",
                        toy().with("hak/B.kasus.yaml", "kasus: Satu\n"),
                        "hak/B.kasus.yaml:1 [KASUS] berkas: berkas ini bukan daftar kasus. Perbaikan: awali tiap kasus dengan \"- kasus:\"."),
                reports(
                        "yaml bad key",
                        toy().with("hak/B.kasus.yaml", "- kasus: Satu\n  berlako: [HAK-001]\n"),
                        "hak/B.kasus.yaml:1 [KASUS] kasus \"Satu\": bagian 'berlako' tidak dikenal. Perbaikan: pakai belum, berlaku, fakta, kasus, simpulan, tanya, tidak."),
                reports(
                        "yaml dup key",
                        toy().with("hak/B.kasus.yaml", "- kasus: Satu\n  tidak: []\n  tidak: []\n"),
                        "hak/B.kasus.yaml:3 [YAML] berkas: susunan berkas ini rusak. Perbaikan: periksa jarak di awal baris dan tanda kutip."),
                reports(
                        "yaml no name",
                        toy().with("hak/B.kasus.yaml", "- fakta: {}\n"),
                        "hak/B.kasus.yaml:1 [KASUS] kasus: tidak ada namanya. Perbaikan: awali dengan \"- kasus: kalimat\"."),
                reports(
                        "yaml bad fact",
                        toy().with(
                                        "hak/B.kasus.yaml",
                                        "- kasus: Satu\n  fakta: {umr: 3, umur: tua, jenisAnggota: ANK, hakPinjam: PENUH, minat: SAINS, denda: -1}\n"),
                        "hak/B.kasus.yaml:1 [FAKTA] kasus \"Satu\": fakta umr tidak ada di kamus. Perbaikan: mungkin maksudnya umur.",
                        "hak/B.kasus.yaml:1 [FAKTA] kasus \"Satu\": fakta umur 'tua' salah jenis. Perbaikan: sesuaikan dengan kamus.",
                        "hak/B.kasus.yaml:1 [FAKTA] kasus \"Satu\": fakta jenisAnggota 'ANK' bukan pilihannya. Perbaikan: mungkin maksudnya ANAK.",
                        "hak/B.kasus.yaml:1 [FAKTA] kasus \"Satu\": fakta hakPinjam disimpulkan aturan, jadi tidak dapat diberikan. Perbaikan: sesuaikan dengan kamus.",
                        "hak/B.kasus.yaml:1 [FAKTA] kasus \"Satu\": fakta minat 'SAINS' salah jenis. Perbaikan: sesuaikan dengan kamus.",
                        "hak/B.kasus.yaml:1 [FAKTA] kasus \"Satu\": fakta denda '-1' di luar batasnya. Perbaikan: sesuaikan dengan kamus."),
                reports(
                        "yaml bad rule",
                        toy().with("hak/B.kasus.yaml", "- kasus: Satu\n  berlaku: [HAK-0010]\n"),
                        "hak/B.kasus.yaml:1 [ATURAN] kasus \"Satu\": aturan 'HAK-0010' tidak ada. Perbaikan: mungkin maksudnya HAK-001."),
                reports(
                        "yaml bad conclusion",
                        toy().with("hak/B.kasus.yaml", "- kasus: Satu\n  simpulan: {hakPinjem: PENUH}\n"),
                        "hak/B.kasus.yaml:1 [FAKTA] kasus \"Satu\": 'hakPinjem' bukan fakta simpulan. Perbaikan: mungkin maksudnya hakPinjam."),
                reports(
                        "a conclusion that never comes is left to the run of the case",
                        toy().with("hak/B.kasus.yaml", "- kasus: Satu\n  simpulan: {hakPinjam: PENU}\n")),
                reports(
                        "yaml bad ask",
                        toy().with("hak/B.kasus.yaml", "- kasus: Satu\n  tanya: [umr]\n"),
                        "hak/B.kasus.yaml:1 [FAKTA] kasus \"Satu\": fakta 'umr' tidak ada di kamus. Perbaikan: mungkin maksudnya umur."),
                reports(
                        "yaml fakta list",
                        toy().with("hak/B.kasus.yaml", "- kasus: Satu\n  fakta: [umur]\n"),
                        "hak/B.kasus.yaml:1 [KASUS] kasus \"Satu\": bagian 'fakta' bukan pasangan nama dan isi. Perbaikan: tulis {namaFakta: nilai}."),
                reports(
                        "yaml bad object",
                        toy().with(
                                        "hak/B.kasus.yaml",
                                        "- kasus: Satu\n  berlaku: [\"BKU-001(Tak Ada)\"]\n  fakta: {buku: [{judul: x}]}\n"),
                        "hak/B.kasus.yaml:1 [FAKTA] kasus \"Satu\": fakta buku/0/judul tidak ada di kamus. Perbaikan: mungkin maksudnya judulBuku."),
                reports(
                        "yaml span backwards",
                        toy().with("hak/B.kasus.yaml", "- kasus: Satu\n  berlaku: [HAK-100..HAK-200]\n"),
                        "hak/B.kasus.yaml:1 [ATURAN] kasus \"Satu\": rentang HAK-100..HAK-200 tidak memuat aturan. Perbaikan: periksa id-nya."),
                reports(
                        "a draft may be named",
                        toy().with("hak/B.kasus.yaml", "- kasus: Satu\n  berlaku: [HAK-090]\n")));
    }

    @TestFactory
    Stream<DynamicTest> sentencesOfTheRulebook() {
        return Stream.of(
                reports(
                        "dsl ambiguous",
                        toy().with("kamus/lain.dsl", "[condition][]kartu anggota hilang=umur < 3\n"),
                        "kamus/lain.dsl:1 [KALIMAT_GANDA] kalimat 'kartu anggota hilang': kalimat ini sudah punya arti lain di kamus/kalimat-dasar.dsl:37. Perbaikan: ubah salah satunya."),
                reports(
                        "same sentence with the same meaning twice is accepted",
                        toy().with("kamus/lain.dsl", "[condition][]kartu anggota hilang=kartuHilang == true\n")),
                reports(
                        "dsl unreadable",
                        toy().with("kamus/lain.dsl", "kartu anggota kusut\n"),
                        "kamus/lain.dsl:1 [BARIS] baris kamus kalimat: baris ini tidak terbaca. Perbaikan: tulis [condition][]kalimat=arti."),
                reports(
                        "dsl section",
                        toy().with("kamus/lain.dsl", "[kondisi][]kartu kusut=umur < 3\n"),
                        "kamus/lain.dsl:1 [BARIS] [kondisi]: bagian ini tidak dikenal. Perbaikan: pakai condition, consequence, atau keyword."),
                reports(
                        "dsl type",
                        toy().with("kamus/lain.dsl", "[condition][angka]{sebutan} genap={id} == 2\n"),
                        "kamus/lain.dsl:1 [JENIS] [angka]: jenis ini tidak dikenal. Perbaikan: pakai jenis dari kamus, atau entitas."),
                reports(
                        "dsl unknown fact",
                        toy().with("kamus/lain.dsl", "[condition][]anggota tua=umr > 60\n"),
                        "kamus/lain.dsl:1 [FAKTA] fakta 'umr': fakta ini tidak ada di kamus. Perbaikan: mungkin maksudnya umur."),
                reports(
                        "dsl code",
                        toy().with("kamus/lain.dsl", "[condition][]anggota tua=System.exit(1)\n"),
                        "kamus/lain.dsl:1 [FAKTA] fakta 'System.exit': fakta ini tidak ada di kamus. Perbaikan: daftarkan di kamus."),
                reports(
                        "dsl trunc",
                        toy().with("kamus/lain.dsl", "[condition][]anggota tua=umur >\n"),
                        "kamus/lain.dsl:1 [ARTI] arti kalimat: arti ini terpotong. Perbaikan: perbaiki baris itu di berkas .dsl."),
                reports(
                        "dsl op",
                        toy().with("kamus/lain.dsl", "[condition][]anggota tua=umur = 60\n"),
                        "kamus/lain.dsl:1 [ARTI] arti kalimat: tanda '= 60' tidak dimengerti. Perbaikan: perbaiki baris itu di berkas .dsl."),
                reports(
                        "dsl sign",
                        toy().with("kamus/lain.dsl", "[condition][]anggota tua=umur > 60;\n"),
                        "kamus/lain.dsl:1 [ARTI] arti kalimat: tanda ';' tidak dimengerti. Perbaikan: perbaiki baris itu di berkas .dsl."),
                reports(
                        "dsl hole",
                        toy().with("kamus/lain.dsl", "[condition][]anggota setua {n}=umur > {m}\n")
                                .withRule("  kartu anggota hilang", "  anggota setua 3"),
                        "hak/BARU.dslr:7 [ARTI] arti kalimat: rumpang {m} tidak ada di kalimatnya. Perbaikan: perbaiki baris itu di berkas .dsl."),
                reports(
                        "dsl paren",
                        toy().with("kamus/lain.dsl", "[condition][]anggota tua=(umur > 60\n"),
                        "kamus/lain.dsl:1 [ARTI] arti kalimat: seharusnya ada ')'. Perbaikan: perbaiki baris itu di berkas .dsl."),
                reports(
                        "dsl compare text",
                        toy().with("kamus/lain.dsl", "[condition][]anggota tua=umur > jenisAnggota\n"),
                        "kamus/lain.dsl:1 [ARTI] arti kalimat: 'umur' dan 'jenisAnggota' tidak sejenis. Perbaikan: perbaiki baris itu di berkas .dsl."),
                reports(
                        "dsl compare date",
                        toy().with("kamus/lain.dsl", "[condition][]anggota tua=tanggalDaftar > 2020\n"),
                        "kamus/lain.dsl:1 [ARTI] arti kalimat: 'tanggalDaftar' bukan bilangan, jadi tidak punya urutan. Perbaikan: perbaiki baris itu di berkas .dsl."),
                reports(
                        "dsl order of choice",
                        toy().with("kamus/lain.dsl", "[condition][]anggota tua=jenisAnggota > ANAK\n"),
                        "kamus/lain.dsl:1 [ARTI] arti kalimat: 'jenisAnggota' bukan bilangan, jadi tidak punya urutan. Perbaikan: perbaiki baris itu di berkas .dsl."),
                reports(
                        "dsl list size of choice",
                        toy().with("kamus/lain.dsl", "[condition][]anggota tua=size(jenisAnggota) > 2\n"),
                        "kamus/lain.dsl:1 [ARTI] arti kalimat: 'jenisAnggota' bukan daftar, jadi tidak punya banyaknya. Perbaikan: perbaiki baris itu di berkas .dsl."),
                reports(
                        "dsl contains last",
                        toy().with("kamus/lain.dsl", "[condition][]anggota tua=minat contains\n"),
                        "kamus/lain.dsl:1 [ARTI] arti kalimat: arti ini terpotong. Perbaikan: perbaiki baris itu di berkas .dsl."),
                reports(
                        "dsl consequence meaning",
                        toy().with("kamus/lain.dsl", "[consequence][]hitung {n}=add {n}\n")
                                .withRule("  sarankan \"Laporkan kartu yang hilang\"", "  hitung 3"),
                        "hak/BARU.dslr:9 [ARTI] arti kalimat: 'add' tidak dimengerti. Perbaikan: perbaiki baris itu di berkas .dsl."),
                reports(
                        "dsl consequence short",
                        toy().with("kamus/lain.dsl", "[consequence][]hitung {n}=conclude\n")
                                .withRule("  sarankan \"Laporkan kartu yang hilang\"", "  hitung 3"),
                        "hak/BARU.dslr:9 [ARTI] arti kalimat: arti ini terpotong. Perbaikan: perbaiki baris itu di berkas .dsl."),
                reports(
                        "dsl block short",
                        toy().with("kamus/lain.dsl", "[condition][]ada apa:=some\n")
                                .withRule("  kartu anggota hilang", "  ada apa:\n  - kartu anggota hilang"),
                        "hak/BARU.dslr:7 [ARTI] arti kalimat: arti ini terpotong. Perbaikan: perbaiki baris itu di berkas .dsl."),
                reports(
                        "dsl block entity",
                        toy().with("kamus/lain.dsl", "[condition][]ada apa:=some kucing 1\n")
                                .withRule("  kartu anggota hilang", "  ada apa:\n  - kartu anggota hilang"),
                        "hak/BARU.dslr:7 [ARTI] arti kalimat: entitas 'kucing' tidak ada. Perbaikan: perbaiki baris itu di berkas .dsl."),
                reports(
                        "no dsl",
                        toy().without("kamus/kata-kunci.dsl"),
                        "kamus [KAMUS] kata kunci: tidak ada berkas .dsl dengan kata kunci aturan. Perbaikan: kembalikan berkas kamus/*.dsl."));
    }

    @TestFactory
    Stream<DynamicTest> dictionarySourcesAndRankings() {
        return Stream.of(
                reports(
                        "dict bad type",
                        toy().replace("kamus/anggota.csv", "umur anggota;;;bulat", "umur anggota;;;bulet"),
                        "kamus/anggota.csv:4 [JENIS] fakta 'umur': jenis 'bulet' tidak dikenal. Perbaikan: pakai bulat."),
                reports(
                        "dict dup id",
                        toy().replace("kamus/buku.csv", "hargaBuku;", "umur;"),
                        "kamus/buku.csv:5 [GANDA] fakta 'umur': id ini sudah dipakai di kamus/anggota.csv:4. Perbaikan: pakai id lain."),
                reports(
                        "dict no question",
                        toy().replace("kamus/anggota.csv", "Berapa umur anggota?", ""),
                        "kamus/anggota.csv:4 [PERTANYAAN] fakta 'umur': tidak ada pertanyaannya. Perbaikan: isi kolom pertanyaan."),
                reports(
                        "dict bad range",
                        toy().replace("kamus/anggota.csv", "0..120", "0-120"),
                        "kamus/anggota.csv:4 [BATAS] fakta 'umur': batas '0-120' tidak terbaca. Perbaikan: tulis seperti 0.. atau 0..100."),
                reports(
                        "dict bad entity",
                        toy().replace(
                                        "kamus/anggota.csv",
                                        "meja;tidak;;anggota;diberikan;;;\njenis",
                                        "meja;tidak;;angota;diberikan;;;\njenis"),
                        "kamus/anggota.csv:2 [ENTITAS] fakta 'namaAnggota': entitas 'angota' tidak ada. Perbaikan: tulis entitas dari entitas.csv."),
                reports(
                        "dict bad option",
                        toy().replace("kamus/anggota.csv", "DEWASA = orang", "Dewasa = orang"),
                        "kamus/anggota.csv:3 [PILIHAN] fakta 'jenisAnggota': kode 'Dewasa' bukan huruf besar. Perbaikan: tulis KODE = makna."),
                reports(
                        "dict reserved id",
                        toy().replace("kamus/anggota.csv", "bahasa;Bahasa", "class;Bahasa"),
                        "kamus/anggota.csv:8 [ID] fakta 'class': id harus berupa satu kata berawal dua huruf kecil, bukan kata program. Perbaikan: ganti id itu."),
                reports(
                        "dict reserved id2",
                        toy().replace("kamus/anggota.csv", "bahasa;Bahasa", "size;Bahasa"),
                        "kamus/anggota.csv:8 [ID] fakta 'size': id harus berupa satu kata berawal dua huruf kecil, bukan kata program. Perbaikan: ganti id itu."),
                reports(
                        "dict two phrases same",
                        toy().replace("kamus/anggota.csv", ";bahasa yang dibaca anggota;", ";minat baca anggota;"),
                        "kamus/anggota.csv:8 [SEBUTAN] fakta 'bahasa': sebutan 'minat baca anggota' sudah dipakai fakta 'minat'. Perbaikan: ganti sebutannya."),
                reports(
                        "dict empty phrase",
                        toy().replace("kamus/anggota.csv", ";umur anggota;", ";;"),
                        "kamus/anggota.csv:4 [SEBUTAN] fakta 'umur': tidak ada sebutan atau kalimatnya. Perbaikan: isi kolom sebutan, atau ya dan tidak."),
                reports(
                        "dict missing column",
                        toy().replace("kamus/anggota.csv", "labelEn", "labelInggris"),
                        "kamus/anggota.csv:1 [KOLOM] kolom 'labelEn': kolom ini tidak ada; yang ada 'label'. Perbaikan: tambahkan kolom 'labelEn'."),
                reports(
                        "dict origin",
                        toy().replace(
                                        "kamus/simpulan.csv",
                                        "anggota;disimpulkan;;TATA.DENDA.1",
                                        "anggota;simpulan;;TATA.DENDA.1"),
                        "kamus/simpulan.csv:2 [ASAL] fakta 'golonganDenda': asal 'simpulan' tidak dikenal. Perbaikan: tulis diberikan atau disimpulkan."),
                reports(
                        "entity bad",
                        toy().replace("kamus/entitas.csv", "buku;ya;judulBuku", "buku;ya;judul"),
                        "kamus/entitas.csv:3 [PENANDA] entitas 'buku': penanda 'judul' bukan fakta entitas ini. Perbaikan: tulis id fakta yang menamai satu buku."),
                reports(
                        "entity dup",
                        toy().replace("kamus/entitas.csv", "pemesan;Pemesan", "buku;Pemesan"),
                        "kamus/buku.csv:8 [ENTITAS] fakta 'namaPemesan': entitas 'pemesan' tidak ada. Perbaikan: tulis entitas dari entitas.csv.",
                        "kamus/buku.csv:9 [ENTITAS] fakta 'hariMenunggu': entitas 'pemesan' tidak ada. Perbaikan: tulis entitas dari entitas.csv.",
                        "kamus/buku.csv:10 [ENTITAS] fakta 'pemesanHadir': entitas 'pemesan' tidak ada. Perbaikan: tulis entitas dari entitas.csv.",
                        "kamus/entitas.csv:4 [GANDA] entitas 'buku': id ini muncul dua kali. Perbaikan: pakai id lain."),
                reports(
                        "entity without question",
                        toy().replace("kamus/entitas.csv", "Siapa saja yang memesan?", ""),
                        "kamus/entitas.csv:4 [PERTANYAAN] entitas 'pemesan': tidak ada pertanyaannya. Perbaikan: isi kolom pertanyaan."),
                reports(
                        "clause dup",
                        toy().replace("sumber/tata-tertib.csv", "TATA.ANGGOTA.2;", "TATA.ANGGOTA.1;"),
                        "kamus/anggota.csv:4 [KLAUSUL] fakta 'umur': klausul 'TATA.ANGGOTA.2' tidak ada. Perbaikan: mungkin maksudnya TATA.ANGGOTA.1.",
                        "kamus/simpulan.csv:4 [KLAUSUL] fakta 'pendamping': klausul 'TATA.ANGGOTA.2' tidak ada. Perbaikan: mungkin maksudnya TATA.ANGGOTA.1.",
                        "sumber/tata-tertib.csv:4 [GANDA] klausul TATA.ANGGOTA.1: id ini sudah dipakai. Perbaikan: pakai id lain."),
                reports(
                        "document",
                        toy().replace("sumber/tata-tertib.csv", "ADAT.SAPA;ADAT", "ADAT.SAPA;ADAAT"),
                        "denda/DND.dslr:26 [KLAUSUL] aturan \"DND-003\": klausul 'ADAT.SAPA' tidak ada. Perbaikan: tulis id dari folder sumber.",
                        "hak/HAK.dslr:68 [KLAUSUL] aturan \"HAK-006\": klausul 'ADAT.SAPA' tidak ada. Perbaikan: tulis id dari folder sumber.",
                        "layanan/LYN.dslr:46 [KLAUSUL] aturan \"LYN-004\": klausul 'ADAT.SAPA' tidak ada. Perbaikan: tulis id dari folder sumber.",
                        "layanan/LYN.dslr:63 [KLAUSUL] aturan \"LYN-005\": klausul 'ADAT.SAPA' tidak ada. Perbaikan: tulis id dari folder sumber.",
                        "sumber/tata-tertib.csv:2 [DOKUMEN] klausul ADAT.SAPA: dokumen 'ADAAT' tidak ada. Perbaikan: daftarkan di dokumen.csv."),
                reports(
                        "ranking bad",
                        toy().replace("buku/BKU.peringkat.csv", "berurutan", "urut"),
                        "buku/BKU.peringkat.csv:2 [CARA] peringkat buku: cara 'urut' tidak dikenal. Perbaikan: pakai berurutan atau dominasi."),
                reports(
                        "ranking entity",
                        toy().replace("buku/BKU.peringkat.csv", "pemesan;dominasi", "anggota;dominasi"),
                        "buku/BKU.peringkat.csv:5 [ENTITAS] peringkat anggota: entitas ini tidak ada atau hanya satu. Perbaikan: pakai entitas yang banyak dari entitas.csv."),
                reports(
                        "ranking sentence",
                        toy().replace("buku/BKU.peringkat.csv", "buku tidak sedang dipesan", "buku tidak dipesan"),
                        "buku/BKU.peringkat.csv:2 [KALIMAT] \"buku tidak dipesan\": kalimat ini tidak dikenal. Perbaikan: mungkin maksudnya: \"buku sedang dipesan\" atau \"buku tidak sedang dipesan\"."),
                reports(
                        "ranking class",
                        toy().replace("buku/BKU.peringkat.csv", "kelayakanBuku", "kelayakan"),
                        "buku/BKU.peringkat.csv:2 [KELAS] peringkat buku: kelas 'kelayakan' bukan fakta entitas ini. Perbaikan: tulis id fakta simpulannya."),
                reports(
                        "ranking weight",
                        toy().replace("buku/BKU.peringkat.csv", "kalimat;sumber", "kalimat;sumber;bobot")
                                .replace("buku/BKU.peringkat.csv", "TATA.BUKU.1\n", "TATA.BUKU.1;umurr\n")
                                .replace("buku/BKU.peringkat.csv", "TATA.PINJAM.2\n", "TATA.PINJAM.2;-\n"),
                        "buku/BKU.peringkat.csv:2 [FAKTA] peringkat buku: 'umurr' bukan fakta bilangan di sini. Perbaikan: mungkin maksudnya umur."),
                reports(
                        "limits",
                        toy().with("buku/BKU.jatah.csv", """
                                entitas;tersedia;biaya;sumber;pilihanPenulis
                                anggota;denda;1;TATA.DENDA.1;-
                                buku;dendaa;1;TATA.DENDA.1;-
                                buku;denda;judulBuku;TATA.DENDA.1;-
                                buku;denda;0;TATA.DENDA.1;-
                                buku;denda;1;TATA.DENDA.9;-
                                """),
                        "buku/BKU.jatah.csv:2 [ENTITAS] jatah anggota: entitas ini tidak ada atau hanya satu. Perbaikan: pakai entitas yang banyak dari entitas.csv.",
                        "buku/BKU.jatah.csv:3 [FAKTA] jatah buku: 'dendaa' bukan fakta bilangan di sini. Perbaikan: mungkin maksudnya denda.",
                        "buku/BKU.jatah.csv:4 [FAKTA] jatah buku: 'judulBuku' bukan fakta bilangan di sini. Perbaikan: tulis id fakta bilangan dari kamus.",
                        "buku/BKU.jatah.csv:5 [BIAYA] jatah buku: biaya 0 tidak membatasi apa pun. Perbaikan: tulis bilangan di atas 0.",
                        "buku/BKU.jatah.csv:6 [KLAUSUL] jatah buku: klausul 'TATA.DENDA.9' tidak ada. Perbaikan: mungkin maksudnya TATA.DENDA.1."),
                reports(
                        "entity count",
                        toy().replace("kamus/entitas.csv", "buku;ya;judulBuku;;", "buku;ya;judulBuku;judulBuku;"),
                        "kamus/entitas.csv:3 [PENGHITUNG] entitas 'buku': penghitung 'judulBuku' bukan fakta bilangan bulat. Perbaikan: tulis id fakta yang menyebut banyaknya buku."));
    }
}
