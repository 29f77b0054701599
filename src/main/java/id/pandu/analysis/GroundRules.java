package id.pandu.analysis;

import id.pandu.rulebook.Concern;
import id.pandu.rulebook.Rule;
import id.pandu.rulebook.Rulebook;
import id.pandu.vocabulary.Operator;
import id.pandu.vocabulary.Slot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * The rules in force written out for each object of a case, as a network in which every distinct condition stands once.
 * It depends on how many objects there are, not on what is known of them. See {@link World} for values. Safe for any number of threads.
 *
 * <p>Where nobody said which objects of an entity there are, as many are imagined as any rule counts.
 */
final class GroundRules {

    /** What a node of the network is. */
    enum Kind {
        CONSTANT,
        /** A test of one given fact. */
        GIVEN,
        /** A test of one concluded fact. */
        CONCLUDED,
        /** A comparison of two facts. */
        PAIR,
        NOT,
        AT_LEAST,
        /** At least so many of the objects imagined, as far as they exist. */
        SOME,
        /** At least so many of the objects, of which there are more than are written out. */
        CROWD
    }

    /**
     * A condition of one object or of the case.
     *
     * @param number how many children must hold
     * @param cell the cell tested, or that numbers the objects; -1 for none
     * @param other the second cell of a comparison; -1 for none
     * @param operator how two facts are compared; of no meaning elsewhere
     * @param always what it may be while its cell is open or, for a constant, what it is
     * @param table for a concluded fact, what it is for each value of the cell
     * @param level the level of rules before which it can be told
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Node(
            Kind kind,
            int number,
            int[] children,
            int cell,
            int other,
            @Nullable Leaf leaf,
            Operator operator,
            byte always,
            byte[] table,
            int level) {}

    /**
     * A rule for one object, or for the case.
     *
     * @param node its condition
     * @param reads places of the facts whose dispute suspends it
     * @param stronger places of the instances before which it gives way, in the order of the rulebook
     * @param cells cells it concludes, and {@code values} the places of the values it gives them
     * @param outputs places of the invitations and parts it gives
     * @param contradicts whether it says that facts cannot both be true
     * @param shown whether it says something to the reader, so that each firing changes the advice
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Instance(
            Rule rule,
            int object,
            int level,
            int node,
            int[] reads,
            int[] stronger,
            int[] cells,
            int[] values,
            int[] outputs,
            boolean contradicts,
            boolean shown) {}

    /**
     * What rules conclude about one cell.
     *
     * @param values the values, the first being none
     * @param by instances that conclude it
     * @param gives for each of them the place of its value
     * @param ofCrowd places of the values that objects not written out may give
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Target(int cell, List<@Nullable Object> values, int[] by, int[] gives, int[] ofCrowd) {}

    /**
     * A concluded fact.
     *
     * @param level after which nothing more is concluded about it
     * @param reads for each rule that may conclude it, places of the facts it reads
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Settled(int slot, int level, int[] cells, int[][] reads) {}

    final Rulebook rulebook;
    final List<Cell> cells;
    final Map<Cell, Integer> places;
    final Node[] nodes;
    final Instance[] instances;
    /** By cell; null for given facts. */
    final @Nullable Target[] targets;
    /** Tests and comparisons of each cell. */
    final int[][] testsOf;

    final List<Settled> settled;
    final List<Slot> slots;
    final int outputs;
    final int levels;
    /** Entities of which there are more objects, unlike those written out. */
    final Set<String> crowded;
    /** By slot: whether objects not written out may make it disputed. */
    final byte[] disputedByCrowd;

    final Plan full;
    /** In everything. */
    final Interest all;

    private final BitSet[] direct;
    private final AtomicReferenceArray<@Nullable Cone> cones;
    private final AtomicReferenceArray<@Nullable Cone> conesOfGiven;
    private final AtomicReferenceArray<@Nullable Cone> aheads;
    private final Map<Concern, Interest> interests = new ConcurrentHashMap<>();
    private final Map<Claim, Cone> claims = new ConcurrentHashMap<>();
    private final int[] slotOf;
    final Links links;
    private final LongAdder grown = new LongAdder();

    GroundRules(
            Rulebook rulebook,
            List<Cell> cells,
            Map<Cell, Integer> places,
            List<Node> nodes,
            List<Instance> instances,
            @Nullable Target[] targets,
            List<Settled> settled,
            List<Slot> slots,
            int outputs,
            Set<String> crowded) {
        this.rulebook = rulebook;
        this.cells = List.copyOf(cells);
        this.places = Map.copyOf(places);
        this.nodes = nodes.toArray(Node[]::new);
        this.instances = instances.toArray(Instance[]::new);
        this.targets = targets;
        this.settled = List.copyOf(settled);
        this.slots = List.copyOf(slots);
        this.outputs = outputs;
        this.levels = rulebook.levels().size();
        this.crowded = crowded;
        this.disputedByCrowd = disputedByCrowd();
        this.testsOf = testsOf();
        this.direct = directCells();
        this.slotOf = slotOf(this.cells, this.slots);
        this.links = new Links(this);
        this.full = Plan.full(this);
        this.all = new Interest(this, Concern.ANYTHING);
        this.cones = new AtomicReferenceArray<>(this.instances.length);
        this.conesOfGiven = new AtomicReferenceArray<>(this.instances.length);
        this.aheads = new AtomicReferenceArray<>(this.cells.size());
        this.grown.add((long) this.nodes.length * (this.cells.size() / Integer.SIZE + 16) + 64L * instances.size());
    }

    private byte[] disputedByCrowd() {
        byte[] found = new byte[slots.size()];
        for (Instance instance : instances) {
            if (instance.contradicts && isOfCrowd(instance)) {
                for (int slot : instance.reads) {
                    found[slot] = World.MAY;
                }
            }
        }
        for (Settled fact : settled) {
            found[fact.slot] |= crowded.contains(slots.get(fact.slot).scope()) ? World.MAY : 0;
        }
        return found;
    }

    /** Whether there are more objects for which the rule may fire. */
    boolean isOfCrowd(Instance instance) {
        return crowded.contains(instance.rule.scope());
    }

    /** Whether objects not written out may have a say in what is concluded about a fact. */
    boolean restsOnCrowd(Settled fact) {
        return crowded.contains(slots.get(fact.slot).scope())
                || Arrays.stream(fact.cells).anyMatch(cell -> {
                    Target target = targets[cell];
                    return target != null && target.ofCrowd.length > 0;
                });
    }

    /** How much it holds, in places of arrays; it grows with what is asked of it. */
    long size() {
        return grown.sum();
    }

    private static int[] slotOf(List<Cell> cells, List<Slot> slots) {
        Map<Slot, Integer> places = new HashMap<>();
        slots.forEach(slot -> places.put(slot, places.size()));
        return cells.stream()
                .mapToInt(cell -> cell.slot() == null ? -1 : places.getOrDefault(cell.slot(), -1))
                .toArray();
    }

    private int[][] testsOf() {
        List<List<Integer>> found = new ArrayList<>();
        cells.forEach(cell -> found.add(new ArrayList<>()));
        for (int i = 0; i < nodes.length; i++) {
            Node node = nodes[i];
            if (node.cell >= 0) {
                found.get(node.cell).add(i);
            }
            if (node.other >= 0) {
                found.get(node.other).add(i);
            }
        }
        return found.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private BitSet[] directCells() {
        BitSet[] found = new BitSet[nodes.length];
        for (int i = 0; i < nodes.length; i++) {
            BitSet cellsBelow = new BitSet();
            if (nodes[i].cell >= 0) {
                cellsBelow.set(nodes[i].cell);
            }
            if (nodes[i].other >= 0) {
                cellsBelow.set(nodes[i].other);
            }
            for (int child : nodes[i].children) {
                cellsBelow.or(found[child]);
            }
            found[i] = cellsBelow;
        }
        return found;
    }

    /** What matters to one rule: to its card if that is of interest, else to what it gives. */
    Cone cone(int instance, Interest interest) {
        boolean byCard = interest.inCard(instance);
        AtomicReferenceArray<@Nullable Cone> all = byCard ? cones : conesOfGiven;
        Cone known = all.get(instance);
        if (known == null) {
            known = Cone.behind(this, instance, byCard);
            all.set(instance, known);
            grown.add(known.size());
        }
        return known;
    }

    /** What matters to a claim. */
    Cone cone(Claim claim) {
        return claims.computeIfAbsent(claim, wanted -> {
            Cone cone = new Cone(this, wanted.plan(this));
            grown.add(cone.size());
            return cone;
        });
    }

    /** What of it belongs to a concern. */
    Interest interest(Concern concern) {
        return concern.isAnything() ? all : interests.computeIfAbsent(concern, wanted -> new Interest(this, wanted));
    }

    /** What a cell can make a difference to. */
    Cone ahead(int cell) {
        Cone known = aheads.get(cell);
        if (known == null) {
            known = new Cone(this, Ahead.of(this, cell));
            aheads.set(cell, known);
            grown.add(known.size());
        }
        return known;
    }

    /** Whether a cell holds a given fact, or a number of objects, that some rule asks for. */
    boolean isRead(int cell) {
        return targets[cell] == null && testsOf[cell].length > 0;
    }

    /** The place of the slot of a cell; -1 for one that counts objects. */
    int slotOf(int cell) {
        return slotOf[cell];
    }

    /** The cells a condition reads itself, given or concluded. */
    BitSet cellsOf(int node) {
        return direct[node];
    }

    /** The place of a cell; -1 if no rule was written out for it. */
    int placeOf(Cell cell) {
        return places.getOrDefault(cell, -1);
    }
}
