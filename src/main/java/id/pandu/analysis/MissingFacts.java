package id.pandu.analysis;

import id.pandu.advice.Answer;
import id.pandu.advice.Citation;
import id.pandu.advice.Evaluation;
import id.pandu.advice.Questions;
import id.pandu.rulebook.Rulebook;
import id.pandu.vocabulary.Entity;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Slot;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Asks for a fact if and only if some value of it, alone or with other unknown facts, could still change the advice:
 * its conclusions, cards, invitations or parts; see {@link WitnessSearch}. Where the search gives up the fact is asked.
 * Which objects of an entity there are is a question too, named by the entity's id, as long as nobody said so.
 */
public final class MissingFacts implements Questions {

    /** Of so many questions it is told what each answer would lead to. */
    private static final int EXPLAINED = 10;

    /** How much more a fact of an object weighs: who names objects wants to know about these. */
    private static final double NAMED = 5;

    static final WitnessSearch.Bound BOUND = new WitnessSearch.Bound(100, 1500);

    private final GroundCache cache;
    private final WitnessSearch.Bound bound;

    public MissingFacts(Rulebook rulebook) {
        this(new GroundCache(rulebook), BOUND);
    }

    MissingFacts(GroundCache cache, WitnessSearch.Bound bound) {
        this.cache = cache;
        this.bound = bound;
    }

    /** @throws IllegalArgumentException if the evaluation is one of another rulebook */
    @Override
    public List<Answer.Question> find(Evaluation evaluation) {
        if (evaluation.rulebook() != cache.rulebook()) {
            throw new IllegalArgumentException(
                    "Evaluated by " + evaluation.rulebook().version() + ", not by "
                            + cache.rulebook().version());
        }
        return find(evaluation.given(), EXPLAINED);
    }

    /** @param explained of how many questions, the first ones, to tell what answers lead to */
    List<Answer.Question> find(Facts facts, int explained) {
        GroundRules rules = cache.of(facts);
        WitnessSearch search = new WitnessSearch(rules, facts, bound);
        World now = new World(rules, facts);
        now.evaluate(rules.full, true);
        Stakes stakes = new Stakes(search.outlook(), now, search.unknown());
        BitSet asked = search.search(askable(rules, facts));
        stakes.weigh(asked);
        List<Integer> order = inOrder(rules, asked, stakes, new Sway(now, facts));
        Prospects prospects = new Prospects(rules, facts);
        List<Answer.Question> questions = new ArrayList<>();
        for (int cell : order) {
            List<Answer.Prospect> leadsTo =
                    questions.size() < explained ? prospects.of(cell) : List.<Answer.Prospect>of();
            questions.add(question(rules.cells.get(cell), facts, stakes.decides(cell), questions.size() + 1, leadsTo));
        }
        return questions;
    }

    /** What much depends on, what would change most at once, and what is about an object the user named come first. */
    private static List<Integer> inOrder(GroundRules rules, BitSet asked, Stakes stakes, Sway sway) {
        double[] weights = new double[asked.length()];
        asked.stream().forEach(cell -> {
            double named = rules.cells.get(cell).object() < 0 ? 1 : NAMED;
            weights[cell] = named * stakes.weight(cell) * Math.sqrt(1 + sway.of(cell));
        });
        return asked.stream()
                .boxed()
                .sorted(Comparator.comparingDouble((Integer cell) -> -weights[cell])
                        .thenComparing(cell -> cell))
                .toList();
    }

    /** The cells that can be asked for. */
    BitSet asked(Facts facts) {
        GroundRules rules = cache.of(facts);
        return new WitnessSearch(rules, facts, bound).search(askable(rules, facts));
    }

    /** Unknown facts of the case and of objects that exist, and objects of which nobody said which there are. */
    private static BitSet askable(GroundRules rules, Facts facts) {
        BitSet askable = new BitSet();
        for (int i = 0; i < rules.cells.size(); i++) {
            Cell cell = rules.cells.get(i);
            boolean imagined =
                    !cell.counts() && !cell.entity().equals(Slot.CASE) && facts.objects(cell.entity()) == null;
            askable.set(i, !imagined);
        }
        return askable;
    }

    private Answer.Question question(
            Cell cell, Facts facts, List<String> decides, int rank, List<Answer.Prospect> leadsTo) {
        Slot slot = cell.slot();
        if (slot == null) {
            Entity entity =
                    cache.rulebook().vocabulary().findEntity(cell.entity()).orElseThrow();
            return new Answer.Question(
                    cell.id(), entity.question(), null, entity.whoKnows(), decides, rank, List.of(), leadsTo);
        }
        return new Answer.Question(
                cell.id(),
                text(slot),
                cell.nameOfObject(facts),
                slot.fact().whoKnows(),
                decides,
                rank,
                Citation.places(cache.rulebook().sources(), slot.fact().clauses()),
                leadsTo);
    }

    private static String text(Slot slot) {
        String question = slot.fact().question();
        return question.isEmpty() ? slot.fact().label() + "?" : question;
    }
}
