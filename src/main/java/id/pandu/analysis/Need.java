package id.pandu.analysis;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import id.pandu.advice.Subject;
import id.pandu.vocabulary.Condition;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Item;
import id.pandu.vocabulary.Operator;
import id.pandu.vocabulary.Slot;
import id.pandu.vocabulary.Truth;
import id.pandu.vocabulary.Values;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A fact of which a condition asks something.
 *
 * @param of name of the object whose fact it is; null for a fact of the case
 * @param found the value; null if unknown
 * @param wanted the values that satisfy the condition, in words of Bahasa Indonesia
 * @param truth whether what was found satisfies it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Need(
        String fact,
        String label,
        @Nullable Subject of,
        @Nullable Object found,
        String wanted,
        Truth truth) {

    /** Place of the object in the list given, from 0; null for a fact of the case. */
    @JsonProperty("index")
    public @Nullable Integer index() {
        return of == null ? null : (Integer) of.index();
    }

    /**
     * What a condition asks of each fact it reads itself; nothing for what it asks of other objects.
     *
     * @param place of the object it speaks of; -1 for the case
     */
    static List<Need> of(Condition condition, Facts facts, String entity, int place) {
        List<Item> objects = place < 0 ? null : facts.objects(entity);
        About about = objects == null
                ? new About(facts, null, null)
                : new About(facts, objects.get(place), Subject.of(facts, entity, place));
        List<Need> needs = new ArrayList<>();
        collect(condition, true, about, needs);
        return List.copyOf(needs);
    }

    /** The case or the object of which a condition asks. */
    private record About(
            Facts facts, @Nullable Item object, @Nullable Subject subject) {}

    private static void collect(Condition condition, boolean wanted, About about, List<Need> needs) {
        if (condition instanceof Condition.Not not) {
            collect(not.condition(), !wanted, about, needs);
            return;
        }
        if (condition instanceof Condition.AtLeast group) {
            Need one = ofOneFact(group, wanted, about);
            if (one != null) {
                needs.add(one);
            } else {
                group.conditions().forEach(inner -> collect(inner, wanted, about, needs));
            }
            return;
        }
        for (Slot slot : condition.ownSlots()) {
            needs.add(need(slot, wanted(condition, slot, wanted), truth(condition, wanted, about), about));
        }
    }

    /** Several tests of one fact, as "is one of" or "holds at least two of". */
    private static @Nullable Need ofOneFact(Condition.AtLeast group, boolean wanted, About about) {
        Set<Slot> slots = group.slots();
        boolean plain = slots.size() == 1
                && group.conditions().stream()
                        .allMatch(c -> c instanceof Condition.Contains
                                || (c instanceof Condition.Compare compare && compare.operator() == Operator.EQ));
        if (!plain) {
            return null;
        }
        Set<String> codes = new LinkedHashSet<>();
        boolean list = false;
        for (Condition inner : group.conditions()) {
            list |= inner instanceof Condition.Contains;
            codes.add(
                    inner instanceof Condition.Contains contains
                            ? contains.code()
                            : inner instanceof Condition.Compare compare ? Values.text(compare.value()) : "");
        }
        Slot slot = slots.iterator().next();
        String text =
                list ? holding(group.number(), codes, wanted) : (wanted ? "" : "bukan ") + String.join(" atau ", codes);
        return need(slot, text, truth(group, wanted, about), about);
    }

    private static String holding(int number, Set<String> codes, boolean wanted) {
        String all = String.join(", ", codes);
        if (number == codes.size()) {
            return (wanted ? "memuat " : "belum memuat semua dari ") + all;
        }
        if (number == 1) {
            return (wanted ? "memuat salah satu dari " : "tidak memuat ") + all;
        }
        return (wanted ? "memuat sedikitnya " + number : "memuat kurang dari " + number) + " dari " + all;
    }

    private static Truth truth(Condition condition, boolean wanted, About about) {
        Truth truth = condition.evaluate(about.facts(), about.object());
        return wanted ? truth : truth.not();
    }

    private static Need need(Slot slot, String wanted, Truth truth, About about) {
        Subject subject = slot.ofCase() ? null : about.subject();
        return new Need(
                slot.id(), slot.fact().label(), subject, about.facts().value(slot, about.object()), wanted, truth);
    }

    private static String wanted(Condition condition, Slot slot, boolean wanted) {
        if (condition instanceof Condition.Compare c) {
            return compared(wanted ? c.operator() : c.operator().negated(), c.value());
        }
        if (condition instanceof Condition.CompareFacts c) {
            boolean left = slot.equals(c.left());
            Operator operator = wanted ? c.operator() : c.operator().negated();
            return words(left ? operator : mirrored(operator))
                    + (left ? c.right() : c.left()).fact().name();
        }
        if (condition instanceof Condition.Contains c) {
            return (wanted ? "memuat " : "tidak memuat ") + c.code();
        }
        if (condition instanceof Condition.Size c) {
            return "banyaknya " + compared(wanted ? c.operator() : c.operator().negated(), c.number());
        }
        return wanted ? "sudah diketahui" : "belum diketahui";
    }

    private static String compared(Operator operator, Object value) {
        if (value instanceof Boolean yes) {
            return yes == (operator == Operator.EQ) ? "ya" : "tidak";
        }
        return words(operator) + Values.text(value);
    }

    private static String words(Operator operator) {
        return switch (operator) {
            case EQ -> "";
            case NE -> "bukan ";
            case LT -> "kurang dari ";
            case LE -> "paling banyak ";
            case GT -> "lebih dari ";
            case GE -> "sedikitnya ";
        };
    }

    private static Operator mirrored(Operator operator) {
        return switch (operator) {
            case LT -> Operator.GT;
            case LE -> Operator.GE;
            case GT -> Operator.LT;
            case GE -> Operator.LE;
            default -> operator;
        };
    }

    @Override
    public String toString() {
        return label + (of == null ? "" : " (" + of + ")") + ": " + Values.inWords(found) + "; perlu " + wanted;
    }
}
