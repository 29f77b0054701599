package id.pandu.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Says what the types of problems mean, under the addresses that name them. */
@Tag(name = ApiDescription.SERVICE)
@RestController
final class ProblemController {

    /** A type of problem. */
    record ProblemTypeView(String type, String title, int status) {

        static ProblemTypeView of(ProblemType type) {
            return new ProblemTypeView(type.uri(), type.title(), type.status().value());
        }
    }

    @Operation(operationId = "listProblemTypes", summary = "The types of problems a request can have")
    @GetMapping(path = "/problems", produces = "application/json")
    List<ProblemTypeView> types() {
        return Arrays.stream(ProblemType.values()).map(ProblemTypeView::of).toList();
    }

    @Operation(operationId = "getProblemType", summary = "One type of problem")
    @GetMapping(path = "/problems/{type}", produces = "application/json")
    ProblemTypeView type(@PathVariable("type") String slug) {
        return Arrays.stream(ProblemType.values())
                .filter(type -> type.slug().equals(slug))
                .findFirst()
                .map(ProblemTypeView::of)
                .orElseThrow(() -> ProblemException.notFound(
                        "There is no type of problem '{0}'",
                        slug,
                        Arrays.stream(ProblemType.values())
                                .map(ProblemType::slug)
                                .toList()));
    }
}
