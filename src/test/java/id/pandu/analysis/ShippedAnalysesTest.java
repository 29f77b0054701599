package id.pandu.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import id.pandu.FactSets;
import id.pandu.advice.Answer;
import id.pandu.advice.Evaluation;
import id.pandu.rulebook.Concern;
import id.pandu.rulebook.Rule;
import id.pandu.rulebook.RulebookReader;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Slot;
import id.pandu.vocabulary.ValueType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ShippedAnalysesTest {

    private static Release release;

    @BeforeAll
    static void prepare() throws IOException {
        release =
                Release.prepare(RulebookReader.load(Path.of("rules"))).release().orElseThrow();
    }

    @AfterAll
    static void close() {
        release.close();
    }

    @Test
    void theRulesWrittenOutAgreeWithDrools() {
        FactSets sets = new FactSets(release.rulebook());
        GroundCache cache = new GroundCache(release.rulebook());
        Random random = new Random(1);
        for (int i = 0; i < 400; i++) {
            Facts facts = sets.facts(sets.given(random));
            GroundRules rules = cache.of(facts);
            World world = new World(rules, facts);
            world.evaluate(rules.full, true);
            GroundRulesTest.assertSame(release.evaluator().evaluate(facts), world, "try " + i);
        }
    }

    /** Facts that are not asked are given any values, with any values of the facts that are: the advice stays the same. */
    @Test
    void whatIsNotAskedNeverChangesTheAdvice() {
        FactSets sets = new FactSets(release.rulebook());
        GroundCache cache = new GroundCache(release.rulebook());
        MissingFacts missing = new MissingFacts(
                cache, new Representatives(release.rulebook(), Representatives.MOST), MissingFacts.BOUND);
        Random random = new Random(2);
        int tried = 0;
        for (int i = 0; i < 60; i++) {
            Facts facts = sets.facts(sets.given(random));
            GroundRules rules = cache.of(facts);
            BitSet asked = new BitSet();
            missing.asked(facts, Concern.ANYTHING).forEach(cell -> asked.set(rules.placeOf(cell)));
            List<Integer> quiet = new ArrayList<>();
            World world = new World(rules, facts);
            for (int cell = 0; cell < rules.cells.size(); cell++) {
                boolean open =
                        rules.targets[cell] == null && world.value(cell) == null && !imagined(rules, cell, facts);
                if (open && !asked.get(cell)) {
                    quiet.add(cell);
                }
            }
            for (int round = 0; round < 40 && !quiet.isEmpty(); round++) {
                World with = new World(rules, facts);
                World without = new World(rules, facts);
                for (int cell = asked.nextSetBit(0); cell >= 0; cell = asked.nextSetBit(cell + 1)) {
                    Slot slot = rules.cells.get(cell).slot();
                    Object value = slot == null ? null : sets.read(slot, random);
                    if (value != null && random.nextInt(2) == 0 && agrees(with, cell, value)) {
                        with.set(cell, value);
                        without.set(cell, value);
                    }
                }
                for (int cell : quiet) {
                    Slot slot = rules.cells.get(cell).slot();
                    if (slot != null && random.nextInt(2) == 0) {
                        with.set(cell, sets.read(slot, random));
                        tried++;
                    }
                }
                with.evaluate(rules.full, true);
                without.evaluate(rules.full, true);
                assertThat(Sameness.ofAdvice(with, without, rules.full, rules.all))
                        .as("try %d", i)
                        .isTrue();
            }
        }
        assertThat(tried).isGreaterThan(10_000);
    }

    private static boolean agrees(World world, int cell, Object value) {
        return world.given(cell) == null || world.given(cell).isRefinedBy(value);
    }

    private static boolean imagined(GroundRules rules, int cell, Facts facts) {
        Cell of = rules.cells.get(cell);
        return !of.entity().equals(Slot.CASE) && !of.counts() && facts.objects(of.entity()) == null;
    }

    /** Every way proposed reaches its goal, in as many changes as asked for at most, of facts that can be changed. */
    @Test
    void waysAreOfFactsThatCanBeChanged() {
        FactSets sets = new FactSets(release.rulebook());
        Random random = new Random(3);
        int ways = 0;
        for (int i = 0; i < 80; i++) {
            Facts facts = sets.facts(sets.given(random));
            Answer answer = release.adviser().advise(facts);
            for (Answer.Card card : answer.advice().stream().limit(3).toList()) {
                if (release.rulebook().findRule(card.id()).isPresent()) {
                    HowTo howTo = release.analyses().howTo(facts, new Goal.Absent(card.id(), null), 2);
                    for (HowTo.Way way : howTo.ways()) {
                        ways++;
                        assertThat(way.changes())
                                .hasSizeLessThanOrEqualTo(2)
                                .allSatisfy(change -> assertThat(release.rulebook()
                                                .vocabulary()
                                                .findFact(change.fact())
                                                .orElseThrow()
                                                .actionable())
                                        .isTrue());
                    }
                }
            }
        }
        assertThat(ways).isPositive();
    }

    /** What a way adds to a list is needed: without any one entry the goal is out of reach. */
    @Test
    void ofAListOnlyWhatTheGoalNeedsIsAdded() {
        FactSets sets = new FactSets(release.rulebook());
        Random random = new Random(4);
        List<Rule> rules = release.rulebook().active().stream()
                .filter(rule -> rule.reads().stream()
                        .anyMatch(slot -> slot.fact().type() == ValueType.LIST
                                && slot.fact().actionable()
                                && slot.ofCase()))
                .toList();
        int needed = 0;
        for (int i = 0; i < 300; i++) {
            Facts facts = sets.facts(sets.given(random));
            Goal goal = new Goal.Given(rules.get(random.nextInt(rules.size())).id(), null);
            for (HowTo.Way way : release.analyses().howTo(facts, goal, 1).ways()) {
                HowTo.Change change = way.changes().get(0);
                if (change.of() == null && change.to() instanceof List<?> entries && entries.size() > 1) {
                    needed += assertNeeded(facts, goal, change, entries);
                }
            }
        }
        assertThat(needed).isGreaterThan(20);
    }

    private static int assertNeeded(Facts facts, Goal goal, HowTo.Change change, List<?> entries) {
        Slot slot = release.rulebook()
                .vocabulary()
                .findSlot(Slot.CASE, change.fact())
                .orElseThrow();
        List<Object> added = new ArrayList<>(entries);
        added.removeAll(change.from() instanceof List<?> from ? from : List.of());
        for (Object entry : added) {
            List<Object> fewer = new ArrayList<>(entries);
            fewer.remove(entry);
            Facts changed = facts.with(slot, fewer);
            boolean reached = Ways.reached(release.evaluator().evaluate(changed), goal) && sound(facts, changed);
            assertThat(reached).as("%s without %s", goal, entry).isFalse();
        }
        return added.size();
    }

    private static boolean sound(Facts before, Facts after) {
        Evaluation one = release.evaluator().evaluate(before);
        Evaluation other = release.evaluator().evaluate(after);
        return one.firings()
                        .containsAll(other.firings().stream()
                                .filter(firing -> firing.rule().contradicts())
                                .toList())
                && one.conflicts().size() >= other.conflicts().size();
    }
}
