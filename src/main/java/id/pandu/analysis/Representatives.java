package id.pandu.analysis;

import id.pandu.advice.Subject;
import id.pandu.rulebook.Rule;
import id.pandu.rulebook.Rulebook;
import id.pandu.vocabulary.Condition;
import id.pandu.vocabulary.Entity;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Item;
import id.pandu.vocabulary.Slot;
import id.pandu.vocabulary.Truth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Chooses, where a case has many objects of an entity, a few that stand for all, so that analysing it does not take
 * longer the more there are. Objects are alike if no rule can tell apart what is known of them. Of objects that are
 * alike as many are kept as can matter to rules at once: more of them would change nothing that is said of the others.
 * Where too many differ, one of each kind is kept until there are enough; the rest makes the entity crowded. (Model
 * checkers call this symmetry reduction.) Safe for any number of threads.
 */
final class Representatives {

    /** Of an entity with so many objects or fewer, all are kept. */
    static final int MOST = 24;

    /** A plan may change this many objects. */
    private static final int CHANGED = 5;

    private final Rulebook rulebook;
    private final int most;
    private final Map<Slot, Set<Leaf>> tests = new HashMap<>();
    private final Set<Slot> compared = new HashSet<>();
    /** By entity: how many objects that are alike can matter at once. */
    private final Map<String, Integer> enough = new HashMap<>();

    Representatives(Rulebook rulebook, int most) {
        this.rulebook = rulebook;
        this.most = most;
        Set<Condition.Some> counted = new HashSet<>();
        rulebook.active().forEach(rule -> collect(rule.condition(), counted));
        for (Entity entity : rulebook.vocabulary().manyEntities()) {
            int plans = CHANGED + GroundConditions.mostCounted(rulebook, entity.id());
            enough.put(entity.id(), Math.max(plans, 1 + witnesses(entity.id(), counted)));
        }
    }

    private void collect(Condition condition, Set<Condition.Some> counted) {
        if (condition instanceof Condition.Some some) {
            counted.add(some);
        } else if (condition instanceof Condition.Every every) {
            counted.add(new Condition.Some(every.entity(), 1, new Condition.Not(every.condition())));
        } else if (condition instanceof Condition.CompareFacts pair) {
            compared.addAll(pair.ownSlots());
        }
        if (condition.inner().isEmpty() && !(condition instanceof Condition.CompareFacts)) {
            condition
                    .ownSlots()
                    .forEach(slot ->
                            tests.computeIfAbsent(slot, s -> new HashSet<>()).add(new Leaf.OfFact(condition)));
        }
        condition.inner().forEach(inner -> collect(inner, counted));
    }

    /**
     * How many objects bear witness, at most, to all that rules ask of the objects of an entity together: whether so
     * many fulfil a condition, whether any contradicts itself, whether anything is concluded about any, and about which
     * rules disagree. Where that may differ between two worlds, each has its own witnesses.
     */
    private int witnesses(String entity, Set<Condition.Some> counted) {
        int sum = 0;
        for (Condition.Some some : counted) {
            boolean given = some.condition().slots().stream()
                    .allMatch(
                            slot -> slot.scope().equals(entity) && !slot.fact().concluded());
            sum += some.entity().equals(entity) ? some.number() * (given ? 1 : 2) : 0;
        }
        Set<Slot> concluded = new HashSet<>();
        for (Rule rule : rulebook.active()) {
            if (rule.scope().equals(entity)) {
                sum += rule.contradicts() ? 2 : 0;
                sum += rule.conclusions().stream().anyMatch(c -> c.slot().ofCase()) ? 2 : 0;
                rule.conclusions().forEach(c -> concluded.add(c.slot()));
            }
        }
        concluded.removeIf(Slot::ofCase);
        return sum + 4 * concluded.size();
    }

    Sample of(Facts facts) {
        return of(facts, null);
    }

    /** @param wanted an object to keep before others; null for none */
    Sample of(Facts facts, @Nullable Subject wanted) {
        Facts cut = facts;
        Map<String, List<List<Integer>>> groups = new HashMap<>();
        Map<String, List<Integer>> kept = new HashMap<>();
        Set<String> crowded = new HashSet<>();
        for (Entity entity : rulebook.vocabulary().manyEntities()) {
            List<Item> objects = facts.objects(entity.id());
            if (objects != null && objects.size() > most) {
                List<List<Integer>> alike = groups(entity.id(), objects);
                int needed = enough.getOrDefault(entity.id(), most);
                Set<Integer> chosen = choose(
                        alike,
                        needed,
                        wanted != null && wanted.entity().equals(entity.id()) ? Set.of(wanted.index()) : Set.of());
                if (!isEnough(alike, needed, chosen)) {
                    crowded.add(entity.id());
                }
                groups.put(entity.id(), alike);
                kept.put(entity.id(), List.copyOf(chosen));
                cut = cut.withObjects(
                        entity.id(), chosen.stream().map(objects::get).toList());
            }
        }
        return new Sample(facts, cut, groups, kept, crowded);
    }

    /** Places of objects that are alike. */
    private List<List<Integer>> groups(String entity, List<Item> objects) {
        List<Slot> slots = rulebook.vocabulary().getScope(entity).slots().stream()
                .filter(slot -> !slot.fact().concluded())
                .filter(slot -> tests.containsKey(slot) || compared.contains(slot))
                .toList();
        Map<List<Object>, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < objects.size(); i++) {
            groups.computeIfAbsent(traits(objects.get(i), slots), traits -> new ArrayList<>())
                    .add(i);
        }
        return List.copyOf(groups.values());
    }

    private List<Object> traits(Item object, List<Slot> slots) {
        List<Object> traits = new ArrayList<>();
        for (Slot slot : slots) {
            Object value = object.value(slot);
            traits.add(value == null ? "" : compared.contains(slot) ? value : truths(slot, value));
        }
        return traits;
    }

    private List<Truth> truths(Slot slot, Object value) {
        return tests.getOrDefault(slot, Set.of()).stream()
                .map(test -> test.of(value))
                .toList();
    }

    /** Those wanted, the first of each group, then the second of each, and so on as long as there is room and need. */
    private Set<Integer> choose(List<List<Integer>> groups, int needed, Set<Integer> wanted) {
        Set<Integer> chosen = new TreeSet<>(wanted);
        for (int round = 0; round < needed && chosen.size() < most; round++) {
            for (List<Integer> group : groups) {
                if (round < group.size() && chosen.size() < most) {
                    chosen.add(group.get(round));
                }
            }
        }
        return chosen;
    }

    private static boolean isEnough(List<List<Integer>> groups, int needed, Set<Integer> chosen) {
        return groups.stream()
                .allMatch(group -> group.stream().filter(chosen::contains).count() >= Math.min(needed, group.size()));
    }
}
