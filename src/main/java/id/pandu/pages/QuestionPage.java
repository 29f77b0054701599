package id.pandu.pages;

import id.pandu.advice.Answer;
import id.pandu.web.InterviewStep.SoFar;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A question, what is advised so far, and what was answered before.
 *
 * @param question null when there is nothing more to ask
 * @param contradictions what cannot be true together
 * @param known what was answered
 * @param skipped what nobody could answer
 * @param first whether there is no question to go back to
 */
public record QuestionPage(
        Frame frame,
        @Nullable QuestionView question,
        SoFar soFar,
        List<Answer.Card> contradictions,
        List<KnownAnswer> known,
        List<KnownAnswer> skipped,
        boolean first) {

    public QuestionPage {
        contradictions = List.copyOf(contradictions);
        known = List.copyOf(known);
        skipped = List.copyOf(skipped);
    }

    /**
     * A question as a form.
     *
     * @param kind the sort of form: one of, all of, lines, number, date or text
     * @param object name of the object it is about; empty if it is about none
     * @param hint how a number is written
     * @param unit of a number
     * @param entries codes of the entries of a list that are asked for; none if all are
     * @param typed what is in the form already
     * @param none whether one can say that there is none
     * @param problem what is wrong with what was typed; empty if nothing is
     * @param reasons what the answer helps to decide
     * @param lang the language of each member that is in another one than the page
     */
    public record QuestionView(
            String reference,
            String kind,
            String text,
            String object,
            String whoKnows,
            String hint,
            String unit,
            List<Choice> choices,
            List<String> entries,
            List<String> typed,
            boolean none,
            String problem,
            String problemLanguage,
            List<String> reasons,
            Map<String, String> lang) {

        public QuestionView {
            choices = List.copyOf(choices);
            entries = List.copyOf(entries);
            typed = List.copyOf(typed);
            reasons = List.copyOf(reasons);
        }

        /** What a single field holds. */
        public String value() {
            return typed.isEmpty() || saysNone() ? "" : String.join("\n", typed);
        }

        /** Whether it was said that there is none. */
        public boolean saysNone() {
            return none && typed.equals(List.of(id.pandu.vocabulary.FactDefinition.NONE));
        }
    }

    /** One of the answers that can be chosen. */
    public record Choice(
            String code, String meaning, @Nullable String language, boolean chosen) {}

    /** Something answered before, {@code reference} by which it is changed. */
    public record KnownAnswer(String reference, String label, String object, String value, Map<String, String> lang) {}
}
