package id.pandu.advice;

import id.pandu.rulebook.Consequence;
import id.pandu.rulebook.Rule;
import id.pandu.vocabulary.Item;
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

    Cards(Evaluation evaluation, Explainer explainer, People people, Faces faces) {
        this.faces = faces;
        this.evaluation = evaluation;
        this.explainer = explainer;
        this.people = people;
    }

    /** A rule that holds and has something to say. */
    private record Telling(Firing firing, Faces.Face face) {}

    List<Answer.Card> list() {
        List<Telling> tellings = new ArrayList<>();
        for (Firing firing : evaluation.firings()) {
            if (firing.rule().findAdvice().isPresent()) {
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
        return new Answer.Card(
                rule.id(),
                face.kind(),
                rule.strength(),
                face.strength(),
                face.summary().fill(evaluation.facts(), object),
                face.detail().fill(evaluation.facts(), object),
                rule.topic(),
                face.topic(),
                reason.of(),
                rule.main(),
                further,
                concerned.codes(Consequence.Part.RESPONSIBLE),
                concerned.codes(Consequence.Part.KEY),
                concerned.codes(Consequence.Part.SUPPORTING),
                concerned.all(),
                !rule.authorChoice().isEmpty(),
                rule.authorChoice(),
                rule.note(),
                face.sources(),
                reason,
                List.of());
    }

    /** Rules that disagree about a fact: neither is followed, and the reader is shown both. */
    private Answer.Card conflict(Conflict conflict) {
        String name = conflict.slot().fact().label();
        List<Reason> reasons =
                conflict.firings().stream().map(explainer::explain).toList();
        String rules = String.join(", ", reasons.stream().map(Reason::rule).toList());
        return new Answer.Card(
                "KONFLIK-" + conflict.slot().id(),
                "contradiction",
                "",
                "",
                "Aturan-aturan menyimpulkan hal yang berbeda tentang: " + name,
                "Tidak satu pun dari simpulan itu dipakai. Aturan yang berbeda pendapat: " + rules + ".",
                "",
                "",
                Subject.of(evaluation.facts(), conflict.slot(), conflict.object()),
                false,
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                "",
                "",
                List.of(),
                null,
                reasons);
    }
}
