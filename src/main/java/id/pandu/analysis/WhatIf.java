package id.pandu.analysis;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import id.pandu.advice.Answer;
import id.pandu.advice.Reason;
import id.pandu.advice.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How one answer differs from another.
 *
 * @param before hash of the facts of the first answer, {@code after} of the second
 * @param conclusions facts concluded otherwise, each with the reason it had and the reason it has
 * @param added advice that only the second gives, {@code withdrawn} only the first
 * @param invited those whom only the second invites, {@code uninvited} only the first
 * @param asked questions that only the second asks, {@code settled} only the first
 */
public record WhatIf(
        String before,
        String after,
        List<ConclusionChange> conclusions,
        List<Answer.Card> added,
        List<Answer.Card> withdrawn,
        List<Invitation> invited,
        List<Invitation> uninvited,
        List<Answer.Question> asked,
        List<Answer.Question> settled) {

    /**
     * @param from null if it was not concluded, {@code to} null if it no longer is
     * @param because why it now has its value, {@code was} why it had the other
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ConclusionChange(
            String fact,
            String label,
            @Nullable Subject of,
            @Nullable Object from,
            @Nullable Object to,
            @Nullable Reason was,
            @Nullable Reason because,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> lang) {

        /** Place of the object in the list given, from 0; null for the case. */
        @JsonProperty("index")
        public @Nullable Integer index() {
            return of == null ? null : (Integer) of.index();
        }
    }

    /** Somebody and the meeting they are invited to. */
    public record Invitation(
            String meeting,
            String who,
            Reason because,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> lang) {}

    /** The differences from one answer to another. */
    public static WhatIf between(Answer before, Answer after) {
        return new WhatIf(
                before.factsHash(),
                after.factsHash(),
                conclusions(before, after),
                missing(after.advice(), before.advice(), WhatIf::keyOf),
                missing(before.advice(), after.advice(), WhatIf::keyOf),
                missing(invitations(after), invitations(before), WhatIf::keyOf),
                missing(invitations(before), invitations(after), WhatIf::keyOf),
                missing(after.questions(), before.questions(), WhatIf::keyOf),
                missing(before.questions(), after.questions(), WhatIf::keyOf));
    }

    /** Whether nothing that the answers say differs. */
    public boolean empty() {
        return conclusions.isEmpty()
                && added.isEmpty()
                && withdrawn.isEmpty()
                && invited.isEmpty()
                && uninvited.isEmpty()
                && asked.isEmpty()
                && settled.isEmpty();
    }

    private static List<Object> keyOf(Answer.Card card) {
        return List.of(card.id(), placeOf(card.of()));
    }

    private static int placeOf(@Nullable Subject of) {
        return of == null ? -1 : of.index();
    }

    private static List<Object> keyOf(Invitation invitation) {
        return List.of(invitation.meeting, invitation.who);
    }

    private static List<Object> keyOf(Answer.Question question) {
        return List.of(question.fact(), placeOf(question.of()));
    }

    private static <T> List<T> missing(List<T> some, List<T> others, Function<T, List<Object>> key) {
        Set<List<Object>> known = others.stream().map(key).collect(Collectors.toSet());
        return some.stream().filter(one -> !known.contains(key.apply(one))).toList();
    }

    private static List<Invitation> invitations(Answer answer) {
        return answer.invitations().stream()
                .flatMap(meeting -> meeting.invitees().stream()
                        .map(invitee -> new Invitation(
                                meeting.meeting(),
                                invitee.who(),
                                invitee.because(),
                                only(invitee.lang(), Set.of("because")))))
                .toList();
    }

    private static List<ConclusionChange> conclusions(Answer before, Answer after) {
        Map<List<Object>, Answer.Conclusion> old = byFact(before);
        Map<List<Object>, Answer.Conclusion> now = byFact(after);
        List<ConclusionChange> changes = new ArrayList<>();
        now.forEach((key, conclusion) -> {
            Answer.Conclusion was = old.get(key);
            if (was == null || !was.value().equals(conclusion.value())) {
                changes.add(change(was, conclusion, conclusion));
            }
        });
        old.forEach((key, conclusion) -> {
            if (!now.containsKey(key)) {
                changes.add(change(conclusion, null, conclusion));
            }
        });
        return changes;
    }

    private static Map<List<Object>, Answer.Conclusion> byFact(Answer answer) {
        Map<List<Object>, Answer.Conclusion> found = new LinkedHashMap<>();
        answer.conclusions().forEach(c -> found.put(List.of(c.fact(), placeOf(c.of())), c));
        return found;
    }

    private static ConclusionChange change(
            Answer.@Nullable Conclusion was, Answer.@Nullable Conclusion now, Answer.Conclusion named) {
        return new ConclusionChange(
                named.fact(),
                named.label(),
                named.of(),
                was == null ? null : was.value(),
                now == null ? null : now.value(),
                was == null ? null : was.because(),
                now == null ? null : now.because(),
                lang(was, now, named));
    }

    private static Map<String, String> lang(
            Answer.@Nullable Conclusion was, Answer.@Nullable Conclusion now, Answer.Conclusion named) {
        Map<String, String> lang = new LinkedHashMap<>(only(named.lang(), Set.of("label")));
        if (was != null && was.lang().containsKey("because")) {
            lang.put("was", was.lang().get("because"));
        }
        if (now != null) {
            lang.putAll(only(now.lang(), Set.of("because")));
        }
        return lang;
    }

    private static Map<String, String> only(Map<String, String> lang, Set<String> members) {
        Map<String, String> found = new LinkedHashMap<>(lang);
        found.keySet().retainAll(members);
        return found;
    }
}
