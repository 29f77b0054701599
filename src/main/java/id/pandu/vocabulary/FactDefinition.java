package id.pandu.vocabulary;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One entry of the data dictionary: a fact that can be known or unknown of a case.
 *
 * @param table name of the table of the dictionary in which it stands, with facts of the same kind
 * @param phrase noun phrase by which sentences name the fact; empty for yes/no facts
 * @param yes sentence that says the fact holds; only for yes/no facts
 * @param no sentence that says the fact does not hold; only for yes/no facts
 * @param options allowed codes; empty when any text will do
 * @param changers who could change the fact by acting; empty when nobody can
 * @param entities ids of the entities that have this fact
 * @param concluded true when rules conclude the fact, false when it is given
 * @param output place of the answer that shows the fact, such as {@code position.step}; empty for none
 */
public record FactDefinition(
        String id,
        String table,
        String label,
        String labelEn,
        String phrase,
        String yes,
        String no,
        ValueType type,
        List<Option> options,
        Range range,
        String unit,
        String question,
        String whoKnows,
        String changers,
        List<String> entities,
        boolean concluded,
        String output,
        List<String> clauses,
        String note) {

    /** The place of the answer, as {@code output}, of what meeting people are invited to. */
    public static final String MEETING = "invitations.meeting";

    /** The code by which a list says that there is none of its things: known to be absent. */
    public static final String NONE = "TIDAK_ADA";

    /** @throws IllegalArgumentException if the id or a code has not the form of one */
    public FactDefinition {
        Identifier.NAME.require(id);
        options.forEach(option -> Identifier.CODE.require(option.code()));
        options = List.copyOf(options);
        entities = List.copyOf(entities);
        clauses = List.copyOf(clauses);
    }

    /** Whether somebody could change the fact by acting. */
    public boolean actionable() {
        return !concluded && !changers.isEmpty();
    }

    /** Whether its options are the meetings to which people are invited. */
    public boolean isOfMeetings() {
        return output.equals(MEETING);
    }

    /** The entries a closed list can have, apart from {@link #NONE}; empty for other facts. */
    public List<String> entries() {
        return type != ValueType.LIST
                ? List.of()
                : options.stream()
                        .map(Option::code)
                        .filter(code -> !code.equals(NONE))
                        .toList();
    }

    /** Whether only the listed codes are allowed. */
    public boolean closed() {
        return !options.isEmpty();
    }

    public boolean allows(String code) {
        return !closed() || findOption(code).isPresent() || (type == ValueType.LIST && code.equals(NONE));
    }

    public Optional<Option> findOption(String code) {
        return options.stream().filter(o -> o.code().equals(code)).findFirst();
    }

    /** What a value of this fact says, if it is one of a choice. */
    public Optional<String> findMeaning(Object value) {
        return findOption(value.toString()).map(Option::meaning).filter(meaning -> !meaning.isEmpty());
    }

    /** A value of this fact in plain Bahasa Indonesia: what its codes mean, fractions with a comma. */
    public String inWords(Object value) {
        if (value instanceof Collection<?> values) {
            return values.stream()
                    .map(entry -> inWords(entry).replaceAll("\\.$", ""))
                    .collect(Collectors.joining(", "));
        }
        if (value instanceof PartialList partial) {
            return Stream.of(partial.ada(), partial.tidakAda())
                    .map(this::inWords)
                    .collect(Collectors.joining("; tidak ada: ", "ada: ", ""));
        }
        if (value instanceof Double) {
            return Values.text(value).replace('.', ',');
        }
        return findMeaning(value).orElse(Values.inWords(value));
    }

    /** How a sentence names the fact, whatever its type. */
    public String name() {
        return phrase.isEmpty() ? yes : phrase;
    }
}
