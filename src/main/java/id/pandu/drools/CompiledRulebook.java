package id.pandu.drools;

import id.pandu.rulebook.Rule;
import id.pandu.rulebook.Rulebook;
import id.pandu.vocabulary.Condition;
import id.pandu.vocabulary.Scope;
import id.pandu.vocabulary.Slot;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/** A rulebook compiled by Drools, ready to be run on facts by any number of threads. */
public final class CompiledRulebook implements AutoCloseable {

    private final Rulebook rulebook;
    private final List<Rule> rules;
    private final List<List<String>> scopes;
    private final Map<String, BeanType> types = new LinkedHashMap<>();
    private final KieSessionsPool pool;
    private final ClassLoader loader;

    private CompiledRulebook(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.rules = rulebook.active();
        this.scopes = rulebook.levels().stream().map(CompiledRulebook::scopesOf).toList();
        this.loader = new ClassLoader(CompiledRulebook.class.getClassLoader()) {};
        for (Scope scope : rulebook.vocabulary().scopes()) {
            types.put(scope.id(), BeanType.generate(rulebook.vocabulary(), scope, loader));
        }
        this.pool = withLoader(this::build);
    }

    /** @throws IllegalStateException if Drools refuses the generated rules, which would be a fault of this package */
    public static CompiledRulebook compile(Rulebook rulebook) {
        return new CompiledRulebook(rulebook);
    }

    private KieSessionsPool build() {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(
                KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(null, loader));
        var batch = builder.batch();
        DrlWriter.write(rulebook)
                .forEach((file, drl) -> batch.add(
                        ResourceFactory.newByteArrayResource(drl.getBytes(StandardCharsets.UTF_8))
                                .setSourcePath(file + ".drl"),
                        ResourceType.DRL));
        batch.build();
        if (builder.hasErrors()) {
            throw new IllegalStateException("Drools refuses the generated rules: " + builder.getErrors());
        }
        return builder.newKieBase().newKieSessionsPool(Runtime.getRuntime().availableProcessors());
    }

    public Rulebook rulebook() {
        return rulebook;
    }

    /** Begins an evaluation; to be closed by the caller. */
    public Run open() {
        return new Run(this);
    }

    /** The scopes of which the rules of a level speak, that of the case first; none if there are no such rules. */
    List<String> scopesOf(int level) {
        return scopes.get(level);
    }

    private static List<String> scopesOf(List<Rule> rules) {
        Set<String> found = new LinkedHashSet<>();
        for (Rule rule : rules) {
            found.add(Slot.CASE);
            found.add(rule.scope());
            collect(rule.condition(), found);
        }
        return List.copyOf(found);
    }

    private static void collect(Condition condition, Set<String> found) {
        if (condition instanceof Condition.Some some) {
            found.add(some.entity());
        } else if (condition instanceof Condition.Every every) {
            found.add(every.entity());
        }
        condition.ownSlots().forEach(slot -> found.add(slot.scope()));
        condition.inner().forEach(inner -> collect(inner, found));
    }

    KieSessionsPool pool() {
        return pool;
    }

    Rule rule(int index) {
        return rules.get(index);
    }

    BeanType type(String scope) {
        BeanType type = types.get(scope);
        if (type == null) {
            throw new IllegalArgumentException("No scope '" + scope + "'");
        }
        return type;
    }

    /** Drools finds its services through the thread's class loader, which inside an executable jar may be the wrong one. */
    <T> T withLoader(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public void close() {
        pool.shutdown();
    }
}
