package id.pandu.analysis;

import id.pandu.analysis.GroundRules.Instance;
import java.util.Arrays;
import java.util.BitSet;

/** Compares what follows in two worlds from a part of the rules. To be asked after exact evaluations of that part. */
final class Sameness {

    private Sameness() {}

    /** Whether the same cards, conclusions, conflicts, invitations and parts follow, as far as they are of interest. */
    static boolean ofAdvice(World one, World other, Plan plan, Interest interest) {
        BitSet outputs = new BitSet();
        BitSet otherOutputs = new BitSet();
        for (int[] level : plan.instances()) {
            for (int i : level) {
                Instance instance = one.rules.instances[i];
                if (interest.inCard(i) && one.fires[i] != other.fires[i]) {
                    return false;
                }
                for (int output : instance.outputs()) {
                    if (interest.inOutput(output)) {
                        outputs.set(output, one.fires[i] != 0 || outputs.get(output));
                        otherOutputs.set(output, other.fires[i] != 0 || otherOutputs.get(output));
                    }
                }
            }
        }
        return outputs.equals(otherOutputs) && ofConclusions(one, other, plan, interest);
    }

    private static boolean ofConclusions(World one, World other, Plan plan, Interest interest) {
        for (int[] level : plan.settled()) {
            for (int i : level) {
                for (int cell : one.rules.settled.get(i).cells()) {
                    if (interest.inCell(cell)
                            && (one.conflicts[cell] != other.conflicts[cell]
                                    || !Arrays.equals(one.possible[cell], other.possible[cell]))) {
                        return false;
                    }
                }
            }
        }
        return true;
    }
}
