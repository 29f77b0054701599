package id.pandu.rulebook;

import static id.pandu.rulebook.Reports.reports;
import static id.pandu.rulebook.Reports.toy;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What experts are told of mistakes in the dictionary, the sources and the rankings. */
class DictionaryProblemsTest {

    @TestFactory
    Stream<DynamicTest> concerns() {
        String file = "kamus/keperluan.csv";
        return Stream.of(
                reports(
                        "unknown topic",
                        toy().replace(file, ";HAK;", ";HAQ;"),
                        file + ":2 [KEPERLUAN] keperluan MEMINJAM: kolom 'topik' menyebut 'HAQ', yang tidak ada."
                                + " Perbaikan: mungkin maksudnya HAK."),
                reports(
                        "fact that is not concluded",
                        toy().replace(file, ";golonganDenda;", ";denda;"),
                        file + ":3 [KEPERLUAN] keperluan MEMBAYAR: kolom 'simpulan' menyebut 'denda', yang tidak ada."
                                + " Perbaikan: mungkin maksudnya golonganDenda."),
                reports(
                        "unknown meeting",
                        toy().replace(file, ";semua;", ";semue;"),
                        file + ":4 [KEPERLUAN] keperluan BERACARA: kolom 'pertemuan' menyebut 'semue', yang tidak ada."
                                + " Perbaikan: hapus 'semue'."),
                reports(
                        "nothing that answers it",
                        toy().replace(file, ";DND;;golonganDenda;", ";;;;"),
                        file
                                + ":3 [KEPERLUAN] keperluan MEMBAYAR: tidak ada aturan, simpulan, pertemuan, atau peringkat"
                                + " yang menjawab keperluan ini. Perbaikan: isi sedikitnya kolom 'topik', atau hapus"
                                + " barisnya."),
                reports(
                        "two of one code",
                        toy().replace(file, "MEMBAYAR;", "MEMINJAM;"),
                        file + ":3 [GANDA] keperluan MEMINJAM: kode ini sudah dipakai di " + file
                                + ":2. Perbaikan: hapus salah satunya."));
    }

    @TestFactory
    Stream<DynamicTest> dictionarySourcesAndRankings() {
        return Stream.of(
                reports(
                        "dict bad type",
                        toy().replace("kamus/anggota.csv", "umur anggota;;;bulat", "umur anggota;;;bulet"),
                        "kamus/anggota.csv:4 [JENIS] fakta 'umur': jenis 'bulet' tidak dikenal. Perbaikan: pakai salah satu dari teks, pilihan, daftar, bulat, desimal, ya-tidak, tanggal; mungkin maksudnya bulat."),
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
                        "kamus/anggota.csv:2 [ENTITAS] fakta 'namaAnggota': entitas 'angota' tidak ada. Perbaikan: mungkin maksudnya anggota."),
                reports(
                        "dict bad option",
                        toy().replace("kamus/anggota.csv", "DEWASA = orang", "Dewasa = orang"),
                        "kamus/anggota.csv:3 [PILIHAN] fakta 'jenisAnggota': kode 'Dewasa' bukan huruf besar. Perbaikan: tulis KODE = makna."),
                reports(
                        "dict reserved id",
                        toy().replace("kamus/anggota.csv", "bahasa;Bahasa", "class;Bahasa"),
                        "kamus/anggota.csv:8 [ID] fakta 'class': 'class' tidak dapat dipakai: kata ini dipakai mesin aturan. Perbaikan: ganti dengan id lain."),
                reports(
                        "dict reserved id2",
                        toy().replace("kamus/anggota.csv", "bahasa;Bahasa", "size;Bahasa"),
                        "kamus/anggota.csv:8 [ID] fakta 'size': 'size' tidak dapat dipakai: kata ini dipakai mesin aturan. Perbaikan: ganti dengan id lain."),
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
                        "kamus/anggota.csv:1 [KOLOM] kolom 'labelEn': kolom ini tidak ada; yang ada 'labelInggris'. Perbaikan: ganti judul 'labelInggris' menjadi 'labelEn'."),
                reports(
                        "dict origin",
                        toy().replace(
                                        "kamus/simpulan.csv",
                                        "anggota;disimpulkan;;TATA.DENDA.1",
                                        "anggota;simpulan;;TATA.DENDA.1"),
                        "kamus/simpulan.csv:2 [ASAL] fakta 'golonganDenda': asal 'simpulan' tidak dikenal. Perbaikan: mungkin maksudnya disimpulkan."),
                reports(
                        "entity bad",
                        toy().replace("kamus/entitas.csv", "buku;ya;judulBuku", "buku;ya;judul"),
                        "kamus/entitas.csv:3 [PENANDA] entitas 'buku': penanda 'judul' bukan fakta entitas ini. Perbaikan: mungkin maksudnya judulBuku."),
                reports(
                        "entity dup",
                        toy().replace("kamus/entitas.csv", "pemesan;Pemesan", "buku;Pemesan"),
                        "kamus/entitas.csv:4 [GANDA] entitas 'buku': id ini sudah dipakai di kamus/entitas.csv:3; 3 masalah lain hanya akibatnya. Perbaikan: pakai id lain."),
                reports(
                        "entity without question",
                        toy().replace("kamus/entitas.csv", "Siapa saja yang memesan?", ""),
                        "kamus/entitas.csv:4 [PERTANYAAN] entitas 'pemesan': tidak ada pertanyaannya. Perbaikan: isi kolom pertanyaan."),
                reports(
                        "clause dup",
                        toy().replace("sumber/tata-tertib.csv", "TATA.ANGGOTA.2;", "TATA.ANGGOTA.1;"),
                        "sumber/tata-tertib.csv:4 [GANDA] klausul TATA.ANGGOTA.1: id ini sudah dipakai di sumber/tata-tertib.csv:3; 2 masalah lain hanya akibatnya. Perbaikan: pakai id lain."),
                reports(
                        "document",
                        toy().replace("sumber/tata-tertib.csv", "ADAT.SAPA;ADAT", "ADAT.SAPA;ADAAT"),
                        "sumber/tata-tertib.csv:2 [DOKUMEN] klausul ADAT.SAPA: dokumen 'ADAAT' tidak ada; 4 masalah lain hanya akibatnya. Perbaikan: mungkin maksudnya ADAT."),
                reports(
                        "ranking bad",
                        toy().replace("buku/BKU.peringkat.csv", "berurutan", "urut"),
                        "buku/BKU.peringkat.csv:2 [CARA] peringkat buku: cara 'urut' tidak dikenal; begitu juga di buku/BKU.peringkat.csv:3 dan 1 tempat lain. Perbaikan: mungkin maksudnya berurutan."),
                reports(
                        "ranking entity",
                        toy().replace("buku/BKU.peringkat.csv", "pemesan;dominasi", "anggota;dominasi"),
                        "buku/BKU.peringkat.csv:5 [ENTITAS] peringkat anggota: entitas 'anggota' tidak ada atau hanya satu. Perbaikan: pakai buku, pemesan."),
                reports(
                        "ranking sentence",
                        toy().replace("buku/BKU.peringkat.csv", "buku tidak sedang dipesan", "buku tidak dipesan"),
                        "buku/BKU.peringkat.csv:3 [KALIMAT] \"buku tidak dipesan\": kalimat ini tidak dikenal. Perbaikan: mungkin maksudnya: \"buku sedang dipesan\" atau \"buku tidak sedang dipesan\"."),
                reports(
                        "ranking class",
                        toy().replace("buku/BKU.peringkat.csv", "kelayakanBuku", "kelayakan"),
                        "buku/BKU.peringkat.csv:2 [KELAS] peringkat buku: kelas 'kelayakan' bukan fakta entitas ini; begitu juga di buku/BKU.peringkat.csv:3 dan 1 tempat lain. Perbaikan: mungkin maksudnya kelayakanBuku."),
                reports(
                        "ranking weight",
                        toy().replace("buku/BKU.peringkat.csv", "kalimat;sumber", "kalimat;sumber;bobot")
                                .replace("buku/BKU.peringkat.csv", "TATA.BUKU.1\n", "TATA.BUKU.1;umurr\n")
                                .replace("buku/BKU.peringkat.csv", "TATA.PINJAM.2\n", "TATA.PINJAM.2;-\n"),
                        "buku/BKU.peringkat.csv:2 [FAKTA] peringkat buku: 'umurr' bukan fakta bilangan di sini; begitu juga di buku/BKU.peringkat.csv:4. Perbaikan: mungkin maksudnya umur."),
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
                        "buku/BKU.jatah.csv:2 [ENTITAS] jatah anggota: entitas 'anggota' tidak ada atau hanya satu. Perbaikan: pakai buku, pemesan.",
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
