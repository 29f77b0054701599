package id.pandu.analysis;

import id.pandu.analysis.GroundRules.Instance;
import id.pandu.analysis.GroundRules.Settled;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The network of {@link GroundRules} read backwards: what rests on what. All by place. */
final class Links {

    /** By node: the conditions it is part of, and the instances it is the whole condition of. */
    final int[][] parents;

    final int[][] instances;
    /** By instance: those that give way to it. */
    final int[][] weaker;
    /** By output: the instances that give it. */
    final int[][] giving;
    /** By slot: the instances that read it, and of these the contradictions. */
    final int[][] readers;

    final int[][] contradictions;
    /** By slot: the settled facts that its dispute disputes, and the one that it is itself. */
    final int[][] settled;

    final int[][] own;

    /** What a thing of one kind is linked to. */
    private interface From {
        int[] of(int place);
    }

    Links(GroundRules rules) {
        Instance[] all = rules.instances;
        int slots = rules.slots.size();
        parents = invert(rules.nodes.length, rules.nodes.length, i -> rules.nodes[i].children());
        instances = invert(all.length, rules.nodes.length, i -> new int[] {all[i].node()});
        weaker = invert(all.length, all.length, i -> all[i].stronger());
        giving = invert(all.length, rules.outputs, i -> all[i].outputs());
        readers = invert(all.length, slots, i -> all[i].reads());
        contradictions = invert(all.length, slots, i -> all[i].level() == 0 ? all[i].reads() : new int[0]);
        Settled[] facts = rules.settled.toArray(Settled[]::new);
        settled = invert(
                facts.length,
                slots,
                i -> Arrays.stream(facts[i].reads()).flatMapToInt(IntStream::of).toArray());
        own = invert(facts.length, slots, i -> new int[] {facts[i].slot()});
    }

    /** For each of so many things to what is linked to it, out of so many things from, in order and each once. */
    private static int[][] invert(int from, int to, From links) {
        int[][] found = new int[to][];
        int[] sizes = new int[to];
        Arrays.setAll(found, i -> new int[2]);
        for (int i = 0; i < from; i++) {
            for (int at : links.of(i)) {
                if (sizes[at] > 0 && found[at][sizes[at] - 1] == i) {
                    continue;
                }
                if (sizes[at] == found[at].length) {
                    found[at] = Arrays.copyOf(found[at], 2 * sizes[at]);
                }
                found[at][sizes[at]++] = i;
            }
        }
        Arrays.setAll(found, i -> Arrays.copyOf(found[i], sizes[i]));
        return found;
    }
}
