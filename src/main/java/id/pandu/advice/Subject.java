package id.pandu.advice;

import com.fasterxml.jackson.annotation.JsonValue;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Slot;
import org.jspecify.annotations.Nullable;

/**
 * One of several objects, as answers speak of it: in JSON its name, beside which stands its index.
 *
 * @param entity what kind of object it is
 * @param index its place in the list given, from 0
 * @param name as it was given; of an object without a name, what it is and its number counted from 1
 * @param text the name as printed, with its number where the name alone could mean another
 */
public record Subject(String entity, int index, @JsonValue String name, String text) {

    /** @throws IndexOutOfBoundsException if there is no such object */
    public static Subject of(Facts facts, String entity, int index) {
        return new Subject(
                entity,
                index,
                facts.names(entity).name(index),
                facts.names(entity).text(index));
    }

    /** The object a fact is of; null if it is one of the case, or if there is no object. */
    public static @Nullable Subject of(Facts facts, Slot slot, int index) {
        return slot.ofCase() || index < 0 ? null : of(facts, slot.scope(), index);
    }

    static @Nullable Integer indexOf(@Nullable Subject subject) {
        return subject == null ? null : (Integer) subject.index;
    }

    @Override
    public String toString() {
        return text;
    }
}
