package id.pandu.analysis;

import id.pandu.advice.Answer;
import id.pandu.advice.Subject;
import id.pandu.vocabulary.Legible;
import id.pandu.vocabulary.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether an answer given earlier still holds.
 *
 * @param fresh whether facts and rules are the same, so that everything holds
 * @param factsChanged whether the facts are others than then, {@code rulesChanged} likewise
 * @param goneAdvice ids of advice that no longer holds, {@code newAdvice} ids of advice that is new
 * @param goneConclusions conclusions that no longer hold, {@code newConclusions} new ones, by fact
 */
public record Freshness(
        boolean fresh,
        boolean factsChanged,
        boolean rulesChanged,
        List<String> goneAdvice,
        List<String> newAdvice,
        Map<String, Object> goneConclusions,
        Map<String, Object> newConclusions) {

    /**
     * What the reader kept of the earlier answer.
     *
     * @param rulebookVersion {@code rulebook.version} of that answer
     * @param advice ids of its advice; with the object's name in round brackets where it is about one
     * @param conclusions its conclusions by fact; with the object's name in round brackets where they are about one
     */
    public record Kept(String factsHash, String rulebookVersion, List<String> advice, Map<String, Object> conclusions) {

        public static Kept of(Answer answer) {
            return new Kept(answer.factsHash(), answer.rulebook().version(), adviceOf(answer), conclusionsOf(answer));
        }

        /**
         * Of an answer as JSON, whole or only with hashes, ids of advice, and conclusions by fact; empty if it lacks
         * the hashes.
         */
        public static Optional<Kept> read(Map<?, ?> answer) {
            Object version =
                    answer.get("rulebook") instanceof Map<?, ?> ref ? ref.get("version") : answer.get("rulebook");
            if (answer.get("factsHash") == null || version == null) {
                return Optional.empty();
            }
            List<Held> advice = new ArrayList<>();
            if (answer.get("advice") instanceof List<?> cards) {
                cards.forEach(card -> advice.add(
                        card instanceof Map<?, ?> c
                                ? Held.of(c, "id")
                                : new Held(String.valueOf(card), null, null, "")));
            }
            List<Held> conclusions = new ArrayList<>();
            if (answer.get("conclusions") instanceof Map<?, ?> values) {
                values.forEach((fact, value) ->
                        conclusions.add(new Held(String.valueOf(fact), null, null, String.valueOf(value))));
            } else if (answer.get("conclusions") instanceof List<?> list) {
                list.stream()
                        .filter(Map.class::isInstance)
                        .forEach(entry -> conclusions.add(Held.of((Map<?, ?>) entry, "fact")));
            }
            return Optional.of(new Kept(
                    String.valueOf(answer.get("factsHash")),
                    String.valueOf(version),
                    List.copyOf(Held.byText(advice).keySet()),
                    Held.byText(conclusions)));
        }
    }

    /** A rule whose advice was given or a fact that was concluded, of which object, and with which value. */
    private record Held(
            String id, @Nullable String of, @Nullable Object index, Object value) {

        static Held of(Map<?, ?> entry, String id) {
            Object of = entry.get("of");
            return new Held(
                    String.valueOf(entry.get(id)),
                    of == null ? null : of.toString(),
                    entry.get("index"),
                    String.valueOf(entry.get("value")));
        }

        static Held of(String id, @Nullable Subject of, Object value) {
            return new Held(id, of == null ? null : of.name(), of == null ? null : (Integer) of.index(), value);
        }

        /** The values by what they are of; objects of one name are told apart by their number in the list. */
        static Map<String, Object> byText(List<Held> all) {
            Map<List<Object>, Integer> alike = new HashMap<>();
            all.forEach(one -> alike.merge(List.of(one.id, String.valueOf(one.of)), 1, Integer::sum));
            Map<String, Object> found = new LinkedHashMap<>();
            for (Held one : all) {
                boolean alone = alike.getOrDefault(List.of(one.id, String.valueOf(one.of)), 1) == 1;
                String number = alone || !(one.index instanceof Integer index) ? "" : " #" + (index + 1);
                String object = one.of == null ? null : Legible.name(one.of) + number;
                found.put(new Reference(one.id, object).toString(), one.value);
            }
            return found;
        }
    }

    /** @param now the answer to the facts as they are now */
    public static Freshness of(Kept kept, Answer now) {
        boolean factsChanged = !kept.factsHash().equals(now.factsHash());
        boolean rulesChanged = !kept.rulebookVersion().equals(now.rulebook().version());
        List<String> advice = adviceOf(now);
        Map<String, Object> conclusions = conclusionsOf(now);
        return new Freshness(
                !factsChanged && !rulesChanged,
                factsChanged,
                rulesChanged,
                without(kept.advice(), advice),
                without(advice, kept.advice()),
                without(kept.conclusions(), conclusions),
                without(conclusions, kept.conclusions()));
    }

    private static List<String> adviceOf(Answer answer) {
        List<Held> held = answer.advice().stream()
                .map(card -> Held.of(card.id(), card.of(), ""))
                .toList();
        return List.copyOf(Held.byText(held).keySet());
    }

    private static Map<String, Object> conclusionsOf(Answer answer) {
        return Held.byText(answer.conclusions().stream()
                .map(conclusion -> Held.of(conclusion.fact(), conclusion.of(), conclusion.value()))
                .toList());
    }

    private static List<String> without(List<String> some, List<String> others) {
        List<String> left = new ArrayList<>(some);
        left.removeAll(Set.copyOf(others));
        return List.copyOf(left);
    }

    private static Map<String, Object> without(Map<String, Object> some, Map<String, Object> others) {
        Map<String, Object> left = new LinkedHashMap<>(some);
        left.entrySet()
                .removeIf(entry ->
                        Objects.toString(entry.getValue()).equals(Objects.toString(others.get(entry.getKey()))));
        return left;
    }
}
