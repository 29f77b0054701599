package id.pandu.analysis;

import id.pandu.advice.Conflict;
import id.pandu.advice.Evaluation;
import id.pandu.advice.Firing;
import id.pandu.advice.Subject;
import id.pandu.analysis.WhyNot.Attempt;
import id.pandu.analysis.WhyNot.Outcome;
import id.pandu.analysis.WhyNot.Tested;
import id.pandu.rulebook.Rule;
import id.pandu.rulebook.Sentence;
import id.pandu.vocabulary.Condition;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Item;
import id.pandu.vocabulary.Slot;
import id.pandu.vocabulary.Truth;
import id.pandu.vocabulary.Values;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tells of one evaluation why a rule does not hold or a fact is not concluded. */
public final class Doubts {

    /** Reasons for facts that are not concluded are given so many times within each other. */
    public static final int DEPTH = 3;

    private static final int MOST_OBJECTS = 5;

    private static final Comparator<Attempt> NEAREST = Comparator.comparing((Attempt a) -> a.outcome() != Outcome.HOLDS)
            .thenComparingLong(Attempt::distance)
            .thenComparing(Attempt::outcome)
            .thenComparing(Attempt::rule);

    /**
     * How it stands with a rule for one object, found for all of them to tell of the nearest only.
     *
     * @param place of the object; -1 for the case, or if there is none
     * @param others see {@link Attempt#overriddenBy}, {@code disputed} likewise
     */
    private record Standing(
            int place, Outcome outcome, int failing, int unknown, List<String> disputed, List<String> others) {

        static final Comparator<Standing> NEAREST = Comparator.comparing((Standing s) -> s.outcome() != Outcome.HOLDS)
                .thenComparingLong(s -> Attempt.distance(s.outcome(), s.failing(), s.unknown()))
                .thenComparing(Standing::outcome);
    }

    private final Evaluation evaluation;
    private final Facts facts;
    private final int depth;

    public Doubts(Evaluation evaluation) {
        this(evaluation, DEPTH);
    }

    /** @param depth how deep reasons are nested; 0 for none within the first */
    public Doubts(Evaluation evaluation, int depth) {
        this.evaluation = evaluation;
        this.facts = evaluation.facts();
        this.depth = depth;
    }

    /**
     * Why a rule, or its advice, does not hold.
     *
     * @param object null for the case, or for any object
     * @throws IllegalArgumentException if there is no such rule
     */
    public WhyNot ofRule(String id, @Nullable Subject object) {
        Rule rule = evaluation
                .rulebook()
                .findRule(id)
                .orElseThrow(() -> new IllegalArgumentException("No rule '" + id + "'"));
        return whyNot(
                new Goal.Given(id, object).toString(), attempts(rule, place -> isMeant(object, place), depth, null));
    }

    /**
     * Why a fact does not have a value.
     *
     * @param object null for a fact of the case, or for any object
     */
    public WhyNot ofConclusion(Slot slot, Object value, @Nullable Subject object) {
        String goal = new Goal.Concluded(slot, value, object).toString();
        return ofConclusion(goal, slot, value::equals, place -> isMeant(object, place), depth);
    }

    private static boolean isMeant(@Nullable Subject object, int place) {
        return object == null || object.index() == place;
    }

    private WhyNot ofConclusion(String goal, Slot slot, Predicate<Object> wanted, Predicate<Integer> object, int left) {
        List<Attempt> attempts = new ArrayList<>();
        for (Rule rule : evaluation.rulebook().listConcluding(slot)) {
            boolean gives = rule.conclusions().stream().anyMatch(c -> c.slot().equals(slot) && wanted.test(c.value()));
            if (gives) {
                attempts.addAll(attempts(rule, slot.ofCase() ? place -> true : object, left, slot));
            }
        }
        return whyNot(goal, attempts);
    }

    private static WhyNot whyNot(String goal, List<Attempt> attempts) {
        List<Attempt> nearest = attempts.stream().sorted(NEAREST).toList();
        return new WhyNot(goal, nearest.stream().anyMatch(a -> a.outcome() == Outcome.HOLDS), nearest);
    }

    /** @param concluded the fact it was to conclude; null if the rule itself was asked for */
    private List<Attempt> attempts(Rule rule, Predicate<Integer> wanted, int left, @Nullable Slot concluded) {
        if (!rule.perObject()) {
            return List.of(attempt(rule, standing(rule, -1, null, concluded), null, left));
        }
        List<Item> objects = objectsOf(rule.scope());
        List<Attempt> nearest = IntStream.range(0, objects.size())
                .filter(wanted::test)
                .mapToObj(place -> standing(rule, place, objects.get(place), concluded))
                .sorted(Standing.NEAREST)
                .limit(MOST_OBJECTS)
                .map(standing -> attempt(rule, standing, objects.get(standing.place()), left))
                .toList();
        return nearest.isEmpty() ? List.of(attempt(rule, standing(rule, -1, null, concluded), null, 0)) : nearest;
    }

    private List<Item> objectsOf(String entity) {
        List<Item> objects = facts.objects(entity);
        return objects == null ? List.of() : objects;
    }

    private Standing standing(Rule rule, int place, @Nullable Item object, @Nullable Slot concluded) {
        boolean missing = rule.perObject() && object == null;
        List<Truth> truths = missing
                ? List.of()
                : rule.conditions().stream()
                        .map(sentence -> sentence.condition().evaluate(facts, object))
                        .toList();
        int failing = Collections.frequency(truths, Truth.FALSE);
        int unknown = Collections.frequency(truths, Truth.UNKNOWN);
        List<String> disputed = rule.contradicts()
                ? List.of()
                : rule.reads().stream()
                        .filter(evaluation.disputed()::contains)
                        .map(Slot::id)
                        .distinct()
                        .toList();
        Firing firing = new Firing(rule, place);
        List<String> others = others(firing, concluded);
        Outcome outcome = outcome(firing, missing, failing, unknown, disputed, others);
        return new Standing(place, outcome, failing, unknown, disputed, others);
    }

    private Attempt attempt(Rule rule, Standing standing, @Nullable Item object, int left) {
        List<Tested> conditions = rule.perObject() && object == null
                ? List.of()
                : rule.conditions().stream()
                        .map(sentence -> tested(sentence, standing.place(), object, left))
                        .toList();
        return new Attempt(
                rule.id(),
                rule.title(),
                rule.place().file(),
                rule.place().line(),
                object == null ? null : Subject.of(facts, rule.scope(), standing.place()),
                standing.outcome(),
                standing.failing(),
                standing.unknown(),
                conditions,
                standing.others(),
                standing.disputed(),
                rule.sources());
    }

    private Outcome outcome(
            Firing firing, boolean missing, int failing, int unknown, List<String> disputed, List<String> others) {
        if (firing.rule().status() != Rule.Status.ACTIVE) {
            return Outcome.NOT_IN_FORCE;
        }
        if (missing) {
            return Outcome.NO_OBJECT;
        }
        if (!disputed.isEmpty()) {
            return Outcome.SUSPENDED;
        }
        if (failing + unknown > 0) {
            return failing > 0 ? Outcome.FAILS : Outcome.OPEN;
        }
        if (evaluation.defeated().containsKey(firing)) {
            return Outcome.OVERRIDDEN;
        }
        return others.isEmpty() ? Outcome.HOLDS : Outcome.IN_CONFLICT;
    }

    /** The rules a firing gives way to or, if a fact was asked for, that conclude otherwise about it. */
    private List<String> others(Firing firing, @Nullable Slot concluded) {
        Rule stronger = evaluation.defeated().get(firing);
        if (stronger != null) {
            return List.of(stronger.id());
        }
        for (Conflict conflict : evaluation.conflicts()) {
            if (conflict.slot().equals(concluded) && conflict.firings().contains(firing)) {
                return conflict.firings().stream()
                        .map(Firing::rule)
                        .map(Rule::id)
                        .filter(id -> !id.equals(firing.rule().id()))
                        .distinct()
                        .toList();
            }
        }
        return List.of();
    }

    private Tested tested(Sentence sentence, int place, @Nullable Item object, int left) {
        Condition condition = sentence.condition();
        Truth truth = condition.evaluate(facts, object);
        String entity = condition.countedEntity();
        if (entity != null) {
            return new Tested(sentence.text(), truth, null, List.of(), ofObjects(sentence, entity, left), null);
        }
        List<Tested> parts = sentence.parts().stream()
                .map(part -> tested(part, place, object, left))
                .toList();
        List<Need> needs = parts.isEmpty()
                ? Need.of(condition, facts, object == null ? Slot.CASE : object.scope(), object == null ? -1 : place)
                : List.of();
        WhyNot because = truth == Truth.TRUE || !parts.isEmpty() ? null : because(condition, place, object, left);
        Subject subject = object == null ? null : Subject.of(facts, object.scope(), place);
        return new Tested(sentence.text(), truth, subject, needs, parts, because);
    }

    /** What a group says of each object, those first that fulfil most of it. */
    private List<Tested> ofObjects(Sentence sentence, String entity, int left) {
        List<Item> objects = objectsOf(entity);
        return IntStream.range(0, objects.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> ofAll(sentence, objects.get(i)))
                        .reversed())
                .limit(MOST_OBJECTS)
                .map(i -> {
                    Item item = objects.get(i);
                    List<Tested> parts = sentence.parts().stream()
                            .map(part -> tested(part, i, item, left))
                            .toList();
                    Subject subject = Subject.of(facts, entity, i);
                    return new Tested(subject.text(), ofAll(sentence, item), subject, List.of(), parts, null);
                })
                .toList();
    }

    private Truth ofAll(Sentence sentence, Item object) {
        return sentence.parts().stream()
                .map(part -> part.condition().evaluate(facts, object))
                .reduce(Truth.TRUE, Truth::and);
    }

    /** Why the concluded fact a condition reads has no value that would satisfy it. */
    private @Nullable WhyNot because(Condition condition, int place, @Nullable Item object, int left) {
        Slot slot = condition.slots().stream()
                .filter(s -> s.fact().concluded())
                .findFirst()
                .orElse(null);
        if (slot == null || left == 0) {
            return null;
        }
        Predicate<Object> satisfying = value -> slot.ofCase()
                ? condition.evaluate(facts.with(slot, value), object) == Truth.TRUE
                : object != null && condition.evaluate(facts, object.with(slot, value)) == Truth.TRUE;
        List<String> values = evaluation.rulebook().listConcluding(slot).stream()
                .flatMap(rule -> rule.conclusions().stream())
                .filter(c -> c.slot().equals(slot) && satisfying.test(c.value()))
                .map(c -> Values.text(c.value()))
                .distinct()
                .toList();
        return values.isEmpty()
                ? null
                : ofConclusion(
                        slot.id() + " = " + String.join(" | ", values), slot, satisfying, at -> at == place, left - 1);
    }
}
