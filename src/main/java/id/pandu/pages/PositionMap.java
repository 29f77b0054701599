package id.pandu.pages;

import id.pandu.rulebook.Consequence;
import id.pandu.rulebook.Rulebook;
import id.pandu.rulebook.Terms.TermList;
import id.pandu.vocabulary.FactDefinition;
import id.pandu.vocabulary.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The stages and steps there are, and where the case stands among them. Which there are follows from the rules: the
 * steps from the range of the fact that is shown as the position's step, their stages from the rules that conclude both.
 *
 * @param current number of the step the case is in; 0 if that is not known
 */
public record PositionMap(List<Stage> stages, int current) {

    private static final String STEP = "position.step";
    private static final String STAGE = "position.stage";

    /** More steps would not be a map. */
    private static final int MOST_STEPS = 20;

    /** @param number 0 if the rules know of no stages, {@code name} empty if the rulebook has none */
    public record Stage(int number, String name, List<Step> steps) {}

    /** @param name empty if the rulebook has none */
    public record Step(int number, String name) {}

    /** How many steps there are. */
    public int steps() {
        return stages.stream().mapToInt(stage -> stage.steps().size()).sum();
    }

    /** Name of the step the case is in; empty if there is none. */
    public String currentName() {
        return stages.stream()
                .flatMap(stage -> stage.steps().stream())
                .filter(step -> step.number() == current)
                .map(Step::name)
                .findFirst()
                .orElse("");
    }

    /**
     * @param position as in an answer
     * @param english whether to use the English names
     * @return empty if the rulebook knows of no steps
     */
    static Optional<PositionMap> of(Rulebook rulebook, Map<String, Object> position, boolean english) {
        FactDefinition fact = rulebook.vocabulary().getScope(Slot.CASE).slots().stream()
                .map(Slot::fact)
                .filter(candidate -> candidate.output().equals(STEP))
                .filter(candidate ->
                        candidate.type().isNumber() && candidate.range().max() <= MOST_STEPS)
                .findFirst()
                .orElse(null);
        if (fact == null) {
            return Optional.empty();
        }
        Map<Integer, Integer> stageOf = stages(rulebook);
        List<String> stepNames = names(rulebook, TermList.STEP, english);
        List<String> stageNames = names(rulebook, TermList.STAGE, english);
        Map<Integer, List<Step>> byStage = new TreeMap<>();
        for (int step = (int) fact.range().min(); step <= fact.range().max(); step++) {
            byStage.computeIfAbsent(stageOf.getOrDefault(step, 0), stage -> new ArrayList<>())
                    .add(new Step(step, name(stepNames, step)));
        }
        int current = position.get("step") instanceof Number number ? number.intValue() : 0;
        return Optional.of(new PositionMap(
                byStage.entrySet().stream()
                        .map(entry -> new Stage(
                                entry.getKey(), name(stageNames, entry.getKey()), List.copyOf(entry.getValue())))
                        .toList(),
                current));
    }

    private static Map<Integer, Integer> stages(Rulebook rulebook) {
        Map<Integer, Integer> stageOf = new TreeMap<>();
        rulebook.active().forEach(rule -> {
            Optional<Integer> step = concluded(rule.conclusions(), STEP);
            Optional<Integer> stage = concluded(rule.conclusions(), STAGE);
            if (step.isPresent() && stage.isPresent()) {
                stageOf.putIfAbsent(step.get(), stage.get());
            }
        });
        return stageOf;
    }

    private static Optional<Integer> concluded(List<Consequence.Conclude> conclusions, String output) {
        return conclusions.stream()
                .filter(conclusion -> conclusion.slot().fact().output().equals(output))
                .map(Consequence.Conclude::value)
                .filter(Number.class::isInstance)
                .map(value -> ((Number) value).intValue())
                .findFirst();
    }

    private static List<String> names(Rulebook rulebook, TermList list, boolean english) {
        return rulebook.terms().list(list).stream()
                .map(term -> english && !term.nameEn().isBlank() ? term.nameEn() : term.name())
                .toList();
    }

    private static String name(List<String> names, int number) {
        return number >= 1 && number <= names.size() ? names.get(number - 1) : "";
    }
}
