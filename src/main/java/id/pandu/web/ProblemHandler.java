package id.pandu.web;

import id.pandu.vocabulary.Message;
import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Tells clients what is wrong with their request, and nothing of the insides of the service. */
@RestControllerAdvice
final class ProblemHandler extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);

    @ExceptionHandler
    ResponseEntity<Object> handle(ProblemException e, WebRequest request) {
        HttpHeaders headers = new HttpHeaders();
        if (e.type() == ProblemType.UNAVAILABLE) {
            headers.set(HttpHeaders.RETRY_AFTER, "5");
        }
        return response(e.problem(language(request)), headers, language(request));
    }

    @ExceptionHandler
    ResponseEntity<Object> handle(InvalidParameterException e, WebRequest request) {
        String language = language(request);
        Message detail = Message.of("The part of the address after '?' is not encoded rightly");
        return response(ProblemView.of(ProblemType.INVALID_PARAMETER, detail, language), new HttpHeaders(), language);
    }

    @ExceptionHandler
    ResponseEntity<Object> handleFailure(Exception e, WebRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        if (type != null && !BodyCheck.isOneType(type)) {
            return handle(BodyCheck.unreadable(type), request);
        }
        return response(failure(e, language(request)), new HttpHeaders(), language(request));
    }

    /** The problem to tell of a failure of ours, which is logged. */
    static ProblemView failure(Throwable e, String language) {
        String id = UUID.randomUUID().toString();
        LOG.error("Request failed, id {}", id, e);
        return ProblemView.of(
                        ProblemType.INTERNAL,
                        Message.of("The request could not be answered; the log tells more under this id"),
                        language)
                .logged(id);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String language = language(request);
        ProblemType type = ProblemType.of(status);
        ProblemView problem = type == ProblemType.INTERNAL
                ? failure(e, language)
                : ProblemView.of(type, detail(type, e, request, language), language);
        return response(problem, headers, language);
    }

    /** What the framework says, in English; in other languages what the type says, or where nothing is. */
    private static Message detail(ProblemType type, Exception e, WebRequest request, String language) {
        if (type == ProblemType.NOT_FOUND && request instanceof ServletWebRequest servlet) {
            return Message.of("No resource at {0}", servlet.getRequest().getRequestURI());
        }
        String detail = e instanceof ErrorResponse error ? error.getBody().getDetail() : null;
        return Message.of(detail == null || !language.equals(Language.ENGLISH) ? type.title() : detail);
    }

    private static String language(WebRequest request) {
        return Language.ofProblems(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    static ResponseEntity<Object> response(ProblemView problem, HttpHeaders headers, String language) {
        return ResponseEntity.status(problem.status())
                .headers(headers)
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
