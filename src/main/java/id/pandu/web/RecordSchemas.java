package id.pandu.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Describes the records of which answers are made exactly as they are written: which members are always there, which may
 * be null, and each record under a name of its own.
 */
@Component
final class RecordSchemas implements ModelConverter {

    private static final String COMPONENTS = "#/components/schemas/";

    private static final Map<Type, String> SCALARS = Map.of(
            String.class, "string",
            boolean.class, "boolean",
            Boolean.class, "boolean",
            int.class, "integer",
            Integer.class, "integer",
            long.class, "integer",
            double.class, "number",
            Double.class, "number",
            Number.class, "number");

    private final Map<String, Class<?>> names = new ConcurrentHashMap<>();

    @Override
    public boolean isOpenapi31() {
        return true;
    }

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Class<?> raw = Json31.mapper().constructType(type.getType()).getRawClass();
        if (raw.isRecord()) {
            return reference(raw, context);
        }
        return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    }

    /** The name of a record's schema: its own, after that of the record it belongs to, without {@code View}. */
    static String nameOf(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return (outer != null && outer.isRecord() ? nameOf(outer) : "")
                + type.getSimpleName().replaceAll("View$", "");
    }

    static Schema<?> reference(String name) {
        return new JsonSchema().$ref(COMPONENTS + name);
    }

    private Schema<?> reference(Class<?> type, ModelConverterContext context) {
        String name = nameOf(type);
        if (!type.equals(names.computeIfAbsent(name, n -> type))) {
            throw new IllegalStateException("Two records are called " + name + ": " + type + ", " + names.get(name));
        }
        if (!context.getDefinedModels().containsKey(name)) {
            Schema<?> schema = typed("object");
            context.defineModel(name, schema);
            describe(type, schema, context);
        }
        return reference(name);
    }

    private void describe(Class<?> type, Schema<?> schema, ModelConverterContext context) {
        Set<Method> accessors = new HashSet<>();
        for (RecordComponent member : type.getRecordComponents()) {
            accessors.add(member.getAccessor());
            if (member.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                describe(member.getType(), schema, context);
            } else {
                describe(member.getAccessor(), member.getAnnotatedType(), schema, context);
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (method.isAnnotationPresent(JsonProperty.class) && !accessors.contains(method)) {
                describe(method, method.getAnnotatedReturnType(), schema, context);
            }
        }
    }

    private void describe(
            Method member, java.lang.reflect.AnnotatedType type, Schema<?> schema, ModelConverterContext context) {
        boolean nullable = type.isAnnotationPresent(Nullable.class);
        boolean always = always(member, nullable);
        Schema<?> value = schema(member.getGenericReturnType(), context);
        schema.addProperty(nameOf(member), nullable && always ? nullable(value) : value);
        if (always) {
            schema.addRequiredItem(nameOf(member));
        }
    }

    private Schema<?> schema(Type type, ModelConverterContext context) {
        if (SCALARS.containsKey(type)) {
            return typed(SCALARS.get(type));
        }
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            boolean list = generic.getRawType().equals(List.class);
            Schema<?> held = schema(arguments[arguments.length - 1], context);
            return list ? typed("array").items(held) : typed("object").additionalProperties(held);
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isEnum()) {
            Schema<Object> codes = new JsonSchema();
            codes.addType("string");
            Stream.of(raw.getEnumConstants()).forEach(constant -> codes.addEnumItemObject(constant.toString()));
            return codes;
        }
        if (raw.isRecord()) {
            return isText(raw) ? typed("string") : reference(raw, context);
        }
        return new JsonSchema().description("Text, a number, true or false, or a list of texts");
    }

    private static Schema<?> typed(String type) {
        Schema<?> schema = new JsonSchema();
        schema.addType(type);
        return schema;
    }

    private static Schema<?> nullable(Schema<?> value) {
        if (value.get$ref() != null) {
            return new JsonSchema().addAnyOfItem(value).addAnyOfItem(typed("null"));
        }
        if (value.getTypes() != null) {
            value.addType("null");
        }
        return value;
    }

    /** Whether a record is written as one text. */
    private static boolean isText(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .anyMatch(member -> member.getAccessor().isAnnotationPresent(JsonValue.class));
    }

    /** Whether the member is written whatever its value is. */
    private static boolean always(Method member, boolean nullable) {
        JsonInclude own = member.getAnnotation(JsonInclude.class);
        JsonInclude include = own != null ? own : member.getDeclaringClass().getAnnotation(JsonInclude.class);
        return switch (include == null ? JsonInclude.Include.ALWAYS : include.value()) {
            case ALWAYS -> true;
            case NON_NULL -> !nullable;
            case NON_EMPTY -> !nullable && !mayBeEmpty(member.getReturnType());
            default -> false;
        };
    }

    private static boolean mayBeEmpty(Class<?> type) {
        return type.equals(String.class) || type.equals(List.class) || type.equals(Map.class);
    }

    private static String nameOf(Method member) {
        JsonProperty renamed = member.getAnnotation(JsonProperty.class);
        return renamed == null ? member.getName() : renamed.value();
    }

    /** How codes are written that Java calls {@code LIKE_THIS}. */
    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
