package id.pandu.analysis;

import id.pandu.vocabulary.Facts;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How much the answer to one question would change the advice at once, all else being as it is: the weight of the rules
 * that would begin or cease to fire, as the mean over one value of each class. Not for several threads.
 */
final class Sway {

    /** Of facts with more classes of values not all are tried. */
    private static final int MOST_VALUES = 10;

    private final GroundRules rules;
    private final World now;
    private final World changed;
    private final Interest interest;

    /** @param now how things are, after an exact evaluation */
    Sway(World now, Facts facts, Interest interest) {
        this.interest = interest;
        this.rules = now.rules;
        this.now = now;
        changed = new World(rules, facts);
        changed.evaluate(rules.full, true);
    }

    double of(int cell) {
        Cone ahead = rules.ahead(cell);
        List<@Nullable Object> values = ahead.values(cell, now).values();
        double sum = 0;
        int tried = 0;
        for (; tried < Math.min(MOST_VALUES, values.size() - 1); tried++) {
            changed.set(cell, Objects.requireNonNull(values.get(tried)));
            changed.update(ahead.plan);
            sum += difference(ahead.plan);
        }
        changed.set(cell, null);
        changed.update(ahead.plan);
        return tried == 0 ? 0 : sum / tried;
    }

    private double difference(Plan ahead) {
        double sum = 0;
        for (int[] level : ahead.instances()) {
            for (int i : level) {
                if (interest.inRule(i) && (changed.fires[i] != 0) != (now.fires[i] != 0)) {
                    sum += Stakes.weight(rules.instances[i].rule());
                }
            }
        }
        return sum;
    }
}
