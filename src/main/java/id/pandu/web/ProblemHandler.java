package id.pandu.web;

import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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
    ResponseEntity<Object> handle(ProblemException e) {
        HttpHeaders headers = new HttpHeaders();
        if (e.problem().status() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            headers.set(HttpHeaders.RETRY_AFTER, "5");
        }
        return response(e.problem(), headers);
    }

    @ExceptionHandler
    ResponseEntity<Object> handle(InvalidParameterException e) {
        return response(
                ProblemView.of(
                        ProblemType.INVALID_PARAMETER, "The part of the address after '?' is not encoded rightly"),
                new HttpHeaders());
    }

    @ExceptionHandler
    ResponseEntity<Object> handleFailure(Exception e) {
        return response(failure(e), new HttpHeaders());
    }

    /** The problem to tell of a failure of ours, which is logged. */
    static ProblemView failure(Throwable e) {
        String id = UUID.randomUUID().toString();
        LOG.error("Request failed, id {}", id, e);
        return ProblemView.of(
                        ProblemType.INTERNAL, "The request could not be answered; the log tells more under this id")
                .logged(id);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemType type = ProblemType.of(status);
        if (type == ProblemType.INTERNAL) {
            return response(failure(e), headers);
        }
        return response(ProblemView.of(type, detail(type, e, request)), headers);
    }

    private static String detail(ProblemType type, Exception e, WebRequest request) {
        if (type == ProblemType.NOT_FOUND && request instanceof ServletWebRequest servlet) {
            return "No resource at " + servlet.getRequest().getRequestURI();
        }
        String detail = e instanceof ErrorResponse error ? error.getBody().getDetail() : null;
        return detail == null ? type.title() : detail;
    }

    static ResponseEntity<Object> response(ProblemView problem, HttpHeaders headers) {
        return ResponseEntity.status(problem.status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
