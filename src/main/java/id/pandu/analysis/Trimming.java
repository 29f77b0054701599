package id.pandu.analysis;

import id.pandu.vocabulary.FactDefinition;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Changes of a list cut down to what a goal needs: every entry is added or taken away for a reason. Entries that were
 * there are first kept, then those that were not are left out, wherever the goal is reached all the same.
 */
final class Trimming {

    private final List<?> before;
    private final Predicate<List<Object>> reaches;
    private final Set<Object> entries = new LinkedHashSet<>();

    private Trimming(List<?> before, List<?> after, Predicate<List<Object>> reaches) {
        this.before = before;
        this.reaches = reaches;
        entries.addAll(before);
        entries.retainAll(after);
        entries.addAll(after);
    }

    /** @param reaches whether the goal is reached with the list so changed */
    static List<Object> of(List<?> before, List<?> after, Predicate<List<Object>> reaches) {
        Trimming trimming = new Trimming(before, after, reaches);
        before.stream()
                .filter(entry -> !after.contains(entry) && !entry.equals(FactDefinition.NONE))
                .forEach(trimming::keep);
        after.stream().filter(entry -> !before.contains(entry)).forEach(trimming::leaveOut);
        return List.copyOf(trimming.entries);
    }

    private void keep(Object entry) {
        Set<Object> more = new LinkedHashSet<>(before);
        more.removeIf(one -> !one.equals(entry) && !entries.contains(one));
        more.addAll(entries);
        if (reaches.test(List.copyOf(more))) {
            entries.clear();
            entries.addAll(more);
        }
    }

    private void leaveOut(Object entry) {
        if (entries.size() > 1 && entries.remove(entry) && !reaches.test(List.copyOf(entries))) {
            entries.add(entry);
        }
    }
}
