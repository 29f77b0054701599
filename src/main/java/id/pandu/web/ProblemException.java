package id.pandu.web;

import id.pandu.rulebook.FactsReader.FactError;
import id.pandu.vocabulary.Words;
import java.util.Collection;
import java.util.List;

/** A request that cannot be answered, and all that is wrong with it. */
final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemView problem;

    ProblemException(ProblemType type, String detail) {
        this(type, detail, List.of());
    }

    ProblemException(ProblemType type, String detail, List<FactError> errors) {
        this(ProblemView.of(type, detail, errors));
    }

    private ProblemException(ProblemView problem) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
    }

    /** There is no such thing among those there are. */
    static ProblemException notFound(String kind, String name, Collection<String> names) {
        return new ProblemException(
                ProblemView.notFound("There is no " + kind + " '" + name + "'", Words.nearest(name, names, 3)));
    }

    ProblemView problem() {
        return problem;
    }
}
