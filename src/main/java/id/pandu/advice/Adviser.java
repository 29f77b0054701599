package id.pandu.advice;

import id.pandu.rulebook.Rulebook;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Item;
import id.pandu.vocabulary.Slot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers for one rulebook: evaluates facts and says what follows, to whom, and why. Safe for any number of threads. */
public final class Adviser {

    private static final String POSITION = "position.";

    private final Evaluator evaluator;
    private final Questions questions;
    private final Faces faces;
    /** The facts that tell where a case stands, by the name answers give them. */
    private final Map<String, Slot> position = new LinkedHashMap<>();
    /** In the order in which answers tell of them. */
    private final List<Slot> concluded;

    public Adviser(Evaluator evaluator, Questions questions) {
        this.evaluator = evaluator;
        this.questions = questions;
        this.faces = new Faces(evaluator.rulebook());
        for (Slot slot : evaluator.rulebook().vocabulary().getScope(Slot.CASE).slots()) {
            if (slot.fact().output().startsWith(POSITION)) {
                position.put(slot.fact().output().substring(POSITION.length()), slot);
            }
        }
        this.concluded = evaluator.rulebook().vocabulary().scopes().stream()
                .flatMap(scope -> scope.slots().stream())
                .filter(slot -> slot.fact().concluded())
                .toList();
    }

    public Rulebook rulebook() {
        return evaluator.rulebook();
    }

    public Answer advise(Facts given) {
        return answer(evaluator.evaluate(given));
    }

    /** The answer that follows from an evaluation. */
    public Answer answer(Evaluation evaluation) {
        Rulebook rulebook = evaluation.rulebook();
        Explainer explainer = new Explainer(evaluation);
        People people = new People(evaluation, explainer, faces);
        return new Answer(
                new Answer.RulebookRef(rulebook.version(), rulebook.active().size()),
                FactsHash.of(evaluation.given()),
                position(evaluation.facts()),
                conclusions(evaluation, explainer),
                new Cards(evaluation, explainer, people, faces).list(),
                people.meetings(),
                new Rankings(evaluation, explainer).list(),
                questions.find(evaluation),
                Notes.of(evaluation.given()));
    }

    private Map<String, Object> position(Facts facts) {
        Map<String, Object> found = new LinkedHashMap<>();
        position.forEach((name, slot) -> {
            Object value = facts.value(slot, null);
            if (value != null) {
                found.put(name, value);
            }
        });
        return found;
    }

    private List<Answer.Conclusion> conclusions(Evaluation evaluation, Explainer explainer) {
        List<Answer.Conclusion> all = new ArrayList<>();
        concluded.forEach(slot -> addConclusions(slot, evaluation, explainer, all));
        return all;
    }

    private static void addConclusions(
            Slot slot, Evaluation evaluation, Explainer explainer, List<Answer.Conclusion> all) {
        Facts facts = evaluation.facts();
        List<Item> objects = slot.ofCase() ? null : facts.objects(slot.scope());
        int count = slot.ofCase() ? 1 : objects == null ? 0 : objects.size();
        for (int i = 0; i < count; i++) {
            @Nullable Item object = objects == null ? null : objects.get(i);
            Object value = facts.value(slot, object);
            if (value != null) {
                all.add(new Answer.Conclusion(
                        slot.id(),
                        slot.fact().label(),
                        value,
                        slot.fact().findMeaning(value).orElse(null),
                        Subject.of(facts, slot, i),
                        slot.fact().output(),
                        explainer.explainValue(slot, i)));
            }
        }
    }
}
