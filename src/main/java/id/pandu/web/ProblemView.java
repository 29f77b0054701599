package id.pandu.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pandu.rulebook.FactsReader.FactError;
import id.pandu.vocabulary.Message;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a request, as RFC 9457 has it.
 *
 * @param type address that names the kind of problem and never changes
 * @param errors each place that is wrong
 * @param more how many further places there are, if there are too many to name
 * @param nearest right names closest to one asked for in vain
 * @param id under which the log of the service tells more; only if the service failed
 * @param lang the language of each member that is in another one than the problem
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
        @Nullable String id,
        Map<String, String> lang) {

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

            List<String> nearest,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> lang) {

        static ErrorView of(FactError error, String language) {
            Object value = error.value();
            return new ErrorView(
                    cut(error.pointer()),
                    error.code(),
                    cut(words(error.message(), language)),
                    value == null || value.toString().length() > LONGEST ? null : value,
                    error.nearest(),
                    ProblemView.langOf("message", error.message(), language));
        }

        private static String cut(String text) {
            return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        }
    }

    ProblemView {
        errors = List.copyOf(errors);
        nearest = List.copyOf(nearest);
    }

    /** @param language tag of the reader's language */
    static ProblemView of(
            ProblemType type, Message detail, List<FactError> errors, List<String> nearest, String language) {
        int more = errors.size() - MOST_ERRORS;
        return new ProblemView(
                type.uri(),
                words(Message.of(type.title()), language),
                type.status().value(),
                words(detail, language),
                errors.stream()
                        .limit(MOST_ERRORS)
                        .map(error -> ErrorView.of(error, language))
                        .toList(),
                more > 0 ? more : null,
                nearest,
                null,
                langOf("detail", detail, language));
    }

    static ProblemView of(ProblemType type, Message detail, String language) {
        return of(type, detail, List.of(), List.of(), language);
    }

    private static String words(Message message, String language) {
        return message.find(language).orElseGet(message::toString);
    }

    private static Map<String, String> langOf(String member, Message message, String language) {
        return message.find(language).isPresent() ? Map.of() : Map.of(member, Language.ENGLISH);
    }

    /** The same, with the id under which the log tells more. */
    ProblemView logged(String logId) {
        return new ProblemView(type, title, status, detail, errors, more, nearest, logId, lang);
    }
}
