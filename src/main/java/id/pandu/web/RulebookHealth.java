package id.pandu.web;

import id.pandu.rulebook.Problem;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Tells which rulebook is served. The service is up in any case: it serves the last good one if the files are not. */
@Component("rulebook")
final class RulebookHealth implements HealthIndicator {

    private final LiveRulebook live;

    RulebookHealth(LiveRulebook live) {
        this.live = live;
    }

    @Override
    public Health health() {
        LiveRulebook.State state = live.state();
        return Health.up()
                .withDetail("state", state.latest() ? "serving latest" : "serving last good; files have problems")
                .withDetail("version", state.edition().rulebook().version())
                .withDetail("rules", state.edition().rulebook().active().size())
                .withDetail("loadedAt", state.edition().loadedAt().toString())
                .withDetail(
                        "problems",
                        state.problems().stream().map(Problem::toString).toList())
                .build();
    }
}
