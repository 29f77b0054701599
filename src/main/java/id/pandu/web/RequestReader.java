package id.pandu.web;

import id.pandu.rulebook.Concern;
import id.pandu.rulebook.FactsReader;
import id.pandu.rulebook.FactsReader.FactError;
import id.pandu.rulebook.Rulebook;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Message;
import id.pandu.vocabulary.Vocabulary;
import id.pandu.vocabulary.Words;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads request bodies of the form {@code {"facts": {…}}}, strictly, and tells all that is wrong with them at once. */
final class RequestReader {

    private static final String FACTS = "facts";
    private static final String DATE = "date";
    /** What stands beside the facts where advice or questions may be about one concern. */
    static final String ABOUT = "about";

    private RequestReader() {}

    /** @throws ProblemException if the body is larger than allowed */
    static byte[] readBody(InputStream body, int most) throws IOException {
        byte[] bytes = body.readNBytes(most + 1);
        if (bytes.length > most) {
            throw tooLarge(most);
        }
        return bytes;
    }

    /** The body, of which reading more than allowed fails with a {@link ProblemException}. */
    static InputStream bounded(InputStream body, int most) {
        return new FilterInputStream(body) {
            private long read;

            @Override
            public int read() throws IOException {
                int next = super.read();
                count(next < 0 ? 0 : 1);
                return next;
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int count = super.read(bytes, from, length);
                count(count);
                return count;
            }

            private void count(int more) {
                read += Math.max(0, more);
                if (read > most) {
                    throw tooLarge(most);
                }
            }
        };
    }

    static ProblemException tooLarge(int most) {
        return new ProblemException(ProblemType.TOO_LARGE, Message.of("At most {0} bytes are read", most));
    }

    /**
     * The facts of a request.
     *
     * @param others members that may stand beside the facts
     * @throws ProblemException naming everything that is wrong
     */
    static Facts facts(Map<String, ?> body, Vocabulary vocabulary, Set<String> others) {
        Set<String> known = new TreeSet<>(others);
        known.add(FACTS);
        known.add(DATE);
        List<FactError> errors = new ArrayList<>();
        for (String name : body.keySet()) {
            if (!known.contains(name)) {
                errors.add(new FactError(
                        "/" + name.replace("~", "~0").replace("/", "~1"),
                        "unknown-member",
                        Message.of("There is no member '{0}' here", name),
                        null,
                        Words.nearest(name, known, 1)));
            }
        }
        if (!(body.get(FACTS) instanceof Map<?, ?> given)) {
            boolean missing = body.get(FACTS) == null;
            errors.add(new FactError(
                    "/" + FACTS,
                    missing ? "missing" : "wrong-type",
                    Message.of(missing ? "The facts are missing" : "Expected an object"),
                    body.get(FACTS),
                    List.of()));
            throw invalid(errors);
        }
        @SuppressWarnings("unchecked")
        FactsReader.Result result = FactsReader.read(vocabulary, (Map<String, ?>) given, "/" + FACTS);
        errors.addAll(result.errors());
        if (!errors.isEmpty()) {
            throw result.errors().isEmpty() ? invalid(errors) : invalidFacts(errors);
        }
        return result.facts();
    }

    /**
     * The day that counts: that of the request, else today.
     *
     * @throws ProblemException if it is no day
     */
    static LocalDate day(Map<String, ?> body, ZoneId zone) {
        Object given = body.get(DATE);
        if (given == null) {
            return LocalDate.now(zone);
        }
        try {
            return LocalDate.parse(String.valueOf(given));
        } catch (DateTimeParseException e) {
            throw invalid(List.of(new FactError(
                    "/" + DATE, "wrong-type", Message.of("Expected a day as YYYY-MM-DD"), given, List.of())));
        }
    }

    /**
     * The concern a request is about; without one, anything.
     *
     * @throws ProblemException if there is no such concern
     */
    static Concern concern(Map<String, ?> body, Rulebook rulebook) {
        Object given = body.get(ABOUT);
        if (given == null) {
            return Concern.ANYTHING;
        }
        return rulebook.concerns().stream()
                .filter(concern -> concern.code().equals(given))
                .findFirst()
                .orElseThrow(() -> noConcern(given, rulebook));
    }

    private static ProblemException noConcern(Object given, Rulebook rulebook) {
        List<String> codes = rulebook.concerns().stream().map(Concern::code).toList();
        FactError error = given instanceof String text
                ? new FactError(
                        "/" + ABOUT,
                        "unknown-concern",
                        Message.of("There is no concern '{0}'; there are: {1}", text, String.join(", ", codes)),
                        text,
                        Words.nearest(text, codes, 3))
                : new FactError(
                        "/" + ABOUT, "wrong-type", Message.of("Expected the code of a concern"), given, List.of());
        return new ProblemException(
                ProblemType.INVALID_REQUEST,
                Message.of("What is asked is not as it should be; see errors"),
                List.of(error));
    }

    private static ProblemException invalid(List<FactError> errors) {
        return new ProblemException(
                ProblemType.INVALID_REQUEST,
                Message.of("Expected an object with the member 'facts'; see errors"),
                errors);
    }

    private static ProblemException invalidFacts(List<FactError> errors) {
        return new ProblemException(
                ProblemType.INVALID_FACTS,
                errors.size() == 1
                        ? Message.of("1 place is wrong; see errors, and /api/v1/vocabulary for what is right")
                        : Message.of(
                                "{0} places are wrong; see errors, and /api/v1/vocabulary for what is right",
                                errors.size()),
                errors);
    }
}
