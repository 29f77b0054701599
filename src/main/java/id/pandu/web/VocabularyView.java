package id.pandu.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pandu.rulebook.Rule;
import id.pandu.rulebook.Rulebook;
import id.pandu.rulebook.Terms.TermList;
import id.pandu.vocabulary.Entity;
import id.pandu.vocabulary.FactDefinition;
import id.pandu.vocabulary.Option;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The data dictionary as clients see it. */
record VocabularyView(String version, List<Entity> entities, List<FactView> facts, List<ConcernView> concerns) {

    /** What people come to ask: the code is for {@code about} in requests. */
    record ConcernView(String code, String name, String nameEn) {}

    /**
     * @param table the table of the dictionary in which it stands, with facts of the same kind
     * @param type {@code text}, {@code choice}, {@code list}, {@code integer}, {@code decimal}, {@code boolean} or
     *     {@code date}
     * @param options allowed codes; none if any text will do
     * @param actionable whether somebody could change the fact by acting
     * @param concluded whether the rules conclude the fact, so that it cannot be given
     * @param sentences those a rule may use to speak of the fact, holes in braces
     * @param readBy rules whose conditions speak of the fact
     * @param concludedBy rules that may conclude it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FactView(
            String id,
            String table,
            String label,
            String labelEn,
            String type,
            List<Option> options,
            @Nullable Double min,
            @Nullable Double max,
            String unit,
            String question,
            String whoKnows,
            String changers,
            boolean actionable,
            List<String> entities,
            boolean concluded,
            String note,
            List<String> sentences,
            List<String> readBy,
            List<String> concludedBy,
            List<String> clauses) {}

    static VocabularyView of(Rulebook rulebook) {
        FactSentences sentences = FactSentences.of(rulebook);
        return new VocabularyView(
                rulebook.version(),
                rulebook.vocabulary().entities(),
                rulebook.vocabulary().facts().stream()
                        .map(fact -> view(fact, sentences.list(fact.id()), rulebook.rules()))
                        .toList(),
                rulebook.terms().list(TermList.CONCERN).stream()
                        .map(term -> new ConcernView(term.code(), term.name(), term.nameEn()))
                        .toList());
    }

    private static FactView view(FactDefinition fact, List<String> sentences, List<Rule> rules) {
        return new FactView(
                fact.id(),
                fact.table(),
                fact.label(),
                fact.labelEn(),
                fact.type().name().toLowerCase(Locale.ROOT),
                fact.options(),
                finite(fact.range().min()),
                finite(fact.range().max()),
                fact.unit(),
                fact.question(),
                fact.whoKnows(),
                fact.changers(),
                fact.actionable(),
                fact.entities(),
                fact.concluded(),
                fact.note(),
                sentences,
                ids(rules.stream()
                        .filter(rule -> rule.reads().stream().anyMatch(s -> s.id().equals(fact.id())))
                        .toList()),
                ids(rules.stream()
                        .filter(rule -> rule.conclusions().stream()
                                .anyMatch(c -> c.slot().id().equals(fact.id())))
                        .toList()),
                fact.clauses());
    }

    private static List<String> ids(List<Rule> rules) {
        return rules.stream().map(Rule::id).toList();
    }

    private static @Nullable Double finite(double end) {
        return Double.isInfinite(end) ? null : end;
    }
}
