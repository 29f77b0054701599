package id.pandu.analysis;

import id.pandu.analysis.GroundRules.Kind;
import id.pandu.analysis.GroundRules.Node;
import id.pandu.rulebook.Rule;
import id.pandu.rulebook.Rulebook;
import id.pandu.rulebook.Sentence;
import id.pandu.vocabulary.Condition;
import id.pandu.vocabulary.Operator;
import id.pandu.vocabulary.Slot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes conditions out for objects; equal conditions become one node. */
final class GroundConditions {

    private static final int[] NONE = {};
    private static final byte[] NO_TABLE = {};

    private final Map<Cell, Integer> places;
    private final Map<Integer, List<@Nullable Object>> values;
    private final Map<Slot, Integer> settledAfter;
    private final Map<String, Integer> counts;
    private final Map<String, Integer> imagined;
    private final Set<String> crowded;
    private final List<Node> nodes = new ArrayList<>();
    private final Map<Object, Integer> known = new HashMap<>();

    GroundConditions(
            Map<Cell, Integer> places,
            Map<Integer, List<@Nullable Object>> values,
            Map<Slot, Integer> settledAfter,
            Map<String, Integer> counts,
            Map<String, Integer> imagined,
            Set<String> crowded) {
        this.places = places;
        this.values = values;
        this.settledAfter = settledAfter;
        this.counts = counts;
        this.imagined = imagined;
        this.crowded = crowded;
    }

    List<Node> nodes() {
        return nodes;
    }

    /** How many objects of an entity must be imagined so that every rule can hold and fail: one more than is counted. */
    static int mostCounted(Rulebook rulebook, String entity) {
        int most = 1;
        for (Rule rule : rulebook.active()) {
            for (Sentence sentence : rule.conditions()) {
                most = Math.max(most, mostCounted(sentence.condition(), entity));
            }
        }
        return most;
    }

    private static int mostCounted(Condition condition, String entity) {
        int own = condition instanceof Condition.Some some && some.entity().equals(entity) ? some.number() : 0;
        return condition.inner().stream()
                .mapToInt(inner -> mostCounted(inner, entity))
                .reduce(own, Math::max);
    }

    /** The condition of a rule; for an object imagined, also that it exists. */
    int node(Rule rule, int object) {
        int condition = node(rule.condition(), object);
        if (object < 0 || counts.containsKey(rule.scope())) {
            return condition;
        }
        int exists = given(Cell.count(rule.scope()), new Leaf.Exists(object));
        return add(Kind.AT_LEAST, 2, new int[] {exists, condition}, -1);
    }

    int node(Condition condition, int object) {
        if (condition instanceof Condition.CompareFacts pair) {
            return pair(pair, object);
        }
        if (condition instanceof Condition.KnownObjects objects) {
            return counts.containsKey(objects.entity())
                    ? constant(Truths.TRUE)
                    : given(Cell.count(objects.entity()), new Leaf.Counted());
        }
        if (condition instanceof Condition.Not not) {
            return add(Kind.NOT, 0, new int[] {node(not.condition(), object)}, -1);
        }
        if (condition instanceof Condition.AtLeast some) {
            int[] children = some.conditions().stream()
                    .mapToInt(inner -> node(inner, object))
                    .toArray();
            return add(Kind.AT_LEAST, some.number(), children, -1);
        }
        if (condition instanceof Condition.Some some) {
            return some(some.entity(), some.number(), some.condition());
        }
        if (condition instanceof Condition.Every every) {
            int failing = some(every.entity(), 1, new Condition.Not(every.condition()));
            return add(Kind.NOT, 0, new int[] {failing}, -1);
        }
        return test(condition, object);
    }

    private int some(String entity, int number, Condition condition) {
        Integer count = counts.get(entity);
        int there = count == null ? imagined.getOrDefault(entity, 0) : count;
        int[] children = IntStream.range(0, there).map(i -> node(condition, i)).toArray();
        return count == null
                ? add(Kind.SOME, number, children, place(Cell.count(entity)))
                : add(crowded.contains(entity) ? Kind.CROWD : Kind.AT_LEAST, number, children, -1);
    }

    private int test(Condition condition, int object) {
        Slot slot = condition.ownSlots().get(0);
        Leaf leaf = new Leaf.OfFact(condition);
        if (!slot.ofCase() && object < 0) {
            return constant(Truths.of(leaf.of(null)));
        }
        Cell cell = Cell.of(slot, object);
        return cell.concluded() ? concluded(cell, leaf) : given(cell, leaf);
    }

    private int given(Cell cell, Leaf leaf) {
        byte open = leaf.asksWhetherKnown() ? (byte) (Truths.TRUE | Truths.FALSE) : Truths.ANY;
        int place = place(cell);
        return node(
                List.of(place, leaf), new Node(Kind.GIVEN, 0, NONE, place, -1, leaf, Operator.EQ, open, NO_TABLE, 0));
    }

    private int concluded(Cell cell, Leaf leaf) {
        int place = place(cell);
        List<@Nullable Object> possible = values.getOrDefault(place, List.of());
        byte[] table = new byte[possible.size()];
        for (int i = 0; i < table.length; i++) {
            table[i] = Truths.of(leaf.of(possible.get(i)));
        }
        return node(
                List.of(place, leaf),
                new Node(Kind.CONCLUDED, 0, NONE, place, -1, leaf, Operator.EQ, Truths.ANY, table, levelOf(cell)));
    }

    private int pair(Condition.CompareFacts pair, int object) {
        if (object < 0 && !(pair.left().ofCase() && pair.right().ofCase())) {
            return constant(Truths.UNKNOWN);
        }
        Cell left = Cell.of(pair.left(), object);
        Cell right = Cell.of(pair.right(), object);
        Operator operator = pair.operator();
        return node(
                List.of(place(left), operator, place(right)),
                new Node(
                        Kind.PAIR,
                        0,
                        NONE,
                        place(left),
                        place(right),
                        null,
                        operator,
                        Truths.ANY,
                        NO_TABLE,
                        Math.max(levelOf(left), levelOf(right))));
    }

    private int constant(byte truth) {
        return node(List.of(truth), new Node(Kind.CONSTANT, 0, NONE, -1, -1, null, Operator.EQ, truth, NO_TABLE, 0));
    }

    private int add(Kind kind, int number, int[] children, int cell) {
        int level = Arrays.stream(children)
                .map(child -> nodes.get(child).level())
                .max()
                .orElse(0);
        return node(
                List.of(kind, number, Arrays.stream(children).boxed().toList(), cell),
                new Node(kind, number, children, cell, -1, null, Operator.EQ, Truths.ANY, NO_TABLE, level));
    }

    private int node(Object key, Node node) {
        Integer before = known.putIfAbsent(key, nodes.size());
        if (before != null) {
            return before;
        }
        nodes.add(node);
        return nodes.size() - 1;
    }

    private int levelOf(Cell cell) {
        Integer level = cell.slot() == null ? null : settledAfter.get(cell.slot());
        return level == null ? 0 : level + 1;
    }

    private int place(Cell cell) {
        Integer place = places.get(cell);
        if (place == null) {
            throw new IllegalArgumentException("No such cell: " + cell);
        }
        return place;
    }
}
