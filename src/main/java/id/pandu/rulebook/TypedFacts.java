package id.pandu.rulebook;

import id.pandu.vocabulary.FactDefinition;
import id.pandu.vocabulary.Scope;
import id.pandu.vocabulary.Slot;
import id.pandu.vocabulary.Vocabulary;
import id.pandu.vocabulary.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the facts of a file in which every value is text into values as {@link FactsReader} wants them. */
final class TypedFacts {

    private final Vocabulary vocabulary;
    private final BiConsumer<String, Mistake> told;

    /** @param told takes the place of a fact, as a JSON Pointer, and what is wrong with its value */
    TypedFacts(Vocabulary vocabulary, BiConsumer<String, Mistake> told) {
        this.vocabulary = vocabulary;
        this.told = told;
    }

    /** The facts of a case; those that cannot be read are told and left out. */
    Map<String, @Nullable Object> read(Map<?, ?> given) {
        return read(given, vocabulary.scopes(), "");
    }

    private Map<String, @Nullable Object> read(Map<?, ?> given, List<Scope> scopes, String place) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        given.forEach((key, value) -> {
            String id = String.valueOf(key);
            try {
                facts.put(id, read(id, value, scopes, place + "/" + id));
            } catch (Mistake mistake) {
                told.accept(place + "/" + id, mistake);
            }
        });
        return facts;
    }

    private @Nullable Object read(String id, @Nullable Object value, List<Scope> scopes, String place) {
        Optional<FactDefinition> fact = scopes.stream()
                .map(scope -> scope.findSlot(id))
                .flatMap(Optional::stream)
                .map(Slot::fact)
                .findFirst();
        if (value == null && fact.isEmpty() && isSevered(id)) {
            throw new Mistake(
                    "KOMA",
                    id,
                    "tulisan ini terpisah dari nilainya karena di dalam kurung koma memisahkan fakta",
                    "beri tanda kutip pada nilai yang memuat koma, misalnya \"2,5\"");
        }
        if (value instanceof List<?> entries) {
            return IntStream.range(0, entries.size())
                    .mapToObj(i -> readEntry(id, entries.get(i), place + "/" + i))
                    .toList();
        }
        return value instanceof String text && fact.isPresent() ? typed(fact.get(), text) : value;
    }

    private Object readEntry(String id, Object entry, String place) {
        return entry instanceof Map<?, ?> object && vocabulary.findEntity(id).isPresent()
                ? read(object, List.of(vocabulary.getScope(id)), place)
                : entry;
    }

    private static @Nullable Object typed(FactDefinition fact, String text) {
        return switch (fact.type()) {
            case INTEGER, DECIMAL, BOOLEAN, DATE -> ValueReader.typed(fact, text);
            case TEXT, CHOICE, LIST -> text;
        };
    }

    /** Whether a name is rather what followed a comma than a misspelt fact. */
    private boolean isSevered(String id) {
        List<String> names = Stream.concat(
                        vocabulary.facts().stream().map(FactDefinition::id),
                        vocabulary.manyEntities().stream().map(entity -> entity.id()))
                .toList();
        return !names.contains(id) && Words.nearest(id, names, 1).isEmpty();
    }
}
