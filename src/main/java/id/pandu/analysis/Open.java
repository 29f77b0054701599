package id.pandu.analysis;

import id.pandu.analysis.GroundRules.Instance;
import id.pandu.analysis.GroundRules.Node;
import id.pandu.analysis.GroundRules.Target;

/** Finds, after the bounds of a world were evaluated, an open cell on which something still depends; -1 for none. */
final class Open {

    private Open() {}

    /** On which it depends whether a condition holds. */
    static int behind(World world, int at) {
        if (Integer.bitCount(world.truths[at]) == 1) {
            return -1;
        }
        Node node = world.rules.nodes[at];
        int cell = behindCell(world, node.cell(), node.table());
        cell = cell >= 0 ? cell : behindCell(world, node.other(), node.table());
        for (int i = 0; cell < 0 && i < node.children().length; i++) {
            cell = behind(world, node.children()[i]);
        }
        return cell;
    }

    private static int behindCell(World world, int cell, byte[] table) {
        if (cell < 0 || world.isOpen(cell)) {
            return cell;
        }
        Target concluded = world.rules.targets[cell];
        int found = -1;
        for (int round = 0; concluded != null && found < 0 && round < 2; round++) {
            for (int i = 0; found < 0 && i < concluded.by().length; i++) {
                boolean wanted = table.length > 0 && table[concluded.gives()[i]] == Truths.TRUE;
                if (wanted == (round == 0)) {
                    found = behindRule(world, concluded.by()[i]);
                }
            }
        }
        return found;
    }

    private static int behindRule(World world, int instance) {
        return world.fires[instance] == World.MAY ? behind(world, world.rules.instances[instance].node()) : -1;
    }

    /** On which it depends whether a rule fires, by its condition or by those before which it gives way. */
    static int behindFiring(World world, int at) {
        Instance instance = world.rules.instances[at];
        int cell = behind(world, instance.node());
        for (int i = 0; cell < 0 && i < instance.stronger().length; i++) {
            cell = behindRule(world, instance.stronger()[i]);
        }
        return cell;
    }

    /** On which it depends what is concluded about a cell. */
    static int behindConclusion(World world, int cell) {
        Target target = world.rules.targets[cell];
        int found = -1;
        for (int i = 0; target != null && found < 0 && i < target.by().length; i++) {
            found = world.fires[target.by()[i]] == World.MAY ? behindFiring(world, target.by()[i]) : -1;
        }
        return found;
    }
}
