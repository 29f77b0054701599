package id.pandu.web;

import id.pandu.vocabulary.Message;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses bodies that would have to be decoded first: compressed ones, and those in another encoding than UTF-8. */
final class BodyCheck implements HandlerInterceptor {

    private static final String IDENTITY = "identity";

    private static final Set<Charset> UTF_8 = Set.of(StandardCharsets.UTF_8, StandardCharsets.US_ASCII);

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!request.getMethod().equals(HttpMethod.POST.name())) {
            return true;
        }
        String coding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (coding != null && !coding.isBlank() && !coding.strip().equalsIgnoreCase(IDENTITY)) {
            response.setHeader(HttpHeaders.ACCEPT_ENCODING, IDENTITY);
            throw new ProblemException(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    Message.of("Content-Encoding '{0}' is not read; send the body as it is", coding));
        }
        Charset charset = charset(request.getContentType());
        if (charset != null && !UTF_8.contains(charset)) {
            throw new ProblemException(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE, Message.of("The body is read as UTF-8, not as {0}", charset));
        }
        return true;
    }

    private static @Nullable Charset charset(@Nullable String type) {
        if (type == null) {
            return null;
        }
        if (!isOneType(type)) {
            throw unreadable(type);
        }
        return MediaType.parseMediaType(type).getCharset();
    }

    /** Whether a client says of what type its body is; operators' addresses fail on what does not. */
    static boolean isOneType(String type) {
        try {
            return MediaType.parseMediaType(type).isConcrete();
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    static ProblemException unreadable(String type) {
        return new ProblemException(
                ProblemType.UNSUPPORTED_MEDIA_TYPE, Message.of("Content-Type '{0}' cannot be read", type));
    }
}
