package id.pandu.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import id.pandu.FactSets;
import id.pandu.Samples;
import id.pandu.Toy;
import id.pandu.advice.Evaluation;
import id.pandu.advice.Explainer;
import id.pandu.advice.Firing;
import id.pandu.advice.Reason;
import id.pandu.analysis.WhyNot.Outcome;
import id.pandu.analysis.WhyNot.Tested;
import id.pandu.vocabulary.Entity;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Item;
import id.pandu.vocabulary.Slot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WhySufficesTest {

    private static final Set<Outcome> EXCEPTIONS = Set.of(Outcome.OVERRIDDEN, Outcome.SUSPENDED, Outcome.IN_CONFLICT);

    /** With only the facts a reason names, all else forgotten, its rule still fires, or why-not names an exception. */
    @Test
    void theFactsNamedByAReasonSuffice() {
        assertSufficient(Toy.release(), 1200, 3000);
    }

    /** The same of the shipped rules. */
    @Test
    void theFactsNamedByAReasonOfTheShippedRulesSuffice() throws IOException {
        assertSufficient(Samples.release(), 25, 300);
    }

    private static void assertSufficient(Release opened, int cases, int least) {
        int excepted = 0;
        int sufficient = 0;
        try (Release release = opened) {
            FactSets sets = new FactSets(release.rulebook());
            Random random = new Random(8);
            for (int i = 0; i < cases; i++) {
                Facts facts = sets.facts(sets.given(random));
                Evaluation evaluation = release.evaluator().evaluate(facts);
                Explainer explainer = new Explainer(evaluation);
                for (Firing firing : evaluation.firings()) {
                    Evaluation again = release.evaluator().evaluate(only(facts, explainer.explain(firing)));
                    if (again.firings().contains(firing)) {
                        sufficient++;
                    } else {
                        excepted++;
                        WhyNot whyNot =
                                new Doubts(again, 10).ofRule(firing.rule().id(), null);
                        assertThat(excepted(whyNot)).as("try %d %s", i, firing).isTrue();
                    }
                }
            }
        }
        assertThat(sufficient).isGreaterThan(least);
        assertThat(excepted).isLessThan(sufficient / 10);
    }

    private static boolean excepted(WhyNot whyNot) {
        return whyNot.rules().stream()
                .anyMatch(attempt -> EXCEPTIONS.contains(attempt.outcome())
                        || attempt.conditions().stream().anyMatch(WhySufficesTest::excepted));
    }

    private static boolean excepted(Tested tested) {
        return (tested.because() != null && excepted(tested.because()))
                || tested.parts().stream().anyMatch(WhySufficesTest::excepted);
    }

    /** The objects that were, and of all facts only those the reason names and the names of objects. */
    private static Facts only(Facts facts, Reason reason) {
        List<Reason.UsedFact> used = new ArrayList<>();
        collect(reason, used);
        Facts kept = Facts.unknown(facts.vocabulary());
        for (Entity entity : facts.vocabulary().manyEntities()) {
            List<Item> items = facts.objects(entity.id());
            if (items != null) {
                kept = kept.withObjects(
                        entity.id(),
                        IntStream.range(0, items.size())
                                .mapToObj(place -> only(facts, items.get(place), place, entity, used))
                                .toList());
            }
        }
        for (Slot slot : facts.vocabulary().getScope(Slot.CASE).slots()) {
            boolean named =
                    used.stream().anyMatch(u -> u.of() == null && u.fact().equals(slot.id()));
            kept = named && !slot.fact().concluded() ? kept.with(slot, facts.value(slot, null)) : kept;
        }
        return kept;
    }

    private static Item only(Facts facts, Item item, int place, Entity entity, List<Reason.UsedFact> used) {
        Item kept = Item.unknown(facts.vocabulary().getScope(entity.id()));
        for (Slot slot : facts.vocabulary().getScope(entity.id()).slots()) {
            boolean named = slot.id().equals(entity.nameFact())
                    || used.stream()
                            .anyMatch(u -> u.of() != null
                                    && u.of().entity().equals(entity.id())
                                    && u.of().index() == place
                                    && u.fact().equals(slot.id()));
            kept = named && !slot.fact().concluded() ? kept.with(slot, item.value(slot)) : kept;
        }
        return kept;
    }

    private static void collect(Reason reason, List<Reason.UsedFact> used) {
        reason.conditions().forEach(because -> collect(because, used));
    }

    private static void collect(Reason.Because because, List<Reason.UsedFact> used) {
        used.addAll(because.facts());
        because.facts().stream()
                .map(Reason.UsedFact::because)
                .filter(Objects::nonNull)
                .forEach(reason -> collect(reason, used));
        because.parts().forEach(part -> collect(part, used));
        if (because.because() != null) {
            collect(because.because(), used);
        }
    }
}
