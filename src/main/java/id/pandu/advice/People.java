package id.pandu.advice;

import id.pandu.rulebook.Concern;
import id.pandu.rulebook.Consequence;
import id.pandu.rulebook.Consequence.Part;
import id.pandu.rulebook.Rulebook;
import id.pandu.rulebook.Terms.TermList;
import id.pandu.vocabulary.FactDefinition;
import id.pandu.vocabulary.Option;
import id.pandu.vocabulary.PartialList;
import id.pandu.vocabulary.Truth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who has a part in what, and who is to be invited, as the rules that hold say. */
final class People {

    private static final String DRAFT = "invitations.draft";

    private final Explainer explainer;
    private final Rulebook rulebook;
    private final Faces faces;
    private final Wording wording;
    /** Who is on the list, as far as it is known. */
    private final @Nullable Object draft;

    private final Map<String, List<Assigned>> byMatter = new HashMap<>();
    private final Map<Firing, List<Assigned>> byFiring = new HashMap<>();
    /** By matter. */
    private final Map<String, Concerned> concerned = new HashMap<>();

    private final List<Invited> invited = new ArrayList<>();

    private record Assigned(Consequence.Assign assign, Firing firing) {}

    private record Invited(Consequence.Invite invite, Firing firing) {}

    People(Evaluation evaluation, Explainer explainer, Faces faces, Wording wording) {
        this.faces = faces;
        this.wording = wording;
        this.explainer = explainer;
        this.rulebook = evaluation.rulebook();
        this.draft = faces.findSlot(DRAFT)
                .map(slot -> evaluation.facts().value(slot, null))
                .orElse(null);
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
    Concerned of(Firing advising) {
        List<Assigned> own = byFiring.getOrDefault(advising, List.of());
        String matter = advising.rule().matter();
        if (own.isEmpty()) {
            return concerned.computeIfAbsent(matter, m -> concerned(byMatter.getOrDefault(m, List.of())));
        }
        List<Assigned> all = new ArrayList<>(own);
        all.addAll(byMatter.getOrDefault(matter, List.of()));
        return concerned(all);
    }

    private Concerned concerned(List<Assigned> parts) {
        if (parts.isEmpty()) {
            return Concerned.NOBODY;
        }
        Map<Part, Map<String, Answer.Person>> people = new EnumMap<>(Part.class);
        List<Answer.Person> all = new ArrayList<>();
        for (Assigned assigned : parts) {
            Consequence.Assign assign = assigned.assign();
            people.computeIfAbsent(assign.part(), part -> new LinkedHashMap<>()).computeIfAbsent(assign.who(), who -> {
                Answer.Person person = person(assign, assigned.firing());
                all.add(person);
                return person;
            });
        }
        return new Concerned(List.copyOf(all), people);
    }

    /** People with a part in some advice: all of them, and by part. */
    record Concerned(List<Answer.Person> all, Map<Part, Map<String, Answer.Person>> byPart) {
        static final Concerned NOBODY = new Concerned(List.of(), Map.of());

        List<String> codes(Part part) {
            Map<String, Answer.Person> people = byPart.get(part);
            return people == null ? List.of() : List.copyOf(people.keySet());
        }
    }

    private Answer.Person person(Consequence.Assign assign, Firing firing) {
        Wording.Phrases phrases = wording.phrases();
        return new Answer.Person(
                assign.part().code(),
                assign.who(),
                phrases.say("name", rulebook.terms().nameOf(TermList.ACTOR, assign.who())),
                Citation.all(faces.of(firing.rule()).sources(), wording),
                phrases.keep("because", explainer.explain(firing)),
                phrases.lang());
    }

    List<Answer.Meeting> meetings(Concern concern, Standings.Verdicts standings) {
        Map<String, Map<String, Answer.Invitee>> meetings = new LinkedHashMap<>();
        for (Invited entry : invited) {
            Consequence.Invite invite = entry.invite();
            if (!concern.invitesTo(invite.meeting())) {
                continue;
            }
            Map<String, Answer.Invitee> invitees =
                    meetings.computeIfAbsent(invite.meeting(), m -> new LinkedHashMap<>());
            Answer.Invitee before = invitees.get(invite.who());
            if (before == null || (before.inferred() && !invite.inferred())) {
                invitees.put(invite.who(), invitee(invite, entry.firing(), standings));
            }
        }
        List<Answer.Meeting> all = new ArrayList<>();
        meetings.forEach((code, invitees) -> {
            Wording.Phrases phrases = wording.phrases();
            String name = phrases.say("name", meetingName(code));
            all.add(new Answer.Meeting(code, name, List.copyOf(invitees.values()), phrases.lang()));
        });
        return all;
    }

    private Answer.Invitee invitee(Consequence.Invite invite, Firing firing, Standings.Verdicts standings) {
        Wording.Phrases phrases = wording.phrases();
        return new Answer.Invitee(
                invite.who(),
                phrases.say("name", rulebook.terms().nameOf(TermList.ACTOR, invite.who())),
                missing(invite.who()),
                invite.inferred(),
                standings.ofInvitation(invite.meeting(), invite.who()),
                Citation.all(faces.of(firing.rule()).sources(), wording),
                phrases.keep("because", explainer.explain(firing)),
                phrases.lang());
    }

    private @Nullable Boolean missing(String who) {
        if (draft == null) {
            return null;
        }
        boolean named = rulebook.terms().isAmong(who, PartialList.present(draft));
        boolean told = named || PartialList.holds(draft, who) != Truth.UNKNOWN;
        return told ? (Boolean) !named : null;
    }

    private String meetingName(String code) {
        return faces.findSlot(FactDefinition.MEETING)
                .flatMap(slot -> slot.fact().findOption(code))
                .map(Option::meaning)
                .orElse(code);
    }
}
