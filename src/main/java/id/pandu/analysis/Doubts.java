package id.pandu.analysis;

import id.pandu.advice.Conflict;
import id.pandu.advice.Evaluation;
import id.pandu.advice.Firing;
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
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
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
     * @param object name of the object; null for the case, or for any object
     * @throws IllegalArgumentException if there is no such rule
     */
    public WhyNot ofRule(String id, @Nullable String object) {
        Rule rule = evaluation
                .rulebook()
                .findRule(id)
                .orElseThrow(() -> new IllegalArgumentException("No rule '" + id + "'"));
        List<Item> objects = rule.perObject() ? facts.objects(rule.scope()) : null;
        Predicate<Integer> wanted =
                place -> object == null || objects == null || object.equals(facts.nameOf(objects.get(place)));
        return whyNot(rule.id() + (object == null ? "" : " (" + object + ")"), attempts(rule, wanted, depth, null));
    }

    /**
     * Why a fact does not have a value.
     *
     * @param object name of the object; null for a fact of the case, or for any object
     */
    public WhyNot ofConclusion(Slot slot, Object value, @Nullable String object) {
        String goal = slot.id() + " = " + Values.text(value) + (object == null ? "" : " (" + object + ")");
        return ofConclusion(
                goal, slot, value::equals, place -> object == null || object.equals(nameOf(slot, place)), depth);
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

    private @Nullable String nameOf(Slot slot, int place) {
        List<Item> objects = slot.ofCase() ? null : facts.objects(slot.scope());
        return objects == null ? null : facts.nameOf(objects.get(place));
    }

    /** @param concluded the fact it was to conclude; null if the rule itself was asked for */
    private List<Attempt> attempts(Rule rule, Predicate<Integer> wanted, int left, @Nullable Slot concluded) {
        if (!rule.perObject()) {
            return List.of(attempt(rule, -1, null, left, concluded));
        }
        List<Item> objects = facts.objects(rule.scope());
        List<Attempt> found = new ArrayList<>();
        for (int i = 0; i < (objects == null ? 0 : objects.size()); i++) {
            if (wanted.test(i)) {
                found.add(attempt(rule, i, Objects.requireNonNull(objects).get(i), left, concluded));
            }
        }
        if (found.isEmpty()) {
            return List.of(attempt(rule, -1, null, 0, concluded));
        }
        return found.stream().sorted(NEAREST).limit(MOST_OBJECTS).toList();
    }

    private Attempt attempt(Rule rule, int place, @Nullable Item object, int left, @Nullable Slot concluded) {
        boolean missing = rule.perObject() && object == null;
        List<Tested> conditions = missing
                ? List.of()
                : rule.conditions().stream()
                        .map(sentence -> tested(sentence, place, object, left))
                        .toList();
        int failing = count(conditions, Truth.FALSE);
        int unknown = count(conditions, Truth.UNKNOWN);
        List<String> disputed = rule.contradicts()
                ? List.of()
                : rule.reads().stream()
                        .filter(evaluation.disputed()::contains)
                        .map(Slot::id)
                        .distinct()
                        .toList();
        Firing firing = new Firing(rule, place);
        List<String> others = others(firing, concluded);
        return new Attempt(
                rule.id(),
                rule.title(),
                rule.place().file(),
                rule.place().line(),
                object == null ? null : facts.nameOf(object),
                outcome(firing, missing, failing, unknown, disputed, others),
                failing,
                unknown,
                conditions,
                others,
                disputed,
                rule.sources());
    }

    private static int count(List<Tested> conditions, Truth truth) {
        return (int) conditions.stream().filter(c -> c.truth() == truth).count();
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
        List<Need> needs = parts.isEmpty() ? Need.of(condition, facts, object) : List.of();
        WhyNot because = truth == Truth.TRUE || !parts.isEmpty() ? null : because(condition, place, object, left);
        return new Tested(sentence.text(), truth, object == null ? null : facts.nameOf(object), needs, parts, because);
    }

    /** What a group says of each object, those first that fulfil most of it. */
    private List<Tested> ofObjects(Sentence sentence, String entity, int left) {
        List<Item> objects = facts.objects(entity);
        List<Tested> found = new ArrayList<>();
        for (int i = 0; i < (objects == null ? 0 : objects.size()); i++) {
            Item item = Objects.requireNonNull(objects).get(i);
            int place = i;
            List<Tested> parts = sentence.parts().stream()
                    .map(part -> tested(part, place, item, left))
                    .toList();
            Truth all = parts.stream().map(Tested::truth).reduce(Truth.TRUE, Truth::and);
            found.add(new Tested(facts.nameOf(item), all, facts.nameOf(item), List.of(), parts, null));
        }
        found.sort(Comparator.comparing(Tested::truth).reversed());
        return found.stream().limit(MOST_OBJECTS).toList();
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
        Predicate<Object> satisfying = value -> {
            Facts changed = slot.ofCase() ? facts.with(slot, value) : facts.with(slot, place, value);
            List<Item> objects = object == null ? null : changed.objects(object.scope());
            return condition.evaluate(changed, objects == null ? null : objects.get(place)) == Truth.TRUE;
        };
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
