package id.pandu.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import id.pandu.rulebook.Case;
import id.pandu.rulebook.Rulebook;
import id.pandu.rulebook.RulebookReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs every case kept beside the rules, those shipped and those of the toy. */
class CasesTest {

    private static final List<Release> OPEN = new ArrayList<>();

    @AfterAll
    static void close() {
        OPEN.forEach(Release::close);
    }

    @TestFactory
    Stream<DynamicTest> toyCases() throws IOException {
        return cases(Path.of("src/test/resources/toy"));
    }

    @TestFactory
    Stream<DynamicTest> shippedCases() throws IOException {
        return cases(Path.of("rules"));
    }

    private static Stream<DynamicTest> cases(Path folder) throws IOException {
        Release.Preparation preparation = Release.prepare(RulebookReader.load(folder));
        assertThat(preparation.release())
                .as(() -> preparation.problems().toString())
                .isPresent();
        Release release = preparation.release().orElseThrow();
        OPEN.add(release);
        Rulebook rulebook = release.rulebook();
        return rulebook.cases().stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.name(),
                        folder.resolve(example.place().file()).toUri(),
                        () -> assertHolds(release, example)));
    }

    private static void assertHolds(Release release, Case example) {
        assertThat(release.failures(example)).as(example.place().toString()).isEmpty();
    }
}
