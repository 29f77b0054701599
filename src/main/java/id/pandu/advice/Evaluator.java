package id.pandu.advice;

import id.pandu.drools.CompiledRulebook;
import id.pandu.drools.Run;
import id.pandu.rulebook.Consequence;
import id.pandu.rulebook.Rule;
import id.pandu.rulebook.Rulebook;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Item;
import id.pandu.vocabulary.Slot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        try (Run run = compiled.open()) {
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
        /** The firings that may make others give way. */
        private final Set<Firing> candidates = new HashSet<>();

        private final Map<Cell, List<Firing>> concluding = new HashMap<>();
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
            List<Firing> held = new ArrayList<>();
            for (Run.Fired fired : run.fire(level, facts)) {
                if (!Evaluation.isSuspended(fired.rule(), disputed)) {
                    held.add(new Firing(fired.rule(), fired.object()));
                }
            }
            held.sort(ORDER);
            for (Firing firing : held) {
                if (!firing.rule().overrides().isEmpty()) {
                    candidates.add(firing);
                }
            }
            for (Firing firing : held) {
                Rule stronger = defeating(firing);
                if (stronger == null) {
                    firings.add(firing);
                    for (Consequence.Conclude c : firing.rule().conclusions()) {
                        concluding
                                .computeIfAbsent(cell(c.slot(), firing), x -> new ArrayList<>(2))
                                .add(firing);
                    }
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
        private @org.jspecify.annotations.Nullable Rule defeating(Firing firing) {
            for (Rule stronger : rulebook.listOverriding(firing.rule().id())) {
                Firing same = new Firing(stronger, stronger.perObject() ? firing.object() : -1);
                if (candidates.contains(same) && defeating(same) == null) {
                    return stronger;
                }
            }
            return null;
        }

        private void settle(int level) {
            List<Slot> slots = settled.getOrDefault(level, List.of());
            Map<Slot, Object> ofCase = new HashMap<>();
            for (Slot slot : slots) {
                if (slot.ofCase()) {
                    List<Firing> by = concluding.get(new Cell(slot, -1));
                    if (by != null) {
                        findValue(new Cell(slot, -1), by).ifPresent(value -> ofCase.put(slot, value));
                    } else {
                        doubt(slot);
                    }
                } else {
                    settleObjects(slot);
                }
            }
            facts = facts.with(ofCase);
        }

        private void settleObjects(Slot slot) {
            List<Item> given = facts.objects(slot.scope());
            List<Item> objects = new ArrayList<>(given == null ? List.of() : given);
            boolean concluded = false;
            for (int i = 0; i < objects.size(); i++) {
                int place = i;
                List<Firing> by = concluding.get(new Cell(slot, i));
                if (by != null) {
                    concluded = true;
                    findValue(new Cell(slot, i), by)
                            .ifPresent(value ->
                                    objects.set(place, objects.get(place).with(slot, value)));
                }
            }
            if (concluded) {
                facts = facts.withObjects(slot.scope(), objects);
            } else {
                doubt(slot);
            }
        }

        /** A fact nothing was concluded about is disputed if a rule that might have was suspended. */
        private void doubt(Slot slot) {
            if (!disputed.isEmpty()
                    && rulebook.listConcluding(slot).stream().anyMatch(r -> Evaluation.isSuspended(r, disputed))) {
                disputed.add(slot);
            }
        }

        /** The value concluded; empty if rules disagree. */
        private Optional<Object> findValue(Cell cell, List<Firing> by) {
            Object value = valueOf(by.get(0), cell.slot());
            for (Firing firing : by) {
                if (!valueOf(firing, cell.slot()).equals(value)) {
                    conflicts.add(new Conflict(cell.slot(), cell.object(), by));
                    disputed.add(cell.slot());
                    return Optional.empty();
                }
            }
            return Optional.of(value);
        }

        private static Object valueOf(Firing firing, Slot slot) {
            for (Consequence.Conclude conclusion : firing.rule().conclusions()) {
                if (conclusion.slot().equals(slot)) {
                    return conclusion.value();
                }
            }
            throw new IllegalArgumentException(firing.rule().id() + " does not conclude " + slot);
        }
    }
}
