package id.pandu.advice;

import id.pandu.advice.Reason.Because;
import id.pandu.advice.Reason.UsedFact;
import id.pandu.rulebook.Consequence;
import id.pandu.rulebook.Rule;
import id.pandu.rulebook.Sentence;
import id.pandu.vocabulary.Condition;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Item;
import id.pandu.vocabulary.Slot;
import id.pandu.vocabulary.Truth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Builds the reasons of one evaluation; reasons that recur are built once. */
public final class Explainer {

    /** Of so many objects that a condition rests on the facts are told. */
    private static final int MOST_OBJECTS = 24;

    private final Evaluation evaluation;
    private final Facts facts;
    private final Map<Firing, Reason> reasons = new HashMap<>();
    private final Map<Concluded, List<Firing>> concluding = new HashMap<>();
    /** By the firing they give way to. */
    private final Map<Firing, List<Firing>> overridden = new HashMap<>();

    /** A fact of the case, whose place is -1, or of an object. */
    private record Concluded(Slot slot, int object) {
        static Concluded of(Slot slot, int object) {
            return new Concluded(slot, slot.ofCase() ? -1 : object);
        }
    }

    public Explainer(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.facts = evaluation.facts();
        for (Firing firing : evaluation.firings()) {
            for (Consequence.Conclude conclusion : firing.rule().conclusions()) {
                concluding
                        .computeIfAbsent(
                                Concluded.of(conclusion.slot(), firing.object()), concluded -> new ArrayList<>(2))
                        .add(firing);
            }
        }
        evaluation
                .defeated()
                .forEach((weaker, stronger) -> overridden
                        .computeIfAbsent(
                                new Firing(stronger, stronger.perObject() ? weaker.object() : -1),
                                by -> new ArrayList<>(2))
                        .add(weaker));
    }

    public Reason explain(Firing firing) {
        Reason known = reasons.get(firing);
        if (known == null) {
            known = build(firing);
            reasons.put(firing, known);
        }
        return known;
    }

    /**
     * Why a fact was concluded, for the object at the given place if it is a fact of objects. Of several rules that
     * conclude the same, one that rests on a source stands before one that is the author's choice.
     *
     * @throws IllegalArgumentException if it was not
     */
    public Reason explainValue(Slot slot, int object) {
        Firing best = null;
        for (Firing firing : concluding.getOrDefault(Concluded.of(slot, object), List.of())) {
            if (best == null || better(firing, best)) {
                best = firing;
            }
        }
        if (best == null) {
            throw new IllegalArgumentException("Not concluded: " + slot);
        }
        return explain(best);
    }

    private static boolean better(Firing one, Firing other) {
        return one.rule().authorChoice().isEmpty()
                && !other.rule().authorChoice().isEmpty();
    }

    private Reason build(Firing firing) {
        Rule rule = firing.rule();
        Item object = evaluation.object(rule, firing.object());
        Because[] conditions = new Because[rule.conditions().size()];
        for (int i = 0; i < conditions.length; i++) {
            conditions[i] = because(rule.conditions().get(i), object, firing.object());
        }
        return new Reason(
                rule.id(),
                rule.title(),
                rule.place().file(),
                rule.place().line(),
                object == null ? null : Subject.of(facts, rule.scope(), firing.object()),
                List.of(conditions),
                rule.sources(),
                rule.authorChoice(),
                overridden.getOrDefault(firing, List.of()).stream()
                        .map(this::explain)
                        .toList());
    }

    private Because because(Sentence sentence, @Nullable Item object, int place) {
        Condition condition = sentence.condition();
        String counted = condition.countedEntity();
        if (counted != null) {
            List<Because> tested = sentence.parts().stream()
                    .map(part -> new Because(part.text(), List.of(), List.of(), 0, null))
                    .toList();
            List<Integer> objects = objectsItRestsOn(counted, sentence);
            int told = Math.min(objects.size(), MOST_OBJECTS);
            return new Because(
                    sentence.text(),
                    factsOfObjects(counted, objects.subList(0, told), sentence),
                    tested,
                    objects.size() - told,
                    null);
        }
        if (!sentence.parts().isEmpty()) {
            List<Because> parts = new ArrayList<>();
            for (Sentence part : sentence.parts()) {
                if (part.condition().evaluate(facts, object) == Truth.TRUE) {
                    parts.add(because(part, object, place));
                }
            }
            return new Because(sentence.text(), List.of(), parts, 0, null);
        }
        UsedFact[] used = new UsedFact[sentence.slots().size()];
        Reason why = null;
        int i = 0;
        for (Slot slot : sentence.slots()) {
            Reason reason = reasonFor(slot, object, place);
            used[i++] = used(slot, object, place, why == null ? null : reason);
            why = why == null ? reason : why;
        }
        return new Because(sentence.text(), List.of(used), List.of(), 0, why);
    }

    private @Nullable Reason reasonFor(Slot slot, @Nullable Item object, int place) {
        return slot.fact().concluded() && facts.value(slot, object) != null ? explainValue(slot, place) : null;
    }

    private UsedFact used(Slot slot, @Nullable Item object, int place, @Nullable Reason because) {
        Subject subject = object == null ? null : Subject.of(facts, slot, place);
        return new UsedFact(slot.id(), slot.fact().label(), facts.value(slot, object), subject, because);
    }

    /** Places of objects: that some fulfil a condition rests on these, that none or all do rests on every one. */
    private List<Integer> objectsItRestsOn(String entity, Sentence sentence) {
        List<Item> objects = objectsOf(entity);
        return IntStream.range(0, objects.size())
                .filter(i -> !(sentence.condition() instanceof Condition.Some some)
                        || some.condition().evaluate(facts, objects.get(i)) == Truth.TRUE)
                .boxed()
                .toList();
    }

    private List<Item> objectsOf(String entity) {
        List<Item> given = facts.objects(entity);
        return given == null ? List.of() : given;
    }

    private List<UsedFact> factsOfObjects(String entity, List<Integer> places, Sentence sentence) {
        Set<UsedFact> used = new LinkedHashSet<>();
        for (int place : places) {
            Item item = objectsOf(entity).get(place);
            for (Slot slot : sentence.slots()) {
                used.add(used(slot, item, place, reasonFor(slot, item, place)));
            }
        }
        return List.copyOf(used);
    }
}
