package id.pandu;

import id.pandu.rulebook.FactsReader;
import id.pandu.rulebook.Rule;
import id.pandu.rulebook.Rulebook;
import id.pandu.vocabulary.Condition;
import id.pandu.vocabulary.Entity;
import id.pandu.vocabulary.FactDefinition;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Operator;
import id.pandu.vocabulary.Option;
import id.pandu.vocabulary.Slot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Invents cases for any rulebook: some facts unknown, numbers at and beside the thresholds of the rules, every option,
 * lists that hold what rules look for or nothing, no to four objects of each entity. In most cases a few rules are
 * picked and their conditions brought about, for chance alone seldom fulfils a rule of many conditions.
 */
public final class FactSets {

    private static final int MOST_OBJECTS = 4;

    private final Rulebook rulebook;
    private final Map<Slot, Set<Double>> thresholds = new HashMap<>();
    private final Map<Slot, Set<String>> wantedEntries = new HashMap<>();

    public FactSets(Rulebook rulebook) {
        this.rulebook = rulebook;
        rulebook.active().forEach(rule -> learn(rule.condition()));
    }

    private void learn(Condition condition) {
        if (condition instanceof Condition.Compare c && c.value() instanceof Number number) {
            thresholds.computeIfAbsent(c.slot(), s -> new TreeSet<>()).add(number.doubleValue());
        }
        if (condition instanceof Condition.Contains c) {
            wantedEntries.computeIfAbsent(c.slot(), s -> new TreeSet<>()).add(c.code());
        }
        condition.inner().forEach(this::learn);
    }

    /** Facts as a user of the service would give them: values by id, objects in lists by entity. */
    public Map<String, Object> given(Random random) {
        return new Draft(random).map();
    }

    public Facts facts(Map<String, Object> given) {
        FactsReader.Result read = FactsReader.read(rulebook.vocabulary(), given, "");
        if (!read.errors().isEmpty()) {
            throw new IllegalStateException(given + " " + read.errors());
        }
        return read.facts();
    }

    /** A value the fact may take, as facts hold it. */
    public Object read(Slot slot, Random random) {
        Map<String, Object> item = Map.of(slot.id(), value(slot, random));
        Facts read = facts(slot.ofCase() ? item : Map.of(slot.scope(), List.of(item)));
        return slot.ofCase()
                ? read.value(slot, null)
                : read.objects(slot.scope()).get(0).value(slot);
    }

    /** A value the fact may take, as users give it. */
    public Object value(Slot slot, Random random) {
        FactDefinition fact = slot.fact();
        return switch (fact.type()) {
            case TEXT -> "Teks " + (char) ('A' + random.nextInt(4));
            case DATE -> LocalDate.of(2026, 1, 1 + random.nextInt(28)).toString();
            case BOOLEAN -> random.nextBoolean();
            case CHOICE -> pick(fact.options().stream().map(Option::code).toList(), random);
            case LIST -> random.nextInt(4) == 0 ? partial(slot, random) : list(slot, random);
            case INTEGER -> Math.round(number(slot, random));
            case DECIMAL -> number(slot, random);
        };
    }

    private double number(Slot slot, Random random) {
        List<Double> near = new ArrayList<>(List.of((double) random.nextInt(25)));
        for (double threshold : thresholds.getOrDefault(slot, Set.of())) {
            near.addAll(List.of(threshold - 1, threshold, threshold, threshold + 1, threshold + 0.5));
        }
        double low = Math.max(slot.fact().range().min(), -1_000_000);
        double high = Math.min(slot.fact().range().max(), 1_000_000);
        return Math.floor(Math.max(low, Math.min(high, pick(near, random))) * 2) / 2;
    }

    private List<String> list(Slot slot, Random random) {
        if (random.nextInt(5) == 0) {
            return List.of(FactDefinition.NONE);
        }
        Set<String> codes = new LinkedHashSet<>(wantedEntries.getOrDefault(slot, Set.of()));
        slot.fact().options().forEach(option -> codes.add(option.code()));
        if (!slot.fact().closed()) {
            codes.addAll(List.of("Satu", "Dua", "Tiga"));
        }
        codes.remove(FactDefinition.NONE);
        List<String> shuffled = new ArrayList<>(codes);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, 1 + random.nextInt(Math.min(6, shuffled.size())));
    }

    /** Of every entry it is known that it is there, that it is not, or nothing. */
    private Object partial(Slot slot, Random random) {
        Map<String, List<String>> known = Map.of("ada", new ArrayList<>(), "tidakAda", new ArrayList<>());
        for (String entry : list(slot, random)) {
            if (!entry.equals(FactDefinition.NONE)) {
                known.get(random.nextBoolean() ? "ada" : "tidakAda").add(entry);
            }
        }
        return known;
    }

    static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    /** One case in the making. */
    private final class Draft {

        private final Random random;
        private final Map<String, Object> root = new LinkedHashMap<>();
        private final Map<String, List<Map<String, Object>>> objects = new LinkedHashMap<>();

        Draft(Random random) {
            this.random = random;
            double density = FactSets.pick(List.of(0.0, 0.1, 0.4, 0.7, 0.95, 1.0), random);
            fill(root, Slot.CASE, density);
            for (Entity entity : rulebook.vocabulary().manyEntities()) {
                if (random.nextInt(4) > 0) {
                    int count = random.nextInt(MOST_OBJECTS + 1);
                    IntStream.range(0, count).forEach(i -> fill(object(entity.id(), i), entity.id(), density));
                    objects.computeIfAbsent(entity.id(), e -> new ArrayList<>());
                }
            }
            int wanted = random.nextInt(4);
            for (int i = 0; i < wanted && !rulebook.active().isEmpty(); i++) {
                bringAbout(FactSets.pick(rulebook.active(), random), 0);
            }
        }

        private void fill(Map<String, Object> item, String scope, double density) {
            for (Slot slot : rulebook.vocabulary().getScope(scope).slots()) {
                if (!slot.fact().concluded() && random.nextDouble() < density) {
                    item.putIfAbsent(slot.id(), value(slot, random));
                }
            }
        }

        private Map<String, Object> object(String entity, int index) {
            List<Map<String, Object>> list = objects.computeIfAbsent(entity, e -> new ArrayList<>());
            String name = rulebook.vocabulary().findEntity(entity).orElseThrow().nameFact();
            while (list.size() <= index) {
                list.add(new LinkedHashMap<>(Map.of(name, "Objek " + (char) ('A' + list.size()))));
            }
            return list.get(index);
        }

        private void bringAbout(Rule rule, int object) {
            rule.conditions().forEach(sentence -> make(sentence.condition(), true, object));
        }

        private void make(Condition condition, boolean wanted, int object) {
            if (condition instanceof Condition.Compare c) {
                compare(c, wanted, object);
            } else if (condition instanceof Condition.Contains c && wanted) {
                add(c.slot(), c.code(), object);
            } else if (condition instanceof Condition.Known c && wanted) {
                set(c.slot(), object, c.slot().fact().concluded() ? "" : value(c.slot(), random));
            } else if (condition instanceof Condition.Not c) {
                make(c.condition(), !wanted, object);
            } else if (condition instanceof Condition.AtLeast c) {
                List<Condition> parts = new ArrayList<>(c.conditions());
                Collections.shuffle(parts, random);
                int count = wanted ? c.number() : parts.size() - c.number() + 1;
                parts.subList(0, Math.min(count, parts.size())).forEach(part -> make(part, wanted, object));
            } else if (condition instanceof Condition.Some c) {
                for (int i = 0; i < (wanted ? Math.min(c.number(), MOST_OBJECTS) : size(c.entity())); i++) {
                    make(c.condition(), wanted, i);
                }
            } else if (condition instanceof Condition.Every c) {
                for (int i = 0; i < size(c.entity()); i++) {
                    make(c.condition(), wanted, i);
                }
            } else {
                condition.slots().stream()
                        .filter(slot -> !slot.fact().concluded())
                        .forEach(slot -> set(slot, object, value(slot, random)));
            }
        }

        private int size(String entity) {
            return objects.getOrDefault(entity, List.of()).size();
        }

        private void compare(Condition.Compare c, boolean wanted, int object) {
            Operator operator = wanted ? c.operator() : c.operator().negated();
            if (c.slot().fact().concluded()) {
                rulebook.listConcluding(c.slot()).stream()
                        .filter(rule -> rule.conclusions().stream()
                                .anyMatch(made ->
                                        made.slot().equals(c.slot()) && operator.holds(made.value(), c.value())))
                        .findFirst()
                        .ifPresent(rule -> bringAbout(rule, object));
                return;
            }
            for (int attempt = 0; attempt < 20; attempt++) {
                Object value = attempt == 0 && operator == Operator.EQ ? c.value() : value(c.slot(), random);
                if (operator.holds(value, c.value())) {
                    set(c.slot(), object, value);
                    return;
                }
            }
        }

        @SuppressWarnings("unchecked")
        private void add(Slot slot, String code, int object) {
            Map<String, Object> item = item(slot, object);
            Set<String> codes = new LinkedHashSet<>();
            if (item.get(slot.id()) instanceof List<?> list) {
                codes.addAll((List<String>) list);
            }
            codes.remove(FactDefinition.NONE);
            codes.add(code);
            item.put(slot.id(), code.equals(FactDefinition.NONE) ? List.of(code) : List.copyOf(codes));
        }

        private Map<String, Object> item(Slot slot, int object) {
            return slot.ofCase() ? root : object(slot.scope(), object);
        }

        private void set(Slot slot, int object, Object value) {
            if (!slot.fact().concluded()) {
                item(slot, object).put(slot.id(), value);
            }
        }

        Map<String, Object> map() {
            Map<String, Object> all = new LinkedHashMap<>(root);
            all.putAll(objects);
            return all;
        }
    }
}
