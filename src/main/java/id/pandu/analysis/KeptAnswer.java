package id.pandu.analysis;

import id.pandu.advice.Answer;
import id.pandu.advice.Subject;
import id.pandu.rulebook.FactsReader.FactError;
import id.pandu.vocabulary.Legible;
import id.pandu.vocabulary.Message;
import id.pandu.vocabulary.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a reader kept of an earlier answer; null is what the reader did not keep.
 *
 * @param rulebookVersion {@code rulebook.version} of that answer
 * @param rulesSince {@code rulebook.since} of that answer
 * @param advice ids of its advice; with the object's name in round brackets where it is about one
 * @param conclusions its conclusions by fact; with the object's name in round brackets where they are about one
 * @param notGiven JSON Pointers, within the answer, to what was not kept
 */
public record KeptAnswer(
        @Nullable String factsHash,
        @Nullable String rulebookVersion,
        @Nullable String rulesSince,
        @Nullable List<String> advice,
        @Nullable Map<String, @Nullable Object> conclusions,
        List<String> notGiven) {

    /** @param answer empty if there are errors */
    public record Result(Optional<KeptAnswer> answer, List<FactError> errors) {}

    /** All of an answer. */
    public static KeptAnswer of(Answer answer) {
        List<Held> cards = answer.advice().stream()
                .map(card -> Held.of(card.id(), card.of(), null))
                .toList();
        List<Held> conclusions = answer.conclusions().stream()
                .map(conclusion -> Held.of(conclusion.fact(), conclusion.of(), conclusion.value()))
                .toList();
        return new KeptAnswer(
                answer.factsHash(),
                answer.rulebook().version(),
                Objects.toString(answer.rulebook().since(), ""),
                List.copyOf(Held.byText(cards).keySet()),
                Held.byText(conclusions),
                List.of());
    }

    /**
     * Of an answer as JSON, whole or in part. Advice may be given by ids alone and conclusions as an object of values by
     * fact.
     *
     * @param pointer JSON Pointer of the answer within its document
     */
    public static Result read(Map<?, ?> answer, String pointer) {
        return new Reader(pointer).read(answer);
    }

    /** Whether a member at this path within an answer, in which lists do not count, is read at all. */
    public static boolean reads(String path) {
        return path.matches("/(factsHash|rulebook(/(version|since))?|advice(/(id|of|index))?"
                + "|conclusions(/(?!because$)[^/]*)?)");
    }

    /** A rule whose advice was given or a fact that was concluded, of which object, and with which value. */
    private record Held(
            String id,
            @Nullable String of,
            @Nullable Object index,
            @Nullable Object value) {

        static Held of(String id, @Nullable Subject of, @Nullable Object value) {
            return new Held(id, of == null ? null : of.name(), of == null ? null : (Integer) of.index(), value);
        }

        /** The values by what they are of; objects of one name are told apart by their number in the list. */
        static Map<String, @Nullable Object> byText(List<Held> all) {
            Map<List<Object>, Integer> alike = new HashMap<>();
            all.forEach(one -> alike.merge(List.of(one.id, String.valueOf(one.of)), 1, Integer::sum));
            Map<String, @Nullable Object> found = new LinkedHashMap<>();
            for (Held one : all) {
                boolean alone = alike.getOrDefault(List.of(one.id, String.valueOf(one.of)), 1) == 1;
                String number = alone || !(one.index instanceof Integer index) ? "" : " #" + (index + 1);
                String object = one.of == null ? null : Legible.name(one.of) + number;
                found.put(new Reference(one.id, object).toString(), one.value);
            }
            return found;
        }
    }

    private static final class Reader {

        private final String pointer;
        private final List<FactError> errors = new ArrayList<>();
        private final List<String> notGiven = new ArrayList<>();

        private Reader(String pointer) {
            this.pointer = pointer;
        }

        private Result read(Map<?, ?> answer) {
            String factsHash = text(answer.get("factsHash"), "/factsHash");
            Object rulebook = answer.get("rulebook");
            String version = rulebook instanceof Map<?, ?> ref
                    ? text(ref.get("version"), "/rulebook/version")
                    : text(rulebook, "/rulebook");
            String since = rulebook instanceof Map<?, ?> ref && ref.get("since") instanceof String day ? day : null;
            List<String> advice = advice(answer.get("advice"));
            Map<String, @Nullable Object> conclusions = conclusions(answer.get("conclusions"));
            if (errors.isEmpty() && factsHash == null && version == null && advice == null && conclusions == null) {
                error(
                        "",
                        "missing",
                        "Expected an earlier answer, or of it factsHash, rulebook, advice or conclusions",
                        null);
            }
            return new Result(
                    errors.isEmpty()
                            ? Optional.of(new KeptAnswer(
                                    factsHash, version, since, advice, conclusions, List.copyOf(notGiven)))
                            : Optional.empty(),
                    List.copyOf(errors));
        }

        private @Nullable List<String> advice(@Nullable Object given) {
            List<?> cards = list(given, "/advice", "Expected a list of cards or of ids");
            if (cards == null) {
                return null;
            }
            List<Held> held = new ArrayList<>();
            int i = 0;
            for (Object card : cards) {
                String place = "/advice/" + i++;
                String id = card instanceof Map<?, ?> object
                        ? required(object.get("id"), place + "/id")
                        : required(card, place);
                if (id != null) {
                    held.add(held(id, card, null, place));
                }
            }
            return List.copyOf(Held.byText(held).keySet());
        }

        private @Nullable Map<String, @Nullable Object> conclusions(@Nullable Object given) {
            List<Held> held = new ArrayList<>();
            if (given instanceof Map<?, ?> values) {
                values.forEach((fact, value) -> {
                    valued(
                            value,
                            "/conclusions/" + fact.toString().replace("~", "~0").replace("/", "~1"));
                    held.add(new Held(fact.toString(), null, null, value));
                });
                return Held.byText(held);
            }
            List<?> entries =
                    list(given, "/conclusions", "Expected a list of conclusions, or an object of values by fact");
            if (entries == null) {
                return null;
            }
            int i = 0;
            for (Object entry : entries) {
                String place = "/conclusions/" + i++;
                if (!(entry instanceof Map<?, ?> conclusion)) {
                    error(place, "wrong-type", "Expected an object with fact and value", entry);
                    continue;
                }
                String fact = required(conclusion.get("fact"), place + "/fact");
                if (fact != null) {
                    Object value = conclusion.get("value");
                    valued(value, place + "/value");
                    held.add(held(fact, conclusion, value, place));
                }
            }
            return Held.byText(held);
        }

        private void valued(@Nullable Object value, String place) {
            if (value == null) {
                notGiven.add(place);
            }
        }

        /** @param entry the card or conclusion, which may name an object; or only an id */
        private Held held(String id, @Nullable Object entry, @Nullable Object value, String place) {
            Object of = entry instanceof Map<?, ?> object ? object.get("of") : null;
            Object index = entry instanceof Map<?, ?> object ? object.get("index") : null;
            if (of != null && !(of instanceof String)) {
                error(place + "/of", "wrong-type", "Expected text", of);
            }
            return new Held(id, of == null ? null : of.toString(), index, value);
        }

        private @Nullable String required(@Nullable Object value, String place) {
            if (value == null) {
                error(place, "missing", "Expected text", null);
                return null;
            }
            return text(value, place);
        }

        private @Nullable String text(@Nullable Object value, String place) {
            if (value == null) {
                notGiven.add(place);
            } else if (!(value instanceof String)) {
                error(place, "wrong-type", "Expected text", value);
            }
            return value instanceof String text ? text : null;
        }

        private @Nullable List<?> list(@Nullable Object value, String place, String message) {
            if (value == null) {
                notGiven.add(place);
            } else if (!(value instanceof List<?>)) {
                error(place, "wrong-type", message, value);
            }
            return value instanceof List<?> list ? list : null;
        }

        private void error(String place, String code, String message, @Nullable Object value) {
            errors.add(new FactError(pointer + place, code, Message.of(message), value, List.of()));
        }
    }
}
