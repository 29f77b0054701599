package id.pandu.analysis;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import id.pandu.advice.Subject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How to reach a goal: the smallest sets of changes to facts somebody can change.
 *
 * @param reached whether the goal is reached as things are; then there is nothing to change
 * @param ways sets of changes, none of which can do with a change less; empty if there is no way within the bound
 * @param complete whether all sets of so many changes were tried or ruled out; if not, there may be other ways
 * @param blockers if there is no way: conditions that stand in it and rest on facts nobody can change
 */
public record HowTo(
        String goal, boolean reached, int maxChanges, List<Way> ways, boolean complete, List<Blocker> blockers) {

    /** @param changes in the order of the dictionary; all of them are needed */
    public record Way(List<Change> changes) {
        public Way {
            changes = List.copyOf(changes);
        }
    }

    /**
     * A fact to be changed.
     *
     * @param of the object whose fact it is; null for a fact of the case
     * @param from the value it has; null if unknown
     * @param meaning what the new value means, of a list what its new entries mean; null where it speaks for itself
     * @param changers who can bring it about
     * @param rules ids of the rules that make it matter
     * @param clauses ids of the clauses these cite
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Change(
            String fact,
            String label,
            @Nullable Subject of,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            Object from,

            Object to,
            @Nullable String meaning,
            String changers,
            List<String> rules,
            List<String> clauses,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> lang) {

        /** Place of the object in the list given, from 0; null for a fact of the case. */
        @JsonProperty("index")
        public @Nullable Integer index() {
            return of == null ? null : (Integer) of.index();
        }
    }

    /** A condition in the way. */
    public record Blocker(
            String rule,
            String sentence,
            List<Need> needs,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> lang) {}

    public HowTo {
        ways = List.copyOf(ways);
        blockers = List.copyOf(blockers);
    }
}
