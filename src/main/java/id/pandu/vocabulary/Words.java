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

    /** Nobody means a word or sentence longer than this, in letters; comparing takes their square. */
    private static final int LONGEST = 300;

    /** How many candidates are compared letter by letter: those which have most letters in common. */
    private static final int MOST_COMPARED = 100;

    /** Letters are counted by their last six bits, which tells nearly all of them apart. */
    private static final int LETTERS = 64;

    private Words() {}

    /**
     * The candidates most like the word, best first; only those which differ in at most half of their letters or which
     * contain the word. Takes time proportional to the length of all candidates, however long the word.
     *
     * @param most how many at the most
     */
    public static List<String> nearest(String word, Collection<String> candidates, int most) {
        if (word.length() > LONGEST) {
            return List.of();
        }
        String wanted = word.toLowerCase(Locale.ROOT);
        int[] letters = letters(wanted);
        return candidates.stream()
                .filter(candidate -> candidate.length() <= LONGEST)
                .distinct()
                .map(candidate -> Scored.atLeast(wanted, letters, candidate))
                .filter(s -> s.near(wanted))
                .sorted(Scored.BEST_FIRST)
                .limit(MOST_COMPARED)
                .map(s -> s.exactly(wanted))
                .filter(s -> s.near(wanted))
                .sorted(Scored.BEST_FIRST)
                .limit(most)
                .map(Scored::word)
                .toList();
    }

    private static int[] letters(String word) {
        int[] letters = new int[LETTERS];
        for (int i = 0; i < word.length(); i++) {
            letters[word.charAt(i) % LETTERS]++;
        }
        return letters;
    }

    /** @param distance how many letters differ; few, if the word is longer and contains the wanted one */
    private record Scored(String word, String lower, int distance) {

        static final Comparator<Scored> BEST_FIRST =
                Comparator.comparingInt(Scored::distance).thenComparing(Scored::word);

        /** Counts the letters that one of the words has more of: at least so many must differ. */
        static Scored atLeast(String wanted, int[] letters, String candidate) {
            String lower = candidate.toLowerCase(Locale.ROOT);
            int[] others = letters(lower);
            int more = 0;
            int fewer = 0;
            for (int i = 0; i < LETTERS; i++) {
                int difference = letters[i] - others[i];
                more += Math.max(difference, 0);
                fewer += Math.max(-difference, 0);
            }
            return new Scored(candidate, lower, shortened(wanted, lower, Math.max(more, fewer)));
        }

        Scored exactly(String wanted) {
            return new Scored(word, lower, shortened(wanted, lower, DISTANCE.apply(wanted, lower)));
        }

        private static int shortened(String wanted, String candidate, int letters) {
            boolean contained = wanted.length() >= SHORTEST_PART && candidate.contains(wanted);
            return contained ? Math.min(letters, CONTAINED) : letters;
        }

        private boolean near(String wanted) {
            return distance * 2 <= Math.max(word.length(), wanted.length());
        }
    }
}
