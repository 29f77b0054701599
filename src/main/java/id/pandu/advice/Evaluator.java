package id.pandu.advice;

import id.pandu.drools.CompiledRulebook;
import id.pandu.drools.Run;
import id.pandu.rulebook.Consequence;
import id.pandu.rulebook.Rule;
import id.pandu.rulebook.Rulebook;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Slot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Evaluates a compiled rulebook. Level by level, rules that hold are collected; those that are overridden give way;
 * what the rest concludes becomes known to the next level. A fact for which two values are concluded, or which stands
 * in a contradiction, is disputed: no rule that reads it applies. Safe for any number of threads.
 */
public final class Evaluator {

    private final CompiledRulebook compiled;
    private final Rulebook rulebook;
    /** Concluded facts by the level after which nothing more is concluded about them. */
    private final Map<Integer, List<Slot>> settled = new HashMap<>();

    public Evaluator(CompiledRulebook compiled) {
        this.compiled = compiled;
        this.rulebook = compiled.rulebook();
        Map<Slot, Integer> last = new LinkedHashMap<>();
        for (int level = 0; level < rulebook.levels().size(); level++) {
            for (Rule rule : rulebook.levels().get(level)) {
                for (Consequence.Conclude conclusion : rule.conclusions()) {
                    last.put(conclusion.slot(), level);
                }
            }
        }
        last.forEach((slot, level) ->
                settled.computeIfAbsent(level, l -> new ArrayList<>()).add(slot));
    }

    public Rulebook rulebook() {
        return rulebook;
    }

    public Evaluation evaluate(Facts given) {
        try (Run run = compiled.open(given)) {
            return new Pass(run, given).evaluate();
        }
    }

    /** A fact of the case or of one object. */
    private record Cell(Slot slot, int object) {}

    /** One evaluation under way. */
    private final class Pass {

        private static final Comparator<Firing> ORDER =
                Comparator.comparing((Firing f) -> f.rule().id()).thenComparingInt(Firing::object);

        private final Run run;
        private final Facts given;
        private final List<Firing> firings = new ArrayList<>();
        private final Map<Firing, Rule> defeated = new LinkedHashMap<>();
        private final List<Conflict> conflicts = new ArrayList<>();
        private final Set<Slot> disputed = new HashSet<>();
        private final Map<Cell, List<Firing>> concluding = new LinkedHashMap<>();
        private Facts facts;

        Pass(Run run, Facts given) {
            this.run = run;
            this.given = given;
            this.facts = given;
        }

        Evaluation evaluate() {
            for (int level = 0; level < rulebook.levels().size(); level++) {
                collect(level);
                settle(level);
            }
            return new Evaluation(rulebook, given, facts, firings, defeated, conflicts, disputed);
        }

        private void collect(int level) {
            List<Firing> held = run.fire(level).stream()
                    .map(fired -> new Firing(fired.rule(), fired.object()))
                    .filter(firing -> !Evaluation.isSuspended(firing.rule(), disputed))
                    .sorted(ORDER)
                    .toList();
            Set<Firing> candidates = new HashSet<>(held);
            candidates.addAll(firings);
            for (Firing firing : held) {
                Rule stronger = defeating(firing, candidates);
                if (stronger == null) {
                    firings.add(firing);
                    firing.rule()
                            .conclusions()
                            .forEach(c -> concluding
                                    .computeIfAbsent(cell(c.slot(), firing), x -> new ArrayList<>())
                                    .add(firing));
                } else {
                    defeated.put(firing, stronger);
                }
            }
            if (level == 0) {
                firings.forEach(firing -> disputed.addAll(firing.rule().reads()));
            }
        }

        private static Cell cell(Slot slot, Firing firing) {
            return new Cell(slot, slot.ofCase() ? -1 : firing.object());
        }

        /** The rule before which a firing gives way; one that gives way itself defeats nothing. */
        private @org.jspecify.annotations.Nullable Rule defeating(Firing firing, Set<Firing> candidates) {
            for (Rule stronger : rulebook.listOverriding(firing.rule().id())) {
                Firing same = new Firing(stronger, stronger.perObject() ? firing.object() : -1);
                if (candidates.contains(same) && defeating(same, candidates) == null) {
                    return stronger;
                }
            }
            return null;
        }

        private void settle(int level) {
            for (Slot slot : settled.getOrDefault(level, List.of())) {
                concluding.forEach((cell, by) -> {
                    if (cell.slot().equals(slot)) {
                        conclude(cell, by);
                    }
                });
                boolean concluded = concluding.keySet().stream()
                        .anyMatch(cell -> cell.slot().equals(slot));
                if (!concluded
                        && rulebook.listConcluding(slot).stream().anyMatch(r -> Evaluation.isSuspended(r, disputed))) {
                    disputed.add(slot);
                }
            }
        }

        private void conclude(Cell cell, List<Firing> by) {
            Set<Object> values = new HashSet<>();
            by.forEach(firing -> values.add(valueOf(firing, cell.slot())));
            if (values.size() > 1) {
                conflicts.add(new Conflict(cell.slot(), cell.object(), by));
                disputed.add(cell.slot());
                return;
            }
            Object value = values.iterator().next();
            run.conclude(cell.slot(), cell.object(), value);
            facts = cell.slot().ofCase()
                    ? facts.with(cell.slot(), value)
                    : facts.with(cell.slot(), cell.object(), value);
        }

        private static Object valueOf(Firing firing, Slot slot) {
            return firing.rule().conclusions().stream()
                    .filter(c -> c.slot().equals(slot))
                    .findFirst()
                    .orElseThrow()
                    .value();
        }
    }
}
