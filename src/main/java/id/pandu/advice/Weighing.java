package id.pandu.advice;

import id.pandu.rulebook.Ranking;
import id.pandu.vocabulary.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Scores objects by how much each key counts for the user; keys the user said nothing of count 1. An object has of each
 * key the share of the others that it is better than, equals counting half; what is unknown of it counts neither for nor
 * against it.
 */
final class Weighing {

    private final Ranking ranking;
    private final Facts facts;
    private final double[][] numbers;
    /** By key: the numbers known, the smallest first. */
    private final double[][] known;

    /** @param numbers by object, what it has of each key; NaN where unknown */
    Weighing(Ranking ranking, Facts facts, double[][] numbers) {
        this.ranking = ranking;
        this.facts = facts;
        this.numbers = numbers;
        this.known = IntStream.range(0, ranking.keys().size())
                .mapToObj(key -> Stream.of(numbers)
                        .mapToDouble(ofObject -> ofObject[key])
                        .filter(number -> !Double.isNaN(number))
                        .sorted()
                        .toArray())
                .toArray(double[][]::new);
    }

    /** Whether the user gave any weight. */
    boolean given() {
        return ranking.keys().stream().anyMatch(key -> value(key) != null);
    }

    List<Answer.Weight> weights(Wording wording) {
        List<Answer.Weight> weights = new ArrayList<>();
        for (Ranking.Key key : ranking.keys()) {
            Wording.Phrases phrases = wording.phrases();
            weights.add(new Answer.Weight(phrases.say("key", key.label()), weight(key), phrases.lang()));
        }
        return weights;
    }

    private double weight(Ranking.Key key) {
        return value(key) instanceof Number number ? number.doubleValue() : 1;
    }

    private @Nullable Object value(Ranking.Key key) {
        return key.weight() == null ? null : facts.value(key.weight(), null);
    }

    /**
     * From 0 to 1; null if nothing that counts is known of the object.
     *
     * @param object its place
     */
    @Nullable
    Double score(int object) {
        double sum = 0;
        double weights = 0;
        for (int key = 0; key < known.length; key++) {
            double own = numbers[object][key];
            double weight = weight(ranking.keys().get(key));
            if (!Double.isNaN(own) && weight > 0) {
                sum += weight * share(own, known[key]);
                weights += weight;
            }
        }
        return weights == 0 ? null : Double.valueOf(sum / weights);
    }

    /** Of the objects of which the key is known, the one itself among them, how many others it is better than. */
    private static double share(double own, double[] known) {
        int less = countBelow(known, own);
        double better = less + (countBelow(known, Math.nextUp(own)) - less) * 0.5;
        return known.length == 1 ? 0.5 : (better - 0.5) / (known.length - 1);
    }

    private static int countBelow(double[] sorted, double limit) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < limit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
