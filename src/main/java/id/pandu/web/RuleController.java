package id.pandu.web;

import id.pandu.rulebook.Rule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The rules, as written and as run. */
@Tag(name = ApiDescription.RULEBOOK)
@RestController
final class RuleController {

    /** All rules of one rulebook. */
    record Rules(String version, List<RuleView> rules) {}

    private final Reading reading;

    RuleController(Reading reading) {
        this.reading = reading;
    }

    @Operation(operationId = "listRules", summary = "All rules, drafts and withdrawn ones too")
    @GetMapping(path = "/api/v1/rules", produces = "application/json")
    ResponseEntity<Rules> rules() {
        return reading.answer(rulebook -> new Rules(
                rulebook.version(),
                rulebook.rules().stream()
                        .map(rule -> RuleView.of(rule, rulebook))
                        .toList()));
    }

    @Operation(operationId = "getRule", summary = "One rule: its sentences, clauses, generated DRL and cases")
    @GetMapping(path = "/api/v1/rules/{id}", produces = "application/json")
    ResponseEntity<RuleView.Detail> rule(@PathVariable("id") String id) {
        return reading.answer(rulebook -> rulebook.findRule(id)
                .map(rule -> RuleView.detail(rule, rulebook))
                .orElseThrow(() -> ProblemException.notFound(
                        "There is no rule '{0}'",
                        id, rulebook.rules().stream().map(Rule::id).toList())));
    }
}
