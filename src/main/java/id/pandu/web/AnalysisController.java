package id.pandu.web;

import id.pandu.advice.Answer;
import id.pandu.analysis.Freshness;
import id.pandu.analysis.HowTo;
import id.pandu.analysis.KeptAnswer;
import id.pandu.analysis.WhatIf;
import id.pandu.analysis.Why;
import id.pandu.analysis.WhyNot;
import id.pandu.rulebook.Concern;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Why, why not, how to, what if, what else, and whether an answer still holds. */
@Tag(name = ApiDescription.ADVICE)
@RestController
@RequestMapping(
        path = "/api/v1",
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_PLAIN_VALUE})
final class AnalysisController {

    private static final String ANSWER = "/answer";

    /** Reasons are told in the sentences of the rules, whatever language the client prefers. */
    private static final @Nullable String IN_RULES_LANGUAGE = null;

    private final Asking asking;
    private final PanduProperties properties;

    AnalysisController(Asking asking, PanduProperties properties) {
        this.asking = asking;
        this.properties = properties;
    }

    @Operation(
            operationId = "explainWhy",
            summary = "Why a rule holds, advice is given, or a fact is concluded",
            description = "Name one of: conclusion (fact and value), rule, advice. The reason comes as a tree and as a"
                    + " short argument; depth, 1 to 20, limits how deep it goes.")
    @PostMapping("/why")
    ResponseEntity<Why> why(InputStream body) throws IOException {
        return answer(
                body,
                IN_RULES_LANGUAGE,
                Set.of("conclusion", "rule", "advice", "of", "index", "depth"),
                (release, request, wording) -> release.analyses()
                        .why(request.facts(), request.wanted("conclusion"), request.number("depth", 20, 1, 20)));
    }

    @Operation(
            operationId = "explainWhyNot",
            summary = "Why a rule does not hold, advice is not given, or a fact is not concluded",
            description = "Name one of: conclusion (fact and value), rule, advice. The nearest rule comes first.")
    @PostMapping("/why-not")
    ResponseEntity<WhyNot> whyNot(InputStream body) throws IOException {
        return answer(
                body,
                IN_RULES_LANGUAGE,
                Set.of("conclusion", "rule", "advice", "of", "index"),
                (release, request, wording) ->
                        release.analyses().whyNot(request.facts(), request.wanted("conclusion")));
    }

    @Operation(
            operationId = "findWays",
            summary = "The smallest changes that reach a goal",
            description =
                    "The goal is a conclusion (fact and value), advice to be given (advice or rule) or advice not to"
                            + " be given (absent). Only facts somebody can change are changed; maxChanges is 1 to 5.")
    @PostMapping("/how-to")
    ResponseEntity<HowTo> howTo(
            InputStream body,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String acceptLanguage)
            throws IOException {
        return answer(
                body,
                acceptLanguage,
                Set.of("goal", "maxChanges"),
                (release, request, wording) -> release.analyses()
                        .howTo(
                                request.facts(),
                                request.wanted("goal"),
                                request.number("maxChanges", 3, 1, 5),
                                wording));
    }

    @Operation(
            operationId = "compareWithChanges",
            summary = "How the answer differs if some facts were others",
            description = "A change to null makes a fact unknown.")
    @PostMapping("/what-if")
    ResponseEntity<WhatIf> whatIf(
            InputStream body,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String acceptLanguage)
            throws IOException {
        return answer(
                body,
                acceptLanguage,
                Set.of("changes"),
                (release, request, wording) ->
                        release.analyses().whatIf(request.facts(), request.changed("changes"), wording));
    }

    @Operation(
            operationId = "askNext",
            summary = "The next question of an interview",
            description =
                    "The question tells what can be answered: type, options, unit and limits. Facts in unanswered are"
                            + " not asked again. It is over when no question is left.")
    @PostMapping(path = "/interview", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<InterviewStep> interview(
            InputStream body,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String acceptLanguage)
            throws IOException {
        return answer(body, acceptLanguage, Set.of("unanswered", RequestReader.ABOUT), (release, request, wording) -> {
            Concern concern = RequestReader.concern(request.body(), release.rulebook());
            Optional<Answer.Question> next =
                    release.analyses().next(request.facts(), concern, request.asked("unanswered"), wording);
            Answer soFar = release.analyses().quietAdviser().advise(request.facts(), concern, wording);
            return InterviewStep.of(next, soFar, request.facts());
        });
    }

    @Operation(
            operationId = "checkEarlierAnswer",
            summary = "Whether an earlier answer still holds",
            description = "Send the facts of today and the earlier answer, or what was kept of it: factsHash,"
                    + " rulebook.version, the ids of its advice, its conclusions. Nothing is told of what is"
                    + " missing; notGiven names it.")
    @PostMapping("/stale")
    ResponseEntity<Freshness> stale(InputStream body) throws IOException {
        InputStream bounded = RequestReader.bounded(body, properties.maxAnswerBytes());
        Map<String, Object> read = JsonReader.readObject(
                bounded, path -> !path.startsWith(ANSWER + "/") || KeptAnswer.reads(path.substring(ANSWER.length())));
        return answer(
                read,
                IN_RULES_LANGUAGE,
                Set.of("answer"),
                (release, request, wording) -> release.analyses().freshness(request.kept("answer"), request.facts()));
    }

    private <T> ResponseEntity<T> answer(
            InputStream body, @Nullable String acceptLanguage, Set<String> others, Asking.Question<T> question)
            throws IOException {
        return answer(Asking.readObject(asking.readBody(body)), acceptLanguage, others, question);
    }

    private <T> ResponseEntity<T> answer(
            Map<String, Object> body,
            @Nullable String acceptLanguage,
            Set<String> others,
            Asking.Question<T> question) {
        return asking.answer(body, acceptLanguage, others, (release, request, wording) -> {
            T answer = question.answer(release, request, wording);
            return ResponseEntity.ok()
                    .header(HttpHeaders.CONTENT_LANGUAGE, Language.header(wording))
                    .varyBy(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE)
                    .body(answer);
        });
    }
}
