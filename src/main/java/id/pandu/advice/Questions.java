package id.pandu.advice;

import java.util.List;

/** Finds the facts worth asking about after an evaluation, the most decisive first. */
@FunctionalInterface
public interface Questions {

    List<Answer.Question> find(Evaluation evaluation);

    /** Asks nothing. */
    static Questions none() {
        return evaluation -> List.of();
    }
}
