package id.pandu.analysis;

import id.pandu.analysis.GroundRules.Instance;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A part of the rules, and the values that matter to it. The part behind a rule is all that matters to whether it
 * changes the advice: what it rests on and, if it shows nothing of its own, the rules that give the same as it or give
 * way to it. Safe for any number of threads.
 */
final class Cone {

    final Plan plan;
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
    }

    static Cone behind(GroundRules rules, int instance) {
        BitSet wanted = new BitSet();
        wanted.set(instance);
        if (rules.instances[instance].shown()) {
            return new Cone(rules, Plan.behind(rules, wanted));
        }
        addRivals(rules, instance, wanted);
        for (int i = 0; i < rules.instances.length; i++) {
            if (Arrays.stream(rules.instances[i].stronger()).anyMatch(s -> s == instance)) {
                addRivals(rules, i, wanted);
            }
        }
        return new Cone(rules, Plan.settling(rules, wanted));
    }

    private static void addRivals(GroundRules rules, int instance, BitSet rivals) {
        Instance one = rules.instances[instance];
        rivals.set(instance);
        for (int i = 0; i < rules.instances.length; i++) {
            Instance other = rules.instances[i];
            if (shares(one.outputs(), other.outputs()) || shares(one.cells(), other.cells())) {
                rivals.set(i);
            }
        }
    }

    private static boolean shares(int[] some, int[] others) {
        return Arrays.stream(some).anyMatch(one -> Arrays.stream(others).anyMatch(other -> one == other));
    }

    /** A value of each class of a cell; where it is compared with other facts, as these stand in the world. */
    Choice values(int cell, World world) {
        boolean compared = Arrays.stream(rules.testsOf[cell])
                .anyMatch(test -> tests.get(test) && rules.nodes[test].kind() == GroundRules.Kind.PAIR);
        return compared ? find(cell, world) : values.computeIfAbsent(cell, c -> find(c, world));
    }

    private Choice find(int cell, World world) {
        ValueClasses classes = new ValueClasses(world, tests);
        return new Choice(classes.of(cell), classes.complete());
    }
}
