package id.pandu.advice;

import id.pandu.rulebook.Concern;
import java.util.List;

/** Finds the facts worth asking about after an evaluation, the most decisive first. */
@FunctionalInterface
public interface Questions {

    /** @param concern what the answers must be able to change */
    List<Answer.Question> find(Evaluation evaluation, Concern concern, Wording wording);

    /** Asks nothing. */
    static Questions none() {
        return (evaluation, concern, wording) -> List.of();
    }
}
