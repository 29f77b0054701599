package id.pandu.analysis;

import id.pandu.advice.Evaluation;
import id.pandu.advice.Evaluator;
import id.pandu.advice.Firing;
import id.pandu.advice.Wording;
import id.pandu.analysis.WhyNot.Attempt;
import id.pandu.analysis.WhyNot.Tested;
import id.pandu.rulebook.Rule;
import id.pandu.rulebook.Rulebook;
import id.pandu.rulebook.Sentence;
import id.pandu.vocabulary.FactDefinition;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Item;
import id.pandu.vocabulary.Slot;
import id.pandu.vocabulary.Truth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds ways to a goal; each is verified by evaluating the rules with its changes. Safe for any number of threads. */
final class Ways {

    private static final int MOST_WAYS = 10;
    private static final int MOST_BLOCKERS = 10;

    private final Evaluator evaluator;
    private final GroundCache cache;
    private final Representatives representatives;

    Ways(Evaluator evaluator, GroundCache cache, Representatives representatives) {
        this.evaluator = evaluator;
        this.cache = cache;
        this.representatives = representatives;
    }

    /** @param maxChanges from 1 to 5 */
    HowTo find(Facts facts, Goal goal, int maxChanges, Wording wording) {
        if (maxChanges < 1 || maxChanges > 5) {
            throw new IllegalArgumentException("From 1 to 5 changes, not " + maxChanges);
        }
        Evaluation before = evaluator.evaluate(facts);
        if (reached(before, goal)) {
            return new HowTo(goal.toString(), true, maxChanges, List.of(), true, List.of());
        }
        Sample sample = representatives.of(facts, goal.of());
        GroundRules rules = cache.of(sample);
        Planner planner = new Planner(rules, sample, goal, Planner.MOST_STEPS);
        List<HowTo.Way> ways = new ArrayList<>();
        for (Map<Integer, Object> changes : planner.search(maxChanges)) {
            if (ways.size() < MOST_WAYS && reached(evaluator.evaluate(changed(rules, sample, changes)), goal)) {
                ways.add(way(rules, sample, changes, planner.plan(), wording));
            }
        }
        List<HowTo.Blocker> blockers = ways.isEmpty() ? blockers(before, goal, wording) : List.of();
        return new HowTo(goal.toString(), false, maxChanges, ways, planner.finished(), blockers);
    }

    private static Facts changed(GroundRules rules, Sample sample, Map<Integer, Object> changes) {
        Facts changed = sample.whole();
        for (Map.Entry<Integer, Object> change : changes.entrySet()) {
            changed = sample.inWhole(rules.cells.get(change.getKey())).set(changed, change.getValue());
        }
        return changed;
    }

    static boolean reached(Evaluation evaluation, Goal goal) {
        Facts facts = evaluation.facts();
        if (goal instanceof Goal.Concluded wanted) {
            Slot slot = wanted.slot();
            if (slot.ofCase()) {
                return wanted.value().equals(facts.value(slot, null));
            }
            List<Item> objects = facts.objects(slot.scope());
            return objects != null
                    && (wanted.of() == null
                                    ? objects
                                    : List.of(objects.get(wanted.of().index())))
                            .stream().anyMatch(item -> wanted.value().equals(item.value(slot)));
        }
        boolean fires = evaluation.firings().stream()
                .filter(firing -> firing.rule().id().equals(goal.rule()))
                .anyMatch(firing -> Evaluation.isAbout(firing, goal.of()));
        return fires == goal instanceof Goal.Given;
    }

    private static HowTo.Way way(
            GroundRules rules, Sample sample, Map<Integer, Object> changes, Plan plan, Wording wording) {
        World before = evaluated(rules, sample, Map.of());
        World after = evaluated(rules, sample, changes);
        List<GroundRules.Instance> moved = moved(before, after, plan);
        List<HowTo.Change> listed = new ArrayList<>();
        new TreeMap<>(changes).forEach((cell, value) -> {
            List<Rule> matter = reading(cell, moved, rules);
            List<Rule> told = matter.isEmpty() ? contradicted(rules, sample, changes, cell, after) : matter;
            listed.add(change(sample, cell, value, told, rules, wording.phrases()));
        });
        return new HowTo.Way(listed);
    }

    private static World evaluated(GroundRules rules, Sample sample, Map<Integer, Object> changes) {
        World world = new World(rules, sample.facts());
        changes.forEach(world::set);
        world.evaluate(rules.full, true);
        return world;
    }

    /** The rules behind the goal that fire in only one of the worlds. */
    private static List<GroundRules.Instance> moved(World before, World after, Plan plan) {
        return Arrays.stream(plan.instances())
                .flatMapToInt(Arrays::stream)
                .filter(i -> before.fires[i] != after.fires[i])
                .mapToObj(i -> before.rules.instances[i])
                .toList();
    }

    /** The rules by which the other changes, made without this one, could not be true. */
    private static List<Rule> contradicted(
            GroundRules rules, Sample sample, Map<Integer, Object> changes, int cell, World after) {
        Map<Integer, Object> others = new TreeMap<>(changes);
        others.remove(cell);
        World without = evaluated(rules, sample, others);
        List<GroundRules.Instance> found = IntStream.range(0, rules.instances.length)
                .filter(i -> without.fires[i] != 0 && after.fires[i] == 0)
                .mapToObj(i -> rules.instances[i])
                .filter(GroundRules.Instance::contradicts)
                .toList();
        return reading(cell, found, rules);
    }

    private static List<Rule> reading(int cell, List<GroundRules.Instance> instances, GroundRules rules) {
        return instances.stream()
                .filter(instance -> rules.cellsOf(instance.node()).get(cell))
                .map(GroundRules.Instance::rule)
                .distinct()
                .toList();
    }

    private static HowTo.Change change(
            Sample sample, int place, Object value, List<Rule> matter, GroundRules rules, Wording.Phrases phrases) {
        Facts facts = sample.whole();
        Cell cell = sample.inWhole(rules.cells.get(place));
        FactDefinition fact = Objects.requireNonNull(cell.slot()).fact();
        return new HowTo.Change(
                fact.id(),
                phrases.say("label", fact.label()),
                cell.subject(facts),
                cell.value(facts),
                value,
                meaning(fact, cell.value(facts), value, phrases),
                phrases.say("changers", fact.changers()),
                matter.stream().map(Rule::id).toList(),
                matter.stream()
                        .flatMap(rule -> rule.sources().stream())
                        .distinct()
                        .toList(),
                phrases.lang());
    }

    /** What the value means, of a list what its new entries mean; null where codes say nothing more. */
    private static @Nullable String meaning(
            FactDefinition fact, @Nullable Object from, Object to, Wording.Phrases phrases) {
        Object told = to instanceof List<?> list
                ? list.stream()
                        .filter(entry -> !(from instanceof List<?> before && before.contains(entry)))
                        .toList()
                : to;
        String words = fact.options().isEmpty() ? "" : phrases.say("meaning", fact, told);
        return words.isEmpty() ? null : words;
    }

    private static List<HowTo.Blocker> blockers(Evaluation evaluation, Goal goal, Wording wording) {
        List<HowTo.Blocker> found = new ArrayList<>();
        if (goal instanceof Goal.Absent absent) {
            Rulebook rulebook = evaluation.rulebook();
            rulebook.findRule(absent.rule())
                    .ifPresent(rule -> rule.conditions()
                            .forEach(sentence -> found.add(held(evaluation, rule, sentence, wording))));
            return found;
        }
        Doubts doubts = new Doubts(evaluation);
        WhyNot whyNot = goal instanceof Goal.Concluded wanted
                ? doubts.ofConclusion(wanted.slot(), wanted.value(), wanted.of())
                : doubts.ofRule(goal.rule(), goal.of());
        collect(whyNot, evaluation, wording, found);
        return found.stream().distinct().limit(MOST_BLOCKERS).toList();
    }

    private static HowTo.Blocker held(Evaluation evaluation, Rule rule, Sentence sentence, Wording wording) {
        int place = evaluation.firings().stream()
                .filter(firing -> firing.rule().equals(rule))
                .findFirst()
                .map(Firing::object)
                .orElse(-1);
        return blocker(
                rule.id(),
                sentence.text(),
                Need.of(sentence.condition(), evaluation.facts(), rule.scope(), place),
                wording);
    }

    private static HowTo.Blocker blocker(String rule, String sentence, List<Need> needs, Wording wording) {
        Wording.Phrases phrases = wording.phrases();
        return new HowTo.Blocker(
                rule, phrases.keep("sentence", sentence), phrases.keep("needs", needs), phrases.lang());
    }

    /** Conditions that do not hold and rest on a given fact that nobody can change. */
    private static void collect(WhyNot whyNot, Evaluation evaluation, Wording wording, List<HowTo.Blocker> found) {
        for (Attempt attempt : whyNot.rules()) {
            attempt.conditions().forEach(tested -> collect(attempt.rule(), tested, evaluation, wording, found));
        }
    }

    private static void collect(
            String rule, Tested tested, Evaluation evaluation, Wording wording, List<HowTo.Blocker> found) {
        if (tested.truth() == Truth.TRUE) {
            return;
        }
        List<Need> fixed = tested.needs().stream()
                .filter(need -> need.truth() != Truth.TRUE)
                .filter(need -> evaluation
                        .rulebook()
                        .vocabulary()
                        .findFact(need.fact())
                        .filter(fact -> !fact.concluded() && !fact.actionable())
                        .isPresent())
                .toList();
        if (!fixed.isEmpty()) {
            found.add(blocker(rule, tested.sentence(), fixed, wording));
        }
        tested.parts().forEach(part -> collect(rule, part, evaluation, wording, found));
        if (tested.because() != null) {
            collect(tested.because(), evaluation, wording, found);
        }
    }
}
