package id.pandu.web;

import id.pandu.analysis.Goal;
import id.pandu.analysis.GoalReader;
import id.pandu.analysis.KeptAnswer;
import id.pandu.rulebook.Concern;
import id.pandu.rulebook.FactsReader;
import id.pandu.rulebook.FactsReader.FactError;
import id.pandu.rulebook.Rule;
import id.pandu.rulebook.Rulebook;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Message;
import id.pandu.vocabulary.Reference;
import id.pandu.vocabulary.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The body of a request for an analysis: facts, and what is asked about them. */
public record AnalysisRequest(Map<String, Object> body, Rulebook rulebook, Facts facts) {

    /**
     * @param others members that may stand beside the facts
     * @throws ProblemException if the facts or the members are not as they should be
     */
    static AnalysisRequest read(Map<String, Object> body, Rulebook rulebook, Set<String> others) {
        return new AnalysisRequest(body, rulebook, RequestReader.facts(body, rulebook.vocabulary(), others));
    }

    /**
     * The goal in an object under the given name or, if there is none, among the members of the body itself.
     *
     * @throws ProblemException 404 if a rule is unknown, 400 if anything else is wrong
     */
    public Goal wanted(String name) {
        Object nested = body.get(name);
        List<String> beside = Stream.of("rule", "advice", "of", "index")
                .filter(member -> body.get(member) != null)
                .toList();
        if (nested != null && !beside.isEmpty()) {
            throw invalid(beside.stream()
                    .map(member -> new FactError(
                            "/" + member,
                            "more-than-one",
                            Message.of("Ask for one thing at a time: '{0}' cannot stand beside '{1}'", member, name),
                            body.get(member),
                            List.of()))
                    .toList());
        }
        Map<Object, Object> given = new LinkedHashMap<>();
        if (nested instanceof Map<?, ?> object) {
            given.putAll(object);
        } else if (nested != null) {
            throw wrong("/" + name, nested, "Expected an object");
        }
        beside.forEach(member -> given.put(member, Objects.requireNonNull(body.get(member))));
        GoalReader.Result read = GoalReader.read(rulebook, facts, given, nested == null ? "" : "/" + name);
        if (read.errors().size() == 1 && read.errors().get(0).code().equals("unknown-rule")) {
            throw ProblemException.notFound(
                    "There is no rule '{0}'",
                    String.valueOf(read.errors().get(0).value()),
                    rulebook.rules().stream().map(Rule::id).toList());
        }
        return read.goal().orElseThrow(() -> invalid(read.errors()));
    }

    public int number(String name, int otherwise, int least, int most) {
        Object value = body.get(name);
        if (value == null) {
            return otherwise;
        }
        Message expected = Message.of("Expected a whole number from {0} to {1}", least, most);
        if (!(value instanceof Number number)) {
            throw wrong("/" + name, value, expected);
        }
        double given = number.doubleValue();
        if (given != Math.rint(given) || given < least || given > most) {
            throw invalid(List.of(new FactError("/" + name, "out-of-range", expected, value, List.of())));
        }
        return (int) given;
    }

    /**
     * What the request is about.
     *
     * @throws ProblemException if there is no such concern
     */
    public Concern concern() {
        return RequestReader.concern(body, rulebook);
    }

    /** Ids of facts, or of entities, that can be asked for. */
    public Set<String> asked(String name) {
        Object value = body.get(name);
        if (value == null) {
            return Set.of();
        }
        if (!(value instanceof List<?> list)) {
            throw wrong("/" + name, value, "Expected a list of ids of facts");
        }
        Set<String> askable = new LinkedHashSet<>();
        rulebook.vocabulary().slots().stream()
                .filter(slot -> !slot.fact().concluded())
                .forEach(slot -> askable.add(slot.id()));
        rulebook.vocabulary().manyEntities().forEach(entity -> askable.add(entity.id()));
        List<FactError> errors = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>();
        for (int i = 0; i < list.size(); i++) {
            String place = "/" + name + "/" + i;
            Object entry = list.get(i);
            if (!(entry instanceof String id)) {
                errors.add(
                        new FactError(place, "wrong-type", Message.of("Expected the id of a fact"), entry, List.of()));
            } else if (!askable.contains(Reference.factOf(Reference.of(id).id()))) {
                errors.add(new FactError(
                        place,
                        "unknown-fact",
                        Message.of("There is no fact '{0}' that could be asked for", id),
                        id,
                        Words.nearest(id, askable, 3)));
            }
            ids.add(String.valueOf(entry));
        }
        if (!errors.isEmpty()) {
            throw invalid(errors);
        }
        return ids;
    }

    /** The facts with the changes under the given name; a fact changed to null is unknown. */
    public Facts changed(String name) {
        if (!(body.get(name) instanceof Map<?, ?> changes)) {
            throw wrong("/" + name, body.get(name), "Expected an object of facts");
        }
        Map<String, Object> merged = new LinkedHashMap<>();
        ((Map<?, ?>) Objects.requireNonNull(body.get("facts")))
                .forEach((fact, value) -> put(merged, String.valueOf(fact), value));
        changes.forEach((fact, value) -> put(merged, String.valueOf(fact), value));
        FactsReader.Result read = FactsReader.read(rulebook.vocabulary(), merged, "/" + name);
        List<FactError> errors = new ArrayList<>(read.errors());
        changes.forEach((fact, value) -> {
            if (value == null) {
                Map<String, Object> alone = Map.of(String.valueOf(fact), List.of());
                FactsReader.read(rulebook.vocabulary(), alone, "/" + name).errors().stream()
                        .filter(error -> error.code().equals("unknown-fact"))
                        .forEach(errors::add);
            }
        });
        if (!errors.isEmpty()) {
            throw new ProblemException(
                    ProblemType.INVALID_FACTS, Message.of("The changes are not as they should be; see errors"), errors);
        }
        return read.facts();
    }

    private static void put(Map<String, Object> facts, String fact, @Nullable Object value) {
        if (value == null) {
            facts.remove(fact);
        } else {
            facts.put(fact, value);
        }
    }

    /** What is kept of an earlier answer: the answer as it was, or some of its hashes, ids and values. */
    KeptAnswer kept(String name) {
        if (!(body.get(name) instanceof Map<?, ?> answer)) {
            throw wrong("/" + name, body.get(name), "Expected an earlier answer");
        }
        KeptAnswer.Result read = KeptAnswer.read(answer, "/" + name);
        return read.answer().orElseThrow(() -> invalid(read.errors()));
    }

    private static ProblemException wrong(String pointer, @Nullable Object value, String english) {
        return wrong(pointer, value, Message.of(english));
    }

    private static ProblemException wrong(String pointer, @Nullable Object value, Message message) {
        return invalid(
                List.of(new FactError(pointer, value == null ? "missing" : "wrong-type", message, value, List.of())));
    }

    private static ProblemException invalid(List<FactError> errors) {
        return new ProblemException(
                ProblemType.INVALID_REQUEST, Message.of("What is asked is not as it should be; see errors"), errors);
    }
}
