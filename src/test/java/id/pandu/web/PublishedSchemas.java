package id.pandu.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of an API description, read so strictly that a member they do not name is an error. */
final class PublishedSchemas {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final JsonNode components;
    private final Map<String, Schema> compiled = new ConcurrentHashMap<>();

    PublishedSchemas(JsonNode api) {
        components = api.get("components").deepCopy();
        components.get("schemas").forEach(PublishedSchemas::close);
    }

    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.get("properties") instanceof ObjectNode) {
            if (!object.has("additionalProperties")) {
                object.put("additionalProperties", false);
            }
        }
        schema.forEach(PublishedSchemas::close);
    }

    /** Fails unless the value is as the schema of that name says. */
    void accept(String name, String json, String what) {
        assertThat(compiled.computeIfAbsent(name, this::compile).validate(json, InputFormat.JSON))
                .as(what + " as " + name)
                .isEmpty();
    }

    private Schema compile(String name) {
        assertThat(components.get("schemas").has(name)).as(name).isTrue();
        ObjectNode schema = JsonMapper.shared().createObjectNode();
        schema.put("$ref", "#/components/schemas/" + name);
        schema.set("components", components);
        return REGISTRY.getSchema(schema);
    }
}
