package id.pandu.advice;

import id.pandu.advice.Reason.Because;
import id.pandu.advice.Reason.UsedFact;
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
import org.jspecify.annotations.Nullable;

/** Builds the reasons of one evaluation; reasons that recur are built once. */
public final class Explainer {

    private final Evaluation evaluation;
    private final Facts facts;
    private final Map<Firing, Reason> reasons = new HashMap<>();

    public Explainer(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.facts = evaluation.facts();
    }

    public Reason explain(Firing firing) {
        Reason known = reasons.get(firing);
        if (known != null) {
            return known;
        }
        Rule rule = firing.rule();
        Item object = evaluation.object(rule, firing.object());
        List<Because> conditions = rule.conditions().stream()
                .map(sentence -> because(sentence, object, firing.object()))
                .toList();
        List<Reason> overridden = evaluation.defeated().entrySet().stream()
                .filter(entry -> entry.getValue().equals(rule) && matches(entry.getKey(), firing))
                .map(entry -> explain(entry.getKey()))
                .toList();
        Reason reason = new Reason(
                rule.id(),
                rule.title(),
                rule.place().file(),
                rule.place().line(),
                object == null ? null : facts.nameOf(object),
                conditions,
                rule.sources(),
                rule.authorChoice(),
                overridden);
        reasons.put(firing, reason);
        return reason;
    }

    private static boolean matches(Firing weaker, Firing stronger) {
        return stronger.object() < 0 || weaker.object() == stronger.object();
    }

    private Because because(Sentence sentence, @Nullable Item object, int place) {
        Condition condition = sentence.condition();
        String counted = countedEntity(condition);
        if (counted != null) {
            return new Because(sentence.text(), factsOfObjects(counted, condition), List.of(), null);
        }
        if (!sentence.parts().isEmpty()) {
            List<Because> parts = sentence.parts().stream()
                    .filter(part -> part.condition().evaluate(facts, object) == Truth.TRUE)
                    .map(part -> because(part, object, place))
                    .toList();
            return new Because(sentence.text(), List.of(), parts, null);
        }
        List<UsedFact> used = new ArrayList<>();
        Reason why = null;
        for (Slot slot : condition.slots()) {
            Reason reason = reasonFor(slot, object, place);
            used.add(used(slot, object, why == null ? null : reason));
            why = why == null ? reason : why;
        }
        return new Because(sentence.text(), used, List.of(), why);
    }

    private @Nullable Reason reasonFor(Slot slot, @Nullable Item object, int place) {
        if (!slot.fact().concluded() || facts.value(slot, object) == null) {
            return null;
        }
        return explain(evaluation.listConcluding(slot, place).get(0));
    }

    private UsedFact used(Slot slot, @Nullable Item object, @Nullable Reason because) {
        String name = slot.ofCase() || object == null ? null : facts.nameOf(object);
        return new UsedFact(slot.id(), slot.fact().label(), facts.value(slot, object), name, because);
    }

    /** The facts of all objects: why some, none or all of them fulfil a condition rests on every one. */
    private List<UsedFact> factsOfObjects(String entity, Condition condition) {
        Set<UsedFact> used = new LinkedHashSet<>();
        List<Item> given = facts.objects(entity);
        List<Item> objects = given == null ? List.of() : given;
        for (int i = 0; i < objects.size(); i++) {
            Item item = objects.get(i);
            for (Slot slot : condition.slots()) {
                used.add(used(slot, item, reasonFor(slot, item, i)));
            }
        }
        return List.copyOf(used);
    }

    private static @Nullable String countedEntity(Condition condition) {
        if (condition instanceof Condition.Some some) {
            return some.entity();
        }
        if (condition instanceof Condition.Every every) {
            return every.entity();
        }
        return condition instanceof Condition.Not not ? countedEntity(not.condition()) : null;
    }
}
