package id.pandu.rulebook;

import id.pandu.rulebook.Ranking.Method;
import id.pandu.rulebook.SentencePattern.Kind;
import id.pandu.vocabulary.Slot;
import id.pandu.vocabulary.ValueType;
import id.pandu.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads how objects are ranked from {@code *.peringkat.csv}: one row a sentence or a fact, rows of one key together. The
 * column {@code bobot} may name the fact by which users weigh the key.
 */
final class RankingReader {

    private static final List<String> COLUMNS =
            List.of("entitas", "cara", "kelas", "kunci", "label", "kalimat", "sumber");

    private final Vocabulary vocabulary;
    private final Sentences sentences;
    private final Sources sources;
    private final Problems problems;
    private final Map<String, List<Ranking.Limit>> limits;

    /** @param limits by entity */
    RankingReader(
            Vocabulary vocabulary,
            Sentences sentences,
            Sources sources,
            Map<String, List<Ranking.Limit>> limits,
            Problems problems) {
        this.vocabulary = vocabulary;
        this.sentences = sentences;
        this.sources = sources;
        this.limits = limits;
        this.problems = problems;
    }

    List<Ranking> read(TextFile file) {
        Csv csv = Csv.read(file, problems);
        if (!csv.hasColumns(COLUMNS, problems)) {
            return List.of();
        }
        Map<String, List<Csv.Row>> byEntity = new LinkedHashMap<>();
        csv.rows()
                .forEach(row -> byEntity.computeIfAbsent(row.get("entitas"), e -> new ArrayList<>())
                        .add(row));
        List<Ranking> rankings = new ArrayList<>();
        byEntity.forEach((entity, rows) -> {
            Ranking read = problems.attempt(rows.get(0).place(), () -> ranking(entity, rows));
            if (read != null) {
                rankings.add(read);
            }
        });
        return rankings;
    }

    private Ranking ranking(String entity, List<Csv.Row> rows) {
        String subject = "peringkat " + entity;
        LimitReader.requireMany(vocabulary, entity, subject);
        Csv.Row first = rows.get(0);
        Method method = switch (first.get("cara")) {
            case "berurutan" -> Method.LEXICOGRAPHIC;
            case "dominasi" -> Method.DOMINANCE;
            default ->
                throw new Mistake(
                        "CARA",
                        subject,
                        "cara '" + first.get("cara") + "' tidak dikenal",
                        "pakai berurutan atau dominasi");
        };
        Map<String, List<Csv.Row>> byKey = new LinkedHashMap<>();
        rows.forEach(row ->
                byKey.computeIfAbsent(row.get("kunci"), k -> new ArrayList<>()).add(row));
        List<Ranking.Key> keys =
                byKey.values().stream().map(key -> key(entity, key)).toList();
        List<String> cited = rows.stream()
                .flatMap(row -> row.words("sumber").stream())
                .distinct()
                .toList();
        cited.forEach(clause -> sources.require(clause, subject));
        String classFact = first.get("kelas");
        if (!classFact.isEmpty()
                && vocabulary.getScope(entity).findSlot(classFact).isEmpty()) {
            throw new Mistake(
                    "KELAS",
                    subject,
                    "kelas '" + classFact + "' bukan fakta entitas ini",
                    "tulis id fakta simpulannya");
        }
        return new Ranking(
                entity, method, keys, first.get("kelas"), limits.getOrDefault(entity, List.of()), cited, first.place());
    }

    private Ranking.Key key(String entity, List<Csv.Row> rows) {
        Csv.Row first = rows.get(0);
        List<String> cited = rows.stream()
                .flatMap(row -> row.words("sumber").stream())
                .distinct()
                .toList();
        Optional<Slot> number = vocabulary.getScope(entity).slots().stream()
                .filter(slot -> slot.fact().phrase().equals(first.get("kalimat")))
                .filter(slot -> slot.fact().type() != ValueType.TEXT)
                .findFirst();
        if (number.isPresent()) {
            return new Ranking.Key(first.get("label"), List.of(), number.get().index(), weight(first), cited);
        }
        List<Sentence> read = rows.stream().map(row -> sentence(entity, row)).toList();
        return new Ranking.Key(first.get("label"), read, -1, weight(first), cited);
    }

    private @Nullable Slot weight(Csv.Row row) {
        String id = row.get("bobot");
        return id.isEmpty()
                ? null
                : LimitReader.requireNumber(vocabulary, Slot.CASE, id, "peringkat " + row.get("entitas"));
    }

    private Sentence sentence(String entity, Csv.Row row) {
        String text = row.get("kalimat");
        Sentences.Match match = sentences.match(Kind.CONDITION, text);
        return new Sentence(
                text,
                row.place().line(),
                Meaning.read(match.pattern().meaning(), vocabulary, entity, match.holes()),
                List.of());
    }
}
