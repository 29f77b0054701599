package id.pandu.drools;

import id.pandu.rulebook.Rule;
import id.pandu.rulebook.Sentence;
import id.pandu.vocabulary.Condition;
import id.pandu.vocabulary.Slot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The groups of conditions of which some must hold, more than one and fewer than all. Drools cannot add up truths, and
 * every selection of ten out of twenty would be 184,756: the facts tell how many hold and how many fail.
 */
final class CountedGroups {

    private final Map<Condition.AtLeast, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, Set<Condition.AtLeast>> byScope = new LinkedHashMap<>();

    private CountedGroups() {}

    /** The groups of the rules, numbered in their order. */
    static CountedGroups of(Collection<Rule> rules) {
        CountedGroups groups = new CountedGroups();
        for (Rule rule : rules) {
            rule.conditions().stream().map(Sentence::condition).forEach(c -> groups.collect(c, scopeOf(c)));
        }
        return groups;
    }

    /** The scope of the pattern in which a condition stands that counts no objects. */
    static String scopeOf(Condition condition) {
        return condition.slots().stream()
                .map(Slot::scope)
                .filter(scope -> !scope.equals(Slot.CASE))
                .findFirst()
                .orElse(Slot.CASE);
    }

    private void collect(Condition condition, String scope) {
        if (condition instanceof Condition.AtLeast group && isCounted(group)) {
            numbers.putIfAbsent(group, numbers.size());
            byScope.computeIfAbsent(scope, s -> new LinkedHashSet<>()).add(group);
        }
        String counted = condition instanceof Condition.Not ? null : condition.countedEntity();
        condition.inner().forEach(inner -> collect(inner, counted == null ? scope : counted));
    }

    static boolean isCounted(Condition.AtLeast group) {
        return 1 < group.number() && group.number() < group.conditions().size();
    }

    List<Condition.AtLeast> listOf(String scope) {
        return new ArrayList<>(byScope.getOrDefault(scope, Set.of()));
    }

    /** The property that counts the conditions of the group that hold. */
    String held(Condition.AtLeast group) {
        return "countOfTrue" + number(group);
    }

    /** The property that counts the conditions of the group that do not hold; the unknown ones count nowhere. */
    String failed(Condition.AtLeast group) {
        return "countOfFalse" + number(group);
    }

    private int number(Condition.AtLeast group) {
        Integer number = numbers.get(group);
        if (number == null) {
            throw new IllegalArgumentException("No such group: " + group);
        }
        return number;
    }
}
