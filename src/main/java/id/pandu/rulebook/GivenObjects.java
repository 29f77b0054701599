package id.pandu.rulebook;

import id.pandu.vocabulary.Entity;
import id.pandu.vocabulary.FactDefinition;
import id.pandu.vocabulary.Slot;
import id.pandu.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Objects in facts as they are given, before {@link FactsReader} reads them: written down and changed. */
public final class GivenObjects {

    private GivenObjects() {}

    /** Objects of which only the names are known; none where the list says so. */
    public static List<Map<String, Object>> named(Entity entity, List<String> names) {
        boolean none = names.size() == 1 && names.get(0).equalsIgnoreCase(FactDefinition.NONE);
        return (none ? List.<String>of() : names)
                .stream()
                        .map(name -> Map.<String, Object>of(entity.nameFact(), name))
                        .toList();
    }

    /**
     * One object, to be changed; the facts of an object that stood flat are put into a list first.
     *
     * @param facts changed so that the object stands in a list of its own
     * @param entity id of the object's entity, {@code index} its place in the list
     */
    public static Map<String, @Nullable Object> get(
            Map<String, @Nullable Object> facts, Vocabulary vocabulary, String entity, int index) {
        List<Map<String, @Nullable Object>> objects = new ArrayList<>();
        if (facts.get(entity) instanceof List<?> list) {
            list.forEach(one -> objects.add(copy((Map<?, ?>) one)));
        } else {
            objects.add(new LinkedHashMap<>());
            vocabulary.getScope(entity).slots().stream()
                    .map(Slot::id)
                    .filter(id -> vocabulary.getScope(Slot.CASE).findSlot(id).isEmpty() && facts.containsKey(id))
                    .forEach(id -> objects.get(0).put(id, facts.remove(id)));
        }
        facts.put(entity, objects);
        return objects.get(index);
    }

    private static Map<String, @Nullable Object> copy(Map<?, ?> object) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        object.forEach((id, value) -> copy.put(String.valueOf(id), value));
        return copy;
    }
}
