package id.pandu.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import id.pandu.rulebook.RulebookReader;
import id.pandu.vocabulary.Facts;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MissingFactsTest {

    private static final List<Set<String>> VOCABULARIES = List.of(
            Set.of("jenisAnggota", "umur", "kartuHilang", "denda"),
            Set.of("minat", "umur", "kartuHilang"),
            Set.of("jumlahPinjaman", "batasPinjaman", "kartuHilang"),
            Set.of("kartuHilang", "tanggalDaftar", "kondisiBuku", "dipesan"));

    private static final WitnessSearch.Bound BOUND = new WitnessSearch.Bound(20_000, 2_000_000);

    /** Whatever is asked could change the advice, and whatever is not asked could not: all cases are tried. */
    @Test
    void asksExactlyTheFactsThatCouldChangeTheAdvice() {
        int asked = 0;
        int quiet = 0;
        for (int seed = 0; seed < 240; seed++) {
            Random random = new Random(seed);
            Set<String> only = VOCABULARIES.get(seed % VOCABULARIES.size());
            RulebookReader.Reading reading = RandomRules.read(random, 3 + random.nextInt(9), only);
            GroundCache cache = new GroundCache(reading.rulebook().orElseThrow());
            Representatives all = new Representatives(cache.rulebook(), Representatives.MOST);
            MissingFacts missing = new MissingFacts(cache, all, BOUND);
            Everything everything = new Everything(cache, only);
            for (int i = 0; i < 6; i++) {
                Facts facts = RandomFacts.of(cache.rulebook(), random, i / 6.0, 2, only);
                Set<String> found = names(missing.asked(facts));
                Set<String> expected = everything.decisive(facts);
                assertThat(found).as("seed %d try %d", seed, i).isEqualTo(expected);
                asked += found.size();
                quiet += found.isEmpty() ? 1 : 0;
            }
        }
        assertThat(asked).isGreaterThan(1000);
        assertThat(quiet).isGreaterThan(50);
    }

    private static Set<String> names(Set<Cell> cells) {
        return cells.stream().map(cell -> cell.id() + "/" + cell.object()).collect(Collectors.toSet());
    }
}
