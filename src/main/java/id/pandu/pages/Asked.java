package id.pandu.pages;

import id.pandu.advice.Subject;
import id.pandu.advice.Wording;
import id.pandu.rulebook.Rulebook;
import id.pandu.vocabulary.Entity;
import id.pandu.vocabulary.FactDefinition;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Item;
import id.pandu.vocabulary.Reference;
import id.pandu.vocabulary.Slot;
import id.pandu.vocabulary.Vocabulary;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be asked and answered: a fact of the case, a fact of one object, or which objects there are.
 *
 * @param slot the fact; null where it is asked which objects there are
 * @param entity the entity of the object, or of the objects; null for a fact of the case
 * @param index place of the object in its list, from 0; -1 if it is not about one object
 */
record Asked(@Nullable Slot slot, @Nullable Entity entity, int index) {

    /** @param reference as {@link #reference} writes it; empty if there is nothing of that name to ask */
    static Optional<Asked> find(String reference, Vocabulary vocabulary) {
        Reference read = Reference.of(reference);
        String object = read.object();
        if (object == null) {
            return vocabulary
                    .getScope(Slot.CASE)
                    .findSlot(read.id())
                    .filter(slot -> !slot.fact().concluded())
                    .map(slot -> new Asked(slot, null, -1))
                    .or(() -> vocabulary
                            .findEntity(read.id())
                            .filter(Entity::many)
                            .map(e -> new Asked(null, e, -1)));
        }
        if (!object.matches("#\\d{1,4}")) {
            return Optional.empty();
        }
        return vocabulary.manyEntities().stream()
                .flatMap(entity -> vocabulary.getScope(entity.id()).findSlot(read.id()).stream()
                        .map(slot -> new Asked(slot, entity, Integer.parseInt(object.substring(1)) - 1)))
                .findFirst();
    }

    /** The name under which it travels, as {@code unanswered} has it. */
    String reference() {
        return new Reference(id(), index < 0 ? null : "#" + (index + 1)).toString();
    }

    /** Id of the fact or of the entity. */
    String id() {
        return slot == null ? Objects.requireNonNull(entity).id() : slot.id();
    }

    @Nullable
    FactDefinition fact() {
        return slot == null ? null : slot.fact();
    }

    /** Whether the facts have the object it is about. */
    boolean exists(Facts facts) {
        return index < 0 || index < objects(facts).size();
    }

    private List<Item> objects(Facts facts) {
        List<Item> objects = facts.objects(Objects.requireNonNull(entity).id());
        return objects == null ? List.of() : objects;
    }

    /** What is known: a value or, of objects, the list of their names; null if nothing. */
    @Nullable
    Object value(Facts facts) {
        if (slot != null) {
            return facts.value(slot, index < 0 ? null : objects(facts).get(index));
        }
        String id = id();
        return facts.objects(id) == null
                ? null
                : IntStream.range(0, objects(facts).size())
                        .mapToObj(place -> facts.names(id).name(place))
                        .toList();
    }

    /** Name of the object it is about; empty if it is not about one. */
    String object(Facts facts) {
        return index < 0
                ? ""
                : Subject.of(facts, Objects.requireNonNull(entity).id(), index).text();
    }

    String question(Wording.Phrases phrases) {
        String question = slot == null
                ? Objects.requireNonNull(entity).question()
                : slot.fact().question();
        return question.isEmpty() ? label(phrases) + "?" : phrases.say("question", question);
    }

    String label(Wording.Phrases phrases) {
        return phrases.say(
                "label",
                slot == null
                        ? Objects.requireNonNull(entity).label()
                        : slot.fact().label());
    }

    String whoKnows(Wording.Phrases phrases) {
        return phrases.say(
                "whoKnows",
                slot == null
                        ? Objects.requireNonNull(entity).whoKnows()
                        : slot.fact().whoKnows());
    }

    /** What is known, in words. */
    String inWords(Object value, Wording.Phrases phrases, PageText text) {
        if (slot == null) {
            String names = ((List<?>) value).stream().map(String::valueOf).collect(Collectors.joining(", "));
            return names.isEmpty() ? text.say("none of them") : names;
        }
        if (value.equals(List.of(FactDefinition.NONE))) {
            return text.say("none of them");
        }
        String said = phrases.say("value", slot.fact(), value);
        String unit = slot.fact().type().isNumber() ? slot.fact().unit() : "";
        return unit.isEmpty() ? said : said + ' ' + phrases.say("unit", unit);
    }

    /** Everything that is known of the case, in the order of the dictionary. */
    static List<Asked> known(Facts facts, Rulebook rulebook) {
        Vocabulary vocabulary = rulebook.vocabulary();
        Stream<Asked> ofCase = vocabulary.getScope(Slot.CASE).slots().stream().map(slot -> new Asked(slot, null, -1));
        Stream<Asked> ofObjects = vocabulary.manyEntities().stream()
                .flatMap(entity -> Stream.concat(
                        Stream.of(new Asked(null, entity, -1)),
                        IntStream.range(
                                        0,
                                        new Asked(null, entity, -1)
                                                .objects(facts)
                                                .size())
                                .boxed()
                                .flatMap(index -> vocabulary.getScope(entity.id()).slots().stream()
                                        .filter(slot -> !slot.id().equals(entity.nameFact()))
                                        .map(slot -> new Asked(slot, entity, index)))));
        return Stream.concat(ofCase, ofObjects)
                .filter(asked -> asked.value(facts) != null)
                .toList();
    }
}
