package id.pandu.rulebook;

import id.pandu.vocabulary.FactDefinition;
import id.pandu.vocabulary.Identifier;
import id.pandu.vocabulary.Option;
import id.pandu.vocabulary.Range;
import id.pandu.vocabulary.ValueType;
import id.pandu.vocabulary.Vocabulary;
import id.pandu.vocabulary.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the data dictionary from its tables. */
final class DictionaryReader {

    private static final List<String> FACT_COLUMNS = List.of(
            "id",
            "label",
            "labelEn",
            "sebutan",
            "ya",
            "tidak",
            "jenis",
            "pilihan",
            "batas",
            "satuan",
            "pertanyaan",
            "siapaTahu",
            "berubah",
            "pengubah",
            "entitas",
            "asal",
            "keluaran",
            "klausul",
            "catatan");

    /** As many as one generated class holds with ease. */
    private static final int MOST_FACTS = 2000;

    private final Sources sources;
    private final Problems problems;
    private final EntityReader entities;
    private final Map<String, FactDefinition> facts = new LinkedHashMap<>();
    private static final Place NOWHERE = new Place(RulebookReader.DICTIONARY, 0);

    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, String> phrases = new HashMap<>();

    DictionaryReader(Sources sources, Problems problems) {
        this.sources = sources;
        this.problems = problems;
        this.entities = new EntityReader(problems);
    }

    void readEntities(Csv csv) {
        entities.read(csv);
    }

    void readFacts(Csv csv) {
        if (csv.hasColumns(FACT_COLUMNS, Set.of(), problems)) {
            csv.rows().forEach(row -> problems.attempt(row.place(), () -> readFact(row)));
        }
    }

    private FactDefinition readFact(Csv.Row row) {
        String id = row.get("id");
        String subject = "fakta '" + id + "'";
        Mistake.require(Identifier.NAME, id, "ID", subject);
        if (facts.size() == MOST_FACTS) {
            throw new Mistake("BANYAK", subject, "fakta sudah " + MOST_FACTS, "hapus fakta yang tidak dipakai");
        }
        Place entity = entities.findMany(id);
        Place before = entity != null ? entity : places.putIfAbsent(id.toLowerCase(Locale.ROOT), row.place());
        if (before != null) {
            throw new Mistake("GANDA", subject, "id ini sudah dipakai di " + before, "pakai id lain");
        }
        ValueType type = ValueType.findByWord(row.get("jenis")).orElseThrow(() -> unknownType(row, subject));
        FactDefinition fact = new FactDefinition(
                id,
                FileNames.stem(row.place().file()),
                row.get("label"),
                row.get("labelEn"),
                row.get("sebutan"),
                row.get("ya"),
                row.get("tidak"),
                type,
                options(row.get("pilihan"), subject),
                range(row.get("batas"), subject),
                row.get("satuan"),
                row.get("pertanyaan"),
                row.get("siapaTahu"),
                row.get("pengubah"),
                row.parts("entitas"),
                row.get("asal").equals("disimpulkan"),
                row.get("keluaran"),
                row.words("klausul"),
                row.get("catatan"));
        if (!row.get("asal").matches("diberikan|disimpulkan")) {
            List<String> near = Words.nearest(row.get("asal"), List.of("diberikan", "disimpulkan"), 1);
            throw new Mistake(
                    "ASAL",
                    subject,
                    "asal '" + row.get("asal") + "' tidak dikenal",
                    near.isEmpty() ? "tulis diberikan atau disimpulkan" : "mungkin maksudnya " + near.get(0));
        }
        FactCheck.changes(fact, row.get("berubah"), subject);
        check(fact, subject);
        facts.put(id, fact);
        return fact;
    }

    private static Mistake unknownType(Csv.Row row, String subject) {
        List<String> words =
                Arrays.stream(ValueType.values()).map(ValueType::word).toList();
        List<String> near = Words.nearest(row.get("jenis"), words, 1);
        return new Mistake(
                "JENIS",
                subject,
                "jenis '" + row.get("jenis") + "' tidak dikenal",
                "pakai salah satu dari " + String.join(", ", words)
                        + (near.isEmpty() ? "" : "; mungkin maksudnya " + near.get(0)));
    }

    private void check(FactDefinition fact, String subject) {
        boolean sentence = fact.type() == ValueType.BOOLEAN
                ? !fact.yes().isEmpty() && !fact.no().isEmpty()
                : !fact.phrase().isEmpty();
        if (!sentence) {
            throw new Mistake(
                    "SEBUTAN", subject, "tidak ada sebutan atau kalimatnya", "isi kolom sebutan, atau ya dan tidak");
        }
        for (String words : List.of(fact.phrase(), fact.yes(), fact.no())) {
            Mistake.require(Identifier.PHRASE, words, "SEBUTAN", subject);
            String before = words.isEmpty() ? null : phrases.putIfAbsent(words, fact.id());
            if (before != null) {
                throw new Mistake(
                        "SEBUTAN",
                        subject,
                        "sebutan '" + words + "' sudah dipakai fakta '" + before + "'",
                        "ganti sebutannya");
            }
        }
        if (fact.type() == ValueType.CHOICE && !fact.closed()) {
            throw new Mistake("PILIHAN", subject, "tidak ada pilihannya", "isi kolom pilihan");
        }
        if (!fact.concluded() && fact.question().isEmpty() && fact.type() != ValueType.TEXT) {
            throw new Mistake("PERTANYAAN", subject, "tidak ada pertanyaannya", "isi kolom pertanyaan");
        }
        for (String entity : fact.entities()) {
            entities.require(entity, subject);
        }
        if (fact.entities().isEmpty()) {
            throw new Mistake("ENTITAS", subject, "kolom 'entitas' kosong", "tulis entitas dari entitas.csv");
        }
        FactCheck.check(fact, subject);
        for (String clause : fact.clauses()) {
            sources.require(clause, subject);
        }
    }

    private List<Option> options(String cell, String subject) {
        if (cell.startsWith("klausul:")) {
            String kind = cell.substring("klausul:".length());
            return sources.clauses().stream()
                    .filter(clause -> clause.kind().equals(kind))
                    .map(clause -> new Option(clause.id(), clause.text()))
                    .toList();
        }
        List<Option> options = new ArrayList<>();
        for (String part : cell.isEmpty() ? new String[0] : cell.split("\\|")) {
            String[] both = part.strip().split("=", 2);
            both[0] = both[0].strip();
            if (!both[0].equals(both[0].toUpperCase(Locale.ROOT))) {
                throw new Mistake("PILIHAN", subject, "kode '" + both[0] + "' bukan huruf besar", "tulis KODE = makna");
            }
            Mistake.require(Identifier.CODE, both[0], "PILIHAN", subject);
            if (options.stream().anyMatch(option -> option.code().equals(both[0]))) {
                throw new Mistake(
                        "PILIHAN",
                        subject,
                        "pilihan " + both[0] + " muncul dua kali",
                        "hapus atau ganti salah satunya");
            }
            options.add(new Option(both[0], both.length > 1 ? both[1].strip() : both[0]));
        }
        return options;
    }

    private static Range range(String cell, String subject) {
        if (cell.isEmpty()) {
            return Range.ANY;
        }
        String[] ends = cell.split("\\.\\.", -1);
        try {
            return new Range(
                    ends[0].isEmpty() ? Double.NEGATIVE_INFINITY : Double.parseDouble(ends[0]),
                    ends[1].isEmpty() ? Double.POSITIVE_INFINITY : Double.parseDouble(ends[1]));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw new Mistake("BATAS", subject, "batas '" + cell + "' tidak terbaca", "tulis seperti 0.. atau 0..100");
        }
    }

    /** Checks what entities say of facts, once all facts are read. */
    void checkEntities() {
        entities.check(facts);
    }

    Vocabulary vocabulary() {
        return new Vocabulary(entities.list(), List.copyOf(facts.values()));
    }

    /** Where each fact stands, by its id. */
    Map<String, Place> places() {
        Map<String, Place> found = new HashMap<>();
        facts.keySet().forEach(id -> found.put(id, places.getOrDefault(id.toLowerCase(Locale.ROOT), NOWHERE)));
        return found;
    }
}
