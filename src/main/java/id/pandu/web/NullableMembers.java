package id.pandu.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells in the API description which members of records may be null, which its generator does not see. */
@SuppressWarnings("rawtypes")
final class NullableMembers {

    private final Map<String, Schema> schemas;
    private final Set<Class<?>> seen = new HashSet<>();

    private NullableMembers(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    /** Marks the members of the records and of all records they hold. */
    static void mark(Map<String, Schema> schemas, List<Class<?>> records) {
        NullableMembers members = new NullableMembers(schemas);
        records.forEach(members::mark);
    }

    private void mark(Class<?> type) {
        if (!type.isRecord() || !seen.add(type)) {
            return;
        }
        Schema<?> schema = schemas.get(type.getSimpleName());
        for (RecordComponent component : type.getRecordComponents()) {
            if (schema != null && component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                schema.getProperties().computeIfPresent(nameOf(component), (name, member) -> nullable(member));
            }
            visit(component.getAnnotatedType());
        }
    }

    private void visit(AnnotatedType type) {
        if (type.getType() instanceof Class<?> held) {
            mark(held);
        } else if (type instanceof AnnotatedParameterizedType generic) {
            for (AnnotatedType argument : generic.getAnnotatedActualTypeArguments()) {
                visit(argument);
            }
        }
    }

    private static String nameOf(RecordComponent component) {
        JsonProperty renamed = component.getAccessor().getAnnotation(JsonProperty.class);
        return renamed == null ? component.getName() : renamed.value();
    }

    private static Schema<?> nullable(Schema<?> member) {
        if (member.get$ref() != null) {
            Schema<?> none = new JsonSchema();
            none.addType("null");
            return new JsonSchema().addAnyOfItem(member).addAnyOfItem(none);
        }
        if (member.getTypes() != null) {
            member.addType("null");
        }
        return member;
    }
}
