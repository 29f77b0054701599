package id.pandu.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import id.pandu.Toy;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Objects are known by their place; what they are called is for people. */
class ObjectNamesTest {

    private static final Vocabulary VOCABULARY = Toy.rulebook().vocabulary();

    private static ObjectNames names(String... names) {
        Scope scope = VOCABULARY.getScope("buku");
        List<Item> books = Arrays.stream(names)
                .map(name -> Item.unknown(scope)
                        .with(scope.findSlot("judulBuku").orElseThrow(), name.isEmpty() ? null : name))
                .toList();
        return Facts.unknown(VOCABULARY).withObjects("buku", books).names("buku");
    }

    @Test
    void aNameThatOnlyOneHasIsEnough() {
        ObjectNames names = names("Bumi", "", "Ani (LSM)");
        assertThat(names.text(0)).isEqualTo("Bumi");
        assertThat(names.name(1)).isEqualTo("buku 2");
        assertThat(names.find("bumi")).containsExactly(0);
        assertThat(names.find("buku 2")).containsExactly(1);
        assertThat(names.find(Reference.of("BKU-001(Ani (LSM))").object())).containsExactly(2);
        assertThat(names.find("Langit")).isEmpty();
        assertThat(names.find("#3")).containsExactly(2);
        assertThat(names.find("#4")).isEmpty();
        assertThat(names.find("#99999999999")).isEmpty();
        assertThat(names.alike()).isEmpty();
    }

    @Test
    void namesThatLookTheSameAreOneNameOfSeveral() {
        ObjectNames names = names("Kafé", "Kafe\u0301", "kafé\u00a0", "\u200bKafé", "Kafe");
        assertThat(names.alike()).containsExactly(List.of(0, 1, 2, 3));
        assertThat(names.text(1)).isEqualTo("Kafe\u0301 #2");
        assertThat(names.text(4)).isEqualTo("Kafe");
        assertThat(names.find("Kafé")).hasSizeGreaterThan(1);
        assertThat(names.find("Kafé #2")).containsExactly(1);
        assertThat(names.find("#2")).containsExactly(1);
        assertThat(names.find("Kafe #2")).isEmpty();
    }

    @Test
    void ofNamesThatDifferInCapitalsTheOneWrittenSoIsMeant() {
        ObjectNames names = names("BUMI", "Bumi");
        assertThat(names.alike()).containsExactly(List.of(0, 1));
        assertThat(names.find("Bumi")).containsExactly(1);
        assertThat(names.find("bumi")).containsExactly(0, 1);
    }

    @Test
    void aNameThatLooksLikeANumberOrAnUnnamedOneIsToldApart() {
        ObjectNames names = names("Bumi", "Bumi", "Bumi #2", "", "buku 4");
        assertThat(names.find("Bumi #2")).containsExactlyInAnyOrder(1, 2);
        assertThat(names.find("buku 4")).containsExactly(3, 4);
        IntStream.range(0, 5)
                .forEach(place -> assertThat(names.find("#" + (place + 1))).contains(place));
        assertThat(IntStream.range(0, 5).mapToObj(names::text)).doesNotHaveDuplicates();
    }

    @Test
    void whatIsPrintedStaysOnItsLineAndShort() {
        ObjectNames names =
                names("Satu\r\nSARAN\n  [X]", "\u202eterbalik\u2066", "x".repeat(900), "\u0000\u001b[31m", "\u200b");
        for (int place = 0; place < 5; place++) {
            assertThat(names.text(place))
                    .doesNotContainPattern("[\\p{Cc}\\p{Cf}]")
                    .hasSizeLessThan(100);
            assertThat(names.find(names.text(place))).containsExactly(place);
        }
    }

    @Test
    void aReferenceIsReadAsItIsWritten() {
        for (String text : List.of("BKU-001", "BKU-001(Ani)", "BKU-001(Ani (LSM))", "BKU-001(a)b)", "BKU-001(#2)")) {
            assertThat(Reference.of(text)).hasToString(text);
        }
        assertThat(Reference.of("BKU-001 (Ani)")).isEqualTo(new Reference("BKU-001", "Ani"));
    }
}
