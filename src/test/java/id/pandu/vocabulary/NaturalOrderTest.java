package id.pandu.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {

    @Test
    void namesStandAsPeopleSortThem() {
        List<String> sorted = List.of(
                "2 Hilir",
                "10 Hilir",
                "anyaman",
                "Anyaman Bambu",
                "batik",
                "Batik",
                "Élok",
                "Ember",
                "Sentra",
                "Sentra 2",
                "Sentra 02",
                "Sentra 2 Selatan",
                "Sentra 10",
                "Sentra 100000000000000000000000000",
                "Zamrud");
        for (int seed = 0; seed < 20; seed++) {
            List<String> shuffled = new ArrayList<>(sorted);
            Collections.shuffle(shuffled, new Random(seed));
            shuffled.sort(new NaturalOrder());
            assertThat(shuffled.indexOf("Sentra 2")).isLessThan(shuffled.indexOf("Sentra 10"));
            assertThat(shuffled.subList(0, 2)).containsExactly("2 Hilir", "10 Hilir");
            shuffled.removeAll(List.of("Sentra 2", "Sentra 02"));
            List<String> rest = new ArrayList<>(sorted);
            rest.removeAll(List.of("Sentra 2", "Sentra 02"));
            assertThat(shuffled).isEqualTo(rest);
        }
    }

    /** Sorting relies on it: what stands before another stands before all that come after that. */
    @Test
    void isAnOrder() {
        Random random = new Random(3);
        List<String> parts = List.of("", " ", "a", "A", "é", "b", "0", "1", "01", "10", "2", "-", "(");
        NaturalOrder order = new NaturalOrder();
        for (int i = 0; i < 20_000; i++) {
            String one = word(parts, random);
            String two = word(parts, random);
            String three = word(parts, random);
            assertThat(Integer.signum(order.compare(one, two))).isEqualTo(-Integer.signum(order.compare(two, one)));
            if (order.compare(one, two) <= 0 && order.compare(two, three) <= 0) {
                assertThat(order.compare(one, three))
                        .as("'%s' '%s' '%s'", one, two, three)
                        .isNotPositive();
            }
            assertThat(order.compare(one, two) == 0).isEqualTo(one.equals(two));
        }
    }

    private static String word(List<String> parts, Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(5); i >= 0; i--) {
            word.append(parts.get(random.nextInt(parts.size())));
        }
        return word.toString();
    }
}
