package id.pandu.analysis;

import id.pandu.analysis.GroundRules.Instance;
import id.pandu.analysis.GroundRules.Settled;
import java.util.BitSet;

/** Finds the part of the rules that a cell can make a difference to: what reads it, what rests on that, and so on. */
final class Ahead {

    private final GroundRules rules;
    private final Links links;
    private final BitSet nodes = new BitSet();
    private final BitSet fired = new BitSet();
    private final BitSet facts = new BitSet();

    private Ahead(GroundRules rules) {
        this.rules = rules;
        this.links = rules.links;
    }

    static Plan of(GroundRules rules, int cell) {
        Ahead ahead = new Ahead(rules);
        ahead.cell(cell);
        return Plan.of(rules, ahead.nodes, ahead.fired, ahead.facts);
    }

    private void cell(int cell) {
        for (int next : rules.testsOf[cell]) {
            node(next);
        }
    }

    private void node(int node) {
        if (!nodes.get(node)) {
            nodes.set(node);
            for (int next : links.parents[node]) {
                node(next);
            }
            for (int next : links.instances[node]) {
                instance(next);
            }
        }
    }

    private void instance(int at) {
        if (!fired.get(at)) {
            fired.set(at);
            Instance instance = rules.instances[at];
            for (int next : links.weaker[at]) {
                instance(next);
            }
            if (instance.contradicts()) {
                for (int next : instance.reads()) {
                    dispute(next);
                }
            }
            for (int cell : instance.cells()) {
                if (cell >= 0) {
                    for (int next : links.own[rules.slotOf(cell)]) {
                        fact(next);
                    }
                }
            }
        }
    }

    private void fact(int at) {
        if (!facts.get(at)) {
            facts.set(at);
            Settled fact = rules.settled.get(at);
            for (int next : fact.cells()) {
                cell(next);
            }
            dispute(fact.slot());
        }
    }

    private void dispute(int slot) {
        for (int next : links.readers[slot]) {
            instance(next);
        }
        for (int next : links.settled[slot]) {
            fact(next);
        }
    }
}
