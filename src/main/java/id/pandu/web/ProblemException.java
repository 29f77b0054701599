package id.pandu.web;

import id.pandu.rulebook.FactsReader.FactError;
import java.util.List;

/** A request that cannot be answered, and all that is wrong with it. */
final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemView problem;

    ProblemException(ProblemType type, String detail) {
        this(type, detail, List.of());
    }

    ProblemException(ProblemType type, String detail, List<FactError> errors) {
        super(detail, null, false, false);
        this.problem = ProblemView.of(type, detail, errors);
    }

    ProblemView problem() {
        return problem;
    }
}
