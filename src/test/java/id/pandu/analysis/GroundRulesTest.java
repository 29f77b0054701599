package id.pandu.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import id.pandu.Toy;
import id.pandu.advice.Evaluation;
import id.pandu.advice.Evaluator;
import id.pandu.advice.Firing;
import id.pandu.drools.CompiledRulebook;
import id.pandu.rulebook.Rule;
import id.pandu.rulebook.Rulebook;
import id.pandu.rulebook.RulebookReader;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Slot;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rules written out must say what Drools says, for any facts. */
class GroundRulesTest {

    private static final Set<String> ALL = Set.of(
            "jenisAnggota",
            "umur",
            "denda",
            "kartuHilang",
            "minat",
            "bahasa",
            "jumlahPinjaman",
            "tanggalDaftar",
            "kondisiBuku",
            "usiaMinimal",
            "dipesan");

    @Test
    void agreesWithDroolsOnTheToy() {
        compare(Toy.rulebook(), 1, 3000);
    }

    @Test
    void agreesWithDroolsOnRandomRulebooks() {
        for (int seed = 0; seed < 15; seed++) {
            RulebookReader.Reading reading = RandomRules.read(new Random(seed), 24, ALL);
            assertThat(reading.rulebook())
                    .as("seed %d %s", seed, reading.problems())
                    .isPresent();
            compare(reading.rulebook().orElseThrow(), seed, 300);
        }
    }

    /** Evaluating only what a changed cell can make a difference to gives what evaluating all gives. */
    @Test
    void whatLiesAheadOfACellIsAllThatItChanges() {
        for (int seed = 0; seed < 15; seed++) {
            Rulebook rulebook = seed == 0
                    ? Toy.rulebook()
                    : RandomRules.read(new Random(seed), 24, ALL).rulebook().orElseThrow();
            GroundCache cache = new GroundCache(rulebook);
            Random random = new Random(seed);
            for (int i = 0; i < 150; i++) {
                Facts facts = RandomFacts.of(rulebook, random);
                GroundRules rules = cache.of(facts);
                World world = new World(rules, facts);
                world.evaluate(rules.full, true);
                World all = new World(rules, facts);
                for (int step = 0; step < 10; step++) {
                    int cell = random.nextInt(rules.cells.size());
                    if (rules.targets[cell] == null) {
                        Cone ahead = rules.ahead(cell);
                        List<@Nullable Object> values =
                                ahead.values(cell, world).values();
                        Object value = values.get(random.nextInt(values.size()));
                        world.set(cell, value);
                        world.update(ahead.plan);
                        all.set(cell, value);
                        all.evaluate(rules.full, true);
                        assertThat(world.fires).isEqualTo(all.fires);
                        assertThat(world.disputed).isEqualTo(all.disputed);
                        assertThat(world.conflicts).isEqualTo(all.conflicts);
                        assertThat(world.possible).isDeepEqualTo(all.possible);
                    }
                }
            }
        }
    }

    private static void compare(Rulebook rulebook, int seed, int tries) {
        GroundCache cache = new GroundCache(rulebook);
        Random random = new Random(seed);
        try (CompiledRulebook compiled = CompiledRulebook.compile(rulebook)) {
            Evaluator evaluator = new Evaluator(compiled);
            for (int i = 0; i < tries; i++) {
                Facts facts = RandomFacts.of(rulebook, random);
                Evaluation expected = evaluator.evaluate(facts);
                GroundRules rules = cache.of(facts);
                World world = new World(rules, facts);
                world.evaluate(rules.full, i % 2 == 0);
                assertSame(expected, world, "seed " + seed + " try " + i);
            }
        }
    }

    static void assertSame(Evaluation expected, World world, String where) {
        GroundRules rules = world.rules;
        Set<Firing> firings = new HashSet<>();
        Map<Firing, Rule> defeated = new HashMap<>();
        for (int i = 0; i < rules.instances.length; i++) {
            GroundRules.Instance instance = rules.instances[i];
            Firing firing = new Firing(instance.rule(), instance.object());
            assertThat(world.fires[i]).as(where).isIn((byte) 0, (byte) 3);
            if (world.fires[i] != 0) {
                firings.add(firing);
            } else if (world.held[i] != 0) {
                for (int stronger : instance.stronger()) {
                    if (world.fires[stronger] != 0) {
                        defeated.putIfAbsent(firing, rules.instances[stronger].rule());
                    }
                }
            }
        }
        assertThat(firings).as(where).isEqualTo(new HashSet<>(expected.firings()));
        assertThat(defeated).as(where).isEqualTo(expected.defeated());
        Set<Slot> disputed = new HashSet<>();
        for (int i = 0; i < rules.slots.size(); i++) {
            if (world.disputed[i] != 0) {
                disputed.add(rules.slots.get(i));
            }
        }
        assertThat(disputed).as(where).isEqualTo(expected.disputed());
        for (int i = 0; i < rules.cells.size(); i++) {
            Cell cell = rules.cells.get(i);
            if (cell.concluded()) {
                assertThat(world.concluded(i)).as(where + " " + cell).isEqualTo(cell.value(expected.facts()));
                boolean conflict = expected.conflicts().stream()
                        .anyMatch(c -> c.slot().equals(cell.slot()) && c.object() == cell.object());
                assertThat(world.conflicts[i] != 0).as(where + " " + cell).isEqualTo(conflict);
            }
        }
    }
}
