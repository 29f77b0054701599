package id.pandu.analysis;

import id.pandu.advice.Subject;
import id.pandu.rulebook.FactsReader.FactError;
import id.pandu.rulebook.Rule;
import id.pandu.rulebook.Rulebook;
import id.pandu.vocabulary.Entity;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Item;
import id.pandu.vocabulary.Message;
import id.pandu.vocabulary.Option;
import id.pandu.vocabulary.Scope;
import id.pandu.vocabulary.Slot;
import id.pandu.vocabulary.ValueType;
import id.pandu.vocabulary.Values;
import id.pandu.vocabulary.Vocabulary;
import id.pandu.vocabulary.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a goal from plain maps: {@code {"fact": …, "value": …}}, {@code {"rule": …}} or {@code {"advice": …}}, each with
 * {@code "of"} for the name of an object or {@code "index"} for its place in the list; {@code {"absent": …}} for advice that is not to be given.
 */
public final class GoalReader {

    private static final List<String> RULE_MEMBERS = List.of("rule", "advice", "absent");
    private static final Set<String> MEMBERS = Set.of("fact", "value", "rule", "advice", "absent", "of", "index");

    /** @param goal empty if there are errors */
    public record Result(Optional<Goal> goal, List<FactError> errors) {}

    private final Rulebook rulebook;
    private final Facts facts;
    private final String pointer;
    private final List<FactError> errors = new ArrayList<>();

    private GoalReader(Rulebook rulebook, Facts facts, String pointer) {
        this.rulebook = rulebook;
        this.facts = facts;
        this.pointer = pointer;
    }

    /**
     * @param facts the case, whose objects a goal may name
     * @param pointer JSON Pointer of the given map within its document
     */
    public static Result read(Rulebook rulebook, Facts facts, Map<?, ?> given, String pointer) {
        GoalReader reader = new GoalReader(rulebook, facts, pointer);
        Goal goal = reader.goal(given);
        return new Result(
                reader.errors.isEmpty() ? Optional.ofNullable(goal) : Optional.empty(), List.copyOf(reader.errors));
    }

    private @Nullable Goal goal(Map<?, ?> given) {
        given.keySet().stream()
                .map(String::valueOf)
                .filter(name -> !MEMBERS.contains(name))
                .forEach(name -> error(
                        "/" + name,
                        "unknown-member",
                        Message.of("There is no member '{0}' here", name),
                        null,
                        MEMBERS));
        List<String> named = Stream.concat(Stream.of("fact"), RULE_MEMBERS.stream())
                .filter(member -> given.get(member) != null)
                .toList();
        if (named.isEmpty()) {
            error("", "missing", Message.of("Name a fact and its value, a rule, or advice"), null, List.of());
            return null;
        }
        named.stream()
                .skip(1)
                .forEach(member -> error(
                        "/" + member,
                        "more-than-one",
                        Message.of(
                                "Ask for one thing at a time: '{0}' cannot stand beside '{1}'", member, named.get(0)),
                        given.get(member),
                        List.of()));
        String member = named.get(0);
        if (!member.equals("fact") && given.get("value") != null) {
            error(
                    "/value",
                    "more-than-one",
                    Message.of("A value belongs to a fact, not to a rule"),
                    given.get("value"),
                    List.of());
        }
        List<String> wrong = Stream.of(member, "of")
                .filter(name -> given.get(name) != null && !(given.get(name) instanceof String))
                .toList();
        wrong.forEach(name -> error("/" + name, "wrong-type", Message.of("Expected text"), given.get(name), List.of()));
        if (!wrong.isEmpty()) {
            return null;
        }
        Object id = Objects.requireNonNull(given.get(member));
        return member.equals("fact") ? ofFact(id, given) : ofRule(member, id, given);
    }

    private @Nullable Goal ofRule(String member, Object id, Map<?, ?> given) {
        Rule rule = rulebook.findRule(id.toString()).orElse(null);
        if (rule == null) {
            error(
                    "/" + member,
                    "unknown-rule",
                    Message.of("There is no rule '{0}'", id),
                    id,
                    rulebook.rules().stream().map(Rule::id).toList());
            return null;
        }
        Subject of = object(given, rule.scope());
        return member.equals("absent") ? new Goal.Absent(rule.id(), of) : new Goal.Given(rule.id(), of);
    }

    private @Nullable Goal ofFact(Object id, Map<?, ?> given) {
        Vocabulary vocabulary = rulebook.vocabulary();
        Slot slot = vocabulary.scopes().stream()
                .map((Scope scope) -> scope.findSlot(id.toString()))
                .flatMap(Optional::stream)
                .filter(found -> found.fact().concluded())
                .findFirst()
                .orElse(null);
        if (slot == null) {
            boolean exists = vocabulary.findFact(id.toString()).isPresent();
            error(
                    "/fact",
                    exists ? "not-concluded" : "unknown-fact",
                    exists ? Message.of("'{0}' is given, not concluded", id) : Message.of("There is no fact '{0}'", id),
                    id,
                    vocabulary.slots().stream()
                            .filter(s -> s.fact().concluded())
                            .map(Slot::id)
                            .toList());
            return null;
        }
        Map<String, Object> values = values(slot);
        Object wanted = given.get("value");
        Object value = wanted == null ? null : values.get(Values.text(wanted));
        if (value != null && !alike(value, wanted)) {
            error("/value", "wrong-type", Message.of(expected(value)), wanted, List.of());
            return null;
        }
        if (value == null) {
            error(
                    "/value",
                    wanted == null ? "missing" : "unknown-option",
                    Message.of(
                            "No rule concludes that {0} is '{1}'; what rules conclude: {2}",
                            slot.id(), String.valueOf(wanted), String.join(", ", values.keySet())),
                    wanted,
                    values.keySet());
            return null;
        }
        return new Goal.Concluded(slot, value, object(given, slot.scope()));
    }

    /** The values the rules conclude and the options of the fact, by what they look like. */
    private Map<String, Object> values(Slot slot) {
        Map<String, Object> values = new LinkedHashMap<>();
        slot.fact().options().stream().map(Option::code).forEach(code -> values.put(code, code));
        rulebook.listConcluding(slot).stream()
                .flatMap(rule -> rule.conclusions().stream())
                .filter(c -> c.slot().equals(slot))
                .forEach(c -> values.put(Values.text(c.value()), c.value()));
        if (slot.fact().type() == ValueType.BOOLEAN) {
            values.putAll(Map.of("true", true, "false", false));
        }
        return values;
    }

    private static String expected(Object value) {
        if (value instanceof Number) {
            return "Expected a number";
        }
        return value instanceof Boolean ? "Expected true or false" : "Expected text";
    }

    /** Whether both are numbers, both texts, or both yes or no. */
    private static boolean alike(Object one, @Nullable Object other) {
        return one instanceof Number ? other instanceof Number : other != null && one.getClass() == other.getClass();
    }

    /** The object named by its index, by a name that only it has, or by both; null if none is named. */
    private @Nullable Subject object(Map<?, ?> given, String scope) {
        Object name = given.get("of");
        Object index = given.get("index");
        if (name == null && index == null) {
            return null;
        }
        List<Item> objects = scope.equals(Slot.CASE) ? null : facts.objects(scope);
        List<Subject> all = IntStream.range(0, objects == null ? 0 : objects.size())
                .mapToObj(place -> Subject.of(facts, scope, place))
                .toList();
        List<Integer> meant =
                name == null || all.isEmpty() ? List.of() : facts.names(scope).find(name.toString());
        if (name != null && meant.isEmpty()) {
            unknown("/of", name, scope, all);
            return null;
        }
        if (index != null) {
            Subject chosen = all.stream()
                    .filter(one -> index.equals(one.index()) && (name == null || meant.contains(one.index())))
                    .findFirst()
                    .orElse(null);
            if (chosen == null) {
                unknown("/index", index, scope, all);
            }
            return chosen;
        }
        List<Subject> found = meant.stream().map(all::get).toList();
        if (found.size() > 1) {
            errors.add(new FactError(
                    pointer + "/of",
                    "ambiguous-object",
                    Message.of(
                            "Several objects are named '{0}'; say which by 'index': {1}",
                            String.valueOf(name),
                            found.stream()
                                    .map(one -> String.valueOf(one.index()))
                                    .collect(Collectors.joining(", "))),
                    name,
                    found.stream().map(Subject::text).toList()));
        }
        return found.get(0);
    }

    private void unknown(String place, Object value, String scope, List<Subject> all) {
        String kind = rulebook.vocabulary().findEntity(scope).map(Entity::id).orElse("object");
        Message message = place.equals("/index")
                ? Message.of("There is no {0} of that name at index {1}", kind, value)
                : Message.of("There is no {0} '{1}' among the facts", kind, value);
        error(
                place,
                "unknown-object",
                message,
                value,
                all.stream().map(Subject::text).toList());
    }

    private void error(
            String place, String code, Message message, @Nullable Object value, java.util.Collection<String> right) {
        String wrong = value == null ? place.substring(place.indexOf('/') + 1) : value.toString();
        errors.add(new FactError(pointer + place, code, message, value, Words.nearest(wrong, right, 3)));
    }
}
