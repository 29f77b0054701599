package id.pandu.analysis;

import id.pandu.advice.Adviser;
import id.pandu.advice.Evaluator;
import id.pandu.drools.CompiledRulebook;
import id.pandu.rulebook.Case;
import id.pandu.rulebook.Problem;
import id.pandu.rulebook.Rulebook;
import id.pandu.rulebook.RulebookFiles;
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

    /** Reads and compiles a rulebook and tries it on a case of which nothing is known. */
    public static Preparation build(RulebookFiles files) {
        RulebookReader.Reading reading = RulebookReader.read(files);
        Optional<Release> release = reading.rulebook().map(Release::new);
        release.ifPresent(
                built -> built.evaluator.evaluate(Facts.unknown(built.rulebook().vocabulary())));
        return new Preparation(release, reading.problems());
    }

    /** @param files content by path, nothing lying beside them */
    public static Preparation build(Map<String, byte[]> files) {
        return build(new RulebookFiles(files, List.of()));
    }

    /** @param files content by path, nothing lying beside them */
    public static Preparation prepare(Map<String, byte[]> files) {
        return prepare(new RulebookFiles(files, List.of()));
    }

    /** Builds a rulebook and tries it on its own cases too. */
    public static Preparation prepare(RulebookFiles files) {
        Preparation built = build(files);
        List<Problem> problems = new ArrayList<>(built.problems());
        built.release().ifPresent(release -> problems.addAll(release.problemsOfCases()));
        return new Preparation(built.release(), List.copyOf(problems));
    }

    /**
     * What the rules do otherwise than their cases expect, leaving out what these expect to be asked: that is for
     * {@link #failures}.
     */
    public List<Problem> problemsOfCases() {
        List<Problem> problems = new ArrayList<>();
        for (Case example : rulebook().cases()) {
            for (String failure : CaseRun.failuresOfRules(example, evaluator)) {
                problems.add(new Problem(
                        false,
                        example.place(),
                        "KASUS",
                        "kasus \"" + example.name() + "\"",
                        failure,
                        "perbaiki aturannya atau, bila aturannya benar, kasusnya"));
            }
        }
        return problems;
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
