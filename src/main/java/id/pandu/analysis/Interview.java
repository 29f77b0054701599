package id.pandu.analysis;

import id.pandu.advice.Answer;
import id.pandu.advice.Subject;
import id.pandu.advice.Wording;
import id.pandu.rulebook.Concern;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Reference;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Asks one question after another, the most decisive first, until no answer could change the advice any more. */
public final class Interview {

    private final MissingFacts missing;

    public Interview(MissingFacts missing) {
        this.missing = missing;
    }

    /**
     * The next question that is not among those nobody could answer.
     *
     * @param concern what its answer must be able to change
     * @param unanswered facts that were asked in vain, of one object or of any, or single entries of lists: {@link
     *     Reference}
     */
    public Optional<Answer.Question> next(Facts facts, Concern concern, Set<String> unanswered, Wording wording) {
        Set<Object> skipped = new HashSet<>();
        Set<String> inVain = new HashSet<>();
        for (String text : unanswered) {
            Reference asked = Reference.of(text);
            String object = asked.object();
            inVain.add(asked.id());
            if (object == null) {
                skipped.add(asked.id());
            } else {
                facts.vocabulary()
                        .manyEntities()
                        .forEach(entity -> facts.names(entity.id())
                                .find(object)
                                .forEach(place -> skipped.add(List.of(asked.id(), entity.id(), place))));
            }
        }
        List<Answer.Question> questions = missing.find(facts, concern, inVain, 1 + skipped.size(), wording);
        return questions.stream()
                .filter(question -> !skipped.contains(question.fact()) && !isSkipped(question, skipped))
                .filter(question -> !question.entries().isEmpty()
                        || Reference.entries(question.fact(), inVain).isEmpty())
                .findFirst();
    }

    private static boolean isSkipped(Answer.Question question, Set<Object> skipped) {
        Subject of = question.of();
        return of != null && skipped.contains(List.of(question.fact(), of.entity(), of.index()));
    }
}
