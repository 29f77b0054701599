package id.pandu.advice;

import id.pandu.advice.Reason.Because;
import id.pandu.rulebook.Consequence;
import id.pandu.rulebook.Rule;
import id.pandu.rulebook.Rulebook;
import id.pandu.rulebook.Sentence;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The last explanation of every sentence, rule, part and card of a rulebook. Most sentences that are true are true for
 * one value, so that the explanation of one case serves the next: a part of a proof is built anew only where something
 * below it differs. Safe for any number of threads, as what it keeps is immutable.
 */
final class Memory {

    final Last<Sentence, Because> sentences;
    final Last<Rule, Reason> reasons;
    final Last<Rule, Answer.Card> cards;
    final Last<Consequence.Assign, Answer.Person> people;

    Memory(Rulebook rulebook) {
        List<Rule> rules = rulebook.active();
        List<Sentence> all = new ArrayList<>();
        rules.forEach(rule -> rule.conditions().forEach(sentence -> collect(sentence, all)));
        sentences = new Last<>(all);
        reasons = new Last<>(rules);
        cards = new Last<>(rules);
        people = new Last<>(rules.stream()
                .flatMap(rule -> rule.consequences(Consequence.Assign.class).stream())
                .toList());
    }

    private static void collect(Sentence sentence, List<Sentence> all) {
        all.add(sentence);
        sentence.parts().forEach(part -> collect(part, all));
    }

    /** Whether two things are the very same. */
    static boolean same(@Nullable Object one, @Nullable Object other) {
        return one == other;
    }

    /** Whether two lists hold the very same things in the same order. */
    static boolean same(List<?> some, List<?> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (!same((Object) some.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The last value of each of some things. */
    static final class Last<K, V> {

        private final IdentityHashMap<K, Integer> places = new IdentityHashMap<>();
        private final AtomicReferenceArray<@Nullable V> values;

        private Last(List<K> things) {
            things.forEach(thing -> places.put(thing, places.size()));
            values = new AtomicReferenceArray<>(places.size());
        }

        @Nullable
        V of(K thing) {
            return values.getAcquire(place(thing));
        }

        V keep(K thing, V value) {
            values.setRelease(place(thing), value);
            return value;
        }

        private int place(K thing) {
            Integer place = places.get(thing);
            if (place == null) {
                throw new IllegalArgumentException("Not of this rulebook, or not in force: " + thing);
            }
            return place;
        }
    }
}
