package id.pandu.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import id.pandu.Toy;
import java.nio.charset.Charset;
import org.junit.jupiter.api.DynamicTest;

/** For tests of what experts are told of every kind of mistake: whole messages, and no others. */
final class Reports {

    static final Charset WINDOWS = Charset.forName("windows-1252");
    static final String HEAD = "id;umur anggota sedikitnya {};jelaskan {};sumber;sejak\n";

    /** Rules that stand only in a test have no case. */
    private static final String WITHOUT_CASE = "tidak ada kasus yang menyebut aturan ini";

    private Reports() {}

    static DynamicTest reports(String name, Toy toy, String... messages) {
        return DynamicTest.dynamicTest(
                name,
                () -> assertThat(toy.read().problems().stream()
                                .filter(problem -> !problem.message().startsWith(WITHOUT_CASE))
                                .map(Problem::toString))
                        .containsExactly(messages));
    }

    static Toy toy() {
        return Toy.files();
    }

    /** A sound rule but for the given line in place of its condition, line 7. */
    static Toy condition(String line) {
        return toy().withRule("  kartu anggota hilang", line);
    }

    /** A sound rule but for the given line in place of its consequence, line 9. */
    static Toy consequence(String line) {
        return toy().withRule("  sarankan \"Laporkan kartu yang hilang\"", line);
    }
}
