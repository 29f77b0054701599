package id.pandu.advice;

import id.pandu.rulebook.Concern;
import id.pandu.rulebook.Consequence;
import id.pandu.rulebook.Rule;
import id.pandu.vocabulary.Item;
import id.pandu.vocabulary.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The advice of one evaluation: in the order of {@link Faces}. */
final class Cards {

    /** How many cards an answer begins with before the rest is marked as further reading. */
    private static final int FIRST = 12;

    private final Evaluation evaluation;
    private final Explainer explainer;
    private final People people;
    private final Faces faces;
    private final Standings.Verdicts standings;
    private final Wording wording;

    Cards(
            Evaluation evaluation,
            Explainer explainer,
            People people,
            Faces faces,
            Standings.Verdicts standings,
            Wording wording) {
        this.faces = faces;
        this.standings = standings;
        this.wording = wording;
        this.evaluation = evaluation;
        this.explainer = explainer;
        this.people = people;
    }

    /** A rule that holds and has something to say. */
    private record Telling(Firing firing, Faces.Face face) {}

    List<Answer.Card> list(Concern concern) {
        List<Telling> tellings = new ArrayList<>();
        for (Firing firing : evaluation.firings()) {
            if (firing.rule().findAdvice().isPresent() && concern.tells(firing.rule())) {
                tellings.add(new Telling(firing, faces.of(firing.rule())));
            }
        }
        tellings.sort(
                Comparator.comparingInt((Telling telling) -> telling.face().order())
                        .thenComparingInt(telling -> telling.firing().object()));
        List<Answer.Card> cards = new ArrayList<>();
        evaluation.conflicts().forEach(conflict -> cards.add(conflict(conflict)));
        for (Telling telling : tellings) {
            boolean further = cards.size() >= FIRST && !telling.firing().rule().contradicts();
            cards.add(card(telling.firing(), telling.face(), further));
        }
        return cards;
    }

    private Answer.Card card(Firing firing, Faces.Face face, boolean further) {
        Rule rule = firing.rule();
        People.Concerned concerned = people.of(firing);
        Item object = evaluation.object(rule, firing.object());
        Reason reason = explainer.explain(firing);
        Wording.Phrases phrases = wording.phrases();
        return new Answer.Card(
                rule.id(),
                face.kind(),
                rule.strength(),
                phrases.say("strengthName", face.strength()),
                phrases.say("summary", face.summary(), evaluation.facts(), object),
                phrases.say("detail", face.detail(), evaluation.facts(), object),
                rule.topic(),
                phrases.say("topicName", face.topic()),
                reason.of(),
                rule.main(),
                further,
                standings.ofAdvice(firing),
                concerned.codes(Consequence.Part.RESPONSIBLE),
                concerned.codes(Consequence.Part.KEY),
                concerned.codes(Consequence.Part.SUPPORTING),
                concerned.all(),
                !rule.authorChoice().isEmpty(),
                phrases.say("authorReason", rule.authorChoice()),
                phrases.say("note", rule.note()),
                Citation.all(face.sources(), wording),
                phrases.keep("because", reason),
                List.of(),
                phrases.lang());
    }

    /** Rules that disagree about a fact: neither is followed, and the reader is shown both. */
    private Answer.Card conflict(Conflict conflict) {
        Wording.Phrases phrases = wording.phrases();
        String label = conflict.slot().fact().label();
        List<Reason> reasons =
                conflict.firings().stream().map(explainer::explain).toList();
        String rules = String.join(", ", reasons.stream().map(Reason::rule).toList());
        return new Answer.Card(
                "KONFLIK-" + conflict.slot().id(),
                "contradiction",
                "",
                "",
                phrases.say("summary", "Rules come to different conclusions about: {0}", label),
                phrases.say(
                        "detail",
                        Message.of("None of these conclusions is used. The rules that disagree: {0}.", rules)),
                "",
                "",
                Subject.of(evaluation.facts(), conflict.slot(), conflict.object()),
                false,
                false,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                "",
                "",
                List.of(),
                null,
                phrases.keep("conflicting", reasons),
                phrases.lang());
    }
}
