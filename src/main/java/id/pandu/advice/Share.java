package id.pandu.advice;

import java.util.Locale;

/** What becomes of an object when objects are taken in their order as far as there is enough for them. */
public enum Share {
    TAKEN,
    TOO_MUCH,
    /** Equal to others that do not all fit. */
    TIED,
    /** There is enough for it, but not for one before it. */
    AFFORDABLE,
    /** Not known. */
    OPEN;

    /** As answers write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
