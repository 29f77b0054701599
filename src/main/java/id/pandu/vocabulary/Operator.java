package id.pandu.vocabulary;

import java.util.Arrays;
import java.util.Optional;

/** How two values are compared. */
public enum Operator {
    EQ("=="),
    NE("!="),
    LT("<"),
    LE("<="),
    GT(">"),
    GE(">=");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }

    /** The operator that holds exactly when this one does not. */
    public Operator negated() {
        return switch (this) {
            case EQ -> NE;
            case NE -> EQ;
            case LT -> GE;
            case GE -> LT;
            case GT -> LE;
            case LE -> GT;
        };
    }

    /** Whether {@code left op right} holds; values of one type, ordered ones comparable. */
    public boolean holds(Object left, Object right) {
        if (this == EQ || this == NE) {
            return left.equals(right) == (this == EQ);
        }
        int order = compare(left, right);
        return switch (this) {
            case LT -> order < 0;
            case LE -> order <= 0;
            case GT -> order > 0;
            default -> order >= 0;
        };
    }

    private static int compare(Object left, Object right) {
        return Double.compare(((Number) left).doubleValue(), ((Number) right).doubleValue());
    }

    public static Optional<Operator> findBySign(String sign) {
        return Arrays.stream(values()).filter(o -> o.sign.equals(sign)).findFirst();
    }
}
