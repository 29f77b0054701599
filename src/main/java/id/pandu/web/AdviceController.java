package id.pandu.web;

import id.pandu.advice.Answer;
import id.pandu.advice.Wording;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Advice for one case. */
@Tag(name = ApiDescription.ADVICE)
@RestController
final class AdviceController {

    private final LiveRulebook live;
    private final Advising advising;
    private final PanduProperties properties;

    AdviceController(LiveRulebook live, Advising advising, PanduProperties properties) {
        this.live = live;
        this.advising = advising;
        this.properties = properties;
    }

    @Operation(
            operationId = "advise",
            summary = "What to do next for one case, and why",
            description = "A fact left out or null is unknown. Texts are in the language that Accept-Language prefers"
                    + " among those of the rulebook; where an object has a member lang, it names the language of each"
                    + " member that is in another.")
    @PostMapping(
            path = "/api/v1/advice",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_PLAIN_VALUE})
    ResponseEntity<Answer> advise(
            InputStream body,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String acceptLanguage)
            throws IOException {
        byte[] bytes = RequestReader.readBody(body, properties.maxRequestBytes());
        try (Edition edition = live.open()) {
            Wording wording = Language.wording(acceptLanguage, edition.rulebook());
            Answer answer = advising.advise(
                    edition.release(), JsonReader.readObject(bytes), Set.of(RequestReader.ABOUT), wording);
            return ResponseEntity.ok()
                    .header(HttpHeaders.CONTENT_LANGUAGE, Language.header(wording))
                    .varyBy(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE)
                    .body(answer);
        }
    }
}
