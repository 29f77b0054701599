package id.pandu.rulebook;

import id.pandu.vocabulary.Slot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The order in which rules are evaluated: a rule comes after every rule that concludes a fact it reads, and after every
 * rule that overrides it. Contradictions come first of all.
 */
final class Levels {

    private static final int LONGEST_CHAIN = 200;

    private final Map<String, Rule> rules = new HashMap<>();
    private final Map<Slot, List<Rule>> concluding = new HashMap<>();
    private final Map<String, List<Rule>> overriding = new HashMap<>();
    private final Map<String, Integer> levels = new HashMap<>();
    private final Set<String> circling = new HashSet<>();
    private final Problems problems;

    private Levels(List<Rule> rules, Problems problems) {
        this.problems = problems;
        for (Rule rule : rules) {
            this.rules.put(rule.id(), rule);
            rule.conclusions()
                    .forEach(c -> concluding
                            .computeIfAbsent(c.slot(), s -> new ArrayList<>())
                            .add(rule));
            rule.overrides()
                    .forEach(id -> overriding
                            .computeIfAbsent(id, s -> new ArrayList<>())
                            .add(rule));
        }
    }

    /** The rules of each level, by id within a level. Level 0 holds the contradictions only. */
    static List<List<Rule>> of(List<Rule> rules, Problems problems) {
        Levels levels = new Levels(rules, problems);
        Map<Integer, List<Rule>> byLevel = rules.stream()
                .sorted(java.util.Comparator.comparing(Rule::id))
                .collect(Collectors.groupingBy(rule -> levels.level(rule, new LinkedHashSet<>())));
        int highest =
                byLevel.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<List<Rule>> ordered = new ArrayList<>();
        for (int level = 0; level <= highest; level++) {
            ordered.add(List.copyOf(byLevel.getOrDefault(level, List.of())));
        }
        return List.copyOf(ordered);
    }

    /** Reports a circle, unless it shares a rule with one already reported: breaking that may break this. */
    private void report(Rule rule, List<String> path) {
        List<String> circle = path.subList(path.indexOf(rule.id()), path.size());
        if (Collections.disjoint(circle, circling)) {
            List<String> others = circle.subList(1, circle.size());
            problems.error(
                    rule.place(),
                    "LINGKARAN",
                    "aturan \"" + rule.id() + "\"",
                    "aturan ini bergantung pada simpulannya sendiri"
                            + (others.isEmpty() ? "" : ", lewat " + String.join(", ", others)),
                    "ubah syarat atau simpulan salah satunya");
        }
        circling.addAll(circle);
    }

    private int level(Rule rule, Set<String> above) {
        Integer known = levels.get(rule.id());
        if (known != null) {
            return known;
        }
        if (!above.add(rule.id())) {
            report(rule, List.copyOf(above));
            levels.put(rule.id(), 1);
            return 1;
        }
        if (above.size() > LONGEST_CHAIN) {
            problems.error(
                    rule.place(),
                    "RANTAI",
                    "aturan \"" + rule.id() + "\"",
                    "simpulan yang bersandar padanya sudah berantai lebih dari " + LONGEST_CHAIN + " aturan",
                    "perpendek rantainya");
            levels.put(rule.id(), 1);
            return 1;
        }
        int level = rule.contradicts() ? 0 : 1;
        for (Slot slot : rule.reads()) {
            for (Rule before : concluding.getOrDefault(slot, List.of())) {
                level = Math.max(level, level(before, above) + 1);
            }
        }
        for (Rule stronger : overriding.getOrDefault(rule.id(), List.of())) {
            level = Math.max(level, level(stronger, above));
        }
        above.remove(rule.id());
        levels.put(rule.id(), level);
        return level;
    }
}
