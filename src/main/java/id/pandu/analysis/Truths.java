package id.pandu.analysis;

import id.pandu.vocabulary.Truth;

/** Sets of truth values as bits: which of true, unknown and false something may still be. */
final class Truths {

    static final byte FALSE = 1;
    static final byte UNKNOWN = 2;
    static final byte TRUE = 4;
    static final byte ANY = FALSE | UNKNOWN | TRUE;

    private Truths() {}

    static byte of(Truth truth) {
        return switch (truth) {
            case FALSE -> FALSE;
            case UNKNOWN -> UNKNOWN;
            case TRUE -> TRUE;
        };
    }

    static byte not(byte truths) {
        return (byte) ((truths & UNKNOWN) | (truths & TRUE) >> 2 | (truths & FALSE) << 2);
    }

    /** What may become of a count if more may be counted: it grows truer. */
    static byte orTruer(byte truths) {
        if ((truths & FALSE) != 0) {
            return ANY;
        }
        return (truths & UNKNOWN) != 0 ? (byte) (truths | TRUE) : truths;
    }

    /** What "at least {@code number} of the children" may be. Ends as soon as enough are surely true or false. */
    static byte atLeast(int number, int[] children, byte[] truths) {
        if (number <= 0) {
            return TRUE;
        }
        int spare = children.length - number;
        int surely = 0;
        int perhaps = 0;
        int surelyOpen = 0;
        int surelyFalse = 0;
        boolean unknown = false;
        for (int child : children) {
            byte truth = truths[child];
            if (truth == TRUE) {
                surely++;
                if (surely >= number) {
                    return TRUE;
                }
            } else if (truth == FALSE) {
                surelyFalse++;
                if (surelyFalse > spare) {
                    return FALSE;
                }
            }
            perhaps += (truth & TRUE) != 0 ? 1 : 0;
            surelyOpen += (truth & FALSE) == 0 ? 1 : 0;
            unknown |= (truth & UNKNOWN) != 0;
        }
        int found = perhaps >= number ? TRUE : 0;
        found |= surelyOpen < number ? FALSE : 0;
        found |= unknown ? UNKNOWN : 0;
        return (byte) found;
    }
}
