package id.pandu.advice;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pandu.rulebook.Clause;
import id.pandu.rulebook.Document;
import id.pandu.rulebook.Sources;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A clause cited to a reader. Where only its place is told, title, type and text are left out.
 *
 * @param text the clause in our words
 * @param type what kind of text the document is
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Citation(
        String clause,
        String document,
        String title,
        String type,
        String section,
        String lines,
        String text,
        Map<String, String> lang) {

    public static Citation of(Sources sources, String clauseId) {
        Clause clause = sources.getClause(clauseId);
        Document document = sources.getDocument(clause.document());
        return new Citation(
                clause.id(),
                document.id(),
                document.title(),
                document.type(),
                clause.section(),
                clause.lines(),
                clause.text(),
                Map.of());
    }

    /** The citations in the reader's language. */
    static List<Citation> all(List<Citation> citations, Wording wording) {
        return wording.original()
                ? citations
                : citations.stream().map(c -> c.in(wording.phrases())).toList();
    }

    private Citation in(Wording.Phrases phrases) {
        return new Citation(
                clause,
                document,
                title,
                phrases.say("type", type),
                section,
                lines,
                phrases.say("text", text),
                phrases.lang());
    }

    /** Where the clauses stand, without their text; those of weightier documents first. */
    public static List<Citation> places(Sources sources, List<String> clauseIds) {
        return all(sources, clauseIds).stream()
                .map(c -> new Citation(c.clause, c.document, "", "", c.section, c.lines, "", Map.of()))
                .toList();
    }

    /** The clauses cited, those of weightier documents first. */
    public static List<Citation> all(Sources sources, List<String> clauseIds) {
        return clauseIds.stream()
                .map(id -> of(sources, id))
                .sorted(Comparator.comparingInt(
                        (Citation c) -> sources.getDocument(c.document()).weight()))
                .toList();
    }
}
