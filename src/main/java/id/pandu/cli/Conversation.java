package id.pandu.cli;

import id.pandu.advice.Answer;
import id.pandu.advice.Subject;
import id.pandu.advice.Wording;
import id.pandu.analysis.Release;
import id.pandu.rulebook.Concern;
import id.pandu.rulebook.FactsReader;
import id.pandu.rulebook.Translations;
import id.pandu.rulebook.ValueReader;
import id.pandu.vocabulary.Entity;
import id.pandu.vocabulary.FactDefinition;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Legible;
import id.pandu.vocabulary.Option;
import id.pandu.vocabulary.Reference;
import id.pandu.vocabulary.Slot;
import id.pandu.vocabulary.ValueType;
import id.pandu.vocabulary.Vocabulary;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An interview on the terminal: one question at a time, the most decisive first, until nothing more could change the
 * advice or the reader has had enough. An empty line means that the answer is not known.
 */
final class Conversation {

    private static final String END = "berhenti";

    /** The former word; an answer where the question has it among its options. */
    private static final String DONE = "selesai";

    private static final Set<String> NOT_KNOWN = Set.of("?", "tidak tahu", "belum tahu", "belum diketahui");

    private final Release release;
    private final Concern concern;
    private final Wording wording;
    private final Map<String, @Nullable Object> given;
    private final BufferedReader in;
    private final PrintWriter out;
    private final Set<String> unanswered = new LinkedHashSet<>();

    /**
     * @param concern what the answers must be able to change
     * @param given facts as in a request; answers are added to them
     */
    Conversation(
            Release release, Concern concern, Map<String, @Nullable Object> given, BufferedReader in, PrintWriter out) {
        this.release = release;
        this.concern = concern;
        this.wording = new Wording(release.rulebook(), Translations.SOURCE);
        this.given = given;
        this.in = in;
        this.out = out;
    }

    /** The facts as they are known at the end. */
    Facts hold() {
        out.println("Jawab satu per satu. Baris kosong: belum tahu. Ketik \"" + END + "\" untuk berhenti.");
        Facts facts = read(given).facts();
        Optional<Answer.Question> next = next(facts);
        while (next.isPresent()) {
            String answer = ask(next.get());
            if (answer == null || ends(next.get(), answer)) {
                return facts;
            }
            take(next.get(), answer);
            facts = read(given).facts();
            next = next(facts);
        }
        out.println("Tidak ada lagi jawaban yang dapat mengubah saran.");
        return facts;
    }

    private Optional<Answer.Question> next(Facts facts) {
        return release.analyses().next(facts, concern, unanswered, wording);
    }

    private boolean ends(Answer.Question question, String answer) {
        boolean option = fact(question).stream()
                .flatMap(fact -> fact.options().stream())
                .anyMatch(choice -> choice.code().equalsIgnoreCase(answer));
        return !option && (answer.equalsIgnoreCase(END) || answer.equalsIgnoreCase(DONE));
    }

    private FactsReader.Result read(Map<String, @Nullable Object> facts) {
        return FactsReader.read(release.rulebook().vocabulary(), facts, "");
    }

    private @Nullable String ask(Answer.Question question) {
        out.println();
        out.println(Legible.line(question.question()
                + (question.of() == null ? "" : " (" + question.of() + ")")
                + (question.whoKnows().isEmpty() ? "" : " [yang tahu: " + question.whoKnows() + "]")));
        fact(question).ifPresent(this::offer);
        if (fact(question).isEmpty()) {
            out.println("  nama-namanya, dipisahkan koma; " + FactDefinition.NONE + " bila tidak ada");
        }
        out.print("> ");
        out.flush();
        try {
            String line = in.readLine();
            return line == null ? null : line.strip();
        } catch (IOException e) {
            throw new Refused("unreadable", "masukan baku", "tidak dapat dibaca.");
        }
    }

    private void offer(FactDefinition fact) {
        if (fact.type() == ValueType.BOOLEAN) {
            out.println("  ya atau tidak");
        }
        for (Option option : fact.options()) {
            out.println("  " + option.code() + "  " + option.meaning());
        }
        if (fact.type() == ValueType.LIST) {
            out.println("  boleh beberapa, dipisahkan koma; " + FactDefinition.NONE + " bila tidak ada");
        }
    }

    private Optional<FactDefinition> fact(Answer.Question question) {
        return release.rulebook().vocabulary().findFact(question.fact());
    }

    private void take(Answer.Question question, String answer) {
        Map<String, @Nullable Object> tried = new LinkedHashMap<>(given);
        Optional<Entity> entity = release.rulebook().vocabulary().findEntity(question.fact());
        if (answer.isEmpty() || NOT_KNOWN.contains(answer.toLowerCase(Locale.ROOT))) {
            unanswered.add(reference(question));
            return;
        }
        try {
            if (entity.isPresent()) {
                tried.put(question.fact(), objects(entity.get(), answer));
            } else if (question.of() != null) {
                change(question, answer, objectIn(tried, question.of()));
            } else {
                change(question, answer, tried);
            }
            FactsReader.Result read = read(tried);
            FactFaults.require(read, release.rulebook().vocabulary());
            if (read.facts().equals(read(given).facts())) {
                unanswered.add(reference(question));
            }
            given.clear();
            given.putAll(tried);
        } catch (Refused refused) {
            out.println("Jawaban itu belum dapat dipakai. " + refused.getMessage());
        }
    }

    private void change(Answer.Question question, String answer, Map<String, @Nullable Object> facts) {
        Wish.change(question.fact() + "=" + answer, release.rulebook().vocabulary(), facts)
                .ifPresent(understood -> out.println("  " + understood));
    }

    private static List<Map<String, Object>> objects(Entity entity, String names) {
        List<String> named = names.equalsIgnoreCase(FactDefinition.NONE) ? List.of() : ValueReader.entries(names);
        return named.stream()
                .map(name -> Map.<String, Object>of(entity.nameFact(), name))
                .toList();
    }

    /** The question as {@code unanswered} names it; an object by its number in the list. */
    private static String reference(Answer.Question question) {
        Subject of = question.of();
        return new Reference(question.fact(), of == null ? null : "#" + (of.index() + 1)).toString();
    }

    /** One object, to be changed; the facts of an object that stood flat are put into a list first. */
    private Map<String, @Nullable Object> objectIn(Map<String, @Nullable Object> facts, Subject object) {
        Vocabulary vocabulary = release.rulebook().vocabulary();
        List<Map<String, @Nullable Object>> objects = new ArrayList<>();
        if (facts.get(object.entity()) instanceof List<?> list) {
            list.forEach(one -> objects.add(copy((Map<?, ?>) one)));
        } else {
            objects.add(new LinkedHashMap<>());
            vocabulary.getScope(object.entity()).slots().stream()
                    .map(Slot::id)
                    .filter(id -> vocabulary.getScope(Slot.CASE).findSlot(id).isEmpty() && facts.containsKey(id))
                    .forEach(id -> objects.get(0).put(id, facts.remove(id)));
        }
        facts.put(object.entity(), objects);
        return objects.get(object.index());
    }

    private static Map<String, @Nullable Object> copy(Map<?, ?> object) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        object.forEach((id, value) -> copy.put(String.valueOf(id), value));
        return copy;
    }
}
