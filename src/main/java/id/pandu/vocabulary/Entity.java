package id.pandu.vocabulary;

/**
 * A kind of thing that facts are about.
 *
 * @param phrase how sentences name one of them
 * @param many whether a case may hold several; if not, its facts are facts of the case itself
 * @param nameFact id of the fact that names one of several; empty if it exists once
 * @param countFact id of the fact of the case that says how many there are, known when all are listed; empty for none
 * @param question asks which of several there are, and {@code whoKnows} can tell; empty if it exists once
 */
public record Entity(
        String id,
        String label,
        String labelEn,
        String phrase,
        boolean many,
        String nameFact,
        String countFact,
        String question,
        String whoKnows) {

    /** @throws IllegalArgumentException if the id has not the form of one */
    public Entity {
        Identifier.NAME.require(id);
    }
}
