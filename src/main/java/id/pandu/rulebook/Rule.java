package id.pandu.rulebook;

import id.pandu.vocabulary.Condition;
import id.pandu.vocabulary.Identifier;
import id.pandu.vocabulary.Slot;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One rule: sentences, and what follows when all of them hold.
 *
 * @param scope the entity whose objects the rule speaks of one by one, or {@link Slot#CASE}
 * @param since the first day on which it holds
 * @param until the day from which a withdrawn rule no longer holds
 * @param successors ids of the rules that take a withdrawn one's place
 * @param strength code of the strength of its advice; empty if it gives none
 * @param matter code of what its advice is about, by which the people concerned are found; may be empty
 * @param main whether its advice is the next thing to do
 * @param authorChoice why the author chose what no source says; empty when a source says it
 * @param overrides ids of the rules that do not hold where this one does
 * @param digest what follows from the rest
 */
public record Rule(
        String id,
        String title,
        Place place,
        String scope,
        List<Sentence> conditions,
        List<Consequence> consequences,
        List<String> sources,
        Status status,
        LocalDate since,
        Optional<LocalDate> until,
        List<String> successors,
        String strength,
        String matter,
        boolean main,
        String authorChoice,
        List<String> overrides,
        String note,
        Digest digest) {

    /** What is asked of a rule at every evaluation, found once. */
    record Digest(
            String topic,
            Condition condition,
            Set<Slot> reads,
            List<Consequence.Conclude> conclusions,
            Optional<Consequence.Advise> advice) {

        static Digest of(String id, List<Sentence> conditions, List<Consequence> consequences) {
            Set<Slot> reads = new LinkedHashSet<>();
            conditions.forEach(sentence -> reads.addAll(sentence.slots()));
            return new Digest(
                    id.substring(0, id.indexOf('-')),
                    Condition.all(conditions.stream().map(Sentence::condition).toList()),
                    Collections.unmodifiableSet(reads),
                    select(consequences, Consequence.Conclude.class),
                    select(consequences, Consequence.Advise.class).stream().findFirst());
        }
    }

    /** The life of a rule. */
    public enum Status {
        DRAFT("draf"),
        ACTIVE("berlaku"),
        WITHDRAWN("dicabut");

        private final String word;

        Status(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        static Optional<Status> findByWord(String word) {
            return Stream.of(values()).filter(s -> s.word.equals(word)).findFirst();
        }
    }

    public Rule {
        Identifier.RULE.require(id);
        conditions = List.copyOf(conditions);
        consequences = List.copyOf(consequences);
        sources = List.copyOf(sources);
        overrides = List.copyOf(overrides);
        successors = List.copyOf(successors);
    }

    Rule(
            String id,
            String title,
            Place place,
            String scope,
            List<Sentence> conditions,
            List<Consequence> consequences,
            List<String> sources,
            Status status,
            LocalDate since,
            Optional<LocalDate> until,
            List<String> successors,
            String strength,
            String matter,
            boolean main,
            String authorChoice,
            List<String> overrides,
            String note) {
        this(
                id,
                title,
                place,
                scope,
                conditions,
                consequences,
                sources,
                status,
                since,
                until,
                successors,
                strength,
                matter,
                main,
                authorChoice,
                overrides,
                note,
                Digest.of(id, conditions, consequences));
    }

    /** Rules of one rulebook differ by their ids. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rule rule && rule.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Whether it is to be followed on the day: it has begun and has not ended. A draft never holds. */
    public boolean isInForce(LocalDate day) {
        return status != Status.DRAFT
                && !day.isBefore(since)
                && until.filter(end -> !day.isBefore(end)).isEmpty();
    }

    /** The part of the id that names the topic. */
    public String topic() {
        return digest.topic();
    }

    /** All its sentences as one condition. */
    public Condition condition() {
        return digest.condition();
    }

    /** The facts its conditions read. */
    public Set<Slot> reads() {
        return digest.reads();
    }

    public boolean perObject() {
        return !scope.equals(Slot.CASE);
    }

    public <C extends Consequence> List<C> consequences(Class<C> kind) {
        return select(consequences, kind);
    }

    private static <C extends Consequence> List<C> select(List<Consequence> consequences, Class<C> kind) {
        return consequences.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    public List<Consequence.Conclude> conclusions() {
        return digest.conclusions();
    }

    /** What it says to the reader, if it says anything. */
    public Optional<Consequence.Advise> findAdvice() {
        return digest.advice();
    }

    /** Whether it says that facts cannot both be true. */
    public boolean contradicts() {
        return digest.advice().isPresent() && digest.advice().get().kind() == Consequence.Kind.CONTRADICTION;
    }
}
