package id.pandu.analysis;

import id.pandu.analysis.GroundRules.Instance;
import id.pandu.analysis.GroundRules.Node;
import id.pandu.analysis.GroundRules.Target;
import id.pandu.rulebook.Consequence;
import id.pandu.rulebook.Rule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How much depends on each unknown cell. Every rule still open shares its weight among the unknown cells it rests on,
 * directly or through conclusions: the fewer are missing, the more each counts. The next thing to do weighs most, rules
 * that fail as things are weigh least. Of many rules of one topic each further one adds less, since a fact that has one
 * value decides for one of them and against the rest.
 */
final class Stakes {

    /** What a rule weighs that only invites or assigns: such rules come by the dozen, one for each row of a table. */
    private static final double ROW = 0.05;

    /** How much less a rule weighs that fails as things are: it is about another time in the process. */
    private static final double FAR = 0.1;

    private final GroundRules rules;
    private final byte[] fires;
    private final byte[] truths;
    private final byte[] truthsNow;
    private final BitSet unknown;
    private final Interest interest;
    private final @Nullable BitSet[] behind;
    private final double[] weights;

    /**
     * @param outlook what may become of the rules
     * @param now what they are, unknown facts being unknown
     * @param interest what of them matters
     */
    Stakes(World outlook, World now, BitSet unknown, Interest interest) {
        this.interest = interest;
        this.rules = outlook.rules;
        this.fires = outlook.fires.clone();
        this.truths = outlook.truths.clone();
        this.truthsNow = now.truths.clone();
        this.unknown = unknown;
        this.behind = new @Nullable BitSet[rules.instances.length];
        this.weights = new double[rules.cells.size()];
    }

    /** @param asked the cells among which weights are shared */
    void weigh(BitSet asked) {
        Map<String, double[]> byTopic = new HashMap<>();
        for (int i = 0; i < rules.instances.length; i++) {
            if (fires[i] == World.MAY && interest.inRule(i)) {
                BitSet missing = (BitSet) behind(i).clone();
                missing.and(asked);
                Rule rule = rules.instances[i].rule();
                boolean far = truthsNow[rules.instances[i].node()] == Truths.FALSE;
                double share = weight(rule) * (far ? FAR : 1) / Math.max(1, missing.cardinality());
                double[] sums = byTopic.computeIfAbsent(rule.topic(), topic -> new double[weights.length]);
                missing.stream().forEach(cell -> sums[cell] += share);
            }
        }
        byTopic.values().forEach(sums -> asked.stream().forEach(cell -> weights[cell] += Math.sqrt(sums[cell])));
    }

    double weight(int cell) {
        return weights[cell];
    }

    /** Ids of the open rules that rest on the cell. */
    List<String> decides(int cell) {
        Set<String> found = new LinkedHashSet<>();
        for (int i = 0; i < rules.instances.length; i++) {
            if (fires[i] == World.MAY && interest.inRule(i) && behind(i).get(cell)) {
                found.add(rules.instances[i].rule().id());
            }
        }
        return new ArrayList<>(found);
    }

    /** How much it matters to a reader whether a rule fires. */
    static double weight(Rule rule) {
        double said = rule.findAdvice()
                .map(advice -> switch (advice.kind()) {
                    case CONTRADICTION, ACTION -> 4.0;
                    case WARNING -> 3.0;
                    case INFORMATION -> 1.0;
                })
                .orElse(0.0);
        double given = rule.consequences(Consequence.Conclude.class).isEmpty() ? ROW : 2.0;
        return (rule.main() ? 2 : 1) * (said + given);
    }

    /** The unknown cells an open rule rests on. */
    private BitSet behind(int instance) {
        BitSet known = behind[instance];
        if (known != null) {
            return known;
        }
        BitSet found = new BitSet();
        behind[instance] = found;
        Instance open = rules.instances[instance];
        collect(open.node(), found);
        for (int stronger : open.stronger()) {
            if (fires[stronger] == World.MAY) {
                found.or(behind(stronger));
            }
        }
        return found;
    }

    private void collect(int at, BitSet found) {
        if (Integer.bitCount(truths[at]) == 1) {
            return;
        }
        Node node = rules.nodes[at];
        collectCell(node.cell(), found);
        collectCell(node.other(), found);
        for (int child : node.children()) {
            collect(child, found);
        }
    }

    private void collectCell(int cell, BitSet found) {
        if (cell < 0) {
            return;
        }
        found.set(cell, unknown.get(cell) || found.get(cell));
        Target target = rules.targets[cell];
        for (int by : target == null ? new int[0] : target.by()) {
            if (fires[by] == World.MAY) {
                found.or(behind(by));
            }
        }
    }
}
