package id.pandu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.pandu.Toy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is mistaken on the command line is told in a sentence or two, with exit status 2. */
class CommandsTest {

    private static final String TOY = "src/test/resources/toy";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--server.port=0",
                "--debug",
                "--pandu.rules=rules --server.port=0",
                "--spring.profiles.active=x",
                "--logging.level.root=warn",
                "--PORT=9090",
                ""
            })
    void optionsOfTheServerStartTheServer(String arguments) {
        assertThat(Commands.handles(arguments.isEmpty() ? new String[0] : arguments.split(" ")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "sran|sran: perintah ini tidak dikenal. Mungkin maksudnya saran.",
                "perikas rules|perikas: perintah ini tidak dikenal. Mungkin maksudnya periksa.",
                "UJI|UJI: perintah ini tidak dikenal. Mungkin maksudnya uji.",
                "server|server: perintah ini tidak dikenal. Yang ada: saran, periksa, uji; tanpa perintah, server"
                        + " dijalankan.",
                "rules|rules: perintah ini tidak dikenal. Yang ada: saran, periksa, uji; tanpa perintah, server"
                        + " dijalankan.",
                "--jason|--jason: pilihan ini tidak dikenal. Mungkin maksudnya --json.",
                "--sever.port=0|--sever.port=0: pilihan ini tidak dikenal. Mungkin maksudnya --server.port=0.",
                "-Dserver.port=0|-Dserver.port=0: ini pilihan Java; tulis sebelum -jar.",
                "saran --server.port=0|--server.port=0: ini pilihan server; server dijalankan tanpa perintah dan hanya"
                        + " dengan pilihan seperti ini.",
                "--server.port=0 saran|--server.port=0: ini pilihan server; server dijalankan tanpa perintah dan hanya"
                        + " dengan pilihan seperti ini.",
                "saran|Sebutkan berkas faktanya, misalnya saran BERKAS.json, atau - untuk masukan baku.",
                "saran a.json b.json|b.json: ini berlebih; nama yang memuat spasi diapit tanda kutip. Lihat"
                        + " pandu-klaster saran --bantuan.",
                "saran --jsn a.json|--jsn: pilihan ini tidak dikenal. Mungkin maksudnya --json.",
                "saran --kenpa X a.json|--kenpa: pilihan ini tidak dikenal. Mungkin maksudnya --kenapa.",
                "saran --xyz a.json|--xyz: pilihan ini tidak dikenal. Lihat pandu-klaster saran --bantuan.",
                "saran a.json --kenapa|--kenapa: perlu isi, yaitu SASARAN. Lihat pandu-klaster saran --bantuan.",
                "saran a.json --kenapa A --kenapa B|--kenapa: ditulis lebih dari sekali; tulis sekali saja. Lihat"
                        + " pandu-klaster saran --bantuan.",
                "saran a.json --kenapa A --sedalam dua|--sedalam: 'dua' bukan bilangan bulat. Lihat pandu-klaster"
                        + " saran --bantuan.",
                "saran a.json --kenapa A --sedalam 0|--sedalam: tulis bilangan dari 1 sampai 20, bukan 0.",
                "saran a.json --bagaimana-agar A --paling-banyak 9|--paling-banyak: tulis bilangan dari 1 sampai 5,"
                        + " bukan 9.",
                "saran a.json --sedalam 3|--sedalam: pilihan ini hanya berlaku bersama --kenapa.",
                "saran a.json --paling-banyak 3|--paling-banyak: pilihan ini hanya berlaku bersama --bagaimana-agar.",
                "saran a.json --kenapa A --tanya|--kenapa --tanya: tanyakan satu hal saja tiap kali.",
                "saran - --tanya|-: masukan baku hanya dapat dibaca sekali; simpan faktanya di berkas.",
                "saran - --jawaban-lama -|-: masukan baku hanya dapat dibaca sekali; simpan faktanya di berkas.",
                "saran tidak-ada.json|tidak-ada.json: berkas ini tidak ada.",
                "saran pom.xm|pom.xm: berkas ini tidak ada. Mungkin maksudnya pom.xml.",
                "saran src|src: ini folder, padahal yang diperlukan berkas; sebutkan berkasnya.",
                "saran samples/01-bordir-bukittinggi|samples/01-bordir-bukittinggi: ini folder, padahal yang"
                        + " diperlukan berkas; sebutkan berkasnya, misalnya samples/01-bordir-bukittinggi/request.json.",
                "saran /dev/null/a.json|/dev/null/a.json: tidak ada, karena tidak ada folder /dev/null.",
                "saran a.json --penyandian utf-9|--penyandian: 'utf-9' tidak dikenal; tulis misalnya UTF-8 atau"
                        + " windows-1252.",
                "periksa ruls|ruls: folder ini tidak ada. Mungkin maksudnya rules.",
                "periksa -|masukan baku: masukan baku bukan folder; sebutkan folder aturannya.",
                "periksa a b|b: ini berlebih; nama yang memuat spasi diapit tanda kutip. Lihat pandu-klaster periksa"
                        + " --bantuan.",
                "periksa --cakupn|--cakupn: pilihan ini tidak dikenal. Mungkin maksudnya --cakupan.",
                "uji ruls|ruls: folder ini tidak ada. Mungkin maksudnya rules.",
                "saran -x a.json|-x: pilihan ini tidak dikenal. Lihat pandu-klaster saran --bantuan."
            })
    void whatIsMistypedIsToldWithTheNearestRightWord(String arguments, String sentence) {
        assertThat(Commands.handles(arguments.split(" "))).isTrue();
        assertThat(Told.by(arguments.split(" "))).isEqualTo(new Told(2, "", sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "|tidak ada isinya.",
                "\ufeff|tidak ada isinya.",
                "{\"facts\": {\"umur\": 9}|bukan JSON yang benar di baris 1 kolom 22: isinya terputus; ada kurung atau"
                        + " tanda kutip yang belum ditutup.",
                "{\"facts\":\u21b5 {\"denda\": 2,6}}|bukan JSON yang benar di baris 2 kolom 14: tanda '6' tidak"
                        + " semestinya di situ; di JSON nama dan teks diapit tanda kutip ganda, dan pecahan ditulis dengan"
                        + " titik.",
                "{\"facts\": {\"umur\": 9, \"umur\": 10}}|bukan JSON yang benar di baris 1 kolom 29: nama yang sama"
                        + " ditulis dua kali.",
                "{\"facts\": {\"umur\": 010}}|bukan JSON yang benar di baris 1 kolom 21: bilangan tidak boleh diawali"
                        + " nol.",
                "{\"facts\": {}} {}|bukan JSON yang benar di baris 1 kolom 15: ada yang tertulis sesudah kurung"
                        + " penutup terakhir.",
                "[]|seharusnya berisi satu objek JSON, yaitu {\"facts\": {…}}.",
                "{\"fakta\": {}}|tidak ada \"facts\" di dalamnya; bungkus faktanya menjadi {\"facts\": {…}}, bukan"
                        + " {\"fakta\": {…}}.",
                "{\"umur\": 9}|tidak ada \"facts\" di dalamnya; bungkus faktanya menjadi {\"facts\": {…}}.",
                "{\"facts\": []}|isi \"facts\" seharusnya sebuah objek, yaitu {\"facts\": {…}}."
            },
            nullValues = "-")
    void whatIsNoJsonIsToldWithLineAndColumn(String content, String sentence) {
        assertThat(Told.to(content == null ? "" : content.replace('\u21b5', '\n'), "saran", "-", "--aturan", TOY))
                .isEqualTo(new Told(2, "", "masukan baku: " + sentence));
    }

    @Test
    void filesThatAreNoTextAreTold() throws IOException {
        assertThat(Files.write(folder.resolve("latin1"), "{\"a\": \"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1)))
                .satisfies(file -> refused(
                        file,
                        "ada huruf yang tidak disimpan sebagai UTF-8, mungkin Windows-1252; simpan ulang"
                                + " dengan penyandian UTF-8."));
        assertThat(Files.write(folder.resolve("utf16"), "\ufeff{}".getBytes(StandardCharsets.UTF_16LE)))
                .satisfies(file -> refused(file, "disimpan sebagai UTF-16; simpan ulang dengan penyandian UTF-8."));
        assertThat(Files.write(folder.resolve("utf16be"), "{}".getBytes(StandardCharsets.UTF_16)))
                .satisfies(file -> refused(file, "disimpan sebagai UTF-16; simpan ulang dengan penyandian UTF-8."));
        assertThat(Files.write(folder.resolve("zip"), new byte[] {'P', 'K', 3, 4, 0, 0, (byte) 0xfe}))
                .satisfies(file -> refused(file, "bukan berkas teks; yang dibaca di sini berkas JSON."));
        assertThat(Files.write(folder.resolve("nol"), new byte[9]))
                .satisfies(file -> refused(file, "bukan berkas teks UTF-8; yang dibaca di sini berkas JSON."));
        assertThat(Files.createSymbolicLink(folder.resolve("tautan"), folder.resolve("hilang")))
                .satisfies(file -> refused(file, "tautan ini menunjuk ke tempat yang tidak ada."));
        assertThat(Files.write(folder.resolve("besar"), new byte[(16 << 20) + 1]))
                .satisfies(file -> refused(file, "terlalu besar; paling banyak 16 MB dibaca."));
        refused(folder.resolve("a/b.json"), "tidak ada, karena tidak ada folder " + folder.resolve("a") + ".");
    }

    @Test
    void whatMayNotBeReadIsTold() throws IOException {
        Path file = Files.createFile(
                folder.resolve("rahasia"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("---------")));
        assumeThat(Files.isReadable(file)).isFalse();

        refused(file, "Anda tidak berhak membacanya; periksa izinnya.");
    }

    private static void refused(Path file, String sentence) {
        assertThat(Told.by("saran", file.toString())).isEqualTo(new Told(2, "", file + ": " + sentence));
    }

    @Test
    void aFileInPlaceOfAFolderIsTold() throws IOException {
        Path file = Files.createFile(folder.resolve("HAK.dslr"));

        assertThat(Told.by("periksa", file.toString()))
                .isEqualTo(new Told(
                        2,
                        "",
                        file + ": ini berkas, padahal yang diperlukan folder; sebutkan foldernya, misalnya " + folder
                                + "."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"umurr\": 9}|/facts/umurr: fakta ini tidak ada di kamus. Mungkin maksudnya umur.",
                "{\"umur\": 300}|/facts/umur: '300' di luar batas 0..120.",
                "{\"denda\": -1}|/facts/denda: '-1' di luar batas sedikitnya 0.",
                "{\"umur\": \"9\"}|/facts/umur: '9' salah jenis; tulis bilangan bulat tanpa tanda kutip, misalnya"
                        + " 1250.",
                "{\"kartuHilang\": \"ya\"}|/facts/kartuHilang: 'ya' salah jenis; tulis true atau false tanpa tanda"
                        + " kutip.",
                "{\"minat\": [3]}|/facts/minat/0: '3' salah jenis; tulis daftar teks di antara kurung siku, misalnya"
                        + " [\"A\", \"B\"].",
                "{\"hakPinjam\": \"PENUH\"}|/facts/hakPinjam: fakta ini disimpulkan aturan, jadi tidak dapat"
                        + " diberikan.",
                "{\"jenisAnggota\": \"ANK\"}|/facts/jenisAnggota: 'ANK' bukan pilihannya. Mungkin maksudnya ANAK."
            })
    void factsThatAreWrongAreTold(String facts, String sentence) {
        assertThat(Told.to("{\"facts\": " + facts + "}", "saran", "-", "--aturan", TOY))
                .isEqualTo(new Told(2, "", sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "umur|umur: tulis FAKTA=NILAI; FAKTA= tanpa nilai berarti fakta itu belum diketahui.",
                "umurr=|umurr: fakta ini tidak ada di kamus. Mungkin maksudnya umur.",
                "denda=57.000|denda: '57.000' dapat dibaca dengan dua cara; tulis 57000 bila maksudnya lima puluh"
                        + " tujuh ribu, atau 57 bila maksudnya lima puluh tujuh.",
                "umur=12 tahun|umur: '12 tahun' memuat tulisan di samping angkanya; tulis 12 saja.",
                "kartuHilang=mungkin|kartuHilang: 'mungkin' bukan YA atau TIDAK; tulis YA atau TIDAK.",
                "hakPinjam=PENUH|--andaikan /hakPinjam: fakta ini disimpulkan aturan, jadi tidak dapat diberikan.",
                "jenisAnggota=ANK|jenisAnggota: 'ANK' bukan pilihan fakta ini; mungkin maksudnya ANAK."
            })
    void suppositionsThatAreWrongAreTold(String supposition, String sentence) {
        assertThat(Told.to("{\"facts\": {}}", "saran", "-", "--aturan", TOY, "--andaikan", supposition))
                .isEqualTo(new Told(2, "", sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HAK-99|HAK-99: aturan 'HAK-99' tidak ada. Mungkin maksudnya",
                "hakPinjm=PENUH|hakPinjm=PENUH: 'hakPinjm' tidak ada di kamus. Mungkin maksudnya hakPinjam.",
                "hakPinjam=PENU|hakPinjam=PENU: 'PENU' bukan pilihannya. Mungkin maksudnya PENUH.",
                "umur=9|umur=9: 'umur' fakta yang diberikan, jadi tidak disimpulkan aturan.",
                "langkahLayanan=9|langkahLayanan=9: '9' bukan pilihannya; tulis bilangan 1..3.",
                "hakPinjam=XXXXXXXX|hakPinjam=XXXXXXXX: 'XXXXXXXX' bukan pilihannya; pakai salah satu dari ",
                "BKU-001(Ani)|BKU-001(Ani): tidak ada yang bernama 'Ani' di antara faktanya."
            },
            quoteCharacter = '`')
    void goalsThatAreWrongAreTold(String goal, String sentence) {
        Told told = Told.to("{\"facts\": {}}", "saran", "-", "--aturan", TOY, "--kenapa-tidak", goal);

        assertThat(told.status()).isEqualTo(2);
        assertThat(told.err()).startsWith(sentence);
    }

    @Test
    void aRulebookThatCannotBeUsedIsStatusOne() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("hak")).resolve("HAK.dslr"), Toy.ruleText());

        Told told = Told.to("{\"facts\": {}}", "saran", "-", "--json", "--aturan", folder.toString());

        assertThat(told.status()).isEqualTo(1);
        assertThat(told.err()).contains("kamus [KAMUS] kata kunci");
        assertThat(JsonMapper.shared()
                        .readTree(told.out())
                        .at("/problems/0/code")
                        .asString())
                .isEqualTo("KAMUS");
    }

    @Test
    void numbersAreShownAsTheyWereUnderstood() {
        Told told = Told.to(
                "\ufeff{\"facts\": {\"denda\": \"\"}}", "saran", "-", "--aturan", TOY, "--andaikan", "denda=57 000");

        assertThat(told.status()).isZero();
        assertThat(told.out()).startsWith("57 000 = lima puluh tujuh ribu\n");
    }

    @Test
    void machinesAreToldInJson() {
        Told told = Told.to("{\"facts\": {\"umurr\": 9}}", "saran", "-", "--json", "--aturan", TOY);

        JsonNode error = JsonMapper.shared().readTree(told.out()).get("errors").get(0);
        assertThat(told.status()).isEqualTo(2);
        assertThat(error.get("code").asString()).isEqualTo("unknown-fact");
        assertThat(error.get("place").asString()).isEqualTo("/facts/umurr");
        assertThat(error.get("nearest").get(0).asString()).isEqualTo("umur");
        assertThat(JsonMapper.shared()
                        .readTree(Told.by("sran", "--json").out())
                        .at("/errors/0/code")
                        .asString())
                .isEqualTo("unknown-command");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--bantuan",
                "--help",
                "-h",
                "bantuan",
                "saran --bantuan",
                "saran --help",
                "saran -h",
                "bantuan saran",
                "periksa --bantuan",
                "help uji",
                "uji -h"
            })
    void helpIsInBahasaIndonesia(String arguments) {
        Told told = Told.by(arguments.split(" "));

        assertThat(told.status()).isZero();
        assertThat(told.err()).isEmpty();
        assertThat(told.out())
                .startsWith("Pemakaian: ")
                .contains("tampilkan bantuan ini")
                .doesNotContain("Usage", "Show this");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--versi", "--version", "-V", "saran --versi", "periksa --version", "uji -V"})
    void theVersionIsThatOfTheBuild(String arguments) {
        assertThat(Told.by(arguments.split(" ")).out()).matches("Pandu Klaster \\d+\\.\\d+.*\n");
    }

    @Test
    void outputThatIsLostIsAnError() {
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };

        int status = Commands.run(new ByteArrayInputStream(new byte[0]), full, errors, "--bantuan");

        assertThat(status).isEqualTo(2);
        assertThat(errors.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "Keluaran tidak dapat ditulis seluruhnya: tempatnya penuh atau penerimanya sudah ditutup.\n");
    }

    @Test
    void lettersAreWrittenInTheEncodingAskedFor() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] facts = "{\"facts\": {\"buku\": [{\"judulBuku\": \"\u00c9mile\", \"kondisiBuku\": \"BAIK\"}]}}"
                .getBytes(StandardCharsets.UTF_8);

        Commands.run(
                new ByteArrayInputStream(facts),
                out,
                new ByteArrayOutputStream(),
                "saran",
                "-",
                "--aturan",
                TOY,
                "--penyandian",
                "ISO-8859-1");

        assertThat(out.toString(StandardCharsets.ISO_8859_1)).contains("\u00c9mile");
    }

    @Test
    void anArgumentThatCouldNotBeReadIsTold() {
        assertThat(Told.by("saran", "batik-\ufffd\ufffd.json"))
                .isEqualTo(new Told(
                        2,
                        "",
                        "Ada huruf di perintah ini yang tidak terbaca; jalankan dengan LC_ALL=C.UTF-8 di depannya."));
    }

    @Test
    void withoutAFileTheConversationBeginsWithNothingKnown() {
        Told told = Told.to("berhenti\n", "saran", "--tanya", "--aturan", TOY);

        assertThat(told.status()).isZero();
        assertThat(told.out()).startsWith("Jawab satu per satu.").contains("POSISI");
    }

    @Test
    void adviceIsAboutWhatIsAsked() {
        String facts = "{\"facts\": {\"denda\": 60}}";

        assertThat(Told.to(facts, "saran", "-", "--aturan", TOY, "--tentang", "MEMBAYAR")
                        .out())
                .contains("[DND-003]")
                .doesNotContain("[HAK-002]");
        assertThat(Told.to(facts, "saran", "-", "--aturan", TOY, "--tentang", "MEMBAYER"))
                .isEqualTo(new Told(2, "", "--tentang: keperluan 'MEMBAYER' tidak ada; mungkin maksudnya MEMBAYAR."));
    }
}
