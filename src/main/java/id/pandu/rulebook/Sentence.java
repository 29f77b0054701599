package id.pandu.rulebook;

import id.pandu.vocabulary.Condition;
import java.util.List;

/**
 * One condition of a rule: a sentence as written, and what it means.
 *
 * @param parts the sentences below it, if it heads a group; the condition then covers them
 */
public record Sentence(String text, int line, Condition condition, List<Sentence> parts) {

    public Sentence {
        parts = List.copyOf(parts);
    }
}
