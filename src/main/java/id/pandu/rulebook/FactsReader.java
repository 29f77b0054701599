package id.pandu.rulebook;

import id.pandu.vocabulary.Entity;
import id.pandu.vocabulary.FactDefinition;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Item;
import id.pandu.vocabulary.Message;
import id.pandu.vocabulary.Scope;
import id.pandu.vocabulary.Slot;
import id.pandu.vocabulary.Vocabulary;
import id.pandu.vocabulary.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the facts of a case from plain maps, lists and values, as JSON or YAML give them. Strict: every id, type and
 * option is checked, and all errors are found in one reading.
 */
public final class FactsReader {

    /** The most letters of a text. */
    public static final int LONGEST_TEXT = 1000;

    /** The most objects of one entity that are read. */
    public static final int MOST_OBJECTS = 1000;

    /** The most entries of one list. */
    public static final int MOST_ENTRIES = 200;

    /** Numbers go so far from nought, either way. */
    public static final long LARGEST = 1_000_000_000_000_000L;

    /**
     * Something wrong with a fact.
     *
     * @param pointer JSON Pointer to the place
     * @param code stable name of the kind of error
     * @param value what was found there; null where a value is not the matter
     * @param nearest the right words closest to a wrong one
     */
    public record FactError(
            String pointer,
            String code,
            Message message,
            @Nullable Object value,
            List<String> nearest) {
        public FactError {
            nearest = List.copyOf(nearest);
        }

        /** @param english what is wrong, without anything to fill in */
        public FactError(String pointer, String code, String english, @Nullable Object value, List<String> nearest) {
            this(pointer, code, Message.of(english), value, nearest);
        }
    }

    /** @param facts as far as they could be read; not to be used if there are errors */
    public record Result(Facts facts, List<FactError> errors) {}

    private final Vocabulary vocabulary;
    private final Errors errors = new Errors();
    private final FactValues values = new FactValues(errors);

    /** The errors found so far. */
    static final class Errors {

        /** How many errors are told with the nearest right words. */
        private static final int MOST_HELPED = 100;

        private final List<FactError> all = new ArrayList<>();

        List<FactError> all() {
            return List.copyOf(all);
        }

        void add(String pointer, String code, Message message, @Nullable Object value, List<String> nearest) {
            all.add(new FactError(pointer, code, message, value, nearest));
        }

        void add(String pointer, String code, String english, @Nullable Object value, List<String> nearest) {
            add(pointer, code, Message.of(english), value, nearest);
        }

        /** The nearest right words; none after many errors, for finding them takes time and nobody reads so many. */
        List<String> nearest(String wrong, Collection<String> right) {
            return all.size() < MOST_HELPED ? Words.nearest(wrong, right, 3) : List.of();
        }
    }

    private FactsReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** @param pointer JSON Pointer of the given map within its document */
    public static Result read(Vocabulary vocabulary, Map<String, ?> given, String pointer) {
        FactsReader reader = new FactsReader(vocabulary);
        Facts facts = reader.readCase(given, pointer);
        return new Result(facts, reader.errors.all());
    }

    /** Whether a value read before would be read again just as it is. */
    public static boolean accepts(FactDefinition fact, Object value) {
        Errors errors = new Errors();
        return value.equals(new FactValues(errors).read(fact, value, ""))
                && errors.all().isEmpty();
    }

    private Facts readCase(Map<String, ?> given, String pointer) {
        Facts facts = Facts.unknown(vocabulary);
        for (Entity entity : vocabulary.manyEntities()) {
            facts = readObjects(entity, given, facts, pointer);
        }
        for (Map.Entry<String, ?> entry : given.entrySet()) {
            String place = pointer + "/" + escaped(entry.getKey());
            Slot slot = vocabulary.getScope(Slot.CASE).findSlot(entry.getKey()).orElse(null);
            if (slot != null) {
                Object value = readGiven(slot, entry.getValue(), place);
                facts = value == null ? facts : facts.with(slot, value);
            } else if (!namesObjects(entry.getKey())) {
                unknownId(entry.getKey(), vocabulary.getScope(Slot.CASE), place, true);
            }
        }
        return counted(facts);
    }

    /** How many objects there are is known from their list, unless it is said. */
    private Facts counted(Facts given) {
        Facts facts = given;
        for (Entity entity : vocabulary.manyEntities()) {
            List<Item> objects = given.objects(entity.id());
            Slot count =
                    vocabulary.getScope(Slot.CASE).findSlot(entity.countFact()).orElse(null);
            if (objects != null && count != null && given.value(count, null) == null) {
                facts = facts.with(count, (long) objects.size());
            }
        }
        return facts;
    }

    private boolean namesObjects(String id) {
        return vocabulary.manyEntities().stream()
                .anyMatch(e -> e.id().equals(id)
                        || vocabulary.getScope(e.id()).findSlot(id).isPresent());
    }

    /** The objects in a list under the entity's id, and the one whose facts stand flat among those of the case. */
    private Facts readObjects(Entity entity, Map<String, ?> given, Facts facts, String pointer) {
        Scope scope = vocabulary.getScope(entity.id());
        List<Item> items = new ArrayList<>();
        Object listed = FactValues.saysNothing(given.get(entity.id())) ? null : given.get(entity.id());
        String place = pointer + "/" + entity.id();
        if (listed instanceof List<?> list) {
            if (list.size() > MOST_OBJECTS) {
                errors.add(
                        place,
                        "too-many",
                        Message.of("At most {0} objects are read", MOST_OBJECTS),
                        list.size(),
                        List.of());
            }
            for (int i = 0; i < Math.min(list.size(), MOST_OBJECTS); i++) {
                items.add(readObject(scope, list.get(i), place + "/" + i));
            }
        } else if (listed != null) {
            errors.add(
                    place,
                    "wrong-type",
                    Message.of("Expected a list of objects such as {0}", "{\"" + entity.nameFact() + "\": …}"),
                    listed,
                    List.of());
        }
        Item flat = Item.unknown(scope);
        for (Map.Entry<String, ?> entry : given.entrySet()) {
            Slot slot = scope.findSlot(entry.getKey()).orElse(null);
            if (slot != null
                    && vocabulary.getScope(Slot.CASE).findSlot(entry.getKey()).isEmpty()) {
                String at = pointer + "/" + escaped(entry.getKey());
                if (listed != null && !FactValues.saysNothing(entry.getValue())) {
                    errors.add(
                            at,
                            "given-twice",
                            Message.of("Facts of {0} stand both flat and in its list; keep one", entity.id()),
                            entry.getValue(),
                            List.of());
                }
                Object value = readGiven(slot, entry.getValue(), at);
                flat = value == null ? flat : flat.with(slot, value);
            }
        }
        if (!flat.equals(Item.unknown(scope))) {
            items.add(flat);
        }
        return listed == null && items.isEmpty() ? facts : facts.withObjects(entity.id(), items);
    }

    private Item readObject(Scope scope, @Nullable Object given, String pointer) {
        Item item = Item.unknown(scope);
        if (!(given instanceof Map<?, ?> map)) {
            errors.add(pointer, "wrong-type", "Expected an object", given, List.of());
            return item;
        }
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            String id = String.valueOf(entry.getKey());
            String place = pointer + "/" + escaped(id);
            Slot slot = scope.findSlot(id).orElse(null);
            if (slot == null) {
                unknownId(id, scope, place, false);
            } else {
                Object value = readGiven(slot, entry.getValue(), place);
                item = value == null ? item : item.with(slot, value);
            }
        }
        return item;
    }

    private void unknownId(String id, Scope scope, String pointer, boolean withEntities) {
        List<String> ids = new ArrayList<>();
        scope.slots().stream().filter(s -> !s.fact().concluded()).forEach(s -> ids.add(s.id()));
        if (withEntities) {
            vocabulary.manyEntities().forEach(e -> ids.add(e.id()));
        }
        errors.add(pointer, "unknown-fact", Message.of("There is no fact '{0}'", id), null, errors.nearest(id, ids));
    }

    private @Nullable Object readGiven(Slot slot, @Nullable Object value, String pointer) {
        if (value == null || FactValues.saysNothing(value)) {
            return null;
        }
        if (slot.fact().concluded()) {
            errors.add(
                    pointer, "not-given", "This fact is concluded by the rules and cannot be given", value, List.of());
            return null;
        }
        return values.read(slot.fact(), value, pointer);
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
