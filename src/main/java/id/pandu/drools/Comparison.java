package id.pandu.drools;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.drools.base.base.ValueResolver;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.IndexableConstraint;
import org.drools.base.rule.accessor.FieldValue;
import org.drools.base.rule.accessor.ReadAccessor;
import org.drools.base.rule.accessor.TupleValueExtractor;
import org.drools.base.rule.constraint.AlphaNodeFieldConstraint;
import org.drools.base.util.IndexedValueReader;
import org.drools.base.util.index.ConstraintTypeOperator;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.runtime.rule.FactHandle;

/**
 * A property of a {@link FactBean} compared with a literal. As Drools has it, a null differs from every literal, and
 * neither exceeds, contains nor matches any.
 */
final class Comparison implements AlphaNodeFieldConstraint, IndexableConstraint {

    private static final Declaration[] NONE = {};
    private static final Set<String> OPERATORS = Set.of("==", "!=", "<", "<=", ">", ">=", "contains", "matches");

    private final ReadAccessor property;
    private final String operator;
    private final boolean negated;
    private final FieldValue literal;
    private final @Nullable Object value;
    private final Predicate<@Nullable Object> test;

    /** @param operator one for which {@link #knows} */
    Comparison(ReadAccessor property, String operator, boolean negated, FieldValue literal) {
        this.property = property;
        this.operator = operator;
        this.negated = negated;
        this.literal = literal;
        this.value = literal.getValue();
        this.test = value == null ? given -> (given == null) == operator.equals("==") : test(operator, value);
    }

    static boolean knows(String operator) {
        return OPERATORS.contains(operator);
    }

    private static Predicate<@Nullable Object> test(String operator, Object value) {
        return switch (operator) {
            case "==" -> value::equals;
            case "!=" -> given -> !value.equals(given);
            case "<" -> given -> given != null && order(given, value) < 0;
            case "<=" -> given -> given != null && order(given, value) <= 0;
            case ">" -> given -> given != null && order(given, value) > 0;
            case ">=" -> given -> given != null && order(given, value) >= 0;
            case "contains" -> given -> given instanceof Collection<?> entries && entries.contains(value);
            default -> {
                Predicate<String> matches = Pattern.compile(value.toString()).asMatchPredicate();
                yield given -> given instanceof String text && matches.test(text);
            }
        };
    }

    @SuppressWarnings("unchecked")
    private static int order(Object given, Object value) {
        return ((Comparable<Object>) given).compareTo(value);
    }

    @Override
    public boolean isAllowed(FactHandle handle, ValueResolver resolver) {
        return test.test(property.getValue(resolver, handle.getObject())) != negated;
    }

    @Override
    public boolean isIndexable(int nodeType, KieBaseConfiguration configuration) {
        return getConstraintType().isIndexableForNode(nodeType, this, configuration);
    }

    @Override
    public ConstraintTypeOperator getConstraintType() {
        return negated ? ConstraintTypeOperator.UNKNOWN : ConstraintTypeOperator.decode(operator);
    }

    @Override
    public FieldValue getField() {
        return literal;
    }

    @Override
    public ReadAccessor getFieldExtractor() {
        return property;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Comparison that
                && operator.equals(that.operator)
                && negated == that.negated
                && property.equals(that.property)
                && Objects.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(operator, negated, property, value);
    }

    @Override
    public ConstraintType getType() {
        return ConstraintType.ALPHA;
    }

    @Override
    public Comparison clone() {
        return this;
    }

    @Override
    public Comparison cloneIfInUse() {
        return this;
    }

    @Override
    public Declaration[] getRequiredDeclarations() {
        return NONE;
    }

    @Override
    public void replaceDeclaration(Declaration before, Declaration after) {}

    @Override
    public boolean isTemporal() {
        return false;
    }

    @Override
    public boolean isUnification() {
        return false;
    }

    @Override
    public @Nullable IndexedValueReader getFieldIndex() {
        return null;
    }

    @Override
    public @Nullable TupleValueExtractor getRightIndexExtractor() {
        return null;
    }

    @Override
    public @Nullable TupleValueExtractor getLeftIndexExtractor() {
        return null;
    }

    @Override
    public void writeExternal(ObjectOutput out) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void readExternal(ObjectInput in) {
        throw new UnsupportedOperationException();
    }
}
