package id.pandu.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pandu.advice.Citation;
import id.pandu.drools.DrlWriter;
import id.pandu.rulebook.Consequence;
import id.pandu.rulebook.Rule;
import id.pandu.rulebook.Rulebook;
import id.pandu.rulebook.Sentence;
import id.pandu.rulebook.Terms.TermList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One rule in a list of rules.
 *
 * @param status {@code draft}, {@code active} or {@code withdrawn}
 * @param kinds what it brings about: a kind of advice, {@code conclude}, {@code invite}, {@code assign}
 * @param sources ids of the clauses it rests on
 */
record RuleView(
        String id,
        String title,
        String topic,
        String topicName,
        String status,
        String since,
        List<String> kinds,
        String strength,
        boolean authorChoice,
        String file,
        int line,
        List<String> sources) {

    /** A sentence as written; those of a group stand below it. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record SentenceView(String text, int line, List<SentenceView> parts) {

        static SentenceView of(Sentence sentence) {
            return new SentenceView(
                    sentence.text(),
                    sentence.line(),
                    sentence.parts().stream().map(SentenceView::of).toList());
        }
    }

    /**
     * Everything about one rule.
     *
     * @param speaksOf id of the entity to each of whose objects it applies; null for the case
     * @param overrides rules that give way to it; {@code overriddenBy} those it gives way to
     * @param authorReason why the author chose what no source says
     * @param drl what Drools is given for it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Detail(
            RuleView rule,
            @Nullable String speaksOf,
            List<SentenceView> sentences,
            List<ConsequenceView> consequences,
            List<Citation> clauses,
            List<String> overrides,
            List<String> overriddenBy,
            String authorReason,
            String note,
            String drl,
            List<CaseView> cases) {}

    static RuleView of(Rule rule, Rulebook rulebook) {
        return new RuleView(
                rule.id(),
                rule.title(),
                rule.topic(),
                rulebook.terms().nameOf(TermList.TOPIC, rule.topic()),
                rule.status().name().toLowerCase(Locale.ROOT),
                rule.since().toString(),
                rule.consequences().stream().map(RuleView::kind).distinct().toList(),
                rule.strength(),
                !rule.authorChoice().isEmpty(),
                rule.place().file(),
                rule.place().line(),
                rule.sources());
    }

    static Detail detail(Rule rule, Rulebook rulebook) {
        return new Detail(
                of(rule, rulebook),
                rule.perObject() ? rule.scope() : null,
                rule.conditions().stream().map(SentenceView::of).toList(),
                rule.consequences().stream()
                        .map(c -> ConsequenceView.of(c, rulebook.terms()))
                        .toList(),
                Citation.all(rulebook.sources(), rule.sources()),
                rule.overrides(),
                rulebook.listOverriding(rule.id()).stream().map(Rule::id).toList(),
                rule.authorChoice(),
                rule.note(),
                DrlWriter.write(rule),
                CaseView.list(rule, rulebook));
    }

    static String kind(Consequence consequence) {
        if (consequence instanceof Consequence.Advise advise) {
            return advise.kind().name().toLowerCase(Locale.ROOT);
        }
        return consequence.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
