package id.pandu.web;

import id.pandu.analysis.Release;
import id.pandu.rulebook.Place;
import id.pandu.rulebook.Problem;
import id.pandu.rulebook.RetiredRules;
import id.pandu.rulebook.RulebookFiles;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The rulebook being served. A folder that changes is built aside and takes over at once when it can be used; until
 * then the last good one serves on.
 */
@Component
final class LiveRulebook implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LiveRulebook.class);

    /**
     * What is served, and how it stands with the files.
     *
     * @param latest whether the edition is made of the files as they are, so far as they were last looked at
     * @param problems those of the files as they were last looked at
     */
    record State(Edition edition, boolean latest, List<Problem> problems) {
        State {
            problems = List.copyOf(problems);
        }
    }

    private final HeadStart.First first;
    private final Path path;
    private final MeterRegistry meters;
    private volatile @Nullable State state;
    private volatile boolean running;

    LiveRulebook(HeadStart.First first, MeterRegistry meters) {
        this.first = first;
        this.path = first.path();
        this.meters = meters;
    }

    /**
     * Waits for the first rulebook: as late as can be, after all else is made and before the server takes requests.
     *
     * @throws BrokenRulebookException if the rules cannot be used
     */
    @Override
    public void start() {
        running = true;
        if (state == null) {
            take(first.join());
        }
    }

    private void take(Release.Preparation built) {
        Release release = built.release().orElseThrow();
        state = new State(new Edition(release, first.zone()), true, built.problems());
        meters.gauge(
                "pandu.rulebook.problems",
                this,
                live -> live.state().problems().stream()
                        .filter(problem -> !problem.aside())
                        .count());
        built.problems().forEach(problem -> LOG.warn("{}", problem));
        LOG.info("Serving rulebook {} of '{}'", release.rulebook().version(), path);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }

    /** Tries the first rulebook on its own cases; that can wait until the service answers. */
    @Scheduled(initialDelayString = "${pandu.try-after:5s}")
    void tryCases() {
        try (Edition edition = open()) {
            List<Problem> failures = edition.release().problemsOfCases();
            synchronized (this) {
                State before = state();
                if (before.edition() == edition && !failures.isEmpty()) {
                    List<Problem> all = new ArrayList<>(before.problems());
                    all.addAll(failures);
                    state = new State(edition, before.latest(), all);
                    failures.forEach(problem -> LOG.warn("{}", problem));
                }
            }
        }
    }

    /** The edition in force, which the caller must close after use. */
    Edition open() {
        while (true) {
            Edition edition = state().edition();
            if (edition.enter()) {
                return edition;
            }
        }
    }

    /** @throws NullPointerException before the start */
    State state() {
        return Objects.requireNonNull(state);
    }

    /** Follows the folder; what is wrong with it is remembered and told by the health of the service. */
    @Scheduled(fixedDelayString = "${pandu.look-every:1s}")
    synchronized void look() {
        try {
            first.folder().look().ifPresent(this::replace);
        } catch (IOException e) {
            refuse(List.of(HeadStart.unreadable(path)));
        } catch (OutOfMemoryError e) {
            first.folder().forget();
            LOG.error("Not enough memory to take the changed rulebook; it is tried again", e);
        } catch (RuntimeException | Error e) {
            LOG.error("The rules could not be looked at; they are looked at again", e);
        }
    }

    private void replace(RulebookFiles files) {
        Release.Preparation next = prepare(files);
        if (next.release().isEmpty()) {
            refuse(next.problems());
            return;
        }
        List<Problem> vanished = RetiredRules.vanished(
                state().edition().rulebook(), next.release().get().rulebook());
        if (!vanished.isEmpty()) {
            next.release().get().close();
            refuse(vanished);
            return;
        }
        Edition edition = new Edition(next.release().get(), first.zone());
        Edition before = state().edition();
        state = new State(edition, true, next.problems());
        before.close();
        count("accepted");
        LOG.info("Serving changed rulebook {}", edition.rulebook().version());
    }

    private Release.Preparation prepare(RulebookFiles files) {
        try {
            return Release.prepare(files);
        } catch (OutOfMemoryError e) {
            throw e;
        } catch (RuntimeException | Error e) {
            LOG.error("The engine failed on a changed rulebook", e);
            return new Release.Preparation(
                    Optional.empty(),
                    List.of(new Problem(
                            true,
                            new Place(path.toString(), 0),
                            "MESIN",
                            "mesin aturan",
                            "mesin gagal mengolah aturan ini; rinciannya ada di catatan server",
                            "batalkan perubahan terakhir dan laporkan kepada pengembang")));
        }
    }

    private void refuse(List<Problem> problems) {
        State before = state();
        if (before.latest() || !before.problems().equals(problems)) {
            state = new State(before.edition(), false, problems);
            count("refused");
            problems.forEach(problem -> LOG.warn("Not served: {}", problem));
        }
    }

    private void count(String result) {
        meters.counter("pandu.rulebook.reloads", "result", result).increment();
    }

    /** What is served goes on being served: who stops may start again. */
    @Override
    public void stop() {
        running = false;
    }

    @PreDestroy
    void close() {
        if (state != null) {
            state().edition().close();
        }
    }
}
