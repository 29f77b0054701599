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
    /** Stays as things are but for the rules that read the cell in question. */
    private final World near;

    private final World changed;

    /** @param now how things are, after an exact evaluation */
    Sway(World now, Facts facts) {
        this.rules = now.rules;
        this.now = now;
        near = new World(rules, facts);
        near.evaluate(rules.full, true);
        changed = new World(rules, facts);
    }

    double of(int cell) {
        Cone readers = rules.readers(cell);
        Plan reading = readers.plan;
        List<@Nullable Object> values = readers.values(cell, now).values();
        double sum = 0;
        int tried = 0;
        for (; tried < Math.min(MOST_VALUES, values.size() - 1); tried++) {
            near.set(cell, Objects.requireNonNull(values.get(tried)));
            near.evaluate(reading, true);
            sum += fireLikeNow(reading) ? 0 : changedBy(cell, near.value(cell));
        }
        near.set(cell, null);
        near.evaluate(reading, true);
        return tried == 0 ? 0 : sum / tried;
    }

    private boolean fireLikeNow(Plan reading) {
        for (int[] level : reading.instances()) {
            for (int i : level) {
                if ((near.fires[i] != 0) != (now.fires[i] != 0)) {
                    return false;
                }
            }
        }
        return true;
    }

    private double changedBy(int cell, @Nullable Object value) {
        changed.set(cell, value);
        changed.evaluate(rules.full, true);
        changed.set(cell, null);
        double sum = 0;
        for (int i = 0; i < rules.instances.length; i++) {
            if ((changed.fires[i] != 0) != (now.fires[i] != 0)) {
                sum += Stakes.weight(rules.instances[i].rule());
            }
        }
        return sum;
    }
}
