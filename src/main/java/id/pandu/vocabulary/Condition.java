package id.pandu.vocabulary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence means: a formula over facts that is true, false or unknown for given facts, in Kleene's logic.
 * A comparison with an unknown fact is unknown; only {@link Known} asks whether a fact is known.
 */
public sealed interface Condition {

    /** The truth of this condition for the case and, where it speaks of one, the object. */
    Truth evaluate(Facts facts, @Nullable Item object);

    /** The facts compared here, not those of inner conditions. */
    default List<Slot> ownSlots() {
        return List.of();
    }

    default List<Condition> inner() {
        return List.of();
    }

    /** Every fact the condition reads, in the order of reading. */
    default Set<Slot> slots() {
        Set<Slot> found = new LinkedHashSet<>(ownSlots());
        inner().forEach(condition -> found.addAll(condition.slots()));
        return found;
    }

    /** The entity whose objects the condition counts, possibly negated; null if it counts none. */
    default @Nullable String countedEntity() {
        if (this instanceof Some some) {
            return some.entity();
        }
        if (this instanceof Every every) {
            return every.entity();
        }
        return this instanceof Not not ? not.condition().countedEntity() : null;
    }

    static Condition all(List<Condition> conditions) {
        return conditions.size() == 1 ? conditions.get(0) : new AtLeast(conditions.size(), conditions);
    }

    static Condition any(List<Condition> conditions) {
        return conditions.size() == 1 ? conditions.get(0) : new AtLeast(1, conditions);
    }

    /** Compares a fact with a fixed value. */
    record Compare(Slot slot, Operator operator, Object value) implements Condition {
        @Override
        public Truth evaluate(Facts facts, @Nullable Item object) {
            Object known = facts.value(slot, object);
            return known == null ? Truth.UNKNOWN : Truth.of(operator.holds(known, value));
        }

        @Override
        public List<Slot> ownSlots() {
            return List.of(slot);
        }
    }

    /** Compares two facts. */
    record CompareFacts(Slot left, Operator operator, Slot right) implements Condition {
        @Override
        public Truth evaluate(Facts facts, @Nullable Item object) {
            Object one = facts.value(left, object);
            Object other = facts.value(right, object);
            return one == null || other == null ? Truth.UNKNOWN : Truth.of(operator.holds(one, other));
        }

        @Override
        public List<Slot> ownSlots() {
            return List.of(left, right);
        }
    }

    /** The list holds the code. */
    record Contains(Slot slot, String code) implements Condition {
        @Override
        public Truth evaluate(Facts facts, @Nullable Item object) {
            Object known = facts.value(slot, object);
            return known == null ? Truth.UNKNOWN : PartialList.holds(known, code);
        }

        @Override
        public List<Slot> ownSlots() {
            return List.of(slot);
        }
    }

    /** Compares the number of entries of a list; the entry "none" does not count. */
    record Size(Slot slot, Operator operator, long number) implements Condition {
        @Override
        public Truth evaluate(Facts facts, @Nullable Item object) {
            Object known = facts.value(slot, object);
            return known == null ? Truth.UNKNOWN : PartialList.counts(slot.fact(), known, operator, number);
        }

        @Override
        public List<Slot> ownSlots() {
            return List.of(slot);
        }
    }

    /** The fact is known; a list wholly. */
    record Known(Slot slot) implements Condition {
        @Override
        public Truth evaluate(Facts facts, @Nullable Item object) {
            return Truth.of(PartialList.isWhole(facts.value(slot, object)));
        }

        @Override
        public List<Slot> ownSlots() {
            return List.of(slot);
        }
    }

    /** The opposite. */
    record Not(Condition condition) implements Condition {
        @Override
        public Truth evaluate(Facts facts, @Nullable Item object) {
            return condition.evaluate(facts, object).not();
        }

        @Override
        public List<Condition> inner() {
            return List.of(condition);
        }
    }

    /** At least so many of the conditions hold: all of them is "and", one of them is "or". */
    record AtLeast(int number, List<Condition> conditions) implements Condition {
        public AtLeast {
            conditions = List.copyOf(conditions);
        }

        @Override
        public Truth evaluate(Facts facts, @Nullable Item object) {
            int sure = 0;
            int possible = 0;
            for (Condition condition : conditions) {
                Truth truth = condition.evaluate(facts, object);
                sure += truth == Truth.TRUE ? 1 : 0;
                possible += truth == Truth.FALSE ? 0 : 1;
            }
            return Truth.atLeast(number, sure, possible);
        }

        @Override
        public List<Condition> inner() {
            return conditions;
        }
    }

    /** At least so many objects of the entity fulfil the condition. */
    record Some(String entity, int number, Condition condition) implements Condition {
        @Override
        public Truth evaluate(Facts facts, @Nullable Item object) {
            List<Item> items = facts.objects(entity);
            if (items == null) {
                return Truth.UNKNOWN;
            }
            int sure = 0;
            int possible = 0;
            for (Item item : items) {
                Truth truth = condition.evaluate(facts, item);
                sure += truth == Truth.TRUE ? 1 : 0;
                possible += truth == Truth.FALSE ? 0 : 1;
            }
            return Truth.atLeast(number, sure, possible);
        }

        @Override
        public List<Condition> inner() {
            return List.of(condition);
        }
    }

    /** All objects of the entity fulfil the condition. */
    record Every(String entity, Condition condition) implements Condition {
        @Override
        public Truth evaluate(Facts facts, @Nullable Item object) {
            return new Some(entity, 1, new Not(condition))
                    .evaluate(facts, object)
                    .not();
        }

        @Override
        public List<Condition> inner() {
            return List.of(condition);
        }
    }

    /** Whether the number of objects of the entity is known. */
    record KnownObjects(String entity) implements Condition {
        @Override
        public Truth evaluate(Facts facts, @Nullable Item object) {
            return Truth.of(facts.objects(entity) != null);
        }
    }
}
