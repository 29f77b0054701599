package id.pandu.pages;

import java.util.List;

/**
 * What was wrong with a request.
 *
 * @param problems one sentence each
 */
public record ProblemPage(Frame frame, List<String> problems) {

    public ProblemPage {
        problems = List.copyOf(problems);
    }
}
