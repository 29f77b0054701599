package id.pandu.advice;

import id.pandu.rulebook.Rule;
import id.pandu.rulebook.Rulebook;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Item;
import id.pandu.vocabulary.Slot;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the rules make of the facts of one case.
 *
 * @param given the facts as they were given
 * @param facts the same with all conclusions
 * @param firings rules that hold and are neither defeated nor suspended
 * @param defeated rules whose conditions hold but which give way, each to the rule that defeats it
 * @param conflicts facts for which rules conclude different values
 * @param disputed facts that contradict each other, or for which rules contradict each other
 */
public record Evaluation(
        Rulebook rulebook,
        Facts given,
        Facts facts,
        List<Firing> firings,
        Map<Firing, Rule> defeated,
        List<Conflict> conflicts,
        Set<Slot> disputed) {

    public Evaluation {
        firings = List.copyOf(firings);
        defeated = Collections.unmodifiableMap(new LinkedHashMap<>(defeated));
        conflicts = List.copyOf(conflicts);
        disputed = Set.copyOf(disputed);
    }

    /** Whether the rule may not be applied because it reads a disputed fact. */
    public boolean suspended(Rule rule) {
        return isSuspended(rule, disputed);
    }

    static boolean isSuspended(Rule rule, Set<Slot> disputed) {
        return !disputed.isEmpty()
                && !rule.contradicts()
                && rule.reads().stream().anyMatch(disputed::contains);
    }

    /** Whether a rule fired for that object; true also if none is wanted or the rule is about the case. */
    public static boolean isAbout(Firing firing, @Nullable Subject subject) {
        return subject == null || firing.object() < 0 || firing.object() == subject.index();
    }

    /** The object at the given place; null for -1. */
    public @Nullable Item object(Rule rule, int place) {
        return place < 0
                ? null
                : Objects.requireNonNull(facts.objects(rule.scope())).get(place);
    }
}
