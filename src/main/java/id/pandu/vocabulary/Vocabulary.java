package id.pandu.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The data dictionary: every fact and entity a case can speak of. Immutable. */
public final class Vocabulary {

    private final Map<String, FactDefinition> facts = new LinkedHashMap<>();
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final Map<String, Scope> scopes = new LinkedHashMap<>();
    private final List<Entity> several;

    /** Later entries with an id already taken are ignored; the reader reports them. */
    public Vocabulary(List<Entity> entities, List<FactDefinition> facts) {
        entities.forEach(entity -> this.entities.putIfAbsent(entity.id(), entity));
        facts.forEach(fact -> this.facts.putIfAbsent(fact.id(), fact));
        several = this.entities.values().stream().filter(Entity::many).toList();
        scopes.put(Slot.CASE, new Scope(Slot.CASE, inCase()));
        several.forEach(entity -> scopes.put(entity.id(), new Scope(entity.id(), of(entity))));
    }

    private List<FactDefinition> inCase() {
        return facts.values().stream()
                .filter(fact -> fact.entities().stream().anyMatch(id -> !isMany(id)))
                .toList();
    }

    private List<FactDefinition> of(Entity entity) {
        return facts.values().stream()
                .filter(fact -> fact.entities().contains(entity.id()))
                .toList();
    }

    private boolean isMany(String entityId) {
        Entity entity = entities.get(entityId);
        return entity != null && entity.many();
    }

    public List<FactDefinition> facts() {
        return List.copyOf(facts.values());
    }

    public List<Entity> entities() {
        return List.copyOf(entities.values());
    }

    /** Entities of which a case may hold several. */
    public List<Entity> manyEntities() {
        return several;
    }

    public Optional<FactDefinition> findFact(String id) {
        return Optional.ofNullable(facts.get(id));
    }

    public Optional<Entity> findEntity(String id) {
        return Optional.ofNullable(entities.get(id));
    }

    /** @throws IllegalArgumentException if there is no such scope */
    public Scope getScope(String id) {
        Scope scope = scopes.get(id);
        if (scope == null) {
            throw new IllegalArgumentException("No scope '" + id + "'");
        }
        return scope;
    }

    public List<Scope> scopes() {
        return List.copyOf(scopes.values());
    }

    /** The slot a sentence means by a fact id: that of the object spoken of if it has one, else that of the case. */
    public Optional<Slot> findSlot(String scope, String factId) {
        Optional<Slot> own = getScope(scope).findSlot(factId);
        return own.isPresent() ? own : getScope(Slot.CASE).findSlot(factId);
    }

    /** Every slot of every scope. */
    public List<Slot> slots() {
        List<Slot> all = new ArrayList<>();
        scopes.values().forEach(scope -> all.addAll(scope.slots()));
        return all;
    }
}
