package id.pandu.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import id.pandu.rulebook.Case;
import id.pandu.rulebook.Rule;
import id.pandu.rulebook.Rulebook;
import id.pandu.rulebook.RulebookReader;
import id.pandu.vocabulary.Condition;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs every case kept beside the rules, those shipped and those of the toy. */
class CasesTest {

    private static final List<Release> OPEN = new ArrayList<>();

    @AfterAll
    static void close() {
        OPEN.forEach(Release::close);
    }

    @TestFactory
    Stream<DynamicTest> toyCases() throws IOException {
        return cases(Path.of("src/test/resources/toy"));
    }

    @TestFactory
    Stream<DynamicTest> shippedCases() throws IOException {
        return cases(Path.of("rules"));
    }

    private static Stream<DynamicTest> cases(Path folder) throws IOException {
        Release.Preparation preparation = Release.prepare(RulebookReader.load(folder));
        assertThat(preparation.release())
                .as(() -> preparation.problems().toString())
                .isPresent();
        Release release = preparation.release().orElseThrow();
        OPEN.add(release);
        Rulebook rulebook = release.rulebook();
        return rulebook.cases().stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.name(),
                        folder.resolve(example.place().file()).toUri(),
                        () -> assertHolds(release, example)));
    }

    private static void assertHolds(Release release, Case example) {
        assertThat(release.failures(example)).as(example.place().toString()).isEmpty();
    }

    /** No clause is lost, no rule is without a source, and every clause that rules apply is shown by a case. */
    @Test
    void theLedgerOfTheShippedRulesIsComplete() throws IOException {
        RulebookReader.Reading reading = RulebookReader.read(RulebookReader.load(Path.of("rules")));
        assertThat(reading.problems()).isEmpty();
        Coverage coverage = Coverage.of(reading.rulebook().orElseThrow());
        assertThat(coverage.clauses()).hasSize(582).allSatisfy(entry -> {
            assertThat(entry.fate()).as(entry.clause()).isIn("diterapkan", "menjelaskan", "tidak dipakai");
            if (entry.fate().equals("diterapkan") && !entry.rules().isEmpty()) {
                assertThat(entry.cases()).as(entry.clause()).isNotEmpty();
            }
        });
    }

    /** Of every rule in force some case shows that it holds, one that it fails and one that it is undecided. */
    @Test
    void everyRuleIsShownToHoldToFailAndToWait() throws IOException {
        Rulebook rulebook = RulebookReader.read(Path.of("rules")).rulebook().orElseThrow();
        Set<String> holding = named(rulebook, Case::fires);
        Set<String> failing = named(rulebook, Case::fails);
        Set<String> waiting = named(rulebook, Case::open);
        List<String> missing = new ArrayList<>();
        for (Rule rule : rulebook.active()) {
            List<String> parts = new ArrayList<>();
            addUnless(holding.contains(rule.id()), "berlaku", parts);
            addUnless(failing.contains(rule.id()), "tidak", parts);
            addUnless(waiting.contains(rule.id()) || neverWaits(rule.condition()), "belum", parts);
            if (!parts.isEmpty()) {
                missing.add(rule.place() + " " + rule.id() + ": " + String.join(", ", parts));
            }
        }
        assertThat(missing).as("rules without a case").isEmpty();
    }

    private static void addUnless(boolean there, String part, List<String> parts) {
        if (!there) {
            parts.add(part);
        }
    }

    private static Set<String> named(Rulebook rulebook, Function<Case, List<String>> part) {
        return rulebook.cases().stream()
                .flatMap(example -> part.apply(example).stream())
                .map(reference -> reference.replaceAll("\\(.*\\)$", ""))
                .collect(Collectors.toSet());
    }

    /** A rule that only asks whether facts of the case are known, or says of each what an unknown one means. */
    private static boolean neverWaits(Condition condition) {
        if (condition.inner().isEmpty()) {
            return condition instanceof Condition.Known;
        }
        if (condition instanceof Condition.Some || condition instanceof Condition.Every) {
            return false;
        }
        return condition.inner().stream().allMatch(CasesTest::neverWaits)
                || (condition instanceof Condition.AtLeast any
                        && any.number() == 1
                        && any.slots().size() == 1
                        && any.conditions().stream().anyMatch(CasesTest::holdsOfUnknown));
    }

    private static boolean holdsOfUnknown(Condition condition) {
        return condition instanceof Condition.Not not && not.condition() instanceof Condition.Known;
    }
}
