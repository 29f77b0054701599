package id.pandu.drools;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.base.base.ClassObjectType;
import org.drools.base.base.ValueType;
import org.drools.base.rule.accessor.FieldValue;
import org.drools.base.rule.accessor.ReadAccessor;
import org.drools.base.rule.constraint.Constraint;
import org.drools.compiler.rule.builder.PatternBuilder;
import org.drools.compiler.rule.builder.RuleBuildContext;
import org.drools.drl.ast.descr.LiteralRestrictionDescr;
import org.drools.drl.ast.descr.OperatorDescr;
import org.drools.mvel.MVELConstraintBuilder;

/**
 * Spares Drools the analysis of the most frequent constraints, a property compared with a literal: it would compile each
 * three times over, looking at every method of the class, and again when it is first tested. Registered in
 * {@code META-INF/services}, as Drools 10.2 provides; what is not about a {@link FactBean} is left to Drools, and so
 * would all be without this class, only more slowly.
 */
public final class ComparisonBuilder extends MVELConstraintBuilder {

    private static final Pattern LITERAL = Pattern.compile("\"[^\"\\\\]*\"|-?\\d+(\\.\\d+)?L?|true|false|null");
    private static final Pattern PROPERTY = Pattern.compile("([$\\w]+)(\\.\\w+)?");

    @Override
    public int servicePriority() {
        return 1;
    }

    @Override
    public void setExprInputs(
            RuleBuildContext context, PatternBuilder.ExprBindings bindings, Class<?> type, String expression) {
        if (FactBean.class.isAssignableFrom(type)) {
            if (LITERAL.matcher(expression).matches()) {
                return;
            }
            Matcher property = PROPERTY.matcher(expression);
            if (property.matches()) {
                bindings.getRuleBindings().add(property.group(1));
                return;
            }
        }
        super.setExprInputs(context, bindings, type, expression);
    }

    @Override
    public Constraint buildLiteralConstraint(
            RuleBuildContext context,
            org.drools.base.rule.Pattern pattern,
            ValueType valueType,
            FieldValue field,
            String expression,
            String leftValue,
            String operator,
            boolean negated,
            String rightValue,
            ReadAccessor extractor,
            LiteralRestrictionDescr restriction,
            Map<String, OperatorDescr> aliases) {
        boolean ours = pattern.getObjectType() instanceof ClassObjectType type
                && FactBean.class.isAssignableFrom(type.getClassType());
        return ours && Comparison.knows(operator)
                ? new Comparison(extractor, operator, negated, field)
                : super.buildLiteralConstraint(
                        context,
                        pattern,
                        valueType,
                        field,
                        expression,
                        leftValue,
                        operator,
                        negated,
                        rightValue,
                        extractor,
                        restriction,
                        aliases);
    }
}
