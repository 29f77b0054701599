package id.pandu.analysis;

import id.pandu.vocabulary.Item;
import id.pandu.vocabulary.Slot;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds what to ask of objects of which none like them is written out. One of each kind takes, one after another, the
 * place of an object that is; a fact is asked if a rule that reads it may fire and may not. That asks all that could
 * change the advice, and some that could not, at the price of one evaluation for each kind.
 */
final class LeftOut {

    /**
     * A fact to be asked.
     *
     * @param objects places in the whole case of the objects it is asked of
     * @param decides ids of the open rules that read it
     */
    record Asked(List<Integer> objects, Set<String> decides) {}

    private final GroundRules rules;
    private final Sample sample;
    private final World world;
    private final Map<Slot, Asked> asked = new LinkedHashMap<>();

    private LeftOut(GroundRules rules, Sample sample) {
        this.rules = rules;
        this.sample = sample;
        this.world = World.outlook(rules, sample.facts());
    }

    /** What to ask, by fact; nothing if the objects written out stand for all. */
    static Map<Slot, Asked> find(GroundRules rules, Sample sample) {
        LeftOut leftOut = new LeftOut(rules, sample);
        sample.crowded().stream().sorted().forEach(leftOut::find);
        return leftOut.asked;
    }

    private void find(String entity) {
        int place = Objects.requireNonNull(sample.facts().objects(entity)).size() - 1;
        BitSet cells = new BitSet();
        for (int i = 0; i < rules.cells.size(); i++) {
            Cell cell = rules.cells.get(i);
            cells.set(i, cell.entity().equals(entity) && cell.object() == place && rules.isRead(i));
        }
        int[] readers = IntStream.range(0, rules.instances.length)
                .filter(i -> rules.cellsOf(rules.instances[i].node()).intersects(cells))
                .toArray();
        List<Item> objects = Objects.requireNonNull(sample.whole().objects(entity));
        for (List<Integer> group : sample.leftOut(entity)) {
            take(cells, objects.get(group.get(0)));
            world.evaluate(rules.full, false);
            collect(cells, readers, group);
        }
        take(cells, Objects.requireNonNull(sample.facts().objects(entity)).get(place));
    }

    private void take(BitSet cells, Item object) {
        cells.stream()
                .forEach(cell -> world.know(
                        cell,
                        object.value(
                                Objects.requireNonNull(rules.cells.get(cell).slot()))));
    }

    private void collect(BitSet cells, int[] readers, List<Integer> group) {
        Map<Slot, Set<String>> deciding = new LinkedHashMap<>();
        for (int i : readers) {
            if (world.fires[i] == World.MAY) {
                BitSet read = (BitSet) rules.cellsOf(rules.instances[i].node()).clone();
                read.and(cells);
                String rule = rules.instances[i].rule().id();
                read.stream()
                        .filter(world::isOpen)
                        .mapToObj(cell ->
                                Objects.requireNonNull(rules.cells.get(cell).slot()))
                        .forEach(slot -> deciding.computeIfAbsent(slot, s -> new LinkedHashSet<>())
                                .add(rule));
            }
        }
        deciding.forEach((slot, ids) -> {
            Asked known = asked.computeIfAbsent(slot, s -> new Asked(new ArrayList<>(), new LinkedHashSet<>()));
            known.objects().addAll(group);
            known.decides().addAll(ids);
        });
    }
}
