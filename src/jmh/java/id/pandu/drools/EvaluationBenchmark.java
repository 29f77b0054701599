package id.pandu.drools;

import id.pandu.FactSets;
import id.pandu.advice.Adviser;
import id.pandu.advice.Answer;
import id.pandu.advice.Evaluation;
import id.pandu.advice.Evaluator;
import id.pandu.advice.Questions;
import id.pandu.analysis.Release;
import id.pandu.rulebook.FactsReader;
import id.pandu.rulebook.Rulebook;
import id.pandu.rulebook.RulebookReader;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Slot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.kie.api.runtime.KieSession;
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

/**
 * One evaluation of a case whose facts exist once, beside a bare pooled session of the same compiled rules that fires
 * the same rules. Bytes: {@code mvn -Pbenchmark test -Djmh.args="Evaluation -prof gc"}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class EvaluationBenchmark {

    @Param({"generated", "shipped"})
    private String rulebook;

    private Release release;
    private CompiledRulebook compiled;
    private Evaluator evaluator;
    private Adviser cards;
    private Adviser adviser;
    private Facts facts;
    private List<FactBean> settled;

    /** Compiles the rulebook; the bare session is given the conclusions with the facts, so that it fires the same rules. */
    @Setup
    public void prepare() throws IOException {
        boolean generated = rulebook.equals("generated");
        Map<String, byte[]> files = generated ? GeneratedRulebook.files() : RulebookReader.load(Path.of("rules"));
        release = Release.prepare(files).release().orElseThrow();
        compiled = CompiledRulebook.compile(release.rulebook());
        evaluator = new Evaluator(compiled);
        cards = new Adviser(evaluator, Questions.none());
        adviser = release.adviser();
        facts = generated ? read(release.rulebook(), GeneratedRulebook.facts()) : busiest();
        Facts concluded = evaluator.evaluate(facts).facts();
        settled = IntStream.range(0, release.rulebook().levels().size())
                .mapToObj(level -> compiled.typesOf(level).get(Slot.CASE))
                .filter(Objects::nonNull)
                .map(type -> type.create(concluded.root(), concluded, -1))
                .toList();
        int bare = bare();
        int held = held(facts);
        if (bare != held) {
            throw new IllegalStateException(bare + " rules fire in the bare session, " + held + " in ours");
        }
        System.out.println("# " + rulebook + ": " + release.rulebook().active().size() + " rules, " + held + " fire");
    }

    private int held(Facts of) {
        Evaluation evaluation = evaluator.evaluate(of);
        return evaluation.firings().size() + evaluation.defeated().size();
    }

    /** Of many invented cases the one in which most rules fire. */
    private Facts busiest() {
        FactSets factSets = new FactSets(release.rulebook());
        return LongStream.range(0, 300)
                .mapToObj(seed -> {
                    Map<String, Object> given = factSets.given(new Random(seed));
                    release.rulebook().vocabulary().manyEntities().forEach(entity -> given.remove(entity.id()));
                    return factSets.facts(given);
                })
                .filter(of -> evaluator.evaluate(of).disputed().isEmpty())
                .max(Comparator.comparingInt(this::held))
                .orElseThrow();
    }

    private static Facts read(Rulebook rulebook, Map<String, Object> given) {
        return FactsReader.read(rulebook.vocabulary(), given, "").facts();
    }

    /** Closes what {@link #prepare} opened. */
    @TearDown
    public void close() {
        compiled.close();
        release.close();
    }

    /** The floor: a pooled session, the facts of all levels, fired at once. */
    @Benchmark
    public int bare() {
        KieSession session = compiled.pool().newKieSession();
        Matches matches = new Matches(compiled.rulebook());
        session.addEventListener(matches);
        settled.forEach(session::insert);
        session.fireAllRules();
        session.dispose();
        return matches.take().size();
    }

    /** Which rules hold, and what follows. */
    @Benchmark
    public Evaluation evaluate() {
        return evaluator.evaluate(facts);
    }

    /** The same with cards, people and reasons. */
    @Benchmark
    public Answer adviseWithoutQuestions() {
        return cards.advise(facts);
    }

    /** The whole answer. */
    @Benchmark
    public Answer advise() {
        return adviser.advise(facts);
    }
}
