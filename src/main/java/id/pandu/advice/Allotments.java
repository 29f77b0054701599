package id.pandu.advice;

import id.pandu.rulebook.Ranking;
import id.pandu.rulebook.Ranking.Limit;
import id.pandu.rulebook.Sources;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Item;
import id.pandu.vocabulary.Slot;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes objects in their order as long as there is enough of everything they use. The first that does not fit ends it:
 * cheaper ones after it are shown but not taken. Of equals all are taken or none.
 */
final class Allotments {

    private static final double ROUNDING = 1e-9;

    private final List<Limit> limits;
    private final Facts facts;
    private final Sources sources;
    private final @Nullable Double[] available;
    private final double[] used;
    private final boolean[] binding;
    private final IdentityHashMap<Item, Share> shares = new IdentityHashMap<>();
    private final Set<String> unknown = new LinkedHashSet<>();

    private Allotments(Ranking ranking, Facts facts, Sources sources) {
        this.limits = ranking.limits();
        this.facts = facts;
        this.sources = sources;
        this.used = new double[limits.size()];
        this.binding = new boolean[limits.size()];
        this.available = new @Nullable Double[limits.size()];
        for (int i = 0; i < limits.size(); i++) {
            available[i] = number(facts.value(limits.get(i).available(), null));
            if (available[i] == null) {
                unknown.add(limits.get(i).available().id());
            }
        }
    }

    /** @param groups the objects in order; those of one group are equally good */
    static Allotments of(Ranking ranking, List<List<Item>> groups, Facts facts, Sources sources) {
        Allotments allotments = new Allotments(ranking, facts, sources);
        boolean counting = allotments.unknown.isEmpty();
        boolean taking = counting;
        for (List<Item> group : groups) {
            if (taking) {
                taking = allotments.take(group);
            } else {
                group.forEach(object -> allotments.pass(object, counting));
            }
        }
        return allotments;
    }

    /** Takes all or none; whether they were taken. */
    private boolean take(List<Item> group) {
        double[] costs = new double[limits.size()];
        for (Item object : group) {
            for (int i = 0; i < costs.length; i++) {
                Double cost = cost(limits.get(i), object);
                if (cost == null) {
                    group.forEach(one -> shares.put(one, Share.OPEN));
                    return false;
                }
                costs[i] += cost;
            }
        }
        boolean fits = true;
        for (int i = 0; i < costs.length; i++) {
            binding[i] = exceeds(used[i] + costs[i], i);
            fits &= !binding[i];
        }
        for (int i = 0; fits && i < costs.length; i++) {
            used[i] += costs[i];
        }
        for (Item object : group) {
            shares.put(object, fits ? Share.TAKEN : group.size() > 1 && fits(object) ? Share.TIED : Share.TOO_MUCH);
        }
        return fits;
    }

    /** Tells of an object that is not taken any more whether there would be enough for it. */
    private void pass(Item object, boolean counting) {
        boolean known = limits.stream().allMatch(limit -> cost(limit, object) != null);
        shares.put(object, !known || !counting ? Share.OPEN : fits(object) ? Share.AFFORDABLE : Share.TOO_MUCH);
    }

    private boolean fits(Item object) {
        for (int i = 0; i < used.length; i++) {
            Double cost = cost(limits.get(i), object);
            if (cost == null || exceeds(used[i] + cost, i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is more than there is, not counting what adding fractions gets wrong. */
    private boolean exceeds(double amount, int limit) {
        Double much = available[limit];
        double there = much == null ? 0 : much;
        return amount > there * (1 + ROUNDING);
    }

    /** What the object uses: by its own fact or, as long as that is unknown, by the fact of the same name of the case. */
    private @Nullable Double cost(Limit limit, Item object) {
        if (limit.cost() == null) {
            return limit.each();
        }
        Double own = number(object.value(limit.cost()));
        Double cost = own != null ? own : number(ofCase(limit.cost().id()));
        if (cost == null) {
            unknown.add(limit.cost().id());
        }
        return cost;
    }

    private @Nullable Object ofCase(String id) {
        return facts.vocabulary()
                .findSlot(Slot.CASE, id)
                .map(slot -> facts.value(slot, null))
                .orElse(null);
    }

    private static @Nullable Double number(@Nullable Object value) {
        return value instanceof Number number ? (Double) number.doubleValue() : null;
    }

    @Nullable
    String share(Item object) {
        Share share = shares.get(object);
        return share == null ? null : share.code();
    }

    Answer.Allotment view(Wording wording) {
        List<Answer.LimitUse> uses = new ArrayList<>();
        for (int i = 0; i < limits.size(); i++) {
            Limit limit = limits.get(i);
            Wording.Phrases phrases = wording.phrases();
            uses.add(new Answer.LimitUse(
                    limit.available().id(),
                    phrases.say("label", limit.available().fact().name()),
                    phrases.say("unit", limit.available().fact().unit()),
                    available[i],
                    used[i],
                    binding[i],
                    phrases.say("authorReason", limit.authorChoice()),
                    Citation.all(Citation.all(sources, limit.sources()), wording),
                    phrases.lang()));
        }
        int taken = (int) shares.values().stream().filter(Share.TAKEN::equals).count();
        return new Answer.Allotment(taken, uses, List.copyOf(unknown));
    }
}
