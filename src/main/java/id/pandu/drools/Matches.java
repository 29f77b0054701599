package id.pandu.drools;

import id.pandu.drools.Run.Fired;
import id.pandu.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.List;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.rule.Match;

/** Collects the rules that held, in the order in which Drools found them. */
final class Matches extends DefaultAgendaEventListener {

    private final Rulebook rulebook;
    private List<Fired> found = new ArrayList<>();

    Matches(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    @Override
    public void afterMatchFired(AfterMatchFiredEvent event) {
        Match match = event.getMatch();
        rulebook.findRule(match.getRule().getName())
                .ifPresent(rule -> found.add(
                        new Fired(rule, rule.perObject() ? (int) match.getDeclarationValue(DrlWriter.OBJECT) : -1)));
    }

    /** What was found since last asked. */
    List<Fired> take() {
        List<Fired> taken = found;
        found = new ArrayList<>();
        return taken;
    }
}
