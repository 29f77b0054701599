package id.pandu.rulebook;

import id.pandu.vocabulary.Condition;
import id.pandu.vocabulary.Operator;
import id.pandu.vocabulary.Slot;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds sentences of one rule that cannot be true together at sight: each compares a single fact with fixed values, and
 * no value is left. Sentences about several facts are not looked into.
 */
final class RuleConflicts {

    /** What is left of one fact after some sentences. */
    private static final class Left {
        @Nullable
        Set<Object> values;

        final Set<Object> excluded = new HashSet<>();
        double least = Double.NEGATIVE_INFINITY;
        double most = Double.POSITIVE_INFINITY;
        boolean aboveLeast;
        boolean belowMost;
        boolean known;
        boolean unknown;

        boolean nothing() {
            boolean noValue = values != null
                    && values.stream()
                            .allMatch(value -> excluded.contains(value)
                                    || (value instanceof Number number && !fits(number.doubleValue())));
            boolean noNumber = least > most || (least == most && (aboveLeast || belowMost));
            return noValue || noNumber || (known && unknown);
        }

        private boolean fits(double number) {
            return (aboveLeast ? number > least : number >= least) && (belowMost ? number < most : number <= most);
        }
    }

    private final Map<Object, Left> left = new HashMap<>();

    private RuleConflicts() {}

    /** The first sentence that leaves no value to a fact; empty if there is none. */
    static Optional<Sentence> find(List<Sentence> sentences) {
        RuleConflicts conflicts = new RuleConflicts();
        return sentences.stream()
                .filter(sentence -> !conflicts.take(sentence.condition(), true))
                .findFirst();
    }

    /** Whether something is left when the condition holds or, if it is denied, does not. */
    private boolean take(Condition condition, boolean holds) {
        if (condition instanceof Condition.Not not) {
            return take(not.condition(), !holds);
        }
        if (condition instanceof Condition.AtLeast several) {
            return takeSeveral(several, holds);
        }
        if (condition instanceof Condition.Compare compare) {
            return takeComparison(compare, holds);
        }
        if (condition instanceof Condition.Known known) {
            Left fact = of(known.slot());
            fact.known |= holds;
            fact.unknown |= !holds;
            return !fact.nothing();
        }
        if (condition instanceof Condition.Size size) {
            of(size.slot()).known = true;
            return limit(of("size " + size.slot().id()), size.operator(), (double) size.number(), holds);
        }
        if (condition instanceof Condition.Contains contains) {
            of(contains.slot()).known = true;
            Left entry = of(contains.slot().id() + " " + contains.code());
            entry.known |= holds;
            entry.unknown |= !holds;
            return !entry.nothing() && !of(contains.slot()).nothing();
        }
        return true;
    }

    private boolean takeSeveral(Condition.AtLeast several, boolean holds) {
        List<Condition> parts = several.conditions();
        if (holds && several.number() == parts.size()) {
            return parts.stream().allMatch(part -> take(part, true));
        }
        if (!holds && several.number() == 1) {
            return parts.stream().allMatch(part -> take(part, false));
        }
        Set<Slot> slots = several.slots();
        boolean oneOf = holds
                && several.number() == 1
                && slots.size() == 1
                && parts.stream().allMatch(p -> p instanceof Condition.Compare c && c.operator() == Operator.EQ);
        if (!oneOf) {
            return true;
        }
        Set<Object> values = new HashSet<>();
        parts.forEach(part -> values.add(((Condition.Compare) part).value()));
        return restrict(of(slots.iterator().next()), values);
    }

    private boolean takeComparison(Condition.Compare compare, boolean holds) {
        Left fact = of(compare.slot());
        fact.known = true;
        boolean equal = compare.operator() == Operator.EQ;
        if (equal || compare.operator() == Operator.NE) {
            if (equal == holds) {
                return restrict(fact, Set.of(compare.value()));
            }
            fact.excluded.add(compare.value());
            return !fact.nothing();
        }
        return compare.value() instanceof Number number
                ? limit(fact, compare.operator(), number.doubleValue(), holds)
                : !fact.nothing();
    }

    private static boolean restrict(Left fact, Set<Object> values) {
        fact.known = true;
        Set<Object> common = new HashSet<>(values);
        if (fact.values != null) {
            common.retainAll(fact.values);
        }
        fact.values = common;
        return !fact.nothing();
    }

    private static boolean limit(Left fact, Operator operator, double number, boolean holds) {
        switch (holds ? operator : operator.negated()) {
            case GE -> raise(fact, number, false);
            case GT -> raise(fact, number, true);
            case LE -> lower(fact, number, false);
            case LT -> lower(fact, number, true);
            case EQ -> {
                raise(fact, number, false);
                lower(fact, number, false);
            }
            case NE -> fact.excluded.add(number);
        }
        return !fact.nothing();
    }

    private static void raise(Left fact, double number, boolean above) {
        if (number > fact.least || (number == fact.least && above)) {
            fact.least = number;
            fact.aboveLeast = above;
        }
    }

    private static void lower(Left fact, double number, boolean below) {
        if (number < fact.most || (number == fact.most && below)) {
            fact.most = number;
            fact.belowMost = below;
        }
    }

    private Left of(Object key) {
        return left.computeIfAbsent(key, k -> {
            Left fresh = new Left();
            if (k instanceof Slot slot && slot.fact().type().isNumber()) {
                fresh.least = slot.fact().range().min();
                fresh.most = slot.fact().range().max();
            }
            return fresh;
        });
    }
}
