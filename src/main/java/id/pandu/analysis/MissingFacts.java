package id.pandu.analysis;

import id.pandu.advice.Answer;
import id.pandu.advice.Citation;
import id.pandu.advice.Evaluation;
import id.pandu.advice.Firing;
import id.pandu.advice.Questions;
import id.pandu.rulebook.Rule;
import id.pandu.rulebook.Sentence;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Item;
import id.pandu.vocabulary.Slot;
import id.pandu.vocabulary.Truth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks for the unknown facts on which undecided rules rest, directly or through what other rules conclude. */
public final class MissingFacts implements Questions {

    @Override
    public List<Answer.Question> find(Evaluation evaluation) {
        return new Search(evaluation).questions();
    }

    /** A fact of the case or of one object that could be asked for. */
    private record Asked(Slot slot, int object) {}

    private static final class Search {

        private final Evaluation evaluation;
        private final Facts facts;
        private final Map<Firing, Set<Asked>> known = new HashMap<>();
        private final Map<Asked, Double> weight = new LinkedHashMap<>();
        private final Map<Asked, Set<String>> decides = new LinkedHashMap<>();

        Search(Evaluation evaluation) {
            this.evaluation = evaluation;
            this.facts = evaluation.facts();
        }

        List<Answer.Question> questions() {
            for (Rule rule : evaluation.rulebook().active()) {
                if (!evaluation.suspended(rule)) {
                    List<Item> objects = rule.perObject() ? facts.objects(rule.scope()) : null;
                    for (int i = rule.perObject() ? 0 : -1; i < (objects == null ? 0 : objects.size()); i++) {
                        weigh(rule, i, i < 0 || objects == null ? null : objects.get(i));
                    }
                }
            }
            List<Asked> order = new ArrayList<>(weight.keySet());
            order.sort(Comparator.comparingDouble((Asked a) -> -weight.getOrDefault(a, 0.0))
                    .thenComparing(a -> a.slot().id())
                    .thenComparingInt(Asked::object));
            List<Answer.Question> questions = new ArrayList<>();
            order.forEach(asked -> questions.add(question(asked, questions.size() + 1)));
            return questions;
        }

        private void weigh(Rule rule, int object, @Nullable Item item) {
            Set<Asked> unknown = unknown(rule, object, item, new HashSet<>());
            for (Asked asked : unknown) {
                weight.merge(asked, 1.0 / unknown.size(), Double::sum);
                decides.computeIfAbsent(asked, a -> new LinkedHashSet<>()).add(rule.id());
            }
        }

        /** The given facts that must become known before the rule is decided; none if it is decided. */
        private Set<Asked> unknown(Rule rule, int object, @Nullable Item item, Set<Rule> above) {
            if (rule.condition().evaluate(facts, item) != Truth.UNKNOWN || above.contains(rule)) {
                return Set.of();
            }
            Set<Asked> before = known.get(new Firing(rule, object));
            if (before != null) {
                return before;
            }
            above.add(rule);
            Set<Asked> found = new LinkedHashSet<>();
            for (Sentence sentence : rule.conditions()) {
                if (sentence.condition().evaluate(facts, item) == Truth.UNKNOWN) {
                    for (Slot slot : sentence.condition().slots()) {
                        boolean own = slot.ofCase() || slot.scope().equals(rule.scope());
                        if (own && facts.value(slot, item) == null) {
                            found.addAll(behind(slot, slot.ofCase() ? -1 : object, item, above));
                        }
                    }
                }
            }
            above.remove(rule);
            known.put(new Firing(rule, object), found);
            return found;
        }

        private Set<Asked> behind(Slot slot, int object, @Nullable Item item, Set<Rule> above) {
            if (!slot.fact().concluded()) {
                return Set.of(new Asked(slot, object));
            }
            Set<Asked> found = new LinkedHashSet<>();
            for (Rule concluding : evaluation.rulebook().listConcluding(slot)) {
                found.addAll(unknown(concluding, object, concluding.perObject() ? item : null, above));
            }
            return found;
        }

        private Answer.Question question(Asked asked, int rank) {
            List<Item> objects =
                    asked.object() < 0 ? null : facts.objects(asked.slot().scope());
            return new Answer.Question(
                    asked.slot().id(),
                    asked.slot().fact().question(),
                    objects == null ? null : facts.nameOf(objects.get(asked.object())),
                    asked.slot().fact().whoKnows(),
                    List.copyOf(decides.getOrDefault(asked, Set.of())),
                    rank,
                    Citation.all(
                            evaluation.rulebook().sources(), asked.slot().fact().clauses()));
        }
    }
}
