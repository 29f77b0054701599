package id.pandu.rulebook;

/** A problem found where its place is not known yet; readers catch it and add the place. */
final class Mistake extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String subject;
    private final String remedy;

    Mistake(String code, String subject, String message, String remedy) {
        super(message, null, false, false);
        this.code = code;
        this.subject = subject;
        this.remedy = remedy;
    }

    Problem at(Place place) {
        return new Problem(true, place, code, subject, String.valueOf(getMessage()), remedy);
    }
}
