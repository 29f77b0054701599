package id.pandu.analysis;

import id.pandu.analysis.GroundRules.Instance;
import id.pandu.analysis.GroundRules.Node;
import id.pandu.analysis.GroundRules.Settled;
import id.pandu.analysis.GroundRules.Target;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Operator;
import id.pandu.vocabulary.PartialList;
import id.pandu.vocabulary.Truth;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What may become of the rules while some cells are open. An open cell may be unknown or take any value; evaluation
 * finds for every condition which truths, and for every rule whether it may and whether it must fire, whatever the
 * open cells are. The bounds are safe, not always tight. With open cells taken as unknown the result is exact and that
 * of the rules' own evaluation. Not for several threads.
 */
final class World {

    static final byte MAY = 1;
    static final byte MUST = 2;

    final GroundRules rules;
    private final @Nullable Object[] values;
    /** What is known of lists that are known in part: less they are never. */
    private final @Nullable Object[] given;

    private final BitSet open = new BitSet();
    /** Truth of the tests of each closed cell. */
    private final byte[] fixed;

    final byte[] truths;
    /** For each rule instance {@link #MAY} and {@link #MUST} fire; likewise the rest. */
    final byte[] fires;

    final byte[] held;
    final byte[] suspended;
    /** By slot. */
    final byte[] disputed;

    /** Rules that are taken not to fire, whatever the open cells are: contradictions that are not to be. */
    private BitSet ruledOut = new BitSet();
    /** Whether the bounds last found show that one of them fires all the same. */
    private boolean impossible;

    /** Whether surely nothing is disputed. */
    private boolean calm;
    /** By cell: a conflict about it. */
    final byte[] conflicts;
    /** By concluded cell: the places of the values it may have. */
    final long[][] possible;

    /** All cells as the facts say; what they do not say is unknown, not open. */
    World(GroundRules rules, Facts facts) {
        this.rules = rules;
        int cells = rules.cells.size();
        values = new @Nullable Object[cells];
        given = new @Nullable Object[cells];
        fixed = new byte[rules.nodes.length];
        truths = new byte[rules.nodes.length];
        fires = new byte[rules.instances.length];
        held = new byte[rules.instances.length];
        suspended = new byte[rules.instances.length];
        disputed = new byte[rules.slots.size()];
        conflicts = new byte[cells];
        possible = new long[cells][];
        for (int i = 0; i < cells; i++) {
            Target target = rules.targets[i];
            possible[i] =
                    target == null ? new long[0] : new long[target.values().size() / Long.SIZE + 1];
            if (target == null) {
                Object value = rules.cells.get(i).value(facts);
                given[i] = value instanceof PartialList ? value : null;
                set(i, value);
            } else {
                possible[i][0] = 1L;
            }
        }
    }

    /** What the facts say; what they do not say and rules ask for is open. */
    static World outlook(GroundRules rules, Facts facts) {
        World world = new World(rules, facts);
        for (int cell = 0; cell < rules.cells.size(); cell++) {
            if (rules.isRead(cell)) {
                world.know(cell, world.values[cell]);
            }
        }
        return world;
    }

    /** Gives a cell a value; without one it is open. */
    void know(int cell, @Nullable Object value) {
        if (!PartialList.isWhole(value)) {
            open(cell);
        } else {
            set(cell, value);
        }
    }

    /** Gives a cell a value; null means that no more is known than was given. */
    void set(int cell, @Nullable Object wanted) {
        Object value = wanted == null ? given[cell] : wanted;
        open.clear(cell);
        values[cell] = value;
        for (int test : rules.testsOf[cell]) {
            Leaf leaf = rules.nodes[test].leaf();
            if (leaf != null) {
                fixed[test] = Truths.of(leaf.of(value));
            }
        }
    }

    /** What is known of the cell at least; null for nothing. */
    @Nullable
    PartialList given(int cell) {
        return (PartialList) given[cell];
    }

    /** Lets a cell be anything that agrees with what is known of it. */
    void open(int cell) {
        set(cell, null);
        open.set(cell);
    }

    /** The contradictions that there are not as things are. */
    static BitSet contradictionsToBe(GroundRules rules, Facts facts) {
        World now = new World(rules, facts);
        now.evaluate(rules.full, true);
        return now.contradictionsToBe();
    }

    /** The same, of this world, which is evaluated exactly. */
    BitSet contradictionsToBe() {
        BitSet found = new BitSet();
        for (int i = 0; i < rules.instances.length; i++) {
            found.set(i, rules.instances[i].contradicts() && fires[i] == 0);
        }
        return found;
    }

    /**
     * Only such values of open cells count from now on under which none of the given contradictions fires. An exact
     * evaluation does not mind.
     */
    void ruleOut(BitSet contradictions) {
        ruledOut = contradictions;
    }

    /** Whether, after an evaluation, what was ruled out is so all the same. */
    boolean isImpossible(Plan plan) {
        return impossible || IntStream.of(plan.instances()[0]).anyMatch(i -> ruledOut.get(i) && fires[i] != 0);
    }

    boolean isOpen(int cell) {
        return open.get(cell);
    }

    @Nullable
    Object value(int cell) {
        return values[cell];
    }

    /** What is concluded about a cell; null for nothing. To be asked after an exact evaluation. */
    @Nullable
    Object concluded(int cell) {
        Target target = rules.targets[cell];
        int at = target == null ? 0 : BitSet.valueOf(possible[cell]).nextSetBit(0);
        return target == null ? null : target.values().get(at);
    }

    /** Whether a cell may be concluded to have the value at a place, exactly or in the bounds last found. */
    boolean mayBe(int cell, int value) {
        return (possible[cell][value >> 6] & (1L << value)) != 0;
    }

    /** Whether a cell can be concluded to have no other value. */
    boolean mustBe(int cell, int value) {
        return mayBe(cell, value)
                && Arrays.stream(possible[cell]).map(Long::bitCount).sum() == 1;
    }

    /** @param exact whether open cells are taken as unknown */
    void evaluate(Plan plan, boolean exact) {
        boolean crowded = !exact && !rules.crowded.isEmpty();
        impossible = false;
        Arrays.fill(disputed, (byte) 0);
        if (crowded) {
            System.arraycopy(rules.disputedByCrowd, 0, disputed, 0, disputed.length);
        }
        calm = !crowded;
        for (int level = 0; level < rules.levels; level++) {
            for (int node : plan.nodes()[level]) {
                truths[node] = truth(node, rules.nodes[node], exact);
            }
            for (int i : plan.instances()[level]) {
                fire(i);
                if (!exact && ruledOut.get(i)) {
                    impossible |= (fires[i] & MUST) != 0;
                    fires[i] = 0;
                }
            }
            if (level == 0) {
                for (int i : plan.instances()[level]) {
                    dispute(i);
                }
            }
            for (int i : plan.settled()[level]) {
                settle(rules.settled.get(i), crowded);
            }
        }
    }

    /**
     * Evaluates exactly what the cells set since the last exact evaluation can make a difference to; the rest stands.
     *
     * @param ahead the part {@link GroundRules#ahead} finds
     */
    void update(Plan ahead) {
        for (int level = 0; level < rules.levels; level++) {
            for (int node : ahead.nodes()[level]) {
                truths[node] = truth(node, rules.nodes[node], true);
            }
            for (int i : ahead.instances()[level]) {
                fire(i);
            }
            if (level == 0 && ahead.instances()[0].length > 0) {
                disputeGiven();
            }
            for (int i : ahead.settled()[level]) {
                Settled settled = rules.settled.get(i);
                disputed[settled.slot()] = 0;
                settle(settled, false);
            }
        }
    }

    /** Facts given are disputed by contradictions alone. */
    private void disputeGiven() {
        for (int i : rules.full.instances()[0]) {
            for (int slot : rules.instances[i].reads()) {
                disputed[slot] = 0;
            }
        }
        for (int i : rules.full.instances()[0]) {
            dispute(i);
        }
    }

    private void dispute(int contradiction) {
        if (fires[contradiction] != 0) {
            calm = false;
            for (int slot : rules.instances[contradiction].reads()) {
                disputed[slot] |= fires[contradiction];
            }
        }
    }

    private byte truth(int at, Node node, boolean exact) {
        return switch (node.kind()) {
            case CONSTANT -> node.always();
            case GIVEN -> exact || isDecided(at, node) ? fixed[at] : node.always();
            case CONCLUDED -> concluded(node);
            case PAIR -> pair(node, exact);
            case NOT -> Truths.not(truths[node.children()[0]]);
            case AT_LEAST -> Truths.atLeast(node.number(), node.children(), truths);
            case SOME -> some(node, exact);
            case CROWD -> crowd(node, exact);
        };
    }

    /** Whether a test of a cell comes out the same whatever becomes known of it. */
    private boolean isDecided(int at, Node node) {
        return !open.get(node.cell())
                || (given[node.cell()] != null && fixed[at] != Truths.UNKNOWN && !asksWhetherKnown(node));
    }

    private static boolean asksWhetherKnown(Node node) {
        return node.leaf() != null && node.leaf().asksWhetherKnown();
    }

    private byte concluded(Node node) {
        byte truth = 0;
        long[] may = possible[node.cell()];
        for (int i = 0; i < node.table().length; i++) {
            truth |= (may[i >> 6] & (1L << i)) == 0 ? 0 : node.table()[i];
        }
        return truth;
    }

    private byte some(Node node, boolean exact) {
        if (open.get(node.cell()) && !exact) {
            byte truth = Truths.UNKNOWN;
            for (int there = 0; there <= node.children().length; there++) {
                truth |= Truths.atLeast(node.number(), Arrays.copyOf(node.children(), there), truths);
            }
            return truth;
        }
        Object there = values[node.cell()];
        return there == null
                ? Truths.UNKNOWN
                : Truths.atLeast(node.number(), Arrays.copyOf(node.children(), (Integer) there), truths);
    }

    private byte crowd(Node node, boolean exact) {
        byte truth = Truths.atLeast(node.number(), node.children(), truths);
        return exact ? truth : Truths.orTruer(truth);
    }

    private byte pair(Node node, boolean exact) {
        if (!exact && (open.get(node.cell()) || open.get(node.other()))) {
            boolean never = isClosedUnknown(node.cell()) || isClosedUnknown(node.other());
            return never ? Truths.UNKNOWN : Truths.ANY;
        }
        byte truth = 0;
        Operator operator = node.operator();
        for (@Nullable Object left : valuesOf(node.cell())) {
            for (@Nullable Object right : valuesOf(node.other())) {
                boolean known = left != null && right != null;
                truth |= known ? Truths.of(Truth.of(operator.holds(left, right))) : Truths.UNKNOWN;
            }
        }
        return truth;
    }

    private boolean isClosedUnknown(int cell) {
        return rules.targets[cell] == null && !open.get(cell) && values[cell] == null;
    }

    /** The values a cell that is not open may have. */
    private @Nullable Object[] valuesOf(int cell) {
        Target target = rules.targets[cell];
        if (target == null) {
            return new @Nullable Object[] {values[cell]};
        }
        return BitSet.valueOf(possible[cell]).stream()
                .mapToObj(i -> target.values().get(i))
                .toArray();
    }

    private void fire(int at) {
        Instance instance = rules.instances[at];
        byte suspends = 0;
        if (!calm && !instance.contradicts()) {
            for (int slot : instance.reads()) {
                suspends |= disputed[slot];
            }
        }
        suspended[at] = suspends;
        byte truth = truths[instance.node()];
        boolean may = (truth & Truths.TRUE) != 0 && (suspends & MUST) == 0;
        boolean must = truth == Truths.TRUE && suspends == 0;
        held[at] = bounds(may, must);
        for (int stronger : instance.stronger()) {
            may &= (fires[stronger] & MUST) == 0;
            must &= fires[stronger] == 0;
        }
        fires[at] = bounds(may, must);
    }

    private static byte bounds(boolean may, boolean must) {
        return (byte) ((may ? MAY : 0) | (must ? MUST : 0));
    }

    private void settle(Settled settled, boolean crowded) {
        boolean mayConclude = false;
        boolean mustConclude = false;
        byte dispute = 0;
        for (int cell : settled.cells()) {
            Target target = rules.targets[cell];
            if (target != null) {
                int bounds = settle(cell, target, crowded);
                mayConclude |= (bounds & MAY) != 0;
                mustConclude |= (bounds & MUST) != 0;
                dispute |= conflicts[cell];
            }
        }
        if (!mustConclude && !calm) {
            byte suspends = 0;
            for (int[] reads : settled.reads()) {
                for (int slot : reads) {
                    suspends |= disputed[slot];
                }
            }
            dispute |= mayConclude ? (byte) (suspends & MAY) : suspends;
        }
        if (crowded && rules.disputedByCrowd[settled.slot()] != 0) {
            dispute &= MAY;
        }
        disputed[settled.slot()] |= dispute;
        calm &= dispute == 0;
    }

    /** Finds what one cell may be; returns whether anything may and must be concluded about it. */
    private int settle(int cell, Target target, boolean crowded) {
        long[] may = possible[cell];
        Arrays.fill(may, 0);
        int count = 0;
        int certain = -1;
        boolean certainConflict = false;
        for (int i = 0; i < target.by().length; i++) {
            byte fire = fires[target.by()[i]];
            int value = target.gives()[i];
            if (fire != 0) {
                count += add(may, value);
            }
            if ((fire & MUST) != 0) {
                certainConflict |= certain >= 0 && certain != value;
                certain = value;
            }
        }
        for (int i = 0; crowded && i < target.ofCrowd().length; i++) {
            count += add(may, target.ofCrowd()[i]);
        }
        conflicts[cell] = bounds(count > 1, certainConflict);
        if (certain >= 0 && count > 1) {
            Arrays.fill(may, 0);
            may[certain >> 6] |= certainConflict ? 0 : 1L << certain;
        }
        if (certain < 0 || count > 1) {
            may[0] |= 1L;
        }
        return bounds(count > 0, certain >= 0);
    }

    /** Adds a value to those that may be; 1 if it was none of them. */
    private static int add(long[] may, int value) {
        long bit = 1L << value;
        int more = (may[value >> 6] & bit) == 0 ? 1 : 0;
        may[value >> 6] |= bit;
        return more;
    }
}
