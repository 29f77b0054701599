package id.pandu.web;

import id.pandu.advice.Answer;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Completes the OpenAPI description by what the controllers cannot say: the words of a request, and the problems. */
@Component
final class ApiDescription implements OpenApiCustomizer {

    private static final String PROBLEM = "#/components/schemas/ProblemView";

    private static final String REQUEST = "AdviceRequest";
    private static final String LINE = "BatchRequestLine";
    private static final Map<String, Object> ID = Map.of("type", List.of("string", "number", "null"));

    private final LiveRulebook live;

    ApiDescription(LiveRulebook live) {
        this.live = live;
    }

    @Override
    public void customise(OpenAPI api) {
        api.info(new Info()
                .title("Pandu Klaster")
                .version("1")
                .description("What to do next for a case, with reasons and sources, from rules people can read."));
        try (Edition edition = live.open()) {
            var vocabulary = edition.rulebook().vocabulary();
            api.getComponents()
                    .addSchemas(REQUEST, schema(RequestSchema.of(vocabulary, Map.of())))
                    .addSchemas(LINE, schema(RequestSchema.of(vocabulary, Map.of("id", ID))));
            AnalysisSchemas.others()
                    .forEach((path, others) -> api.getComponents()
                            .addSchemas(AnalysisSchemas.nameOf(path), schema(RequestSchema.of(vocabulary, others))));
        }
        ModelConverters.getInstance(true).readAll(ProblemView.class).forEach(api.getComponents()::addSchemas);
        NullableMembers.mark(
                api.getComponents().getSchemas(),
                List.of(
                        Answer.class,
                        ProblemView.class,
                        BatchController.BatchLine.class,
                        VocabularyView.class,
                        RuleView.Detail.class));
        api.getPaths()
                .forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> {
                    if (method == PathItem.HttpMethod.POST) {
                        operation.requestBody(body(path));
                    }
                    addProblems(operation);
                }));
    }

    private static Schema<?> schema(Map<String, Object> json) {
        return Json31.mapper().convertValue(json, JsonSchema.class);
    }

    private static RequestBody body(String path) {
        boolean batch = path.endsWith("/batch");
        String type = batch ? BatchController.NDJSON : "application/json";
        String name = AnalysisSchemas.others().containsKey(path) ? AnalysisSchemas.nameOf(path) : REQUEST;
        Schema<?> schema = new JsonSchema().$ref("#/components/schemas/" + (batch ? LINE : name));
        return new RequestBody()
                .required(true)
                .content(new Content().addMediaType(type, new MediaType().schema(schema)));
    }

    private static void addProblems(Operation operation) {
        operation
                .getResponses()
                .addApiResponse(
                        "default",
                        new ApiResponse()
                                .description("A problem, as RFC 9457 has it")
                                .content(new Content()
                                        .addMediaType(
                                                "application/problem+json",
                                                new MediaType().schema(new JsonSchema().$ref(PROBLEM)))));
    }
}
