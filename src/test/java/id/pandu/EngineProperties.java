package id.pandu;

import static org.assertj.core.api.Assertions.assertThat;

import id.pandu.advice.Adviser;
import id.pandu.advice.Answer;
import id.pandu.advice.Evaluation;
import id.pandu.advice.Evaluator;
import id.pandu.advice.Firing;
import id.pandu.advice.Questions;
import id.pandu.advice.Reason;
import id.pandu.advice.Standings;
import id.pandu.advice.Wording;
import id.pandu.analysis.Release;
import id.pandu.rulebook.Rule;
import id.pandu.rulebook.Rulebook;
import id.pandu.rulebook.Translations;
import id.pandu.vocabulary.Condition;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Item;
import id.pandu.vocabulary.Slot;
import id.pandu.vocabulary.Truth;
import id.pandu.vocabulary.ValueType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** What must be true of the answers of any rulebook to any case. */
abstract class EngineProperties {

    private final Release release;
    private final Rulebook rulebook;
    private final Evaluator evaluator;
    private final FactSets factSets;

    EngineProperties(Release release) {
        this.release = release;
        this.rulebook = release.rulebook();
        this.evaluator = release.evaluator();
        this.factSets = new FactSets(rulebook);
    }

    @Provide
    Arbitrary<Map<String, Object>> cases() {
        return Arbitraries.randomValue(factSets::given);
    }

    @Provide
    Arbitrary<Random> randoms() {
        return Arbitraries.longs().map(Random::new);
    }

    // Drools and the three-valued conditions agree

    @Example
    void nothingKnown() {
        assertRulesHoldExactlyWhereTheirConditionsAreTrue(Facts.unknown(rulebook.vocabulary()));
    }

    @Property
    void rulesHoldExactlyWhereTheirConditionsAreTrue(@ForAll("cases") Map<String, Object> given) {
        assertRulesHoldExactlyWhereTheirConditionsAreTrue(factSets.facts(given));
    }

    private void assertRulesHoldExactlyWhereTheirConditionsAreTrue(Facts given) {
        Evaluation evaluation = evaluator.evaluate(given);
        Set<Firing> held = new HashSet<>(evaluation.firings());
        held.addAll(evaluation.defeated().keySet());
        Set<Firing> expected = new HashSet<>();
        for (Rule rule : rulebook.active()) {
            if (!evaluation.suspended(rule)) {
                places(rule, evaluation.facts()).stream()
                        .map(place -> new Firing(rule, place))
                        .filter(firing -> truth(firing, evaluation) == Truth.TRUE)
                        .forEach(expected::add);
            }
        }
        assertThat(names(held)).isEqualTo(names(expected));
    }

    private static Set<String> names(Set<Firing> firings) {
        return firings.stream()
                .map(f -> f.rule().id() + " " + f.object())
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    private static Truth truth(Firing firing, Evaluation evaluation) {
        return firing.rule()
                .condition()
                .evaluate(evaluation.facts(), evaluation.object(firing.rule(), firing.object()));
    }

    /** The places of the objects a rule speaks of, as far as they are known; -1 for the case. */
    private static List<Integer> places(Rule rule, Facts facts) {
        if (!rule.perObject()) {
            return List.of(-1);
        }
        List<Item> objects = facts.objects(rule.scope());
        return objects == null
                ? List.of()
                : IntStream.range(0, objects.size()).boxed().toList();
    }

    // More knowledge takes no settled conclusion back

    /**
     * A conclusion is settled when no open question bears on it: for every rule that concludes the fact, overrides such
     * a rule, concludes a fact that one of these rules reads, or finds a contradiction among such facts, and so on, it
     * is known of every object whether its conditions hold, and none of these rules asks whether an unknown fact is
     * known. Giving a value to an unknown fact leaves a settled conclusion as it is.
     */
    @Property
    void knowingMoreTakesNoSettledConclusionBack(
            @ForAll("cases") Map<String, Object> given, @ForAll("randoms") Random random) {
        Facts before = factSets.facts(given);
        Map<Conclusion, Slot> settled = settled(evaluator.evaluate(before));
        for (int i = 0; i < 3; i++) {
            Facts after = withOneMore(before, random);
            Set<Conclusion> now = conclusions(evaluator.evaluate(after));
            assertThat(now).as(after::toString).containsAll(settled.keySet());
        }
    }

    private record Conclusion(String fact, int object, Object value) {}

    private Set<Conclusion> conclusions(Evaluation evaluation) {
        Set<Conclusion> all = new HashSet<>();
        for (Slot slot : rulebook.vocabulary().slots()) {
            if (slot.fact().concluded()) {
                List<Item> objects = slot.ofCase() ? null : evaluation.facts().objects(slot.scope());
                int count = slot.ofCase() ? 1 : objects == null ? 0 : objects.size();
                for (int i = 0; i < count; i++) {
                    Object value = evaluation.facts().value(slot, objects == null ? null : objects.get(i));
                    if (value != null) {
                        all.add(new Conclusion(slot.toString(), slot.ofCase() ? -1 : i, value));
                    }
                }
            }
        }
        return all;
    }

    private Map<Conclusion, Slot> settled(Evaluation evaluation) {
        Map<Conclusion, Slot> settled = new LinkedHashMap<>();
        Map<String, Slot> slots =
                rulebook.vocabulary().slots().stream().collect(Collectors.toMap(Slot::toString, slot -> slot));
        for (Conclusion conclusion : conclusions(evaluation)) {
            Slot slot = slots.get(conclusion.fact());
            if (bearingOn(slot).stream().allMatch(rule -> isSettled(rule, evaluation))) {
                settled.put(conclusion, slot);
            }
        }
        return settled;
    }

    private Set<Rule> bearingOn(Slot slot) {
        Set<Rule> rules = new HashSet<>();
        List<Rule> open = new ArrayList<>(rulebook.listConcluding(slot));
        while (!open.isEmpty()) {
            Rule rule = open.remove(open.size() - 1);
            if (rules.add(rule)) {
                open.addAll(rulebook.listOverriding(rule.id()));
                rule.reads().forEach(read -> open.addAll(rulebook.listConcluding(read)));
                rulebook.active().stream()
                        .filter(Rule::contradicts)
                        .filter(other -> !Collections.disjoint(other.reads(), rule.reads()))
                        .forEach(open::add);
            }
        }
        return rules;
    }

    private static boolean isSettled(Rule rule, Evaluation evaluation) {
        Facts facts = evaluation.facts();
        if (rule.perObject() && facts.objects(rule.scope()) == null) {
            return false;
        }
        return places(rule, facts).stream()
                .allMatch(place -> truth(new Firing(rule, place), evaluation) != Truth.UNKNOWN
                        && !asksForUnknown(rule.condition(), facts, evaluation.object(rule, place)));
    }

    private static boolean asksForUnknown(Condition condition, Facts facts, @Nullable Item object) {
        if (condition instanceof Condition.Some || condition instanceof Condition.Every) {
            return condition.inner().stream().anyMatch(EngineProperties::asksWhetherKnown);
        }
        return (condition instanceof Condition.Known known && facts.value(known.slot(), object) == null)
                || condition.inner().stream().anyMatch(inner -> asksForUnknown(inner, facts, object));
    }

    private static boolean asksWhetherKnown(Condition condition) {
        return condition instanceof Condition.Known
                || condition.inner().stream().anyMatch(EngineProperties::asksWhetherKnown);
    }

    private Facts withOneMore(Facts facts, Random random) {
        List<Facts> more = new ArrayList<>();
        for (Slot slot : rulebook.vocabulary().slots()) {
            if (!slot.fact().concluded() && slot.fact().type() != ValueType.DATE) {
                if (slot.ofCase() && facts.value(slot, null) == null) {
                    more.add(facts.with(slot, factSets.read(slot, random)));
                }
                List<Item> objects = slot.ofCase() ? null : facts.objects(slot.scope());
                for (int i = 0; i < (objects == null ? 0 : objects.size()); i++) {
                    if (objects.get(i).value(slot) == null) {
                        more.add(facts.with(slot, i, factSets.read(slot, random)));
                    }
                }
            }
        }
        return more.isEmpty() ? facts : FactSets.pick(more, random);
    }

    // The order of giving, the number of threads and what was asked before do not matter

    @Property
    void answersDoNotDependOnThoseGivenBefore(@ForAll("cases") Map<String, Object> given) {
        Facts facts = factSets.facts(given);
        Answer answer = release.adviser().advise(facts);
        Answer first = new Adviser(evaluator, Questions.none(), Standings.none()).advise(facts);
        assertThat(answer)
                .usingRecursiveComparison()
                .ignoringFields("questions", "languages", "position.standing")
                .ignoringFieldsOfTypes(Answer.Standing.class)
                .isEqualTo(first);
    }

    @Property
    void answersDoNotDependOnTheOrderOfFacts(
            @ForAll("cases") Map<String, Object> given, @ForAll("randoms") Random random) {
        Answer answer = release.adviser().advise(factSets.facts(given));
        assertThat(release.adviser().advise(factSets.facts(given))).isEqualTo(answer);
        assertThat(release.adviser().advise(factSets.facts(shuffled(given, random, false))))
                .isEqualTo(answer);
    }

    @Property
    void conclusionsAndAdviceDoNotDependOnTheOrderOfObjects(
            @ForAll("cases") Map<String, Object> given, @ForAll("randoms") Random random) {
        Answer answer = release.adviser().advise(factSets.facts(named(given)));
        Answer other = release.adviser().advise(factSets.facts(shuffled(named(given), random, true)));
        assertThat(essence(other)).isEqualTo(essence(answer));
    }

    private static Set<String> essence(Answer answer) {
        Set<String> all = new HashSet<>();
        answer.conclusions().forEach(c -> all.add(c.fact() + "(" + c.of() + ") = " + c.value()));
        answer.advice()
                .forEach(c -> all.add(c.id() + "(" + c.of() + "): " + c.summary() + c.detail() + c.responsible()));
        answer.invitations().forEach(m -> m.invitees().forEach(i -> all.add(m.meeting() + ": " + i.who())));
        answer.rankings().forEach(r -> r.entries().forEach(e -> all.add(r.of() + ": " + e.rank() + " " + e.name())));
        return all;
    }

    /** The same case with objects named apart, so that they can be told apart whatever their order. */
    @SuppressWarnings("unchecked")
    private Map<String, Object> named(Map<String, Object> given) {
        Map<String, Object> copy = new LinkedHashMap<>(given);
        rulebook.vocabulary()
                .manyEntities()
                .forEach(entity -> copy.computeIfPresent(entity.id(), (id, objects) -> {
                    List<Map<String, Object>> named = new ArrayList<>();
                    for (Map<String, Object> object : (List<Map<String, Object>>) objects) {
                        Map<String, Object> item = new LinkedHashMap<>(object);
                        item.put(entity.nameFact(), "Nama " + named.size());
                        named.add(item);
                    }
                    return named;
                }));
        return copy;
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> shuffled(Map<String, Object> given, Random random, boolean objectsToo) {
        List<String> ids = new ArrayList<>(given.keySet());
        Collections.shuffle(ids, random);
        Map<String, Object> copy = new LinkedHashMap<>();
        ids.forEach(id -> copy.put(id, given.get(id)));
        rulebook.vocabulary()
                .manyEntities()
                .forEach(entity -> copy.computeIfPresent(entity.id(), (id, objects) -> {
                    List<Map<String, Object>> list = new ArrayList<>((List<Map<String, Object>>) objects);
                    if (objectsToo) {
                        Collections.shuffle(list, random);
                    }
                    return list;
                }));
        return copy;
    }

    @Example
    void manyThreadsGetTheAnswersOfOne() throws Exception {
        Random random = new Random(20261122);
        List<Facts> cases = IntStream.range(0, 60)
                .mapToObj(i -> factSets.facts(factSets.given(random)))
                .toList();
        List<Answer> alone =
                cases.stream().map(facts -> release.adviser().advise(facts)).toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<List<Answer>> all = () ->
                    cases.stream().map(facts -> release.adviser().advise(facts)).toList();
            for (Future<List<Answer>> together : threads.invokeAll(Collections.nCopies(8, all))) {
                assertThat(together.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdown();
        }
    }

    // Reasons are true, end in facts given, and cite clauses

    @Property
    void reasonsAreTrueAndEndInFactsGiven(@ForAll("cases") Map<String, Object> given) {
        Evaluation evaluation = evaluator.evaluate(factSets.facts(given));
        Answer answer = release.adviser().answer(evaluation, new Wording(release.rulebook(), Translations.SOURCE));
        ReasonCheck check = new ReasonCheck(evaluation);
        answer.conclusions().forEach(conclusion -> check.reason(conclusion.because()));
        answer.advice().forEach(card -> {
            if (card.because() != null) {
                check.reason(card.because());
            }
            card.conflicting().forEach(check::reason);
            card.people().forEach(person -> check.reason(person.because()));
        });
        answer.invitations().forEach(meeting -> meeting.invitees().forEach(i -> check.reason(i.because())));
        answer.rankings()
                .forEach(ranking -> ranking.entries().forEach(entry -> {
                    if (entry.because() != null) {
                        check.reason(entry.because());
                    }
                }));
    }

    private final class ReasonCheck {

        private final Evaluation evaluation;

        ReasonCheck(Evaluation evaluation) {
            this.evaluation = evaluation;
        }

        void reason(Reason reason) {
            Rule rule = rulebook.findRule(reason.rule()).orElseThrow();
            assertThat(reason.clauses()).as(reason.rule()).isNotEmpty();
            assertThat(reason.conditions()).as(reason.rule()).hasSameSizeAs(rule.conditions());
            reason.conditions().forEach(because -> because(because, reason.rule()));
            reason.overrides().forEach(this::reason);
        }

        private void because(Reason.Because because, String rule) {
            boolean explained = because.because() != null;
            for (Reason.UsedFact used : because.facts()) {
                Slot slot = slot(used);
                assertThat(values(slot, used.index()))
                        .as(rule + ": " + because.sentence() + ": " + used.fact())
                        .contains(Optional.ofNullable(used.value()));
                if (used.value() != null && slot.fact().concluded()) {
                    assertThat(explained || used.because() != null)
                            .as(rule + ": " + because.sentence() + " rests on " + used.fact()
                                    + ", which is unexplained")
                            .isTrue();
                }
                if (used.because() != null) {
                    reason(used.because());
                }
            }
            because.parts().forEach(part -> because(part, rule));
            if (because.because() != null) {
                reason(because.because());
            }
        }

        private Slot slot(Reason.UsedFact used) {
            return rulebook.vocabulary().slots().stream()
                    .filter(slot -> slot.id().equals(used.fact()) && slot.ofCase() == (used.of() == null))
                    .filter(slot -> slot.ofCase() || !values(slot, used.index()).isEmpty())
                    .findFirst()
                    .orElseThrow();
        }

        private Set<Optional<Object>> values(Slot slot, @Nullable Integer of) {
            Facts facts = evaluation.facts();
            if (of == null) {
                return Set.of(Optional.ofNullable(facts.value(slot, null)));
            }
            List<Item> objects = facts.objects(slot.scope());
            return objects == null || of >= objects.size()
                    ? Set.of()
                    : Set.of(Optional.ofNullable(facts.value(slot, objects.get(of))));
        }
    }
}
