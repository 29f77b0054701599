package id.pandu.web;

import id.pandu.analysis.Coverage;
import id.pandu.rulebook.Clause;
import id.pandu.rulebook.Document;
import id.pandu.rulebook.Fate;
import id.pandu.rulebook.Rulebook;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The documents the knowledge comes from, clause by clause. */
@Tag(name = ApiDescription.RULEBOOK)
@RestController
final class SourceController {

    /** All documents and clauses of one rulebook. */
    record Sources(String version, List<Document> documents, List<ClauseView> clauses) {}

    /**
     * One statement of a document, paraphrased.
     *
     * @param fate what the rulebook does with it, in the word its files use; empty if nobody has said
     * @param remark where it is shown, or why it is not used
     */
    record ClauseView(
            String id,
            String document,
            String section,
            String lines,
            String kind,
            String actors,
            String text,
            String english,
            String fate,
            String remark) {

        static ClauseView of(Clause clause, Rulebook rulebook) {
            Optional<Fate> fate = rulebook.sources().findFate(clause.id());
            return new ClauseView(
                    clause.id(),
                    clause.document(),
                    clause.section(),
                    clause.lines(),
                    clause.kind(),
                    clause.actors(),
                    clause.text(),
                    clause.english(),
                    fate.map(f -> f.kind().word()).orElse(""),
                    fate.map(Fate::remark).orElse(""));
        }
    }

    /** A rule or fact that cites a clause. */
    record Citing(String id, String title) {}

    /** One clause and what rests on it. */
    record Source(ClauseView clause, Document document, List<Citing> rules, List<Citing> facts) {}

    private final Reading reading;

    SourceController(Reading reading) {
        this.reading = reading;
    }

    @Operation(
            operationId = "listSources",
            summary = "All documents and their clauses, with what the rulebook does with each")
    @GetMapping(path = "/api/v1/sources", produces = "application/json")
    ResponseEntity<Sources> sources() {
        return reading.answer(rulebook -> new Sources(
                rulebook.version(),
                rulebook.sources().documents(),
                rulebook.sources().clauses().stream()
                        .map(clause -> ClauseView.of(clause, rulebook))
                        .toList()));
    }

    /** The ledger: what became of every clause, by section and one by one. */
    record Ledger(String version, List<Coverage.Section> sections, List<Coverage.Entry> clauses) {}

    @Operation(
            operationId = "getCoverage",
            summary = "The ledger: what became of every clause, and the rules and cases that show it")
    @GetMapping(path = "/api/v1/coverage", produces = "application/json")
    ResponseEntity<Ledger> coverage() {
        return reading.answer(rulebook -> {
            Coverage coverage = Coverage.of(rulebook);
            return new Ledger(rulebook.version(), coverage.sections(), coverage.clauses());
        });
    }

    @Operation(operationId = "getClause", summary = "One clause, and the rules and facts that cite it")
    @GetMapping(path = "/api/v1/sources/{clause}", produces = "application/json")
    ResponseEntity<Source> source(@PathVariable("clause") String id) {
        return reading.answer(rulebook -> rulebook.sources()
                .findClause(id)
                .map(clause -> source(clause, rulebook))
                .orElseThrow(() -> ProblemException.notFound(
                        "There is no clause '{0}'",
                        id,
                        rulebook.sources().clauses().stream().map(Clause::id).toList())));
    }

    private static Source source(Clause clause, Rulebook rulebook) {
        return new Source(
                ClauseView.of(clause, rulebook),
                rulebook.sources().getDocument(clause.document()),
                rulebook.rules().stream()
                        .filter(rule -> rule.sources().contains(clause.id()))
                        .map(rule -> new Citing(rule.id(), rule.title()))
                        .toList(),
                rulebook.vocabulary().facts().stream()
                        .filter(fact -> fact.clauses().contains(clause.id()))
                        .map(fact -> new Citing(fact.id(), fact.label()))
                        .toList());
    }
}
