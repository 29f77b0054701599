package id.pandu.analysis;

import id.pandu.advice.Adviser;
import id.pandu.advice.Answer;
import id.pandu.advice.Evaluation;
import id.pandu.advice.Evaluator;
import id.pandu.advice.Firing;
import id.pandu.advice.Wording;
import id.pandu.rulebook.Case;
import id.pandu.rulebook.Place;
import id.pandu.rulebook.Rule;
import id.pandu.rulebook.Translations;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Item;
import id.pandu.vocabulary.Reference;
import id.pandu.vocabulary.Slot;
import id.pandu.vocabulary.Truth;
import id.pandu.vocabulary.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Runs one case and says, in Bahasa Indonesia, where the rules do not do what it expects. */
public final class CaseRun {

    /**
     * Something the rules do otherwise than the case expects.
     *
     * @param rule id of the rule expected to hold or not; null if it is a conclusion or a question
     * @param fact id of the fact expected to be concluded; null if it is not
     * @param wanted the word for what was expected of the rule
     */
    record Failure(
            Place place, @Nullable String rule, @Nullable String fact, String wanted, String message) {}

    static final String FIRES = "seharusnya berlaku";
    static final String FAILS = "seharusnya tidak berlaku";
    static final String WAITS = "seharusnya belum dapat diputuskan";

    private final Case example;
    private final Evaluation evaluation;
    private final List<Failure> failures = new ArrayList<>();

    private CaseRun(Case example, Evaluator evaluator) {
        this.example = example;
        this.evaluation = evaluator.evaluate(example.facts());
    }

    /** What is wrong; empty if the case holds. */
    public static List<String> failures(Case example, Evaluator evaluator, Adviser adviser) {
        CaseRun run = new CaseRun(example, evaluator);
        run.check();
        if (!example.asks().isEmpty()) {
            run.expectQuestions(adviser);
        }
        return run.failures.stream().map(Failure::message).toList();
    }

    /** What is wrong with the rules that hold and what they conclude; what is asked is left out. */
    static List<Failure> failuresOfRules(Case example, Evaluator evaluator) {
        CaseRun run = new CaseRun(example, evaluator);
        run.check();
        return List.copyOf(run.failures);
    }

    private void check() {
        example.fires().forEach(id -> expect(id, Truth.TRUE, FIRES));
        example.fails().forEach(id -> expect(id, Truth.FALSE, FAILS));
        example.open().forEach(id -> expect(id, Truth.UNKNOWN, WAITS));
        example.conclusions().forEach(this::expectConclusion);
    }

    private void expectQuestions(Adviser adviser) {
        List<String> asked =
                adviser.answer(evaluation, new Wording(adviser.rulebook(), Translations.SOURCE)).questions().stream()
                        .map(Answer.Question::fact)
                        .toList();
        example.asks().stream()
                .filter(fact -> !asked.contains(fact))
                .forEach(fact -> failures.add(new Failure(
                        example.place(),
                        null,
                        null,
                        "",
                        "fakta '" + fact + "' seharusnya ditanyakan; yang ditanyakan: " + String.join(", ", asked))));
    }

    private void expect(String reference, Truth wanted, String message) {
        Reference about = Reference.of(reference);
        Rule rule = evaluation.rulebook().findRule(about.id()).orElseThrow();
        String object = about.object();
        List<Integer> meant = object == null || !rule.perObject()
                ? List.of()
                : evaluation.facts().names(rule.scope()).find(object);
        if (meant.size() > 1) {
            failures.add(new Failure(
                    example.placeOfRule(reference),
                    rule.id(),
                    null,
                    message,
                    "aturan " + reference + ": nama itu dipunyai lebih dari satu; tulis "
                            + meant.stream()
                                    .map(place -> new Reference(about.id(), "#" + (place + 1)).toString())
                                    .collect(Collectors.joining(" atau "))));
            return;
        }
        Truth found = truth(rule, object == null ? place -> true : meant::contains);
        if (found != wanted) {
            failures.add(new Failure(
                    example.placeOfRule(reference),
                    rule.id(),
                    null,
                    message,
                    "aturan " + reference + " " + message + ", ternyata " + word(found)));
        }
    }

    private static String word(Truth truth) {
        return switch (truth) {
            case TRUE -> "berlaku";
            case FALSE -> "tidak berlaku";
            case UNKNOWN -> "belum dapat diputuskan";
        };
    }

    /** Whether the rule holds for the object named or, if none is named, for any; a rule that gives way does not. */
    private Truth truth(Rule rule, Predicate<Integer> meant) {
        Predicate<Firing> wanted =
                firing -> firing.rule().equals(rule) && (firing.object() < 0 || meant.test(firing.object()));
        boolean fired = evaluation.firings().stream().anyMatch(wanted);
        boolean defeated = evaluation.defeated().keySet().stream().anyMatch(wanted);
        if (fired) {
            return Truth.TRUE;
        }
        if (defeated || evaluation.suspended(rule)) {
            return Truth.FALSE;
        }
        Facts facts = evaluation.facts();
        if (!rule.perObject()) {
            return rule.condition().evaluate(facts, null);
        }
        List<Item> objects = facts.objects(rule.scope());
        if (objects == null) {
            return Truth.UNKNOWN;
        }
        return IntStream.range(0, objects.size())
                .filter(meant::test)
                .mapToObj(place -> rule.condition().evaluate(facts, objects.get(place)))
                .max(java.util.Comparator.naturalOrder())
                .orElse(Truth.FALSE);
    }

    private void expectConclusion(String fact, String value) {
        Facts facts = evaluation.facts();
        List<String> found = facts.vocabulary().scopes().stream()
                .flatMap(scope -> scope.findSlot(fact).stream())
                .flatMap(slot -> values(slot, facts).stream())
                .map(Values::text)
                .toList();
        boolean none = value.equals("-") && found.isEmpty();
        if (!none && !found.contains(value)) {
            failures.add(new Failure(
                    example.placeOfConclusion(fact),
                    null,
                    fact,
                    "",
                    "simpulan " + fact + " seharusnya " + value + ", ternyata "
                            + (found.isEmpty() ? "belum ada" : String.join(", ", found))));
        }
    }

    private static List<Object> values(Slot slot, Facts facts) {
        List<Item> objects = slot.ofCase() ? List.of() : facts.objects(slot.scope());
        int count = slot.ofCase() ? 1 : objects == null ? 0 : objects.size();
        return IntStream.range(0, count)
                .mapToObj(i -> facts.value(slot, objects == null || slot.ofCase() ? null : objects.get(i)))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }
}
