package id.pandu.drools;

import static org.assertj.core.api.Assertions.assertThat;

import org.drools.compiler.rule.builder.ConstraintBuilder;
import org.junit.jupiter.api.Test;

/** That comparisons hold when they should is tested with random rulebooks; here, that they are used at all. */
class ComparisonTest {

    @Test
    void replaceWhatDroolsWouldBuild() {
        assertThat(ConstraintBuilder.get()).isInstanceOf(ComparisonBuilder.class);
    }
}
