package id.pandu.analysis;

import id.pandu.analysis.GroundRules.Instance;
import id.pandu.analysis.GroundRules.Target;
import id.pandu.vocabulary.Slot;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** A goal in terms of the rules written out: which of them are to fire or not, or which cell is to have which value. */
final class Aim {

    private final GroundRules rules;
    private final Sample sample;
    private final Goal goal;
    /** The rules that are to fire or not to fire, or that conclude what is wanted. */
    private final BitSet instances = new BitSet();
    /** The cells to be concluded; none if the goal is a rule. */
    private final BitSet cells = new BitSet();

    Aim(GroundRules rules, Sample sample, Goal goal) {
        this.rules = rules;
        this.sample = sample;
        this.goal = goal;
        for (int i = 0; i < rules.instances.length; i++) {
            instances.set(i, aimsAt(rules.instances[i]));
        }
        for (int i = 0; i < rules.cells.size(); i++) {
            cells.set(i, goal instanceof Goal.Concluded wanted && isMeant(rules.cells.get(i), wanted));
        }
    }

    private boolean aimsAt(Instance instance) {
        boolean gives = goal instanceof Goal.Concluded wanted
                ? instance.rule().conclusions().stream().anyMatch(c -> c.slot().equals(wanted.slot()))
                : instance.rule().id().equals(goal.rule());
        return gives && (goal.of() == null || instance.object() < 0 || goal.of().index() == inWhole(instance));
    }

    private int inWhole(Instance instance) {
        Slot any = rules.rulebook
                .vocabulary()
                .getScope(instance.rule().scope())
                .slots()
                .get(0);
        return sample.inWhole(Cell.of(any, instance.object())).object();
    }

    private boolean isMeant(Cell cell, Goal.Concluded wanted) {
        boolean named = wanted.of() == null
                || cell.object() < 0
                || wanted.of().index() == sample.inWhole(cell).object();
        return named && wanted.slot().equals(cell.slot());
    }

    /** The part of the rules on which the goal depends. */
    Plan plan() {
        return goal instanceof Goal.Concluded wanted
                ? Plan.settling(rules, wanted.slot())
                : Plan.behind(rules, instances);
    }

    /** Whether the goal is reached, the world being evaluated exactly. */
    boolean reached(World world) {
        if (goal instanceof Goal.Concluded wanted) {
            return cells.stream().anyMatch(cell -> wanted.value().equals(world.concluded(cell)));
        }
        boolean fires = instances.stream().anyMatch(i -> world.fires[i] != 0);
        return fires == goal instanceof Goal.Given;
    }

    /** Whether the bounds of the world, some cells of which are open, leave the goal possible. */
    boolean possible(World world) {
        if (goal instanceof Goal.Concluded wanted) {
            return cells.stream().anyMatch(cell -> mayBe(world, cell, wanted.value()));
        }
        return goal instanceof Goal.Given
                ? instances.stream().anyMatch(i -> world.fires[i] != 0)
                : instances.stream().noneMatch(i -> (world.fires[i] & World.MUST) != 0);
    }

    private boolean mayBe(World world, int cell, Object value) {
        Target target = rules.targets[cell];
        int at = target == null ? -1 : target.values().indexOf(value);
        return at > 0 && world.mayBe(cell, at);
    }

    /** Cells one of which must change before the goal, which is not reached yet, can be reached. */
    BitSet levers(Levers levers, World world) {
        BitSet found = new BitSet();
        if (goal instanceof Goal.Absent) {
            instances.stream().filter(i -> world.fires[i] != 0).forEach(i -> found.or(levers.allBehind(i)));
        } else if (goal instanceof Goal.Concluded wanted) {
            cells.stream().forEach(cell -> addConcluding(levers, world, cell, wanted.value(), found));
        } else {
            instances.stream().forEach(i -> found.or(levers.toFire(i)));
        }
        return found;
    }

    private void addConcluding(Levers levers, World world, int cell, Object value, BitSet found) {
        @Nullable Target target = rules.targets[cell];
        for (int i = 0; target != null && i < target.by().length; i++) {
            if (value.equals(target.values().get(target.gives()[i]))) {
                int by = target.by()[i];
                found.or(world.fires[by] == 0 ? levers.toFire(by) : levers.ofCell(cell));
            }
        }
    }
}
