package id.pandu.rulebook;

/**
 * One statement of a document, paraphrased.
 *
 * @param lines line or range of lines in the document, as {@code 528} or {@code 64-70}
 */
public record Clause(
        String id,
        String document,
        String section,
        String lines,
        String kind,
        String actors,
        String text,
        String english) {}
