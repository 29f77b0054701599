package id.pandu.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import id.pandu.FactSets;
import id.pandu.Samples;
import id.pandu.advice.Adviser;
import id.pandu.advice.Answer;
import id.pandu.advice.Evaluation;
import id.pandu.advice.Firing;
import id.pandu.advice.Questions;
import id.pandu.advice.Standings;
import id.pandu.advice.Wording;
import id.pandu.rulebook.Translations;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Item;
import id.pandu.vocabulary.Slot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the shipped rules call firm in the stories stays, whatever else becomes known. Drools is the judge. */
class FirmAdviceTest {

    private static final int TRIES = 80;

    private static Release release;
    private static Adviser plain;
    private static FactSets sets;

    @BeforeAll
    static void prepare() throws IOException {
        release = Samples.release();
        plain = new Adviser(release.evaluator(), Questions.none(), Standings.none());
        sets = new FactSets(release.rulebook());
    }

    @AfterAll
    static void close() {
        release.close();
    }

    @Test
    void whatIsFirmSurvivesWhateverBecomesKnown() throws IOException {
        Random random = new Random(5);
        int tried = 0;
        int firm = 0;
        int all = 0;
        for (Path story : Samples.folders()) {
            Facts facts = Samples.facts(story, release);
            Answer answer = release.adviser().advise(facts);
            Set<Firing> contradictions = contradictions(release.evaluator().evaluate(facts));
            Set<String> promised = told(answer, true);
            firm += promised.size();
            all += told(answer, false).size();
            for (int i = 0; i < TRIES; i++) {
                Facts more = more(facts, 1 + random.nextInt(4), random);
                Evaluation evaluation = release.evaluator().evaluate(more);
                if (contradictions.containsAll(contradictions(evaluation))) {
                    Answer then = plain.answer(evaluation, new Wording(release.rulebook(), Translations.SOURCE));
                    assertThat(told(then, false)).as("%s", story).containsAll(promised);
                    tried++;
                }
            }
        }
        assertThat(tried).isGreaterThan(1000);
        assertThat(firm).isGreaterThan(all / 3).isLessThan(all);
    }

    private static Set<Firing> contradictions(Evaluation evaluation) {
        Set<Firing> found = new HashSet<>(evaluation.firings());
        found.removeIf(firing -> !firing.rule().contradicts());
        return found;
    }

    /** The facts, and some more of which nobody knew. */
    private static Facts more(Facts facts, int how, Random random) {
        List<Cell> unknown = new ArrayList<>();
        for (Slot slot : facts.vocabulary().getScope(Slot.CASE).slots()) {
            addUnknown(Cell.of(slot, -1), facts, unknown);
        }
        facts.vocabulary().manyEntities().forEach(entity -> {
            List<Item> objects = facts.objects(entity.id());
            for (int i = 0; objects != null && i < objects.size(); i++) {
                for (Slot slot : facts.vocabulary().getScope(entity.id()).slots()) {
                    addUnknown(Cell.of(slot, i), facts, unknown);
                }
            }
        });
        Collections.shuffle(unknown, random);
        Facts more = facts;
        for (Cell cell : unknown.subList(0, Math.min(how, unknown.size()))) {
            more = cell.set(more, sets.read(cell.slot(), random));
        }
        return more;
    }

    private static void addUnknown(Cell cell, Facts facts, List<Cell> unknown) {
        if (!cell.concluded() && cell.value(facts) == null) {
            unknown.add(cell);
        }
    }

    /** Cards, conclusions and invitations, as text. */
    private static Set<String> told(Answer answer, boolean firmOnly) {
        Set<String> found = new HashSet<>();
        answer.advice().stream()
                .filter(card ->
                        !firmOnly || (card.standing() != null && card.standing().firm()))
                .forEach(card -> found.add(card.id() + "/" + card.index()));
        answer.conclusions().stream()
                .filter(conclusion -> !firmOnly || conclusion.standing().firm())
                .forEach(c -> found.add(c.fact() + "/" + c.index() + "=" + c.value()));
        answer.invitations()
                .forEach(meeting -> meeting.invitees().stream()
                        .filter(invitee -> !firmOnly || invitee.standing().firm())
                        .forEach(invitee -> found.add(meeting.meeting() + " " + invitee.who())));
        return found;
    }
}
