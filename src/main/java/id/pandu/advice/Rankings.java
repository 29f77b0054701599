package id.pandu.advice;

import id.pandu.rulebook.Ranking;
import id.pandu.rulebook.Sentence;
import id.pandu.vocabulary.Condition;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Item;
import id.pandu.vocabulary.Slot;
import id.pandu.vocabulary.Truth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts objects in order, as the rulebook says how; ties stay ties. */
final class Rankings {

    private final Evaluation evaluation;
    private final Explainer explainer;
    private final Facts facts;

    Rankings(Evaluation evaluation, Explainer explainer) {
        this.evaluation = evaluation;
        this.explainer = explainer;
        this.facts = evaluation.facts();
    }

    List<Answer.RankingView> list() {
        List<Answer.RankingView> views = new ArrayList<>();
        for (Ranking ranking : evaluation.rulebook().rankings()) {
            List<Item> objects = facts.objects(ranking.entity());
            if (objects != null && !objects.isEmpty()) {
                views.add(view(ranking, objects));
            }
        }
        return views;
    }

    private Answer.RankingView view(Ranking ranking, List<Item> objects) {
        Map<Item, Integer> ranks = ranking.method() == Ranking.Method.LEXICOGRAPHIC
                ? countBetter(ranking, objects)
                : peel(ranking, objects);
        Weighing weighing = new Weighing(ranking, facts, (key, object) -> number(ranking, key, object));
        IdentityHashMap<Item, Double> scores = new IdentityHashMap<>();
        if (weighing.given()) {
            objects.forEach(object -> scores.put(object, weighing.score(object, objects)));
        }
        Allotments allotments = ranking.limits().isEmpty()
                ? null
                : Allotments.of(
                        ranking,
                        groups(objects, ranks, scores),
                        facts,
                        evaluation.rulebook().sources());
        List<Answer.Entry> entries = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            Item object = objects.get(i);
            List<String> beaten = objects.stream()
                    .filter(other -> ranking.method() == Ranking.Method.DOMINANCE && beats(ranking, object, other))
                    .map(facts::nameOf)
                    .toList();
            String share = allotments == null ? null : allotments.share(object);
            entries.add(entry(ranking, object, i, ranks.getOrDefault(object, 1), beaten, scores.get(object), share));
        }
        entries.sort(Comparator.comparingInt(Answer.Entry::rank)
                .thenComparingDouble(entry -> entry.score() == null ? 0 : -entry.score())
                .thenComparing(Answer.Entry::name));
        return new Answer.RankingView(
                ranking.entity(),
                facts.vocabulary().findEntity(ranking.entity()).orElseThrow().label(),
                ranking.method().name().toLowerCase(java.util.Locale.ROOT),
                entries,
                scores.isEmpty() ? List.of() : weighing.weights(),
                allotments == null ? null : allotments.view(),
                Citation.all(evaluation.rulebook().sources(), ranking.sources()));
    }

    /** The objects in order, equals together: those of one rank, unless the user's weights tell them apart. */
    private static List<List<Item>> groups(
            List<Item> objects, Map<Item, Integer> ranks, IdentityHashMap<Item, Double> scores) {
        Map<List<Double>, List<Item>> groups = new TreeMap<>(
                Comparator.comparingDouble((List<Double> key) -> key.get(0)).thenComparingDouble(key -> -key.get(1)));
        for (Item object : objects) {
            Double score = scores.get(object);
            List<Double> key = List.of((double) ranks.getOrDefault(object, 1), score == null ? 0 : score);
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(object);
        }
        return List.copyOf(groups.values());
    }

    private Map<Item, Integer> countBetter(Ranking ranking, List<Item> objects) {
        Map<Item, Integer> ranks = new HashMap<>();
        for (Item object : objects) {
            int better = (int) objects.stream()
                    .filter(other -> beats(ranking, other, object))
                    .count();
            ranks.put(object, better + 1);
        }
        return ranks;
    }

    /** Takes off the objects that none of the rest beats, layer by layer; objects that beat each other in a circle tie. */
    private Map<Item, Integer> peel(Ranking ranking, List<Item> objects) {
        Map<Item, Integer> ranks = new HashMap<>();
        Set<Item> rest = new LinkedHashSet<>(objects);
        for (int rank = 1; !rest.isEmpty(); rank++) {
            List<Item> unbeaten = rest.stream()
                    .filter(object -> rest.stream().noneMatch(other -> beats(ranking, other, object)))
                    .toList();
            List<Item> layer = unbeaten.isEmpty() ? List.copyOf(rest) : unbeaten;
            for (Item object : layer) {
                ranks.put(object, rank);
            }
            layer.forEach(rest::remove);
        }
        return ranks;
    }

    private boolean beats(Ranking ranking, Item one, Item other) {
        boolean better = false;
        boolean lexicographic = ranking.method() == Ranking.Method.LEXICOGRAPHIC;
        for (Ranking.Key key : ranking.keys()) {
            Double left = number(ranking, key, one);
            Double right = number(ranking, key, other);
            int order = left == null || right == null ? 0 : Double.compare(left, right);
            if (order < 0) {
                return false;
            }
            if (order > 0 && lexicographic) {
                return true;
            }
            better |= order > 0;
        }
        return better;
    }

    /** The number by which objects are compared: how many sentences hold, or the fact itself; null if unknown. */
    private @Nullable Double number(Ranking ranking, Ranking.Key key, Item object) {
        if (key.slot() < 0) {
            return (double) holding(key, object).size();
        }
        Slot slot = slot(ranking, key);
        Object value = object.value(slot);
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        if (value instanceof Collection<?> entries) {
            return (double) Condition.Size.sizeOf(entries);
        }
        for (int i = 0; i < slot.fact().options().size(); i++) {
            if (slot.fact().options().get(i).code().equals(value)) {
                return (double) -i;
            }
        }
        return value instanceof Boolean yes ? (yes ? 1.0 : 0.0) : null;
    }

    private Slot slot(Ranking ranking, Ranking.Key key) {
        return facts.vocabulary().getScope(ranking.entity()).slots().get(key.slot());
    }

    private List<String> holding(Ranking.Key key, Item object) {
        return key.sentences().stream()
                .filter(sentence -> sentence.condition().evaluate(facts, object) == Truth.TRUE)
                .map(Sentence::text)
                .toList();
    }

    private Answer.Entry entry(
            Ranking ranking,
            Item object,
            int place,
            int rank,
            List<String> beaten,
            @Nullable Double score,
            @Nullable String share) {
        List<Answer.KeyValue> keys = new ArrayList<>();
        Set<String> unknown = new LinkedHashSet<>();
        for (Ranking.Key key : ranking.keys()) {
            boolean counts = key.slot() < 0;
            Object value = counts ? (Object) holding(key, object).size() : object.value(slot(ranking, key));
            keys.add(new Answer.KeyValue(key.label(), value, counts ? holding(key, object) : List.of()));
            if (!counts && value == null) {
                unknown.add(slot(ranking, key).id());
            }
            key.sentences().stream()
                    .filter(sentence -> sentence.condition().evaluate(facts, object) == Truth.UNKNOWN)
                    .flatMap(sentence -> sentence.condition().slots().stream())
                    .filter(slot ->
                            facts.value(slot, object) == null && !slot.fact().concluded())
                    .forEach(slot -> unknown.add(slot.id()));
        }
        Slot classSlot = facts.vocabulary()
                .getScope(ranking.entity())
                .findSlot(ranking.classFact())
                .orElse(null);
        Object classification = classSlot == null ? null : object.value(classSlot);
        Reason because = classSlot == null || classification == null
                ? null
                : explainer.explain(evaluation.listConcluding(classSlot, place).get(0));
        return new Answer.Entry(
                facts.nameOf(object),
                rank,
                classification == null ? null : classification.toString(),
                classSlot == null || classification == null
                        ? null
                        : classSlot.fact().findMeaning(classification).orElse(null),
                keys,
                List.copyOf(unknown),
                beaten,
                score,
                share,
                because);
    }
}
