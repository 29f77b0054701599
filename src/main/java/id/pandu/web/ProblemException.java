package id.pandu.web;

import id.pandu.rulebook.FactsReader.FactError;
import id.pandu.vocabulary.Message;
import id.pandu.vocabulary.Words;
import java.util.Collection;
import java.util.List;

/** A request that cannot be answered, and all that is wrong with it. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient Message detail;
    private final transient List<FactError> errors;
    private final transient List<String> nearest;

    /** @param english what is wrong, without anything to fill in */
    ProblemException(ProblemType type, String english) {
        this(type, Message.of(english));
    }

    ProblemException(ProblemType type, Message detail) {
        this(type, detail, List.of());
    }

    ProblemException(ProblemType type, Message detail, List<FactError> errors) {
        this(type, detail, errors, List.of());
    }

    private ProblemException(ProblemType type, Message detail, List<FactError> errors, List<String> nearest) {
        super(detail.toString(), null, false, false);
        this.type = type;
        this.detail = detail;
        this.errors = errors;
        this.nearest = nearest;
    }

    /**
     * There is no such thing among those there are.
     *
     * @param english says so, with a hole for the name
     */
    static ProblemException notFound(String english, String name, Collection<String> names) {
        return new ProblemException(
                ProblemType.NOT_FOUND, Message.of(english, name), List.of(), Words.nearest(name, names, 3));
    }

    ProblemType type() {
        return type;
    }

    /** What is wrong, one sentence a place. */
    public List<Message> sentences() {
        return errors.isEmpty()
                ? List.of(detail)
                : errors.stream().map(FactError::message).toList();
    }

    /** The HTTP status to answer with. */
    public int status() {
        return type.status().value();
    }

    /** @param language tag of the reader's language */
    ProblemView problem(String language) {
        return ProblemView.of(type, detail, errors, nearest, language);
    }
}
