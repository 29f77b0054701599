package id.pandu.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springdoc.core.customizers.SpringDocCustomizers;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.core.providers.SpringDocProviders;
import org.springdoc.core.service.AbstractRequestService;
import org.springdoc.core.service.GenericResponseService;
import org.springdoc.core.service.OpenAPIService;
import org.springdoc.core.service.OperationService;
import org.springdoc.core.utils.Constants;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.beans.factory.ObjectFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Lazy;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/**
 * The OpenAPI description, made when first asked for and once for each rulebook, since that takes long. It depends on
 * the registrar of converters, without which springdoc describes what wraps an answer instead of the answer.
 */
@Lazy
@DependsOn("modelConverterRegistrar")
@RestController
final class ApiDocument extends OpenApiWebMvcResource {

    /** Stands for the address of the service, which every client may reach by another. */
    static final String SERVER = "https://server.invalid";

    private record Made(String version, String text) {}

    @FunctionalInterface
    private interface Maker {
        byte[] make() throws JsonProcessingException;
    }

    private final LiveRulebook live;
    private final Map<String, Made> made = new ConcurrentHashMap<>();

    ApiDocument(
            ObjectFactory<OpenAPIService> openApi,
            AbstractRequestService requests,
            GenericResponseService responses,
            OperationService operations,
            SpringDocConfigProperties properties,
            SpringDocProviders providers,
            SpringDocCustomizers customizers,
            LiveRulebook live) {
        super(openApi, requests, responses, operations, properties, providers, customizers);
        this.live = live;
    }

    @Override
    public byte[] openapiJson(HttpServletRequest request, @Value(Constants.API_DOCS_URL) String path, Locale locale)
            throws JsonProcessingException {
        String text = once("json", () -> super.openapiJson(request, path, locale));
        return at(request, text, JsonMapper.shared().writeValueAsString(SERVER));
    }

    @Override
    public byte[] openapiYaml(
            HttpServletRequest request, @Value(Constants.DEFAULT_API_DOCS_URL_YAML) String path, Locale locale)
            throws JsonProcessingException {
        return at(request, once("yaml", () -> super.openapiYaml(request, path, locale)), SERVER);
    }

    private String once(String form, Maker maker) throws JsonProcessingException {
        String version = live.state().edition().rulebook().version();
        Made known = made.get(form);
        if (known == null || !known.version().equals(version)) {
            known = new Made(version, new String(maker.make(), StandardCharsets.UTF_8));
            made.put(form, known);
        }
        return known.text();
    }

    /** @param placeholder what stands in the text for the address, which is written as JSON and so as YAML too */
    private static byte[] at(HttpServletRequest request, String text, String placeholder) {
        String address =
                ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
        return text.replace(placeholder, JsonMapper.shared().writeValueAsString(address))
                .getBytes(StandardCharsets.UTF_8);
    }
}
