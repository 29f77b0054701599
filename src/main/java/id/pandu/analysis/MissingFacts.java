package id.pandu.analysis;

import id.pandu.advice.Answer;
import id.pandu.advice.Evaluation;
import id.pandu.advice.Questions;
import id.pandu.advice.Wording;
import id.pandu.rulebook.Concern;
import id.pandu.rulebook.Rulebook;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Reference;
import id.pandu.vocabulary.Slot;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Asks for a fact if and only if some value of it, alone or with other unknown facts, could still change the advice:
 * its conclusions, cards, invitations or parts, as far as they belong to a concern; see {@link WitnessSearch}. Where the search gives up the fact is asked.
 * Which objects of an entity there are is a question too, named by the entity's id, as long as nobody said so. Many
 * objects are represented by a few ({@link Representatives}).
 */
public final class MissingFacts implements Questions {

    /** Of so many questions it is told what each answer would lead to. */
    private static final int EXPLAINED = 10;

    /** How much more a fact of an object weighs: who names objects wants to know about these. */
    private static final double NAMED = 5;

    /** With 16 steps each fewer facts are asked for want of a proof than with 100, for all searches then get their turn. */
    static final WitnessSearch.Bound BOUND = new WitnessSearch.Bound(16, 1500);

    /** How many times as long one search may be about a concern: it has fewer and longer ones. */
    private static final int PATIENCE = 6;

    private final GroundCache cache;
    private final Representatives representatives;
    private final WitnessSearch.Bound bound;
    private final Ease ease;

    public MissingFacts(Rulebook rulebook) {
        this(new GroundCache(rulebook), new Representatives(rulebook, Representatives.MOST), BOUND);
    }

    MissingFacts(GroundCache cache, Representatives representatives, WitnessSearch.Bound bound) {
        this.cache = cache;
        this.representatives = representatives;
        this.bound = bound;
        this.ease = new Ease(cache.rulebook());
    }

    /** @throws IllegalArgumentException if the evaluation is one of another rulebook */
    @Override
    public List<Answer.Question> find(Evaluation evaluation, Concern concern, Wording wording) {
        if (evaluation.rulebook() != cache.rulebook()) {
            throw new IllegalArgumentException(
                    "Evaluated by " + evaluation.rulebook().version() + ", not by "
                            + cache.rulebook().version());
        }
        return find(evaluation.given(), concern, Set.of(), EXPLAINED, wording);
    }

    /**
     * @param inVain ids of facts that were asked in vain: they are asked again, but their like comes later
     * @param explained of how many questions, the first ones, to tell what answers lead to
     */
    List<Answer.Question> find(Facts facts, Concern concern, Set<String> inVain, int explained, Wording wording) {
        Sample sample = representatives.of(facts);
        GroundRules rules = cache.of(sample);
        Interest interest = rules.interest(concern);
        WitnessSearch search = new WitnessSearch(rules, sample.facts(), interest, boundOf(interest));
        World now = new World(rules, sample.facts());
        now.evaluate(rules.full, true);
        OpenEntries entries = new OpenEntries(search.outlook());
        Stakes stakes = new Stakes(search.outlook(), now, search.unknown(), interest);
        Map<Slot, LeftOut.Asked> leftOut = LeftOut.find(rules, sample);
        BitSet asked = search.search(askable(rules, sample));
        stakes.weigh(asked);
        Prospects prospects = new Prospects(rules, sample.facts(), interest, wording);
        Inquiry inquiry = new Inquiry(cache.rulebook(), sample, inWhole(rules, sample, asked, leftOut), wording);
        for (int cell : inOrder(
                rules, asked, stakes, new Sway(now, sample.facts(), interest), ease.new OfCase(facts, inVain))) {
            Cell inWhole = sample.inWhole(rules.cells.get(cell));
            if (inquiry.isOpen(inWhole)) {
                List<Answer.Prospect> leadsTo =
                        inquiry.size() < explained ? prospects.of(cell) : List.<Answer.Prospect>of();
                inquiry.ask(inWhole, entries(entries, rules, cell, inVain), stakes.decides(cell), leadsTo);
            }
        }
        leftOut.forEach((slot, left) -> {
            Cell first = Cell.of(slot, left.objects().get(0));
            if (inquiry.isOpen(first)) {
                inquiry.ask(first, List.of(), List.copyOf(left.decides()), List.of());
            }
        });
        return inquiry.questions();
    }

    private static List<String> entries(OpenEntries entries, GroundRules rules, int cell, Set<String> inVain) {
        Slot slot = rules.cells.get(cell).slot();
        return slot == null ? List.of() : entries.of(cell, slot.fact(), Reference.entries(slot.id(), inVain));
    }

    /**
     * What much depends on, what would change most at once, what is easily told, and what is about an object the user
     * named come first.
     */
    private static List<Integer> inOrder(GroundRules rules, BitSet asked, Stakes stakes, Sway sway, Ease.OfCase ease) {
        double[] weights = new double[asked.length()];
        asked.stream().forEach(cell -> {
            double named = rules.cells.get(cell).object() < 0 ? 1 : NAMED;
            weights[cell] = named * stakes.weight(cell) * Math.sqrt(1 + sway.of(cell)) * ease.of(rules.cells.get(cell));
        });
        return asked.stream()
                .boxed()
                .sorted(Comparator.comparingDouble((Integer cell) -> -weights[cell])
                        .thenComparing(cell -> cell))
                .toList();
    }

    private WitnessSearch.Bound boundOf(Interest interest) {
        return interest.inAll() ? bound : new WitnessSearch.Bound(bound.each() * PATIENCE, bound.together());
    }

    /** Every fact worth asking. */
    Set<Cell> asked(Facts facts, Concern concern) {
        Sample sample = representatives.of(facts);
        GroundRules rules = cache.of(sample);
        BitSet asked = new WitnessSearch(
                        rules, sample.facts(), rules.interest(concern), boundOf(rules.interest(concern)))
                .search(askable(rules, sample));
        return inWhole(rules, sample, asked, LeftOut.find(rules, sample));
    }

    private static Set<Cell> inWhole(GroundRules rules, Sample sample, BitSet asked, Map<Slot, LeftOut.Asked> leftOut) {
        Set<Cell> all = new LinkedHashSet<>();
        asked.stream()
                .mapToObj(rules.cells::get)
                .forEach(cell -> sample.standsFor(cell)
                        .forEach(object -> all.add(new Cell(cell.entity(), cell.slot(), object))));
        leftOut.forEach((slot, left) -> left.objects().forEach(object -> all.add(Cell.of(slot, object))));
        return all;
    }

    /** Unknown facts of the case and of objects that exist, and objects of which nobody said which there are. */
    private static BitSet askable(GroundRules rules, Sample sample) {
        BitSet askable = new BitSet();
        for (int i = 0; i < rules.cells.size(); i++) {
            Cell cell = rules.cells.get(i);
            boolean imagined = !cell.counts()
                    && !cell.entity().equals(Slot.CASE)
                    && sample.facts().objects(cell.entity()) == null;
            askable.set(i, !imagined && !sample.standsFor(cell).isEmpty());
        }
        return askable;
    }
}
