package id.pandu.advice;

import id.pandu.rulebook.Consequence;
import id.pandu.rulebook.Rule;
import id.pandu.vocabulary.Item;
import id.pandu.vocabulary.Slot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The advice of one evaluation: in the order of {@link Faces}. */
final class Cards {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]\\w*)}");

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

    List<Answer.Card> list() {
        List<Firing> advising = new ArrayList<>(evaluation.firings());
        advising.removeIf(firing -> firing.rule().findAdvice().isEmpty());
        advising.sort(Comparator.comparingInt(
                        (Firing firing) -> faces.of(firing.rule()).order())
                .thenComparingInt(Firing::object));
        List<Answer.Card> cards = new ArrayList<>();
        evaluation.conflicts().forEach(conflict -> cards.add(conflict(conflict)));
        for (Firing firing : advising) {
            cards.add(card(firing, cards.size() >= FIRST && !firing.rule().contradicts()));
        }
        return cards;
    }

    private static Consequence.Advise advice(Rule rule) {
        return rule.findAdvice().orElseThrow();
    }

    private Answer.Card card(Firing firing, boolean further) {
        Rule rule = firing.rule();
        Consequence.Advise advice = advice(rule);
        List<Answer.Person> concerned = people.of(firing);
        Item object = evaluation.object(rule, firing.object());
        Faces.Face face = faces.of(rule);
        Reason reason = explainer.explain(firing);
        return new Answer.Card(
                rule.id(),
                face.kind(),
                rule.strength(),
                face.strength(),
                filled(advice.summary(), rule, object),
                filled(advice.detail(), rule, object),
                rule.topic(),
                face.topic(),
                reason.of(),
                rule.main(),
                further,
                codes(concerned, Consequence.Part.RESPONSIBLE),
                codes(concerned, Consequence.Part.KEY),
                codes(concerned, Consequence.Part.SUPPORTING),
                concerned,
                !rule.authorChoice().isEmpty(),
                rule.authorChoice(),
                rule.note(),
                face.sources(),
                reason,
                List.of());
    }

    private static List<String> codes(List<Answer.Person> people, Consequence.Part part) {
        if (people.isEmpty()) {
            return List.of();
        }
        String wanted = part.name().toLowerCase(Locale.ROOT);
        return people.stream()
                .filter(p -> p.part().equals(wanted))
                .map(Answer.Person::who)
                .toList();
    }

    /** The text with the values of the facts it names. */
    private String filled(String text, Rule rule, @Nullable Item object) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(named -> rule.reads().stream()
                        .filter(slot -> slot.id().equals(named.group(1)))
                        .findFirst()
                        .map(slot -> Matcher.quoteReplacement(shown(slot, object)))
                        .orElse(""));
    }

    private String shown(Slot slot, @Nullable Item object) {
        Object value = evaluation.facts().value(slot, object);
        return value == null ? "" : slot.fact().inWords(value);
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
                null,
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
