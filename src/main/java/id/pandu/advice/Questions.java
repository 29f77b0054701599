package id.pandu.advice;

import java.util.List;

/** Finds the facts worth asking about after an evaluation, the most decisive first. */
@FunctionalInterface
public interface Questions {

    List<Answer.Question> find(Evaluation evaluation, Wording wording);

    /** Asks nothing. */
    static Questions none() {
        return (evaluation, wording) -> List.of();
    }
}
