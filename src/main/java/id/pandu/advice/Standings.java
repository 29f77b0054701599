package id.pandu.advice;

import id.pandu.advice.Answer.Standing;
import id.pandu.vocabulary.Slot;
import org.jspecify.annotations.Nullable;

/** Tells of everything that follows from an evaluation whether it is firm: see {@link Standing}. */
@FunctionalInterface
public interface Standings {

    /** Of one evaluation. Not for several threads. */
    Verdicts of(Evaluation evaluation, Wording wording);

    /** How what follows from one evaluation stands; null where nothing is told. */
    interface Verdicts {

        /** The advice of a rule that fired. */
        default @Nullable Standing ofAdvice(Firing firing) {
            return null;
        }

        /**
         * The value concluded about a fact.
         *
         * @param object place of the object; -1 for a fact of the case
         */
        default @Nullable Standing ofConclusion(Slot slot, int object) {
            return null;
        }

        /** That somebody is invited, whichever rules say so. */
        default @Nullable Standing ofInvitation(String meeting, String who) {
            return null;
        }
    }

    /** Tells nothing. */
    static Standings none() {
        return (evaluation, wording) -> new Verdicts() {};
    }
}
