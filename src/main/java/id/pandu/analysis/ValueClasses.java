package id.pandu.analysis;

import id.pandu.analysis.GroundRules.Node;
import id.pandu.vocabulary.Condition;
import id.pandu.vocabulary.FactDefinition;
import id.pandu.vocabulary.Option;
import id.pandu.vocabulary.PartialList;
import id.pandu.vocabulary.Range;
import id.pandu.vocabulary.Slot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One value for each class of values of a cell that some conditions can tell apart: options named and one not named,
 * numbers at and beside every threshold, lists by the codes and sizes asked for, yes and no, and unknown.
 */
final class ValueClasses {

    /** With more codes than this not every selection of them is tried. */
    private static final int MOST_CODES = 4;

    /** How an entry begins that may be anything. */
    private static final String FILLER = "(lain ";

    private final World world;
    private final GroundRules rules;
    private final BitSet tests;
    private boolean complete = true;

    /**
     * @param world holds the values that other facts have by now
     * @param tests the conditions that matter
     */
    ValueClasses(World world, BitSet tests) {
        this.world = world;
        this.rules = world.rules;
        this.tests = tests;
    }

    /** Whether every list of values returned so far held all classes. */
    boolean complete() {
        return complete;
    }

    /** One value of each class, unknown (null) last. */
    List<@Nullable Object> of(int place) {
        return near(place, null);
    }

    /** One value of each class, as little different from the one given as the class allows; unknown (null) last. */
    List<@Nullable Object> near(int place, @Nullable Object before) {
        Cell cell = rules.cells.get(place);
        List<Object> candidates = new ArrayList<>();
        Slot slot = cell.slot();
        if (slot == null) {
            for (int there = 0; there <= imagined(cell.entity()); there++) {
                candidates.add(there);
            }
        } else {
            candidates.addAll(candidates(place, slot.fact()));
        }
        Map<List<Object>, Object> classes = new LinkedHashMap<>();
        for (Object candidate : candidates) {
            List<Object> signature = signature(place, candidate);
            Object value =
                    before instanceof Collection<?> list ? keeping(place, list, candidate, signature) : candidate;
            classes.merge(signature, value, (one, other) -> nearer(before, one, other));
        }
        List<@Nullable Object> values = new ArrayList<>(classes.values());
        values.add(null);
        return values;
    }

    private static Object nearer(@Nullable Object before, Object one, Object other) {
        boolean closer = before instanceof Number from
                && one instanceof Number first
                && other instanceof Number second
                && Math.abs(second.doubleValue() - from.doubleValue())
                        < Math.abs(first.doubleValue() - from.doubleValue());
        return closer ? other : one;
    }

    /** The list with the entries it had that no rule names, if it stays in its class; else as it is. */
    private Object keeping(int place, Collection<?> before, Object candidate, List<Object> signature) {
        Set<Object> kept = new LinkedHashSet<>((Collection<?>) candidate);
        kept.removeIf(entry -> entry.toString().startsWith(FILLER));
        kept.addAll(before);
        for (Condition condition : conditions(place)) {
            if (condition instanceof Condition.Contains c && !((Collection<?>) candidate).contains(c.code())) {
                kept.remove(c.code());
            }
        }
        kept.remove(kept.size() > 1 ? FactDefinition.NONE : "");
        List<Object> list = List.copyOf(kept);
        return !list.isEmpty() && signature(place, list).equals(signature) ? list : candidate;
    }

    private int imagined(String entity) {
        int most = 0;
        for (Cell cell : rules.cells) {
            most = cell.entity().equals(entity) ? Math.max(most, cell.object() + 1) : most;
        }
        return most;
    }

    /** Values with equal signatures are alike to all conditions; values compared with another fact are all different. */
    private List<Object> signature(int place, Object value) {
        List<Object> signature = new ArrayList<>();
        for (int test : rules.testsOf[place]) {
            if (tests.get(test)) {
                Node node = rules.nodes[test];
                Leaf leaf = node.leaf();
                signature.add(leaf != null ? leaf.of(value) : node.kind() == GroundRules.Kind.PAIR ? value : "");
            }
        }
        if (rules.cells.get(place).slot() == null) {
            signature.add(value);
        }
        return signature;
    }

    private List<Object> candidates(int place, FactDefinition fact) {
        return switch (fact.type()) {
            case BOOLEAN -> List.of(true, false);
            case CHOICE -> fact.options().stream().<Object>map(Option::code).toList();
            case TEXT -> texts(place);
            case DATE -> List.of(LocalDate.EPOCH);
            case INTEGER, DECIMAL -> numbers(place, fact);
            case LIST -> lists(place, fact);
        };
    }

    private List<Condition> conditions(int place) {
        List<Condition> found = new ArrayList<>();
        for (int test : rules.testsOf[place]) {
            if (tests.get(test) && rules.nodes[test].leaf() instanceof Leaf.OfFact leaf) {
                found.add(leaf.condition());
            }
        }
        return found;
    }

    private List<Object> texts(int place) {
        Set<Object> texts = new LinkedHashSet<>(thresholds(place));
        texts.add("…");
        return List.copyOf(texts);
    }

    private Set<Object> thresholds(int place) {
        Set<Object> found = new LinkedHashSet<>();
        for (Condition condition : conditions(place)) {
            if (condition instanceof Condition.Compare compare) {
                found.add(compare.value());
            }
        }
        return found;
    }

    /** Numbers below, at and above each threshold and each number the fact is compared with. */
    private List<Object> numbers(int place, FactDefinition fact) {
        TreeSet<Double> ends = new TreeSet<>();
        Set<Integer> compared = new LinkedHashSet<>();
        collectEnds(place, ends, compared);
        if (compared.size() > 1) {
            List.copyOf(ends).forEach(end -> ends.addAll(List.of(end - 1, end + 1)));
        }
        Range range = fact.range();
        ends.add(Math.max(range.min(), Math.min(range.max(), 0)));
        boolean whole = fact.type() == id.pandu.vocabulary.ValueType.INTEGER;
        TreeSet<Double> found = new TreeSet<>();
        Double before = null;
        for (double end : ends) {
            found.add(whole ? Math.floor(end) : end);
            found.add(whole ? Math.floor(end) + 1 : end + 1);
            found.add(whole ? Math.ceil(end) - 1 : before == null ? end - 1 : (before + end) / 2);
            before = end;
        }
        found.removeIf(number -> !range.contains(number));
        return found.stream()
                .map(number -> whole ? (Object) number.longValue() : (Object) number)
                .toList();
    }

    /** Comparisons with other facts make the thresholds of those count too, in steps of one so that all orders occur. */
    private void collectEnds(int place, Set<Double> ends, Set<Integer> seen) {
        if (!seen.add(place)) {
            return;
        }
        if (world.value(place) instanceof Number known) {
            ends.add(known.doubleValue());
        }
        for (Object threshold : thresholds(place)) {
            if (threshold instanceof Number number) {
                ends.add(number.doubleValue());
            }
        }
        for (int test : rules.testsOf[place]) {
            Node node = rules.nodes[test];
            if (tests.get(test) && node.kind() == GroundRules.Kind.PAIR) {
                int other = node.cell() == place ? node.other() : node.cell();
                collectEnds(other, ends, seen);
                GroundRules.Target target = rules.targets[other];
                if (target != null) {
                    target.values().stream()
                            .filter(Number.class::isInstance)
                            .forEach(v -> ends.add(((Number) Objects.requireNonNull(v)).doubleValue()));
                }
            }
        }
    }

    private List<Object> lists(int place, FactDefinition fact) {
        Set<String> codes = new LinkedHashSet<>();
        TreeSet<Integer> sizes = new TreeSet<>(Set.of(1));
        for (Condition condition : conditions(place)) {
            if (condition instanceof Condition.Contains contains) {
                codes.add(contains.code());
            } else if (condition instanceof Condition.Size size) {
                int number = (int) Math.min(200, size.number());
                sizes.addAll(List.of(Math.max(1, number - 1), Math.max(1, number), number + 1));
            }
        }
        codes.remove(FactDefinition.NONE);
        PartialList given = world.given(place);
        List<String> present = given == null ? List.of() : given.ada();
        List<String> absent = given == null ? List.of() : given.tidakAda();
        codes.removeAll(present);
        codes.removeAll(absent);
        Set<String> settled = new LinkedHashSet<>(codes);
        settled.addAll(present);
        settled.addAll(absent);
        List<Object> found = new ArrayList<>();
        for (List<String> selection : selections(List.copyOf(codes))) {
            List<String> least =
                    Stream.concat(present.stream(), selection.stream()).toList();
            for (int size : sizes) {
                List<String> list = filled(least, Math.max(size, least.size()), settled, fact);
                if (!list.isEmpty() && !found.contains(list)) {
                    found.add(list);
                }
            }
        }
        if (present.isEmpty()) {
            found.add(List.of(FactDefinition.NONE));
        }
        return found;
    }

    private List<List<String>> selections(List<String> codes) {
        List<List<String>> found = new ArrayList<>();
        if (codes.size() <= MOST_CODES) {
            for (int mask = (1 << codes.size()) - 1; mask >= 0; mask--) {
                int bits = mask;
                found.add(java.util.stream.IntStream.range(0, codes.size())
                        .filter(i -> (bits & (1 << i)) != 0)
                        .mapToObj(codes::get)
                        .toList());
            }
            return found;
        }
        complete = false;
        found.add(codes);
        codes.forEach(code -> found.add(List.of(code)));
        codes.forEach(code ->
                found.add(codes.stream().filter(other -> !other.equals(code)).toList()));
        found.add(List.of());
        return found;
    }

    /** The selection with entries no rule names, up to a size; empty if there are not so many. */
    private static List<String> filled(List<String> selection, int size, Set<String> named, FactDefinition fact) {
        List<String> list = new ArrayList<>(selection);
        List<String> others = fact.closed()
                ? fact.options().stream()
                        .map(Option::code)
                        .filter(code -> !named.contains(code) && !code.equals(FactDefinition.NONE))
                        .toList()
                : List.of();
        for (int i = 0; list.size() < size; i++) {
            if (fact.closed() && i >= others.size()) {
                return List.of();
            }
            list.add(fact.closed() ? others.get(i) : FILLER + (i + 1) + ")");
        }
        return List.copyOf(list);
    }
}
