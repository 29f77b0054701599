package id.pandu.analysis;

import id.pandu.advice.Answer;
import id.pandu.vocabulary.Facts;
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

    /** The next question; empty when nothing more could change the advice. */
    public Optional<Answer.Question> next(Facts facts) {
        return next(facts, Set.of());
    }

    /**
     * The next question that is not among those nobody could answer.
     *
     * @param unanswered ids of facts that were asked in vain
     */
    public Optional<Answer.Question> next(Facts facts, Set<String> unanswered) {
        Set<String> skipped = new HashSet<>(unanswered);
        List<Answer.Question> questions = missing.find(facts, 1 + skipped.size());
        return questions.stream().filter(q -> !skipped.contains(q.fact())).findFirst();
    }
}
