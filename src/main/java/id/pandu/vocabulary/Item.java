package id.pandu.vocabulary;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The values of one scope: of the case itself or of one object. Immutable; a missing value is unknown. */
public final class Item {

    private final String scope;
    private final @Nullable Object[] values;

    private Item(String scope, @Nullable Object[] values) {
        this.scope = scope;
        this.values = values;
    }

    public static Item unknown(Scope scope) {
        return new Item(scope.id(), new @Nullable Object[scope.size()]);
    }

    public String scope() {
        return scope;
    }

    public @Nullable Object value(Slot slot) {
        return values[slot.index()];
    }

    public Item with(Slot slot, @Nullable Object value) {
        @Nullable Object[] copy = values.clone();
        copy[slot.index()] = value;
        return new Item(scope, copy);
    }

    /** This item with several values set. */
    public Item with(Map<Slot, Object> changes) {
        @Nullable Object[] copy = values.clone();
        changes.forEach((slot, value) -> copy[slot.index()] = value);
        return new Item(scope, copy);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Item item && item.scope.equals(scope) && Arrays.equals(item.values, values);
    }

    @Override
    public int hashCode() {
        return Objects.hash(scope, Arrays.hashCode(values));
    }
}
