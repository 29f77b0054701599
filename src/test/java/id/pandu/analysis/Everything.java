package id.pandu.analysis;

import id.pandu.rulebook.Concern;
import id.pandu.rulebook.Consequence;
import id.pandu.vocabulary.FactDefinition;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Item;
import id.pandu.vocabulary.PartialList;
import id.pandu.vocabulary.Scope;
import id.pandu.vocabulary.Slot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Tries every case there is, over a few facts of the toy. */
final class Everything {

    private static final List<Object> NUMBERS =
            List.of(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 10L, 11L, 12L, 13L, 16L, 17L, 18L, 39L, 40L, 41L);

    /** Enough values to tell apart all that {@link RandomRules} asks of a fact. */
    private static final Map<String, List<Object>> VALUES = Map.of(
            "jenisAnggota", List.of("DEWASA", "PELAJAR", "ANAK"),
            "umur", List.of(11L, 12L, 17L, 18L),
            "denda", List.of(0.0, 7.5, 8.0),
            "kartuHilang", List.of(true, false),
            "minat",
                    List.of(
                            List.of(FactDefinition.NONE),
                            List.of("SEJARAH"),
                            List.of("SAINS"),
                            List.of("SASTRA"),
                            List.of("SEJARAH", "SAINS"),
                            List.of("SEJARAH", "SASTRA"),
                            List.of("SAINS", "SASTRA"),
                            List.of("SEJARAH", "SAINS", "SASTRA")),
            "tanggalDaftar", List.of(LocalDate.EPOCH),
            "jumlahPinjaman", NUMBERS,
            "batasPinjaman", NUMBERS,
            "kondisiBuku", List.of("BAIK", "RUSAK", "HILANG"),
            "dipesan", List.of(true, false));

    private static final String CONTRADICTION = "contradiction ";

    private final GroundCache cache;
    private final Set<String> only;
    private final Concern concern;
    private final Map<Facts, Set<String>> advice = new HashMap<>();

    /** @param only the facts that rules read */
    Everything(GroundCache cache, Set<String> only) {
        this(cache, only, Concern.ANYTHING);
    }

    /** @param concern what of the advice matters; contradictions do not, and what contradicts what is known is no case */
    Everything(GroundCache cache, Set<String> only, Concern concern) {
        this.cache = cache;
        this.only = only;
        this.concern = concern;
    }

    static List<Object> values(String fact) {
        return VALUES.getOrDefault(fact, List.of());
    }

    /** Every case that knows at least what the given one knows. */
    List<Facts> extensions(Facts facts) {
        List<Facts> all = List.of(facts);
        for (Slot slot : facts.vocabulary().getScope(Slot.CASE).slots()) {
            if (only.contains(slot.id()) && !PartialList.isWhole(facts.value(slot, null))) {
                all = all.stream()
                        .flatMap(f -> withUnknown(slot, f.value(slot, null)).stream()
                                .map(v -> v.isEmpty() ? f : f.with(slot, v.get(0))))
                        .toList();
            }
        }
        return all.stream().flatMap(f -> withBooks(f).stream()).toList();
    }

    private static List<List<Object>> withUnknown(Slot slot, Object before) {
        List<List<Object>> values = new ArrayList<>();
        values.add(List.of());
        VALUES.get(slot.id()).stream()
                .filter(value -> !(before instanceof PartialList partial) || partial.isRefinedBy(value))
                .forEach(value -> values.add(List.of(value)));
        return values;
    }

    private List<Facts> withBooks(Facts facts) {
        Scope books = facts.vocabulary().getScope("buku");
        if (books.slots().stream().noneMatch(slot -> only.contains(slot.id()))) {
            return List.of(facts);
        }
        List<Item> before = facts.objects("buku");
        List<Facts> found = new ArrayList<>();
        if (before != null) {
            lists(before).forEach(items -> found.add(facts.withObjects("buku", items)));
            return found;
        }
        found.add(facts);
        for (int count = 0; count <= 2; count++) {
            lists(java.util.Collections.nCopies(count, Item.unknown(books)))
                    .forEach(items -> found.add(facts.withObjects("buku", items)));
        }
        return found;
    }

    private List<List<Item>> lists(List<Item> items) {
        List<List<Item>> found = new ArrayList<>();
        found.add(List.of());
        for (Item item : items) {
            List<List<Item>> longer = new ArrayList<>();
            for (List<Item> list : found) {
                for (Item known : extensions(item)) {
                    List<Item> copy = new ArrayList<>(list);
                    copy.add(known);
                    longer.add(copy);
                }
            }
            found = longer;
        }
        return found;
    }

    private List<Item> extensions(Item item) {
        List<Item> all = List.of(item);
        for (Slot slot : cache.rulebook().vocabulary().getScope(item.scope()).slots()) {
            if (only.contains(slot.id()) && !PartialList.isWhole(item.value(slot))) {
                all = all.stream()
                        .flatMap(i -> withUnknown(slot, i.value(slot)).stream()
                                .map(v -> v.isEmpty() ? i : i.with(slot, v.get(0))))
                        .toList();
            }
        }
        return all;
    }

    /** All that is advised, as text. */
    Set<String> advice(Facts facts) {
        return advice.computeIfAbsent(facts, f -> {
            GroundRules rules = cache.of(f);
            World world = new World(rules, f);
            world.evaluate(rules.full, true);
            Set<String> found = new TreeSet<>();
            for (int i = 0; i < rules.instances.length; i++) {
                GroundRules.Instance instance = rules.instances[i];
                for (Consequence consequence : world.fires[i] == 0
                        ? List.<Consequence>of()
                        : instance.rule().consequences()) {
                    if (consequence instanceof Consequence.Advise) {
                        add(found, instance);
                    } else if (!(consequence instanceof Consequence.Conclude) && concern.isAnything()) {
                        found.add(consequence.toString());
                    }
                }
            }
            for (int i = 0; i < rules.cells.size(); i++) {
                Slot slot = rules.cells.get(i).slot();
                if (rules.cells.get(i).concluded() && concern.concludes(slot)) {
                    String where = rules.cells.get(i).id() + rules.cells.get(i).object();
                    if (world.concluded(i) != null) {
                        found.add(where + "=" + world.concluded(i));
                    }
                    if (world.conflicts[i] != 0) {
                        found.add(where + " in conflict");
                    }
                }
            }
            return found;
        });
    }

    private void add(Set<String> found, GroundRules.Instance instance) {
        boolean told = concern.isAnything() || (concern.tells(instance.rule()) && !instance.contradicts());
        String name = instance.rule().id() + "/" + instance.object();
        if (told) {
            found.add(name);
        } else if (instance.contradicts()) {
            found.add(CONTRADICTION + name);
        }
    }

    private static Set<String> contradictions(Set<String> advice) {
        return advice.stream().filter(line -> line.startsWith(CONTRADICTION)).collect(Collectors.toSet());
    }

    /** Whether both differ, and neither contradicts what is known now. */
    private boolean differ(Facts now, Set<String> one, Set<String> other) {
        Set<String> known = contradictions(advice(now));
        return known.containsAll(contradictions(one))
                && known.containsAll(contradictions(other))
                && !told(one).equals(told(other));
    }

    private static Set<String> told(Set<String> advice) {
        return advice.stream().filter(line -> !line.startsWith(CONTRADICTION)).collect(Collectors.toSet());
    }

    /** The facts that could change the advice: name, and place of the object or -1. */
    Set<String> decisive(Facts facts) {
        Set<String> found = new LinkedHashSet<>();
        for (Facts more : extensions(facts)) {
            Set<String> with = advice(more);
            for (Slot slot : facts.vocabulary().getScope(Slot.CASE).slots()) {
                Object before = facts.value(slot, null);
                boolean learnt = only.contains(slot.id()) && !Objects.equals(more.value(slot, null), before);
                if (learnt
                        && !found.contains(slot.id() + "/-1")
                        && differ(facts, advice(more.with(slot, before)), with)) {
                    found.add(slot.id() + "/-1");
                }
            }
            compareBooks(facts, more, with, found);
        }
        return found;
    }

    private void compareBooks(Facts facts, Facts more, Set<String> with, Set<String> found) {
        List<Item> before = facts.objects("buku");
        List<Item> books = more.objects("buku");
        if (before == null && books != null && !found.contains("buku/-1")) {
            Facts without = Facts.unknown(facts.vocabulary());
            for (Slot slot : facts.vocabulary().getScope(Slot.CASE).slots()) {
                without = without.with(slot, more.value(slot, null));
            }
            if (differ(facts, advice(without), with)) {
                found.add("buku/-1");
            }
        }
        for (int i = 0; before != null && i < before.size(); i++) {
            for (Slot slot : facts.vocabulary().getScope("buku").slots()) {
                boolean learnt = only.contains(slot.id())
                        && books != null
                        && books.get(i).value(slot) != null
                        && before.get(i).value(slot) == null;
                if (learnt && differ(facts, advice(more.with(slot, i, null)), with)) {
                    found.add(slot.id() + "/" + i);
                }
            }
        }
    }
}
