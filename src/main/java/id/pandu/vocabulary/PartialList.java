package id.pandu.vocabulary;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A list that is known in part: what is said to be in it and what is said not to be. Of all other entries nothing is
 * known. A list that is known wholly is a plain {@code List}; both are values of facts of type {@link ValueType#LIST}.
 *
 * @param ada entries that are there, in the order given
 * @param tidakAda entries that are not, none of which is there
 */
public record PartialList(List<String> ada, List<String> tidakAda) {

    public PartialList {
        ada = List.copyOf(ada);
        tidakAda = List.copyOf(tidakAda);
    }

    /**
     * What is known by these entries: a plain list if every option is decided, null if nothing is known.
     *
     * @return null, a {@code List} or a {@code PartialList}
     */
    public static @Nullable Object of(FactDefinition fact, Collection<String> present, Collection<String> absent) {
        Set<String> decided = new LinkedHashSet<>(present);
        decided.addAll(absent);
        if (decided.isEmpty()) {
            return null;
        }
        List<String> entries = fact.entries();
        if (!entries.isEmpty() && decided.containsAll(entries)) {
            return present.isEmpty() ? List.of(FactDefinition.NONE) : List.copyOf(present);
        }
        return new PartialList(List.copyOf(present), List.copyOf(absent));
    }

    /** Whether the value of a list leaves nothing open. */
    public static boolean isWhole(@Nullable Object value) {
        return value != null && !(value instanceof PartialList);
    }

    /** The entries known to be there. */
    public static List<String> present(Object value) {
        return value instanceof PartialList partial
                ? partial.ada
                : ((Collection<?>) value).stream().map(String::valueOf).toList();
    }

    /** Whether an entry is in the list. */
    public static Truth holds(Object value, String code) {
        if (value instanceof PartialList partial) {
            return partial.ada.contains(code)
                    ? Truth.TRUE
                    : partial.tidakAda.contains(code) || isNone(partial, code) ? Truth.FALSE : Truth.UNKNOWN;
        }
        return Truth.of(((Collection<?>) value).contains(code));
    }

    /** Of a list that has some entry it is known that it is not empty. */
    private static boolean isNone(PartialList partial, String code) {
        return code.equals(FactDefinition.NONE) && !partial.ada.isEmpty();
    }

    /** The least number of entries there can be. */
    public static long least(Object value) {
        List<String> present = present(value);
        return present.contains(FactDefinition.NONE) ? 0 : present.size();
    }

    /** The greatest number of entries there can be. */
    public static long most(FactDefinition fact, Object value) {
        if (!(value instanceof PartialList partial)) {
            return least(value);
        }
        return fact.entries().isEmpty() ? Long.MAX_VALUE : fact.entries().size() - partial.tidakAda.size();
    }

    /** Whether the number of entries compares so. */
    public static Truth counts(FactDefinition fact, Object value, Operator operator, long number) {
        long least = least(value);
        long most = most(fact, value);
        boolean isOpen = least <= number && number <= most && least < most;
        return switch (operator) {
            case EQ, NE -> isOpen ? Truth.UNKNOWN : Truth.of(operator.holds(least, number));
            default -> {
                boolean low = operator.holds(least, number);
                yield low == operator.holds(most, number) ? Truth.of(low) : Truth.UNKNOWN;
            }
        };
    }

    /** Whether a list that is known wholly may turn out to be this one. */
    boolean allows(Collection<?> whole) {
        return whole.containsAll(ada) && tidakAda.stream().noneMatch(whole::contains);
    }

    /** Whether a value, known at least as well, agrees with this one. */
    public boolean isRefinedBy(Object value) {
        return value instanceof PartialList other
                ? other.ada.containsAll(ada) && other.tidakAda.containsAll(tidakAda)
                : allows((Collection<?>) value);
    }

    @Override
    public String toString() {
        return "ada: " + String.join(", ", ada) + "; tidak ada: " + String.join(", ", tidakAda);
    }
}
