package id.pandu.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All facts of the case, or all facts of one object of an entity, in a fixed order. */
public final class Scope {

    private final String id;
    private final Map<String, Slot> slots = new LinkedHashMap<>();

    Scope(String id, List<FactDefinition> facts) {
        this.id = id;
        facts.forEach(fact -> slots.put(fact.id(), new Slot(id, slots.size(), fact)));
    }

    public String id() {
        return id;
    }

    public int size() {
        return slots.size();
    }

    public List<Slot> slots() {
        return List.copyOf(slots.values());
    }

    public Optional<Slot> findSlot(String factId) {
        return Optional.ofNullable(slots.get(factId));
    }
}
