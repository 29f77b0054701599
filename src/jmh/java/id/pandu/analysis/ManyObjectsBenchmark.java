package id.pandu.analysis;

import id.pandu.advice.Answer;
import id.pandu.rulebook.RulebookReader;
import id.pandu.vocabulary.Entity;
import id.pandu.vocabulary.Facts;
import java.io.IOException;
import java.nio.file.Path;
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
import tools.jackson.databind.json.JsonMapper;

/** Whole answers of the shipped rules by the number of objects of one entity; prints how large they are. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx256m")
public class ManyObjectsBenchmark {

    @Param({"1", "10", "100", "1000"})
    private int objects;

    /** Which of the entities of which there are several. */
    @Param({"0", "1", "2"})
    private int entity;

    /** Only names are known, or of each object some facts. */
    @Param({"true", "false"})
    private boolean alike;

    private Release release;
    private Facts facts;

    /** Invents the objects. */
    @Setup
    public void prepare() throws IOException {
        release =
                Release.prepare(RulebookReader.load(Path.of("rules"))).release().orElseThrow();
        Entity many = release.rulebook().vocabulary().manyEntities().get(entity);
        facts = ManyObjects.of(release.rulebook(), many, objects, alike, new Random(1));
        int bytes = JsonMapper.shared().writeValueAsBytes(advise()).length;
        System.out.println("# " + many.id() + ": " + bytes + " bytes");
    }

    /** Closes what {@link #prepare} opened. */
    @TearDown
    public void close() {
        release.close();
    }

    /** The whole answer. */
    @Benchmark
    public Answer advise() {
        return release.adviser().advise(facts);
    }
}
