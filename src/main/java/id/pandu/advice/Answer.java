package id.pandu.advice;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything the service says about one case. The order of its lists is useful and always the same.
 *
 * <p>Its texts are in the language that {@code languages} names first. Where something could not be put into it, the
 * object concerned has a member {@code lang} with the language of each member that is in another.
 *
 * @param languages tags of the languages its texts are in, the main one first
 * @param factsHash hash of the facts given, as {@code sha256:…}
 * @param position where the case stands, as far as the rules conclude it
 * @param notes what was noticed about the facts themselves, whatever the rules
 */
public record Answer(
        RulebookRef rulebook,
        List<String> languages,
        String factsHash,
        Map<String, Object> position,
        List<Conclusion> conclusions,
        List<Card> advice,
        List<Meeting> invitations,
        List<RankingView> rankings,
        List<Question> questions,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Note> notes,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> lang) {

    /**
     * Something odd about the facts that stops nothing.
     *
     * @param code {@code same-name}, {@code unnamed} or {@code other-count}
     * @param of id of the entity, {@code indexes} the objects it is about
     */
    public record Note(String code, String of, List<Integer> indexes, String text) {}

    /**
     * The rulebook that answered: hash of its content, and the number of its rules in force.
     *
     * @param since the day since which these are the rules in force; null if no rule has begun
     * @param date the day that counted; null if none was chosen
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RulebookRef(
            String version,
            int rules,
            @Nullable LocalDate since,
            @Nullable LocalDate date) {}

    /** The same answer, which says for which day it was given. */
    public Answer on(LocalDate day) {
        return new Answer(
                new RulebookRef(rulebook.version(), rulebook.rules(), rulebook.since(), day),
                languages,
                factsHash,
                position,
                conclusions,
                advice,
                invitations,
                rankings,
                questions,
                notes,
                lang);
    }

    /**
     * How firmly something follows.
     *
     * @param firm whether it follows whatever the unknown facts turn out to be, as long as they contradict nothing that
     *     is known; if not, it is provisional: it could not be shown that nothing changes it
     * @param openFacts facts that together could change it: an example, not all
     */
    public record Standing(
            boolean firm,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<OpenFact> openFacts) {

        /** How several things stand together; empty if there are none. */
        static Optional<Standing> ofAll(List<Standing> standings) {
            return standings.stream()
                    .filter(standing -> !standing.firm)
                    .findFirst()
                    .or(() -> standings.stream().findFirst());
        }
    }

    /**
     * A fact, not known, on which something depends.
     *
     * @param of name of the object it is a fact of; null for the case
     */
    public record OpenFact(
            String fact,
            String label,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Subject of,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> lang) {

        /** Place of the object in the list given, from 0; null for the case. */
        @JsonProperty("index")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        public @Nullable Integer index() {
            return Subject.indexOf(of);
        }
    }

    /**
     * @param of name of the object spoken of; null for the case
     * @param output where else the answer shows it, as {@code position.step}, or {@code intermediate} if it only serves
     *     other rules; empty if it is shown here alone
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Conclusion(
            String fact,
            String label,
            Object value,
            @Nullable String meaning,
            @Nullable Subject of,
            String output,
            @Nullable Standing standing,
            Reason because,
            Map<String, String> lang) {

        /** Place of the object in the list given, from 0; null for the case. */
        @JsonProperty("index")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        public @Nullable Integer index() {
            return Subject.indexOf(of);
        }
    }

    /**
     * One piece of advice.
     *
     * @param id the rule it comes from
     * @param kind {@code contradiction}, {@code action}, {@code warning} or {@code information}
     * @param responsible codes of those responsible; {@code keyMembers} and {@code supportingMembers} likewise
     * @param people the same people with names and clauses
     * @param main whether this is the next thing to do
     * @param further whether a reader in a hurry may leave it for later: an answer begins with about a dozen cards
     * @param authorChoice whether the author chose what no source says
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Card(
            String id,
            String kind,
            String strength,
            String strengthName,
            String summary,
            String detail,
            String topic,
            String topicName,
            @Nullable Subject of,
            boolean main,
            boolean further,
            @Nullable Standing standing,
            List<String> responsible,
            List<String> keyMembers,
            List<String> supportingMembers,
            List<Person> people,
            boolean authorChoice,
            String authorReason,
            String note,
            List<Citation> sources,
            @Nullable Reason because,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Reason> conflicting,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> lang) {

        /** Place of the object in the list given, from 0; null for the case. */
        @JsonProperty("index")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        public @Nullable Integer index() {
            return Subject.indexOf(of);
        }
    }

    /** Somebody with a part in a matter. */
    public record Person(
            String part,
            String who,
            String name,
            List<Citation> sources,
            Reason because,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> lang) {}

    /** Who is to come to a meeting. */
    public record Meeting(
            String meeting,
            String name,
            List<Invitee> invitees,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> lang) {}

    /**
     * @param missing whether the draft list lacks them; null if there is no draft list
     * @param inferred whether no source names them outright
     */
    public record Invitee(
            String who,
            String name,
            @Nullable Boolean missing,
            boolean inferred,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Standing standing,

            List<Citation> sources,
            Reason because,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> lang) {}

    /**
     * Objects put in order; those of equal rank are equally good.
     *
     * @param of id of the entity, {@code label} its name
     * @param weights how much each key counts for the user; empty if the user said nothing of it
     * @param allotment how many can be taken in this order; null if nothing limits that
     */
    public record RankingView(
            String of,
            String label,
            String method,
            List<Entry> entries,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Weight> weights,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Allotment allotment,

            List<Citation> sources,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> lang) {}

    /** How much a key counts for the user: the user's own, no source's. */
    public record Weight(
            String key,
            double weight,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> lang) {}

    /**
     * How many objects can be taken in their order until the next does not fit.
     *
     * @param unknown facts that must be known to go on
     */
    public record Allotment(int taken, List<LimitUse> limits, List<String> unknown) {

        /** Whether as much is known as it takes to begin. */
        public boolean counted() {
            return limits.stream().allMatch(limit -> limit.available() != null);
        }
    }

    /**
     * @param fact how much there is of it
     * @param available null if that is not known
     * @param binding whether it stops the next object from being taken
     */
    public record LimitUse(
            String fact,
            String label,
            String unit,
            @Nullable Double available,
            double used,
            boolean binding,
            String authorReason,
            List<Citation> sources,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> lang) {}

    /**
     * @param classification the class the rules put the object in, {@code meaning} what that says; null if none
     * @param keys what was compared, the most important first
     * @param unknown facts that would have been compared but are not known
     * @param beats names of objects it is better than, {@code beatsMore} how many more there are
     * @param score from 0 to 1, by the user's weights, among all objects; null if the user gave none
     * @param share what becomes of it when objects are taken in order: {@code taken}, {@code too-much}, {@code tied}
     *     with others that do not all fit, {@code affordable} though one before it is not, or {@code open}; null if
     *     nothing limits that
     */
    public record Entry(
            Subject name,
            int rank,

            @JsonProperty("class") @Nullable String classification,

            @Nullable String meaning,
            List<KeyValue> keys,
            List<String> unknown,
            List<Subject> beats,

            @JsonInclude(JsonInclude.Include.NON_DEFAULT) int beatsMore,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Double score,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String share,

            @Nullable Reason because,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> lang) {

        /** Place of the object in the list given, from 0. */
        @JsonProperty("index")
        public int index() {
            return name.index();
        }

        /** Places of the objects it beats. */
        @JsonProperty("beatsIndexes")
        public List<Integer> beatsIndexes() {
            return beats.stream().map(Subject::index).toList();
        }
    }

    /** What one object has of one key: a number, or how many sentences hold. */
    public record KeyValue(
            String key,
            @Nullable Object value,
            List<String> holds,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> lang) {}

    /**
     * A fact worth knowing.
     *
     * @param of name of the object asked about; null for the case
     * @param entries of a closed list, entries that belong together and can still change something, at most six; what is
     *     answered of them is given as a list known in part
     * @param others of how many other objects the same is asked; 0 where each object is asked about by itself
     * @param decides rules it could decide
     * @param leadsTo what each answer would lead to, for the most decisive questions with few answers
     */
    public record Question(
            String fact,
            String question,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Subject of,

            @JsonInclude(JsonInclude.Include.NON_DEFAULT) int others,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ListEntry> entries,
            String whoKnows,
            List<String> decides,
            int rank,
            List<Citation> sources,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Prospect> leadsTo,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> lang) {

        /** Place of the object in the list given, from 0; null for the case. */
        @JsonProperty("index")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        public @Nullable Integer index() {
            return Subject.indexOf(of);
        }
    }

    /** One entry a list can have. */
    public record ListEntry(String code, String meaning) {}

    /**
     * What one answer to a question would lead to, all else being as it is.
     *
     * @param conclusions values of facts that would follow
     * @param advice rules whose advice would be added, {@code withdrawn} those whose advice would fall away
     * @param excluded some rules whose advice would no longer be possible, whatever else becomes known
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Prospect(
            Object value,
            String meaning,
            Map<String, Object> conclusions,
            List<String> advice,
            List<String> withdrawn,
            List<String> excluded,
            Map<String, String> lang) {}
}
