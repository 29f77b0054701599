package id.pandu.rulebook;

import id.pandu.vocabulary.FactDefinition;
import id.pandu.vocabulary.Message;
import id.pandu.vocabulary.Option;
import id.pandu.vocabulary.PartialList;
import id.pandu.vocabulary.Range;
import id.pandu.vocabulary.ValueType;
import id.pandu.vocabulary.Values;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one value that says something as its fact wants it; empty lists are unknown. */
public final class FactValues {

    /** Longer lists of options are for the vocabulary to show. */
    private static final int MOST_LISTED = 12;

    /** Members of a list that is known in part. */
    public static final String PRESENT = "ada";

    public static final String ABSENT = "tidakAda";

    private final FactsReader.Errors errors;

    FactValues(FactsReader.Errors errors) {
        this.errors = errors;
    }

    /** The value; null if it says nothing, or if it does not fit and that was noted. */
    @Nullable
    Object read(FactDefinition fact, Object value, String pointer) {
        return switch (fact.type()) {
            case TEXT -> text(value, pointer);
            case CHOICE -> choice(fact, value, pointer);
            case LIST -> list(fact, value, pointer);
            case INTEGER, DECIMAL -> number(fact, value, pointer);
            case BOOLEAN -> value instanceof Boolean ? value : wrong(pointer, "Expected true or false", value);
            case DATE -> date(value, pointer);
        };
    }

    /** Whether a value leaves its fact unknown: empty text does whatever the type, as an empty field of a form. */
    static boolean saysNothing(@Nullable Object value) {
        return value == null || (value instanceof String text && text.isBlank());
    }

    private @Nullable Object text(Object value, String pointer) {
        if (!(value instanceof String text)) {
            return wrong(pointer, "Expected text", value);
        }
        return isUnfit(text, pointer) ? null : text;
    }

    /** Whether the text is too long or, holding half a letter, could not be written again; that is noted. */
    private boolean isUnfit(String text, String pointer) {
        int letters = text.codePointCount(0, text.length());
        if (letters > FactsReader.LONGEST_TEXT) {
            errors.add(
                    pointer,
                    "too-long",
                    Message.of("Expected at most {0} letters", FactsReader.LONGEST_TEXT),
                    letters,
                    List.of());
            return true;
        }
        boolean halved = !StandardCharsets.UTF_8.newEncoder().canEncode(text);
        if (halved) {
            wrong(pointer, "Expected well-formed Unicode, without unpaired surrogates", null);
        }
        return halved;
    }

    private @Nullable Object choice(FactDefinition fact, Object value, String pointer) {
        if (!(value instanceof String code)) {
            return wrong(pointer, "Expected a code", value);
        }
        return fact.allows(code) ? code : noOption(fact, code, pointer);
    }

    private @Nullable Object noOption(FactDefinition fact, String code, String pointer) {
        List<String> codes = fact.options().stream().map(Option::code).toList();
        Message message = codes.size() > MOST_LISTED
                ? Message.of("'{0}' is not an option of {1}", code, fact.id())
                : Message.of(
                        "'{0}' is not an option of {1}; its options are {2}",
                        code, fact.id(), String.join(", ", codes));
        errors.add(pointer, "unknown-option", message, code, errors.nearest(code, codes));
        return null;
    }

    private @Nullable Object list(FactDefinition fact, Object value, String pointer) {
        if (value instanceof PartialList partial) {
            return partial(fact, Map.of(PRESENT, partial.ada(), ABSENT, partial.tidakAda()), pointer);
        }
        if (value instanceof Map<?, ?> known) {
            return partial(fact, known, pointer);
        }
        Set<String> codes = codes(fact, value, pointer);
        if (codes.contains(FactDefinition.NONE) && codes.size() > 1) {
            errors.add(
                    pointer,
                    "contradictory",
                    Message.of("{0} cannot stand beside other entries", FactDefinition.NONE),
                    value,
                    List.of());
        }
        return codes.isEmpty() ? null : List.copyOf(codes);
    }

    /** A list of which only some entries are said to be there, or not to be there. */
    private @Nullable Object partial(FactDefinition fact, Map<?, ?> known, String pointer) {
        for (Object member : known.keySet()) {
            if (!member.equals(PRESENT) && !member.equals(ABSENT)) {
                errors.add(
                        pointer + "/" + member,
                        "unknown-member",
                        Message.of("A list known in part has the members '{0}' and '{1}'", PRESENT, ABSENT),
                        null,
                        errors.nearest(String.valueOf(member), List.of(PRESENT, ABSENT)));
            }
        }
        Set<String> present = codes(fact, known.get(PRESENT), pointer + "/" + PRESENT);
        Set<String> absent = codes(fact, known.get(ABSENT), pointer + "/" + ABSENT);
        for (String code : present) {
            if (absent.contains(code)) {
                errors.add(
                        pointer + "/" + ABSENT,
                        "contradictory",
                        Message.of("'{0}' cannot be there and not be there", code),
                        code,
                        List.of());
            }
        }
        for (String member : List.of(PRESENT, ABSENT)) {
            if ((member.equals(PRESENT) ? present : absent).contains(FactDefinition.NONE)) {
                errors.add(
                        pointer + "/" + member,
                        "contradictory",
                        Message.of("{0} is a whole list of its own, not an entry known in part", FactDefinition.NONE),
                        FactDefinition.NONE,
                        List.of());
            }
        }
        return PartialList.of(fact, present, absent);
    }

    private Set<String> codes(FactDefinition fact, @Nullable Object value, String pointer) {
        LinkedHashSet<String> codes = new LinkedHashSet<>();
        if (saysNothing(value)) {
            return codes;
        }
        if (!(value instanceof Collection<?> entries)) {
            wrong(pointer, "Expected a list", value);
            return codes;
        }
        if (entries.size() > FactsReader.MOST_ENTRIES) {
            wrong(pointer, Message.of("Expected at most {0} entries", FactsReader.MOST_ENTRIES), entries.size());
            return codes;
        }
        int i = 0;
        for (Object entry : entries) {
            String place = pointer + "/" + i++;
            if (!(entry instanceof String code) || code.isBlank()) {
                wrong(place, "Expected text; leave out what is empty", entry);
            } else if (!isUnfit(code, place)) {
                if (fact.allows(code)) {
                    codes.add(code);
                } else {
                    noOption(fact, code, place);
                }
            }
        }
        return codes;
    }

    private @Nullable Object number(FactDefinition fact, Object value, String pointer) {
        if (!(value instanceof Number number) || !Double.isFinite(number.doubleValue())) {
            return wrong(pointer, "Expected a number", value);
        }
        BigDecimal exact = new BigDecimal(number.toString());
        boolean whole = fact.type() == ValueType.INTEGER;
        if (whole && exact.stripTrailingZeros().scale() > 0) {
            return wrong(pointer, "Expected a whole number", value);
        }
        if (!fact.range().contains(exact.doubleValue())
                || exact.abs().compareTo(BigDecimal.valueOf(FactsReader.LARGEST)) > 0) {
            errors.add(pointer, "out-of-range", expected(fact.range()), value, List.of());
            return null;
        }
        return whole ? (Object) exact.longValue() : (Object) exact.doubleValue();
    }

    private static Message expected(Range range) {
        String least = Values.text(range.min());
        String most = Values.text(range.max());
        if (Double.isInfinite(range.max())) {
            return Double.isInfinite(range.min())
                    ? Message.of("Expected a number up to 10 to the 15th")
                    : Message.of("Expected a number of at least {0}", least);
        }
        return Double.isInfinite(range.min())
                ? Message.of("Expected a number of at most {0}", most)
                : Message.of("Expected a number from {0} to {1}", least, most);
    }

    private @Nullable Object date(Object value, String pointer) {
        try {
            return LocalDate.parse(Objects.toString(value));
        } catch (DateTimeParseException e) {
            return wrong(pointer, "Expected a date as 2026-01-31", value);
        }
    }

    private @Nullable Object wrong(String pointer, String english, @Nullable Object value) {
        return wrong(pointer, Message.of(english), value);
    }

    private @Nullable Object wrong(String pointer, Message message, @Nullable Object value) {
        errors.add(pointer, "wrong-type", message, value, List.of());
        return null;
    }
}
