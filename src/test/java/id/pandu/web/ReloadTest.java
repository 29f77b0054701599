package id.pandu.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.pandu.Toy;
import id.pandu.analysis.Release;
import id.pandu.rulebook.Problem;
import id.pandu.vocabulary.Facts;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** Experts edit files under a running service. */
class ReloadTest extends ServerTest {

    private static final String HEAVY_FINE = "{\"facts\": {\"denda\": 60}}";
    private static final String FILE = "hak/HAK.dslr";

    @TempDir
    static Path folder;

    @DynamicPropertySource
    static void rules(DynamicPropertyRegistry registry) {
        registry.add("pandu.rules", () -> folder);
    }

    @BeforeAll
    static void copy() throws IOException {
        copyTo(folder);
    }

    private static void copyTo(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : Toy.files().content().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    @Test
    void followsTheFilesAndServesOnWhileTheyAreBroken() throws IOException {
        String original = Files.readString(folder.resolve(FILE));
        String changed = original.replace("Minta anggota melunasi denda", "Minta anggota membayar denda");
        assertThat(summary()).isEqualTo("Minta anggota melunasi denda");
        String first = health().get("version").asString();

        Files.writeString(folder.resolve(FILE), changed);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(summary()).isEqualTo("Minta anggota membayar denda"));
        String second = health().get("version").asString();
        assertThat(second).isNotEqualTo(first);

        Files.writeString(folder.resolve(FILE), changed.replace("golongan denda adalah BERAT", "golongan denda BERAT"));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(health().get("state").asString())
                        .isEqualTo("serving last good; files have problems"));
        assertThat(summary()).isEqualTo("Minta anggota membayar denda");
        assertThat(health().get("version").asString()).isEqualTo(second);
        assertThat(health().at("/problems/0").asString())
                .startsWith(
                        "hak/HAK.dslr:22 [KALIMAT] \"golongan denda BERAT\": kalimat ini tidak dikenal. Perbaikan:");
        assertThat(get("/actuator/health").json().get("status").asString()).isEqualTo("UP");
        assertThat(get("/actuator/prometheus").body())
                .contains("pandu_rulebook_reloads_total{result=\"accepted\"} 1.0")
                .contains("pandu_rulebook_reloads_total{result=\"refused\"} 1.0")
                .contains("pandu_rulebook_problems 1.0");

        Files.writeString(folder.resolve(FILE), original);
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            assertThat(health().get("state").asString()).isEqualTo("serving latest");
            assertThat(health().get("version").asString()).isEqualTo(first);
        });
        assertThat(health().get("problems")).isEmpty();
        assertThat(summary()).isEqualTo("Minta anggota melunasi denda");
    }

    private String summary() {
        return advice(HEAVY_FINE).json().at("/advice/0/summary").asString();
    }

    private JsonNode health() {
        return get("/actuator/health").json().at("/components/rulebook/details");
    }

    @Test
    void waitsUntilFilesHaveComeToRest(@TempDir Path other) throws IOException {
        Files.write(other.resolve("a.csv"), "a".getBytes(UTF_8));
        RulebookFolder watched = new RulebookFolder(other);
        assertThat(watched.read().content()).containsOnlyKeys("a.csv");
        assertThat(watched.look()).isEmpty();

        Files.write(other.resolve("a.csv"), "ab".getBytes(UTF_8));
        assertThat(watched.look()).isEmpty();
        Files.write(other.resolve("a.csv"), "abc".getBytes(UTF_8));
        assertThat(watched.look()).isEmpty();
        assertThat(watched.look().orElseThrow().content().get("a.csv"))
                .asString(UTF_8)
                .isEqualTo("abc");
        assertThat(watched.look()).isEmpty();
    }

    /** As a volume of a cluster is mounted: hidden folders with the files, and links that are swapped all at once. */
    @Test
    void followsAMountedVolume(@TempDir Path volume) throws IOException {
        for (String version : List.of("..v1", "..v2")) {
            Files.createDirectories(volume.resolve(version).resolve("hak"));
            Files.writeString(volume.resolve(version).resolve("hak/a.csv"), version);
        }
        Files.createSymbolicLink(volume.resolve("..data"), Path.of("..v1"));
        Files.createSymbolicLink(volume.resolve("hak"), Path.of("..data/hak"));
        RulebookFolder watched = new RulebookFolder(volume);
        assertThat(watched.read().content().get("hak/a.csv")).asString(UTF_8).isEqualTo("..v1");
        assertThat(watched.look()).isEmpty();

        Files.createSymbolicLink(volume.resolve("..next"), Path.of("..v2"));
        Files.move(volume.resolve("..next"), volume.resolve("..data"), StandardCopyOption.ATOMIC_MOVE);
        assertThat(watched.look()).isEmpty();
        assertThat(watched.look().orElseThrow().content().get("hak/a.csv"))
                .asString(UTF_8)
                .isEqualTo("..v2");
    }

    @Test
    void rulesThatVanishMustBeMeant(@TempDir Path other) throws IOException {
        copyTo(other);
        for (String cases : List.of("acara/ACR.kasus.yaml", "hak/HAK.kasus.yaml")) {
            Path file = other.resolve(cases);
            String without =
                    Files.readString(file).replaceAll("(, )?LYN-\\d+", "").replace("[, ", "[");
            Files.writeString(file, without);
        }
        LiveRulebook live = new LiveRulebook(HeadStart.First.of(other, Release.ZONE), new SimpleMeterRegistry());
        live.start();
        String first = live.state().edition().rulebook().version();

        Files.move(other.resolve("layanan/LYN.dslr"), other.resolve("layanan/LYN.dslr~"));
        live.look();
        live.look();
        assertThat(live.state().latest()).isFalse();
        assertThat(live.state().edition().rulebook().version()).isEqualTo(first);
        assertThat(live.state().problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "layanan/LYN.dslr [HILANG] 5 aturan: aturan yang sedang dipakai tidak ada lagi: LYN-001,"
                                + " LYN-002, LYN-003, LYN-004, LYN-005. Perbaikan: kembalikan aturan itu; bila memang dihapus, tulis"
                                + " id-nya di dicabut.csv.");

        Files.writeString(other.resolve("dicabut.csv"), """
                id;sejak;alasan;pengganti
                LYN-001;2026-01-31;Tidak dilayani lagi.;
                LYN-002;2026-01-31;Tidak dilayani lagi.;
                LYN-003;2026-01-31;Tidak dilayani lagi.;
                LYN-004;2026-01-31;Tidak dilayani lagi.;LYN-003
                LYN-005;2026-01-31;Tidak dilayani lagi.;
                """);
        live.look();
        live.look();
        assertThat(live.state().latest()).isTrue();
        assertThat(live.state().edition().rulebook().findRule("LYN-001")).isEmpty();
        live.close();
    }

    @Test
    void refusesToStartWithoutAnyGoodRulebook(@TempDir Path empty) throws IOException {
        Files.createDirectories(empty.resolve("hak"));
        Files.writeString(empty.resolve("hak/HAK.dslr"), Toy.ruleText());

        assertThatThrownBy(() ->
                        new LiveRulebook(HeadStart.First.of(empty, Release.ZONE), new SimpleMeterRegistry()).start())
                .isInstanceOf(BrokenRulebookException.class)
                .hasMessageStartingWith("Aturan di folder '" + empty + "' belum dapat dipakai:\n")
                .hasMessageContaining("kamus [KAMUS] kata kunci: tidak ada berkas .dsl dengan kata kunci aturan."
                        + " Perbaikan: kembalikan berkas kamus/*.dsl.\n");
    }

    @Test
    void servesOnAfterAPause(@TempDir Path other) throws IOException {
        copyTo(other);
        LiveRulebook live = new LiveRulebook(HeadStart.First.of(other, Release.ZONE), new SimpleMeterRegistry());
        live.start();
        assertThat(live.isRunning()).isTrue();
        live.stop();
        assertThat(live.isRunning()).isFalse();
        live.start();
        try (Edition edition = live.open()) {
            Facts nothing = Facts.unknown(edition.rulebook().vocabulary());
            assertThat(edition.release().adviser().advise(nothing).questions()).isNotEmpty();
        }
        live.close();
        assertThat(live.state().edition().enter()).isFalse();
    }

    @Test
    void keepsAReplacedReleaseUntilItsLastUserHasLeft() {
        Edition edition = new Edition(Toy.release(), Release.ZONE);
        assertThat(edition.enter()).isTrue();
        edition.close();
        assertThat(edition.enter()).isTrue();
        edition.close();
        edition.close();
        assertThat(edition.enter()).isFalse();
    }
}
