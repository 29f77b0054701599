package id.pandu.drools;

import id.pandu.rulebook.Rule;
import id.pandu.rulebook.Rulebook;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Scope;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<String, BeanType> types = new LinkedHashMap<>();
    private final KieSessionsPool pool;
    private final ClassLoader loader;

    private CompiledRulebook(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.rules = rulebook.active();
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
    public Run open(Facts facts) {
        return new Run(this, facts);
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
