package id.pandu.drools;

import id.pandu.rulebook.Rule;
import id.pandu.rulebook.Rulebook;
import id.pandu.vocabulary.Condition;
import id.pandu.vocabulary.Slot;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/** A rulebook compiled by Drools, ready to be run on facts by any number of threads. */
public final class CompiledRulebook implements AutoCloseable {

    private final Rulebook rulebook;
    private final List<Map<String, BeanType>> types = new ArrayList<>();
    private final KieSessionsPool pool;
    private final BeanType.Loader loader;

    private CompiledRulebook(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.loader = new BeanType.Loader(CompiledRulebook.class.getClassLoader());
        CountedGroups groups = CountedGroups.of(rulebook.active());
        for (int level = 0; level < rulebook.levels().size(); level++) {
            types.add(typesOf(rulebook.levels().get(level), level, groups));
        }
        this.pool = withLoader(() -> build(DrlWriter.write(rulebook), loader)
                .newKieSessionsPool(Runtime.getRuntime().availableProcessors()));
    }

    /** @throws IllegalStateException if Drools refuses the generated rules, which would be a fault of this package */
    public static CompiledRulebook compile(Rulebook rulebook) {
        return new CompiledRulebook(rulebook);
    }

    /** Loads the engine itself by compiling one rule, so that the first rulebook need not wait for that. */
    public static void preload() {
        String rule = "rule \"one\" when " + FactBean.class.getName() + "( objectIndex == 0 ) then end";
        build(Map.of("preload", rule), CompiledRulebook.class.getClassLoader())
                .newKieSessionsPool(1)
                .shutdown();
    }

    private static KieBase build(Map<String, String> files, ClassLoader loader) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(
                KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(null, loader));
        var batch = builder.batch();
        files.forEach((file, drl) -> batch.add(
                ResourceFactory.newByteArrayResource(drl.getBytes(StandardCharsets.UTF_8))
                        .setSourcePath(file + ".drl"),
                ResourceType.DRL));
        batch.build();
        if (builder.hasErrors()) {
            throw new IllegalStateException("Drools refuses the generated rules: " + builder.getErrors());
        }
        return builder.newKieBase();
    }

    public Rulebook rulebook() {
        return rulebook;
    }

    /** Begins an evaluation; to be closed by the caller. */
    public Run open() {
        return new Run(this);
    }

    /** The classes that the rules of a level read, by scope, that of the case first; none if there are no such rules. */
    Map<String, BeanType> typesOf(int level) {
        return types.get(level);
    }

    private Map<String, BeanType> typesOf(List<Rule> ofLevel, int level, CountedGroups groups) {
        CountedGroups ofRules = CountedGroups.of(ofLevel);
        Map<String, Set<Slot>> read = new LinkedHashMap<>();
        for (Rule rule : ofLevel) {
            read.computeIfAbsent(Slot.CASE, s -> new LinkedHashSet<>());
            read.computeIfAbsent(rule.scope(), s -> new LinkedHashSet<>());
            collect(rule.condition(), read);
        }
        Map<String, BeanType> made = new LinkedHashMap<>();
        read.forEach((scope, slots) -> made.put(
                scope,
                BeanType.generate(
                        level,
                        scope,
                        List.copyOf(slots),
                        scope.equals(Slot.CASE) ? rulebook.vocabulary().manyEntities() : List.of(),
                        ofRules.listOf(scope),
                        groups,
                        loader)));
        return made;
    }

    private static void collect(Condition condition, Map<String, Set<Slot>> read) {
        if (condition instanceof Condition.Some some) {
            read.computeIfAbsent(some.entity(), s -> new LinkedHashSet<>());
        } else if (condition instanceof Condition.Every every) {
            read.computeIfAbsent(every.entity(), s -> new LinkedHashSet<>());
        }
        for (Slot slot : condition.ownSlots()) {
            read.computeIfAbsent(slot.scope(), s -> new LinkedHashSet<>()).add(slot);
        }
        condition.inner().forEach(inner -> collect(inner, read));
    }

    KieSessionsPool pool() {
        return pool;
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
