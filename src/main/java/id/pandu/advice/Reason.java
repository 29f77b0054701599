package id.pandu.advice;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a rule holds: its sentences with the facts that made them true, and the reasons of those facts that were
 * concluded. A tree that ends in facts given and clauses cited.
 *
 * @param of name of the object the rule speaks of; null if it speaks of the case
 * @param clauses ids of the clauses the rule cites
 * @param overrides what would have held but for this rule
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Reason(
        String rule,
        String title,
        String file,
        int line,
        @Nullable Subject of,
        List<Because> conditions,
        List<String> clauses,
        String authorChoice,
        List<Reason> overrides) {

    /**
     * A sentence that is true.
     *
     * @param parts the sentences below it if it heads a group: those that are true or, if it counts objects, those by
     *     which they were tested
     * @param others on how many more objects than are told it rests
     * @param because why the first concluded fact it rests on was concluded; null if all its facts were given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Because(
            String sentence,
            List<UsedFact> facts,
            List<Because> parts,

            @JsonInclude(JsonInclude.Include.NON_DEFAULT) int others,

            @Nullable Reason because) {
        public Because {
            facts = List.copyOf(facts);
            parts = List.copyOf(parts);
        }

        private Because upTo(int depth) {
            return new Because(
                    sentence,
                    facts.stream().map(fact -> fact.upTo(depth)).toList(),
                    parts.stream().map(part -> part.upTo(depth)).toList(),
                    others,
                    below(because, depth));
        }
    }

    /**
     * @param value null if the sentence holds because the fact is unknown
     * @param of name of the object whose fact it is; null for a fact of the case
     * @param because why the fact was concluded, if the sentence's own {@code because} does not tell
     */
    public record UsedFact(
            String fact,
            String label,
            @Nullable Object value,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Subject of,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Reason because) {

        /** Place of the object in the list given, from 0; null for a fact of the case. */
        @JsonProperty("index")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        public @Nullable Integer index() {
            return Subject.indexOf(of);
        }

        private UsedFact upTo(int depth) {
            return new UsedFact(fact, label, value, of, below(because, depth));
        }
    }

    public Reason {
        conditions = List.copyOf(conditions);
        clauses = List.copyOf(clauses);
        overrides = List.copyOf(overrides);
    }

    /** Place of the object in the list given, from 0; null if the rule speaks of the case. */
    @JsonProperty("index")
    public @Nullable Integer index() {
        return Subject.indexOf(of);
    }

    /** The same without the reasons that lie deeper; depth 1 is the rule itself only. */
    public Reason upTo(int depth) {
        return new Reason(
                rule,
                title,
                file,
                line,
                of,
                conditions.stream().map(because -> because.upTo(depth)).toList(),
                clauses,
                authorChoice,
                overrides.stream().map(reason -> reason.upTo(depth)).toList());
    }

    private static @Nullable Reason below(@Nullable Reason reason, int depth) {
        return reason == null || depth <= 1 ? null : reason.upTo(depth - 1);
    }
}
