package id.pandu.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The published schemas say the same as the service does. */
class SchemaTest extends ServerTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private List<String> errors(JsonNode schema, String json) {
        Schema compiled = REGISTRY.getSchema(schema);
        return compiled.validate(json, InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'facts': {}}",
                "{'facts': {'umur': 30, 'denda': 1.5, 'jenisAnggota': 'ANAK', 'kartuHilang': null, 'minat': ['SAINS']}}",
                "{'facts': {'minat': ['TIDAK_ADA'], 'bahasa': ['Jawa'], 'tanggalDaftar': '2026-01-31'}}",
                "{'facts': {'buku': [{'judulBuku': 'Revolusi', 'kondisiBuku': 'BAIK'}, {}]}}",
                "{'facts': {'judulBuku': 'Revolusi', 'kondisiBuku': 'BAIK', 'umur': 30.0}}"
            })
    void agreeOnWhatIsRight(String request) {
        String body = request.replace('\'', '"');

        assertThat(errors(get("/api/v1/vocabulary/schema").json(), body)).isEmpty();
        assertThat(advice(body).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'facts': 1}",
                "{'facts': {}, 'more': 1}",
                "{'facts': {'umur': 300}}",
                "{'facts': {'umur': 1.5}}",
                "{'facts': {'umur': '3'}}",
                "{'facts': {'umurr': 3}}",
                "{'facts': {'hakPinjam': 'PENUH'}}",
                "{'facts': {'jenisAnggota': 'ORANG'}}",
                "{'facts': {'minat': 'SAINS'}}",
                "{'facts': {'minat': ['MUSIK']}}",
                "{'facts': {'kartuHilang': 'ya'}}",
                "{'facts': {'buku': {}}}",
                "{'facts': {'buku': [{'umur': 3}]}}"
            })
    void agreeOnWhatIsWrong(String request) {
        String body = request.replace('\'', '"');

        assertThat(errors(get("/api/v1/vocabulary/schema").json(), body)).isNotEmpty();
        assertThat(advice(body).status()).isEqualTo(400);
    }

    @Test
    void describeTheAnswersGiven() {
        String facts = "{\"facts\": {\"denda\": 60, \"umur\": 9, \"acara\": \"TEMU_PENULIS\", \"kartuHilang\": false,"
                + " \"buku\": [{\"judulBuku\": \"Revolusi\", \"kondisiBuku\": \"BAIK\"}, {\"dipesan\": true}]}}";
        Map<String, String> answers = Map.of(
                "Answer", advice(facts).body(),
                "Problem", advice("{\"facts\": {\"umurr\": 1}}").body(),
                "Vocabulary", get("/api/v1/vocabulary").body(),
                "Rules", get("/api/v1/rules").body(),
                "RuleDetail", get("/api/v1/rules/HAK-002").body(),
                "Sources", get("/api/v1/sources").body(),
                "Source", get("/api/v1/sources/TATA.DENDA.1").body());

        JsonNode api = get("/api/v1/openapi").json();

        answers.forEach((name, answer) ->
                assertThat(errors(part(api, name), answer)).as(name).isEmpty());
        assertThat(errors(part(api, "AdviceRequest"), facts)).isEmpty();
    }

    private static JsonNode part(JsonNode api, String name) {
        ObjectNode schema = JsonMapper.shared().createObjectNode();
        schema.put("$ref", "#/components/schemas/" + name);
        schema.set("components", api.get("components"));
        return schema;
    }

    @Test
    void nameEveryAddress() {
        JsonNode paths = get("/api/v1/openapi").json().get("paths");

        assertThat(paths.propertyNames())
                .contains(
                        "/api/v1/advice",
                        "/api/v1/advice/batch",
                        "/api/v1/vocabulary",
                        "/api/v1/vocabulary/schema",
                        "/api/v1/rules",
                        "/api/v1/rules/{id}",
                        "/api/v1/sources",
                        "/api/v1/sources/{clause}")
                .doesNotContain("/error");
        paths.propertyStream()
                .filter(path -> path.getValue().has("get") && !path.getKey().contains("{"))
                .forEach(path -> assertThat(get(path.getKey()).status())
                        .as(path.getKey())
                        .isEqualTo(200));
        paths.forEach(path -> path.forEach(operation -> assertThat(operation.has("summary"))
                .as(operation.path("operationId").asString())
                .isTrue()));
    }
}
