package id.pandu.advice;

import id.pandu.rulebook.Concern;
import id.pandu.rulebook.Ranking;
import id.pandu.rulebook.Sentence;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Item;
import id.pandu.vocabulary.NaturalOrder;
import id.pandu.vocabulary.PartialList;
import id.pandu.vocabulary.Slot;
import id.pandu.vocabulary.Truth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Puts objects in order, as the rulebook says how; ties stay ties. */
final class Rankings {

    /** Of so many objects that one beats it is told which they are. */
    private static final int MOST_BEATEN = 24;

    private final Evaluation evaluation;
    private final Explainer explainer;
    private final Facts facts;
    private final Wording wording;

    Rankings(Evaluation evaluation, Explainer explainer, Wording wording) {
        this.wording = wording;
        this.evaluation = evaluation;
        this.explainer = explainer;
        this.facts = evaluation.facts();
    }

    List<Answer.RankingView> list(Concern concern) {
        List<Answer.RankingView> views = new ArrayList<>();
        for (Ranking ranking : evaluation.rulebook().rankings()) {
            List<Item> objects = facts.objects(ranking.entity());
            if (objects != null && !objects.isEmpty() && concern.ranks(ranking.entity())) {
                views.add(view(ranking, objects));
            }
        }
        return views;
    }

    private Answer.RankingView view(Ranking ranking, List<Item> objects) {
        double[][] numbers = objects.stream()
                .map(object -> ranking.keys().stream()
                        .mapToDouble(key -> number(ranking, key, object))
                        .toArray())
                .toArray(double[][]::new);
        Comparisons comparisons = new Comparisons(ranking.method(), numbers);
        int[] ranks = comparisons.ranks();
        Weighing weighing = new Weighing(ranking, facts, numbers);
        @Nullable Double[] scores = new @Nullable Double[objects.size()];
        if (weighing.given()) {
            Arrays.setAll(scores, weighing::score);
        }
        Allotments allotments = ranking.limits().isEmpty()
                ? null
                : Allotments.of(
                        ranking,
                        groups(objects, ranks, scores),
                        facts,
                        evaluation.rulebook().sources());
        List<Subject> subjects = IntStream.range(0, objects.size())
                .mapToObj(place -> Subject.of(facts, ranking.entity(), place))
                .toList();
        List<Answer.Entry> entries = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            int place = i;
            List<Subject> beaten = ranking.method() == Ranking.Method.DOMINANCE
                    ? subjects.stream()
                            .filter(other -> comparisons.beats(place, other.index()))
                            .toList()
                    : List.of();
            String share = allotments == null ? null : allotments.share(objects.get(i));
            entries.add(entry(ranking, objects, subjects.get(i), ranks[i], beaten, scores[i], share));
        }
        NaturalOrder natural = new NaturalOrder();
        entries.sort(Comparator.comparingInt(Answer.Entry::rank)
                .thenComparingDouble(entry -> entry.score() == null ? 0 : -entry.score())
                .thenComparing(entry -> entry.name().name(), natural)
                .thenComparingInt(Answer.Entry::index));
        Wording.Phrases phrases = wording.phrases();
        return new Answer.RankingView(
                ranking.entity(),
                phrases.say(
                        "label",
                        facts.vocabulary()
                                .findEntity(ranking.entity())
                                .orElseThrow()
                                .label()),
                ranking.method().name().toLowerCase(java.util.Locale.ROOT),
                entries,
                weighing.given() ? weighing.weights(wording) : List.of(),
                allotments == null ? null : allotments.view(wording),
                Citation.all(Citation.all(evaluation.rulebook().sources(), ranking.sources()), wording),
                phrases.lang());
    }

    /** The objects in order, equals together: those of one rank, unless the user's weights tell them apart. */
    private static List<List<Item>> groups(List<Item> objects, int[] ranks, @Nullable Double[] scores) {
        Map<List<Double>, List<Item>> groups = new TreeMap<>(
                Comparator.comparingDouble((List<Double> key) -> key.get(0)).thenComparingDouble(key -> -key.get(1)));
        for (int i = 0; i < objects.size(); i++) {
            Double score = scores[i];
            List<Double> key = List.of((double) ranks[i], score == null ? 0 : score);
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(objects.get(i));
        }
        return List.copyOf(groups.values());
    }

    /** The number by which objects are compared: how many sentences hold, or the fact itself; NaN if unknown. */
    private double number(Ranking ranking, Ranking.Key key, Item object) {
        if (key.slot() < 0) {
            return holding(key, object).size();
        }
        Slot slot = slot(ranking, key);
        Object value = object.value(slot);
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        if (value instanceof Collection<?>) {
            return PartialList.least(value);
        }
        for (int i = 0; i < slot.fact().options().size(); i++) {
            if (slot.fact().options().get(i).code().equals(value)) {
                return -i;
            }
        }
        return value instanceof Boolean yes ? (yes ? 1 : 0) : Double.NaN;
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
            List<Item> objects,
            Subject subject,
            int rank,
            List<Subject> beaten,
            @Nullable Double score,
            @Nullable String share) {
        Item object = objects.get(subject.index());
        List<Answer.KeyValue> keys = new ArrayList<>();
        Set<String> unknown = new LinkedHashSet<>();
        for (Ranking.Key key : ranking.keys()) {
            boolean counts = key.slot() < 0;
            Object value = counts ? (Object) holding(key, object).size() : object.value(slot(ranking, key));
            Wording.Phrases phrases = wording.phrases();
            keys.add(new Answer.KeyValue(
                    phrases.say("key", key.label()),
                    value,
                    phrases.keep("holds", counts ? holding(key, object) : List.<String>of()),
                    phrases.lang()));
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
        Reason because =
                classSlot == null || classification == null ? null : explainer.explainValue(classSlot, subject.index());
        Wording.Phrases phrases = wording.phrases();
        return new Answer.Entry(
                subject,
                rank,
                classification == null ? null : classification.toString(),
                classSlot == null || classification == null
                        ? null
                        : phrases.sayIfAny(
                                "meaning",
                                classSlot.fact().findMeaning(classification).orElse(null)),
                keys,
                List.copyOf(unknown),
                beaten.stream().limit(MOST_BEATEN).toList(),
                Math.max(0, beaten.size() - MOST_BEATEN),
                score,
                share,
                because == null ? null : phrases.keep("because", because),
                phrases.lang());
    }
}
