package id.pandu.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Arrays;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Says what the types of problems mean, under the addresses that name them. */
@RestController
final class ProblemController {

    /** A type of problem. */
    record TypeView(String type, String title, int status) {

        static TypeView of(ProblemType type) {
            return new TypeView(type.uri(), type.title(), type.status().value());
        }
    }

    @Operation(summary = "The types of problems a request can have")
    @GetMapping(path = "/problems", produces = "application/json")
    List<TypeView> types() {
        return Arrays.stream(ProblemType.values()).map(TypeView::of).toList();
    }

    @Operation(summary = "One type of problem")
    @GetMapping(path = "/problems/{type}", produces = "application/json")
    TypeView type(@PathVariable("type") String slug) {
        return Arrays.stream(ProblemType.values())
                .filter(type -> type.slug().equals(slug))
                .findFirst()
                .map(TypeView::of)
                .orElseThrow(() -> ProblemException.notFound(
                        "There is no type of problem '{0}'",
                        slug,
                        Arrays.stream(ProblemType.values())
                                .map(ProblemType::slug)
                                .toList()));
    }
}
