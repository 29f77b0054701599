package id.pandu.web;

import java.util.Arrays;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** The kinds of problem a request can have. Their names are part of the contract: clients may rely on them. */
enum ProblemType {
    MALFORMED_JSON(HttpStatus.BAD_REQUEST, "The body is not valid JSON"),
    DUPLICATE_MEMBERS(HttpStatus.BAD_REQUEST, "An object names a member more than once"),
    TOO_DEEP(HttpStatus.BAD_REQUEST, "The body is nested too deeply"),
    TOO_COMPLEX(HttpStatus.BAD_REQUEST, "A part of the body exceeds a limit"),
    NOT_AN_OBJECT(HttpStatus.BAD_REQUEST, "The body is not a JSON object"),
    BROKEN_BODY(HttpStatus.BAD_REQUEST, "The body did not arrive whole"),
    INVALID_REQUEST(HttpStatus.BAD_REQUEST, "The members of the body are not as they should be"),
    INVALID_FACTS(HttpStatus.BAD_REQUEST, "The facts are not as the vocabulary has them"),
    INVALID_PARAMETER(HttpStatus.BAD_REQUEST, "A parameter or header is not as it should be"),
    FORBIDDEN_ORIGIN(HttpStatus.FORBIDDEN, "Pages of this origin may not call the service"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "There is nothing here"),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "This method is not offered here"),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "The answer cannot be given in the form asked for"),
    TOO_SLOW(HttpStatus.REQUEST_TIMEOUT, "The body did not arrive in time"),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The body is of a type that is not read here"),
    REFUSED(HttpStatus.BAD_REQUEST, "The request was refused"),
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "The service cannot answer now"),
    INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR, "The service failed");

    private final HttpStatus status;
    private final String title;

    ProblemType(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    HttpStatus status() {
        return status;
    }

    String title() {
        return title;
    }

    /** The last part of the type's address. */
    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The address that names the type. */
    String uri() {
        return "/problems/" + slug();
    }

    /** The type for a status that the framework chose. */
    static ProblemType of(HttpStatusCode code) {
        return Arrays.stream(values())
                .filter(type -> type.status.value() == code.value() && code.value() != 400)
                .findFirst()
                .orElse(code.is5xxServerError() ? INTERNAL : REFUSED);
    }
}
