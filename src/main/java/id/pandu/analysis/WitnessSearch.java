package id.pandu.analysis;

import id.pandu.vocabulary.Facts;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides for each unknown cell whether learning it could change the advice: whether some values of the other unknown
 * cells, unknown among them, and some value of this one give other advice than the same with this one unknown.
 *
 * <p>If so, then at the lowest level of rules where the two differ some rule that reads the cell fires in only one of
 * them. The search therefore takes every rule and every unknown cell it reads, and gives values to the cells behind the
 * rule one after another, as long as the bounds of {@link World} allow the rule to fire in the one and not in the other.
 * It ends with a witness or with the proof that there is none, unless its bound on work is met; then the cell counts as
 * worth asking, so that the bound can only make the service ask too much. So it does if the proof rests on objects that
 * are not written out.
 *
 * <p>If only some of the advice is of interest, the search takes every rule that gives any of it, and every unknown cell
 * behind that rule. Values that make known facts contradict each other do not count then: somebody who asks for one
 * thing is not asked what has nothing to do with it but to find fault.
 */
final class WitnessSearch {

    /** How many steps a search for one cell and rule may take, and all searches together. */
    record Bound(int each, int together) {}

    private final GroundRules rules;
    private final World with;
    private final World without;
    private final BitSet unknown = new BitSet();
    private final BitSet proven = new BitSet();
    private final BitSet doubtful = new BitSet();
    private final Deque<Integer> chosen = new ArrayDeque<>();
    private final Interest interest;
    private final Bound bound;
    private int left;
    private int leftTogether;
    private boolean unfinished;
    private int target;
    private Cone cone;
    private Plan plan;

    /** @param interest the advice that is meant */
    WitnessSearch(GroundRules rules, Facts facts, Interest interest, Bound bound) {
        this.rules = rules;
        this.interest = interest;
        this.bound = bound;
        this.leftTogether = bound.together();
        with = World.outlook(rules, facts);
        without = World.outlook(rules, facts);
        for (int cell = 0; cell < rules.cells.size(); cell++) {
            unknown.set(cell, with.isOpen(cell));
        }
        cone = rules.cone(0, interest);
        plan = rules.full;
        if (!interest.inAll()) {
            BitSet contradictions = World.contradictionsToBe(rules, facts);
            with.ruleOut(contradictions);
            without.ruleOut(contradictions);
        }
        with.evaluate(rules.full, false);
    }

    /** What may become of the rules, all unknown cells being open. To be read before the search. */
    World outlook() {
        return with;
    }

    /** The cells nobody knows, imagined objects' among them. */
    BitSet unknown() {
        return unknown;
    }

    /**
     * The cells worth asking.
     *
     * @param askable the cells that can be asked for
     */
    BitSet search(BitSet askable) {
        byte[] outlook = with.fires.clone();
        for (int i = 0; i < rules.instances.length; i++) {
            if (outlook[i] == World.MAY && interest.inRule(i)) {
                BitSet candidates = (BitSet) cellsOf(i).clone();
                candidates.and(unknown);
                candidates.and(askable);
                candidates.andNot(proven);
                for (int cell = candidates.nextSetBit(0); cell >= 0; cell = candidates.nextSetBit(cell + 1)) {
                    if (!proven.get(cell)) {
                        decide(cell, i);
                    }
                }
            }
        }
        proven.or(doubtful);
        proven.and(askable);
        return proven;
    }

    /** The cells of which a rule of interest may be the first to tell. */
    private BitSet cellsOf(int instance) {
        return interest.inAll()
                ? rules.cellsOf(rules.instances[instance].node())
                : rules.cone(instance, interest).plan.cells();
    }

    private void decide(int cell, int instance) {
        left = Math.min(bound.each(), leftTogether);
        int before = left;
        unfinished = false;
        target = instance;
        cone = rules.cone(instance, interest);
        plan = cone.plan;
        boolean found = changes(cell);
        leftTogether -= before - Math.max(left, 0);
        if (found) {
            proven.set(cell);
            harvest(cell);
        } else if (unfinished || !cone.whole) {
            doubtful.set(cell);
        }
        chosen.forEach(this::reopen);
        chosen.clear();
        reopen(cell);
    }

    private void reopen(int cell) {
        with.open(cell);
        without.open(cell);
    }

    private boolean changes(int cell) {
        without.set(cell, null);
        boolean mayEnd = !interest.inAll() || asksWhetherKnown(rules.instances[target].node(), cell);
        for (@Nullable Object value : values(cell)) {
            if (value != null) {
                with.set(cell, value);
                if (find(with, without) || (mayEnd && find(without, with))) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<@Nullable Object> values(int cell) {
        Cone.Choice choice = cone.values(cell, with);
        unfinished |= !choice.complete();
        return choice.values();
    }

    private boolean asksWhetherKnown(int node, int cell) {
        Leaf leaf = rules.nodes[node].leaf();
        if (leaf != null) {
            return rules.nodes[node].cell() == cell && leaf.asksWhetherKnown();
        }
        return Arrays.stream(rules.nodes[node].children()).anyMatch(child -> asksWhetherKnown(child, cell));
    }

    /** Looks for values under which the rule fires in the one world and not in the other, and the advice differs. */
    private boolean find(World one, World other) {
        if (--left < 0) {
            unfinished = true;
            return false;
        }
        one.evaluate(plan, false);
        if (one.fires[target] == 0 || one.isImpossible(plan)) {
            return false;
        }
        int cell = next(one);
        one.evaluate(plan, true);
        if (one.fires[target] != 0) {
            other.evaluate(plan, true);
            if (other.fires[target] == 0 && differ()) {
                return true;
            }
        }
        if (cell < 0) {
            return false;
        }
        other.evaluate(plan, false);
        if ((other.fires[target] & World.MUST) != 0 || other.isImpossible(plan)) {
            return false;
        }
        chosen.push(cell);
        for (@Nullable Object value : values(cell)) {
            with.set(cell, value);
            without.set(cell, value);
            if (find(one, other)) {
                return true;
            }
        }
        chosen.pop();
        reopen(cell);
        return false;
    }

    private boolean differ() {
        return !with.isImpossible(plan)
                && !without.isImpossible(plan)
                && !Sameness.ofAdvice(with, without, plan, interest);
    }

    /** An open cell on which it still depends whether the rule fires, else any open cell behind it; -1 for none. */
    private int next(World world) {
        int cell = Open.behind(world, rules.instances[target].node());
        for (int i = plan.cells().nextSetBit(0);
                cell < 0 && i >= 0;
                i = plan.cells().nextSetBit(i + 1)) {
            cell = world.isOpen(i) ? i : -1;
        }
        return cell;
    }

    /** The values found may show that other cells matter too: those without which the advice is another. */
    private void harvest(int cell) {
        without.set(cell, with.value(cell));
        with.evaluate(plan, true);
        for (int other : chosen) {
            Object value = with.value(other);
            if (value != null && !proven.get(other)) {
                without.set(other, null);
                without.evaluate(plan, true);
                if (differ()) {
                    proven.set(other);
                }
                without.set(other, value);
            }
        }
    }
}
