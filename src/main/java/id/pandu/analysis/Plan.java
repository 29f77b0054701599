package id.pandu.analysis;

import id.pandu.analysis.GroundRules.Instance;
import id.pandu.analysis.GroundRules.Settled;
import id.pandu.vocabulary.Slot;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A part of the rules that can be evaluated by itself, level by level.
 *
 * @param nodes conditions by level, those a condition rests on first
 * @param instances rules by level, those that others give way to first
 * @param settled concluded facts by level
 * @param cells every cell the part reads
 */
@SuppressWarnings("ArrayRecordComponent")
record Plan(int[][] nodes, int[][] instances, int[][] settled, BitSet cells) {

    static Plan full(GroundRules rules) {
        BitSet all = new BitSet();
        all.set(0, rules.instances.length);
        return new Builder(rules).include(all).plan(true);
    }

    /** The part on which it depends whether and why the given instances fire. */
    static Plan behind(GroundRules rules, BitSet instances) {
        return new Builder(rules).include(instances).plan(false);
    }

    /** The given conditions, rules and settled facts, by place. */
    static Plan of(GroundRules rules, BitSet nodes, BitSet instances, BitSet settled) {
        BitSet cells = new BitSet();
        nodes.stream().forEach(node -> cells.or(rules.cellsOf(node)));
        return new Plan(
                byLevel(rules, nodes, node -> rules.nodes[node].level()),
                byLevel(rules, instances, i -> rules.instances[i].level()),
                byLevel(rules, settled, i -> rules.settled.get(i).level()),
                cells);
    }

    private static int[][] byLevel(GroundRules rules, BitSet which, IntUnaryOperator levelOf) {
        IntStream.Builder[] levels = new IntStream.Builder[rules.levels];
        Arrays.setAll(levels, level -> IntStream.builder());
        which.stream().forEach(i -> levels[levelOf.applyAsInt(i)].add(i));
        return Arrays.stream(levels).map(level -> level.build().toArray()).toArray(int[][]::new);
    }

    /** The part that settles a concluded fact. */
    static Plan settling(GroundRules rules, Slot slot) {
        Builder builder = new Builder(rules);
        builder.slot(rules.slots.indexOf(slot));
        return builder.include(new BitSet()).plan(false);
    }

    /** The part on which it depends whether the given instances fire and what becomes of all they conclude. */
    static Plan settling(GroundRules rules, BitSet instances) {
        Builder builder = new Builder(rules);
        instances.stream()
                .flatMap(i -> IntStream.of(rules.instances[i].cells()))
                .filter(cell -> cell >= 0)
                .forEach(cell -> builder.slot(rules.slotOf(cell)));
        return builder.include(instances).plan(false);
    }

    /** Whether any of the things given by level is as told. */
    static boolean any(int[][] levels, IntPredicate told) {
        return Arrays.stream(levels).anyMatch(level -> IntStream.of(level).anyMatch(told));
    }

    /** How much it holds, in places of arrays. */
    long size() {
        return Stream.of(nodes, instances, settled)
                        .flatMap(Stream::of)
                        .mapToLong(level -> level.length + Long.SIZE / Integer.SIZE)
                        .sum()
                + cells.size() / Integer.SIZE;
    }

    /** The conditions in it. */
    BitSet tests() {
        BitSet tests = new BitSet();
        for (int[] level : nodes) {
            for (int node : level) {
                tests.set(node);
            }
        }
        return tests;
    }

    private static final class Builder {

        private final GroundRules rules;
        private final BitSet nodes = new BitSet();
        private final BitSet instances = new BitSet();
        private final BitSet slots = new BitSet();
        private final Deque<Integer> open = new ArrayDeque<>();

        Builder(GroundRules rules) {
            this.rules = rules;
        }

        Builder include(BitSet wanted) {
            wanted.stream().forEach(this::instance);
            while (!open.isEmpty()) {
                Instance popped = rules.instances[open.pop()];
                node(popped.node());
                for (int next : popped.stronger()) {
                    instance(next);
                }
                for (int next : popped.reads()) {
                    slot(next);
                }
            }
            return this;
        }

        private void instance(int instance) {
            if (!instances.get(instance)) {
                instances.set(instance);
                open.push(instance);
            }
        }

        private void node(int node) {
            if (!nodes.get(node)) {
                nodes.set(node);
                for (int next : rules.nodes[node].children()) {
                    node(next);
                }
            }
        }

        /** What concludes the fact, and what disputes it. */
        private void slot(int slot) {
            if (slots.get(slot)) {
                return;
            }
            slots.set(slot);
            for (int at : rules.links.own[slot]) {
                Settled settled = rules.settled.get(at);
                for (int cell : settled.cells()) {
                    GroundRules.Target target = rules.targets[cell];
                    if (target != null) {
                        for (int next : target.by()) {
                            instance(next);
                        }
                    }
                }
                for (int[] reads : settled.reads()) {
                    for (int next : reads) {
                        slot(next);
                    }
                }
            }
            for (int next : rules.links.contradictions[slot]) {
                instance(next);
            }
        }

        Plan plan(boolean all) {
            BitSet settled = new BitSet();
            for (int i = 0; i < rules.settled.size(); i++) {
                settled.set(i, all || slots.get(rules.settled.get(i).slot()));
            }
            return Plan.of(rules, nodes, instances, settled);
        }
    }
}
