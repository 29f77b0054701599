package id.pandu.rulebook;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the rulebook does with a clause.
 *
 * @param remark for a clause that explains, where it is shown: {@code kamus:factId} or {@code aturan:ruleId}; for an
 *     unused one, why
 */
public record Fate(String clause, Kind kind, String remark, Place place) {

    /** The three fates. */
    public enum Kind {
        /** Rules in force say it. */
        APPLIED("diterapkan"),
        /** It is shown as background of a fact or a rule. */
        EXPLAINS("menjelaskan"),
        /** It cannot be used. */
        UNUSED("tidak dipakai");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        static Optional<Kind> findByWord(String word) {
            return Stream.of(values()).filter(kind -> kind.word.equals(word)).findFirst();
        }
    }
}
