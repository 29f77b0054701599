package id.pandu.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.drools.base.rule.accessor.FieldValue;
import org.drools.base.rule.accessor.ReadAccessor;
import org.drools.compiler.rule.builder.ConstraintBuilder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kie.api.runtime.rule.FactHandle;

/** Compared with whole evaluations on random rulebooks elsewhere; here each operator by itself. */
class ComparisonTest {

    @Test
    void replacesWhatDroolsWouldBuild() {
        assertThat(ConstraintBuilder.get()).isInstanceOf(ComparisonBuilder.class);
    }

    @TestFactory
    Stream<DynamicTest> holdsFor() {
        return Stream.of(
                holds("==", 3L, false, 3L),
                holds("==", null, false, (Object) null),
                holds("==", false, false, false),
                holds("!=", 3L, false, 2L, 4L, null),
                holds("!=", null, false, 2L, 3L, 4L),
                holds("<", 3L, false, 2L),
                holds("<=", 3L, false, 2L, 3L),
                holds(">", 3L, false, 4L),
                holds(">=", 3L, false, 3L, 4L),
                holds("contains", "A", false, List.of("A"), List.of("A", "B")),
                holds("contains", "A", true, List.of("B"), null),
                holds("matches", "A|B", false, "A", "B"));
    }

    /** @param wanted the values given, out of some of every kind that fit, for which the comparison holds */
    private static DynamicTest holds(String operator, Object literal, boolean negated, Object... wanted) {
        return DynamicTest.dynamicTest((negated ? "not " : "") + operator + " " + literal, () -> {
            List<Object> given = new ArrayList<>();
            for (Object value : like(literal)) {
                if (comparison(operator, literal, negated, value)) {
                    given.add(value);
                }
            }
            assertThat(given).containsExactly(wanted);
        });
    }

    private static List<Object> like(Object literal) {
        if (literal instanceof String text) {
            return text.contains("|")
                    ? Arrays.asList("A", "B", "AB", "C", "", null)
                    : Arrays.asList(List.of("A"), List.of("A", "B"), List.of("B"), null);
        }
        return literal instanceof Boolean ? Arrays.asList(true, false, null) : Arrays.asList(2L, 3L, 4L, null);
    }

    private static boolean comparison(String operator, Object literal, boolean negated, Object given) {
        FieldValue field = mock(FieldValue.class);
        when(field.getValue()).thenReturn(literal);
        ReadAccessor property = mock(ReadAccessor.class);
        when(property.getValue(null, given)).thenReturn(given);
        FactHandle handle = mock(FactHandle.class);
        when(handle.getObject()).thenReturn(given);
        assertThat(Comparison.knows(operator)).isTrue();
        return new Comparison(property, operator, negated, field).isAllowed(handle, null);
    }
}
