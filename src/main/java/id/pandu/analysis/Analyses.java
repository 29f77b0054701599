package id.pandu.analysis;

import id.pandu.advice.Adviser;
import id.pandu.advice.Answer;
import id.pandu.advice.Evaluator;
import id.pandu.advice.Questions;
import id.pandu.advice.Wording;
import id.pandu.rulebook.Concern;
import id.pandu.rulebook.Translations;
import id.pandu.vocabulary.Facts;
import java.util.Optional;
import java.util.Set;

/** What can be asked of a rulebook beside its advice. Safe for any number of threads. */
public final class Analyses {

    private final Evaluator evaluator;
    private final Adviser adviser;
    private final Adviser quiet;
    private final Interview interview;
    private final Ways ways;

    Analyses(Evaluator evaluator) {
        GroundCache cache = new GroundCache(evaluator.rulebook());
        Representatives representatives = new Representatives(evaluator.rulebook(), Representatives.MOST);
        MissingFacts missing = new MissingFacts(cache, representatives, MissingFacts.BOUND);
        this.evaluator = evaluator;
        FirmAdvice firm = new FirmAdvice(cache, representatives);
        this.adviser = new Adviser(evaluator, missing, firm);
        this.quiet = new Adviser(evaluator, Questions.none(), firm);
        this.interview = new Interview(missing);
        this.ways = new Ways(evaluator, cache, representatives);
    }

    /** Advice with questions. */
    public Adviser adviser() {
        return adviser;
    }

    /** Advice without questions, which are most of the work. */
    public Adviser quietAdviser() {
        return quiet;
    }

    /**
     * Why a goal is reached; for advice that is to be absent, why it is given.
     *
     * @param depth how deep reasons of reasons are told, from 1: the rule itself only
     */
    public Why why(Facts facts, Goal goal, int depth) {
        return Why.of(evaluator.evaluate(facts), goal, depth);
    }

    /** Why a goal is not reached; for advice that is to be absent, how it stands with the rule that gives it. */
    public WhyNot whyNot(Facts facts, Goal goal) {
        Doubts doubts = new Doubts(evaluator.evaluate(facts));
        if (goal instanceof Goal.Concluded wanted) {
            return doubts.ofConclusion(wanted.slot(), wanted.value(), wanted.of());
        }
        return doubts.ofRule(goal.rule(), goal.of());
    }

    /**
     * The smallest sets of changes that reach a goal.
     *
     * @param maxChanges from 1 to 5
     */
    public HowTo howTo(Facts facts, Goal goal, int maxChanges, Wording wording) {
        return ways.find(facts, goal, maxChanges, wording);
    }

    /** The same in the language of the rules. */
    public HowTo howTo(Facts facts, Goal goal, int maxChanges) {
        return howTo(facts, goal, maxChanges, plain());
    }

    private Wording plain() {
        return new Wording(evaluator.rulebook(), Translations.SOURCE);
    }

    /** How the answer to some facts differs from the answer to others. */
    public WhatIf whatIf(Facts before, Facts after, Wording wording) {
        return WhatIf.between(adviser.advise(before, wording), adviser.advise(after, wording));
    }

    /** The same in the language of the rules. */
    public WhatIf whatIf(Facts before, Facts after) {
        return whatIf(before, after, plain());
    }

    /**
     * The next question of an interview; empty when nothing more could change the advice.
     *
     * @param concern what its answer must be able to change
     * @param unanswered facts that were asked in vain: of any object, or of one only; see {@link id.pandu.vocabulary.Reference}
     */
    public Optional<Answer.Question> next(Facts facts, Concern concern, Set<String> unanswered, Wording wording) {
        return interview.next(facts, concern, unanswered, wording);
    }

    /** The same in the language of the rules. */
    public Optional<Answer.Question> next(Facts facts, Set<String> unanswered) {
        return next(facts, Concern.ANYTHING, unanswered, plain());
    }

    /** Whether an earlier answer still holds, the facts being as they are now. */
    public Freshness freshness(KeptAnswer kept, Facts now) {
        return Freshness.of(kept, adviser.advise(now));
    }
}
