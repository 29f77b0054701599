package id.pandu.web;

import id.pandu.advice.Answer;
import id.pandu.rulebook.Clause;
import id.pandu.rulebook.Rulebook;
import id.pandu.rulebook.Terms.Term;
import id.pandu.rulebook.Terms.TermList;
import id.pandu.vocabulary.Entity;
import id.pandu.vocabulary.FactDefinition;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Puts an answer into English as far as there is any: cards in the words of the clauses they cite, names of actors,
 * facts and entities. What has no English stays as it is.
 */
final class English {

    private static final int LONGEST_SUMMARY = 139;

    private final Rulebook rulebook;

    English(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    Answer of(Answer answer) {
        return new Answer(
                answer.rulebook(),
                answer.factsHash(),
                answer.position(),
                answer.conclusions().stream().map(this::conclusion).toList(),
                answer.advice().stream().map(this::card).toList(),
                answer.invitations().stream().map(this::meeting).toList(),
                answer.rankings().stream().map(this::ranking).toList(),
                answer.questions(),
                answer.notes());
    }

    private Answer.Conclusion conclusion(Answer.Conclusion said) {
        return new Answer.Conclusion(
                said.fact(),
                rulebook.vocabulary()
                        .findFact(said.fact())
                        .map(FactDefinition::labelEn)
                        .filter(label -> !label.isBlank())
                        .orElse(said.label()),
                said.value(),
                said.meaning(),
                said.of(),
                said.output(),
                said.because());
    }

    private Answer.Meeting meeting(Answer.Meeting meeting) {
        return new Answer.Meeting(
                meeting.meeting(),
                meeting.name(),
                meeting.invitees().stream()
                        .map(invitee -> new Answer.Invitee(
                                invitee.who(),
                                name(TermList.ACTOR, invitee.who(), invitee.name()),
                                invitee.missing(),
                                invitee.inferred(),
                                invitee.sources(),
                                invitee.because()))
                        .toList());
    }

    private Answer.RankingView ranking(Answer.RankingView ranking) {
        return new Answer.RankingView(
                ranking.of(),
                rulebook.vocabulary()
                        .findEntity(ranking.of())
                        .map(Entity::labelEn)
                        .filter(label -> !label.isBlank())
                        .orElse(ranking.label()),
                ranking.method(),
                ranking.entries(),
                ranking.weights(),
                ranking.allotment(),
                ranking.sources());
    }

    private Answer.Person person(Answer.Person person) {
        return new Answer.Person(
                person.part(),
                person.who(),
                name(TermList.ACTOR, person.who(), person.name()),
                person.sources(),
                person.because());
    }

    private Answer.Card card(Answer.Card card) {
        List<String> texts = card.sources().stream()
                .flatMap(cited -> rulebook.sources().findClause(cited.clause()).stream())
                .map(Clause::english)
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
        return new Answer.Card(
                card.id(),
                card.kind(),
                card.strength(),
                name(TermList.STRENGTH, card.strength(), card.strengthName()),
                texts.isEmpty() ? card.summary() : shortened(texts.get(0)),
                texts.isEmpty()
                        ? card.detail()
                        : texts.stream().map(English::sentence).collect(Collectors.joining(" ")),
                card.topic(),
                name(TermList.TOPIC, card.topic(), card.topicName()),
                card.of(),
                card.main(),
                card.further(),
                card.responsible(),
                card.keyMembers(),
                card.supportingMembers(),
                card.people().stream().map(this::person).toList(),
                card.authorChoice(),
                card.authorReason(),
                card.note(),
                card.sources(),
                card.because(),
                card.conflicting());
    }

    private String name(TermList list, String code, String otherwise) {
        return rulebook.terms().list(list).stream()
                .filter(term -> term.code().equals(code) && !term.nameEn().isBlank())
                .map(Term::nameEn)
                .findFirst()
                .orElse(otherwise);
    }

    private static String sentence(String text) {
        return text.matches(".*[.!?]$") ? text : text + ".";
    }

    /** The text, cut between two words if it is too long for a summary. */
    static String shortened(String text) {
        if (text.length() <= LONGEST_SUMMARY) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST_SUMMARY - 1);
        String cut = text.substring(0, space > 0 ? space : LONGEST_SUMMARY - 1);
        return cut.replaceAll("[\\s,;:(]+$", "") + "…";
    }
}
