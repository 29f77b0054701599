package id.pandu.drools;

import id.pandu.vocabulary.Condition;
import id.pandu.vocabulary.Operator;
import id.pandu.vocabulary.Slot;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a condition as a Drools constraint that holds exactly when the condition is true, or exactly when it is false.
 * Where an unknown fact would make a negative test hold, a test for null stands beside it.
 */
final class Constraint {

    private final String scope;

    /** @param scope of the pattern the constraint stands in; facts of the case are reached through {@code $f} */
    Constraint(String scope) {
        this.scope = scope;
    }

    String whenTrue(Condition condition) {
        if (condition instanceof Condition.Compare c) {
            String test = name(c.slot()) + " " + c.operator().sign() + " " + literal(c.value());
            return c.operator() == Operator.NE ? guarded(c.slot(), test) : test;
        }
        if (condition instanceof Condition.CompareFacts c) {
            return guarded(
                    c.left(),
                    guarded(c.right(), name(c.left()) + " " + c.operator().sign() + " " + name(c.right())));
        }
        if (condition instanceof Condition.Contains c) {
            return name(c.slot()) + " contains " + literal(c.code());
        }
        if (condition instanceof Condition.Size c) {
            return guarded(
                    c.slot(),
                    qualified(c.slot(), BeanType.countOf(c.slot().id())) + " "
                            + c.operator().sign() + " " + c.number() + "L");
        }
        if (condition instanceof Condition.Known c) {
            return name(c.slot()) + " != null";
        }
        if (condition instanceof Condition.KnownObjects c) {
            return BeanType.countOf(c.entity()) + " != null";
        }
        if (condition instanceof Condition.Not c) {
            return whenFalse(c.condition());
        }
        if (condition instanceof Condition.AtLeast c) {
            return atLeast(
                    c.number(), c.conditions().stream().map(this::whenTrue).toList());
        }
        throw new IllegalArgumentException("A condition on objects is a pattern of its own: " + condition);
    }

    String whenFalse(Condition condition) {
        if (condition instanceof Condition.Compare c) {
            return guarded(
                    c.slot(), name(c.slot()) + " " + c.operator().negated().sign() + " " + literal(c.value()));
        }
        if (condition instanceof Condition.CompareFacts c) {
            return whenTrue(new Condition.CompareFacts(c.left(), c.operator().negated(), c.right()));
        }
        if (condition instanceof Condition.Contains c) {
            return guarded(c.slot(), name(c.slot()) + " not contains " + literal(c.code()));
        }
        if (condition instanceof Condition.Size c) {
            return whenTrue(new Condition.Size(c.slot(), c.operator().negated(), c.number()));
        }
        if (condition instanceof Condition.Known c) {
            return name(c.slot()) + " == null";
        }
        if (condition instanceof Condition.KnownObjects c) {
            return BeanType.countOf(c.entity()) + " == null";
        }
        if (condition instanceof Condition.Not c) {
            return whenTrue(c.condition());
        }
        if (condition instanceof Condition.AtLeast c) {
            int wanted = c.conditions().size() - c.number() + 1;
            return atLeast(wanted, c.conditions().stream().map(this::whenFalse).toList());
        }
        throw new IllegalArgumentException("A condition on objects is a pattern of its own: " + condition);
    }

    private String name(Slot slot) {
        return qualified(slot, slot.id());
    }

    private String qualified(Slot slot, String property) {
        return slot.scope().equals(scope) ? property : "$f." + property;
    }

    private String guarded(Slot slot, String test) {
        return "(" + name(slot) + " != null && " + test + ")";
    }

    /** At least so many of the tests: all joined by "and", one by "or", else every selection of that many. */
    private static String atLeast(int number, List<String> tests) {
        if (number == tests.size()) {
            return "(" + String.join(" && ", tests) + ")";
        }
        List<String> selections = new ArrayList<>();
        select(number, tests, 0, new ArrayList<>(), selections);
        return "(" + String.join(" || ", selections) + ")";
    }

    private static void select(int wanted, List<String> tests, int from, List<String> chosen, List<String> selections) {
        if (chosen.size() == wanted) {
            selections.add(wanted == 1 ? chosen.get(0) : "(" + String.join(" && ", chosen) + ")");
            return;
        }
        for (int i = from; i < tests.size(); i++) {
            chosen.add(tests.get(i));
            select(wanted, tests, i + 1, chosen, selections);
            chosen.remove(chosen.size() - 1);
        }
    }

    private static String literal(Object value) {
        if (value instanceof Long number) {
            return number + "L";
        }
        if (value instanceof String text) {
            return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        }
        return String.valueOf(value);
    }
}
