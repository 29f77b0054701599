package id.pandu.advice;

import id.pandu.rulebook.Ranking;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Item;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * Scores objects by how much each key counts for the user; keys the user said nothing of count 1. An object has of each
 * key the share of the others that it is better than, equals counting half; what is unknown of it counts neither for nor
 * against it.
 */
final class Weighing {

    private final Ranking ranking;
    private final Facts facts;
    private final BiFunction<Ranking.Key, Item, @Nullable Double> numbers;

    /** @param numbers what an object has of a key; null if unknown */
    Weighing(Ranking ranking, Facts facts, BiFunction<Ranking.Key, Item, @Nullable Double> numbers) {
        this.ranking = ranking;
        this.facts = facts;
        this.numbers = numbers;
    }

    /** Whether the user gave any weight. */
    boolean given() {
        return ranking.keys().stream().anyMatch(key -> value(key) != null);
    }

    List<Answer.Weight> weights() {
        return ranking.keys().stream()
                .map(key -> new Answer.Weight(key.label(), weight(key)))
                .toList();
    }

    private double weight(Ranking.Key key) {
        return value(key) instanceof Number number ? number.doubleValue() : 1;
    }

    private @Nullable Object value(Ranking.Key key) {
        return key.weight() == null ? null : facts.value(key.weight(), null);
    }

    /** From 0 to 1; null if nothing that counts is known of the object. */
    @Nullable
    Double score(Item object, List<Item> objects) {
        double sum = 0;
        double weights = 0;
        for (Ranking.Key key : ranking.keys()) {
            Double own = numbers.apply(key, object);
            if (own != null && weight(key) > 0) {
                sum += weight(key) * share(own, key, objects);
                weights += weight(key);
            }
        }
        return weights == 0 ? null : Double.valueOf(sum / weights);
    }

    /** Of the objects of which the key is known, the one itself among them, how many others it is better than. */
    private double share(double own, Ranking.Key key, List<Item> objects) {
        double[] known = objects.stream()
                .map(object -> numbers.apply(key, object))
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .toArray();
        double better = DoubleStream.of(known)
                .map(theirs -> own > theirs ? 1 : own == theirs ? 0.5 : 0)
                .sum();
        return known.length == 1 ? 0.5 : (better - 0.5) / (known.length - 1);
    }
}
