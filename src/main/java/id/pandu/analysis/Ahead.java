package id.pandu.analysis;

import id.pandu.analysis.GroundRules.Instance;
import id.pandu.analysis.GroundRules.Node;
import id.pandu.analysis.GroundRules.Settled;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the part of the rules that a cell can make a difference to: what reads it, what rests on that, and so on. */
final class Ahead {

    private final GroundRules rules;
    /** By node: the conditions it is part of, and the instances it is the whole condition of. */
    private final List<List<Integer>> parents = new ArrayList<>();

    private final List<List<Integer>> instances = new ArrayList<>();
    /** By instance: those that give way to it. */
    private final List<List<Integer>> weaker = new ArrayList<>();
    /** By slot: the instances suspended by its dispute, and what of the settled facts it disputes. */
    private final List<List<Integer>> readers = new ArrayList<>();

    private final List<List<Integer>> settled = new ArrayList<>();
    /** By slot: where it is settled itself. */
    private final List<List<Integer>> own = new ArrayList<>();

    Ahead(GroundRules rules) {
        this.rules = rules;
        List.of(parents, instances).forEach(lists -> fill(lists, rules.nodes.length));
        fill(weaker, rules.instances.length);
        List.of(readers, settled, own).forEach(lists -> fill(lists, rules.slots.size()));
        for (int i = 0; i < rules.nodes.length; i++) {
            Node node = rules.nodes[i];
            add(parents, node.children(), i);
        }
        for (int i = 0; i < rules.instances.length; i++) {
            Instance instance = rules.instances[i];
            instances.get(instance.node()).add(i);
            add(weaker, instance.stronger(), i);
            add(readers, instance.reads(), i);
        }
        for (int i = 0; i < rules.settled.size(); i++) {
            Settled fact = rules.settled.get(i);
            own.get(fact.slot()).add(i);
            for (int[] reads : fact.reads()) {
                add(settled, reads, i);
            }
        }
    }

    private static void fill(List<List<Integer>> lists, int size) {
        IntStream.range(0, size).forEach(i -> lists.add(new ArrayList<>()));
    }

    private static void add(List<List<Integer>> lists, int[] at, int value) {
        for (int place : at) {
            lists.get(place).add(value);
        }
    }

    Plan of(int cell) {
        Walk walk = new Walk();
        walk.cell(cell);
        return Plan.of(rules, walk.nodes, walk.fired, walk.facts);
    }

    private final class Walk {

        private final BitSet nodes = new BitSet();
        private final BitSet fired = new BitSet();
        private final BitSet facts = new BitSet();

        private void cell(int cell) {
            IntStream.of(rules.testsOf[cell]).forEach(this::node);
        }

        private void node(int node) {
            if (!nodes.get(node)) {
                nodes.set(node);
                parents.get(node).forEach(this::node);
                instances.get(node).forEach(this::instance);
            }
        }

        private void instance(int at) {
            if (!fired.get(at)) {
                fired.set(at);
                Instance instance = rules.instances[at];
                weaker.get(at).forEach(this::instance);
                if (instance.contradicts()) {
                    IntStream.of(instance.reads()).forEach(this::dispute);
                }
                for (int cell : instance.cells()) {
                    if (cell >= 0) {
                        own.get(rules.slotOf(cell)).forEach(this::fact);
                    }
                }
            }
        }

        private void fact(int at) {
            if (!facts.get(at)) {
                facts.set(at);
                Settled fact = rules.settled.get(at);
                IntStream.of(fact.cells()).forEach(this::cell);
                dispute(fact.slot());
            }
        }

        private void dispute(int slot) {
            readers.get(slot).forEach(this::instance);
            settled.get(slot).forEach(this::fact);
        }
    }
}
