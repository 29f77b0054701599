package id.pandu.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The words in which clients speak of a case. */
@Tag(name = ApiDescription.RULEBOOK)
@RestController
final class VocabularyController {

    private final Reading reading;

    VocabularyController(Reading reading) {
        this.reading = reading;
    }

    @Operation(
            operationId = "getVocabulary",
            summary = "Every fact a case can have, with its options, its question and the sentences that speak of it")
    @GetMapping(path = "/api/v1/vocabulary", produces = "application/json")
    ResponseEntity<VocabularyView> vocabulary() {
        return reading.answer(VocabularyView::of);
    }

    @Operation(operationId = "getFactsSchema", summary = "JSON Schema 2020-12 of a request for advice")
    @GetMapping(
            path = "/api/v1/vocabulary/schema",
            produces = {"application/schema+json", "application/json"})
    ResponseEntity<Map<String, Object>> schema() {
        return reading.answer(rulebook -> RequestSchema.of(rulebook.vocabulary()));
    }
}
