package id.pandu.pages;

import id.pandu.rulebook.FactValues;
import id.pandu.rulebook.FactsReader;
import id.pandu.rulebook.GivenObjects;
import id.pandu.rulebook.Mistake;
import id.pandu.rulebook.Translations;
import id.pandu.rulebook.ValueReader;
import id.pandu.vocabulary.Entity;
import id.pandu.vocabulary.FactDefinition;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.PartialList;
import id.pandu.vocabulary.ValueType;
import id.pandu.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answered to a question in a form, and what becomes of the facts by it.
 *
 * @param typed what was typed or chosen, to be shown again
 * @param problem what is wrong with it, {@code problemLanguage} the language in which that is said; empty if nothing is
 * @param facts as given, with the answer; as they were if something is wrong
 */
record TypedAnswer(List<String> typed, String problem, String problemLanguage, Map<String, @Nullable Object> facts) {

    /** Name of the field of the answer. */
    static final String FIELD = "answer";

    /** Name of the fields that tell which entries of a list are asked for. */
    static final String ENTRIES = "entries";

    /** Name of the field that says there are no such objects. */
    static final String NONE_FIELD = "none";

    boolean isWrong() {
        return !problem.isEmpty();
    }

    static TypedAnswer read(Asked asked, FormBody form, CaseSheet sheet, Vocabulary vocabulary, PageText text) {
        List<String> typed = typed(asked, form);
        Map<String, @Nullable Object> facts = new LinkedHashMap<>(sheet.facts());
        if (typed.isEmpty()) {
            return new TypedAnswer(
                    typed,
                    text.say("Give an answer, or say that it is not known yet."),
                    text.language(),
                    sheet.facts());
        }
        try {
            List<String> entries = form.values(ENTRIES);
            Object value = entries.isEmpty() ? value(asked, typed) : partly(asked, entries, typed, sheet, vocabulary);
            put(asked, value, facts, vocabulary);
        } catch (Mistake mistake) {
            return new TypedAnswer(typed, capital(mistake.sentence()), Translations.SOURCE, sheet.facts());
        }
        List<FactsReader.FactError> errors =
                FactsReader.read(vocabulary, facts, "").errors();
        return errors.isEmpty()
                ? new TypedAnswer(typed, "", "", facts)
                : new TypedAnswer(
                        typed,
                        text.say(
                                        errors.get(0).message().english(),
                                        errors.get(0).message().arguments().toArray()) + ".",
                        text.language(),
                        sheet.facts());
    }

    /** The facts without what was known of this. */
    static Map<String, @Nullable Object> forget(Asked asked, CaseSheet sheet, Vocabulary vocabulary) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>(sheet.facts());
        put(asked, null, facts, vocabulary);
        return facts;
    }

    /** A value known before, as it would be typed. */
    static List<String> of(Asked asked, Facts facts) {
        Object value = asked.value(facts);
        if (value == null) {
            return List.of();
        }
        if (value instanceof PartialList partial) {
            return List.copyOf(partial.ada());
        }
        if (value instanceof List<?> entries) {
            return entries.isEmpty()
                    ? List.of(FactDefinition.NONE)
                    : entries.stream().map(String::valueOf).toList();
        }
        if (value instanceof PartialList partial) {
            return partial.ada();
        }
        FactDefinition fact = Objects.requireNonNull(asked.fact());
        return List.of(fact.type().isNumber() ? ValueReader.written((Number) value) : String.valueOf(value));
    }

    private static List<String> typed(Asked asked, FormBody form) {
        FactDefinition fact = asked.fact();
        boolean byLine = fact == null || (fact.type() == ValueType.LIST && !fact.closed());
        if (!form.values(NONE_FIELD).isEmpty()) {
            return List.of(FactDefinition.NONE);
        }
        List<String> typed = byLine ? form.lines(FIELD) : new ArrayList<>(form.values(FIELD));
        return typed.stream().filter(value -> !value.isBlank()).toList();
    }

    private static Object value(Asked asked, List<String> typed) {
        FactDefinition fact = asked.fact();
        if (fact == null) {
            return GivenObjects.named(Objects.requireNonNull(asked.entity()), typed);
        }
        return fact.type() == ValueType.LIST ? typed : Objects.requireNonNull(ValueReader.typed(fact, typed.get(0)));
    }

    /** What is known of a list, with some of its entries told now. */
    private static Map<String, List<String>> partly(
            Asked asked, List<String> entries, List<String> typed, CaseSheet sheet, Vocabulary vocabulary) {
        Object before =
                asked.value(FactsReader.read(vocabulary, sheet.facts(), "").facts());
        List<String> present = new ArrayList<>(before instanceof PartialList partial ? partial.ada() : List.of());
        List<String> absent = new ArrayList<>(before instanceof PartialList partial ? partial.tidakAda() : List.of());
        entries.forEach(entry -> (typed.contains(entry) ? present : absent).add(entry));
        return Map.of(FactValues.PRESENT, present, FactValues.ABSENT, absent);
    }

    private static void put(
            Asked asked, @Nullable Object value, Map<String, @Nullable Object> facts, Vocabulary vocabulary) {
        Entity entity = asked.entity();
        Map<String, @Nullable Object> whole = entity == null || asked.index() < 0
                ? facts
                : GivenObjects.get(facts, vocabulary, entity.id(), asked.index());
        if (value == null) {
            whole.remove(asked.id());
        } else if (asked.slot() == null && facts.get(asked.id()) instanceof List<?> before) {
            whole.put(asked.id(), keep(before, (List<?>) value, Objects.requireNonNull(entity)));
        } else {
            whole.put(asked.id(), value);
        }
    }

    /** Objects named again keep what was known of them. */
    private static List<Object> keep(List<?> before, List<?> named, Entity entity) {
        List<Object> rest = new ArrayList<>(before);
        List<Object> kept = new ArrayList<>();
        for (Object object : named) {
            Object name = ((Map<?, ?>) object).get(entity.nameFact());
            Object same = rest.stream()
                    .filter(old -> old instanceof Map<?, ?> map && Objects.equals(map.get(entity.nameFact()), name))
                    .findFirst()
                    .orElse(object);
            rest.remove(same);
            kept.add(same);
        }
        return kept;
    }

    private static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
