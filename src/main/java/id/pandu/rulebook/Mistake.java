package id.pandu.rulebook;

import id.pandu.vocabulary.Identifier;
import org.jspecify.annotations.Nullable;

/** A problem found where its place is not known yet; readers catch it and add the place. */
public final class Mistake extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String subject;
    private final String remedy;
    private final transient @Nullable MissingName missing;

    Mistake(String code, String subject, String message, String remedy) {
        this(null, code, subject, message, remedy);
    }

    private Mistake(@Nullable MissingName missing, String code, String subject, String message, String remedy) {
        super(message, null, false, false);
        this.code = code;
        this.subject = subject;
        this.remedy = remedy;
        this.missing = missing;
    }

    /** Something is named that is defined nowhere. */
    static Mistake missing(MissingName missing, String code, String subject, String message, String remedy) {
        return new Mistake(missing, code, subject, message, remedy);
    }

    /** Stable name of the kind of problem. */
    public String code() {
        return code;
    }

    /** What is wrong and what to do, in Bahasa Indonesia, for somebody who has just typed it. */
    public String sentence() {
        return getMessage() + "; " + remedy + ".";
    }

    /** The same of something that is part of what is looked at. */
    Mistake about(String whole, String part) {
        return new Mistake(code, whole, part + getMessage(), remedy);
    }

    /** @throws Mistake if the text is no name of this form */
    static String require(Identifier form, String text, String code, String subject) {
        form.findFault(text).ifPresent(fault -> {
            throw new Mistake(
                    code,
                    subject,
                    "'" + text + "' tidak dapat dipakai: " + fault,
                    form == Identifier.LITERAL || form == Identifier.PHRASE
                            ? "tulis dengan kata lain"
                            : "ganti dengan id lain");
        });
        return text;
    }

    Problem at(Place place) {
        return new Problem(true, place, code, subject, String.valueOf(getMessage()), remedy);
    }

    boolean isCalled(String name) {
        return code.equals(name);
    }

    /** What is named and not defined; null if that is not what is wrong. */
    @Nullable
    MissingName missing() {
        return missing;
    }
}
