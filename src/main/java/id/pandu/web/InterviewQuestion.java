package id.pandu.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.pandu.advice.Answer;
import id.pandu.advice.Subject;
import id.pandu.vocabulary.Entity;
import id.pandu.vocabulary.Facts;
import org.jspecify.annotations.Nullable;

/** A question with all that a form needs to take the answer. */
public record InterviewQuestion(
        @JsonUnwrapped Answer.Question question,
        @JsonUnwrapped AnswerForm form) {

    /** @param facts the case it is asked about */
    static InterviewQuestion of(Answer.Question question, Facts facts) {
        var vocabulary = facts.vocabulary();
        AnswerForm form = vocabulary
                .findFact(question.fact())
                .map(fact -> AnswerForm.of(fact, question, entity(question, facts)))
                .orElseGet(() -> AnswerForm.of(
                        vocabulary.findEntity(question.fact()).orElseThrow(), vocabulary.getScope(question.fact())));
        return new InterviewQuestion(question, form);
    }

    /** The entity of the object that is asked about. */
    private static @Nullable Entity entity(Answer.Question question, Facts facts) {
        Subject object = question.of();
        return object == null
                ? null
                : facts.vocabulary().findEntity(object.entity()).orElse(null);
    }
}
