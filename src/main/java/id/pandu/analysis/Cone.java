package id.pandu.analysis;

import id.pandu.analysis.GroundRules.Target;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A part of the rules, and the values that matter to it. The part behind a rule is all that matters to whether it
 * changes the advice: what it rests on and, if it shows nothing of its own, the rules that give the same as it or give
 * way to it. Safe for any number of threads.
 */
final class Cone {

    final Plan plan;
    /** Whether nothing in it rests on objects that are not written out. */
    final boolean whole;

    private final GroundRules rules;
    private final BitSet tests;
    private final Map<Integer, Choice> values = new ConcurrentHashMap<>();

    /**
     * Values to try.
     *
     * @param values one of each class found; null stands for unknown
     * @param complete whether there is no other class
     */
    record Choice(List<@Nullable Object> values, boolean complete) {}

    Cone(GroundRules rules, Plan plan) {
        this.rules = rules;
        this.plan = plan;
        this.tests = plan.tests();
        this.whole = rules.crowded.isEmpty() || isWhole(rules, plan);
    }

    private static boolean isWhole(GroundRules rules, Plan plan) {
        Map<String, Integer> objects = new HashMap<>();
        return !Plan.any(plan.nodes(), node -> rules.nodes[node].kind() == GroundRules.Kind.CROWD)
                && !Plan.any(plan.settled(), fact -> rules.restsOnCrowd(rules.settled.get(fact)))
                && !Plan.any(plan.instances(), i -> {
                    GroundRules.Instance instance = rules.instances[i];
                    return rules.isOfCrowd(instance)
                            && (instance.contradicts()
                                    || objects.merge(instance.rule().scope(), instance.object(), (one, other) -> one)
                                            != instance.object());
                });
    }

    /** How much it holds, in places of arrays. */
    long size() {
        return plan.size() + tests.size() / Integer.SIZE;
    }

    /** @param byCard whether it is enough that the rule fires, since that shows */
    static Cone behind(GroundRules rules, int instance, boolean byCard) {
        BitSet wanted = new BitSet();
        wanted.set(instance);
        if (byCard) {
            return new Cone(rules, Plan.behind(rules, wanted));
        }
        addRivals(rules, instance, wanted);
        for (int weaker : rules.links.weaker[instance]) {
            addRivals(rules, weaker, wanted);
        }
        return new Cone(rules, Plan.settling(rules, wanted));
    }

    private static void addRivals(GroundRules rules, int instance, BitSet rivals) {
        rivals.set(instance);
        for (int output : rules.instances[instance].outputs()) {
            IntStream.of(rules.links.giving[output]).forEach(rivals::set);
        }
        for (int cell : rules.instances[instance].cells()) {
            Target target = cell < 0 ? null : rules.targets[cell];
            IntStream.of(target == null ? new int[0] : target.by()).forEach(rivals::set);
        }
    }

    /** A value of each class of a cell; where it is compared with other facts, as these stand in the world. */
    Choice values(int cell, World world) {
        boolean compared = Arrays.stream(rules.testsOf[cell])
                .anyMatch(test -> tests.get(test) && rules.nodes[test].kind() == GroundRules.Kind.PAIR);
        return compared || world.given(cell) != null
                ? find(cell, world)
                : values.computeIfAbsent(cell, c -> find(c, world));
    }

    private Choice find(int cell, World world) {
        ValueClasses classes = new ValueClasses(world, tests);
        return new Choice(classes.of(cell), classes.complete());
    }
}
