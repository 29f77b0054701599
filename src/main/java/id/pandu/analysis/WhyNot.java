package id.pandu.analysis;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import id.pandu.advice.Subject;
import id.pandu.vocabulary.Truth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why something does not hold: every rule that would bring it about, the nearest first.
 *
 * @param goal what was asked for, as {@code fact = value} or a rule id
 * @param holds whether it holds after all; the rules that bring it about then come first
 * @param rules the rules that would; none if nothing in the rulebook can
 */
public record WhyNot(String goal, boolean holds, List<Attempt> rules) {

    /** How it stands with a rule. */
    public enum Outcome {
        /** It holds. */
        HOLDS,
        /** Its conditions hold, but it gives way to another rule. */
        OVERRIDDEN,
        /** It rests on facts that are disputed. */
        SUSPENDED,
        /** What it concludes is contradicted by another rule. */
        IN_CONFLICT,
        /** Some condition is false. */
        FAILS,
        /** No condition is false but some are unknown. */
        OPEN,
        /** It speaks of objects, and there are none, or nobody said which there are. */
        NO_OBJECT,
        /** It is not in force. */
        NOT_IN_FORCE
    }

    /**
     * A rule that would bring it about.
     *
     * @param of name of the object it was tried for; null for the case
     * @param failing how many conditions are false, {@code unknown} how many unknown
     * @param overriddenBy ids of the rules it gives way to or disagrees with
     * @param disputed ids of the facts it rests on that are disputed
     * @param clauses ids of the clauses it cites
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Attempt(
            String rule,
            String title,
            String file,
            int line,
            @Nullable Subject of,
            Outcome outcome,

            @JsonInclude(JsonInclude.Include.ALWAYS) int failing,

            @JsonInclude(JsonInclude.Include.ALWAYS) int unknown,

            List<Tested> conditions,
            List<String> overriddenBy,
            List<String> disputed,
            List<String> clauses) {

        /** Place of the object in the list given, from 0; null for the case. */
        @JsonProperty("index")
        public @Nullable Integer index() {
            return of == null ? null : (Integer) of.index();
        }

        /** How far from holding: false conditions weigh more than any number of unknown ones. */
        long distance() {
            return distance(outcome, failing, unknown);
        }

        static long distance(Outcome outcome, int failing, int unknown) {
            long away = outcome == Outcome.NO_OBJECT || outcome == Outcome.NOT_IN_FORCE ? 1 : 0;
            return away * 1_000_000 + failing * 1000L + unknown;
        }
    }

    /**
     * A condition of a rule.
     *
     * @param needs what it asks of each fact, and what was found
     * @param parts the sentences below it, if it heads a group; for a group about objects, those of each object
     * @param because why a concluded fact is not as it should be
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Tested(
            String sentence,
            Truth truth,
            @Nullable Subject of,
            List<Need> needs,
            List<Tested> parts,
            @Nullable WhyNot because) {

        /** Place of the object in the list given, from 0; null for the case. */
        @JsonProperty("index")
        public @Nullable Integer index() {
            return of == null ? null : (Integer) of.index();
        }
    }

    public WhyNot {
        rules = List.copyOf(rules);
    }
}
