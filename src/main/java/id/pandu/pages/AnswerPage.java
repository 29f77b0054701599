package id.pandu.pages;

import id.pandu.advice.Answer;
import id.pandu.advice.Citation;
import id.pandu.pages.QuestionPage.KnownAnswer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The whole answer on one page.
 *
 * @param map null if the rulebook knows of no steps
 * @param known what was answered
 * @param title name of the sample shown; empty if it is none
 */
public record AnswerPage(
        Frame frame, Answer answer, @Nullable PositionMap map, List<KnownAnswer> known, String title) {

    /** So many questions are told; the first are the most decisive. */
    private static final int MOST_QUESTIONS = 10;

    public AnswerPage {
        known = List.copyOf(known);
    }

    /** What cannot be true together. */
    public List<Answer.Card> contradictions() {
        return cards(card -> card.kind().equals("contradiction"));
    }

    /** What to do next. */
    public List<Answer.Card> next() {
        return cards(card -> card.main() && !card.kind().equals("contradiction"));
    }

    /** Everything else that does not wait, of one kind. */
    public List<Answer.Card> rest(String kind) {
        return cards(card -> !card.main() && !card.further() && card.kind().equals(kind));
    }

    /** What a reader in a hurry may leave for later. */
    public List<Answer.Card> further() {
        return cards(Answer.Card::further);
    }

    private List<Answer.Card> cards(Predicate<Answer.Card> wanted) {
        return answer.advice().stream().filter(wanted).toList();
    }

    /** Conclusions that are shown nowhere else. */
    public List<Answer.Conclusion> conclusions() {
        return answer.conclusions().stream()
                .filter(conclusion -> conclusion.output().isEmpty())
                .toList();
    }

    /** The most decisive questions by who can answer them. */
    public Map<String, List<Answer.Question>> questions() {
        return answer.questions().stream()
                .limit(MOST_QUESTIONS)
                .collect(Collectors.groupingBy(Answer.Question::whoKnows, LinkedHashMap::new, Collectors.toList()));
    }

    /** How many further questions there are. */
    public int moreQuestions() {
        return Math.max(0, answer.questions().size() - MOST_QUESTIONS);
    }

    /** Names of those who have a part in a card. */
    public static String people(Answer.Card card, String part) {
        return card.people().stream()
                .filter(person -> person.part().equals(part))
                .map(Answer.Person::name)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Clauses by what kind of text they stand in: a reader must see what weight to give them. */
    public static Map<String, List<Citation>> byType(List<Citation> citations) {
        return citations.stream()
                .collect(Collectors.groupingBy(Citation::type, LinkedHashMap::new, Collectors.toList()));
    }
}
