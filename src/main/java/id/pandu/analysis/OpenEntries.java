package id.pandu.analysis;

import id.pandu.analysis.GroundRules.Node;
import id.pandu.vocabulary.Condition;
import id.pandu.vocabulary.FactDefinition;
import id.pandu.vocabulary.PartialList;
import id.pandu.vocabulary.Truth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which entries of a closed list are worth asking for: those of which nothing is known and which some rule that may yet
 * fire looks for; all if a rule counts the entries. They are asked in small groups: first those that most rules look
 * for. Entries belong together whose codes are alike up to their last dot.
 */
final class OpenEntries {

    private static final int MOST = 6;

    private final GroundRules rules;
    private final World outlook;
    /** By condition: of how many rules that may yet fire it is part. */
    private final Map<Integer, Integer> open = new HashMap<>();

    /** @param outlook with its bounds evaluated */
    OpenEntries(World outlook) {
        this.outlook = outlook;
        this.rules = outlook.rules;
        for (int i = 0; i < rules.instances.length; i++) {
            if (outlook.fires[i] == World.MAY) {
                BitSet seen = new BitSet();
                collect(rules.instances[i].node(), seen);
                seen.stream().forEach(node -> open.merge(node, 1, Integer::sum));
            }
        }
    }

    private void collect(int at, BitSet seen) {
        if (!seen.get(at) && Integer.bitCount(outlook.truths[at]) > 1) {
            seen.set(at);
            for (int child : rules.nodes[at].children()) {
                collect(child, seen);
            }
        }
    }

    /**
     * The group to ask for first; none if the list is open-ended, or if none of its entries is worth asking for.
     *
     * @param inVain codes that were asked in vain
     */
    List<String> of(int cell, FactDefinition fact, Set<String> inVain) {
        Map<String, Integer> wanted = new LinkedHashMap<>();
        fact.entries().forEach(code -> wanted.put(code, 0));
        for (int test : rules.testsOf[cell]) {
            Node node = rules.nodes[test];
            int times = open.getOrDefault(test, 0);
            if (times > 0 && node.leaf() instanceof Leaf.OfFact leaf) {
                boolean one = leaf.condition() instanceof Condition.Contains;
                wanted.replaceAll(
                        (code, sum) -> !one || isAbout(leaf.condition(), code) ? (Integer) (sum + times) : sum);
            }
        }
        Object known = outlook.given(cell);
        wanted.keySet().removeIf(code -> known != null && PartialList.holds(known, code) != Truth.UNKNOWN);
        wanted.values().removeIf(times -> times == 0);
        wanted.keySet().removeAll(inVain);
        return best(wanted);
    }

    private static boolean isAbout(Condition condition, String code) {
        return condition instanceof Condition.Contains contains
                && contains.code().equals(code);
    }

    private static List<String> best(Map<String, Integer> wanted) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        wanted.keySet()
                .forEach(code -> groups.computeIfAbsent(kind(code), k -> new ArrayList<>())
                        .add(code));
        List<String> best = List.of();
        int most = 0;
        for (List<String> group : groups.values()) {
            int times = group.stream().mapToInt(wanted::get).max().orElse(0);
            if (times > most) {
                most = times;
                best = group;
            }
        }
        return best.subList(0, Math.min(MOST, best.size()));
    }

    private static String kind(String code) {
        return code.substring(0, Math.max(0, code.lastIndexOf('.')));
    }
}
