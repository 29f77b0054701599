package id.pandu.web;

import id.pandu.advice.Answer;
import id.pandu.advice.Wording;
import id.pandu.analysis.Release;
import id.pandu.rulebook.Concern;
import id.pandu.vocabulary.Facts;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Answers requests for advice and measures how long that takes. */
@Component
final class Advising {

    private final EvaluationGate gate;
    private final Timer timer;
    private final ZoneId zone;

    Advising(EvaluationGate gate, MeterRegistry meters, PanduProperties properties) {
        this.gate = gate;
        this.zone = properties.zone();
        this.timer = Timer.builder("pandu.evaluations")
                .description("Time to evaluate one case and to explain the outcome")
                .publishPercentileHistogram()
                .register(meters);
    }

    /**
     * @param others members of the body beside the facts that are allowed
     * @throws ProblemException if the body is not as it should be
     */
    Answer advise(Release release, Map<String, ?> body, Set<String> others, Wording wording) {
        Facts facts = RequestReader.facts(body, release.rulebook().vocabulary(), others);
        Concern concern = RequestReader.concern(body, release.rulebook());
        LocalDate day = RequestReader.day(body, zone);
        Release then = release.on(day);
        Answer answer = gate.pass(() -> timer.record(() -> then.adviser().advise(facts, concern, wording)));
        return Objects.requireNonNull(answer).on(day);
    }
}
