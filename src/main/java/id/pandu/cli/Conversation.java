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
import id.pandu.vocabulary.Item;
import id.pandu.vocabulary.Legible;
import id.pandu.vocabulary.Option;
import id.pandu.vocabulary.PartialList;
import id.pandu.vocabulary.Reference;
import id.pandu.vocabulary.Slot;
import id.pandu.vocabulary.ValueType;
import id.pandu.vocabulary.Vocabulary;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An interview on the terminal: one question at a time, the most decisive first, until nothing more could change the
 * advice or the reader has had enough. An empty line means that the answer is not known.
 */
final class Conversation {

    private static final String END = "berhenti";
    private static final String BACK = "kembali";

    /** The former word; an answer where the question has it among its options. */
    private static final String DONE = "selesai";

    private static final Set<String> NOT_KNOWN = Set.of("?", "tidak tahu", "belum tahu", "belum diketahui");

    private final Release release;
    private final Concern concern;
    private final Wording wording;
    private final Map<String, @Nullable Object> given;
    private final BufferedReader in;
    private final PrintWriter out;
    private final Asides asides;
    private final Set<String> unanswered = new LinkedHashSet<>();
    /** How it stood before each answer, the last one first. */
    private final Deque<Moment> before = new ArrayDeque<>();

    /** What was given, and what was asked in vain, at one time. */
    private record Moment(Map<String, @Nullable Object> given, Set<String> unanswered) {}

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
        this.asides = new Asides(release, concern, wording, out);
    }

    /** The facts as they are known at the end. */
    Facts hold() {
        out.println("Jawab satu per satu. Baris kosong: belum tahu. Ketik \"" + END + "\" untuk berhenti, \"" + BACK
                + "\" untuk mengubah jawaban sebelumnya, \"" + Asides.WHY + "\" bila ingin tahu mengapa ditanyakan, \""
                + Asides.SO_FAR + "\" untuk melihat saran sejauh ini, \"" + Asides.SAVE
                + " BERKAS\" untuk menyimpan jawaban.");
        Facts facts = read(given).facts();
        Optional<Answer.Question> next = next(facts);
        while (next.isPresent()) {
            String answer = ask(next.get());
            if (answer == null || ends(next.get(), answer)) {
                return facts;
            }
            if (answer.equalsIgnoreCase(BACK)) {
                goBack();
            } else if (!asides.take(answer, next.get(), facts, given)) {
                before.push(new Moment(new LinkedHashMap<>(given), new LinkedHashSet<>(unanswered)));
                take(next.get(), answer);
            }
            facts = read(given).facts();
            asides.tellIfSettled(facts);
            next = next(facts);
        }
        out.println("Tidak ada lagi jawaban yang dapat mengubah saran.");
        return facts;
    }

    private Optional<Answer.Question> next(Facts facts) {
        return release.analyses().next(facts, concern, unanswered, wording);
    }

    private void goBack() {
        Moment moment = before.poll();
        if (moment == null) {
            out.println("  Belum ada jawaban sebelumnya.");
            return;
        }
        given.clear();
        given.putAll(moment.given());
        unanswered.clear();
        unanswered.addAll(moment.unanswered());
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
        fact(question).ifPresent(fact -> offer(fact, question));
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

    private void offer(FactDefinition fact, Answer.Question question) {
        if (fact.type() == ValueType.BOOLEAN) {
            out.println("  ya atau tidak");
        }
        if (!question.entries().isEmpty()) {
            for (int i = 0; i < question.entries().size(); i++) {
                out.println("  " + (i + 1) + "  " + question.entries().get(i).meaning());
            }
            out.println("  nomor yang sudah ada, dipisahkan koma; 0 bila tidak satu pun");
            return;
        }
        for (int i = 0; i < fact.options().size(); i++) {
            Option option = fact.options().get(i);
            String number = fact.type() == ValueType.CHOICE ? (i + 1) + "  " : "";
            out.println("  " + number + option.code() + "  " + option.meaning());
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

    private void change(Answer.Question question, String said, Map<String, @Nullable Object> facts) {
        String answer = fact(question).map(fact -> spelt(fact, question, said)).orElse(said);
        Wish.change(question.fact() + "=" + answer, release.rulebook().vocabulary(), facts)
                .ifPresent(understood -> out.println("  " + understood));
    }

    /** Numbers of options and of entries as their codes. */
    private String spelt(FactDefinition fact, Answer.Question question, String said) {
        if (!said.matches("\\d+(\\s*,\\s*\\d+)*")) {
            return said;
        }
        List<Integer> numbers = Stream.of(said.split(","))
                .map(String::strip)
                .map(Integer::valueOf)
                .toList();
        List<Answer.ListEntry> entries = question.entries();
        if (!entries.isEmpty() && numbers.stream().allMatch(number -> number <= entries.size())) {
            List<String> known = new ArrayList<>(IntStream.range(0, entries.size())
                    .mapToObj(i -> (numbers.contains(i + 1) ? "+" : "-")
                            + entries.get(i).code())
                    .toList());
            known.addAll(before(fact, question));
            return String.join(", ", known);
        }
        boolean option = fact.type() == ValueType.CHOICE
                && numbers.size() == 1
                && 0 < numbers.get(0)
                && numbers.get(0) <= fact.options().size();
        return option ? fact.options().get(numbers.get(0) - 1).code() : said;
    }

    /** What is known of a list by now, with signs. */
    private List<String> before(FactDefinition fact, Answer.Question question) {
        Facts facts = read(given).facts();
        Subject of = question.of();
        Slot slot = facts.vocabulary()
                .getScope(of == null ? Slot.CASE : of.entity())
                .findSlot(fact.id())
                .orElseThrow();
        Object known = facts.value(slot, of == null ? null : item(facts, of));
        return known instanceof PartialList partial
                ? Stream.concat(
                                partial.ada().stream().map(code -> "+" + code),
                                partial.tidakAda().stream().map(code -> "-" + code))
                        .toList()
                : List.of();
    }

    private static Item item(Facts facts, Subject of) {
        return Objects.requireNonNull(facts.objects(of.entity())).get(of.index());
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
