package id.pandu.analysis;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pandu.advice.Evaluation;
import id.pandu.advice.Explainer;
import id.pandu.advice.Reason;
import id.pandu.vocabulary.Item;
import id.pandu.vocabulary.Slot;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Why a rule holds or a fact is concluded.
 *
 * @param holds whether it is so; if not, {@link WhyNot} tells why
 * @param because the reason; null if it does not hold
 * @param argument the reason in plain Bahasa Indonesia, empty if it does not hold
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Why(String goal, boolean holds, @Nullable Reason because, String argument) {

    /** @param depth how deep reasons of reasons are told; 1 for the rule itself only */
    static Why of(Evaluation evaluation, Goal goal, int depth) {
        Explainer explainer = new Explainer(evaluation);
        Optional<Reason> found = goal instanceof Goal.Concluded wanted
                ? concluded(evaluation, explainer, wanted)
                : fired(evaluation, explainer, goal);
        return new Why(
                goal.toString(),
                found.isPresent(),
                found.map(reason -> reason.upTo(depth)).orElse(null),
                found.map(reason -> Argument.of(reason, depth)).orElse(""));
    }

    private static Optional<Reason> concluded(Evaluation evaluation, Explainer explainer, Goal.Concluded wanted) {
        Slot slot = wanted.slot();
        List<Item> objects = slot.ofCase() ? null : evaluation.facts().objects(slot.scope());
        return IntStream.range(0, slot.ofCase() ? 1 : objects == null ? 0 : objects.size())
                .filter(i ->
                        objects == null || wanted.of() == null || wanted.of().index() == i)
                .filter(i ->
                        wanted.value().equals(evaluation.facts().value(slot, objects == null ? null : objects.get(i))))
                .mapToObj(i -> explainer.explainValue(slot, i))
                .findFirst();
    }

    private static Optional<Reason> fired(Evaluation evaluation, Explainer explainer, Goal goal) {
        return evaluation.firings().stream()
                .filter(firing -> firing.rule().id().equals(goal.rule()) && Evaluation.isAbout(firing, goal.of()))
                .map(explainer::explain)
                .findFirst();
    }
}
