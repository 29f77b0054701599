package id.pandu.analysis;

import id.pandu.vocabulary.Slot;
import id.pandu.vocabulary.Values;
import org.jspecify.annotations.Nullable;

/** Something wanted of the rules. */
public sealed interface Goal {

    /** Name of the object it is about; null for the case, or for any object. */
    @Nullable
    String of();

    /** The rule it is about; empty if it is about a fact. */
    String rule();

    /** A fact is concluded to have a value. */
    record Concluded(Slot slot, Object value, @Nullable String of) implements Goal {
        @Override
        public String rule() {
            return "";
        }

        @Override
        public String toString() {
            return slot.id() + " = " + Values.text(value) + (of == null ? "" : " (" + of + ")");
        }
    }

    /** A rule holds, so that its advice is given. */
    record Given(String rule, @Nullable String of) implements Goal {
        @Override
        public String toString() {
            return rule + (of == null ? "" : "(" + of + ")");
        }
    }

    /** A rule does not hold, so that its advice is not given. */
    record Absent(String rule, @Nullable String of) implements Goal {
        @Override
        public String toString() {
            return "tanpa " + rule + (of == null ? "" : "(" + of + ")");
        }
    }
}
