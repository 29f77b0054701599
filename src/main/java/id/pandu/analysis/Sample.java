package id.pandu.analysis;

import id.pandu.vocabulary.Facts;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A case with fewer objects that stand for all of them; see {@link Representatives}.
 *
 * @param whole all that is known of the case
 * @param facts the same with the objects kept, in the same order
 * @param groups by entity, for those of which objects were left out: places, in the whole case, of objects that are alike
 * @param kept by entity, for the same ones: the place in the whole case of each object kept
 * @param crowded the entities of which so many objects differ that those kept do not stand for all
 */
record Sample(
        Facts whole,
        Facts facts,
        Map<String, List<List<Integer>>> groups,
        Map<String, List<Integer>> kept,
        Set<String> crowded) {

    Sample {
        groups = Map.copyOf(groups);
        kept = Map.copyOf(kept);
        crowded = Set.copyOf(crowded);
    }

    /** The case as it is. */
    static Sample all(Facts facts) {
        return new Sample(facts, facts, Map.of(), Map.of(), Set.of());
    }

    /** Whether objects of the entity were left out. */
    boolean isCut(String entity) {
        return groups.containsKey(entity);
    }

    /** A cell of the sample as one of the whole case. */
    Cell inWhole(Cell cell) {
        return cell.object() < 0 || !isCut(cell.entity())
                ? cell
                : new Cell(cell.entity(), cell.slot(), keptOf(cell.entity()).get(cell.object()));
    }

    /** The place in the sample of an object of the whole case, or of one that is like it; -1 if there is none. */
    int placeOf(String entity, int object) {
        if (object < 0 || !isCut(entity)) {
            return object;
        }
        int itself = keptOf(entity).indexOf(object);
        return itself >= 0
                ? itself
                : groupsOf(entity).stream()
                        .filter(group -> group.contains(object))
                        .map(group -> keptOf(entity).indexOf(group.get(0)))
                        .findFirst()
                        .orElse(-1);
    }

    private List<Integer> keptOf(String entity) {
        return Objects.requireNonNull(kept.get(entity));
    }

    /** The places, in the whole case, of the objects for which a cell of the sample stands; only the first of them kept does. */
    List<Integer> standsFor(Cell cell) {
        if (cell.object() < 0 || !isCut(cell.entity())) {
            return List.of(cell.object());
        }
        int place = keptOf(cell.entity()).get(cell.object());
        return groupsOf(cell.entity()).stream()
                .filter(group -> group.get(0) == place)
                .findFirst()
                .orElse(List.of());
    }

    /** The groups of which no object was kept. */
    List<List<Integer>> leftOut(String entity) {
        Set<Integer> places = Set.copyOf(keptOf(entity));
        return groupsOf(entity).stream()
                .filter(group -> !places.contains(group.get(0)))
                .toList();
    }

    private List<List<Integer>> groupsOf(String entity) {
        return Objects.requireNonNull(groups.get(entity));
    }
}
