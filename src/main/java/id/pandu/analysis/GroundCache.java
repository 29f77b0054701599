package id.pandu.analysis;

import id.pandu.rulebook.Rulebook;
import id.pandu.vocabulary.Entity;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Item;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one rulebook written out for numbers of objects met lately, as many as there is room for. Safe for any
 * number of threads.
 */
final class GroundCache {

    /** How much is kept, in places of arrays: some 60 MB. What was used longest ago is dropped first. */
    static final long ROOM = 12_000_000;

    /**
     * What writing out depends on.
     *
     * @param counts how many objects there are, by entity; entities of which nobody said so are missing
     * @param crowded see {@link Sample#crowded}
     */
    private record Key(Map<String, Integer> counts, Set<String> crowded) {}

    private final Rulebook rulebook;
    private final long room;
    private final Map<Key, GroundRules> known = new LinkedHashMap<>(16, 0.75f, true);

    GroundCache(Rulebook rulebook) {
        this(rulebook, ROOM);
    }

    GroundCache(Rulebook rulebook, long room) {
        this.rulebook = rulebook;
        this.room = room;
    }

    Rulebook rulebook() {
        return rulebook;
    }

    /** The rules for as many objects as the facts hold. */
    GroundRules of(Facts facts) {
        return of(Sample.all(facts));
    }

    /** The rules for as many objects as the sample holds. */
    GroundRules of(Sample sample) {
        Map<String, Integer> counts = new HashMap<>();
        for (Entity entity : rulebook.vocabulary().manyEntities()) {
            List<Item> objects = sample.facts().objects(entity.id());
            if (objects != null) {
                counts.put(entity.id(), objects.size());
            }
        }
        Key key = new Key(counts, sample.crowded());
        GroundRules before = find(key);
        GroundRules rules = before == null ? Grounding.of(rulebook, counts, sample.crowded()) : before;
        keep(key, rules);
        return rules;
    }

    private synchronized @Nullable GroundRules find(Key key) {
        return known.get(key);
    }

    /** Rules that are kept grow as they are used, so that room is made each time. */
    private synchronized void keep(Key key, GroundRules rules) {
        known.put(key, rules);
        var eldest = known.values().iterator();
        for (long held = size(); held > room && known.size() > 1; ) {
            held -= eldest.next().size();
            eldest.remove();
        }
    }

    /** How much is held, in places of arrays. */
    synchronized long size() {
        return known.values().stream().mapToLong(GroundRules::size).sum();
    }
}
