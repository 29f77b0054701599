package id.pandu.rulebook;

/**
 * Something wrong with a rulebook's files, told to the expert who edits them, in Bahasa Indonesia.
 *
 * @param blocking whether the rulebook cannot be used; if not, this is only a remark
 * @param code stable name of the kind of problem, such as {@code KALIMAT}
 * @param subject what it is about: a rule, a sentence, a cell
 * @param remedy what to do about it
 */
public record Problem(boolean blocking, Place place, String code, String subject, String message, String remedy) {

    @Override
    public String toString() {
        return place + " [" + code + "] " + subject + ": " + message + ". Perbaikan: " + remedy + ".";
    }
}
