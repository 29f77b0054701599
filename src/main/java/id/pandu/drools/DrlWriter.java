package id.pandu.drools;

import id.pandu.rulebook.Rule;
import id.pandu.rulebook.Rulebook;
import id.pandu.rulebook.Sentence;
import id.pandu.vocabulary.Condition;
import id.pandu.vocabulary.Slot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Writes rules as DRL, line for line: what a sentence becomes stands on the line the sentence stands on, so that a
 * message of Drools points at the right line of the expert's file.
 */
public final class DrlWriter {

    /** Bound to the place of the object spoken of. */
    static final String OBJECT = "$i";

    /** The rules do nothing by themselves; that they hold is told to {@link Matches}. MVEL spares a class for each. */
    private static final String HEADER = "package " + BeanType.PACKAGE + "; dialect \"mvel\"; ";

    private DrlWriter() {}

    /** The DRL of every file that holds rules in force, by file name; rules are known by their place in the order. */
    static Map<String, String> write(Rulebook rulebook) {
        CountedGroups groups = CountedGroups.of(rulebook.active());
        Map<String, List<StringBuilder>> files = new LinkedHashMap<>();
        for (int i = 0; i < rulebook.levels().size(); i++) {
            int level = i;
            for (Rule rule : rulebook.levels().get(level)) {
                List<StringBuilder> lines = files.computeIfAbsent(
                        rule.place().file(), f -> new ArrayList<>(List.of(new StringBuilder(HEADER))));
                new RuleLines(rule, scope -> BeanType.nameOf(level, scope), groups, lines).write();
            }
        }
        Map<String, String> texts = new LinkedHashMap<>();
        files.forEach((file, lines) -> texts.put(file, String.join("\n", lines)));
        return texts;
    }

    /** The DRL of one rule, to be read by programmers. */
    public static String write(Rule rule) {
        List<StringBuilder> lines = new ArrayList<>(List.of(new StringBuilder()));
        new RuleLines(rule, BeanType::simpleNameOf, CountedGroups.of(List.of(rule)), lines).write();
        return String.join("\n", lines.stream().filter(line -> !line.isEmpty()).toList());
    }

    private static final class RuleLines {

        private final Rule rule;
        private final UnaryOperator<String> typeOf;
        private final CountedGroups groups;
        private final List<StringBuilder> lines;
        private String open = "none";
        private boolean empty = true;
        /** Whether nothing need be bound to {@code $f}, or that is done. */
        private boolean caseBound;

        private boolean objectBound;
        private int counts;
        private int at;

        /** @param typeOf the class that stands for a scope */
        RuleLines(Rule rule, UnaryOperator<String> typeOf, CountedGroups groups, List<StringBuilder> lines) {
            this.rule = rule;
            this.typeOf = typeOf;
            this.groups = groups;
            this.lines = lines;
            this.at = rule.place().line();
            this.caseBound = rule.conditions().stream().map(Sentence::condition).noneMatch(RuleLines::mixes);
        }

        /** Whether a condition on objects reads the case too. */
        private static boolean mixes(Condition condition) {
            Set<Slot> slots = condition.slots();
            return slots.stream().anyMatch(Slot::ofCase)
                    && (condition.countedEntity() != null || !slots.stream().allMatch(Slot::ofCase));
        }

        void write() {
            append("rule \"" + rule.id() + "\" when ");
            rule.conditions().forEach(this::sentence);
            close();
            if (rule.perObject() && !objectBound) {
                append(typeOf.apply(rule.scope()) + "( " + OBJECT + " : objectIndex ) ");
            }
            append("then end");
        }

        private void sentence(Sentence sentence) {
            at = Math.max(at, sentence.line());
            Condition condition = sentence.condition();
            if (condition instanceof Condition.Some some) {
                objects(some, true);
            } else if (condition instanceof Condition.Not not && not.condition() instanceof Condition.Some some) {
                objects(some, false);
            } else if (condition instanceof Condition.Every every) {
                objects(new Condition.Some(every.entity(), 1, new Condition.Not(every.condition())), false);
            } else {
                String scope = CountedGroups.scopeOf(condition);
                openPattern(scope);
                append((empty ? "" : ", ") + String.join(", ", new Constraint(scope, groups).whenTrue(condition)));
                empty = false;
            }
        }

        private void openPattern(String scope) {
            if (open.equals(scope)) {
                return;
            }
            close();
            if (!scope.equals(Slot.CASE)) {
                bindCase();
            }
            if (scope.equals(Slot.CASE)) {
                append((caseBound ? "" : "$f : ") + typeOf.apply(scope) + "( ");
                caseBound = true;
                empty = true;
            } else {
                String index = objectBound ? "objectIndex == " + OBJECT : OBJECT + " : objectIndex";
                append(typeOf.apply(scope) + "( " + index);
                empty = false;
                objectBound = true;
            }
            open = scope;
        }

        private void bindCase() {
            if (!caseBound) {
                append("$f : " + typeOf.apply(Slot.CASE) + "( ) ");
                caseBound = true;
            }
        }

        /** Patterns for "at least so many objects" (when wanted) or "fewer than so many" (when not). */
        private void objects(Condition.Some some, boolean wanted) {
            close();
            bindCase();
            String counted = BeanType.countOf(some.entity()) + " != null";
            append(typeOf.apply(Slot.CASE) + "( " + counted + " ) ");
            Constraint constraint = new Constraint(some.entity(), groups);
            String test = wanted
                    ? String.join(", ", constraint.whenTrue(some.condition()))
                    : "!(" + Constraint.joined(constraint.whenFalse(some.condition())) + ")";
            String pattern = typeOf.apply(some.entity()) + "( " + test + " )";
            if (some.number() == 1) {
                append((wanted ? "exists " : "not ") + pattern + " ");
            } else {
                String count = "$n" + counts++;
                append("accumulate( " + pattern + "; " + count + " : count(1); " + count + (wanted ? " >= " : " < ")
                        + some.number() + " ) ");
            }
        }

        private void close() {
            if (!open.equals("none")) {
                append(" ) ");
                open = "none";
            }
        }

        private void append(String text) {
            while (lines.size() < at) {
                lines.add(new StringBuilder());
            }
            lines.get(Math.max(at, 1) - 1).append(text);
        }
    }
}
