package id.pandu.analysis;

import id.pandu.advice.Answer;
import id.pandu.advice.Evaluation;
import id.pandu.advice.Firing;
import id.pandu.advice.Standings;
import id.pandu.advice.Wording;
import id.pandu.analysis.GroundRules.Instance;
import id.pandu.rulebook.Consequence;
import id.pandu.vocabulary.Slot;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * Calls firm what follows whatever the unknown facts turn out to be, as long as they contradict nothing that is known;
 * see {@link Counterexamples}. Where the search gives up, or objects are not written out, nothing is called firm.
 */
final class FirmAdvice implements Standings {

    private static final Answer.Standing FIRM = new Answer.Standing(true, List.of());
    private static final Answer.Standing UNPROVEN = new Answer.Standing(false, List.of());

    private final GroundCache cache;
    private final Representatives representatives;

    FirmAdvice(GroundCache cache, Representatives representatives) {
        this.cache = cache;
        this.representatives = representatives;
    }

    @Override
    public Verdicts of(Evaluation evaluation, Wording wording) {
        Sample sample = representatives.of(evaluation.given());
        return new OfSample(sample, cache.of(sample), wording);
    }

    private static final class OfSample implements Verdicts {

        private final Sample sample;
        private final GroundRules rules;
        private final Wording wording;
        private final World now;
        private final Counterexamples counterexamples;

        OfSample(Sample sample, GroundRules rules, Wording wording) {
            this.sample = sample;
            this.rules = rules;
            this.wording = wording;
            this.now = new World(rules, sample.facts());
            now.evaluate(rules.full, true);
            this.counterexamples = new Counterexamples(now, sample.facts(), Counterexamples.BOUND);
        }

        @Override
        public Answer.Standing ofAdvice(Firing firing) {
            int object = sample.placeOf(firing.rule().scope(), firing.object());
            String id = firing.rule().id();
            return firing(instance -> instance.rule().id().equals(id) && instance.object() == object);
        }

        @Override
        public Answer.Standing ofInvitation(String meeting, String who) {
            return firing(instance -> instance.rule().consequences().stream()
                    .anyMatch(consequence -> consequence instanceof Consequence.Invite invite
                            && invite.meeting().equals(meeting)
                            && invite.who().equals(who)));
        }

        private Answer.Standing firing(Predicate<Instance> meant) {
            BitSet instances = new BitSet();
            for (int i = 0; i < rules.instances.length; i++) {
                instances.set(i, meant.test(rules.instances[i]));
            }
            return standing(new Claim.Fires(instances));
        }

        @Override
        public Answer.Standing ofConclusion(Slot slot, int object) {
            int cell = rules.placeOf(Cell.of(slot, sample.placeOf(slot.scope(), object)));
            return cell < 0 ? UNPROVEN : standing(Claim.Concludes.asNow(cell, now));
        }

        /** What does not even hold for the objects written out is not looked into. */
        private Answer.Standing standing(Claim claim) {
            if (!claim.holds(now)) {
                return UNPROVEN;
            }
            return counterexamples
                    .find(claim)
                    .map(found -> new Answer.Standing(
                            false, found.cells().stream().map(this::openFact).toList()))
                    .orElse(FIRM);
        }

        private Answer.OpenFact openFact(int place) {
            Cell cell = sample.inWhole(rules.cells.get(place));
            Wording.Phrases phrases = wording.phrases();
            return new Answer.OpenFact(
                    cell.id(),
                    phrases.say("label", cell.label(sample.whole())),
                    cell.subject(sample.whole()),
                    phrases.lang());
        }
    }
}
