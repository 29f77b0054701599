package id.pandu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.pandu.Samples;
import id.pandu.analysis.Release;
import id.pandu.text.PlainText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every sample is answered as its reviewed {@code answer.txt} says. When rules are meant to answer otherwise, write the
 * answers anew with {@code mvn test -Dtest=SampleAnswersTest -Dgolden.update=true} and read the difference.
 */
class SampleAnswersTest {

    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    private static Release release;

    @BeforeAll
    static void build() throws IOException {
        release = Samples.release();
    }

    @AfterAll
    static void close() {
        release.close();
    }

    @TestFactory
    Stream<DynamicTest> answersAsReviewed() throws IOException {
        return Samples.folders().stream()
                .map(sample -> dynamicTest(sample.getFileName().toString(), () -> check(sample)));
    }

    private static void check(Path sample) throws IOException {
        String answer = PlainText.of(release.adviser().advise(Samples.facts(sample, release))) + "\n";
        Path golden = sample.resolve("answer.txt");
        if (UPDATE) {
            Files.writeString(golden, answer);
        }
        assertThat(answer).isEqualTo(Files.readString(golden));
    }
}
