package id.pandu.analysis;

import id.pandu.analysis.GroundRules.Instance;
import id.pandu.analysis.GroundRules.Node;
import id.pandu.analysis.GroundRules.Target;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds, after an exact evaluation, cells of which at least one must change before something not so can become so. What
 * stands in the way is followed backwards through the rules; of conditions that must all come true the one with the
 * fewest cells is taken.
 */
final class Levers {

    private final GroundRules rules;
    private final World world;
    private final BitSet movable;
    private final Map<Integer, BitSet> allBehind = new HashMap<>();

    /** @param movable the cells that can be changed */
    Levers(World world, BitSet movable) {
        this.world = world;
        this.rules = world.rules;
        this.movable = movable;
    }

    /** Cells of which one must change before the rule, which does not fire, can fire. */
    BitSet toFire(int instance) {
        Instance wanted = rules.instances[instance];
        return world.truths[wanted.node()] == Truths.TRUE ? allBehind(instance) : toBe(wanted.node(), true);
    }

    /** All changeable cells on which it depends whether a rule fires. */
    BitSet allBehind(int instance) {
        return allBehind.computeIfAbsent(instance, i -> {
            BitSet one = new BitSet();
            one.set(i);
            BitSet cells = (BitSet) Plan.behind(rules, one).cells().clone();
            cells.and(movable);
            return cells;
        });
    }

    private BitSet toBe(int at, boolean wanted) {
        Node node = rules.nodes[at];
        return switch (node.kind()) {
            case CONSTANT -> new BitSet();
            case NOT -> toBe(node.children()[0], !wanted);
            case AT_LEAST, CROWD -> ofGroup(node, wanted);
            case SOME -> new BitSet();
            case GIVEN -> one(node.cell());
            case CONCLUDED -> concluded(node, wanted);
            case PAIR -> {
                BitSet both = ofCell(node.cell());
                both.or(ofCell(node.other()));
                yield both;
            }
        };
    }

    private BitSet one(int cell) {
        BitSet found = new BitSet();
        found.set(cell, movable.get(cell));
        return found;
    }

    /** Of so many conditions not yet as wanted, at least one must become so, else too few would be. */
    private BitSet ofGroup(Node group, boolean wanted) {
        int all = group.children().length;
        int needed = wanted ? group.number() : all - group.number() + 1;
        byte aim = wanted ? Truths.TRUE : Truths.FALSE;
        List<BitSet> missing = new ArrayList<>();
        for (int child : group.children()) {
            if (world.truths[child] != aim) {
                missing.add(toBe(child, wanted));
            }
        }
        missing.sort(Comparator.comparingInt(BitSet::cardinality));
        BitSet found = new BitSet();
        for (int i = 0; i < Math.min(missing.size(), all - needed + 1); i++) {
            found.or(missing.get(i));
        }
        return found;
    }

    private BitSet concluded(Node node, boolean wanted) {
        Target target = rules.targets[node.cell()];
        byte aim = wanted ? Truths.TRUE : Truths.FALSE;
        BitSet found = new BitSet();
        if (target == null) {
            return found;
        }
        if (node.table()[0] == aim) {
            return ofCell(node.cell());
        }
        for (int i = 0; i < target.by().length; i++) {
            if (node.table()[target.gives()[i]] == aim) {
                found.or(world.fires[target.by()[i]] == 0 ? toFire(target.by()[i]) : ofCell(node.cell()));
            }
        }
        return found;
    }

    /** A given cell, or all cells behind a concluded one. */
    BitSet ofCell(int cell) {
        Target target = rules.targets[cell];
        BitSet found = one(cell);
        for (int by : target == null ? new int[0] : target.by()) {
            found.or(allBehind(by));
        }
        return found;
    }
}
