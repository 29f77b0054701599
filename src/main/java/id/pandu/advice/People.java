package id.pandu.advice;

import id.pandu.rulebook.Consequence;
import id.pandu.rulebook.Rulebook;
import id.pandu.rulebook.Terms.TermList;
import id.pandu.vocabulary.FactDefinition;
import id.pandu.vocabulary.Slot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who has a part in what, and who is to be invited, as the rules that hold say. */
final class People {

    private static final String MEETING = "invitations.meeting";
    private static final String DRAFT = "invitations.draft";

    private final Evaluation evaluation;
    private final Explainer explainer;
    private final Rulebook rulebook;
    private final Faces faces;
    private final Map<String, List<Assigned>> byMatter = new HashMap<>();
    private final Map<Firing, List<Assigned>> byFiring = new HashMap<>();
    private final List<Invited> invited = new ArrayList<>();

    private record Assigned(Consequence.Assign assign, Firing firing) {}

    private record Invited(Consequence.Invite invite, Firing firing) {}

    People(Evaluation evaluation, Explainer explainer, Faces faces) {
        this.faces = faces;
        this.evaluation = evaluation;
        this.explainer = explainer;
        this.rulebook = evaluation.rulebook();
        for (Firing firing : evaluation.firings()) {
            for (Consequence consequence : firing.rule().consequences()) {
                if (consequence instanceof Consequence.Assign assign) {
                    add(new Assigned(assign, firing));
                } else if (consequence instanceof Consequence.Invite invite) {
                    invited.add(new Invited(invite, firing));
                }
            }
        }
    }

    /** A part in a matter belongs to all advice about that matter, another to the advice of its own rule. */
    private void add(Assigned part) {
        String matter = part.assign().matter();
        List<Assigned> parts = matter.isEmpty()
                ? byFiring.computeIfAbsent(part.firing(), firing -> new ArrayList<>())
                : byMatter.computeIfAbsent(matter, m -> new ArrayList<>());
        parts.add(part);
    }

    /** Those with a part in a rule's own advice or, if it is about a matter, in that matter. Each once per part. */
    List<Answer.Person> of(Firing advising) {
        List<Assigned> own = byFiring.getOrDefault(advising, List.of());
        List<Assigned> ofMatter = byMatter.getOrDefault(advising.rule().matter(), List.of());
        if (own.isEmpty() && ofMatter.isEmpty()) {
            return List.of();
        }
        Map<String, Answer.Person> people = new LinkedHashMap<>();
        for (List<Assigned> parts : List.of(own, ofMatter)) {
            for (Assigned part : parts) {
                Consequence.Assign assign = part.assign();
                people.computeIfAbsent(assign.part() + assign.who(), key -> person(assign, part.firing()));
            }
        }
        return List.copyOf(people.values());
    }

    private Answer.Person person(Consequence.Assign assign, Firing firing) {
        return new Answer.Person(
                assign.part().name().toLowerCase(Locale.ROOT),
                assign.who(),
                rulebook.terms().nameOf(TermList.ACTOR, assign.who()),
                faces.of(firing.rule()).sources(),
                explainer.explain(firing));
    }

    List<Answer.Meeting> meetings() {
        Map<String, Map<String, Answer.Invitee>> meetings = new LinkedHashMap<>();
        for (Invited entry : invited) {
            Consequence.Invite invite = entry.invite();
            Map<String, Answer.Invitee> invitees =
                    meetings.computeIfAbsent(invite.meeting(), m -> new LinkedHashMap<>());
            Answer.Invitee before = invitees.get(invite.who());
            if (before == null || (before.inferred() && !invite.inferred())) {
                invitees.put(invite.who(), invitee(invite, entry.firing()));
            }
        }
        List<Answer.Meeting> all = new ArrayList<>();
        meetings.forEach((code, invitees) ->
                all.add(new Answer.Meeting(code, meetingName(code), List.copyOf(invitees.values()))));
        return all;
    }

    private Answer.Invitee invitee(Consequence.Invite invite, Firing firing) {
        return new Answer.Invitee(
                invite.who(),
                rulebook.terms().nameOf(TermList.ACTOR, invite.who()),
                missing(invite.who()),
                invite.inferred(),
                faces.of(firing.rule()).sources(),
                explainer.explain(firing));
    }

    private @Nullable Boolean missing(String who) {
        return findSlot(DRAFT)
                .map(slot -> (Collection<?>) evaluation.facts().value(slot, null))
                .map(draft -> !rulebook.terms().isAmong(who, draft))
                .orElse(null);
    }

    private String meetingName(String code) {
        return findSlot(MEETING)
                .map(Slot::fact)
                .flatMap((FactDefinition fact) -> fact.findOption(code))
                .map(option -> option.meaning())
                .orElse(code);
    }

    private java.util.Optional<Slot> findSlot(String output) {
        return evaluation.facts().vocabulary().getScope(Slot.CASE).slots().stream()
                .filter(slot -> slot.fact().output().equals(output))
                .findFirst();
    }
}
