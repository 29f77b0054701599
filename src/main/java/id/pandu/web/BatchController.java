package id.pandu.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pandu.advice.Answer;
import id.pandu.advice.Wording;
import id.pandu.analysis.Release;
import id.pandu.rulebook.FactsReader.FactError;
import id.pandu.vocabulary.Message;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * Advice for many cases, one per line. Answers are written while requests are still being read, so memory is bounded
 * and clients must read while they write. All lines are answered by one rulebook, that in force at the beginning.
 */
@Tag(name = ApiDescription.ADVICE)
@RestController
final class BatchController {

    static final String NDJSON = "application/x-ndjson";

    private static final String ID = "id";

    /**
     * The outcome of one line: an answer or a problem.
     *
     * @param id as given, if any
     * @param line counted from 1
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BatchLine(
            @Nullable Object id,
            int line,
            @Nullable Answer answer,
            @Nullable ProblemView problem) {}

    private final LiveRulebook live;
    private final Advising advising;
    private final PanduProperties properties;
    private final JsonMapper mapper;

    BatchController(LiveRulebook live, Advising advising, PanduProperties properties, JsonMapper mapper) {
        this.live = live;
        this.advising = advising;
        this.properties = properties;
        this.mapper = mapper;
    }

    @Operation(
            operationId = "adviseBatch",
            summary = "Advice for many cases, one per line",
            description = "NDJSON in and out. A line that is wrong is answered by a problem and does not end the"
                    + " batch. Answers are streamed: read them while you write. A client that pauses for too long is told"
                    + " so in a last line.")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = NDJSON, schema = @Schema(implementation = BatchLine.class)))
    @PostMapping(path = "/api/v1/advice/batch", consumes = NDJSON, produces = NDJSON)
    void advise(
            InputStream body,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String acceptLanguage)
            throws IOException {
        response.setContentType(NDJSON);
        BoundedLines lines = new BoundedLines(body, properties.maxRequestBytes());
        OutputStream out = response.getOutputStream();
        TimedExchange exchange = TimedExchange.of(request);
        String problems = Language.ofProblems(acceptLanguage);
        try (Edition edition = live.open()) {
            String language = Language.of(acceptLanguage, edition.rulebook());
            response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language);
            response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
            for (BoundedLines.Line line = lines.next(); line != null && !exchange.isLost(); line = lines.next()) {
                if (!line.blank()) {
                    write(answer(line, edition.release(), language, problems), out);
                }
            }
        } catch (ProblemException e) {
            write(new BatchLine(null, lines.number() + 1, null, e.problem(problems)), out);
        }
    }

    private void write(BatchLine line, OutputStream out) throws IOException {
        out.write(mapper.writeValueAsBytes(line));
        out.write('\n');
        out.flush();
    }

    private BatchLine answer(BoundedLines.Line line, Release release, String language, String problems) {
        Object id = null;
        try {
            byte[] bytes = line.bytes();
            if (bytes == null) {
                throw RequestReader.tooLarge(properties.maxRequestBytes());
            }
            Map<String, Object> body = JsonReader.readObject(bytes);
            id = id(body.get(ID));
            return new BatchLine(
                    id,
                    line.number(),
                    advising.advise(
                            release, body, Set.of(ID, RequestReader.ABOUT), new Wording(release.rulebook(), language)),
                    null);
        } catch (ProblemException e) {
            return new BatchLine(id, line.number(), null, e.problem(problems));
        } catch (RuntimeException | Error e) {
            return new BatchLine(id, line.number(), null, ProblemHandler.failure(e, problems));
        }
    }

    private static @Nullable Object id(@Nullable Object given) {
        if (given != null && !(given instanceof String) && !(given instanceof Number)) {
            throw new ProblemException(
                    ProblemType.INVALID_REQUEST,
                    Message.of("Expected text or a number as id"),
                    List.of(new FactError("/" + ID, "wrong-type", "Expected text or a number", null, List.of())));
        }
        return given;
    }
}
