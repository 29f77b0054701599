package id.pandu.rulebook;

import id.pandu.vocabulary.Slot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the objects of an entity are put in order, and what limits how many of them can be taken.
 *
 * @param entity whose objects are ranked
 * @param keys what is compared, the most important first
 * @param classFact id of the concluded fact that tells an object's class; empty for none
 * @param limits what taking objects uses up; none if any number can be taken
 */
public record Ranking(
        String entity,
        Method method,
        List<Key> keys,
        String classFact,
        List<Limit> limits,
        List<String> sources,
        Place place) {

    /** How two objects are compared. */
    public enum Method {
        /** By the first key that differs: the more of its sentences hold, the better. */
        LEXICOGRAPHIC,
        /** One is better only if it is not worse on any key known of both, and better on one. */
        DOMINANCE
    }

    /**
     * @param sentences those that count, each true or not of an object; empty if the key is a number
     * @param slot index of the number compared, greater being better; -1 if the key is sentences
     * @param weight the fact by which users may say how much the key counts for them; null if they cannot
     */
    public record Key(
            String label,
            List<Sentence> sentences,
            int slot,
            @Nullable Slot weight,
            List<String> sources) {
        public Key {
            sentences = List.copyOf(sentences);
            sources = List.copyOf(sources);
        }
    }

    /**
     * Something there is so much of, and what each object taken uses of it.
     *
     * @param available fact of the case: how much there is
     * @param cost fact of an object: what it uses; null if each uses the same
     * @param each what each uses if it is the same; above 0
     * @param authorChoice why the author chose what no source says; empty if a source says it
     */
    public record Limit(Slot available, @Nullable Slot cost, double each, List<String> sources, String authorChoice) {
        public Limit {
            sources = List.copyOf(sources);
        }
    }

    public Ranking {
        keys = List.copyOf(keys);
        limits = List.copyOf(limits);
        sources = List.copyOf(sources);
    }
}
