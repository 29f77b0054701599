package id.pandu.web;

import id.pandu.vocabulary.Message;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells of errors that arose outside the controllers. */
@Hidden
@RestController
final class FallbackController implements ErrorController {

    @RequestMapping("${spring.web.error.path:/error}")
    ResponseEntity<Object> error(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        String language = Language.ofProblems(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        ProblemType type = ProblemType.of(HttpStatusCode.valueOf(status instanceof Integer code ? code : 404));
        return ProblemHandler.response(
                type == ProblemType.INTERNAL && failure instanceof Throwable cause
                        ? ProblemHandler.failure(cause, language)
                        : ProblemView.of(type, Message.of(type.title()), language),
                new HttpHeaders(),
                language);
    }
}
