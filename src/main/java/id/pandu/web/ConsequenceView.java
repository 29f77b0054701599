package id.pandu.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pandu.rulebook.Consequence;
import id.pandu.rulebook.Terms;
import id.pandu.rulebook.Terms.TermList;
import org.jspecify.annotations.Nullable;

/**
 * What a rule brings about; which members are there depends on the kind.
 *
 * @param fact the fact concluded, with its {@code value}
 * @param who code of somebody invited to the {@code meeting}, or who has a {@code part} in the {@code matter}
 * @param inferred whether no source names them outright
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConsequenceView(
        String kind,
        @Nullable String fact,
        @Nullable Object value,
        @Nullable String summary,
        @Nullable String detail,
        @Nullable String who,
        @Nullable String name,
        @Nullable String meeting,
        @Nullable String part,
        @Nullable String matter,
        @Nullable Boolean inferred) {

    static ConsequenceView of(Consequence consequence, Terms terms) {
        String kind = RuleView.kind(consequence);
        if (consequence instanceof Consequence.Conclude c) {
            return new ConsequenceView(kind, c.slot().id(), c.value(), null, null, null, null, null, null, null, null);
        }
        if (consequence instanceof Consequence.Advise a) {
            return new ConsequenceView(kind, null, null, a.summary(), a.detail(), null, null, null, null, null, null);
        }
        if (consequence instanceof Consequence.Invite i) {
            return new ConsequenceView(
                    kind, null, null, null, null, i.who(), name(terms, i.who()), i.meeting(), null, null, i.inferred());
        }
        Consequence.Assign a = (Consequence.Assign) consequence;
        String part = a.part().code();
        return new ConsequenceView(
                kind, null, null, null, null, a.who(), name(terms, a.who()), null, part, a.matter(), null);
    }

    private static String name(Terms terms, String who) {
        return terms.nameOf(TermList.ACTOR, who);
    }
}
