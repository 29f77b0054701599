package id.pandu.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pandu.rulebook.FactsReader.FactError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a request, as RFC 9457 has it.
 *
 * @param type address that names the kind of problem and never changes
 * @param errors each place that is wrong
 * @param more how many further places there are, if there are too many to name
 * @param nearest right names closest to one asked for in vain
 * @param id under which the log of the service tells more; only if the service failed
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ProblemView(
        String type,
        String title,
        int status,
        String detail,
        List<ErrorView> errors,
        @Nullable Integer more,
        List<String> nearest,
        @Nullable String id) {

    private static final int MOST_ERRORS = 500;
    private static final int LONGEST = 200;

    /**
     * One place that is wrong.
     *
     * @param pointer JSON Pointer to the place
     * @param code stable name of what is wrong
     * @param value what was found there, unless it is long
     * @param nearest the right words closest to a wrong one
     */
    record ErrorView(
            String pointer,
            String code,
            String message,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Object value,

            List<String> nearest) {

        static ErrorView of(FactError error) {
            Object value = error.value();
            return new ErrorView(
                    cut(error.pointer()),
                    error.code(),
                    cut(error.message()),
                    value == null || value.toString().length() > LONGEST ? null : value,
                    error.nearest());
        }

        private static String cut(String text) {
            return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        }
    }

    ProblemView {
        errors = List.copyOf(errors);
        nearest = List.copyOf(nearest);
    }

    static ProblemView of(ProblemType type, String detail, List<FactError> errors) {
        int more = errors.size() - MOST_ERRORS;
        return new ProblemView(
                type.uri(),
                type.title(),
                type.status().value(),
                detail,
                errors.stream().limit(MOST_ERRORS).map(ErrorView::of).toList(),
                more > 0 ? more : null,
                List.of(),
                null);
    }

    static ProblemView of(ProblemType type, String detail) {
        return of(type, detail, List.of());
    }

    /** There is no such thing, but some of like name. */
    static ProblemView notFound(String detail, List<String> nearest) {
        ProblemType type = ProblemType.NOT_FOUND;
        return new ProblemView(type.uri(), type.title(), type.status().value(), detail, List.of(), null, nearest, null);
    }

    /** The same, with the id under which the log tells more. */
    ProblemView logged(String logId) {
        return new ProblemView(type, title, status, detail, errors, more, nearest, logId);
    }
}
