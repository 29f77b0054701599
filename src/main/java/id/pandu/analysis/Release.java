package id.pandu.analysis;

import id.pandu.advice.Adviser;
import id.pandu.advice.Evaluator;
import id.pandu.drools.CompiledRulebook;
import id.pandu.rulebook.Case;
import id.pandu.rulebook.Problem;
import id.pandu.rulebook.Rulebook;
import id.pandu.rulebook.RulebookReader;
import id.pandu.vocabulary.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A rulebook that was read, compiled and tried, and is ready to answer. */
public final class Release implements AutoCloseable {

    private final CompiledRulebook compiled;
    private final Evaluator evaluator;
    private final Analyses analyses;

    private Release(Rulebook rulebook) {
        this.compiled = CompiledRulebook.compile(rulebook);
        this.evaluator = new Evaluator(compiled);
        this.analyses = new Analyses(evaluator);
    }

    /** @param release absent if any problem is blocking */
    public record Preparation(Optional<Release> release, List<Problem> problems) {}

    /**
     * Reads and compiles a rulebook, then tries it on a case of which nothing is known and on all its own
     * cases, leaving out what these expect to be asked: that is for {@link #failures}.
     */
    public static Preparation prepare(Map<String, byte[]> files) {
        RulebookReader.Reading reading = RulebookReader.read(files);
        if (reading.rulebook().isEmpty()) {
            return new Preparation(Optional.empty(), reading.problems());
        }
        Release release = new Release(reading.rulebook().get());
        List<Problem> problems = new ArrayList<>(reading.problems());
        release.evaluator.evaluate(Facts.unknown(release.rulebook().vocabulary()));
        for (Case example : release.rulebook().cases()) {
            for (String failure : CaseRun.failuresOfRules(example, release.evaluator)) {
                problems.add(new Problem(
                        false,
                        example.place(),
                        "KASUS",
                        "kasus \"" + example.name() + "\"",
                        failure,
                        "perbaiki aturannya atau, bila aturannya benar, kasusnya"));
            }
        }
        return new Preparation(Optional.of(release), List.copyOf(problems));
    }

    /** What the rules do otherwise than the case expects; empty if it holds. */
    public List<String> failures(Case example) {
        return CaseRun.failures(example, evaluator, adviser());
    }

    public Rulebook rulebook() {
        return compiled.rulebook();
    }

    public Adviser adviser() {
        return analyses.adviser();
    }

    /** What can be asked beside advice. */
    public Analyses analyses() {
        return analyses;
    }

    public Evaluator evaluator() {
        return evaluator;
    }

    @Override
    public void close() {
        compiled.close();
    }
}
