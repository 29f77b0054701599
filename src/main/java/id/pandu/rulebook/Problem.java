package id.pandu.rulebook;

import java.util.regex.Pattern;

/**
 * Something wrong with a rulebook's files, told to the expert who edits them, in Bahasa Indonesia.
 *
 * @param blocking whether the rulebook cannot be used; if not, this is only a remark
 * @param code stable name of the kind of problem, such as {@code KALIMAT}
 * @param subject what it is about: a rule, a sentence, a cell
 * @param remedy what to do about it
 */
public record Problem(boolean blocking, Place place, String code, String subject, String message, String remedy) {

    /** Code of what only lies beside the rules. */
    static final String NOT_READ = "BERKAS";

    /** What was found may be as long as a file and hold anything; in a message nobody needs more of it. */
    private static final int LONGEST = 500;

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    public Problem {
        place = new Place(shown(place.file()), place.line());
        subject = shown(subject);
        message = shown(message);
        remedy = shown(remedy);
    }

    /** Whether it only names something that is not read, and nothing is wrong. */
    public boolean aside() {
        return code.equals(NOT_READ) && !blocking;
    }

    private static String shown(String text) {
        String cut = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
        return INVISIBLE
                .matcher(cut)
                .replaceAll(letter -> "<U+%04X>".formatted(letter.group().codePointAt(0)));
    }

    @Override
    public String toString() {
        return place + " [" + code + "] " + subject + ": " + message + ". Perbaikan: " + remedy + ".";
    }
}
