package id.pandu.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.pandu.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the API by the shipped rulebook says exactly what the service says. */
@TestPropertySource(properties = {"pandu.rules=rules", "pandu.look-every=1h"})
class ApiDescriptionTest extends ServerTest {

    private static final Map<String, String> ANALYSES = Map.of(
            "why", "Why", "why-not", "WhyNot", "how-to", "HowTo", "what-if", "WhatIf", "interview", "InterviewStep");

    private JsonNode api;
    private PublishedSchemas schemas;

    @BeforeEach
    void read() {
        api = get("/api/v1/openapi").json();
        schemas = new PublishedSchemas(api);
    }

    @Test
    void describesEveryAnswerToTheStories() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Path story : Samples.folders()) {
            String name = story.getFileName().toString();
            String request = Files.readString(story.resolve("request.json"));
            Reply answer = advice(request);
            schemas.accept("AdviceRequest", request, name);
            schemas.accept("Answer", answer.body(), name);
            schemas.accept(
                    "InterviewStep", post("/api/v1/interview", JSON, request).body(), name);
            String card = answer.json().at("/advice/0/id").asString();
            String why = request.substring(0, request.lastIndexOf('}')) + ", \"advice\": \"" + card + "\"}";
            schemas.accept("Why", post("/api/v1/why", JSON, why).body(), name);
            schemas.accept("WhyNot", post("/api/v1/why-not", JSON, why).body(), name);
            lines.append(JsonMapper.shared().readTree(request)).append('\n');
        }
        lines.append("{\"facts\": {\"nothing\": 1}}\n");
        post("/api/v1/advice/batch", BatchController.NDJSON, lines.toString())
                .body()
                .lines()
                .forEach(line -> schemas.accept("BatchLine", line, "batch"));
    }

    @Test
    void describesTheAnalysesOfTheStories() throws IOException {
        int analyses = 0;
        for (Path story : Samples.folders()) {
            for (Map.Entry<String, String> analysis : ANALYSES.entrySet()) {
                Path file = story.resolve(analysis.getKey() + ".json");
                if (Files.exists(file)) {
                    Reply reply = post("/api/v1/" + analysis.getKey(), JSON, Files.readString(file));
                    assertThat(reply.status()).isEqualTo(200);
                    schemas.accept(analysis.getValue(), reply.body(), file.toString());
                    String request = analysis.getValue().replace("Step", "") + "Request";
                    schemas.accept(request, Files.readString(file), file.toString());
                    analyses++;
                }
            }
        }
        assertThat(analyses).isGreaterThanOrEqualTo(5);
        String facts = Files.readString(Path.of("samples/01-bordir-bukittinggi/request.json"));
        String stale = facts.substring(0, facts.lastIndexOf('}')) + ", \"answer\": {\"advice\": []}}";
        schemas.accept("StaleRequest", stale, "stale");
        schemas.accept("Freshness", post("/api/v1/stale", JSON, stale).body(), "stale");
    }

    @Test
    void describesEveryRuleSourceAndProblem() {
        String rules = get("/api/v1/rules").body();
        schemas.accept("Rules", rules, "rules");
        JsonMapper.shared().readTree(rules).get("rules").forEach(rule -> {
            String id = rule.get("id").asString();
            schemas.accept("RuleDetail", get("/api/v1/rules/" + id).body(), id);
        });
        String sources = get("/api/v1/sources").body();
        schemas.accept("Sources", sources, "sources");
        JsonMapper.shared().readTree(sources).get("clauses").forEach(clause -> {
            String id = clause.get("id").asString();
            schemas.accept("Source", get("/api/v1/sources/" + id).body(), id);
        });
        for (ProblemType type : ProblemType.values()) {
            schemas.accept("ProblemType", get(type.uri()).body(), type.slug());
        }
        schemas.accept("Vocabulary", get("/api/v1/vocabulary").body(), "vocabulary");
        schemas.accept("Ledger", get("/api/v1/coverage").body(), "coverage");
        schemas.accept("Index", get("/api/v1").body(), "index");
        for (String body : new String[] {"", "[]", "{}", "{\"facts\": {\"x\": 1}}", "{\"facts\": {\"facts\": \"x\"}"}) {
            schemas.accept("Problem", advice(body).body(), body);
        }
        schemas.accept("Problem", get("/api/v1/rules/nothing").body(), "not found");
        schemas.accept("Problem", get("/api/v1/rules", "Accept", "image/png").body(), "not acceptable");
    }

    @Test
    void isAValidDescription() throws IOException {
        var official = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("src/test/resources/openapi-3.1.schema.json")), InputFormat.JSON);
        assertThat(official.validate(api.toString(), InputFormat.JSON)).isEmpty();
        Set<String> operations = new HashSet<>();
        Set<String> tags = api.get("tags")
                .valueStream()
                .map(tag -> tag.get("name").asString())
                .collect(Collectors.toSet());
        api.get("paths")
                .propertyStream()
                .forEach(path -> path.getValue().propertyStream().forEach(entry -> {
                    JsonNode operation = entry.getValue();
                    String name = operation.get("operationId").asString();
                    assertThat(operations.add(name)).as(name).isTrue();
                    assertThat(name).matches("[a-z][A-Za-z]+").isNotEqualTo("error");
                    assertThat(operation.get("summary").asString()).isNotBlank();
                    assertThat(operation
                                    .get("tags")
                                    .valueStream()
                                    .map(JsonNode::asString)
                                    .toList())
                            .isSubsetOf(tags);
                    assertThat(operation.at("/responses/200/content").isEmpty())
                            .as(name)
                            .isFalse();
                    assertThat(operation.at("/responses/4XX/content").has(PROBLEM))
                            .as(name)
                            .isTrue();
                    assertThat(operation.has("requestBody"))
                            .as(name)
                            .isEqualTo(entry.getKey().equals("post"));
                    assertThat(operation
                                    .path("parameters")
                                    .valueStream()
                                    .filter(parameter ->
                                            parameter.get("in").asString().equals("path"))
                                    .map(parameter ->
                                            "{" + parameter.get("name").asString() + "}")
                                    .allMatch(path.getKey()::contains))
                            .isTrue();
                }));
        assertThat(operations).contains("advise", "explainWhyNot", "getRule");
    }

    @Test
    void refersToEverySchemaItHasAndToNoOther() {
        List<String> references = api.findValuesAsString("$ref").stream()
                .map(reference -> reference.replace("#/components/schemas/", ""))
                .distinct()
                .toList();
        assertThat(references)
                .containsExactlyInAnyOrderElementsOf(
                        api.at("/components/schemas").propertyNames());
    }

    @Test
    void saysWhatIsRequiredWhichCodesThereAreAndHowMuchIsRead() {
        JsonNode all = api.at("/components/schemas");
        assertThat(all.at("/Answer/required").toString()).contains("factsHash", "advice", "questions");
        assertThat(all.at("/AnswerCard/properties/kind/enum").toString()).contains("contradiction", "action");
        assertThat(all.at("/AnswerCard/properties/strength/enum").toString()).contains("KEWAJIBAN");
        assertThat(all.at("/Consequence/properties/summary/maxLength").asInt()).isEqualTo(139);
        assertThat(all.at("/AnswerEntry/properties/share/enum").toString()).contains("too-much");
        assertThat(all.at("/AnswerPerson/properties/part/enum").toString()).contains("key");
        assertThat(all.at("/Facts/properties/kandidatKlaster/maxItems").asInt()).isPositive();
        assertThat(all.at("/Facts/properties/anggaranPendampingan/maximum").asLong())
                .isEqualTo(1_000_000_000_000_000L);
        assertThat(api.at("/paths/~1api~1v1~1advice/post/responses/200/content/application~1json/schema/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/Answer");
    }

    @Test
    void holdsTheFactsOnceAndIsMadeOncePerRulebook() {
        Reply reply = get("/api/v1/openapi");
        assertThat(reply.body().length()).isLessThan(160_000);
        assertThat(reply.body().split("\"namaKlaster\":", -1)).hasSize(3);
        assertThat(get("/api/v1/openapi").body()).isEqualTo(reply.body());
        Reply again = get("/api/v1/openapi", "If-None-Match", reply.header("ETag"));
        assertThat(again.status()).isEqualTo(304);
    }

    @Test
    void namesTheAddressTheClientKnows() {
        List<String> servers = new ArrayList<>();
        servers.add(server());
        servers.add(server("X-Forwarded-Host", "portal.example", "X-Forwarded-Proto", "https"));
        servers.add(server(
                "X-Forwarded-Host", "portal.example", "X-Forwarded-Proto", "https", "X-Forwarded-Prefix", "/saran"));
        servers.add(server("Forwarded", "host=\"other.example:8443\";proto=https"));
        assertThat(servers.get(0)).startsWith("http://localhost:");
        assertThat(servers.subList(1, 4))
                .containsExactly(
                        "https://portal.example", "https://portal.example/saran", "https://other.example:8443");
    }

    private String server(String... headers) {
        return get("/api/v1/openapi", headers).json().at("/servers/0/url").asString();
    }
}
