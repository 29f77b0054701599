package id.pandu.analysis;

import id.pandu.vocabulary.Facts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Looks for values of unknown cells under which a claim that holds now does not hold, and which contradict nothing that
 * is known. Cells are given values one after another as long as the bounds of {@link World} leave the claim in doubt;
 * so the search ends with a counterexample, with the proof that there is none, or at its bound on work.
 */
final class Counterexamples {

    static final WitnessSearch.Bound BOUND = new WitnessSearch.Bound(80, 2000);

    private final GroundRules rules;
    private final World world;
    /** The same, never changed by a search. */
    private final World outlook;

    private final Deque<Integer> chosen = new ArrayDeque<>();
    private final WitnessSearch.Bound bound;
    private int leftTogether;
    private int left;
    private boolean unfinished;

    /**
     * @param cells the cells whose values would overthrow the claim: each of them is needed; where the search gave up,
     *     some on which it seems to depend
     */
    record Found(List<Integer> cells) {}

    /** @param now the facts as they are, evaluated exactly */
    Counterexamples(World now, Facts facts, WitnessSearch.Bound bound) {
        rules = now.rules;
        this.bound = bound;
        leftTogether = bound.together();
        BitSet ruledOut = now.contradictionsToBe();
        world = World.outlook(rules, facts);
        world.ruleOut(ruledOut);
        outlook = World.outlook(rules, facts);
        outlook.ruleOut(ruledOut);
        outlook.evaluate(rules.full, false);
    }

    /** A counterexample to a claim that holds as things are; empty if there is none. */
    Optional<Found> find(Claim claim) {
        if (claim.mustHold(outlook)) {
            return Optional.empty();
        }
        Cone cone = rules.cone(claim);
        left = Math.min(bound.each(), leftTogether);
        unfinished = false;
        int before = left;
        boolean overthrown = overthrow(claim, cone);
        leftTogether -= before - Math.max(left, 0);
        Optional<Found> found = Optional.empty();
        if (overthrown) {
            found = Optional.of(new Found(needed(claim, cone.plan)));
        } else if (left < 0 || unfinished || !cone.whole) {
            int doubt = claim.doubt(outlook);
            found = Optional.of(new Found(doubt < 0 ? List.of() : List.of(doubt)));
        }
        chosen.forEach(world::open);
        chosen.clear();
        return found;
    }

    private boolean overthrow(Claim claim, Cone cone) {
        if (--left < 0) {
            return false;
        }
        world.evaluate(cone.plan, false);
        if (claim.mustHold(world) || world.isImpossible(cone.plan)) {
            return false;
        }
        int cell = next(claim, cone.plan);
        if (isOverthrown(claim, cone.plan)) {
            return true;
        }
        if (cell < 0) {
            return false;
        }
        Cone.Choice choice = cone.values(cell, world);
        unfinished |= !choice.complete();
        chosen.push(cell);
        for (@Nullable Object value : choice.values()) {
            world.set(cell, value);
            if (overthrow(claim, cone)) {
                return true;
            }
        }
        chosen.pop();
        world.open(cell);
        return false;
    }

    private boolean isOverthrown(Claim claim, Plan plan) {
        world.evaluate(plan, true);
        return !claim.holds(world) && !world.isImpossible(plan);
    }

    private int next(Claim claim, Plan plan) {
        int cell = claim.doubt(world);
        for (int i = plan.cells().nextSetBit(0);
                cell < 0 && i >= 0;
                i = plan.cells().nextSetBit(i + 1)) {
            cell = world.isOpen(i) ? i : -1;
        }
        return cell;
    }

    /** Of the cells that were given values, those without which the claim would hold. */
    private List<Integer> needed(Claim claim, Plan plan) {
        List<Integer> needed = new ArrayList<>();
        for (int cell : chosen) {
            Object value = world.value(cell);
            world.set(cell, null);
            if (!isOverthrown(claim, plan)) {
                world.set(cell, value);
                needed.add(cell);
            }
        }
        return needed;
    }
}
