package id.pandu.rulebook;

import id.pandu.vocabulary.Identifier;
import id.pandu.vocabulary.Words;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Closed lists of codes with their names: topics, strengths, matters, actors, and what the service says of itself. */
public final class Terms {

    /** The lists, by the name they have in the files. */
    public enum TermList {
        TOPIC("topik"),
        STRENGTH("kekuatan"),
        MATTER("urusan"),
        ACTOR("pelaku"),
        /** The first is a title, the others are paragraphs. */
        SERVICE("layanan"),
        /** What people come to ask: see {@link Concern}. */
        CONCERN("keperluan"),
        /** The n-th is the stage of a position that has the number n. */
        STAGE("tahap"),
        /** The n-th is the step of a position that has the number n. */
        STEP("langkah");

        private final String word;

        TermList(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        /** The file the list stands in. */
        String file() {
            return switch (this) {
                case ACTOR -> RulebookReader.ACTORS;
                case CONCERN -> RulebookReader.CONCERNS;
                default -> RulebookReader.TERMS;
            };
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

    private final Map<String, Place> places = new HashMap<>();
    private final Map<TermList, Map<String, Term>> lists = new EnumMap<>(TermList.class);

    private Map<String, Term> terms(TermList list) {
        return lists.computeIfAbsent(list, l -> new LinkedHashMap<>());
    }

    void readTerms(Csv csv, Problems problems) {
        if (csv.hasColumns(List.of("daftar", "kode", "nama", "namaEn"), Set.of(), problems)) {
            csv.rows().forEach(row -> problems.attempt(row.place(), () -> readTerm(row)));
        }
    }

    private Term readTerm(Csv.Row row) {
        String word = row.get("daftar");
        List<String> words = Stream.of(TermList.values())
                .filter(list -> list.file().equals(RulebookReader.TERMS))
                .map(TermList::word)
                .toList();
        if (!words.contains(word)) {
            List<String> near = Words.nearest(word, words, 1);
            throw new Mistake(
                    "DAFTAR",
                    "daftar '" + word + "'",
                    "daftar ini tidak dikenal",
                    near.isEmpty() ? "pakai " + String.join(", ", words) : "mungkin maksudnya " + near.get(0));
        }
        TermList list = Stream.of(TermList.values())
                .filter(l -> l.word().equals(word))
                .findFirst()
                .orElseThrow();
        return add(
                list,
                new Term(row.get("kode"), row.get("nama"), row.get("namaEn"), List.of(), List.of(), "", "", ""),
                row.place());
    }

    /** @throws Mistake if the code is no code or already taken, or if there is no name */
    void addConcern(String code, String name, String english, Place place) {
        add(TermList.CONCERN, new Term(code, name, english, List.of(), List.of(), "", "", ""), place);
    }

    void readActors(Csv csv, Sources sources, Problems problems) {
        if (csv.hasColumns(
                List.of("kode", "nama", "namaEn", "namaPedoman", "memuat", "jenis", "sejak", "sumber"),
                Set.of(),
                problems)) {
            csv.rows().forEach(row -> problems.attempt(row.place(), () -> readActor(row, sources)));
            csv.rows().forEach(row -> problems.attempt(row.place(), () -> checkParts(row)));
        }
    }

    private Term readActor(Csv.Row row, Sources sources) {
        String subject = "pelaku " + row.get("kode");
        Term actor = add(
                TermList.ACTOR,
                new Term(
                        row.get("kode"),
                        row.get("nama"),
                        row.get("namaEn"),
                        row.words("memuat"),
                        row.words("jenis"),
                        row.get("namaPedoman"),
                        row.get("sejak"),
                        row.get("sumber")),
                row.place());
        if (!actor.since().isEmpty()) {
            Dates.read(actor.since(), "SEJAK", subject, "isi kolom 'sejak'");
        }
        row.words("sumber").forEach(clause -> sources.require(clause, subject));
        return actor;
    }

    private Csv.Row checkParts(Csv.Row row) {
        for (String column : List.of("memuat", "jenis")) {
            for (String code : row.words(column)) {
                if (code.equals(row.get("kode"))) {
                    throw new Mistake(
                            "PELAKU",
                            "pelaku " + code,
                            "kolom '" + column + "' menyebut pelaku itu sendiri",
                            "hapus " + code + " dari kolom itu");
                }
                require(TermList.ACTOR, code);
            }
        }
        return row;
    }

    private Term add(TermList list, Term term, Place place) {
        String subject = list.word() + " " + term.code();
        Identifier form = list == TermList.TOPIC ? Identifier.TOPIC : Identifier.CODE;
        Mistake.require(form, term.code(), "KODE", list.word() + " '" + term.code() + "'");
        Place before = places.putIfAbsent(subject, place);
        if (before != null) {
            throw new Mistake("GANDA", subject, "kode ini sudah dipakai di " + before, "hapus salah satunya");
        }
        if (term.name().isEmpty()) {
            throw new Mistake("NAMA", subject, "kolom 'nama' kosong", "isi kolom 'nama'");
        }
        terms(list).put(term.code(), term);
        return term;
    }

    /** @throws Mistake if the list has no such code */
    String require(TermList list, String code) {
        Map<String, Term> terms = terms(list);
        if (!terms.containsKey(code)) {
            List<String> near = Words.nearest(code, terms.keySet(), 1);
            String some = String.join(", ", terms.keySet().stream().limit(8).toList());
            throw Mistake.missing(
                    new MissingName(MissingName.Kind.TERM, code),
                    "KODE",
                    list.word(),
                    "'" + code + "' tidak ada dalam daftar " + list.word(),
                    near.isEmpty()
                            ? "pakai " + (terms.size() > 8 ? "kode dari daftar itu, seperti " : "") + some
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
