package id.pandu.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.pandu.Toy;
import id.pandu.analysis.Release;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies beside the rules does not matter. */
class FolderListingTest {

    @TempDir
    Path top;

    private Path folder;

    @BeforeEach
    void copyTheToy() throws IOException {
        folder = top.resolve("aturan");
        for (Map.Entry<String, byte[]> file : Toy.files().content().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    private void write(String name, String content) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), content);
    }

    private void link(String name, Path target) throws IOException {
        Files.createSymbolicLink(folder.resolve(name), target);
    }

    private RulebookFiles read() throws IOException {
        return FolderListing.of(folder).read();
    }

    private void nothingElseIsRead() throws IOException {
        assertThat(read().content()).containsOnlyKeys(Toy.files().content().keySet());
    }

    @Test
    void whatIsHiddenIsSkippedWithoutAWord() throws IOException {
        for (String name : List.of(
                ".git/config.csv",
                ".Trash-1000/hak/HAK.dslr",
                "..data/kamus/entitas.csv",
                "hak/.HAK.dslr.swp",
                "hak/.#HAK.dslr",
                "hak/#HAK.dslr#",
                "hak/~$HAK.csv",
                "hak/HAK.dslr~",
                ".DS_Store",
                "README.md")) {
            write(name, "bukan aturan");
        }

        nothingElseIsRead();
        assertThat(read().aside()).isEmpty();
    }

    @Test
    void whatIsNotReadIsNamedOnceAndStopsNothing() throws IOException {
        Files.write(folder.resolve("hak/anggaran.xlsx"), new byte[] {'P', 'K', 3, 4, -1, -2});
        write("hak/HAK.dslr.bak", "bukan aturan");
        write("hak/HAK (1).dslr", "bukan aturan");
        write("hak/Copy of HAK.dslr", "bukan aturan");
        write("$RECYCLE.BIN/HAK.dslr", "bukan aturan");
        write("lost+found/HAK.dslr", "bukan aturan");
        write("Versions/HAK.dslr", "bukan aturan");
        write("System Volume Information/HAK.dslr", "bukan aturan");

        nothingElseIsRead();
        assertThat(read().aside())
                .allMatch(Problem::aside)
                .extracting(problem -> problem.place().file())
                .containsExactlyInAnyOrder(
                        "$RECYCLE.BIN",
                        "System Volume Information",
                        "Versions",
                        "hak/Copy of HAK.dslr",
                        "hak/HAK (1).dslr",
                        "hak/HAK.dslr.bak",
                        "hak/anggaran.xlsx",
                        "lost+found");
        try (Release release = Release.build(read()).release().orElseThrow()) {
            assertThat(release.rulebook().rules()).hasSameSizeAs(Toy.rulebook().rules());
        }
    }

    @Test
    void aTableInCapitalsIsRead() throws IOException {
        Files.move(folder.resolve("kamus/anggota.csv"), folder.resolve("kamus/Anggota.CSV"));

        RulebookReader.Reading reading = RulebookReader.read(folder);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.rulebook().orElseThrow().vocabulary().findFact("umur"))
                .isPresent();
    }

    @Test
    void linksInsideAreFollowedOnce() throws IOException {
        Files.move(folder.resolve("hak"), folder.resolve(".simpanan"));
        link("hak", Path.of(".simpanan"));
        link("lagi", Path.of("buku"));
        link("diri", folder);
        link("buku/atas", Path.of(".."));
        link("buku/BKU2.dslr", Path.of("BKU.dslr"));

        nothingElseIsRead();
        assertThat(read().aside())
                .extracting(Problem::toString)
                .containsExactlyInAnyOrder(
                        told("lagi", "tautan ini menunjuk ke yang sudah dibaca, jadi tidak diikuti"),
                        told("diri", "tautan ini menunjuk ke yang sudah dibaca, jadi tidak diikuti"),
                        told("buku/atas", "tautan ini menunjuk ke yang sudah dibaca, jadi tidak diikuti"),
                        told("buku/BKU2.dslr", "tautan ini menunjuk ke yang sudah dibaca, jadi tidak diikuti"));
    }

    @Test
    void linksOutsideAndBrokenOnesAreNamed() throws IOException {
        Files.writeString(top.resolve("rahasia.csv"), "kata sandi");
        link("hak/rahasia.csv", top.resolve("rahasia.csv"));
        link("atas", top);
        link("hilang.csv", Path.of("entah.csv"));
        link("putar.csv", Path.of("putar.csv"));

        nothingElseIsRead();
        assertThat(read().aside())
                .extracting(Problem::toString)
                .containsExactlyInAnyOrder(
                        told("hak/rahasia.csv", "tautan ini menunjuk ke luar folder aturan, jadi tidak diikuti"),
                        told("atas", "tautan ini menunjuk ke luar folder aturan, jadi tidak diikuti"),
                        told("hilang.csv", "tautan ini putus, jadi tidak dibaca"),
                        told("putar.csv", "tautan ini putus, jadi tidak dibaca"));
    }

    private static String told(String name, String message) {
        return name + " [BERKAS] berkas: " + message + ". Perbaikan: hapus, atau pakai .dslr, .csv, atau .kasus.yaml.";
    }

    @Test
    void aLinkInPlaceOfTheFolderIsFollowed() throws IOException {
        Path link = Files.createSymbolicLink(top.resolve("sekarang"), folder);

        assertThat(FolderListing.of(link).read().content())
                .hasSameSizeAs(Toy.files().content());
    }

    @Test
    void contentIsReadAsItIs() throws IOException {
        write("hak/BARU.dslr", Toy.ruleText());

        assertThat(read().content().get("hak/BARU.dslr")).asString(UTF_8).isEqualTo(Toy.ruleText());
    }
}
