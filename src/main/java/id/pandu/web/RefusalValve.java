package id.pandu.web;

import id.pandu.vocabulary.Message;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Tells as a problem what the server refuses before any controller sees it: a malformed address or header, say. */
final class RefusalValve extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalValve.class);

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        AtomicBoolean writable = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, writable);
        if (!writable.get()) {
            return;
        }
        ProblemType type = type(request, response.getStatus());
        String message = response.getMessage();
        if (message == null && failure != null && type != ProblemType.INTERNAL) {
            message = failure.getMessage();
        }
        String language = Language.ofProblems(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        ProblemView problem = ProblemView.of(type, Message.of(detail(type, message, language)), language);
        try {
            response.setStatus(problem.status());
            SecurityHeaders.set(response);
            if (type == ProblemType.METHOD_NOT_ALLOWED) {
                response.setHeader(HttpHeaders.ALLOW, "GET, HEAD, POST, OPTIONS");
            }
            response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language);
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream().write(JsonMapper.shared().writeValueAsBytes(problem));
            response.finishResponse();
        } catch (IOException | IllegalStateException e) {
            LOG.debug("Nobody is there to be told", e);
        }
    }

    /** What the server says, in English; in other languages what the type says, or where nothing is. */
    private static String detail(ProblemType type, @Nullable String message, String language) {
        return message == null || message.isBlank() || !language.equals(Language.ENGLISH) ? type.title() : message;
    }

    /** What the server does not offer, another version of HTTP or way of transfer, is no failure of ours. */
    private static ProblemType type(Request request, int status) {
        if (String.valueOf(request.getMethod()).equals("CONNECT")) {
            return ProblemType.METHOD_NOT_ALLOWED;
        }
        return status == 501 || status == 505 ? ProblemType.REFUSED : ProblemType.of(HttpStatusCode.valueOf(status));
    }
}
