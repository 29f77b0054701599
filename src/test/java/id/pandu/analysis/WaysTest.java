package id.pandu.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import id.pandu.advice.Evaluator;
import id.pandu.advice.Wording;
import id.pandu.drools.CompiledRulebook;
import id.pandu.rulebook.Rule;
import id.pandu.rulebook.Rulebook;
import id.pandu.rulebook.RulebookReader;
import id.pandu.rulebook.Translations;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WaysTest {

    private static final List<Set<String>> VOCABULARIES = List.of(
            Set.of("jenisAnggota", "umur", "kartuHilang", "denda"),
            Set.of("umur", "kartuHilang", "jumlahPinjaman", "batasPinjaman"),
            Set.of("denda", "kartuHilang", "batasPinjaman", "kondisiBuku", "dipesan"));

    /** Every way works, changes only what can be changed, and no smaller one exists: all sets of changes are tried. */
    @Test
    void findsTheSmallestWaysAndNoOthers() {
        int reached = 0;
        int blocked = 0;
        for (int seed = 0; seed < 45; seed++) {
            Random random = new Random(seed);
            Set<String> only = VOCABULARIES.get(seed % VOCABULARIES.size());
            RulebookReader.Reading reading = RandomRules.read(random, 5 + random.nextInt(9), only);
            Rulebook rulebook = reading.rulebook().orElseThrow();
            GroundCache cache = new GroundCache(rulebook);
            try (CompiledRulebook compiled = CompiledRulebook.compile(rulebook)) {
                Evaluator evaluator = new Evaluator(compiled);
                Ways ways = new Ways(evaluator, cache, new Representatives(rulebook, Representatives.MOST));
                for (int i = 0; i < 12; i++) {
                    Facts facts = RandomFacts.of(rulebook, random, 0.3 + i / 15.0, 2, only);
                    Goal goal = goal(rulebook, random);
                    HowTo found = ways.find(facts, goal, 3, new Wording(rulebook, Translations.SOURCE));
                    String where = "seed " + seed + " try " + i + " " + goal;
                    int smallest = Changes.smallest(cache, facts, goal, only, 3);
                    assertThat(found.complete()).as(where).isTrue();
                    assertThat(found.reached()).as(where).isEqualTo(smallest == 0);
                    assertThat(found.ways().isEmpty()).as(where).isEqualTo(smallest == 0 || smallest > 3);
                    for (HowTo.Way way : found.ways()) {
                        assertThat(way.changes()).as(where).hasSize(smallest);
                    }
                    reached += found.ways().size();
                    blocked += smallest > 3 ? 1 : 0;
                }
            }
        }
        assertThat(reached).isGreaterThan(150);
        assertThat(blocked).isGreaterThan(50);
    }

    private static Goal goal(Rulebook rulebook, Random random) {
        Rule rule = rulebook.active().get(random.nextInt(rulebook.active().size()));
        return switch (random.nextInt(3)) {
            case 0 -> new Goal.Given(rule.id(), null);
            case 1 -> new Goal.Absent(rule.id(), null);
            default ->
                rule.conclusions().isEmpty()
                        ? new Goal.Given(rule.id(), null)
                        : new Goal.Concluded(
                                rule.conclusions().get(0).slot(),
                                rule.conclusions().get(0).value(),
                                null);
        };
    }

    /** Tries all changes of actionable facts. */
    private static final class Changes {

        static int smallest(GroundCache cache, Facts facts, Goal goal, Set<String> only, int most) {
            World before = evaluated(cache, facts);
            if (reached(before, goal)) {
                return 0;
            }
            List<Cell> cells = new ArrayList<>();
            for (Cell cell : before.rules.cells) {
                Slot slot = cell.slot();
                boolean exists = slot != null && (cell.object() < 0 || facts.objects(cell.entity()) != null);
                if (exists && slot.fact().actionable() && only.contains(slot.id())) {
                    cells.add(cell);
                }
            }
            for (int size = 1; size <= most; size++) {
                if (any(cache, before, facts, goal, cells, 0, size)) {
                    return size;
                }
            }
            return most + 1;
        }

        private static World evaluated(GroundCache cache, Facts facts) {
            GroundRules rules = cache.of(facts);
            World world = new World(rules, facts);
            world.evaluate(rules.full, true);
            return world;
        }

        private static boolean any(
                GroundCache cache, World before, Facts facts, Goal goal, List<Cell> cells, int from, int size) {
            if (size == 0) {
                World world = evaluated(cache, facts);
                return reached(world, goal) && sound(before, world);
            }
            for (int i = from; i < cells.size(); i++) {
                for (Object value : Everything.values(cells.get(i).id())) {
                    if (any(cache, before, cells.get(i).set(facts, value), goal, cells, i + 1, size - 1)) {
                        return true;
                    }
                }
            }
            return false;
        }

        private static boolean sound(World before, World world) {
            for (int i = 0; i < world.fires.length; i++) {
                if (world.rules.instances[i].rule().contradicts() && world.fires[i] != 0 && before.fires[i] == 0) {
                    return false;
                }
            }
            for (int i = 0; i < world.conflicts.length; i++) {
                if (world.conflicts[i] != 0 && before.conflicts[i] == 0) {
                    return false;
                }
            }
            return true;
        }

        private static boolean reached(World world, Goal goal) {
            if (goal instanceof Goal.Concluded wanted) {
                for (int i = 0; i < world.rules.cells.size(); i++) {
                    if (wanted.slot().equals(world.rules.cells.get(i).slot())
                            && wanted.value().equals(world.concluded(i))) {
                        return true;
                    }
                }
                return false;
            }
            String rule = goal instanceof Goal.Given given ? given.rule() : ((Goal.Absent) goal).rule();
            boolean fires = false;
            for (int i = 0; i < world.fires.length; i++) {
                fires |= world.rules.instances[i].rule().id().equals(rule) && world.fires[i] != 0;
            }
            return fires == goal instanceof Goal.Given;
        }
    }
}
