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

/**
 * Writes rules as DRL, line for line: what a sentence becomes stands on the line the sentence stands on, so that a
 * message of Drools points at the right line of the expert's file.
 */
public final class DrlWriter {

    static final String COLLECTOR = "matches";
    /** The place of the object spoken of; of the object itself the consequence, being compiled Java, could not speak. */
    private static final String INDEX = "$i";

    private static final String HEADER =
            "package id.pandu.rules; import id.pandu.drools.Matches; global Matches " + COLLECTOR + "; ";

    private DrlWriter() {}

    /** The DRL of every file that holds rules in force, by file name; rules are known by their place in the order. */
    static Map<String, String> write(Rulebook rulebook) {
        Map<String, List<StringBuilder>> files = new LinkedHashMap<>();
        int index = 0;
        for (int level = 0; level < rulebook.levels().size(); level++) {
            for (Rule rule : rulebook.levels().get(level)) {
                List<StringBuilder> lines = files.computeIfAbsent(
                        rule.place().file(), f -> new ArrayList<>(List.of(new StringBuilder(HEADER))));
                new RuleLines(rule, "level == " + level, lines).write(index++);
            }
        }
        Map<String, String> texts = new LinkedHashMap<>();
        files.forEach((file, lines) -> texts.put(file, String.join("\n", lines)));
        return texts;
    }

    /** The DRL of one rule, to be read by programmers. */
    public static String write(Rule rule) {
        List<StringBuilder> lines = new ArrayList<>(List.of(new StringBuilder()));
        new RuleLines(rule, "", lines).write(0);
        return String.join("\n", lines.stream().filter(line -> !line.isEmpty()).toList());
    }

    private static final class RuleLines {

        private final Rule rule;
        private final String level;
        private final List<StringBuilder> lines;
        private String open = "none";
        private boolean empty = true;
        private boolean caseBound;
        private boolean objectBound;
        private int counts;
        private int at;

        /** @param level test that every pattern begins with; empty for none */
        RuleLines(Rule rule, String level, List<StringBuilder> lines) {
            this.rule = rule;
            this.level = level;
            this.lines = lines;
            this.at = rule.place().line();
        }

        void write(int index) {
            append("rule \"" + rule.id() + "\" when ");
            rule.conditions().forEach(this::sentence);
            close();
            if (rule.perObject() && !objectBound) {
                append(BeanType.nameOf(rule.scope()) + "( " + tests(level, INDEX + " : objectIndex") + " ) ");
            }
            append("then " + COLLECTOR + ".add(" + index + ", " + (rule.perObject() ? INDEX : "-1") + "); end");
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
                String scope = condition.slots().stream()
                        .map(Slot::scope)
                        .filter(s -> !s.equals(Slot.CASE))
                        .findFirst()
                        .orElse(Slot.CASE);
                openPattern(scope);
                append((empty ? "" : ", ") + new Constraint(scope).whenTrue(condition));
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
                append((caseBound ? "" : "$f : ") + BeanType.nameOf(scope) + "( " + level);
                caseBound = true;
                empty = level.isEmpty();
            } else {
                String index = objectBound ? "objectIndex == " + INDEX : INDEX + " : objectIndex";
                append(BeanType.nameOf(scope) + "( " + tests(level, index));
                empty = false;
                objectBound = true;
            }
            open = scope;
        }

        private void bindCase() {
            if (!caseBound) {
                append("$f : " + BeanType.nameOf(Slot.CASE) + "( " + level + " ) ");
                caseBound = true;
            }
        }

        /** Patterns for "at least so many objects" (when wanted) or "fewer than so many" (when not). */
        private void objects(Condition.Some some, boolean wanted) {
            close();
            bindCase();
            String counted = BeanType.countOf(some.entity()) + " != null";
            append(BeanType.nameOf(Slot.CASE) + "( " + tests(level, counted) + " ) ");
            Constraint constraint = new Constraint(some.entity());
            String test = wanted
                    ? constraint.whenTrue(some.condition())
                    : "!(" + constraint.whenFalse(some.condition()) + ")";
            String pattern = BeanType.nameOf(some.entity()) + "( " + tests(level, test) + " )";
            if (some.number() == 1) {
                append((wanted ? "exists " : "not ") + pattern + " ");
            } else {
                String count = "$n" + counts++;
                append("accumulate( " + pattern + "; " + count + " : count(1); " + count + (wanted ? " >= " : " < ")
                        + some.number() + " ) ");
            }
        }

        private static String tests(String level, String test) {
            return level.isEmpty() ? test : level + ", " + test;
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
