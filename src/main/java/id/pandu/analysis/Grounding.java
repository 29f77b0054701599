package id.pandu.analysis;

import id.pandu.analysis.GroundRules.Instance;
import id.pandu.analysis.GroundRules.Settled;
import id.pandu.analysis.GroundRules.Target;
import id.pandu.rulebook.Consequence;
import id.pandu.rulebook.Rule;
import id.pandu.rulebook.Rulebook;
import id.pandu.vocabulary.Entity;
import id.pandu.vocabulary.Slot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes a rulebook out for the objects of a case. */
final class Grounding {

    private final Rulebook rulebook;
    private final Map<String, Integer> counts;
    private final Set<String> crowded;
    private final Map<String, Integer> imagined = new HashMap<>();
    private final List<Cell> cells = new ArrayList<>();
    private final Map<Cell, Integer> places = new HashMap<>();
    private final Map<Slot, Integer> slots = new LinkedHashMap<>();
    private final Map<Integer, List<@Nullable Object>> values = new HashMap<>();
    private final Map<Slot, Integer> settledAfter = new HashMap<>();
    private final Map<String, Integer> levelOf = new HashMap<>();
    private final Map<Object, Integer> outputs = new HashMap<>();
    private final List<Instance> instances = new ArrayList<>();
    private final Map<String, List<Integer>> instancesOf = new HashMap<>();
    private final GroundConditions conditions;

    private Grounding(Rulebook rulebook, Map<String, Integer> counts, Set<String> crowded) {
        this.rulebook = rulebook;
        this.counts = counts;
        this.crowded = crowded;
        for (Entity entity : rulebook.vocabulary().manyEntities()) {
            if (!counts.containsKey(entity.id())) {
                imagined.put(entity.id(), GroundConditions.mostCounted(rulebook, entity.id()));
                cell(Cell.count(entity.id()));
            }
        }
        for (Slot slot : rulebook.vocabulary().slots()) {
            slots.put(slot, slots.size());
            for (int object = slot.ofCase() ? -1 : 0; object < (slot.ofCase() ? 0 : countOf(slot.scope())); object++) {
                cell(Cell.of(slot, object));
            }
        }
        collectValues();
        conditions = new GroundConditions(places, values, settledAfter, counts, imagined, crowded);
    }

    /**
     * @param counts how many objects there are, by entity; entities of which nobody said so are missing
     * @param crowded entities of which there are more, unlike these
     */
    static GroundRules of(Rulebook rulebook, Map<String, Integer> counts, Set<String> crowded) {
        return new Grounding(rulebook, Map.copyOf(counts), crowded).write();
    }

    private int countOf(String entity) {
        Integer known = counts.get(entity);
        return known != null ? known : imagined.getOrDefault(entity, 0);
    }

    private void cell(Cell cell) {
        places.put(cell, cells.size());
        cells.add(cell);
    }

    private void collectValues() {
        for (int level = 0; level < rulebook.levels().size(); level++) {
            for (Rule rule : rulebook.levels().get(level)) {
                levelOf.put(rule.id(), level);
                for (Consequence.Conclude conclusion : rule.conclusions()) {
                    settledAfter.put(conclusion.slot(), level);
                }
            }
        }
        for (int i = 0; i < cells.size(); i++) {
            Slot slot = cells.get(i).slot();
            if (slot != null && slot.fact().concluded()) {
                List<@Nullable Object> possible = new ArrayList<>();
                possible.add(null);
                for (Rule rule : rulebook.listConcluding(slot)) {
                    Object value = given(rule, slot);
                    if (!possible.contains(value)) {
                        possible.add(value);
                    }
                }
                values.put(i, possible);
            }
        }
    }

    /** The value a rule concludes; where it names several for one fact, the first counts. */
    private static Object given(Rule rule, Slot slot) {
        return rule.conclusions().stream()
                .filter(c -> c.slot().equals(slot))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private GroundRules write() {
        for (int level = 0; level < rulebook.levels().size(); level++) {
            Set<String> written = new HashSet<>();
            for (Rule rule : rulebook.levels().get(level)) {
                write(rule, level, written);
            }
        }
        return new GroundRules(
                rulebook,
                cells,
                places,
                conditions.nodes(),
                instances,
                targets(),
                settled(),
                List.copyOf(slots.keySet()),
                outputs.size(),
                crowded);
    }

    /** Rules of one level that others give way to are written before these. */
    private void write(Rule rule, int level, Set<String> written) {
        if (!written.add(rule.id())) {
            return;
        }
        for (Rule stronger : rulebook.listOverriding(rule.id())) {
            if (levelOf.getOrDefault(stronger.id(), -1) == level) {
                write(stronger, level, written);
            }
        }
        int[] reads = rule.reads().stream()
                .mapToInt(slot -> slots.getOrDefault(slot, -1))
                .toArray();
        for (int object = rule.perObject() ? 0 : -1;
                object < (rule.perObject() ? countOf(rule.scope()) : 0);
                object++) {
            instancesOf.computeIfAbsent(rule.id(), id -> new ArrayList<>()).add(instances.size());
            instances.add(instance(rule, object, level, reads));
        }
    }

    private Instance instance(Rule rule, int object, int level, int[] reads) {
        List<Integer> stronger = new ArrayList<>();
        for (Rule above : rulebook.listOverriding(rule.id())) {
            for (int i : instancesOf.getOrDefault(above.id(), List.of())) {
                if (instances.get(i).object() == (above.perObject() ? object : -1)) {
                    stronger.add(i);
                }
            }
        }
        Map<Integer, Integer> concluded = new LinkedHashMap<>();
        for (Consequence.Conclude c : rule.conclusions()) {
            int cell = places.getOrDefault(Cell.of(c.slot(), object), -1);
            concluded.putIfAbsent(cell, values.getOrDefault(cell, List.of()).indexOf(given(rule, c.slot())));
        }
        return new Instance(
                rule,
                object,
                level,
                conditions.node(rule, object),
                reads,
                ints(stronger),
                ints(List.copyOf(concluded.keySet())),
                ints(List.copyOf(concluded.values())),
                outputs(rule, object),
                rule.contradicts(),
                rule.findAdvice().isPresent());
    }

    private int[] outputs(Rule rule, int object) {
        List<Integer> found = new ArrayList<>();
        for (Consequence consequence : rule.consequences()) {
            if (consequence instanceof Consequence.Invite invite) {
                found.add(output(List.of(invite.meeting(), invite.who(), invite.inferred())));
            } else if (consequence instanceof Consequence.Assign assign) {
                String matter = assign.matter().isEmpty() ? rule.id() + "/" + object : assign.matter();
                found.add(output(List.of(assign.part(), assign.who(), matter)));
            }
        }
        return ints(found);
    }

    private int output(Object key) {
        Integer before = outputs.putIfAbsent(key, outputs.size());
        return before == null ? outputs.size() - 1 : before;
    }

    private @Nullable Target[] targets() {
        Map<Integer, List<Integer>> by = new HashMap<>();
        Map<Integer, List<Integer>> gives = new HashMap<>();
        for (int i = 0; i < instances.size(); i++) {
            Instance instance = instances.get(i);
            for (int at = 0; at < instance.cells().length; at++) {
                int cell = instance.cells()[at];
                by.computeIfAbsent(cell, c -> new ArrayList<>()).add(i);
                gives.computeIfAbsent(cell, c -> new ArrayList<>()).add(instance.values()[at]);
            }
        }
        @Nullable Target[] targets = new @Nullable Target[cells.size()];
        values.forEach((cell, possible) -> targets[cell] = new Target(
                cell,
                possible,
                ints(by.getOrDefault(cell, List.of())),
                ints(gives.getOrDefault(cell, List.of())),
                ofCrowd(cells.get(cell).slot(), possible)));
        return targets;
    }

    private int[] ofCrowd(@Nullable Slot slot, List<@Nullable Object> possible) {
        return slot == null || !slot.ofCase()
                ? new int[0]
                : rulebook.listConcluding(slot).stream()
                        .filter(rule -> crowded.contains(rule.scope()))
                        .mapToInt(rule -> possible.indexOf(given(rule, slot)))
                        .toArray();
    }

    private List<Settled> settled() {
        List<Settled> found = new ArrayList<>();
        Map<Slot, List<Integer>> bySlot = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            Slot slot = cells.get(i).slot();
            if (slot != null) {
                bySlot.computeIfAbsent(slot, s -> new ArrayList<>()).add(i);
            }
        }
        settledAfter.forEach((slot, level) -> {
            int[][] reads = rulebook.listConcluding(slot).stream()
                    .filter(rule -> !rule.contradicts())
                    .map(rule -> rule.reads().stream()
                            .mapToInt(read -> slots.getOrDefault(read, -1))
                            .toArray())
                    .toArray(int[][]::new);
            found.add(new Settled(
                    slots.getOrDefault(slot, -1), level, ints(bySlot.getOrDefault(slot, List.of())), reads));
        });
        return found;
    }

    static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }
}
