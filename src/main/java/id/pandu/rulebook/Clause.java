package id.pandu.rulebook;

/**
 * One statement of a document, paraphrased.
 *
 * @param lines line or range of lines in the document, as {@code 528} or {@code 64-70}
 * @param fate what the rulebook does with it
 * @param remark where it is shown, or why it is not used
 */
public record Clause(
        String id,
        String document,
        String section,
        String lines,
        String kind,
        String actors,
        String text,
        String english,
        String fate,
        String remark) {}
