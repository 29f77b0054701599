package id.pandu.analysis;

import id.pandu.rulebook.Rulebook;
import id.pandu.vocabulary.Entity;
import id.pandu.vocabulary.FactDefinition;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Item;
import id.pandu.vocabulary.Option;
import id.pandu.vocabulary.PartialList;
import id.pandu.vocabulary.Slot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Invents facts for a rulebook, unknown ones among them. */
final class RandomFacts {

    private RandomFacts() {}

    static Facts of(Rulebook rulebook, Random random) {
        return of(rulebook, random, random.nextInt(5) / 4.0, 3, null);
    }

    /**
     * @param density share of the facts that are known
     * @param only ids of the facts that may be known; null for all
     */
    static Facts of(Rulebook rulebook, Random random, double density, int objects, Set<String> only) {
        Facts facts = Facts.unknown(rulebook.vocabulary());
        for (Slot slot : rulebook.vocabulary().getScope(Slot.CASE).slots()) {
            if (knows(slot, random, density, only)) {
                facts = facts.with(slot, value(slot.fact(), random));
            }
        }
        for (Entity entity : rulebook.vocabulary().manyEntities()) {
            if (random.nextInt(3) > 0) {
                List<Item> items = new ArrayList<>();
                int count = random.nextInt(objects + 1);
                for (int i = 0; i < count; i++) {
                    Item item = Item.unknown(rulebook.vocabulary().getScope(entity.id()));
                    for (Slot slot : rulebook.vocabulary().getScope(entity.id()).slots()) {
                        if (knows(slot, random, density, only)) {
                            item = item.with(slot, value(slot.fact(), random));
                        }
                    }
                    items.add(item);
                }
                facts = facts.withObjects(entity.id(), items);
            }
        }
        return facts;
    }

    private static boolean knows(Slot slot, Random random, double density, Set<String> only) {
        return !slot.fact().concluded() && (only == null || only.contains(slot.id())) && random.nextDouble() < density;
    }

    static Object value(FactDefinition fact, Random random) {
        return switch (fact.type()) {
            case TEXT -> "T" + random.nextInt(5);
            case DATE -> LocalDate.of(2026, 1, 1 + random.nextInt(28));
            case BOOLEAN -> random.nextBoolean();
            case CHOICE ->
                fact.options().get(random.nextInt(fact.options().size())).code();
            case LIST -> list(fact, random);
            case INTEGER ->
                Math.min(
                        (long) fact.range().max(),
                        List.of(0L, 1L, 2L, 3L, 5L, 6L, 11L, 12L, 13L, 17L, 18L, 40L)
                                .get(random.nextInt(12)));
            case DECIMAL -> List.of(0.0, 0.5, 7.5, 8.0, 49.0, 50.0, 100.0).get(random.nextInt(7));
        };
    }

    private static Object partial(FactDefinition fact, Random random) {
        List<String> codes = new ArrayList<>(
                fact.closed() ? fact.options().stream().map(Option::code).toList() : List.of("Satu", "Dua", "Tiga"));
        codes.remove(FactDefinition.NONE);
        Collections.shuffle(codes, random);
        int present = random.nextInt(codes.size() + 1);
        int absent = present + random.nextInt(codes.size() + 1 - present);
        return PartialList.of(fact, codes.subList(0, present), codes.subList(present, absent));
    }

    private static Object list(FactDefinition fact, Random random) {
        if (random.nextInt(5) == 0) {
            return List.of(FactDefinition.NONE);
        }
        if (random.nextInt(3) == 0) {
            return partial(fact, random);
        }
        List<String> codes = new ArrayList<>(
                fact.closed() ? fact.options().stream().map(Option::code).toList() : List.of("Satu", "Dua", "Tiga"));
        Collections.shuffle(codes, random);
        return List.copyOf(codes.subList(0, 1 + random.nextInt(codes.size())));
    }
}
