package id.pandu.analysis;

import id.pandu.rulebook.Case;
import id.pandu.rulebook.Rulebook;
import id.pandu.vocabulary.Entity;
import id.pandu.vocabulary.FactDefinition;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Slot;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How likely and how easily a fact is told, only to compare: how often the cases beside the rules know it, whether other facts of the same table
 * of the dictionary were known when they were asked, and how much work the answer is.
 */
final class Ease {

    /** How much work it is to name objects, as {@link #effort} counts it. */
    private static final double OBJECTS = 4;

    /** By id of a fact or an entity: how many cases know it. */
    private final Map<String, Integer> frequency = new HashMap<>();

    Ease(Rulebook rulebook) {
        rulebook.cases().stream().map(Case::facts).forEach(this::count);
    }

    private void count(Facts facts) {
        facts.vocabulary().getScope(Slot.CASE).slots().stream()
                .filter(slot -> facts.value(slot, null) != null)
                .forEach(slot -> frequency.merge(slot.id(), 1, Integer::sum));
        for (Entity entity : facts.vocabulary().manyEntities()) {
            if (facts.objects(entity.id()) != null) {
                frequency.merge(entity.id(), 1, Integer::sum);
            }
        }
    }

    /** Of one case. */
    final class OfCase {

        /** By table: how many of its facts are known, and how many were asked in vain. */
        private final Map<String, Integer> known = new HashMap<>();

        private final Map<String, Integer> vain = new HashMap<>();

        /** @param inVain ids of facts that were asked in vain */
        OfCase(Facts facts, Set<String> inVain) {
            for (Slot slot : facts.vocabulary().getScope(Slot.CASE).slots()) {
                if (facts.value(slot, null) != null) {
                    known.merge(slot.fact().table(), 1, Integer::sum);
                } else if (inVain.contains(slot.id())) {
                    vain.merge(slot.fact().table(), 1, Integer::sum);
                }
            }
        }

        double of(Cell cell) {
            @Nullable
            FactDefinition fact = cell.slot() == null ? null : cell.slot().fact();
            String table = fact == null ? "" : fact.table();
            int yes = known.getOrDefault(table, 0);
            int no = vain.getOrDefault(table, 0);
            double told = (yes + 1.0) / (yes + no + 2.0);
            int cases = frequency.getOrDefault(cell.id(), 0);
            return told * Math.sqrt((1 + cases) / (fact == null ? OBJECTS : effort(fact)));
        }
    }

    /** How much work an answer is; yes or no is one. */
    private static double effort(FactDefinition fact) {
        return switch (fact.type()) {
            case BOOLEAN -> 1;
            case CHOICE -> 1 + fact.options().size() / 10.0;
            case INTEGER, DECIMAL, DATE, TEXT -> 1.5;
            case LIST -> 3;
        };
    }
}
