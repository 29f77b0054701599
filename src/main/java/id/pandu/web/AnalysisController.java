package id.pandu.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pandu.advice.Answer;
import id.pandu.analysis.Freshness;
import id.pandu.analysis.HowTo;
import id.pandu.analysis.WhatIf;
import id.pandu.analysis.Why;
import id.pandu.analysis.WhyNot;
import id.pandu.vocabulary.Facts;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Why, why not, how to, what if, what else, and whether an answer still holds. */
@RestController
@RequestMapping(
        path = "/api/v1",
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
final class AnalysisController {

    /**
     * One step of an interview.
     *
     * @param done whether nothing more could change the advice, apart from what was left unanswered
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record InterviewStep(boolean done, Answer.@Nullable Question question) {}

    private final LiveRulebook live;
    private final EvaluationGate gate;
    private final PanduProperties properties;

    AnalysisController(LiveRulebook live, EvaluationGate gate, PanduProperties properties) {
        this.live = live;
        this.gate = gate;
        this.properties = properties;
    }

    @Operation(
            summary = "Why a rule holds, advice is given, or a fact is concluded",
            description = "Name one of: conclusion (fact and value), rule, advice. The reason comes as a tree and as a"
                    + " short argument; depth, 1 to 20, limits how deep it goes.")
    @PostMapping("/why")
    Why why(InputStream body) throws IOException {
        return answer(
                body,
                Set.of("conclusion", "rule", "advice", "of", "index", "depth"),
                (edition, request) -> edition.release()
                        .analyses()
                        .why(request.facts(), request.wanted("conclusion"), request.number("depth", 20, 1, 20)));
    }

    @Operation(
            summary = "Why a rule does not hold, advice is not given, or a fact is not concluded",
            description = "Name one of: conclusion (fact and value), rule, advice. The nearest rule comes first.")
    @PostMapping("/why-not")
    WhyNot whyNot(InputStream body) throws IOException {
        return answer(
                body,
                Set.of("conclusion", "rule", "advice", "of", "index"),
                (edition, request) ->
                        edition.release().analyses().whyNot(request.facts(), request.wanted("conclusion")));
    }

    @Operation(
            summary = "The smallest changes that reach a goal",
            description =
                    "The goal is a conclusion (fact and value), advice to be given (advice or rule) or advice not to"
                            + " be given (absent). Only facts somebody can change are changed; maxChanges is 1 to 5.")
    @PostMapping("/how-to")
    HowTo howTo(InputStream body) throws IOException {
        return answer(
                body,
                Set.of("goal", "maxChanges"),
                (edition, request) -> edition.release()
                        .analyses()
                        .howTo(request.facts(), request.wanted("goal"), request.number("maxChanges", 3, 1, 5)));
    }

    @Operation(
            summary = "How the answer differs if some facts were others",
            description = "A change to null makes a fact unknown.")
    @PostMapping("/what-if")
    WhatIf whatIf(
            InputStream body,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String acceptLanguage)
            throws IOException {
        Language language = Language.of(acceptLanguage);
        return answer(body, Set.of("changes"), (edition, request) -> {
            Facts changed = request.changed("changes");
            var adviser = edition.release().adviser();
            return WhatIf.between(
                    language.render(adviser.advise(request.facts()), edition.rulebook()),
                    language.render(adviser.advise(changed), edition.rulebook()));
        });
    }

    @Operation(
            summary = "The next question of an interview",
            description = "Questions in unanswered are not asked again. It is over when no question is left.")
    @PostMapping("/interview")
    InterviewStep interview(InputStream body) throws IOException {
        return answer(body, Set.of("unanswered"), (edition, request) -> {
            Optional<Answer.Question> next =
                    edition.release().analyses().next(request.facts(), request.texts("unanswered"));
            return new InterviewStep(next.isEmpty(), next.orElse(null));
        });
    }

    @Operation(
            summary = "Whether an earlier answer still holds",
            description =
                    "Send the facts of today and the earlier answer, or of it factsHash, rulebook.version, and the"
                            + " ids of its advice and conclusions.")
    @PostMapping("/stale")
    Freshness stale(InputStream body) throws IOException {
        return answer(
                body,
                Set.of("answer"),
                (edition, request) -> edition.release().analyses().freshness(request.kept("answer"), request.facts()));
    }

    private <T> T answer(InputStream body, Set<String> others, BiFunction<Edition, AnalysisRequest, T> view)
            throws IOException {
        byte[] bytes = RequestReader.readBody(body, properties.maxRequestBytes());
        try (Edition edition = live.open()) {
            var request = AnalysisRequest.read(JsonReader.readObject(bytes), edition.rulebook(), others);
            return gate.pass(() -> view.apply(edition, request));
        }
    }
}
