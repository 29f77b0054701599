package id.pandu.rulebook;

import id.pandu.vocabulary.Identifier;
import id.pandu.vocabulary.Words;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The documents and their clauses. */
public final class Sources {

    private final Map<String, Document> documents = new LinkedHashMap<>();
    private final Map<String, Clause> clauses = new LinkedHashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, Fate> fates = new LinkedHashMap<>();

    static Sources read(List<Csv> documentTables, List<Csv> clauseTables, List<Csv> fateTables, Problems problems) {
        Sources sources = new Sources();
        for (Csv csv : documentTables) {
            if (csv.hasColumns(
                    List.of("id", "judul", "jenis", "tahun", "bobot", "catatan"), Set.of("berkas"), problems)) {
                csv.rows().forEach(row -> problems.attempt(row.place(), () -> sources.addDocument(row)));
            }
        }
        for (Csv csv : clauseTables) {
            if (csv.hasColumns(
                    List.of("id", "dokumen", "bagian", "baris", "jenis", "pelaku", "teks", "english"),
                    Set.of(),
                    problems)) {
                csv.rows().forEach(row -> problems.attempt(row.place(), () -> sources.addClause(row)));
            }
        }
        for (Csv csv : fateTables) {
            if (csv.hasColumns(List.of("klausul", "nasib", "keterangan"), Set.of(), problems)) {
                csv.rows().forEach(row -> problems.attempt(row.place(), () -> sources.addFate(row)));
            }
        }
        return sources;
    }

    private Document addDocument(Csv.Row row) {
        Mistake.require(Identifier.CODE, row.get("id"), "ID", "dokumen '" + row.get("id") + "'");
        if (!row.get("bobot").matches("\\d{1,3}")) {
            throw new Mistake(
                    "BOBOT", "dokumen " + row.get("id"), "bobot bukan bilangan", "tulis bilangan, 1 yang terkuat");
        }
        Document document = new Document(
                row.get("id"),
                row.get("judul"),
                row.get("jenis"),
                row.get("tahun"),
                Integer.parseInt(row.get("bobot")),
                row.get("catatan"));
        Place before = places.putIfAbsent(document.id(), row.place());
        if (before != null) {
            throw new Mistake(
                    "GANDA", "dokumen " + document.id(), "id ini sudah dipakai di " + before, "pakai id lain");
        }
        documents.put(document.id(), document);
        return document;
    }

    private Clause addClause(Csv.Row row) {
        String subject = "klausul " + row.get("id");
        Mistake.require(Identifier.CODE, row.get("id"), "ID", subject);
        if (!documents.containsKey(row.get("dokumen"))) {
            List<String> near = Words.nearest(row.get("dokumen"), documents.keySet(), 1);
            throw Mistake.missing(
                    new MissingName(MissingName.Kind.DOCUMENT, row.get("dokumen")),
                    "DOKUMEN",
                    subject,
                    "dokumen '" + row.get("dokumen") + "' tidak ada",
                    near.isEmpty() ? "daftarkan di dokumen.csv" : "mungkin maksudnya " + near.get(0));
        }
        Clause clause = new Clause(
                row.get("id"),
                row.get("dokumen"),
                row.get("bagian"),
                row.get("baris"),
                row.get("jenis"),
                row.get("pelaku"),
                row.get("teks"),
                row.get("english"));
        if (clause.id().isEmpty() || clause.text().isEmpty()) {
            throw new Mistake("ISI", subject, "kolom id atau teks kosong", "isi keduanya");
        }
        Place before = places.putIfAbsent("klausul " + clause.id(), row.place());
        if (before != null) {
            throw new Mistake("GANDA", subject, "id ini sudah dipakai di " + before, "pakai id lain");
        }
        clauses.put(clause.id(), clause);
        return clause;
    }

    private Fate addFate(Csv.Row row) {
        String clause = row.get("klausul");
        String subject = "klausul " + clause;
        require(clause, subject);
        Fate.Kind kind = Fate.Kind.findByWord(row.get("nasib"))
                .orElseThrow(() -> new Mistake(
                        "NASIB",
                        subject,
                        "nasib '" + row.get("nasib") + "' tidak dikenal",
                        remedyOfKind(row.get("nasib"))));
        Fate fate = new Fate(clause, kind, row.get("keterangan"), row.place());
        Fate before = fates.putIfAbsent(clause, fate);
        if (before != null) {
            throw new Mistake("GANDA", subject, "nasibnya sudah ditulis di " + before.place(), "hapus salah satunya");
        }
        return fate;
    }

    private static String remedyOfKind(String word) {
        List<String> words = Stream.of(Fate.Kind.values()).map(Fate.Kind::word).toList();
        List<String> near = Words.nearest(word, words, 1);
        return near.isEmpty() ? "pakai " + String.join(", ", words) : "mungkin maksudnya " + near.get(0);
    }

    /** @throws Mistake if there is no such clause */
    void require(String clause, String subject) {
        if (!clauses.containsKey(clause)) {
            List<String> near = Words.nearest(clause, clauses.keySet(), 1);
            throw Mistake.missing(
                    new MissingName(MissingName.Kind.CLAUSE, clause),
                    "KLAUSUL",
                    subject,
                    "klausul '" + clause + "' tidak ada",
                    near.isEmpty() ? "tulis id dari folder sumber" : "mungkin maksudnya " + near.get(0));
        }
    }

    public List<Document> documents() {
        return List.copyOf(documents.values());
    }

    public List<Clause> clauses() {
        return List.copyOf(clauses.values());
    }

    public List<Fate> fates() {
        return List.copyOf(fates.values());
    }

    public Optional<Fate> findFate(String clause) {
        return Optional.ofNullable(fates.get(clause));
    }

    public Optional<Clause> findClause(String id) {
        return Optional.ofNullable(clauses.get(id));
    }

    /** @throws IllegalArgumentException if there is no such clause */
    public Clause getClause(String id) {
        return findClause(id).orElseThrow(() -> new IllegalArgumentException("No clause '" + id + "'"));
    }

    /** @throws IllegalArgumentException if there is no such document */
    public Document getDocument(String id) {
        Document document = documents.get(id);
        if (document == null) {
            throw new IllegalArgumentException("No document '" + id + "'");
        }
        return document;
    }
}
