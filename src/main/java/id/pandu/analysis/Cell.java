package id.pandu.analysis;

import id.pandu.advice.Subject;
import id.pandu.vocabulary.Entity;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Item;
import id.pandu.vocabulary.Slot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One place for a value: a fact of the case, a fact of one object, or how many objects of an entity there are.
 *
 * @param entity whose objects; {@link Slot#CASE} for the case
 * @param slot the fact; null for the number of objects, whose value is an {@code Integer}
 * @param object place of the object among those of its entity; -1 for the case and for the number
 */
record Cell(String entity, @Nullable Slot slot, int object) {

    static Cell of(Slot slot, int object) {
        return slot.ofCase() ? new Cell(Slot.CASE, slot, -1) : new Cell(slot.scope(), slot, object);
    }

    static Cell count(String entity) {
        return new Cell(entity, null, -1);
    }

    boolean counts() {
        return slot == null;
    }

    /** Id of the fact or, for a number of objects, of the entity: the name under which a request gives it. */
    String id() {
        return slot == null ? entity : slot.id();
    }

    boolean concluded() {
        return slot != null && slot.fact().concluded();
    }

    /** The value given; null if unknown or if there is no such object. */
    @Nullable
    Object value(Facts facts) {
        List<Item> objects = entity.equals(Slot.CASE) ? null : facts.objects(entity);
        if (slot == null) {
            return objects == null ? null : objects.size();
        }
        if (slot.ofCase()) {
            return facts.value(slot, null);
        }
        return objects == null || object >= objects.size()
                ? null
                : objects.get(object).value(slot);
    }

    /** The facts with this value; a number of objects keeps the first ones known and adds ones of which nothing is known. */
    Facts set(Facts facts, @Nullable Object value) {
        if (slot != null) {
            return slot.ofCase() ? facts.with(slot, value) : facts.with(slot, object, value);
        }
        if (value == null) {
            throw new IllegalArgumentException("Objects cannot be forgotten: " + entity);
        }
        List<Item> before = facts.objects(entity);
        List<Item> items = new ArrayList<>(before == null ? List.of() : before);
        int wanted = (Integer) value;
        if (items.size() < wanted) {
            items.addAll(Collections.nCopies(
                    wanted - items.size(), Item.unknown(facts.vocabulary().getScope(entity))));
        }
        return facts.withObjects(entity, items.subList(0, wanted));
    }

    /** The object the fact is of; null for the case. */
    @Nullable
    Subject subject(Facts facts) {
        return object < 0 || facts.objects(entity) == null ? null : Subject.of(facts, entity, object);
    }

    /** What the dictionary calls it. */
    String label(Facts facts) {
        return slot == null
                ? facts.vocabulary().findEntity(entity).map(Entity::label).orElse(entity)
                : slot.fact().label();
    }
}
