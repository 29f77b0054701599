package id.pandu.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Gathers all problems of one reading, so that a single run reports every one of them. */
public final class Problems {

    /** Who has more than this to mend has made one mistake many times; finding the rest would take long. */
    private static final int MOST_ERRORS = 500;

    private final List<Problem> found = new ArrayList<>();
    private int errors;

    /** Ends a reading that finds no end of problems. */
    static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooMany() {
            super("Too many problems", null, false, false);
        }
    }

    public void error(Place place, String code, String subject, String message, String remedy) {
        add(new Problem(true, place, code, subject, message, remedy));
    }

    void add(Problem problem) {
        found.add(problem);
        if (problem.blocking()) {
            count(problem);
        }
    }

    private void count(Problem error) {
        errors++;
        if (errors == MOST_ERRORS) {
            remark(
                    error.place(),
                    "BANYAK",
                    "pemeriksaan",
                    "berhenti di sini karena masalahnya sudah " + MOST_ERRORS,
                    "perbaiki dulu yang sudah disebut, lalu periksa lagi");
            throw new TooMany();
        }
    }

    public void remark(Place place, String code, String subject, String message, String remedy) {
        found.add(new Problem(false, place, code, subject, message, remedy));
    }

    void report(Mistake mistake, Place place) {
        add(mistake.at(place));
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
