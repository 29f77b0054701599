package id.pandu.drools;

import id.pandu.rulebook.Rule;
import id.pandu.vocabulary.Entity;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Item;
import id.pandu.vocabulary.Slot;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** One evaluation, level by level: fire a level, conclude what follows from it, fire the next. Not for several threads. */
public final class Run implements AutoCloseable {

    /** A rule that held; {@code object} is the place of the object it held for, -1 if it speaks of the case. */
    public record Fired(Rule rule, int object) {}

    private final CompiledRulebook compiled;
    private final KieSession session;
    private final Matches matches = new Matches();
    private final FactBean root;
    private final FactHandle rootHandle;
    private final Map<String, List<FactBean>> objects = new HashMap<>();
    private final Map<FactBean, FactHandle> handles = new LinkedHashMap<>();
    private final Map<FactBean, Set<String>> changed = new LinkedHashMap<>();

    Run(CompiledRulebook compiled, Facts facts) {
        this.compiled = compiled;
        this.session = compiled.withLoader(() -> compiled.pool().newKieSession());
        session.setGlobal(DrlWriter.COLLECTOR, matches);
        root = compiled.type(Slot.CASE).create(facts.root(), facts, -1);
        rootHandle = compiled.withLoader(() -> session.insert(root));
        for (Entity entity : facts.vocabulary().manyEntities()) {
            List<Item> items = facts.objects(entity.id());
            if (items != null) {
                objects.put(entity.id(), insert(entity.id(), items, facts));
            }
        }
    }

    private List<FactBean> insert(String entity, List<Item> items, Facts facts) {
        List<FactBean> beans = new java.util.ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            FactBean bean = compiled.type(entity).create(items.get(i), facts, i);
            handles.put(bean, session.insert(bean));
            beans.add(bean);
        }
        return beans;
    }

    /** The rules of the level that hold, in no particular order. */
    public List<Fired> fire(int level) {
        return compiled.withLoader(() -> {
            changed.forEach((bean, properties) -> session.update(
                    bean == root ? rootHandle : handles.get(bean), bean, properties.toArray(String[]::new)));
            changed.clear();
            session.getAgenda().getAgendaGroup(DrlWriter.groupOf(level)).setFocus();
            session.fireAllRules();
            return matches.take().stream()
                    .map(match -> new Fired(compiled.rule(match.rule()), match.object()))
                    .toList();
        });
    }

    /** Sets a concluded fact of the case ({@code object} -1) or of an object, for the levels to come. */
    public void conclude(Slot slot, int object, Object value) {
        FactBean bean = slot.ofCase()
                ? root
                : objects.getOrDefault(slot.scope(), List.of()).get(object);
        compiled.type(slot.scope()).set(bean, slot, value);
        changed.computeIfAbsent(bean, b -> new LinkedHashSet<>()).add(slot.id());
    }

    @Override
    public void close() {
        compiled.withLoader(() -> {
            session.dispose();
            return true;
        });
    }
}
