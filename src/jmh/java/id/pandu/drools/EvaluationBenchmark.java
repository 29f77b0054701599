package id.pandu.drools;

import id.pandu.FactSets;
import id.pandu.advice.Adviser;
import id.pandu.advice.Answer;
import id.pandu.advice.Evaluation;
import id.pandu.advice.Evaluator;
import id.pandu.advice.Questions;
import id.pandu.advice.Standings;
import id.pandu.analysis.Release;
import id.pandu.rulebook.FactsReader;
import id.pandu.rulebook.RulebookReader;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Item;
import id.pandu.vocabulary.Slot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
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
import tools.jackson.databind.json.JsonMapper;

/**
 * One evaluation beside a bare pooled session of the same compiled rules that fires the same rules: of 150 generated
 * rules on facts that exist once, of the shipped rules on the stories in {@code samples}, one after another, and on the
 * invented case in which most of them fire. Bytes: {@code mvn -Pbenchmark test -Djmh.args="Evaluation -prof gc"}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class EvaluationBenchmark {

    @Param({"generated", "stories", "busiest"})
    private String on;

    private Release release;
    private CompiledRulebook compiled;
    private Evaluator evaluator;
    private Adviser cards;
    private Adviser adviser;
    private List<Facts> facts;
    /** For each of the facts, what a bare session is given. */
    private List<List<FactBean>> settled;

    private int turn;

    /** Compiles the rulebook; the bare session is given the conclusions with the facts, so that it fires the same rules. */
    @Setup
    public void prepare() throws IOException {
        boolean generated = on.equals("generated");
        Map<String, byte[]> files = generated ? GeneratedRulebook.files() : RulebookReader.load(Path.of("rules"));
        release = Release.prepare(files).release().orElseThrow();
        compiled = CompiledRulebook.compile(release.rulebook());
        evaluator = new Evaluator(compiled);
        cards = new Adviser(evaluator, Questions.none(), Standings.none());
        adviser = release.adviser();
        facts = switch (on) {
            case "generated" -> List.of(read(GeneratedRulebook.facts()));
            case "stories" -> stories();
            default -> List.of(busiest());
        };
        settled = facts.stream().map(this::settled).toList();
        int fire = 0;
        for (Facts of : facts) {
            turn = facts.indexOf(of);
            int bare = bare();
            fire += bare;
            if (bare != held(of)) {
                throw new IllegalStateException(bare + " rules fire in the bare session, " + held(of) + " in ours");
            }
        }
        System.out.println("# " + on + ": " + release.rulebook().active().size() + " rules, " + fire / facts.size()
                + " fire on average");
    }

    /** The facts of all levels, as they are after the last. */
    private List<FactBean> settled(Facts of) {
        Facts concluded = evaluator.evaluate(of).facts();
        List<FactBean> beans = new ArrayList<>();
        for (int level = 0; level < release.rulebook().levels().size(); level++) {
            compiled.typesOf(level).forEach((scope, type) -> {
                List<Item> items = scope.equals(Slot.CASE) ? List.of(concluded.root()) : concluded.objects(scope);
                for (int i = 0; i < (items == null ? 0 : items.size()); i++) {
                    beans.add(type.create(items.get(i), concluded, scope.equals(Slot.CASE) ? -1 : i));
                }
            });
        }
        return beans;
    }

    /** Those of the samples in which no facts contradict each other: there a bare session fires more than ours. */
    private List<Facts> stories() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("samples"))) {
            return folders.sorted()
                    .map(folder -> read(factsIn(folder.resolve("request.json"))))
                    .filter(of -> evaluator.evaluate(of).disputed().isEmpty())
                    .toList();
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> factsIn(Path request) {
        return (Map<String, Object>)
                JsonMapper.shared().readValue(request.toFile(), Map.class).get("facts");
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

    private Facts read(Map<String, Object> given) {
        return FactsReader.read(release.rulebook().vocabulary(), given, "").facts();
    }

    private int next() {
        turn = (turn + 1) % facts.size();
        return turn;
    }

    /** Closes what {@link #prepare} opened. */
    @TearDown
    public void close() {
        compiled.close();
        release.close();
    }

    /** The floor: a pooled session, the facts of all levels, fired at once, and a listener that notes which rules fire. */
    @Benchmark
    public int bareSession() {
        next();
        return bare();
    }

    private int bare() {
        KieSession session = compiled.pool().newKieSession();
        List<String> fired = new ArrayList<>();
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                fired.add(event.getMatch().getRule().getName());
            }
        });
        settled.get(turn).forEach(session::insert);
        session.fireAllRules();
        session.dispose();
        return fired.size();
    }

    /** Which rules hold, and what follows. */
    @Benchmark
    public Evaluation evaluate() {
        return evaluator.evaluate(facts.get(next()));
    }

    /** The same with cards, people and reasons. */
    @Benchmark
    public Answer adviseWithoutQuestions() {
        return cards.advise(facts.get(next()));
    }

    /** The whole answer. */
    @Benchmark
    public Answer advise() {
        return adviser.advise(facts.get(next()));
    }
}
