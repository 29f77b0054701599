package id.pandu.web;

import id.pandu.analysis.Freshness;
import id.pandu.analysis.Goal;
import id.pandu.analysis.GoalReader;
import id.pandu.rulebook.FactsReader;
import id.pandu.rulebook.FactsReader.FactError;
import id.pandu.rulebook.Rule;
import id.pandu.rulebook.Rulebook;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The body of a request for an analysis: facts, and what is asked about them. */
record AnalysisRequest(Map<String, Object> body, Rulebook rulebook, Facts facts) {

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
    Goal wanted(String name) {
        Map<Object, Object> given = new LinkedHashMap<>();
        boolean nested = body.get(name) != null;
        if (nested) {
            if (!(body.get(name) instanceof Map<?, ?> object)) {
                throw wrong("/" + name, "wrong-type", "Expected an object", body.get(name));
            }
            given.putAll(object);
        } else {
            List.of("rule", "advice", "of", "index").stream()
                    .filter(member -> body.get(member) != null)
                    .forEach(member -> given.put(member, Objects.requireNonNull(body.get(member))));
        }
        GoalReader.Result read = GoalReader.read(rulebook, facts, given, nested ? "/" + name : "");
        for (FactError error : read.errors()) {
            if (error.code().equals("unknown-rule")) {
                throw ProblemException.notFound(
                        "There is no rule '{0}'",
                        String.valueOf(error.value()),
                        rulebook.rules().stream().map(Rule::id).toList());
            }
        }
        return read.goal().orElseThrow(() -> invalid(read.errors()));
    }

    int number(String name, int otherwise, int least, int most) {
        Object value = body.get(name);
        if (value == null) {
            return otherwise;
        }
        if (value instanceof Integer number && number >= least && number <= most) {
            return number;
        }
        throw wrong(
                "/" + name, "out-of-range", Message.of("Expected a whole number from {0} to {1}", least, most), value);
    }

    Set<String> texts(String name) {
        Object value = body.getOrDefault(name, List.of());
        if (!(value instanceof List<?> list)) {
            throw wrong("/" + name, "wrong-type", "Expected a list", value);
        }
        Set<String> texts = new LinkedHashSet<>();
        list.forEach(entry -> texts.add(String.valueOf(entry)));
        return texts;
    }

    /** The facts with the changes under the given name; a fact changed to null is unknown. */
    Facts changed(String name) {
        if (!(body.get(name) instanceof Map<?, ?> changes)) {
            throw wrong("/" + name, "wrong-type", "Expected an object of facts", body.get(name));
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

    /** What is kept of an earlier answer: the answer as it was, or only hashes, ids and values. */
    Freshness.Kept kept(String name) {
        if (!(body.get(name) instanceof Map<?, ?> answer)) {
            throw wrong("/" + name, "wrong-type", "Expected an earlier answer", body.get(name));
        }
        return Freshness.Kept.read(answer)
                .orElseThrow(() -> wrong(
                        "/" + name, "missing", "Expected factsHash and rulebook.version of an earlier answer", null));
    }

    private static ProblemException wrong(String pointer, String code, String english, @Nullable Object value) {
        return wrong(pointer, code, Message.of(english), value);
    }

    private static ProblemException wrong(String pointer, String code, Message message, @Nullable Object value) {
        return invalid(List.of(new FactError(pointer, code, message, value, List.of())));
    }

    private static ProblemException invalid(List<FactError> errors) {
        return new ProblemException(
                ProblemType.INVALID_REQUEST, Message.of("What is asked is not as it should be; see errors"), errors);
    }
}
