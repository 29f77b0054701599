package id.pandu.vocabulary;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the right word closest to a wrong one. */
public final class Words {

    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    private Words() {}

    /**
     * The candidates most like the word, best first; only those which differ in at most half of their letters.
     *
     * @param most how many at the most
     */
    public static List<String> nearest(String word, Collection<String> candidates, int most) {
        String wanted = word.toLowerCase(Locale.ROOT);
        return candidates.stream()
                .distinct()
                .map(candidate -> new Scored(candidate, distance(wanted, candidate.toLowerCase(Locale.ROOT))))
                .filter(s -> s.distance * 2 <= Math.max(s.word.length(), wanted.length()))
                .sorted(Comparator.comparingInt(Scored::distance).thenComparing(Scored::word))
                .limit(most)
                .map(Scored::word)
                .toList();
    }

    private static int distance(String a, String b) {
        return DISTANCE.apply(a, b);
    }

    private record Scored(String word, int distance) {}
}
