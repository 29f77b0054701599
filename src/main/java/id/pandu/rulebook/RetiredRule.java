package id.pandu.rulebook;

import java.util.List;

/**
 * A rule that is gone from the files. Its id is never used again.
 *
 * @param since date, as in {@code 2026-01-31}
 * @param successors ids of the rules that say it now; empty if none does
 */
public record RetiredRule(String id, String since, String reason, List<String> successors, Place place) {

    public RetiredRule {
        successors = List.copyOf(successors);
    }
}
