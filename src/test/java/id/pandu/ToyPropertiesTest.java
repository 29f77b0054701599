package id.pandu;

import static org.assertj.core.api.Assertions.assertThat;

import id.pandu.advice.Evaluation;
import id.pandu.analysis.Release;
import id.pandu.rulebook.Rule;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.PropertyDefaults;

@PropertyDefaults(tries = 300)
class ToyPropertiesTest extends EngineProperties {

    private static final Release RELEASE = Toy.release();

    ToyPropertiesTest() {
        super(RELEASE);
    }

    /** The properties say little if the cases invented never come to the point. */
    @Example
    void inventedCasesReachEveryRuleAndEveryTurn() {
        FactSets factSets = new FactSets(RELEASE.rulebook());
        Random random = new Random(1);
        Map<String, Integer> held = new HashMap<>();
        Set<String> turns = new TreeSet<>();
        for (int i = 0; i < 1000; i++) {
            Evaluation evaluation = RELEASE.evaluator().evaluate(factSets.facts(factSets.given(random)));
            evaluation.firings().forEach(f -> held.merge(f.rule().id(), 1, Integer::sum));
            evaluation
                    .defeated()
                    .keySet()
                    .forEach(f -> turns.add("defeated " + f.rule().id()));
            evaluation.conflicts().forEach(c -> turns.add("conflict about " + c.slot()));
            RELEASE.rulebook().active().stream()
                    .filter(evaluation::suspended)
                    .forEach(rule -> turns.add("suspended " + rule.id()));
        }
        assertThat(held.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        RELEASE.rulebook().active().stream().map(Rule::id).toList());
        assertThat(turns)
                .contains(
                        "conflict about hakPinjam",
                        "conflict about buku.kelayakanBuku",
                        "defeated HAK-001",
                        "defeated BKU-001",
                        "suspended HAK-003",
                        "suspended LYN-001",
                        "suspended BKU-004");
        assertThat(held).allSatisfy((rule, times) -> assertThat(times).isGreaterThan(5));
    }
}
