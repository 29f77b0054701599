package id.pandu.analysis;

import id.pandu.Samples;
import id.pandu.advice.Answer;
import id.pandu.advice.Wording;
import id.pandu.rulebook.Concern;
import id.pandu.rulebook.Translations;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Item;
import id.pandu.vocabulary.PartialList;
import id.pandu.vocabulary.Slot;
import id.pandu.vocabulary.Truth;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How fast the interview leads to the right answer: plays each story of {@code samples} as somebody who begins with her
 * role and the cluster's name, answers truthfully what the story knows, and says that she does not know otherwise. Once
 * about everything and once about the concern of the story's first card. Cards are those of action, warning and
 * contradiction.
 */
public final class PlayedInterviews {

    private static final int MOST = 40;
    private static final Set<String> KNOWN_FROM_THE_BEGINNING = Set.of("namaKlaster", "peranPengguna");

    private final Release release;

    private PlayedInterviews(Release release) {
        this.release = release;
    }

    public static void main(String[] arguments) throws IOException {
        try (Release release = Samples.release()) {
            PlayedInterviews played = new PlayedInterviews(release);
            played.play(false);
            played.play(true);
        }
    }

    private void play(boolean byConcern) throws IOException {
        List<Integer> firsts = new ArrayList<>();
        List<Integer> all = new ArrayList<>();
        for (Path story : Samples.folders()) {
            Facts facts = Samples.facts(story, release);
            Concern concern = byConcern ? concernOfFirstCard(facts) : Concern.ANYTHING;
            List<List<String>> trace = trace(facts, concern);
            List<String> goal = cards(facts, concern);
            firsts.add(since(trace.stream()
                    .map(cards -> first(cards).equals(first(goal)))
                    .toList()));
            all.add(since(trace.stream()
                    .map(cards -> Set.copyOf(cards).equals(Set.copyOf(goal)))
                    .toList()));
            System.out.printf(
                    "%-40s %-11s first card after %s, all cards after %s%n",
                    story.getFileName(), concern.code(), said(last(firsts)), said(last(all)));
        }
        System.out.println("first card: " + summary(firsts));
        System.out.println("all cards:  " + summary(all));
    }

    private Concern concernOfFirstCard(Facts facts) {
        return release.analyses().quietAdviser().advise(facts).advice().stream()
                .filter(PlayedInterviews::isWeighty)
                .findFirst()
                .flatMap(card -> release.rulebook().concerns().stream()
                        .filter(concern -> concern.topics().contains(card.topic()))
                        .findFirst())
                .orElse(Concern.ANYTHING);
    }

    /** The cards before the first question and after each. */
    private List<List<String>> trace(Facts story, Concern concern) {
        Facts facts = Facts.unknown(story.vocabulary());
        for (Slot slot : story.vocabulary().getScope(Slot.CASE).slots()) {
            if (KNOWN_FROM_THE_BEGINNING.contains(slot.id())) {
                facts = facts.with(slot, story.value(slot, null));
            }
        }
        Set<String> inVain = new HashSet<>();
        List<List<String>> trace = new ArrayList<>(List.of(cards(facts, concern)));
        while (trace.size() <= MOST) {
            Optional<Answer.Question> question = release.analyses().next(facts, concern, inVain, plain());
            if (question.isEmpty()) {
                break;
            }
            Facts before = facts;
            facts = answered(facts, story, question.get());
            if (facts.equals(before)) {
                inVain.add(reference(question.get()));
            }
            trace.add(cards(facts, concern));
        }
        return trace;
    }

    private static String reference(Answer.Question question) {
        return question.fact()
                + (question.of() == null ? "" : "(#" + (question.of().index() + 1) + ")");
    }

    private static Facts answered(Facts facts, Facts story, Answer.Question question) {
        if (story.vocabulary().findEntity(question.fact()).isPresent()) {
            List<Item> objects = story.objects(question.fact());
            return objects == null ? facts : facts.withObjects(question.fact(), objects);
        }
        for (Slot slot : story.vocabulary().slots()) {
            if (slot.id().equals(question.fact())) {
                Cell cell =
                        Cell.of(slot, question.of() == null ? -1 : question.of().index());
                Object value = cell.value(story);
                return value == null ? facts : cell.set(facts, told(slot, cell.value(facts), value, question));
            }
        }
        return facts;
    }

    /** The value or, where only some entries of a list are asked for, what it says of these beside what is known. */
    private static Object told(Slot slot, Object known, Object value, Answer.Question question) {
        if (question.entries().isEmpty()) {
            return value;
        }
        List<String> present = new ArrayList<>(known instanceof PartialList partial ? partial.ada() : List.of());
        List<String> absent = new ArrayList<>(known instanceof PartialList partial ? partial.tidakAda() : List.of());
        for (Answer.ListEntry entry : question.entries()) {
            (PartialList.holds(value, entry.code()) == Truth.TRUE ? present : absent).add(entry.code());
        }
        return PartialList.of(slot.fact(), present, absent);
    }

    private List<String> cards(Facts facts, Concern concern) {
        List<Answer.Card> all = release.analyses()
                .quietAdviser()
                .advise(facts, concern, plain())
                .advice();
        List<Answer.Card> weighty =
                all.stream().filter(PlayedInterviews::isWeighty).toList();
        return (weighty.isEmpty() ? all : weighty).stream().map(Answer.Card::id).toList();
    }

    private static boolean isWeighty(Answer.Card card) {
        return !card.kind().equals("information");
    }

    private Wording plain() {
        return new Wording(release.rulebook(), Translations.SOURCE);
    }

    private static String first(List<String> cards) {
        return cards.isEmpty() ? "" : cards.get(0);
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }

    /** From which question on it holds for good; more than there are if it does not. */
    private static int since(List<Boolean> holds) {
        int since = holds.size();
        while (since > 0 && holds.get(since - 1)) {
            since--;
        }
        return since == holds.size() ? MOST + 1 : since;
    }

    private static String said(int after) {
        return after > MOST ? "more than " + MOST : after + " questions";
    }

    private static String summary(List<Integer> after) {
        List<Integer> sorted = new ArrayList<>(after);
        Collections.sort(sorted);
        double median = (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2.0;
        return "median after " + median + " questions, not within 20 in "
                + after.stream().filter(n -> n > 20).count() + ", not within " + MOST + " in "
                + after.stream().filter(n -> n > MOST).count() + " of " + after.size() + " stories ("
                + sorted.stream().map(String::valueOf).collect(Collectors.joining(" ")) + ")";
    }
}
