package id.pandu.pages;

import id.pandu.advice.Answer;
import id.pandu.advice.Subject;
import id.pandu.advice.Wording;
import id.pandu.analysis.Release;
import id.pandu.pages.QuestionPage.Choice;
import id.pandu.pages.QuestionPage.KnownAnswer;
import id.pandu.pages.QuestionPage.QuestionView;
import id.pandu.rulebook.Concern;
import id.pandu.rulebook.FactsReader;
import id.pandu.rulebook.Rule;
import id.pandu.rulebook.Rulebook;
import id.pandu.vocabulary.FactDefinition;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Range;
import id.pandu.vocabulary.Reference;
import id.pandu.vocabulary.ValueType;
import id.pandu.vocabulary.Values;
import id.pandu.web.InterviewStep;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes an answer and asks the next question. */
final class Interviewer {

    /** So many things that an answer helps to decide are told. */
    private static final int MOST_REASONS = 4;

    /** What a person wants who sends the form. */
    private static final String ANSWER = "answer";

    private static final String UNKNOWN = "unknown";
    private static final String BACK = "back";
    private static final String CHANGE = "change:";

    private final Release release;
    private final Concern concern;
    private final Wording wording;
    private final PageText text;

    /** @param concern what the answers must be able to change */
    Interviewer(Release release, Concern concern, Wording wording, PageText text) {
        this.concern = concern;
        this.release = release;
        this.wording = wording;
        this.text = text;
    }

    /** What is to be shown: the case as it is now, and the question; null for that which comes next. */
    private record Turn(
            CaseSheet sheet,
            @Nullable Asked asked,
            @Nullable TypedAnswer answer,
            List<String> entries) {

        Turn(CaseSheet sheet, @Nullable Asked asked, @Nullable TypedAnswer answer) {
            this(sheet, asked, answer, List.of());
        }
    }

    /** The step after what the form says. */
    Step step(CaseSheet before, FormBody form) {
        Turn turn = turn(before, form);
        Facts facts = facts(turn.sheet());
        Answer soFar = release.analyses().quietAdviser().advise(facts, concern, wording);
        Asked asked = turn.asked();
        Optional<Answer.Question> next = asked == null
                ? release.analyses()
                        .next(facts, concern, Set.copyOf(turn.sheet().unanswered()), wording)
                : Optional.empty();
        QuestionView question = asked != null
                ? view(asked, turn.entries(), facts, turn.answer(), List.of())
                : next.map(found -> view(asked(found), entries(found), facts, null, reasons(found)))
                        .orElse(null);
        return new Step(
                turn.sheet(),
                frame -> new QuestionPage(
                        frame,
                        question,
                        InterviewStep.of(next, soFar, facts).soFar(),
                        soFar.advice().stream()
                                .filter(card -> card.kind().equals("contradiction"))
                                .toList(),
                        known(facts),
                        skipped(turn.sheet(), facts),
                        turn.sheet().trail().isEmpty()));
    }

    /** The case as it goes on, and the page once it is known how pages look. */
    record Step(CaseSheet sheet, Function<Frame, QuestionPage> page) {}

    private Turn turn(CaseSheet sheet, FormBody form) {
        String wish = form.value("do");
        String reference = wish.startsWith(CHANGE)
                ? wish.substring(CHANGE.length())
                : wish.equals(BACK) ? sheet.last() : form.value("asked");
        Asked asked = Asked.find(reference, rulebook().vocabulary())
                .filter(found -> found.exists(facts(sheet)))
                .orElse(null);
        if (asked == null) {
            return new Turn(wish.equals(BACK) ? sheet.back() : sheet, null, null);
        }
        if (wish.equals(ANSWER)) {
            TypedAnswer answer = TypedAnswer.read(asked, form, sheet, rulebook().vocabulary(), text);
            return answer.isWrong()
                    ? new Turn(sheet, asked, answer, form.values(TypedAnswer.ENTRIES))
                    : new Turn(sheet.answered(asked.reference(), answer.facts()), null, null);
        }
        List<String> entries = form.values(TypedAnswer.ENTRIES);
        if (wish.equals(UNKNOWN) && !entries.isEmpty()) {
            return new Turn(sheet.skippedEntries(asked.reference(), asked.id(), entries), null, null);
        }
        if (wish.equals(UNKNOWN)) {
            return new Turn(
                    sheet.skipped(
                            asked.reference(),
                            TypedAnswer.forget(asked, sheet, rulebook().vocabulary())),
                    null,
                    null);
        }
        return new Turn(wish.equals(BACK) ? sheet.back() : sheet, asked, null);
    }

    private Rulebook rulebook() {
        return release.rulebook();
    }

    private Facts facts(CaseSheet sheet) {
        return FactsReader.read(rulebook().vocabulary(), sheet.facts(), "").facts();
    }

    private Asked asked(Answer.Question question) {
        Subject of = question.of();
        String object = of == null ? null : "#" + (of.index() + 1);
        return Asked.find(
                        new Reference(question.fact(), object).toString(),
                        rulebook().vocabulary())
                .orElseThrow();
    }

    /** Titles of the first rules that the answer could decide. */
    private List<String> reasons(Answer.Question question) {
        Set<String> titles = new LinkedHashSet<>();
        question.decides().stream()
                .map(rulebook()::findRule)
                .flatMap(Optional::stream)
                .filter(rule -> rule.findAdvice().isPresent())
                .map(Rule::title)
                .forEach(titles::add);
        return titles.stream().limit(MOST_REASONS).toList();
    }

    private static List<String> entries(Answer.Question question) {
        return question.entries().stream().map(Answer.ListEntry::code).toList();
    }

    /** @param entries those of a list that are asked for; none if all are */
    private QuestionView view(
            Asked asked, List<String> entries, Facts facts, @Nullable TypedAnswer answer, List<String> reasons) {
        FactDefinition fact = asked.fact();
        Wording.Phrases phrases = wording.phrases();
        List<String> typed = answer == null ? TypedAnswer.of(asked, facts) : answer.typed();
        boolean several = fact == null || fact.type() == ValueType.LIST;
        return new QuestionView(
                asked.reference(),
                kind(fact),
                asked.question(phrases),
                asked.object(facts),
                asked.whoKnows(phrases),
                hint(fact),
                fact == null || !fact.type().isNumber() ? "" : phrases.say("unit", fact.unit()),
                fact == null ? List.of() : choices(fact, entries, typed),
                entries,
                typed,
                several,
                answer == null ? "" : answer.problem(),
                answer == null ? "" : answer.problemLanguage(),
                reasons,
                phrases.lang());
    }

    /** How a number is written: within its limits, if there are any, else as people are used to. */
    private String hint(@Nullable FactDefinition fact) {
        if (fact == null || !fact.type().isNumber()) {
            return "";
        }
        Range range = fact.range();
        return Double.isInfinite(range.min()) || Double.isInfinite(range.max())
                ? text.say("Write it as you are used to, such as 1.250 or 2,5.")
                : text.say("A number from {0} to {1}.", Values.text(range.min()), Values.text(range.max()));
    }

    private static String kind(@Nullable FactDefinition fact) {
        if (fact == null) {
            return "lines";
        }
        return switch (fact.type()) {
            case BOOLEAN -> "choice";
            case CHOICE -> fact.closed() ? "choice" : "text";
            case LIST -> fact.closed() ? "list" : "lines";
            case INTEGER, DECIMAL -> "number";
            case DATE -> "date";
            case TEXT -> "text";
        };
    }

    private List<Choice> choices(FactDefinition fact, List<String> entries, List<String> typed) {
        if (fact.type() == ValueType.BOOLEAN) {
            return List.of(
                    new Choice("true", text.say("Yes"), null, typed.contains("true")),
                    new Choice("false", text.say("No"), null, typed.contains("false")));
        }
        return fact.options().stream()
                .filter(option -> entries.isEmpty() || entries.contains(option.code()))
                .map(option -> {
                    Wording.Phrases phrases = wording.phrases();
                    String meaning = phrases.say("meaning", fact, option.code());
                    return new Choice(
                            option.code(), meaning, phrases.lang().get("meaning"), typed.contains(option.code()));
                })
                .toList();
    }

    List<KnownAnswer> known(Facts facts) {
        return Asked.known(facts, rulebook()).stream()
                .map(asked -> known(
                        asked,
                        facts,
                        phrases -> asked.inWords(Objects.requireNonNull(asked.value(facts)), phrases, text)))
                .toList();
    }

    private List<KnownAnswer> skipped(CaseSheet sheet, Facts facts) {
        return sheet.unanswered().stream()
                .map(reference -> Asked.find(reference, rulebook().vocabulary()))
                .flatMap(Optional::stream)
                .filter(asked -> asked.exists(facts))
                .map(asked -> known(asked, facts, phrases -> text.say("not known yet")))
                .toList();
    }

    private KnownAnswer known(Asked asked, Facts facts, Function<Wording.Phrases, String> value) {
        Wording.Phrases phrases = wording.phrases();
        String label = asked.label(phrases);
        String said = value.apply(phrases);
        return new KnownAnswer(asked.reference(), label, asked.object(facts), said, phrases.lang());
    }
}
