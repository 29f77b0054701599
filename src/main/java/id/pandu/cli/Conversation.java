package id.pandu.cli;

import id.pandu.advice.Answer;
import id.pandu.analysis.Release;
import id.pandu.rulebook.FactsReader;
import id.pandu.rulebook.ValueReader;
import id.pandu.vocabulary.Entity;
import id.pandu.vocabulary.FactDefinition;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Option;
import id.pandu.vocabulary.ValueType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
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
    private final Map<String, @Nullable Object> given;
    private final BufferedReader in;
    private final PrintWriter out;
    private final Set<String> unanswered = new LinkedHashSet<>();

    /** @param given facts as in a request; answers are added to them */
    Conversation(Release release, Map<String, @Nullable Object> given, BufferedReader in, PrintWriter out) {
        this.release = release;
        this.given = given;
        this.in = in;
        this.out = out;
    }

    /** The facts as they are known at the end. */
    Facts hold() {
        out.println("Jawab satu per satu. Baris kosong: belum tahu. Ketik \"" + END + "\" untuk berhenti.");
        Facts facts = read(given).facts();
        Optional<Answer.Question> next = release.analyses().next(facts, unanswered);
        while (next.isPresent()) {
            String answer = ask(next.get());
            if (answer == null || ends(next.get(), answer)) {
                return facts;
            }
            take(next.get(), answer);
            facts = read(given).facts();
            next = release.analyses().next(facts, unanswered);
        }
        out.println("Tidak ada lagi jawaban yang dapat mengubah saran.");
        return facts;
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
        out.println(question.question()
                + (question.of() == null ? "" : " (" + question.of() + ")")
                + (question.whoKnows().isEmpty() ? "" : " [yang tahu: " + question.whoKnows() + "]"));
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
            unanswered.add(question.fact());
            return;
        }
        try {
            if (entity.isPresent()) {
                tried.put(question.fact(), objects(entity.get(), answer));
            } else if (question.of() != null) {
                answerOfObject(tried, question, answer);
            } else {
                change(question, answer, tried);
            }
            FactFaults.require(read(tried), release.rulebook().vocabulary());
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

    /** Sets a fact of the object of that name, in whichever entity it is. */
    private void answerOfObject(Map<String, @Nullable Object> facts, Answer.Question question, String answer) {
        for (Entity entity : release.rulebook().vocabulary().manyEntities()) {
            boolean has = release.rulebook()
                    .vocabulary()
                    .findSlot(entity.id(), question.fact())
                    .isPresent();
            if (has && facts.get(entity.id()) instanceof List<?> objects) {
                facts.put(
                        entity.id(),
                        objects.stream()
                                .map(object -> changed((Map<?, ?>) object, entity, question, answer))
                                .toList());
            }
        }
    }

    private Map<String, @Nullable Object> changed(
            Map<?, ?> object, Entity entity, Answer.Question question, String answer) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        object.forEach((id, value) -> copy.put(String.valueOf(id), value));
        if (String.valueOf(object.get(entity.nameFact())).equals(question.of())) {
            change(question, answer, copy);
        }
        return copy;
    }
}
