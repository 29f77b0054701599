package id.pandu.rulebook;

import static id.pandu.rulebook.Reports.condition;
import static id.pandu.rulebook.Reports.reports;
import static id.pandu.rulebook.Reports.toy;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What experts are told of mistakes in sentences and groups of sentences. */
class SentenceProblemsTest {

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
                        "hak/BARU.dslr:7 [BILANGAN] umur anggota: 'TUJUH' bukan bilangan bulat. Perbaikan: tulis dengan angka, misalnya 12."),
                reports(
                        "word for number",
                        condition("  umur anggota sedikitnya tujuh"),
                        "hak/BARU.dslr:7 [BILANGAN] umur anggota: 'tujuh' bukan bilangan bulat. Perbaikan: tulis dengan angka, misalnya 12."),
                reports(
                        "fraction",
                        condition("  umur anggota sedikitnya 7,5"),
                        "hak/BARU.dslr:7 [BILANGAN] umur anggota: '7,5' bukan bilangan bulat. Perbaikan: tulis bilangan bulat, misalnya 7 atau 8."),
                reports(
                        "out of range",
                        condition("  umur anggota sedikitnya 130"),
                        "hak/BARU.dslr:7 [BATAS] umur anggota: 130 di luar batas 0..120. Perbaikan: tulis bilangan di dalam batas itu."),
                reports(
                        "two numbers",
                        condition("  umur anggota sedikitnya 7, 8"),
                        "hak/BARU.dslr:7 [NILAI] umur anggota: di sini hanya boleh satu nilai. Perbaikan: tulis satu nilai saja."),
                reports(
                        "thousands or decimals",
                        condition("  denda tertunggak sedikitnya 1.250"),
                        "hak/BARU.dslr:7 [BILANGAN] denda tertunggak: '1.250' dapat dibaca dengan dua cara. Perbaikan: tulis 1250 bila maksudnya seribu dua ratus lima puluh, atau 1,25 bila maksudnya satu koma dua lima."),
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
                        "hak/BARU.dslr:7 [ENTITAS] fakta 'kondisi buku': fakta ini milik buku. Perbaikan: tulis di bawah kalimat untuk tiap, ada, atau setiap buku."),
                reports(
                        "yes/no fact of an object in a rule about the case",
                        condition("  buku sedang dipesan"),
                        "hak/BARU.dslr:7 [ENTITAS] fakta 'buku sedang dipesan': fakta ini milik buku. Perbaikan: tulis di bawah kalimat untuk tiap, ada, atau setiap buku."));
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
                        "kamus/lain.dsl:1 [BARIS] [kondisi]: bagian ini tidak dikenal. Perbaikan: mungkin maksudnya condition."),
                reports(
                        "dsl type",
                        toy().with("kamus/lain.dsl", "[condition][angka]{sebutan} genap={id} == 2\n"),
                        "kamus/lain.dsl:1 [JENIS] [angka]: jenis ini tidak dikenal. Perbaikan: pakai salah satu dari teks, pilihan, daftar, bulat, desimal, ya-tidak, tanggal, entitas; mungkin maksudnya tanggal."),
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
                        "kamus/lain.dsl:1 [ARTI] arti kalimat: arti ini terpotong. Perbaikan: perbaiki arti itu, di belakang tanda =."),
                reports(
                        "dsl op",
                        toy().with("kamus/lain.dsl", "[condition][]anggota tua=umur = 60\n"),
                        "kamus/lain.dsl:1 [ARTI] arti kalimat: tanda '= 60' tidak dimengerti. Perbaikan: tulis == untuk sama dengan."),
                reports(
                        "dsl sign",
                        toy().with("kamus/lain.dsl", "[condition][]anggota tua=umur > 60;\n"),
                        "kamus/lain.dsl:1 [ARTI] arti kalimat: tanda ';' tidak dimengerti. Perbaikan: pakai ==, !=, <, <=, >, >=, in, contains, size(…), &&, ||, !, dan kurung saja."),
                reports(
                        "dsl hole",
                        toy().with("kamus/lain.dsl", "[condition][]anggota setua {n}=umur > {m}\n")
                                .withRule("  kartu anggota hilang", "  anggota setua 3"),
                        "kamus/lain.dsl:1 [ARTI] arti kalimat: rumpang {m} tidak ada di kalimatnya. Perbaikan: mungkin maksudnya {n}."),
                reports(
                        "dsl paren",
                        toy().with("kamus/lain.dsl", "[condition][]anggota tua=(umur > 60\n"),
                        "kamus/lain.dsl:1 [ARTI] arti kalimat: seharusnya ada ')'. Perbaikan: tambahkan )."),
                reports(
                        "dsl compare text",
                        toy().with("kamus/lain.dsl", "[condition][]anggota tua=umur > jenisAnggota\n"),
                        "kamus/lain.dsl:1 [ARTI] arti kalimat: 'umur' dan 'jenisAnggota' tidak sejenis. Perbaikan: perbaiki arti itu, di belakang tanda =."),
                reports(
                        "dsl compare date",
                        toy().with("kamus/lain.dsl", "[condition][]anggota tua=tanggalDaftar > 2020\n"),
                        "kamus/lain.dsl:1 [ARTI] arti kalimat: 'tanggalDaftar' bukan bilangan, jadi tidak punya urutan. Perbaikan: perbaiki arti itu, di belakang tanda =."),
                reports(
                        "dsl order of choice",
                        toy().with("kamus/lain.dsl", "[condition][]anggota tua=jenisAnggota > ANAK\n"),
                        "kamus/lain.dsl:1 [ARTI] arti kalimat: 'jenisAnggota' bukan bilangan, jadi tidak punya urutan. Perbaikan: perbaiki arti itu, di belakang tanda =."),
                reports(
                        "dsl list size of choice",
                        toy().with("kamus/lain.dsl", "[condition][]anggota tua=size(jenisAnggota) > 2\n"),
                        "kamus/lain.dsl:1 [ARTI] arti kalimat: 'jenisAnggota' bukan daftar, jadi tidak punya banyaknya. Perbaikan: perbaiki arti itu, di belakang tanda =."),
                reports(
                        "dsl contains last",
                        toy().with("kamus/lain.dsl", "[condition][]anggota tua=minat contains\n"),
                        "kamus/lain.dsl:1 [ARTI] arti kalimat: arti ini terpotong. Perbaikan: perbaiki arti itu, di belakang tanda =."),
                reports(
                        "dsl consequence meaning",
                        toy().with("kamus/lain.dsl", "[consequence][]hitung {n}=add {n}\n")
                                .withRule("  sarankan \"Laporkan kartu yang hilang\"", "  hitung 3"),
                        "kamus/lain.dsl:1 [ARTI] arti kalimat: 'add' tidak dimengerti. Perbaikan: pakai salah satu dari assign, card, conclude, detail, invite, suggest; mungkin maksudnya card."),
                reports(
                        "dsl consequence short",
                        toy().with("kamus/lain.dsl", "[consequence][]hitung {n}=conclude\n")
                                .withRule("  sarankan \"Laporkan kartu yang hilang\"", "  hitung 3"),
                        "kamus/lain.dsl:1 [ARTI] arti kalimat: rumpang {n} tidak dipakai di artinya. Perbaikan: pakai {n} di dalam artinya, atau hapus dari kalimatnya."),
                reports(
                        "dsl block short",
                        toy().with("kamus/lain.dsl", "[condition][]ada apa:=some\n")
                                .withRule("  kartu anggota hilang", "  ada apa:\n  - kartu anggota hilang"),
                        "kamus/lain.dsl:1 [ARTI] arti kalimat: arti ini terpotong. Perbaikan: lengkapi seperti some entitas 1."),
                reports(
                        "dsl block entity",
                        toy().with("kamus/lain.dsl", "[condition][]ada apa:=some kucing 1\n")
                                .withRule("  kartu anggota hilang", "  ada apa:\n  - kartu anggota hilang"),
                        "kamus/lain.dsl:1 [ARTI] arti kalimat: entitas 'kucing' tidak ada atau hanya satu. Perbaikan: pakai entitas yang banyak dari entitas.csv."),
                reports(
                        "no dsl",
                        toy().without("kamus/kata-kunci.dsl"),
                        "kamus [KAMUS] kata kunci: tidak ada berkas .dsl dengan kata kunci aturan. Perbaikan: kembalikan berkas kamus/*.dsl."));
    }
}
