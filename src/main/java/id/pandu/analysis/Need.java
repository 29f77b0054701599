package id.pandu.analysis;

import com.fasterxml.jackson.annotation.JsonInclude;
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
        @Nullable String of,
        @Nullable Object found,
        String wanted,
        Truth truth) {

    /** What a condition asks of each fact it reads itself; nothing for what it asks of other objects. */
    static List<Need> of(Condition condition, Facts facts, @Nullable Item object) {
        List<Need> needs = new ArrayList<>();
        collect(condition, true, facts, object, needs);
        return List.copyOf(needs);
    }

    private static void collect(
            Condition condition, boolean wanted, Facts facts, @Nullable Item object, List<Need> needs) {
        if (condition instanceof Condition.Not not) {
            collect(not.condition(), !wanted, facts, object, needs);
            return;
        }
        if (condition instanceof Condition.AtLeast group) {
            Need one = ofOneFact(group, wanted, facts, object);
            if (one != null) {
                needs.add(one);
            } else {
                group.conditions().forEach(inner -> collect(inner, wanted, facts, object, needs));
            }
            return;
        }
        for (Slot slot : condition.ownSlots()) {
            needs.add(need(
                    slot, wanted(condition, slot, wanted), truth(condition, wanted, facts, object), facts, object));
        }
    }

    /** Several tests of one fact, as "is one of" or "holds at least two of". */
    private static @Nullable Need ofOneFact(
            Condition.AtLeast group, boolean wanted, Facts facts, @Nullable Item object) {
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
        return need(slot, text, truth(group, wanted, facts, object), facts, object);
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

    private static Truth truth(Condition condition, boolean wanted, Facts facts, @Nullable Item object) {
        Truth truth = condition.evaluate(facts, object);
        return wanted ? truth : truth.not();
    }

    private static Need need(Slot slot, String wanted, Truth truth, Facts facts, @Nullable Item object) {
        String name = slot.ofCase() || object == null ? null : facts.nameOf(object);
        return new Need(slot.id(), slot.fact().label(), name, facts.value(slot, object), wanted, truth);
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
