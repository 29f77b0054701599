package id.pandu.analysis;

import id.pandu.vocabulary.Condition;
import id.pandu.vocabulary.PartialList;
import id.pandu.vocabulary.Truth;
import org.jspecify.annotations.Nullable;

/** A test of the value of one cell, the smallest part of a condition. */
sealed interface Leaf {

    /** @param value null if the cell is unknown */
    Truth of(@Nullable Object value);

    /** Whether learning the value can make the test, once true, untrue. */
    default boolean asksWhetherKnown() {
        return false;
    }

    /** A condition on one fact. */
    record OfFact(Condition condition) implements Leaf {
        @Override
        public Truth of(@Nullable Object value) {
            if (condition instanceof Condition.Known) {
                return Truth.of(PartialList.isWhole(value));
            }
            if (value == null) {
                return Truth.UNKNOWN;
            }
            if (condition instanceof Condition.Compare c) {
                return Truth.of(c.operator().holds(value, c.value()));
            }
            if (condition instanceof Condition.Contains c) {
                return PartialList.holds(value, c.code());
            }
            if (condition instanceof Condition.Size c) {
                return PartialList.counts(c.slot().fact(), value, c.operator(), c.number());
            }
            throw new IllegalArgumentException("Not a test of one fact: " + condition);
        }

        @Override
        public boolean asksWhetherKnown() {
            return condition instanceof Condition.Known;
        }
    }

    /** There are more objects than so many; the value is their number. */
    record Exists(int place) implements Leaf {
        @Override
        public Truth of(@Nullable Object value) {
            return value == null ? Truth.UNKNOWN : Truth.of((Integer) value > place);
        }
    }

    /** The number of objects is known. */
    record Counted() implements Leaf {
        @Override
        public Truth of(@Nullable Object value) {
            return Truth.of(value != null);
        }

        @Override
        public boolean asksWhetherKnown() {
            return true;
        }
    }
}
