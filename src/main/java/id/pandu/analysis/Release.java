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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A rulebook that was read, compiled and tried, and is ready to answer for a day: that for which it was built or, by
 * {@link #on}, any other. Rules change on few days, so what is compiled serves all days up to the next change.
 */
public final class Release implements AutoCloseable {

    /** Where days begin and end unless it is said otherwise. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private final Rulebook everyDay;
    private final Optional<LocalDate> since;
    private final CompiledRulebook compiled;
    private final Evaluator evaluator;
    private final Analyses analyses;
    /** Of all days, by the day since which their rules are in force. */
    private final Map<Optional<LocalDate>, Release> all;

    private Release(Rulebook everyDay, LocalDate day, Map<Optional<LocalDate>, Release> all) {
        this.everyDay = everyDay;
        this.all = all;
        this.since = everyDay.findLastChange(day);
        this.compiled = CompiledRulebook.compile(everyDay.on(day));
        this.evaluator = new Evaluator(compiled);
        this.analyses = new Analyses(evaluator);
    }

    /** @param release absent if any problem is blocking */
    public record Preparation(Optional<Release> release, List<Problem> problems) {}

    /** Reads and compiles a rulebook for today and tries it on a case of which nothing is known. */
    public static Preparation build(RulebookFiles files) {
        return build(files, LocalDate.now(ZONE));
    }

    /** Reads and compiles a rulebook for a day and tries it on a case of which nothing is known. */
    public static Preparation build(RulebookFiles files, LocalDate day) {
        RulebookReader.Reading reading = RulebookReader.read(files);
        Optional<Release> release = reading.rulebook().map(rulebook -> first(rulebook, day));
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

    private static Release first(Rulebook rulebook, LocalDate day) {
        Map<Optional<LocalDate>, Release> all = new ConcurrentHashMap<>();
        Release release = new Release(rulebook, day, all);
        all.put(release.since, release);
        return release;
    }

    /** Builds a rulebook for today and tries it on its own cases too. */
    public static Preparation prepare(RulebookFiles files) {
        return prepare(files, LocalDate.now(ZONE));
    }

    /** Builds a rulebook for a day and tries it on its own cases too. */
    public static Preparation prepare(RulebookFiles files, LocalDate day) {
        Preparation built = build(files, day);
        List<Problem> problems = new ArrayList<>(built.problems());
        built.release().ifPresent(release -> problems.addAll(release.problemsOfCases()));
        return new Preparation(built.release(), List.copyOf(problems));
    }

    /** The same rulebook as it answers on a day. Closing one closes those of all days. */
    public Release on(LocalDate day) {
        Optional<LocalDate> start = everyDay.findLastChange(day);
        return start.equals(since) ? this : all.computeIfAbsent(start, s -> new Release(everyDay, day, all));
    }

    /**
     * What the rules do otherwise than their cases expect, told of the rule that is the cause; what these expect to be
     * asked is left out: that is for {@link #failures}.
     */
    public List<Problem> problemsOfCases() {
        Map<Case, List<CaseRun.Failure>> failures = new LinkedHashMap<>();
        for (Case example : rulebook().cases()) {
            List<CaseRun.Failure> found = CaseRun.failuresOfRules(example, of(example).evaluator);
            if (!found.isEmpty()) {
                failures.put(example, found);
            }
        }
        return failures.isEmpty() ? List.of() : new BrokenCases(rulebook(), failures).problems();
    }

    /** What the rules do otherwise than the case expects; empty if it holds. */
    public List<String> failures(Case example) {
        Release release = of(example);
        return CaseRun.failures(example, release.evaluator, release.adviser());
    }

    private Release of(Case example) {
        return example.day().map(this::on).orElse(this);
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
        all.values().forEach(release -> release.compiled.close());
    }
}
