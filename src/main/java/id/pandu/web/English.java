package id.pandu.web;

import id.pandu.advice.Answer;
import id.pandu.rulebook.Clause;
import id.pandu.rulebook.Rulebook;
import id.pandu.rulebook.Terms.Term;
import id.pandu.rulebook.Terms.TermList;
import java.util.List;
import java.util.stream.Collectors;

/** Puts the cards of an answer into English, in the words of the clauses they cite; what has none stays as it is. */
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
                answer.conclusions(),
                answer.advice().stream().map(this::card).toList(),
                answer.invitations(),
                answer.rankings(),
                answer.questions());
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
                card.people(),
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
