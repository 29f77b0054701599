package id.pandu.analysis;

import id.pandu.rulebook.Rulebook;
import id.pandu.vocabulary.Entity;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Item;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The rules of one rulebook written out for each number of objects met so far. Safe for any number of threads. */
final class GroundCache {

    /** Cases differ in few ways; should they not, old entries are dropped all at once. */
    private static final int MOST = 64;

    private final Rulebook rulebook;
    private final Map<Map<String, Integer>, GroundRules> known = new ConcurrentHashMap<>();

    GroundCache(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    Rulebook rulebook() {
        return rulebook;
    }

    /** The rules for as many objects as the facts hold. */
    GroundRules of(Facts facts) {
        Map<String, Integer> counts = new HashMap<>();
        for (Entity entity : rulebook.vocabulary().manyEntities()) {
            List<Item> objects = facts.objects(entity.id());
            if (objects != null) {
                counts.put(entity.id(), objects.size());
            }
        }
        if (known.size() > MOST) {
            known.clear();
        }
        return known.computeIfAbsent(counts, c -> Grounding.of(rulebook, c));
    }
}
