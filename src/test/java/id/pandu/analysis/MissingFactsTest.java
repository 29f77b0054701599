package id.pandu.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import id.pandu.rulebook.Concern;
import id.pandu.rulebook.Rulebook;
import id.pandu.rulebook.RulebookReader;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Slot;
import java.util.HashSet;
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
                Set<String> found = names(missing.asked(facts, Concern.ANYTHING));
                Set<String> expected = everything.decisive(facts);
                assertThat(found).as("seed %d try %d", seed, i).isEqualTo(expected);
                asked += found.size();
                quiet += found.isEmpty() ? 1 : 0;
            }
        }
        assertThat(asked).isGreaterThan(1000);
        assertThat(quiet).isGreaterThan(50);
    }

    /** The same of what belongs to a concern, as long as nothing that is learnt contradicts what is known. */
    @Test
    void asksExactlyTheFactsThatCouldChangeWhatIsOfInterest() {
        int asked = 0;
        int quiet = 0;
        for (int seed = 0; seed < 160; seed++) {
            Random random = new Random(seed);
            Set<String> only = VOCABULARIES.get(seed % VOCABULARIES.size());
            GroundCache cache = new GroundCache(RandomRules.read(random, 3 + random.nextInt(9), only)
                    .rulebook()
                    .orElseThrow());
            Concern concern = someOf(cache.rulebook(), random);
            Representatives all = new Representatives(cache.rulebook(), Representatives.MOST);
            MissingFacts missing = new MissingFacts(cache, all, BOUND);
            Everything everything = new Everything(cache, only, concern);
            for (int i = 0; i < 6; i++) {
                Facts facts = RandomFacts.of(cache.rulebook(), random, i / 6.0, 2, only);
                Set<String> found = names(missing.asked(facts, concern));
                assertThat(found).as("seed %d try %d", seed, i).isEqualTo(everything.decisive(facts));
                asked += found.size();
                quiet += found.isEmpty() ? 1 : 0;
            }
        }
        assertThat(asked).isGreaterThan(300);
        assertThat(quiet).isGreaterThan(50);
    }

    private static Concern someOf(Rulebook rulebook, Random random) {
        Set<String> rules = new HashSet<>();
        rulebook.active().stream().filter(rule -> random.nextInt(4) == 0).forEach(rule -> rules.add(rule.id()));
        Set<Slot> conclusions = new HashSet<>();
        rulebook.vocabulary().slots().stream()
                .filter(slot -> slot.fact().concluded() && random.nextInt(4) == 0)
                .forEach(conclusions::add);
        return new Concern("SOAL", Set.of(), rules, conclusions, Set.of(), Set.of());
    }

    private static Set<String> names(Set<Cell> cells) {
        return cells.stream().map(cell -> cell.id() + "/" + cell.object()).collect(Collectors.toSet());
    }
}
