package id.pandu.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import id.pandu.FactSets;
import id.pandu.Toy;
import id.pandu.advice.Evaluation;
import id.pandu.rulebook.Consequence;
import id.pandu.rulebook.FactsReader;
import id.pandu.rulebook.Rule;
import id.pandu.rulebook.RulebookReader;
import id.pandu.vocabulary.FactDefinition;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Slot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Ways to a goal can be carried out as they are told, and nothing of them can be left out. */
class PlansTest {

    @Test
    void ofTheShippedRulesEveryPlanCanBeCarriedOutAndNothingOfItLeftOut() throws IOException {
        try (Release release =
                Release.build(RulebookReader.load(Path.of("rules"))).release().orElseThrow()) {
            assertThat(new Trial(release).run(11, 200)).isGreaterThan(100);
        }
    }

    /** The committee exists not: a list that holds its output, as long as that is left out, does not call for one. */
    @Test
    void whatOnlyMendedAnEntryThatWasLeftOutIsLeftOutToo() throws IOException {
        try (Release release =
                Release.build(RulebookReader.load(Path.of("rules"))).release().orElseThrow()) {
            assertSmallest(release, Map.of("statusCedc", "TIDAK_ADA"), "stepSekarang", 6, "outputTersedia");
            assertSmallest(release, Map.of("statusCedc", "TIDAK_ADA"), "hasilStep5", "BELUM");
        }
    }

    private static void assertSmallest(
            Release release, Map<String, Object> given, String fact, Object value, String... changed) {
        Facts facts =
                FactsReader.read(release.rulebook().vocabulary(), given, "").facts();
        Goal goal = GoalReader.read(release.rulebook(), facts, Map.of("fact", fact, "value", value), "")
                .goal()
                .orElseThrow();
        HowTo howTo = release.analyses().howTo(facts, goal, 3);
        assertThat(howTo.ways()).isNotEmpty();
        for (HowTo.Way way : howTo.ways()) {
            new Trial(release).assertPlan(given, facts, goal, way, way.toString());
            if (changed.length > 0) {
                assertThat(way.changes()).extracting(HowTo.Change::fact).containsExactly(changed);
            }
        }
    }

    @Test
    void ofTheToyEveryPlanCanBeCarriedOutAndNothingOfItLeftOut() {
        try (Release release = Toy.release()) {
            assertThat(new Trial(release).run(12, 400)).isGreaterThan(200);
        }
    }

    /** Random cases with random goals. */
    private static final class Trial {

        private final Release release;
        private final FactSets sets;

        Trial(Release release) {
            this.release = release;
            this.sets = new FactSets(release.rulebook());
        }

        /** How many plans were found and tried. */
        int run(int seed, int cases) {
            Random random = new Random(seed);
            int plans = 0;
            for (int i = 0; i < cases; i++) {
                Map<String, Object> given = sets.given(random);
                Facts facts = sets.facts(given);
                Goal goal = goal(random);
                HowTo howTo = release.analyses().howTo(facts, goal, 1 + random.nextInt(3));
                for (HowTo.Way way : howTo.ways()) {
                    assertPlan(given, facts, goal, way, "seed " + seed + " try " + i + ": " + goal + " by " + way);
                    plans++;
                }
            }
            return plans;
        }

        private Goal goal(Random random) {
            List<Rule> rules = release.rulebook().active();
            if (random.nextInt(3) == 0) {
                Rule rule = rules.get(random.nextInt(rules.size()));
                return random.nextBoolean() ? new Goal.Given(rule.id(), null) : new Goal.Absent(rule.id(), null);
            }
            List<Consequence.Conclude> conclusions =
                    rules.stream().flatMap(rule -> rule.conclusions().stream()).toList();
            Consequence.Conclude wanted = conclusions.get(random.nextInt(conclusions.size()));
            return new Goal.Concluded(wanted.slot(), wanted.value(), null);
        }

        private void assertPlan(Map<String, Object> given, Facts before, Goal goal, HowTo.Way way, String where) {
            FactsReader.Result carriedOut = read(given, way.changes());
            assertThat(carriedOut.errors()).as(where).isEmpty();
            assertThat(reaches(before, carriedOut.facts(), goal)).as(where).isTrue();
            for (List<HowTo.Change> fewer : withoutOne(way.changes())) {
                FactsReader.Result partly = read(given, fewer);
                assertThat(partly.errors().isEmpty() && reaches(before, partly.facts(), goal))
                        .as("%s, of which suffices %s", where, fewer)
                        .isFalse();
            }
        }

        /** The goal is reached and the rules find nothing contradictory that they did not find before. */
        private boolean reaches(Facts before, Facts after, Goal goal) {
            Evaluation now = release.evaluator().evaluate(after);
            if (!Ways.reached(now, goal)) {
                return false;
            }
            Evaluation then = release.evaluator().evaluate(before);
            boolean contradicts = now.firings().stream()
                    .anyMatch(firing ->
                            firing.rule().contradicts() && !then.firings().contains(firing));
            boolean conflicts = now.conflicts().stream()
                    .anyMatch(conflict -> then.conflicts().stream()
                            .noneMatch(known ->
                                    known.slot().equals(conflict.slot()) && known.object() == conflict.object()));
            return !contradicts && !conflicts;
        }

        private FactsReader.Result read(Map<String, Object> given, List<HowTo.Change> changes) {
            Map<String, Object> changed = new LinkedHashMap<>(given);
            for (HowTo.Change change : changes) {
                if (change.index() == null) {
                    changed.put(change.fact(), change.to());
                } else {
                    changed.computeIfPresent(
                            entityOf(change.fact()), (entity, list) -> with((List<?>) list, change.index(), change));
                }
            }
            return FactsReader.read(release.rulebook().vocabulary(), changed, "");
        }

        private String entityOf(String fact) {
            return release.rulebook().vocabulary().slots().stream()
                    .filter(slot -> !slot.ofCase() && slot.id().equals(fact))
                    .map(Slot::scope)
                    .findFirst()
                    .orElseThrow();
        }

        private static List<Object> with(List<?> objects, int index, HowTo.Change change) {
            List<Object> copy = new ArrayList<>(objects);
            Map<Object, Object> object = new LinkedHashMap<>((Map<?, ?>) copy.get(index));
            object.put(change.fact(), change.to());
            copy.set(index, object);
            return copy;
        }
    }

    /** The changes without one of them, or with one entry less added to a list or taken from it. */
    private static List<List<HowTo.Change>> withoutOne(List<HowTo.Change> changes) {
        List<List<HowTo.Change>> all = new ArrayList<>();
        for (HowTo.Change change : changes) {
            List<HowTo.Change> others =
                    changes.stream().filter(one -> !one.equals(change)).toList();
            if (!others.isEmpty()) {
                all.add(others);
            }
            for (List<?> list : lists(change)) {
                List<HowTo.Change> fewer = new ArrayList<>(others);
                fewer.add(new HowTo.Change(
                        change.fact(),
                        change.label(),
                        change.of(),
                        change.from(),
                        list,
                        null,
                        change.changers(),
                        change.rules(),
                        change.clauses(),
                        Map.of()));
                all.add(fewer);
            }
        }
        return all;
    }

    private static List<List<?>> lists(HowTo.Change change) {
        List<List<?>> lists = new ArrayList<>();
        if (change.to() instanceof List<?> to) {
            List<?> from = change.from() instanceof List<?> list ? list : List.of();
            to.stream().filter(entry -> !from.contains(entry)).forEach(entry -> {
                List<Object> fewer = new ArrayList<>(to);
                fewer.remove(entry);
                lists.add(fewer);
            });
            from.stream()
                    .filter(entry -> !to.contains(entry) && !entry.equals(FactDefinition.NONE))
                    .forEach(entry -> {
                        Set<Object> more = new LinkedHashSet<>(to);
                        more.add(entry);
                        lists.add(List.copyOf(more));
                    });
        }
        lists.removeIf(List::isEmpty);
        return lists;
    }
}
