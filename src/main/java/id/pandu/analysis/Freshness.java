package id.pandu.analysis;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pandu.advice.Answer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether an answer given earlier still holds. What was not given back of it is not known: nothing is told of it.
 *
 * @param fresh whether facts and rules are the same, so that everything holds; null if that cannot be told
 * @param factsChanged whether the facts are others than then, {@code rulesChanged} likewise; null if not known
 * @param goneAdvice ids of advice that no longer holds, {@code newAdvice} of advice that is new; null if not known
 * @param goneConclusions conclusions that no longer hold, by fact, {@code newConclusions} new ones; null if not known
 * @param notGiven JSON Pointers to the members of the earlier answer that were not given back
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Freshness(
        @Nullable Boolean fresh,
        @Nullable Boolean factsChanged,
        @Nullable Boolean rulesChanged,
        @Nullable List<String> goneAdvice,
        @Nullable List<String> newAdvice,
        @Nullable Map<String, @Nullable Object> goneConclusions,
        @Nullable Map<String, @Nullable Object> newConclusions,
        List<String> notGiven) {

    /** @param now the answer to the facts as they are now */
    static Freshness of(KeptAnswer kept, Answer now) {
        Boolean facts = differs(kept.factsHash(), now.factsHash());
        String since = String.valueOf(now.rulebook().since());
        boolean otherRules = kept.rulesSince() != null && !since.equals(kept.rulesSince());
        Boolean rules = otherRules
                ? Boolean.TRUE
                : differs(kept.rulebookVersion(), now.rulebook().version());
        Boolean fresh = fresh(facts, rules);
        KeptAnswer all = KeptAnswer.of(now);
        // Where all holds, what speaks of objects without a name may still call them otherwise.
        boolean same = Boolean.TRUE.equals(fresh);
        List<String> advice = same ? kept.advice() : all.advice();
        Map<String, @Nullable Object> conclusions = same ? kept.conclusions() : all.conclusions();
        return new Freshness(
                fresh,
                facts,
                rules,
                without(kept.advice(), advice),
                without(advice, kept.advice()),
                without(kept.conclusions(), conclusions),
                without(conclusions, kept.conclusions()),
                kept.notGiven());
    }

    private static @Nullable Boolean fresh(@Nullable Boolean facts, @Nullable Boolean rules) {
        if (Boolean.TRUE.equals(facts) || Boolean.TRUE.equals(rules)) {
            return false;
        }
        return (facts == null || rules == null) ? null : Boolean.TRUE;
    }

    private static @Nullable Boolean differs(@Nullable String then, String now) {
        return then == null ? null : (Boolean) !then.equals(now);
    }

    /** What is in the one list more often than in the other. */
    private static @Nullable List<String> without(@Nullable List<String> some, @Nullable List<String> others) {
        if (some == null || others == null) {
            return null;
        }
        Map<String, Integer> left = new HashMap<>();
        others.forEach(id -> left.merge(id, 1, Integer::sum));
        return some.stream().filter(id -> left.merge(id, -1, Integer::sum) < 0).toList();
    }

    /** What is only in the one, or there with another value; a value that is not known differs from none. */
    private static @Nullable Map<String, @Nullable Object> without(
            @Nullable Map<String, @Nullable Object> some, @Nullable Map<String, @Nullable Object> others) {
        if (some == null || others == null) {
            return null;
        }
        Map<String, @Nullable Object> left = new LinkedHashMap<>(some);
        left.keySet().removeIf(fact -> others.containsKey(fact) && agree(some.get(fact), others.get(fact)));
        return left;
    }

    private static boolean agree(@Nullable Object one, @Nullable Object other) {
        return one == null || other == null || Objects.toString(one).equals(Objects.toString(other));
    }
}
