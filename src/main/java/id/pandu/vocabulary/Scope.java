package id.pandu.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All facts of the case, or all facts of one object of an entity, in a fixed order. */
public final class Scope {

    private final String id;
    private final Map<String, Slot> byId = new LinkedHashMap<>();
    private final List<Slot> slots;

    Scope(String id, List<FactDefinition> facts) {
        this.id = id;
        facts.forEach(fact -> byId.put(fact.id(), new Slot(id, byId.size(), fact)));
        this.slots = List.copyOf(byId.values());
    }

    public String id() {
        return id;
    }

    public int size() {
        return slots.size();
    }

    public List<Slot> slots() {
        return slots;
    }

    public Optional<Slot> findSlot(String factId) {
        return Optional.ofNullable(byId.get(factId));
    }
}
