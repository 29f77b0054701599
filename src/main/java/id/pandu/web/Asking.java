package id.pandu.web;

import id.pandu.advice.Wording;
import id.pandu.analysis.Release;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the rulebook in force, for programs and for pages alike. */
@Component
public final class Asking {

    private final LiveRulebook live;
    private final EvaluationGate gate;
    private final PanduProperties properties;

    Asking(LiveRulebook live, EvaluationGate gate, PanduProperties properties) {
        this.live = live;
        this.gate = gate;
        this.properties = properties;
    }

    /** What is asked of a rulebook. */
    public interface Question<T> {
        /** @param wording in the language the client prefers */
        T answer(Release release, AnalysisRequest request, Wording wording);
    }

    /**
     * @param body facts and, if wanted, the day that counts
     * @param acceptLanguage languages a client prefers, as its header tells them
     * @param others members of the body beside the facts that are allowed
     * @throws ProblemException if the body is not as it should be, or the service has too much to do
     */
    public <T> T answer(
            Map<String, Object> body, @Nullable String acceptLanguage, Set<String> others, Question<T> question) {
        try (Edition edition = live.open()) {
            AnalysisRequest request = AnalysisRequest.read(body, edition.rulebook(), others);
            Release release = edition.release().on(RequestReader.day(body, properties.zone()));
            Wording wording = Language.wording(acceptLanguage, release.rulebook());
            return gate.pass(() -> question.answer(release, request, wording));
        }
    }

    /** @throws ProblemException if the body is larger than allowed */
    public byte[] readBody(InputStream body) throws IOException {
        return RequestReader.readBody(body, properties.maxRequestBytes());
    }

    /** @throws ProblemException if the bytes are not exactly one JSON object */
    public static Map<String, Object> readObject(byte[] bytes) {
        return JsonReader.readObject(bytes);
    }
}
