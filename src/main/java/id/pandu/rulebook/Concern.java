package id.pandu.rulebook;

import id.pandu.rulebook.Terms.TermList;
import id.pandu.vocabulary.Slot;
import java.util.Set;

/**
 * Something people come to ask, and what of the knowledge answers it.
 *
 * @param code among the terms of {@link TermList#CONCERN}, which name it; empty for {@link #ANYTHING}
 * @param topics whose advice belongs to it
 * @param rules whose advice belongs to it whatever their topic
 * @param conclusions facts that are to be concluded for it
 * @param meetings whose invitations belong to it
 * @param rankings entities whose order belongs to it
 */
public record Concern(
        String code,
        Set<String> topics,
        Set<String> rules,
        Set<Slot> conclusions,
        Set<String> meetings,
        Set<String> rankings) {

    /** Everything the rules have to say. */
    public static final Concern ANYTHING = new Concern("", Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    public Concern {
        topics = Set.copyOf(topics);
        rules = Set.copyOf(rules);
        conclusions = Set.copyOf(conclusions);
        meetings = Set.copyOf(meetings);
        rankings = Set.copyOf(rankings);
    }

    public boolean isAnything() {
        return code.isEmpty();
    }

    /** Whether the advice of a rule belongs to it. Contradictions belong to every concern. */
    public boolean tells(Rule rule) {
        return isAnything() || rule.contradicts() || topics.contains(rule.topic()) || rules.contains(rule.id());
    }

    public boolean concludes(Slot slot) {
        return isAnything() || conclusions.contains(slot);
    }

    public boolean invitesTo(String meeting) {
        return isAnything() || meetings.contains(meeting);
    }

    public boolean ranks(String entity) {
        return isAnything() || rankings.contains(entity);
    }
}
