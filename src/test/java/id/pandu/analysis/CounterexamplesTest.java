package id.pandu.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import id.pandu.vocabulary.Facts;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CounterexamplesTest {

    private static final List<Set<String>> VOCABULARIES = List.of(
            Set.of("jenisAnggota", "umur", "kartuHilang", "denda"),
            Set.of("minat", "umur", "kartuHilang"),
            Set.of("jumlahPinjaman", "batasPinjaman", "kartuHilang"),
            Set.of("kartuHilang", "kondisiBuku", "dipesan"));

    private static final WitnessSearch.Bound PATIENT = new WitnessSearch.Bound(20_000, 2_000_000);

    /** What has no counterexample holds in every case that knows more and contradicts nothing; what has one does not. */
    @Test
    void findsACounterexampleIfAndOnlyIfSomeCaseIsOne() {
        int firm = 0;
        int provisional = 0;
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            Set<String> only = VOCABULARIES.get(seed % VOCABULARIES.size());
            GroundCache cache = new GroundCache(RandomRules.read(random, 3 + random.nextInt(9), only)
                    .rulebook()
                    .orElseThrow());
            Everything everything = new Everything(cache, only);
            for (int i = 0; i < 5; i++) {
                Facts facts = RandomFacts.of(cache.rulebook(), random, i / 5.0, 2, only);
                World now = exactly(cache, facts);
                List<World> futures = everything.extensions(facts).stream()
                        .map(more -> exactly(cache, more))
                        .filter(more -> contradictsNothingNew(now, more))
                        .toList();
                Counterexamples counterexamples = new Counterexamples(now, facts, PATIENT);
                for (int at = 0; at < now.rules.instances.length; at++) {
                    GroundRules.Instance instance = now.rules.instances[at];
                    if (now.fires[at] != 0) {
                        BitSet itself = new BitSet();
                        itself.set(at);
                        boolean always = futures.stream().allMatch(more -> fires(more, instance));
                        assertThat(counterexamples.find(new Claim.Fires(itself)).isEmpty())
                                .as(
                                        "seed %d try %d rule %s",
                                        seed, i, instance.rule().id())
                                .isEqualTo(always);
                        firm += always ? 1 : 0;
                        provisional += always ? 0 : 1;
                    }
                }
            }
        }
        assertThat(firm).isGreaterThan(200);
        assertThat(provisional).isGreaterThan(200);
    }

    private static World exactly(GroundCache cache, Facts facts) {
        GroundRules rules = cache.of(facts);
        World world = new World(rules, facts);
        world.evaluate(rules.full, true);
        return world;
    }

    private static boolean contradictsNothingNew(World now, World more) {
        for (int i = 0; i < more.rules.instances.length; i++) {
            GroundRules.Instance instance = more.rules.instances[i];
            if (instance.contradicts() && more.fires[i] != 0 && !fires(now, instance)) {
                return false;
            }
        }
        return true;
    }

    private static boolean fires(World world, GroundRules.Instance instance) {
        for (int i = 0; i < world.rules.instances.length; i++) {
            GroundRules.Instance other = world.rules.instances[i];
            if (world.fires[i] != 0
                    && other.rule().id().equals(instance.rule().id())
                    && other.object() == instance.object()) {
                return true;
            }
        }
        return false;
    }
}
