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
 * The last explanation of every sentence, rule, part and card of a rulebook. Most sentences that are true are true for one
 * value, so that the explanation of one case serves the next: a part of a proof is built anew only where something below
 * it differs. Safe for any number of threads, as what it keeps is immutable.
 */
final class Memory {

    /** Of sentences, rules and parts, each counted by itself. */
    private final IdentityHashMap<Object, Integer> places = new IdentityHashMap<>();

    private final AtomicReferenceArray<@Nullable Because> sentences;
    private final AtomicReferenceArray<@Nullable Reason> reasons;
    private final AtomicReferenceArray<Answer.@Nullable Card> cards;
    private final AtomicReferenceArray<Answer.@Nullable Person> people;

    Memory(Rulebook rulebook) {
        List<Rule> rules = rulebook.active();
        List<Sentence> all = new ArrayList<>();
        rules.forEach(rule -> rule.conditions().forEach(sentence -> collect(sentence, all)));
        List<Consequence.Assign> parts = rules.stream()
                .flatMap(rule -> rule.consequences(Consequence.Assign.class).stream())
                .toList();
        for (List<?> things : List.of(rules, all, parts)) {
            for (int i = 0; i < things.size(); i++) {
                places.put(things.get(i), i);
            }
        }
        sentences = new AtomicReferenceArray<>(all.size());
        reasons = new AtomicReferenceArray<>(rules.size());
        cards = new AtomicReferenceArray<>(rules.size());
        people = new AtomicReferenceArray<>(parts.size());
    }

    private static void collect(Sentence sentence, List<Sentence> all) {
        all.add(sentence);
        sentence.parts().forEach(part -> collect(part, all));
    }

    @Nullable
    Because last(Sentence sentence) {
        return sentences.getAcquire(place(sentence));
    }

    Because keep(Sentence sentence, Because because) {
        sentences.setRelease(place(sentence), because);
        return because;
    }

    @Nullable
    Reason last(Rule rule) {
        return reasons.getAcquire(place(rule));
    }

    Reason keep(Rule rule, Reason reason) {
        reasons.setRelease(place(rule), reason);
        return reason;
    }

    Answer.@Nullable Card lastCard(Rule rule) {
        return cards.getAcquire(place(rule));
    }

    Answer.Card keep(Rule rule, Answer.Card card) {
        cards.setRelease(place(rule), card);
        return card;
    }

    Answer.@Nullable Person last(Consequence.Assign part) {
        return people.getAcquire(place(part));
    }

    Answer.Person keep(Consequence.Assign part, Answer.Person person) {
        people.setRelease(place(part), person);
        return person;
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

    private int place(Object thing) {
        Integer place = places.get(thing);
        if (place == null) {
            throw new IllegalArgumentException("Not of this rulebook, or not in force: " + thing);
        }
        return place;
    }
}
