package id.pandu.analysis;

import id.pandu.rulebook.Rulebook;
import id.pandu.vocabulary.Entity;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Item;
import id.pandu.vocabulary.Scope;
import id.pandu.vocabulary.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Cases with very many objects. */
final class ManyObjects {

    private ManyObjects() {}

    /** @param alike whether only their names are known, or any of their facts */
    static Facts of(Rulebook rulebook, Entity entity, int count, boolean alike, Random random) {
        Scope scope = rulebook.vocabulary().getScope(entity.id());
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Item item = Item.unknown(scope);
            for (Slot slot : scope.slots()) {
                if (slot.id().equals(entity.nameFact())) {
                    item = item.with(slot, entity.label() + " " + i);
                } else if (!alike && !slot.fact().concluded() && random.nextInt(5) < 3) {
                    item = item.with(slot, RandomFacts.value(slot.fact(), random));
                }
            }
            items.add(item);
        }
        return Facts.unknown(rulebook.vocabulary()).withObjects(entity.id(), items);
    }
}
