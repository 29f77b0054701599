package id.pandu.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import id.pandu.FactSets;
import id.pandu.Toy;
import id.pandu.advice.Answer;
import id.pandu.advice.Evaluation;
import id.pandu.advice.Firing;
import id.pandu.analysis.WhyNot.Attempt;
import id.pandu.analysis.WhyNot.Outcome;
import id.pandu.analysis.WhyNot.Tested;
import id.pandu.rulebook.FactsReader;
import id.pandu.rulebook.Rule;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Slot;
import id.pandu.vocabulary.Truth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AnalysesTest {

    private static final int TRIES = 1500;

    private static Release release;

    @BeforeAll
    static void prepare() {
        release = Toy.release();
    }

    @AfterAll
    static void close() {
        release.close();
    }

    private static Facts facts(Map<String, Object> given) {
        FactsReader.Result read = FactsReader.read(release.rulebook().vocabulary(), given, "");
        assertThat(read.errors()).isEmpty();
        return read.facts();
    }

    private static Goal goal(Map<String, Object> given, Facts facts) {
        return GoalReader.read(release.rulebook(), facts, given, "").goal().orElseThrow();
    }

    /** A rule is said to hold exactly if it fires; if it does not, something is named that keeps it from firing. */
    @Test
    void whyNotNamesWhatStandsInTheWay() {
        FactSets sets = new FactSets(release.rulebook());
        Random random = new Random(3);
        for (int i = 0; i < TRIES; i++) {
            Facts facts = sets.facts(sets.given(random));
            Evaluation evaluation = release.evaluator().evaluate(facts);
            Doubts doubts = new Doubts(evaluation);
            for (Rule rule : release.rulebook().active()) {
                WhyNot whyNot = doubts.ofRule(rule.id(), null);
                boolean fires = evaluation.firings().stream().map(Firing::rule).anyMatch(rule::equals);
                assertThat(whyNot.holds()).as("try %d %s", i, rule.id()).isEqualTo(fires);
                whyNot.rules().forEach(attempt -> assertExplained(attempt, evaluation));
            }
        }
    }

    private static void assertExplained(Attempt attempt, Evaluation evaluation) {
        boolean all = attempt.conditions().stream().allMatch(c -> c.truth() == Truth.TRUE);
        switch (attempt.outcome()) {
            case HOLDS -> assertThat(all).isTrue();
            case OVERRIDDEN -> {
                assertThat(all).isTrue();
                assertThat(evaluation.firings().stream().map(f -> f.rule().id()))
                        .containsAll(attempt.overriddenBy());
            }
            case SUSPENDED -> assertThat(attempt.disputed()).isNotEmpty();
            case FAILS -> assertThat(attempt.failing()).isPositive();
            case OPEN -> assertThat(attempt.unknown()).isPositive();
            case NO_OBJECT, IN_CONFLICT, NOT_IN_FORCE ->
                assertThat(attempt.outcome()).isNotEqualTo(Outcome.IN_CONFLICT);
        }
        attempt.conditions().stream().filter(c -> c.truth() != Truth.TRUE).forEach(AnalysesTest::assertNeeds);
    }

    private static void assertNeeds(Tested tested) {
        if (!tested.needs().isEmpty()) {
            assertThat(tested.needs()).as(tested.sentence()).anyMatch(need -> need.truth() != Truth.TRUE);
        }
    }

    /** Once every condition reported as failing is true, the rule fires, gives way to a rule named, or is disputed. */
    @Test
    void aRuleWhoseReportedConditionsBecomeTrueFires() {
        FactSets sets = new FactSets(release.rulebook());
        Random random = new Random(4);
        int repaired = 0;
        for (int i = 0; i < TRIES; i++) {
            Map<String, Object> given = sets.given(random);
            Facts facts = sets.facts(given);
            List<Rule> rules = release.rulebook().active();
            Rule rule = rules.get(random.nextInt(rules.size()));
            Goal goal = new Goal.Given(rule.id(), null);
            HowTo way = release.analyses().howTo(facts, goal, 2);
            Facts changed = facts;
            for (HowTo.Change change : way.ways().isEmpty()
                    ? List.<HowTo.Change>of()
                    : way.ways().get(0).changes()) {
                int place = change.index() == null ? -1 : change.index();
                changed = Cell.of(slot(change, place), place).set(changed, change.to());
            }
            WhyNot after = new Doubts(release.evaluator().evaluate(changed)).ofRule(rule.id(), null);
            if (after.rules().stream()
                    .anyMatch(a -> a.failing() + a.unknown() == 0 && a.outcome() != Outcome.NO_OBJECT)) {
                repaired++;
                assertThat(after.rules().get(0).outcome())
                        .as("try %d %s", i, rule.id())
                        .isIn(Outcome.HOLDS, Outcome.OVERRIDDEN, Outcome.SUSPENDED);
            }
        }
        assertThat(repaired).isGreaterThan(TRIES / 10);
    }

    private static String scope(HowTo.Change change) {
        return release.rulebook()
                .vocabulary()
                .findFact(change.fact())
                .orElseThrow()
                .entities()
                .get(0);
    }

    private static id.pandu.vocabulary.Slot slot(HowTo.Change change, int place) {
        String scope = place < 0 ? id.pandu.vocabulary.Slot.CASE : scope(change);
        return release.rulebook().vocabulary().findSlot(scope, change.fact()).orElseThrow();
    }

    @Test
    void whatIfOfEqualFactsIsEmpty() {
        FactSets sets = new FactSets(release.rulebook());
        Random random = new Random(5);
        for (int i = 0; i < TRIES / 3; i++) {
            Map<String, Object> given = sets.given(random);
            assertThat(release.analyses()
                            .whatIf(sets.facts(given), sets.facts(given))
                            .empty())
                    .isTrue();
        }
    }

    @Test
    void whatIfTellsWhatChanges() {
        Facts before = facts(Map.of("denda", 0, "kartuHilang", false));
        Facts after = facts(Map.of("denda", 60, "kartuHilang", false));
        WhatIf whatIf = release.analyses().whatIf(before, after);
        assertThat(whatIf.conclusions())
                .extracting(c -> c.fact() + ":" + c.from() + ">" + c.to())
                .contains("golonganDenda:TANPA>BERAT", "hakPinjam:PENUH>TANPA");
        assertThat(whatIf.added()).extracting(Answer.Card::id).contains("DND-003", "HAK-002");
    }

    private static Object whole(FactSets sets, Slot slot, Random random) {
        Object value = sets.value(slot, random);
        return value instanceof Map ? whole(sets, slot, random) : value;
    }

    /** The interview ends, and then no question is left; each step asks what was unknown. */
    @Test
    void theInterviewEndsWhenNothingCouldChangeTheAdvice() {
        FactSets sets = new FactSets(release.rulebook());
        Random random = new Random(6);
        for (int i = 0; i < 60; i++) {
            Map<String, Object> given = new HashMap<>(Map.of("buku", List.of(), "pemesan", List.of()));
            Optional<Answer.Question> next = release.analyses().next(facts(given), Set.of());
            for (int steps = 0; next.isPresent(); steps++) {
                assertThat(steps).isLessThan(40);
                assertThat(given.get(next.get().fact())).isNull();
                var slot = release.rulebook()
                        .vocabulary()
                        .findSlot("", next.get().fact())
                        .orElseThrow();
                given.put(slot.id(), whole(sets, slot, random));
                next = release.analyses().next(facts(given), Set.of());
            }
            assertThat(release.adviser().advise(facts(given)).questions()).isEmpty();
        }
    }

    @Test
    void howToNamesTheChangeWhoCanMakeItAndTheClause() {
        Facts facts = facts(Map.of("denda", 60, "kartuHilang", false));
        HowTo howTo = release.analyses().howTo(facts, goal(Map.of("fact", "hakPinjam", "value", "PENUH"), facts), 3);
        assertThat(howTo.ways()).hasSize(2);
        HowTo.Change change = howTo.ways().get(0).changes().get(0);
        assertThat(change.fact()).isEqualTo("denda");
        assertThat(change.from()).isEqualTo(60.0);
        assertThat((Double) change.to()).isLessThan(50);
        assertThat(change.changers()).isEqualTo("anggota");
        assertThat(change.clauses()).contains("TATA.DENDA.1");
    }

    @Test
    void howToSaysWhatBlocks() {
        Facts facts = facts(Map.of("denda", 0, "kartuHilang", false, "umur", 30, "jenisAnggota", "DEWASA"));
        HowTo howTo = release.analyses().howTo(facts, goal(Map.of("fact", "hakPinjam", "value", "TERBATAS"), facts), 3);
        assertThat(howTo.ways()).isEmpty();
        assertThat(howTo.complete()).isTrue();
        assertThat(howTo.blockers())
                .anySatisfy(blocker -> assertThat(blocker.needs())
                        .anyMatch(need ->
                                need.fact().equals("umur") && need.wanted().equals("kurang dari 12")));
    }

    @Test
    void freshnessTellsWhatNoLongerHolds() {
        Answer before = release.adviser().advise(facts(Map.of("denda", 60)));
        KeptAnswer kept = KeptAnswer.of(before);
        assertThat(release.analyses()
                        .freshness(kept, facts(Map.of("denda", 60)))
                        .fresh())
                .isTrue();
        Freshness stale = release.analyses().freshness(kept, facts(Map.of("denda", 0)));
        assertThat(stale.factsChanged()).isTrue();
        assertThat(stale.rulesChanged()).isFalse();
        assertThat(stale.goneAdvice()).contains("DND-003");
        assertThat(stale.goneConclusions()).containsEntry("golonganDenda", "BERAT");
        assertThat(stale.newConclusions()).containsEntry("golonganDenda", "TANPA");
    }

    @Test
    void unknownGoalsAreToldWithTheNearest() {
        Facts facts = facts(Map.of());
        assertThat(GoalReader.read(release.rulebook(), facts, Map.of("rule", "HAK-01"), "")
                        .errors())
                .singleElement()
                .satisfies(e -> assertThat(e.nearest()).contains("HAK-001"));
        assertThat(GoalReader.read(release.rulebook(), facts, Map.of("fact", "hakPinjem", "value", "PENUH"), "")
                        .errors())
                .singleElement()
                .satisfies(e -> assertThat(e.nearest()).contains("hakPinjam"));
        assertThat(GoalReader.read(release.rulebook(), facts, Map.of("fact", "umur", "value", 3), "")
                        .errors())
                .singleElement()
                .satisfies(e -> assertThat(e.code()).isEqualTo("not-concluded"));
    }

    @Test
    void theArgumentIsShort() {
        Answer answer = release.adviser().advise(facts(Map.of("denda", 60)));
        Answer.Card card = answer.advice().stream()
                .filter(c -> c.id().equals("HAK-002"))
                .findFirst()
                .orElseThrow();
        assertThat(Argument.of(card.because(), 2)).isEqualTo("""
            Denda berat menutup pinjaman (TATA.DENDA.1), karena:
              - golongan denda adalah BERAT [Golongan denda: BERAT]
                Denda berat (TATA.DENDA.1, ADAT.SAPA), karena:
                  - denda tertunggak sedikitnya 50 [Denda tertunggak: 60]\
            """);
        assertThat(Argument.of(card.because(), 1)).endsWith("menurut aturan DND-003");
    }

    @Test
    void whyTellsTheReasonAsDeepAsAsked() {
        Facts facts = facts(Map.of("denda", 60));
        Goal goal = goal(Map.of("advice", "HAK-002"), facts);
        Why deep = release.analyses().why(facts, goal, 5);
        assertThat(deep.holds()).isTrue();
        assertThat(deep.argument()).contains("denda tertunggak sedikitnya 50");
        assertThat(deep.because().conditions().get(0).because().rule()).isEqualTo("DND-003");
        Why shallow = release.analyses().why(facts, goal, 1);
        assertThat(shallow.because().conditions().get(0).because()).isNull();
        Why concluded =
                release.analyses().why(facts, goal(Map.of("fact", "golonganDenda", "value", "BERAT"), facts), 5);
        assertThat(concluded.because().rule()).isEqualTo("DND-003");
        assertThat(release.analyses().why(facts(Map.of()), goal, 5).holds()).isFalse();
    }
}
