package id.pandu.rulebook;

import java.util.List;

/**
 * How the objects of an entity are put in order.
 *
 * @param entity whose objects are ranked
 * @param keys what is compared, the most important first
 * @param classFact id of the concluded fact that tells an object's class; empty for none
 */
public record Ranking(
        String entity, Method method, List<Key> keys, String classFact, List<String> sources, Place place) {

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
     */
    public record Key(String label, List<Sentence> sentences, int slot, List<String> sources) {
        public Key {
            sentences = List.copyOf(sentences);
            sources = List.copyOf(sources);
        }
    }

    public Ranking {
        keys = List.copyOf(keys);
        sources = List.copyOf(sources);
    }
}
