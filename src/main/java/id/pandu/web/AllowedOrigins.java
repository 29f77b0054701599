package id.pandu.web;

import id.pandu.vocabulary.Message;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.cors.DefaultCorsProcessor;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets pages of the origins on the list call the service. A preflight of another is refused with a problem; its other
 * requests are answered as any client's, and its browser keeps the answer from it.
 */
final class AllowedOrigins extends DefaultCorsProcessor {

    /** Every address may be called from the origins on the list; no cookies are wanted. */
    static CorsConfiguration configuration(List<String> origins) {
        CorsConfiguration configuration = new CorsConfiguration();
        configuration.setAllowedOrigins(origins);
        configuration.setAllowedMethods(List.of("GET", "HEAD", "POST"));
        configuration.setAllowedHeaders(List.of(CorsConfiguration.ALL));
        configuration.setExposedHeaders(
                List.of(HttpHeaders.ETAG, HttpHeaders.CONTENT_LANGUAGE, HttpHeaders.ALLOW, HttpHeaders.RETRY_AFTER));
        configuration.setMaxAge(Duration.ofHours(1));
        return configuration;
    }

    @Override
    public boolean processRequest(
            @Nullable CorsConfiguration configuration, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean known =
                configuration != null && configuration.checkOrigin(request.getHeader(HttpHeaders.ORIGIN)) != null;
        if (known || CorsUtils.isPreFlightRequest(request)) {
            return super.processRequest(configuration, request, response);
        }
        if (configuration != null
                && !Objects.requireNonNullElse(configuration.getAllowedOrigins(), List.of())
                        .isEmpty()) {
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ORIGIN);
        }
        return true;
    }

    @Override
    protected void rejectRequest(ServerHttpResponse response) throws IOException {
        ProblemView problem = ProblemView.of(
                ProblemType.FORBIDDEN_ORIGIN,
                Message.of("This origin, method or header is not on the list of pandu.cors"),
                Language.ENGLISH);
        response.setStatusCode(ProblemType.FORBIDDEN_ORIGIN.status());
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        response.getBody().write(JsonMapper.shared().writeValueAsString(problem).getBytes(StandardCharsets.UTF_8));
        response.flush();
    }
}
