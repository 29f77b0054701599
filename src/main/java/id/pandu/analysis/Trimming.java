package id.pandu.analysis;

import id.pandu.vocabulary.FactDefinition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A set of changes cut down to what a goal needs: no change can be left out and, of a list, no entry that is added or
 * taken away. What the search found may hold more, since it tries lists by classes and turns one cell at a time.
 */
final class Trimming {

    /**
     * One part of a change, to be made or left out.
     *
     * @param value the new value or, of a list, one entry
     */
    private record Part(int cell, Object value, boolean ofList, boolean dropped) {}

    private final Function<Integer, @Nullable Object> before;
    private final Predicate<Map<Integer, Object>> reaches;
    private Set<Part> kept;

    private Trimming(
            Set<Part> parts, Function<Integer, @Nullable Object> before, Predicate<Map<Integer, Object>> reaches) {
        this.before = before;
        this.reaches = reaches;
        this.kept = parts;
    }

    /**
     * @param changes new values by cell, which reach the goal
     * @param before the value a cell has
     * @param reaches whether such changes can be made and reach the goal
     */
    static Map<Integer, Object> of(
            Map<Integer, Object> changes,
            Function<Integer, @Nullable Object> before,
            Predicate<Map<Integer, Object>> reaches) {
        Set<Part> parts = new LinkedHashSet<>();
        new TreeMap<>(changes).forEach((cell, value) -> parts.addAll(parts(cell, before.apply(cell), value)));
        Trimming trimming = new Trimming(parts, before, reaches);
        while (trimming.leaveOutCells() || trimming.leaveOutParts()) {
            // each round leaves out something more
        }
        return Map.copyOf(trimming.changes(trimming.kept));
    }

    private static List<Part> parts(int cell, @Nullable Object from, Object to) {
        if (!(to instanceof List<?> after) || isNone(after)) {
            return List.of(new Part(cell, to, false, false));
        }
        List<?> known = from instanceof List<?> list ? list : List.of();
        List<Part> parts = new ArrayList<>();
        known.stream()
                .filter(entry -> !after.contains(entry) && !isNone(known))
                .forEach(entry -> parts.add(new Part(cell, entry, true, true)));
        after.stream()
                .filter(entry -> !known.contains(entry))
                .forEach(entry -> parts.add(new Part(cell, entry, true, false)));
        return parts;
    }

    private static boolean isNone(List<?> list) {
        return list.equals(List.of(FactDefinition.NONE));
    }

    /** Whether fewer cells do: as few as possible. */
    private boolean leaveOutCells() {
        List<Integer> cells = kept.stream().map(Part::cell).distinct().toList();
        for (int fewer = 1; fewer < cells.size(); fewer++) {
            for (int chosen = 1; chosen < (1 << cells.size()); chosen++) {
                int bits = chosen;
                if (Integer.bitCount(chosen) == fewer
                        && keepIfReached(part -> (bits & (1 << cells.indexOf(part.cell()))) != 0)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean leaveOutParts() {
        return List.copyOf(kept).stream()
                .filter(Part::ofList)
                .anyMatch(part -> keepIfReached(one -> !one.equals(part)));
    }

    private boolean keepIfReached(Predicate<Part> wanted) {
        Set<Part> fewer = new LinkedHashSet<>(kept);
        fewer.removeIf(wanted.negate());
        Map<Integer, Object> changes = changes(fewer);
        boolean reached = !changes.isEmpty() && reaches.test(changes);
        kept = reached ? fewer : kept;
        return reached;
    }

    private Map<Integer, Object> changes(Collection<Part> parts) {
        Map<Integer, Object> changes = new TreeMap<>();
        Map<Integer, Set<Object>> lists = new LinkedHashMap<>();
        for (Part part : parts) {
            if (part.ofList()) {
                Set<Object> list = lists.computeIfAbsent(
                        part.cell(),
                        cell -> new LinkedHashSet<>(before.apply(cell) instanceof List<?> known ? known : List.of()));
                list.removeIf(
                        entry -> entry.equals(FactDefinition.NONE) || (part.dropped() && entry.equals(part.value())));
                if (!part.dropped()) {
                    list.add(part.value());
                }
            } else {
                changes.put(part.cell(), part.value());
            }
        }
        lists.forEach((cell, list) -> changes.put(cell, List.copyOf(list)));
        return changes;
    }
}
