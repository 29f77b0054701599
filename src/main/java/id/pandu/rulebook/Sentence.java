package id.pandu.rulebook;

import id.pandu.vocabulary.Condition;
import id.pandu.vocabulary.Slot;
import java.util.List;

/**
 * One condition of a rule: a sentence as written, and what it means.
 *
 * @param parts the sentences below it, if it heads a group; the condition then covers them
 * @param slots every fact the condition reads, each once, in the order of reading
 */
public record Sentence(String text, int line, Condition condition, List<Sentence> parts, List<Slot> slots) {

    public Sentence {
        parts = List.copyOf(parts);
    }

    Sentence(String text, int line, Condition condition, List<Sentence> parts) {
        this(text, line, condition, parts, List.copyOf(condition.slots()));
    }
}
