package id.pandu.drools;

import id.pandu.rulebook.Rule;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Item;
import id.pandu.vocabulary.Slot;
import java.util.List;
import org.kie.api.runtime.KieSession;

/**
 * One evaluation, level by level. Each level is given facts of its own, so that none ever changes: changing the fact
 * that holds a whole case costs Drools more than all the rest. Not for several threads.
 */
public final class Run implements AutoCloseable {

    /** A rule that held; {@code object} is the place of the object it held for, -1 if it speaks of the case. */
    public record Fired(Rule rule, int object) {}

    private final CompiledRulebook compiled;
    private final KieSession session;
    private final Matches matches;

    Run(CompiledRulebook compiled) {
        this.compiled = compiled;
        this.session = compiled.withLoader(() -> compiled.pool().newKieSession());
        this.matches = new Matches(compiled.rulebook());
    }

    /**
     * The rules of the level that hold, in no particular order. To be called once for each level.
     *
     * @param facts what is known now, the conclusions of lower levels included
     */
    public List<Fired> fire(int level, Facts facts) {
        return compiled.withLoader(() -> {
            insert(level, facts);
            session.fireAllRules(matches);
            return matches.take();
        });
    }

    private void insert(int level, Facts facts) {
        compiled.typesOf(level).forEach((scope, type) -> {
            if (scope.equals(Slot.CASE)) {
                session.insert(type.create(facts.root(), facts, -1));
            } else {
                List<Item> given = facts.objects(scope);
                List<Item> items = given == null ? List.of() : given;
                for (int i = 0; i < items.size(); i++) {
                    session.insert(type.create(items.get(i), facts, i));
                }
            }
        });
    }

    @Override
    public void close() {
        compiled.withLoader(() -> {
            session.dispose();
            return true;
        });
    }
}
