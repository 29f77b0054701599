package id.pandu.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pandu.advice.Adviser;
import id.pandu.advice.Answer;
import id.pandu.advice.Subject;
import id.pandu.vocabulary.Facts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One step of an interview.
 *
 * @param done whether nothing more could change the advice, apart from what was left unanswered
 * @param soFar what is advised by now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InterviewStep(boolean done, @Nullable InterviewQuestion question, SoFar soFar) {

    /**
     * What is advised by now, in short.
     *
     * @param settled whether something is to be done next, and no answer can change any more that it is, nor where the
     *     case stands
     * @param position as in an answer
     * @param next what is to be done next, usually one thing
     */
    public record SoFar(boolean settled, Map<String, Object> position, List<Headline> next) {}

    /** A card by its headline. */
    public record Headline(
            String id,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Subject of,

            String summary,

            @JsonInclude(JsonInclude.Include.NON_NULL) Answer.@Nullable Standing standing,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> lang) {

        private static Headline of(Answer.Card card) {
            return new Headline(card.id(), card.of(), card.summary(), card.standing(), card.lang());
        }
    }

    /** @param facts the case, answered {@code answer} by now */
    public static InterviewStep of(Optional<Answer.Question> next, Answer answer, Facts facts) {
        List<Headline> main = answer.advice().stream()
                .filter(Answer.Card::main)
                .map(Headline::of)
                .toList();
        boolean settled = !main.isEmpty()
                && Stream.concat(
                                main.stream().map(Headline::standing),
                                Stream.ofNullable(answer.position().get(Adviser.STANDING)))
                        .allMatch(standing -> standing instanceof Answer.Standing told && told.firm());
        return new InterviewStep(
                next.isEmpty(),
                next.map(question -> InterviewQuestion.of(question, facts)).orElse(null),
                new SoFar(settled, answer.position(), main));
    }
}
