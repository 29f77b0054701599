package id.pandu.vocabulary;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the right word closest to a wrong one. */
public final class Words {

    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    /** A word so short occurs in too many others. */
    private static final int SHORTEST_PART = 4;

    /** A word left out half-way counts as so many letters. */
    private static final int CONTAINED = 2;

    private Words() {}

    /**
     * The candidates most like the word, best first; only those which differ in at most half of their letters or which
     * contain the word.
     *
     * @param most how many at the most
     */
    public static List<String> nearest(String word, Collection<String> candidates, int most) {
        String wanted = word.toLowerCase(Locale.ROOT);
        return candidates.stream()
                .distinct()
                .map(candidate -> new Scored(candidate, distance(wanted, candidate.toLowerCase(Locale.ROOT))))
                .filter(s -> s.near(wanted))
                .sorted(Comparator.comparingInt(Scored::distance).thenComparing(Scored::word))
                .limit(most)
                .map(Scored::word)
                .toList();
    }

    /** How many letters differ; few, if the candidate is a longer word that contains the wanted one. */
    private static int distance(String wanted, String candidate) {
        int letters = DISTANCE.apply(wanted, candidate);
        boolean contained = wanted.length() >= SHORTEST_PART && candidate.contains(wanted);
        return contained ? Math.min(letters, CONTAINED) : letters;
    }

    private record Scored(String word, int distance) {

        private boolean near(String wanted) {
            return distance * 2 <= Math.max(word.length(), wanted.length());
        }
    }
}
