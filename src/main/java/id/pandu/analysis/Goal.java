package id.pandu.analysis;

import id.pandu.advice.Subject;
import id.pandu.vocabulary.Reference;
import id.pandu.vocabulary.Slot;
import id.pandu.vocabulary.Values;
import org.jspecify.annotations.Nullable;

/** Something wanted of the rules. */
public sealed interface Goal {

    /** The object it is about; null for the case, or for any object. */
    @Nullable
    Subject of();

    /** The rule it is about; empty if it is about a fact. */
    String rule();

    /** A fact is concluded to have a value. */
    record Concluded(Slot slot, Object value, @Nullable Subject of) implements Goal {
        @Override
        public String rule() {
            return "";
        }

        @Override
        public String toString() {
            return new Reference(slot.id(), of == null ? null : of.text()) + " = " + Values.text(value);
        }
    }

    /** A rule holds, so that its advice is given. */
    record Given(String rule, @Nullable Subject of) implements Goal {
        @Override
        public String toString() {
            return new Reference(rule, of == null ? null : of.text()).toString();
        }
    }

    /** A rule does not hold, so that its advice is not given. */
    record Absent(String rule, @Nullable Subject of) implements Goal {
        @Override
        public String toString() {
            return "tanpa " + new Reference(rule, of == null ? null : of.text());
        }
    }
}
