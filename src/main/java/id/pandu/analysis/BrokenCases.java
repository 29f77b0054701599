package id.pandu.analysis;

import id.pandu.analysis.CaseRun.Failure;
import id.pandu.rulebook.Case;
import id.pandu.rulebook.Problem;
import id.pandu.rulebook.Rule;
import id.pandu.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Cases that do not come out as expected, told of the rules that seem to be the cause. The cause in one case is a rule
 * that does otherwise than expected while no rule it rests on does; of several, the one that explains most cases.
 */
final class BrokenCases {

    private static final String REMEDY = "perbaiki aturannya atau, bila aturannya benar, kasusnya";

    private final Rulebook rulebook;
    private final Map<Case, List<Failure>> failures;
    /** The rules a rule rests on, itself included, by its id. */
    private final Map<String, Set<String>> bases = new HashMap<>();

    BrokenCases(Rulebook rulebook, Map<Case, List<Failure>> failures) {
        this.rulebook = rulebook;
        this.failures = failures;
    }

    List<Problem> problems() {
        Map<Case, Set<String>> causes = new LinkedHashMap<>();
        failures.forEach((example, found) -> causes.put(example, causes(found)));
        List<Problem> problems = new ArrayList<>();
        while (!causes.isEmpty()) {
            String cause = widest(causes);
            List<Case> explained = causes.keySet().stream()
                    .filter(example -> explains(cause, causes.getOrDefault(example, Set.of())))
                    .toList();
            problems.add(problem(cause, explained));
            explained.forEach(causes::remove);
        }
        problems.sort(Comparator.comparing(Problem::place));
        return List.copyOf(problems);
    }

    /** The rules that fail in a case while none they rest on does; failing facts, if no rule fails. */
    private Set<String> causes(List<Failure> found) {
        Set<String> rules = names(found, failure -> failure.rule() != null);
        Set<String> first = rules.stream()
                .filter(rule -> rules.stream()
                        .noneMatch(other -> !other.equals(rule) && basesOf(rule).contains(other)))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!rules.isEmpty()) {
            return first.isEmpty() ? rules : first;
        }
        return names(found, failure -> failure.fact() != null);
    }

    private static Set<String> names(List<Failure> found, Predicate<Failure> wanted) {
        return found.stream().filter(wanted).map(BrokenCases::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(Failure failure) {
        String rule = failure.rule();
        return rule == null ? String.valueOf(failure.fact()) : rule;
    }

    private String widest(Map<Case, Set<String>> causes) {
        Map<String, Integer> width = new LinkedHashMap<>();
        Stream.concat(
                        causes.values().stream().flatMap(Set::stream),
                        causes.values().stream()
                                .flatMap(Set::stream)
                                .flatMap(cause -> basesOf(cause).stream())
                                .filter(this::isIdle))
                .distinct()
                .forEach(cause -> width.put(cause, (int) causes.values().stream()
                        .filter(others -> explains(cause, others))
                        .count()));
        return width.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(entry -> isIdle(entry.getKey()))
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }

    private boolean explains(String cause, Set<String> causes) {
        return causes.stream().anyMatch(other -> basesOf(other).contains(cause));
    }

    private Set<String> basesOf(String name) {
        Set<String> known = bases.get(name);
        if (known == null) {
            known = new TreeSet<>();
            bases.put(name, known);
            collect(name, known);
        }
        return known;
    }

    private void collect(String name, Set<String> into) {
        if (!into.add(name)) {
            return;
        }
        Optional<Rule> rule = rulebook.findRule(name);
        if (rule.isPresent()) {
            rule.get().reads().stream()
                    .filter(slot -> slot.fact().concluded())
                    .forEach(slot -> collectConcluding(slot.id(), into));
            rulebook.listOverriding(name).forEach(other -> collect(other.id(), into));
        } else {
            collectConcluding(name, into);
        }
    }

    /** Adds the rules that conclude a fact, also those that are not in force, and what they rest on. */
    private void collectConcluding(String fact, Set<String> into) {
        rulebook.rules().stream()
                .filter(rule -> rule.conclusions().stream()
                        .anyMatch(made -> made.slot().id().equals(fact)))
                .forEach(rule -> collect(rule.id(), into));
    }

    private boolean isIdle(String rule) {
        return rulebook.findRule(rule)
                .filter(found -> !rulebook.active().contains(found))
                .isPresent();
    }

    private Problem problem(String cause, List<Case> explained) {
        Case first = explained.get(0);
        List<Failure> found = failures.getOrDefault(first, List.of());
        Failure failure =
                found.stream().filter(f -> name(f).equals(cause)).findFirst().orElse(found.get(0));
        Optional<Rule> rule = rulebook.findRule(cause);
        String example = "kasus \"" + first.name() + "\"";
        if (rule.isEmpty() || (explained.size() == 1 && isShownElsewhere(failure, first))) {
            String more = explained.size() == 1 ? "" : "; begitu juga " + (explained.size() - 1) + " kasus lain";
            return new Problem(false, failure.place(), "KASUS", example, failure.message() + more, REMEDY);
        }
        String more = explained.size() == 1 ? "" : ", dan " + (explained.size() - 1) + " kasus lain ikut gagal";
        return new Problem(
                false,
                rule.get().place(),
                "KASUS",
                "aturan \"" + cause + "\"",
                (isIdle(cause)
                                ? "aturan ini tidak berlaku ("
                                        + rule.get().status().word() + "), padahal "
                                : "") + "menurut " + example + " di " + failure.place() + ", " + failure.message()
                        + more,
                REMEDY);
    }

    /** Whether another case that holds expects the same of the rule, so that rather this case is wrong. */
    private boolean isShownElsewhere(Failure failure, Case broken) {
        String id = failure.rule();
        return id == null
                || rulebook.cases().stream()
                        .filter(example -> !example.equals(broken) && !failures.containsKey(example))
                        .anyMatch(example -> expected(example, failure.wanted()).stream()
                                .anyMatch(reference ->
                                        reference.replaceAll("\\(.*\\)$", "").equals(id)));
    }

    private static List<String> expected(Case example, String wanted) {
        return switch (wanted) {
            case CaseRun.FIRES -> example.fires();
            case CaseRun.FAILS -> example.fails();
            default -> example.open();
        };
    }
}
