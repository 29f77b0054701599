package id.pandu.web;

import id.pandu.rulebook.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The rulebook cannot be used, so there is nothing to serve. The message is for the experts who edit it. */
final class BrokenRulebookException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenRulebookException(Path folder, List<Problem> problems) {
        super(problems.stream()
                .map(Problem::toString)
                .collect(Collectors.joining("\n", "Aturan di folder '" + folder + "' belum dapat dipakai:\n", "\n")));
    }

    String text() {
        return String.valueOf(getMessage());
    }
}
