package id.pandu.vocabulary;

/** Kleene's three truth values. */
public enum Truth {
    FALSE,
    UNKNOWN,
    TRUE;

    public static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    public Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }

    public Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** Whether at least {@code wanted} of some conditions hold, given how many surely do and how many may. */
    public static Truth atLeast(int wanted, int sure, int possible) {
        return sure >= wanted ? TRUE : possible >= wanted ? UNKNOWN : FALSE;
    }
}
