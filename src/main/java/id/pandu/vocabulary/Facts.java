package id.pandu.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one case. Immutable.
 *
 * <p>A fact without a value is unknown. So is the number of objects of an entity that was never spoken of; a list
 * of objects that was given is taken to be complete.
 */
public final class Facts {

    private final Vocabulary vocabulary;
    private final Item root;
    private final Map<String, List<Item>> objects;
    /** By entity, as far as they were asked for; never changed, only replaced. */
    private volatile Map<String, ObjectNames> names = Map.of();

    private Facts(Vocabulary vocabulary, Item root, Map<String, List<Item>> objects) {
        this.vocabulary = vocabulary;
        this.root = root;
        this.objects = objects;
    }

    /** A case of which nothing is known. */
    public static Facts unknown(Vocabulary vocabulary) {
        return new Facts(vocabulary, Item.unknown(vocabulary.getScope(Slot.CASE)), Map.of());
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    public Item root() {
        return root;
    }

    /** The objects of an entity; null when nobody said which there are. */
    public @Nullable List<Item> objects(String entity) {
        return objects.get(entity);
    }

    /** The value of a fact of the case, or of the given object; null when unknown. */
    public @Nullable Object value(Slot slot, @Nullable Item object) {
        if (slot.ofCase()) {
            return root.value(slot);
        }
        return object == null ? null : object.value(slot);
    }

    public Facts with(Slot slot, @Nullable Object value) {
        return new Facts(vocabulary, root.with(slot, value), objects);
    }

    /** These facts with several facts of the case set. */
    public Facts with(Map<Slot, Object> values) {
        return values.isEmpty() ? this : new Facts(vocabulary, root.with(values), objects);
    }

    public Facts withObjects(String entity, List<Item> items) {
        Map<String, List<Item>> copy = new LinkedHashMap<>(objects);
        copy.put(entity, List.copyOf(items));
        return new Facts(vocabulary, root, copy);
    }

    /** These facts with one object's value set, the object being named by its place. */
    public Facts with(Slot slot, int index, @Nullable Object value) {
        List<Item> items = new ArrayList<>(objects.getOrDefault(slot.scope(), List.of()));
        items.set(index, items.get(index).with(slot, value));
        return withObjects(slot.scope(), items);
    }

    /** What the objects of an entity are called. */
    public ObjectNames names(String entity) {
        Map<String, ObjectNames> known = names;
        ObjectNames found = known.get(entity);
        if (found == null) {
            Entity named = vocabulary.findEntity(entity).orElseThrow();
            Slot naming = vocabulary.getScope(entity).findSlot(named.nameFact()).orElse(null);
            found = new ObjectNames(named, naming, objects.getOrDefault(entity, List.of()));
            Map<String, ObjectNames> more = new LinkedHashMap<>(known);
            more.put(entity, found);
            names = more;
        }
        return found;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Facts facts && facts.root.equals(root) && facts.objects.equals(objects);
    }

    @Override
    public int hashCode() {
        return 31 * root.hashCode() + objects.hashCode();
    }

    /** The known facts, for programmers. */
    @Override
    public String toString() {
        Map<String, Object> known = knownOf(root);
        objects.forEach((entity, items) ->
                known.put(entity, items.stream().map(this::knownOf).toList()));
        return known.toString();
    }

    private Map<String, Object> knownOf(Item item) {
        Map<String, Object> known = new LinkedHashMap<>();
        for (Slot slot : vocabulary.getScope(item.scope()).slots()) {
            Object value = item.value(slot);
            if (value != null) {
                known.put(slot.id(), value);
            }
        }
        return known;
    }
}
