package id.pandu.advice;

import id.pandu.rulebook.Consequence;
import id.pandu.rulebook.Rule;
import id.pandu.rulebook.Rulebook;
import id.pandu.rulebook.Terms.TermList;
import id.pandu.vocabulary.Slot;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What an answer shows of each rule whatever the case, found once per rulebook. */
final class Faces {

    /**
     * @param order place of the rule's card among all cards
     * @param kind of its advice, as answers write it; empty if it gives none
     */
    record Face(
            int order,
            String kind,
            String strength,
            String topic,
            List<Citation> sources,
            Template summary,
            Template detail) {}

    private final Map<String, Face> byRule = new HashMap<>();
    /** Facts of the case by what answers use them for. */
    private final Map<String, Slot> byOutput = new HashMap<>();

    Faces(Rulebook rulebook) {
        for (Slot slot : rulebook.vocabulary().getScope(Slot.CASE).slots()) {
            byOutput.putIfAbsent(slot.fact().output(), slot);
        }
        List<Rule> inOrder = rulebook.active().stream().sorted(order(rulebook)).toList();
        for (int i = 0; i < inOrder.size(); i++) {
            Rule rule = inOrder.get(i);
            byRule.put(
                    rule.id(),
                    new Face(
                            i,
                            rule.findAdvice()
                                    .map(advice -> advice.kind().name().toLowerCase(Locale.ROOT))
                                    .orElse(""),
                            rulebook.terms().nameOf(TermList.STRENGTH, rule.strength()),
                            rulebook.terms().nameOf(TermList.TOPIC, rule.topic()),
                            Citation.all(rulebook.sources(), rule.sources()),
                            Template.of(
                                    rule.findAdvice()
                                            .map(Consequence.Advise::summary)
                                            .orElse(""),
                                    rule,
                                    rulebook.translations()),
                            Template.of(
                                    rule.findAdvice()
                                            .map(Consequence.Advise::detail)
                                            .orElse(""),
                                    rule,
                                    rulebook.translations())));
        }
    }

    /**
     * Contradictions first, then what to do next, then by strength, kind and id. A warning that says nothing of its
     * strength stands in the middle of the strengths: it must not sink below what is optional.
     */
    private static Comparator<Rule> order(Rulebook rulebook) {
        int middle = rulebook.terms().list(TermList.STRENGTH).size() / 2;
        return Comparator.comparing((Rule rule) -> !rule.contradicts())
                .thenComparing(rule -> !rule.main())
                .thenComparingInt(rule -> rule.strength().isEmpty() && warns(rule)
                        ? middle
                        : rulebook.terms().orderOf(TermList.STRENGTH, rule.strength()))
                .thenComparing(
                        rule -> rule.findAdvice().map(Consequence.Advise::kind).orElse(Consequence.Kind.INFORMATION))
                .thenComparing(Rule::id);
    }

    private static boolean warns(Rule rule) {
        return rule.findAdvice()
                .filter(advice -> advice.kind() == Consequence.Kind.WARNING)
                .isPresent();
    }

    /** The fact of the case that answers use in some way. */
    Optional<Slot> findSlot(String output) {
        return Optional.ofNullable(byOutput.get(output));
    }

    /** @throws IllegalArgumentException if the rule is not in force */
    Face of(Rule rule) {
        Face face = byRule.get(rule.id());
        if (face == null) {
            throw new IllegalArgumentException("Not in force: " + rule.id());
        }
        return face;
    }
}
