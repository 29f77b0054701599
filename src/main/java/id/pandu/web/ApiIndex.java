package id.pandu.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Where a program begins: every address there is. */
@Tag(name = ApiDescription.SERVICE)
@RestController
final class ApiIndex {

    /**
     * @param version of the rulebook served
     * @param description where the OpenAPI description is
     */
    record Index(String title, String version, String description, List<Link> links) {}

    /** @param href a path, or a template of paths as RFC 6570 has it */
    record Link(String operation, String method, String href, String summary) {}

    private final Reading reading;
    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    ApiIndex(Reading reading, ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.reading = reading;
        this.mappings = mappings;
    }

    @Operation(operationId = "getIndex", summary = "Every address there is")
    @GetMapping(path = "/api/v1", produces = "application/json")
    ResponseEntity<Index> index(HttpServletRequest request) {
        String base = request.getContextPath();
        List<Link> links = mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(entry -> entry.getValue().getBeanType().getPackage().equals(ApiIndex.class.getPackage()))
                .filter(entry -> entry.getValue().hasMethodAnnotation(Operation.class))
                .map(entry -> link(base, entry))
                .sorted(Comparator.comparing(Link::href))
                .toList();
        return reading.answer(
                rulebook -> new Index("Pandu Klaster", rulebook.version(), base + "/api/v1/openapi", links));
    }

    private static Link link(String base, Map.Entry<RequestMappingInfo, HandlerMethod> entry) {
        Operation operation = entry.getValue().getMethodAnnotation(Operation.class);
        return new Link(
                operation == null ? "" : operation.operationId(),
                entry.getKey()
                        .getMethodsCondition()
                        .getMethods()
                        .iterator()
                        .next()
                        .name(),
                base + entry.getKey().getPatternValues().iterator().next(),
                operation == null ? "" : operation.summary());
    }
}
