package id.pandu.rulebook;

import static id.pandu.rulebook.Reports.condition;
import static id.pandu.rulebook.Reports.consequence;
import static id.pandu.rulebook.Reports.reports;
import static id.pandu.rulebook.Reports.toy;

import id.pandu.Toy;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What experts are told of mistakes in rules. */
class RuleProblemsTest {

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
                        "hak/BARU.dslr:8 [BAGIAN] aturan \"HAK-050\": belum ada baris maka di antara syarat dan akibat. Perbaikan: tambahkan baris maka di atas akibat yang pertama."),
                reports(
                        "missing apabila",
                        toy().withRule("apabila\n", ""),
                        "hak/BARU.dslr:6 [BARIS] \"kartu anggota hilang\": baris ini bukan keterangan @nama(isi). Perbaikan: tambahkan baris apabila di atasnya."),
                reports(
                        "misspelt selesai",
                        toy().withRule("selesai", "selesei"),
                        "hak/BARU.dslr:10 [BARIS] \"selesei\": kata ini tidak dikenal. Perbaikan: mungkin maksudnya selesai."),
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
                        "hak/BARU.dslr:1 [KODE] topik: 'HKA' tidak ada dalam daftar topik. Perbaikan: pakai CEK, DND, HAK, BKU, LYN, ACR."),
                reports(
                        "stray line",
                        toy().withRule("apabila", "ini apa\napabila"),
                        "hak/BARU.dslr:6 [BARIS] \"ini apa\": baris ini bukan keterangan @nama(isi). Perbaikan: hapus, awali dengan // bila ini catatan, atau pindahkan ke bawah apabila bila ini syarat."),
                reports(
                        "outside",
                        toy().with("hak/BARU.dslr", "halo\n" + Toy.ruleText()),
                        "hak/BARU.dslr:1 [BARIS] \"halo\": baris ini di luar aturan mana pun. Perbaikan: tulis di antara aturan dan selesai, atau awali dengan // bila ini catatan."),
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
                        "hak/BARU.dslr:1 [SEJAK] aturan \"HAK-050\": tidak ada tanggal mulai berlakunya. Perbaikan: tulis tahun, bulan, dan hari seperti 2026-01-31."),
                reports(
                        "bad since",
                        toy().withRule("2026-01-01", "2026-13-41"),
                        "hak/BARU.dslr:4 [SEJAK] aturan \"HAK-050\": isi @sejak '2026-13-41' bukan tanggal yang ada. Perbaikan: tulis tahun, bulan, dan hari seperti 2026-01-31."),
                reports(
                        "unknown strength",
                        toy().withRule("WAJIB", "WAJIP"),
                        "hak/BARU.dslr:5 [KODE] kekuatan: 'WAJIP' tidak ada dalam daftar kekuatan. Perbaikan: mungkin maksudnya WAJIB."),
                reports(
                        "no strength",
                        toy().withRule("@kekuatan(WAJIB)\n", ""),
                        "hak/BARU.dslr:1 [TANPA_KEKUATAN] aturan \"HAK-050\": saran ini tidak menyebut kekuatannya. Perbaikan: tulis @kekuatan(\"…\")."),
                reports(
                        "unknown metadata",
                        toy().withRule("@kekuatan", "@kekuatn"),
                        "hak/BARU.dslr:5 [KETERANGAN] aturan \"HAK-050\": keterangan @kekuatn tidak dikenal. Perbaikan: mungkin maksudnya @kekuatan."),
                reports(
                        "two unknown metadata",
                        toy().withRule("@kekuatan(WAJIB)", "@kekuatn(WAJIB)\n@warna(merah)"),
                        "hak/BARU.dslr:5 [KETERANGAN] aturan \"HAK-050\": keterangan @kekuatn tidak dikenal. Perbaikan: mungkin maksudnya @kekuatan.",
                        "hak/BARU.dslr:6 [KETERANGAN] aturan \"HAK-050\": keterangan @warna tidak dikenal. Perbaikan: hapus baris itu; yang dikenal: alasan, catatan, judul, kekuatan, mengalahkan, pengganti, pilihanPenulis, sampai, sejak, status, sumber, urusan, utama."),
                reports(
                        "metadata no parens",
                        toy().withRule("@kekuatan(WAJIB)", "@kekuatan WAJIB"),
                        "hak/BARU.dslr:5 [BARIS] \"@kekuatan WAJIB\": isi keterangan ini tidak diapit tanda kurung. Perbaikan: tulis @kekuatan(\"WAJIB\")."),
                reports(
                        "status",
                        toy().withRule("@kekuatan(WAJIB)", "@kekuatan(WAJIB)\n@status(\"aktif\")"),
                        "hak/BARU.dslr:6 [STATUS] aturan \"HAK-050\": status 'aktif' tidak dikenal. Perbaikan: pakai draf, berlaku, atau dicabut."),
                reports(
                        "withdrawn",
                        toy().withRule("@kekuatan(WAJIB)", "@kekuatan(WAJIB)\n@status(\"dicabut\")"),
                        "hak/BARU.dslr:6 [STATUS] aturan \"HAK-050\": aturan dicabut tanpa @sampai dan @alasan. Perbaikan: tulis @sampai dan @alasan."),
                reports(
                        "matter",
                        toy().withRule("@kekuatan(WAJIB)", "@kekuatan(WAJIB)\n@urusan(MEJE)"),
                        "hak/BARU.dslr:6 [KODE] urusan: 'MEJE' tidak ada dalam daftar urusan. Perbaikan: mungkin maksudnya MEJA."));
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
                        "hak/BARU.dslr:9 [KALIMAT] \"simpulkan jenis anggota adalah ANAK\": fakta ini diberikan pengguna, bukan disimpulkan. Perbaikan: simpulkan fakta yang di kamus asalnya disimpulkan."),
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
                        "hak/BARU.dslr:9 [RINCIAN] rincian: belum ada saran yang dirinci. Perbaikan: tulis sarankan, peringatkan, atau jelaskan lebih dulu."),
                reports(
                        "placeholder",
                        consequence("  sarankan \"Umur {umur}\""),
                        "hak/BARU.dslr:9 [TEKS] aturan \"HAK-050\": fakta {umur} di dalam teks tidak ada di syarat aturan ini. Perbaikan: tambahkan syaratnya atau hapus {umur}."),
                reports(
                        "placeholder unknown",
                        consequence("  sarankan \"Umur {umurr}\""),
                        "hak/BARU.dslr:9 [TEKS] aturan \"HAK-050\": fakta {umurr} di dalam teks tidak ada di syarat aturan ini. Perbaikan: tambahkan syaratnya atau hapus {umurr}."),
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
                        "hak/BARU.dslr:6 [ATURAN] aturan \"HAK-050\": aturan 'HAK-999' yang dikalahkan tidak ada. Perbaikan: mungkin maksudnya HAK-090."),
                reports(
                        "override scope",
                        toy().replace("buku/BKU.dslr", "@mengalahkan(BKU-001)", "@mengalahkan(HAK-001)"),
                        "buku/BKU.dslr:47 [ATURAN] aturan \"BKU-004\": aturan ini berlaku per objek, tetapi 'HAK-001' tidak. Perbaikan: kalahkan aturan per objek saja."),
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
}
