package id.pandu.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gathers all problems of one reading, so that a single run reports every one of them. What only follows from another
 * problem is counted with it, and one name that is wrong in many places is told once.
 */
public final class Problems {

    /** Who has more than this to mend has made one mistake many times; finding the rest would take long. */
    private static final int MOST_ERRORS = 500;

    /** What is wrong with a definition itself, so that any name that is missing may be meant by it. */
    private static final Set<String> MISNAMED = Set.of("ID", "GANDA", "KODE", "KOLOM", "YAML");

    private final Map<String, TextFile> texts;
    private final List<Found> found = new ArrayList<>();

    /** @param missing what is named and not defined; null if that is not what is wrong */
    private record Found(Problem problem, @Nullable MissingName missing) {}

    /** What problems have in common that are told as one: the same words in one file. */
    private record Same(String file, String code, String message, String remedy) {
        static Same of(Problem problem) {
            return new Same(problem.place().file(), problem.code(), problem.message(), problem.remedy());
        }
    }

    Problems() {
        this(Map.of());
    }

    /** @param texts the files that are read, by name; may still be filled */
    Problems(Map<String, TextFile> texts) {
        this.texts = texts;
    }

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
        add(problem, null);
    }

    private void add(Problem problem, @Nullable MissingName missing) {
        found.add(new Found(problem, missing));
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
        add(new Problem(false, place, code, subject, message, remedy), null);
    }

    /** Runs the step; if it finds a mistake, keeps it with its place and answers null. */
    <T> @Nullable T attempt(Place place, Supplier<T> step) {
        try {
            return step.get();
        } catch (Mistake mistake) {
            add(place, mistake);
            return null;
        }
    }

    void add(Place place, Mistake mistake) {
        add(mistake.at(place), mistake.missing());
    }

    public boolean blocking() {
        return found.stream().anyMatch(f -> f.problem().blocking());
    }

    boolean has(String code) {
        return found.stream().anyMatch(f -> f.problem().code().equals(code));
    }

    /** Whether a problem of a file whose name matches keeps the rulebook from being used. */
    boolean blocking(String files) {
        return found.stream()
                .anyMatch(f ->
                        f.problem().blocking() && f.problem().place().file().matches(files));
    }

    /** The causes by file and line. */
    public List<Problem> all() {
        Map<Object, List<Problem>> groups = new LinkedHashMap<>();
        for (Found one : sorted()) {
            Object cause = one.missing() == null ? Same.of(one.problem()) : one.missing();
            groups.computeIfAbsent(cause, c -> new ArrayList<>()).add(one.problem());
        }
        Map<Problem, Integer> following = new LinkedHashMap<>();
        List<Problem> causes = new ArrayList<>();
        groups.forEach((cause, problems) -> {
            Problem first = problems.get(0);
            Problem culprit = cause instanceof MissingName missing ? culprit(missing, first) : null;
            if (culprit == null) {
                causes.add(together(problems));
            } else {
                following.merge(culprit, problems.size(), Integer::sum);
            }
        });
        return causes.stream()
                .map(problem -> with(problem, following.getOrDefault(problem, 0)))
                .sorted(Comparator.comparing(Problem::place))
                .toList();
    }

    private List<Found> sorted() {
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(f -> f.problem().place()))
                .toList();
    }

    /** The problem of a definition because of which a name seems to be defined nowhere; null if there is none. */
    private @Nullable Problem culprit(MissingName missing, Problem use) {
        Pattern word = Pattern.compile("(?<![\\w.])" + Pattern.quote(missing.name()) + "(?![\\w.])");
        return found.stream()
                .filter(f -> f.missing() == null || f.missing().kind() != missing.kind())
                .map(Found::problem)
                .filter(problem -> problem.blocking() && !problem.equals(use))
                .filter(problem -> missing.kind().isDefinedIn(problem.place().file()))
                .filter(problem -> MISNAMED.contains(problem.code())
                        || missing.kind() == MissingName.Kind.SENTENCE
                        || word.matcher(textOf(problem)).find())
                .findFirst()
                .orElse(null);
    }

    private String textOf(Problem problem) {
        TextFile file = texts.get(problem.place().file().toLowerCase(Locale.ROOT));
        return file == null ? "" : file.text();
    }

    private static Problem together(List<Problem> problems) {
        Problem first = problems.get(0);
        List<Place> others =
                problems.stream().skip(1).map(Problem::place).distinct().toList();
        if (others.isEmpty()) {
            return first;
        }
        String more = others.size() == 1 ? "" : " dan " + (others.size() - 1) + " tempat lain";
        return with(first, "; begitu juga di " + others.get(0) + more);
    }

    private static Problem with(Problem problem, int following) {
        return following == 0 ? problem : with(problem, "; " + following + " masalah lain hanya akibatnya");
    }

    private static Problem with(Problem problem, String addition) {
        return new Problem(
                problem.blocking(),
                problem.place(),
                problem.code(),
                problem.subject(),
                problem.message() + addition,
                problem.remedy());
    }
}
