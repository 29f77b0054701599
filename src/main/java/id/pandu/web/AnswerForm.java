package id.pandu.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pandu.advice.Answer;
import id.pandu.rulebook.FactsReader;
import id.pandu.vocabulary.Entity;
import id.pandu.vocabulary.FactDefinition;
import id.pandu.vocabulary.Option;
import id.pandu.vocabulary.Scope;
import id.pandu.vocabulary.Slot;
import id.pandu.vocabulary.ValueType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be answered to a question. A member that is missing does not apply.
 *
 * @param type {@code text}, {@code choice}, {@code list}, {@code integer}, {@code decimal}, {@code boolean}, {@code date}
 *     or, where it is asked which objects there are, {@code objects}
 * @param options the codes that can be answered, with their meanings; any text will do if there are none. If the question
 *     has entries, these are they, and the answer is a list known in part
 * @param none the code that says of a list that it is empty; stands alone
 * @param min the least number, {@code max} the greatest
 * @param maxLength the most letters of a text, {@code maxItems} the most entries of a list
 * @param entity id of the entity whose object, or objects, the question is about, {@code entityLabel} its name
 * @param nameFact id of the fact that names one of these objects
 * @param members ids of the facts that one of them can have
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AnswerForm(
        String type,
        List<Option> options,
        @Nullable String none,
        String unit,
        @Nullable Number min,
        @Nullable Number max,
        @Nullable Integer maxLength,
        @Nullable Integer maxItems,
        @Nullable String entity,
        @Nullable String entityLabel,
        @Nullable String nameFact,
        List<String> members) {

    static final String OBJECTS = "objects";

    /** @param entity whose object's fact it is; null for a fact of the case */
    static AnswerForm of(FactDefinition fact, Answer.Question question, @Nullable Entity entity) {
        boolean list = fact.type() == ValueType.LIST;
        boolean number = fact.type() == ValueType.INTEGER || fact.type() == ValueType.DECIMAL;
        boolean free = fact.type() == ValueType.TEXT || ((list || fact.type() == ValueType.CHOICE) && !fact.closed());
        return new AnswerForm(
                RecordSchemas.lower(fact.type()),
                question.entries().isEmpty()
                        ? fact.options()
                        : question.entries().stream()
                                .map(entry -> new Option(entry.code(), entry.meaning()))
                                .toList(),
                list ? FactDefinition.NONE : null,
                fact.unit(),
                number ? end(Math.max(fact.range().min(), -FactsReader.LARGEST)) : null,
                number ? end(Math.min(fact.range().max(), FactsReader.LARGEST)) : null,
                free ? JsonReader.LONGEST_TEXT : null,
                list ? FactsReader.MOST_ENTRIES : null,
                entity == null ? null : entity.id(),
                entity == null ? null : entity.label(),
                entity == null ? null : entity.nameFact(),
                List.of());
    }

    /** Which objects of the entity there are. */
    static AnswerForm of(Entity entity, Scope scope) {
        return new AnswerForm(
                OBJECTS,
                List.of(),
                null,
                "",
                null,
                null,
                null,
                FactsReader.MOST_OBJECTS,
                entity.id(),
                entity.label(),
                entity.nameFact(),
                scope.slots().stream()
                        .filter(slot -> !slot.fact().concluded())
                        .map(Slot::id)
                        .toList());
    }

    private static Number end(double value) {
        return value == Math.rint(value) ? (Number) (long) value : (Number) value;
    }
}
