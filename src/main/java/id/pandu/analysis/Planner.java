package id.pandu.analysis;

import id.pandu.rulebook.FactsReader;
import id.pandu.vocabulary.Entity;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Slot;
import id.pandu.vocabulary.ValueType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Searches the smallest sets of changes that reach a goal: sets of one change first, then of two, and so on. Each step
 * changes a cell of which one must change before the goal can be reached ({@link Levers}), and is given up where the
 * bounds of {@link World} show that no further change can reach it. A set that makes facts contradict each other or
 * rules disagree, where they did not before, is no way.
 */
final class Planner {

    /** Steps before the search ends with what it has found. */
    static final int MOST_STEPS = 12_000;

    private static final int MOST_FOUND = 60;

    private final GroundRules rules;
    private final Facts facts;
    private final Aim aim;
    private final BitSet movable = new BitSet();
    private final World world;
    private final World dream;
    private final byte[] firedBefore;
    private final byte[] conflictsBefore;
    private final Plan plan;
    private final Levers levers;
    private final ValueClasses classes;
    private final ValueClasses ofLists;
    private final Map<Integer, List<@Nullable Object>> valuesOf = new TreeMap<>();
    private final Map<Integer, Object> chosen = new TreeMap<>();
    private final Set<Map<Integer, Object>> seen = new HashSet<>();
    private final List<Map<Integer, Object>> found = new ArrayList<>();
    private int left;

    Planner(GroundRules rules, Sample sample, Goal goal, int steps) {
        this.rules = rules;
        this.facts = sample.facts();
        this.aim = new Aim(rules, sample, goal);
        this.left = steps;
        world = new World(rules, facts);
        dream = new World(rules, facts);
        Set<String> counted = countedByTheirList(facts);
        for (int i = 0; i < rules.cells.size(); i++) {
            Cell cell = rules.cells.get(i);
            boolean exists = !cell.counts() && (cell.object() < 0 || facts.objects(cell.entity()) != null);
            if (exists
                    && cell.slot() != null
                    && cell.slot().fact().actionable()
                    && rules.testsOf[i].length > 0
                    && !counted.contains(cell.id())) {
                movable.set(i);
                dream.open(i);
            }
        }
        plan = aim.plan();
        classes = new ValueClasses(world, rules.full.tests());
        ofLists = new ValueClasses(world, plan.tests());
        levers = new Levers(world, movable);
        world.evaluate(rules.full, true);
        firedBefore = world.fires.clone();
        conflictsBefore = world.conflicts.clone();
    }

    /** Facts that say how many objects there are, which only a longer or shorter list changes. */
    private static Set<String> countedByTheirList(Facts facts) {
        return facts.vocabulary().manyEntities().stream()
                .filter(entity -> facts.objects(entity.id()) != null)
                .map(Entity::countFact)
                .collect(Collectors.toSet());
    }

    /** The part of the rules on which the goal depends. */
    Plan plan() {
        return plan;
    }

    boolean finished() {
        return left > 0 && ofLists.complete() && rules.crowded.isEmpty();
    }

    /**
     * The smallest sets of changes, as new values by cell, one for each set of cells first. Of each nothing can be left
     * out, and its values are as facts are read.
     */
    List<Map<Integer, Object>> search(int maxChanges) {
        for (int changes = 1; changes <= maxChanges && found.isEmpty() && left > 0; changes++) {
            seen.clear();
            find(changes);
        }
        Map<Set<Integer>, Map<Integer, Object>> distinct = new LinkedHashMap<>();
        found.forEach(set -> distinct.putIfAbsent(set.keySet(), set));
        Set<Map<Integer, Object>> ordered = new LinkedHashSet<>(distinct.values());
        ordered.addAll(found);
        List<Map<Integer, Object>> trimmed =
                ordered.stream().map(this::trimmed).distinct().toList();
        int fewest = trimmed.stream().mapToInt(Map::size).min().orElse(0);
        return trimmed.stream().filter(set -> set.size() == fewest).toList();
    }

    private Map<Integer, Object> trimmed(Map<Integer, Object> changes) {
        return Trimming.of(changes, this::before, set -> acceptable(set) && reachedWith(set));
    }

    private @Nullable Object before(int cell) {
        return rules.cells.get(cell).value(facts);
    }

    private boolean acceptable(Map<Integer, Object> changes) {
        return changes.entrySet().stream().allMatch(change -> acceptable(change.getKey(), change.getValue()));
    }

    private boolean acceptable(int cell, Object value) {
        Slot slot = rules.cells.get(cell).slot();
        return slot != null && FactsReader.accepts(slot.fact(), value);
    }

    private boolean reachedWith(Map<Integer, Object> changes) {
        changes.forEach((cell, value) -> world.set(cell, value));
        world.evaluate(plan, true);
        boolean reached = aim.reached(world) && trouble() == null;
        changes.keySet().forEach(cell -> world.set(cell, before(cell)));
        return reached;
    }

    private boolean reachable() {
        dream.evaluate(plan, false);
        return aim.possible(dream);
    }

    private void find(int changes) {
        if (found.size() >= MOST_FOUND || --left < 0 || !reachable()) {
            return;
        }
        world.evaluate(plan, true);
        if (changes == 0) {
            if (aim.reached(world) && trouble() == null) {
                found.add(Map.copyOf(new TreeMap<>(chosen)));
            }
            return;
        }
        BitSet candidates = candidates();
        for (int cell = candidates.nextSetBit(0); cell >= 0; cell = candidates.nextSetBit(cell + 1)) {
            if (!chosen.containsKey(cell)) {
                Object before = before(cell);
                for (@Nullable Object value : values(cell)) {
                    if (value != null && !value.equals(before) && acceptable(cell, value)) {
                        change(cell, value, before, changes);
                    }
                }
            }
        }
    }

    private void change(int cell, Object value, @Nullable Object before, int changes) {
        chosen.put(cell, value);
        if (seen.add(new TreeMap<>(chosen))) {
            world.set(cell, value);
            dream.set(cell, value);
            find(changes - 1);
            world.set(cell, before);
            dream.open(cell);
        }
        chosen.remove(cell);
    }

    private BitSet candidates() {
        BitSet candidates = new BitSet();
        if (aim.reached(world)) {
            BitSet trouble = trouble();
            candidates.or(trouble == null ? candidates : trouble);
        } else {
            candidates.or(aim.levers(levers, world));
        }
        candidates.and(movable);
        return candidates;
    }

    /** The first rule that fires against others, or fact in conflict, that was not so before; null if there is none. */
    private @Nullable BitSet trouble() {
        world.evaluate(rules.full, true);
        for (int i = 0; i < rules.instances.length; i++) {
            if (rules.instances[i].contradicts() && world.fires[i] != 0 && firedBefore[i] == 0) {
                return levers.allBehind(i);
            }
        }
        for (int i = 0; i < conflictsBefore.length; i++) {
            if (world.conflicts[i] != 0 && conflictsBefore[i] == 0) {
                return levers.ofCell(i);
            }
        }
        return null;
    }

    /**
     * Values to try, as near to what there is as their class allows. Of a list only what matters to the goal is
     * varied, since rules may name very many of its entries. Numbers depend on those they are compared with.
     */
    private List<@Nullable Object> values(int cell) {
        Cell named = rules.cells.get(cell);
        if (named.slot() != null && named.slot().fact().type().isNumber()) {
            return classes.near(cell, named.value(facts));
        }
        boolean list = named.slot() != null && named.slot().fact().type() == ValueType.LIST;
        return valuesOf.computeIfAbsent(cell, c -> (list ? ofLists : classes).near(c, named.value(facts)));
    }
}
