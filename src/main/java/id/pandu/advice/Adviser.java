package id.pandu.advice;

import id.pandu.rulebook.Concern;
import id.pandu.rulebook.Rulebook;
import id.pandu.rulebook.Translations;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Item;
import id.pandu.vocabulary.Slot;
import id.pandu.vocabulary.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers for one rulebook: evaluates facts and says what follows, to whom, and why. Safe for any number of threads. */
public final class Adviser {

    private static final String POSITION = "position.";

    /** What tells, among the members of a position, whether it is firm. */
    public static final String STANDING = "standing";

    private final Evaluator evaluator;
    private final Questions questions;
    private final Standings standings;
    private final Faces faces;
    /** The facts that tell where a case stands, by the name answers give them. */
    private final Map<String, Slot> position = new LinkedHashMap<>();
    /** In the order in which answers tell of them. */
    private final List<Slot> concluded;

    public Adviser(Evaluator evaluator, Questions questions, Standings standings) {
        this.evaluator = evaluator;
        this.standings = standings;
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

    /** Advice in the language of the rules. */
    public Answer advise(Facts given) {
        return advise(given, new Wording(rulebook(), Translations.SOURCE));
    }

    /** Advice in the reader's language. */
    public Answer advise(Facts given, Wording wording) {
        return advise(given, Concern.ANYTHING, wording);
    }

    /** Advice about one concern in the reader's language. */
    public Answer advise(Facts given, Concern concern, Wording wording) {
        return answer(evaluator.evaluate(given), concern, wording);
    }

    /** The answer that follows from an evaluation. */
    public Answer answer(Evaluation evaluation, Wording wording) {
        return answer(evaluation, Concern.ANYTHING, wording);
    }

    /** The answer that follows from an evaluation: what belongs to the concern, and contradictions. */
    public Answer answer(Evaluation evaluation, Concern concern, Wording wording) {
        Rulebook rulebook = evaluation.rulebook();
        Explainer explainer = new Explainer(evaluation);
        People people = new People(evaluation, explainer, faces, wording);
        Standings.Verdicts verdicts = standings.of(evaluation, wording);
        Map<String, Object> position = position(evaluation.facts(), verdicts, wording);
        List<Answer.Conclusion> conclusions = conclusions(evaluation, concern, explainer, verdicts, wording);
        List<Answer.Card> cards = new Cards(evaluation, explainer, people, faces, verdicts, wording).list(concern);
        List<Answer.Meeting> meetings = people.meetings(concern, verdicts);
        List<Answer.RankingView> rankings = new Rankings(evaluation, explainer, wording).list(concern);
        List<Answer.Question> asked = questions.find(evaluation, concern, wording);
        Wording.Phrases whole = wording.phrases();
        var notes = whole.keep("notes", Notes.of(evaluation.given()));
        return new Answer(
                new Answer.RulebookRef(
                        rulebook.version(),
                        rulebook.active().size(),
                        rulebook.since().orElse(null),
                        null),
                wording.languages(),
                FactsHash.of(evaluation.given()),
                position,
                conclusions,
                cards,
                meetings,
                rankings,
                asked,
                notes,
                whole.lang());
    }

    private Map<String, Object> position(Facts facts, Standings.Verdicts verdicts, Wording wording) {
        Map<String, Object> found = new LinkedHashMap<>();
        List<Answer.Standing> standings = new ArrayList<>();
        Wording.Phrases phrases = wording.phrases();
        position.forEach((name, slot) -> {
            Object value = facts.value(slot, null);
            if (value != null) {
                found.put(name, slot.fact().type() == ValueType.TEXT ? phrases.say(name, slot.fact(), value) : value);
                Stream.ofNullable(verdicts.ofConclusion(slot, -1)).forEach(standings::add);
            }
        });
        Answer.Standing.ofAll(standings).ifPresent(standing -> found.put(STANDING, standing));
        if (!phrases.lang().isEmpty()) {
            found.put("lang", phrases.lang());
        }
        return found;
    }

    private List<Answer.Conclusion> conclusions(
            Evaluation evaluation, Concern concern, Explainer explainer, Standings.Verdicts verdicts, Wording wording) {
        List<Answer.Conclusion> all = new ArrayList<>();
        concluded.stream()
                .filter(concern::concludes)
                .forEach(slot -> addConclusions(slot, evaluation, explainer, verdicts, wording, all));
        return all;
    }

    private static void addConclusions(
            Slot slot,
            Evaluation evaluation,
            Explainer explainer,
            Standings.Verdicts verdicts,
            Wording wording,
            List<Answer.Conclusion> all) {
        Facts facts = evaluation.facts();
        List<Item> objects = slot.ofCase() ? null : facts.objects(slot.scope());
        int count = slot.ofCase() ? 1 : objects == null ? 0 : objects.size();
        for (int i = 0; i < count; i++) {
            @Nullable Item object = objects == null ? null : objects.get(i);
            Object value = facts.value(slot, object);
            if (value != null) {
                Wording.Phrases phrases = wording.phrases();
                all.add(new Answer.Conclusion(
                        slot.id(),
                        phrases.say("label", slot.fact().label()),
                        value,
                        phrases.sayMeaning("meaning", slot.fact(), value),
                        Subject.of(facts, slot, i),
                        slot.fact().output(),
                        verdicts.ofConclusion(slot, slot.ofCase() ? -1 : i),
                        phrases.keep("because", explainer.explainValue(slot, i)),
                        phrases.lang()));
            }
        }
    }
}
