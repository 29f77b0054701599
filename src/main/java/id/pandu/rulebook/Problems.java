package id.pandu.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Gathers all problems of one reading, so that a single run reports every one of them. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    public void error(Place place, String code, String subject, String message, String remedy) {
        found.add(new Problem(true, place, code, subject, message, remedy));
    }

    public void remark(Place place, String code, String subject, String message, String remedy) {
        found.add(new Problem(false, place, code, subject, message, remedy));
    }

    void report(Mistake mistake, Place place) {
        found.add(mistake.at(place));
    }

    /** Runs the step; if it finds a mistake, keeps it with its place and answers null. */
    <T> @Nullable T attempt(Place place, Supplier<T> step) {
        try {
            return step.get();
        } catch (Mistake mistake) {
            report(mistake, place);
            return null;
        }
    }

    public boolean blocking() {
        return found.stream().anyMatch(Problem::blocking);
    }

    /** All problems by file and line. */
    public List<Problem> all() {
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(Problem::place))
                .toList();
    }
}
