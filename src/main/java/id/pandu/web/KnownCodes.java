package id.pandu.web;

import id.pandu.advice.Answer;
import id.pandu.advice.Share;
import id.pandu.rulebook.Consequence;
import id.pandu.rulebook.Fate;
import id.pandu.rulebook.Rule;
import id.pandu.rulebook.Rulebook;
import id.pandu.rulebook.Terms;
import id.pandu.rulebook.Terms.TermList;
import id.pandu.vocabulary.Entity;
import id.pandu.vocabulary.FactDefinition;
import id.pandu.vocabulary.ValueType;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Tells in the API description which codes a member can have, where the engine or the rulebook has a closed list. */
@SuppressWarnings("rawtypes")
final class KnownCodes {

    private static final String NONE = "";

    private final Map<String, Schema> schemas;
    private final Terms terms;

    private KnownCodes(Map<String, Schema> schemas, Terms terms) {
        this.schemas = schemas;
        this.terms = terms;
    }

    static void addTo(Map<String, Schema> schemas, Rulebook rulebook) {
        new KnownCodes(schemas, rulebook.terms()).add(rulebook);
    }

    private void add(Rulebook rulebook) {
        List<String> kinds = lower(Consequence.Kind.values()).toList();
        List<String> consequences = Stream.concat(kinds.stream(), Stream.of("conclude", "invite", "assign"))
                .toList();
        List<String> parts =
                Stream.of(Consequence.Part.values()).map(Consequence.Part::code).toList();
        List<String> many =
                rulebook.vocabulary().manyEntities().stream().map(Entity::id).toList();
        List<String> problems =
                Stream.of(ProblemType.values()).map(ProblemType::uri).toList();
        set(Answer.Card.class, "kind", kinds);
        set(VocabularyView.ConcernView.class, "code", codes(TermList.CONCERN));
        set(Answer.Card.class, "strength", codes(TermList.STRENGTH, NONE));
        set(Answer.Card.class, "topic", codes(TermList.TOPIC));
        for (String people : List.of("responsible", "keyMembers", "supportingMembers")) {
            set(Answer.Card.class, people, codes(TermList.ACTOR));
        }
        set(Answer.Person.class, "part", parts);
        set(Answer.Person.class, "who", codes(TermList.ACTOR));
        set(Answer.Invitee.class, "who", codes(TermList.ACTOR));
        set(Answer.RankingView.class, "of", many);
        set(
                Answer.Entry.class,
                "share",
                Stream.of(Share.values()).map(Share::code).toList());
        set(Answer.Conclusion.class, "fact", concluded(rulebook));
        set(RuleView.class, "status", lower(Rule.Status.values()).toList());
        set(RuleView.class, "kinds", consequences);
        set(RuleView.class, "strength", codes(TermList.STRENGTH, NONE));
        set(RuleView.class, "topic", codes(TermList.TOPIC));
        set(ConsequenceView.class, "kind", consequences);
        set(ConsequenceView.class, "part", parts);
        set(CaseView.class, "expects", List.of("fires", "fails", "open"));
        set(VocabularyView.FactView.class, "type", lower(ValueType.values()).toList());
        set(
                InterviewQuestion.class,
                "type",
                Stream.concat(lower(ValueType.values()), Stream.of(AnswerForm.OBJECTS))
                        .toList());
        set(SourceController.ClauseView.class, "fate", fates());
        set(ProblemView.class, "type", problems);
        set(ProblemController.ProblemTypeView.class, "type", problems);
    }

    private List<String> codes(TermList list, String... further) {
        return Stream.concat(terms.list(list).stream().map(Terms.Term::code), Stream.of(further))
                .toList();
    }

    private static List<String> concluded(Rulebook rulebook) {
        return rulebook.vocabulary().facts().stream()
                .filter(FactDefinition::concluded)
                .map(FactDefinition::id)
                .toList();
    }

    private static List<String> fates() {
        return Stream.concat(Stream.of(Fate.Kind.values()).map(Fate.Kind::word), Stream.of(NONE))
                .toList();
    }

    private static Stream<String> lower(Enum<?>[] constants) {
        return Arrays.stream(constants).map(RecordSchemas::lower);
    }

    /** @throws NullPointerException if there is no such member */
    private void set(Class<?> type, String member, List<String> codes) {
        Schema<?> schema = Objects.requireNonNull(schemas.get(RecordSchemas.nameOf(type)), type::getName);
        Schema value = Objects.requireNonNull((Schema<?>) schema.getProperties().get(member), member);
        add(value.getItems() == null ? value : value.getItems(), codes);
    }

    @SuppressWarnings("unchecked")
    private static void add(Schema value, List<String> codes) {
        codes.forEach(value::addEnumItemObject);
    }
}
