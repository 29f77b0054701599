package id.pandu.web;

import id.pandu.rulebook.Rulebook;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Answers requests to read the rulebook; clients that hold the present state are told so without sending it again. The
 * tags are weak, for the same state may be sent compressed or not.
 */
@Component
final class Reading {

    private final LiveRulebook live;
    private final EvaluationGate gate;
    private final String build;

    Reading(LiveRulebook live, EvaluationGate gate, ObjectProvider<BuildProperties> build) {
        this.live = live;
        this.gate = gate;
        BuildProperties properties = build.getIfAvailable();
        this.build = properties == null ? "dev" : String.valueOf(properties.getVersion());
    }

    <T> ResponseEntity<T> answer(Function<Rulebook, T> view) {
        try (Edition edition = live.open()) {
            return ResponseEntity.ok()
                    .eTag("W/\"" + edition.rulebook().version() + "/" + build + "\"")
                    .cacheControl(CacheControl.noCache())
                    .body(gate.pass(() -> view.apply(edition.rulebook())));
        }
    }
}
