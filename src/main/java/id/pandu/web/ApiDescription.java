package id.pandu.web;

import id.pandu.advice.Adviser;
import id.pandu.rulebook.Consequence;
import id.pandu.rulebook.Rulebook;
import id.pandu.vocabulary.Vocabulary;
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
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Completes the OpenAPI description by what the controllers cannot say: the words of a request, and the problems. */
@SuppressWarnings("rawtypes")
@Component
final class ApiDescription implements OpenApiCustomizer {

    static final String ADVICE = "advice";
    static final String RULEBOOK = "rulebook";
    static final String SERVICE = "service";

    private static final String JSON = "application/json";
    private static final String TEXT = "text/plain";
    private static final String FACTS = "Facts";
    private static final String POSITION = "position.";

    private final LiveRulebook live;
    private final PanduProperties properties;

    ApiDescription(LiveRulebook live, PanduProperties properties) {
        this.live = live;
        this.properties = properties;
    }

    @Override
    public void customise(OpenAPI api) {
        api.info(new Info()
                        .title("Pandu Klaster")
                        .version("1")
                        .description("What to do next for a case, with reasons and sources, from rules people can read."
                                + " Members may be added to answers; those there are keep their names."))
                .servers(List.of(new Server().url(ApiDocument.SERVER)))
                .security(List.of())
                .tags(List.of(
                        new Tag().name(ADVICE).description("Advice, and what can be asked about it"),
                        new Tag().name(RULEBOOK).description("The words, rules and sources the advice rests on"),
                        new Tag().name(SERVICE).description("The service itself")));
        ModelConverters.getInstance(true).readAll(ProblemView.class).forEach(api.getComponents()::addSchemas);
        try (Edition edition = live.open()) {
            describe(api, edition.rulebook());
        }
        api.getPaths()
                .forEach((path, item) ->
                        item.readOperationsMap().forEach((method, operation) -> complete(path, method, operation)));
    }

    private static void describe(OpenAPI api, Rulebook rulebook) {
        Map<String, Object> schemas = new LinkedHashMap<>();
        Vocabulary vocabulary = rulebook.vocabulary();
        vocabulary
                .manyEntities()
                .forEach(entity -> schemas.put(
                        FACTS + "Of" + capital(entity.id()), RequestSchema.object(vocabulary.getScope(entity.id()))));
        schemas.put(
                FACTS,
                RequestSchema.facts(
                        vocabulary, entity -> AnalysisSchemas.reference(FACTS + "Of" + capital(entity.id()))));
        schemas.put("Goal", AnalysisSchemas.goal(vocabulary));
        schemas.put("Concern", AnalysisSchemas.concern(rulebook));
        schemas.put("EarlierAnswer", AnalysisSchemas.earlierAnswer());
        AnalysisSchemas.all()
                .forEach((path, beside) -> schemas.put(
                        beside.name(),
                        RequestSchema.request(AnalysisSchemas.reference(FACTS), beside.members(), beside.required())));
        schemas.put("Position", position(vocabulary));
        schemas.forEach((name, schema) -> api.getComponents().addSchemas(name, converted(schema)));
        Map<String, Schema> all = api.getComponents().getSchemas();
        KnownCodes.addTo(all, rulebook);
        properties(all, "Answer").put("position", RecordSchemas.reference("Position"));
        properties(all, "InterviewStepSoFar").put("position", RecordSchemas.reference("Position"));
        member(all, "AnswerCard", "summary")
                .setDescription("As the rule has it, at most " + Consequence.Advise.LONGEST_SUMMARY
                        + " letters, with the values of facts filled in");
        member(all, "Consequence", "summary").setMaxLength(Consequence.Advise.LONGEST_SUMMARY);
    }

    private static Schema<?> member(Map<String, Schema> schemas, String name, String member) {
        return Objects.requireNonNull(properties(schemas, name).get(member), member);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Schema<?>> properties(Map<String, Schema> schemas, String name) {
        Schema schema = Objects.requireNonNull(schemas.get(name), name);
        return (Map<String, Schema<?>>) (Map<String, ?>) schema.getProperties();
    }

    private static String capital(String id) {
        return Character.toUpperCase(id.charAt(0)) + id.substring(1);
    }

    /** Where a case stands, by the facts that the dictionary shows there. */
    private static Map<String, Object> position(Vocabulary vocabulary) {
        Map<String, Object> members = new LinkedHashMap<>();
        vocabulary.facts().stream()
                .filter(fact -> fact.output().startsWith(POSITION))
                .forEach(fact -> members.put(
                        fact.output().substring(POSITION.length()),
                        Map.of("title", fact.label(), "type", RequestSchema.type(fact.type()))));
        members.put(Adviser.STANDING, AnalysisSchemas.reference("AnswerStanding"));
        return Map.of("type", "object", "properties", members);
    }

    private static Schema<?> converted(Object json) {
        return Json31.mapper().convertValue(json, JsonSchema.class);
    }

    private void complete(String path, PathItem.HttpMethod method, Operation operation) {
        String last = path.substring(path.lastIndexOf('/') + 1);
        AnalysisSchemas.Beside beside = AnalysisSchemas.all().get(last);
        if (method == PathItem.HttpMethod.POST && beside != null) {
            String type = last.equals("batch") ? BatchController.NDJSON : JSON;
            operation.requestBody(new RequestBody()
                    .required(true)
                    .description("At most "
                            + (last.equals("stale") ? properties.maxAnswerBytes() : properties.maxRequestBytes())
                            + " bytes, UTF-8, not compressed")
                    .content(new Content()
                            .addMediaType(type, new MediaType().schema(RecordSchemas.reference(beside.name())))));
        }
        // Clients made from a description with two types of answer cannot tell which one they get.
        operation.getResponses().values().stream()
                .filter(response ->
                        response.getContent() != null && response.getContent().remove(TEXT) != null)
                .forEach(response -> response.setDescription("OK; as text for people with Accept: text/plain"));
        operation.getResponses().addApiResponse("4XX", problem("What is wrong with the request"));
        operation.getResponses().addApiResponse("default", problem("A problem, as RFC 9457 has it"));
    }

    private static ApiResponse problem(String description) {
        return new ApiResponse()
                .description(description)
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(RecordSchemas.reference("Problem"))));
    }
}
