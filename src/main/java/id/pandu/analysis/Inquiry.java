package id.pandu.analysis;

import id.pandu.advice.Answer;
import id.pandu.advice.Citation;
import id.pandu.advice.Wording;
import id.pandu.rulebook.Rulebook;
import id.pandu.vocabulary.Entity;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Option;
import id.pandu.vocabulary.Slot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes the questions of one case, in the order in which they are asked. Of very many objects each fact is asked once,
 * of the first object it is asked of, and the question says of how many others it is asked too.
 */
final class Inquiry {

    private final Rulebook rulebook;
    private final Sample sample;
    private final Collection<Cell> all;
    private final Wording wording;
    private final List<Answer.Question> questions = new ArrayList<>();
    private final Set<Slot> asked = new HashSet<>();

    /** @param all every fact of the whole case that is worth asking */
    Inquiry(Rulebook rulebook, Sample sample, Collection<Cell> all, Wording wording) {
        this.rulebook = rulebook;
        this.sample = sample;
        this.all = all;
        this.wording = wording;
    }

    int size() {
        return questions.size();
    }

    List<Answer.Question> questions() {
        return questions;
    }

    /** Whether the fact was not yet asked of another object in place of all. */
    boolean isOpen(Cell cell) {
        return cell.slot() == null || !sample.isCut(cell.entity()) || !asked.contains(cell.slot());
    }

    /**
     * Adds a question.
     *
     * @param cell one of the whole case
     * @param entries those of a list that are asked for; empty if all are
     */
    void ask(Cell cell, List<String> entries, List<String> decides, List<Answer.Prospect> leadsTo) {
        Facts facts = sample.whole();
        Slot slot = cell.slot();
        Wording.Phrases phrases = wording.phrases();
        if (slot == null) {
            Entity entity = rulebook.vocabulary().findEntity(cell.entity()).orElseThrow();
            questions.add(new Answer.Question(
                    cell.id(),
                    phrases.say("question", entity.question()),
                    null,
                    0,
                    List.of(),
                    phrases.say("whoKnows", entity.whoKnows()),
                    decides,
                    size() + 1,
                    List.of(),
                    leadsTo,
                    phrases.lang()));
            return;
        }
        asked.add(slot);
        questions.add(new Answer.Question(
                cell.id(),
                text(slot, phrases),
                cell.subject(facts),
                others(slot),
                entries.stream().map(code -> entry(slot, code, phrases)).toList(),
                phrases.say("whoKnows", slot.fact().whoKnows()),
                decides,
                size() + 1,
                Citation.places(rulebook.sources(), slot.fact().clauses()),
                leadsTo,
                phrases.lang()));
    }

    private static Answer.ListEntry entry(Slot slot, String code, Wording.Phrases phrases) {
        String meaning = slot.fact().findOption(code).map(Option::meaning).orElse(code);
        return new Answer.ListEntry(code, phrases.say("entries", meaning));
    }

    private int others(Slot slot) {
        return sample.isCut(slot.scope())
                ? (int) all.stream().filter(cell -> slot.equals(cell.slot())).count() - 1
                : 0;
    }

    private static String text(Slot slot, Wording.Phrases phrases) {
        String question = slot.fact().question();
        return question.isEmpty()
                ? phrases.say("question", slot.fact().label()) + "?"
                : phrases.say("question", question);
    }
}
