package id.pandu.rulebook;

import id.pandu.rulebook.Terms.TermList;
import id.pandu.vocabulary.FactDefinition;
import id.pandu.vocabulary.Option;
import id.pandu.vocabulary.Slot;
import id.pandu.vocabulary.Vocabulary;
import id.pandu.vocabulary.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads from {@code kamus/keperluan.csv} what people come to ask: one row a concern. */
final class ConcernReader {

    private static final List<String> COLUMNS =
            List.of("kode", "nama", "namaEn", "topik", "aturan", "simpulan", "pertemuan", "peringkat");

    /** Every meeting there is. */
    private static final String ALL = "semua";

    private final Vocabulary vocabulary;
    private final Terms terms;
    private final Collection<String> rules;
    private final List<Ranking> rankings;
    private final Problems problems;

    /** @param rules ids of all rules */
    ConcernReader(
            Vocabulary vocabulary, Terms terms, Collection<String> rules, List<Ranking> rankings, Problems problems) {
        this.vocabulary = vocabulary;
        this.terms = terms;
        this.rules = rules;
        this.rankings = rankings;
        this.problems = problems;
    }

    List<Concern> read(List<Csv> tables) {
        List<Concern> found = new ArrayList<>();
        for (Csv csv : tables) {
            if (csv.hasColumns(COLUMNS, Set.of(), problems)) {
                for (Csv.Row row : csv.rows()) {
                    @Nullable Concern concern = problems.attempt(row.place(), () -> concern(row));
                    if (concern != null) {
                        found.add(concern);
                    }
                }
            }
        }
        return found;
    }

    private Concern concern(Csv.Row row) {
        String code = row.get("kode");
        terms.addConcern(code, row.get("nama"), row.get("namaEn"), row.place());
        Concern concern = new Concern(
                code,
                known(row, "topik", codes(TermList.TOPIC)),
                known(row, "aturan", rules),
                conclusions(row),
                meetings(row),
                known(row, "peringkat", rankings.stream().map(Ranking::entity).toList()));
        boolean empty = concern.topics().isEmpty()
                && concern.rules().isEmpty()
                && concern.conclusions().isEmpty()
                && concern.meetings().isEmpty()
                && concern.rankings().isEmpty();
        if (empty) {
            throw new Mistake(
                    "KEPERLUAN",
                    subject(row),
                    "tidak ada aturan, simpulan, pertemuan, atau peringkat yang menjawab keperluan ini",
                    "isi sedikitnya kolom 'topik', atau hapus barisnya");
        }
        return concern;
    }

    private Set<Slot> conclusions(Csv.Row row) {
        List<Slot> concluded = vocabulary.slots().stream()
                .filter(slot -> slot.fact().concluded())
                .toList();
        Set<String> wanted =
                known(row, "simpulan", concluded.stream().map(Slot::id).toList());
        return concluded.stream().filter(slot -> wanted.contains(slot.id())).collect(Collectors.toSet());
    }

    private Set<String> meetings(Csv.Row row) {
        List<String> meetings = vocabulary.facts().stream()
                .filter(FactDefinition::isOfMeetings)
                .flatMap(fact -> fact.options().stream())
                .map(Option::code)
                .toList();
        return row.get("pertemuan").equals(ALL) ? Set.copyOf(meetings) : known(row, "pertemuan", meetings);
    }

    private List<String> codes(TermList list) {
        return terms.list(list).stream().map(Terms.Term::code).toList();
    }

    /** The entries of a column, each of which must be one of those known. */
    private static Set<String> known(Csv.Row row, String column, Collection<String> known) {
        Set<String> found = new LinkedHashSet<>(row.words(column));
        for (String entry : found) {
            if (!known.contains(entry)) {
                List<String> near = Words.nearest(entry, known, 1);
                throw new Mistake(
                        "KEPERLUAN",
                        subject(row),
                        "kolom '" + column + "' menyebut '" + entry + "', yang tidak ada",
                        near.isEmpty() ? "hapus '" + entry + "'" : "mungkin maksudnya " + near.get(0));
            }
        }
        return found;
    }

    private static String subject(Csv.Row row) {
        return "keperluan " + row.get("kode");
    }
}
