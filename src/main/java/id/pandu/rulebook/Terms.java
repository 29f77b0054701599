package id.pandu.rulebook;

import id.pandu.vocabulary.Identifier;
import id.pandu.vocabulary.Words;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Closed lists of codes with their names: topics, strengths, matters, actors, and what the service says of itself. */
public final class Terms {

    /** The lists, by the name they have in the files. */
    public enum TermList {
        TOPIC("topik"),
        STRENGTH("kekuatan"),
        MATTER("urusan"),
        ACTOR("pelaku"),
        /** The first is a title, the others are paragraphs. */
        SERVICE("layanan");

        private final String word;

        TermList(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        /** The file the list stands in. */
        String file() {
            return this == ACTOR ? RulebookReader.ACTORS : RulebookReader.TERMS;
        }
    }

    /**
     * @param comprises codes of the same list that together are the same as this one
     * @param kinds codes of the same list each of which is one of this kind
     */
    public record Term(
            String code,
            String name,
            String nameEn,
            List<String> comprises,
            List<String> kinds,
            String sourceName,
            String since,
            String source) {
        public Term {
            comprises = List.copyOf(comprises);
            kinds = List.copyOf(kinds);
        }
    }

    private final Map<TermList, Map<String, Term>> lists = new EnumMap<>(TermList.class);

    private Map<String, Term> terms(TermList list) {
        return lists.computeIfAbsent(list, l -> new LinkedHashMap<>());
    }

    void readTerms(Csv csv, Problems problems) {
        if (csv.hasColumns(List.of("daftar", "kode", "nama", "namaEn"), problems)) {
            for (Csv.Row row : csv.rows()) {
                for (TermList list : TermList.values()) {
                    if (list.word().equals(row.get("daftar"))) {
                        add(
                                list,
                                row,
                                problems,
                                new Term(
                                        row.get("kode"),
                                        row.get("nama"),
                                        row.get("namaEn"),
                                        List.of(),
                                        List.of(),
                                        "",
                                        "",
                                        ""));
                    }
                }
            }
        }
    }

    void readActors(Csv csv, Problems problems) {
        if (csv.hasColumns(
                List.of("kode", "nama", "namaEn", "namaPedoman", "memuat", "jenis", "sejak", "sumber"), problems)) {
            for (Csv.Row row : csv.rows()) {
                add(
                        TermList.ACTOR,
                        row,
                        problems,
                        new Term(
                                row.get("kode"),
                                row.get("nama"),
                                row.get("namaEn"),
                                row.words("memuat"),
                                row.words("jenis"),
                                row.get("namaPedoman"),
                                row.get("sejak"),
                                row.get("sumber")));
            }
        }
    }

    private void add(TermList list, Csv.Row row, Problems problems, Term term) {
        Identifier form = list == TermList.TOPIC ? Identifier.TOPIC : Identifier.CODE;
        String subject = list.word() + " '" + term.code() + "'";
        problems.attempt(row.place(), () -> {
            Mistake.require(form, term.code(), "KODE", subject);
            terms(list).put(term.code(), term);
            return term;
        });
    }

    /** @throws Mistake if the list has no such code */
    String require(TermList list, String code) {
        Map<String, Term> terms = terms(list);
        if (!terms.containsKey(code)) {
            List<String> near = Words.nearest(code, terms.keySet(), 1);
            String some = terms.keySet().stream().limit(8).collect(Collectors.joining(", "));
            throw new Mistake(
                    "KODE",
                    list.word(),
                    "'" + code + "' tidak ada dalam daftar " + list.word(),
                    near.isEmpty()
                            ? "pakai kode dari daftar itu, seperti " + some
                            : "mungkin maksudnya " + near.get(0));
        }
        return code;
    }

    public List<Term> list(TermList list) {
        return List.copyOf(terms(list).values());
    }

    /** The name of a code; the code itself if it has none. */
    public String nameOf(TermList list, String code) {
        Term term = terms(list).get(code);
        return term == null ? code : term.name();
    }

    /** Place of a code in its list, by which it is sorted; unknown codes come last. */
    public int orderOf(TermList list, String code) {
        int at = 0;
        for (String other : terms(list).keySet()) {
            if (other.equals(code)) {
                return at;
            }
            at++;
        }
        return Integer.MAX_VALUE;
    }

    /**
     * Whether an actor is among those named: by its own code, by one of its kinds, by all it comprises, or by one who
     * comprises it.
     */
    public boolean isAmong(String actor, Collection<?> named) {
        Term term = terms(TermList.ACTOR).get(actor);
        return named.contains(actor)
                || (term != null
                        && (term.kinds().stream().anyMatch(named::contains)
                                || (!term.comprises().isEmpty() && named.containsAll(term.comprises()))))
                || named.stream().anyMatch(whole -> comprises(whole, actor));
    }

    private boolean comprises(Object whole, String part) {
        Term term = terms(TermList.ACTOR).get(whole);
        return term != null && term.comprises().contains(part);
    }
}
