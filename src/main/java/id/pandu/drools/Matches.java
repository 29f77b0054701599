package id.pandu.drools;

import id.pandu.drools.Run.Fired;
import id.pandu.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.List;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

/**
 * Notes the rules that hold, in the order in which Drools finds them, and lets none fire: they would do nothing, and
 * take their time for it.
 */
final class Matches implements AgendaFilter {

    private final Rulebook rulebook;
    private List<Fired> found = new ArrayList<>();

    Matches(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    @Override
    public boolean accept(Match match) {
        rulebook.findRule(match.getRule().getName())
                .ifPresent(rule -> found.add(
                        new Fired(rule, rule.perObject() ? (int) match.getDeclarationValue(DrlWriter.OBJECT) : -1)));
        return false;
    }

    /** What was found since last asked. */
    List<Fired> take() {
        List<Fired> taken = found;
        found = new ArrayList<>();
        return taken;
    }
}
