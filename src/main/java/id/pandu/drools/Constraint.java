package id.pandu.drools;

import id.pandu.vocabulary.Condition;
import id.pandu.vocabulary.Identifier;
import id.pandu.vocabulary.Operator;
import id.pandu.vocabulary.Slot;
import id.pandu.vocabulary.ValueType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a condition as Drools constraints that all hold exactly when the condition is true, or exactly when it is
 * false. Where an unknown fact would make a negative test hold, a test for null stands beside it.
 */
final class Constraint {

    private static final String NOT_NULL = " != null";
    private static final Pattern CODE = Pattern.compile("\\w+");

    private final String scope;
    private final CountedGroups groups;

    /** @param scope of the pattern the constraints stand in; facts of the case are reached through {@code $f} */
    Constraint(String scope, CountedGroups groups) {
        this.scope = scope;
        this.groups = groups;
    }

    List<String> whenTrue(Condition condition) {
        if (condition instanceof Condition.Compare c) {
            return test(name(c.slot()), c.operator(), literal(c.value()));
        }
        if (condition instanceof Condition.CompareFacts c) {
            String right = name(c.right());
            List<String> tests = new ArrayList<>(List.of(name(c.left()) + NOT_NULL, right + NOT_NULL));
            tests.add(name(c.left()) + " " + c.operator().sign() + " " + right);
            return tests;
        }
        if (condition instanceof Condition.Contains c) {
            return List.of(name(c.slot()) + " contains " + literal(c.code()));
        }
        if (condition instanceof Condition.Size c) {
            return counts(c.slot(), c.operator(), literal(c.number()));
        }
        if (condition instanceof Condition.Known c) {
            return List.of(whole(c.slot()) + NOT_NULL);
        }
        if (condition instanceof Condition.KnownObjects c) {
            return List.of(BeanType.countOf(c.entity()) + NOT_NULL);
        }
        if (condition instanceof Condition.Not c) {
            return whenFalse(c.condition());
        }
        if (condition instanceof Condition.AtLeast c) {
            return CountedGroups.isCounted(c)
                    ? List.of(groups.held(c) + " >= " + c.number())
                    : oneOf(c).map(List::of)
                            .orElseGet(() -> allOrAny(
                                    c.number(),
                                    c.conditions().stream().map(this::whenTrue).toList()));
        }
        throw new IllegalArgumentException("A condition on objects is a pattern of its own: " + condition);
    }

    List<String> whenFalse(Condition condition) {
        if (condition instanceof Condition.Compare c) {
            return whenTrue(new Condition.Compare(c.slot(), c.operator().negated(), c.value()));
        }
        if (condition instanceof Condition.CompareFacts c) {
            return whenTrue(new Condition.CompareFacts(c.left(), c.operator().negated(), c.right()));
        }
        if (condition instanceof Condition.Contains c) {
            String absent = qualified(c.slot(), BeanType.absentOf(c.slot().id()));
            return List.of(absent + " contains " + literal(c.code()));
        }
        if (condition instanceof Condition.Size c) {
            return whenTrue(new Condition.Size(c.slot(), c.operator().negated(), c.number()));
        }
        if (condition instanceof Condition.Known c) {
            return List.of(whole(c.slot()) + " == null");
        }
        if (condition instanceof Condition.KnownObjects c) {
            return List.of(BeanType.countOf(c.entity()) + " == null");
        }
        if (condition instanceof Condition.Not c) {
            return whenTrue(c.condition());
        }
        if (condition instanceof Condition.AtLeast c) {
            int wanted = c.conditions().size() - c.number() + 1;
            return CountedGroups.isCounted(c)
                    ? List.of(groups.failed(c) + " >= " + wanted)
                    : allOrAny(
                            wanted, c.conditions().stream().map(this::whenFalse).toList());
        }
        throw new IllegalArgumentException("A condition on objects is a pattern of its own: " + condition);
    }

    /** That one fact is one of several codes, as a single test; empty if the condition says something else. */
    private Optional<String> oneOf(Condition.AtLeast condition) {
        Set<Slot> slots = new HashSet<>();
        List<String> codes = new ArrayList<>();
        for (Condition part : condition.conditions()) {
            if (part instanceof Condition.Compare c
                    && c.operator() == Operator.EQ
                    && c.value() instanceof String code
                    && CODE.matcher(code).matches()) {
                slots.add(c.slot());
                codes.add(code);
            }
        }
        boolean all = codes.size() == condition.conditions().size();
        return condition.number() == 1 && slots.size() == 1 && all
                ? slots.stream().findFirst().map(slot -> name(slot) + " matches \"" + String.join("|", codes) + '"')
                : Optional.empty();
    }

    private String name(Slot slot) {
        return qualified(slot, slot.id());
    }

    private String whole(Slot slot) {
        return slot.fact().type() == ValueType.LIST ? qualified(slot, BeanType.wholeOf(slot.id())) : name(slot);
    }

    /** A list that may have from so many entries to so many has a number surely only if both ends do. */
    private List<String> counts(Slot slot, Operator operator, String number) {
        String least = qualified(slot, BeanType.leastOf(slot.id()));
        String most = qualified(slot, BeanType.mostOf(slot.id()));
        return switch (operator) {
            case GE, GT -> test(least, operator, number);
            case LE, LT -> test(most, operator, number);
            case EQ -> List.of(least + " == " + number, most + " == " + number);
            case NE -> List.of("(" + least + " > " + number + " || " + most + " < " + number + ")");
        };
    }

    private String qualified(Slot slot, String property) {
        return slot.scope().equals(scope) ? property : "$f." + property;
    }

    private static List<String> test(String property, Operator operator, String literal) {
        String test = property + " " + operator.sign() + " " + literal;
        return operator == Operator.NE ? List.of(property + NOT_NULL, test) : List.of(test);
    }

    /** All of the constraints as one. */
    static String joined(List<String> constraints) {
        return constraints.size() == 1 ? constraints.get(0) : "(" + String.join(" && ", constraints) + ")";
    }

    private static List<String> allOrAny(int number, List<List<String>> tests) {
        return number == tests.size()
                ? tests.stream().flatMap(List::stream).toList()
                : List.of(tests.stream().map(Constraint::joined).collect(Collectors.joining(" || ", "(", ")")));
    }

    private static String literal(Object value) {
        if (value instanceof Long number) {
            return number.intValue() == number ? number.toString() : number + "L";
        }
        if (value instanceof String text) {
            return '"' + Identifier.LITERAL.require(text) + '"';
        }
        return String.valueOf(value);
    }
}
