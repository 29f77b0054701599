package id.pandu.analysis;

import id.pandu.FactSets;
import id.pandu.advice.Adviser;
import id.pandu.advice.Answer;
import id.pandu.advice.Evaluation;
import id.pandu.advice.Questions;
import id.pandu.advice.Standings;
import id.pandu.rulebook.Rule;
import id.pandu.rulebook.RulebookReader;
import id.pandu.vocabulary.Facts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The analyses beside one plain evaluation, on the shipped rules and on a large rulebook; times are spread over cases. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class AnalysisBenchmark {

    private static final int CASES = 64;

    @Param({"shipped", "large"})
    private String rulebook;

    private Release release;
    private Adviser plain;
    private final List<Facts> cases = new ArrayList<>();
    private final List<Goal> goals = new ArrayList<>();
    private int next;

    /** Invents cases of all degrees of completeness, and goals: rules to hold, rules not to, and conclusions. */
    @Setup
    public void prepare() throws IOException {
        Map<String, byte[]> files =
                rulebook.equals("large") ? LargeRulebook.files() : RulebookReader.load(Path.of("rules"));
        release = Release.prepare(files).release().orElseThrow();
        plain = new Adviser(release.evaluator(), Questions.none(), Standings.none());
        FactSets sets = new FactSets(release.rulebook());
        Random random = new Random(1);
        List<Rule> rules = release.rulebook().active();
        for (int i = 0; i < CASES; i++) {
            cases.add(sets.facts(sets.given(random)));
            Rule rule = rules.get(random.nextInt(rules.size()));
            if (!rule.conclusions().isEmpty()) {
                goals.add(new Goal.Concluded(
                        rule.conclusions().get(0).slot(),
                        rule.conclusions().get(0).value(),
                        null));
            } else {
                goals.add(i % 2 == 0 ? new Goal.Given(rule.id(), null) : new Goal.Absent(rule.id(), null));
            }
        }
        System.out.println("# " + rulebook + ": " + rules.size() + " rules");
    }

    /** Closes what {@link #prepare} opened. */
    @TearDown
    public void close() {
        release.close();
    }

    private Facts facts() {
        return cases.get(next++ % CASES);
    }

    private Goal goal() {
        return goals.get((next * 7 + next / CASES) % CASES);
    }

    /** One plain evaluation. */
    @Benchmark
    public Evaluation evaluate() {
        return release.evaluator().evaluate(facts());
    }

    /** Cards and reasons, no questions. */
    @Benchmark
    public Answer adviseWithoutQuestions() {
        return plain.advise(facts());
    }

    /** The whole answer. */
    @Benchmark
    public Answer advise() {
        return release.adviser().advise(facts());
    }

    /** Why a goal is not reached. */
    @Benchmark
    public WhyNot whyNot() {
        return release.analyses().whyNot(facts(), goal());
    }

    /** How to reach a goal within three changes. */
    @Benchmark
    public HowTo howTo() {
        return release.analyses().howTo(facts(), goal(), 3);
    }
}
