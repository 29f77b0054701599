package id.pandu.analysis;

import id.pandu.advice.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

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
            List<String> advice = new ArrayList<>();
            if (answer.get("advice") instanceof List<?> cards) {
                cards.forEach(card -> advice.add(card instanceof Map<?, ?> c ? idOf(c, "id") : String.valueOf(card)));
            }
            Map<String, Object> conclusions = new LinkedHashMap<>();
            if (answer.get("conclusions") instanceof Map<?, ?> values) {
                values.forEach((fact, value) -> conclusions.put(String.valueOf(fact), String.valueOf(value)));
            } else if (answer.get("conclusions") instanceof List<?> list) {
                list.forEach(entry -> {
                    if (entry instanceof Map<?, ?> c) {
                        conclusions.put(idOf(c, "fact"), String.valueOf(c.get("value")));
                    }
                });
            }
            return Optional.of(
                    new Kept(String.valueOf(answer.get("factsHash")), String.valueOf(version), advice, conclusions));
        }

        private static String idOf(Map<?, ?> entry, String id) {
            return entry.get(id) + (entry.get("of") == null ? "" : "(" + entry.get("of") + ")");
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
        return answer.advice().stream()
                .map(card -> card.id() + named(card.of()))
                .toList();
    }

    private static Map<String, Object> conclusionsOf(Answer answer) {
        Map<String, Object> found = new LinkedHashMap<>();
        answer.conclusions().forEach(c -> found.put(c.fact() + named(c.of()), c.value()));
        return found;
    }

    private static String named(@org.jspecify.annotations.Nullable String object) {
        return object == null ? "" : "(" + object + ")";
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
