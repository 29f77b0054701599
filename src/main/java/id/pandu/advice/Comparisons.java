package id.pandu.advice;

import id.pandu.rulebook.Ranking;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Compares the objects of a ranking by their numbers, each with each: for a thousand objects a million times. */
final class Comparisons {

    private final boolean lexicographic;
    private final double[][] numbers;

    /** @param numbers by object and key, the most important key first; NaN where unknown */
    Comparisons(Ranking.Method method, double[][] numbers) {
        this.lexicographic = method == Ranking.Method.LEXICOGRAPHIC;
        this.numbers = numbers;
    }

    boolean beats(int one, int other) {
        boolean better = false;
        for (int key = 0; key < numbers[one].length; key++) {
            double left = numbers[one][key];
            double right = numbers[other][key];
            if (left < right) {
                return false;
            }
            if (left > right && lexicographic) {
                return true;
            }
            better |= left > right;
        }
        return better;
    }

    /** From 1 for the best, by object. */
    int[] ranks() {
        int[] beaters = IntStream.range(0, numbers.length)
                .map(object -> (int) IntStream.range(0, numbers.length)
                        .filter(other -> beats(other, object))
                        .count())
                .toArray();
        return lexicographic ? IntStream.of(beaters).map(better -> better + 1).toArray() : peel(beaters);
    }

    /** Takes off the objects that none of the rest beats, layer by layer; objects that beat each other in a circle tie. */
    private int[] peel(int[] beaters) {
        int[] ranks = new int[beaters.length];
        List<Integer> rest =
                new ArrayList<>(IntStream.range(0, beaters.length).boxed().toList());
        for (int rank = 1; !rest.isEmpty(); rank++) {
            List<Integer> unbeaten =
                    rest.stream().filter(object -> beaters[object] == 0).toList();
            List<Integer> layer = unbeaten.isEmpty() ? List.copyOf(rest) : unbeaten;
            for (int object : layer) {
                ranks[object] = rank;
            }
            rest.removeIf(object -> ranks[object] > 0);
            for (int object : layer) {
                rest.stream().filter(other -> beats(object, other)).forEach(other -> beaters[other]--);
            }
        }
        return ranks;
    }
}
