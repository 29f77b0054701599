package id.pandu.rulebook;

import id.pandu.rulebook.Ranking.Method;
import id.pandu.rulebook.SentencePattern.Kind;
import id.pandu.vocabulary.Slot;
import id.pandu.vocabulary.ValueType;
import id.pandu.vocabulary.Vocabulary;
import id.pandu.vocabulary.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads how objects are ranked from {@code *.peringkat.csv}: one row a sentence or a fact, rows of one key together. The
 * column {@code bobot} may name the fact by which users weigh the key.
 */
final class RankingReader {

    private static final List<String> COLUMNS =
            List.of("entitas", "cara", "kelas", "kunci", "label", "kalimat", "sumber");

    private static final Map<String, Method> METHODS =
            Map.of("berurutan", Method.LEXICOGRAPHIC, "dominasi", Method.DOMINANCE);

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
        if (!csv.hasColumns(COLUMNS, Set.of("bobot"), problems)) {
            return List.of();
        }
        Map<String, List<Csv.Row>> byEntity = new LinkedHashMap<>();
        csv.rows()
                .forEach(row -> byEntity.computeIfAbsent(row.get("entitas"), e -> new ArrayList<>())
                        .add(row));
        List<Ranking> rankings = new ArrayList<>();
        byEntity.forEach((entity, rows) -> {
            if (!sound(entity, rows)) {
                return;
            }
            Ranking read = problems.attempt(rows.get(0).place(), () -> ranking(entity, rows));
            if (read != null) {
                rankings.add(read);
            }
        });
        return rankings;
    }

    /** Whether every row is right by itself and says the same of the whole as the first. */
    private boolean sound(String entity, List<Csv.Row> rows) {
        String subject = "peringkat " + entity;
        if (problems.attempt(rows.get(0).place(), () -> LimitReader.requireMany(vocabulary, entity, subject)) == null) {
            return false;
        }
        boolean sound = true;
        for (Csv.Row row : rows) {
            sound &= problems.attempt(row.place(), () -> check(entity, row, rows)) != null;
        }
        return sound;
    }

    private Csv.Row check(String entity, Csv.Row row, List<Csv.Row> rows) {
        String subject = "peringkat " + entity;
        String way = row.get("cara");
        if (!METHODS.containsKey(way)) {
            List<String> near = Words.nearest(way, METHODS.keySet(), 1);
            throw new Mistake(
                    "CARA",
                    subject,
                    "cara '" + way + "' tidak dikenal",
                    near.isEmpty() ? "pakai berurutan atau dominasi" : "mungkin maksudnya " + near.get(0));
        }
        List<String> classes = vocabulary.getScope(entity).slots().stream()
                .filter(slot -> slot.fact().concluded())
                .map(Slot::id)
                .toList();
        String wanted = row.get("kelas");
        if (!wanted.isEmpty() && vocabulary.getScope(entity).findSlot(wanted).isEmpty()) {
            List<String> near = Words.nearest(wanted, classes, 1);
            throw new Mistake(
                    "KELAS",
                    subject,
                    "kelas '" + wanted + "' bukan fakta entitas ini",
                    near.isEmpty() ? "tulis id fakta simpulannya" : "mungkin maksudnya " + near.get(0));
        }
        for (String column : List.of("cara", "kelas")) {
            String usual = usual(column, rows);
            if (!row.get(column).equals(usual)) {
                throw new Mistake(
                        column.toUpperCase(Locale.ROOT),
                        subject,
                        column + " '" + row.get(column) + "' lain daripada '" + usual + "' di baris lain",
                        "tulis " + usual + " di semua baris " + entity);
            }
        }
        row.words("sumber").forEach(clause -> sources.require(clause, subject));
        if (numberOf(entity, row).isEmpty()) {
            sentence(entity, row);
        }
        weight(row);
        return row;
    }

    /** What most rows say. */
    private static String usual(String column, List<Csv.Row> rows) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        rows.forEach(row -> counts.merge(row.get(column), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private Optional<Slot> numberOf(String entity, Csv.Row row) {
        return vocabulary.getScope(entity).slots().stream()
                .filter(slot -> slot.fact().phrase().equals(row.get("kalimat")))
                .filter(slot -> slot.fact().type() != ValueType.TEXT)
                .findFirst();
    }

    private Ranking ranking(String entity, List<Csv.Row> rows) {
        Csv.Row first = rows.get(0);
        Method method = METHODS.getOrDefault(first.get("cara"), Method.LEXICOGRAPHIC);
        Map<String, List<Csv.Row>> byKey = new LinkedHashMap<>();
        rows.forEach(row ->
                byKey.computeIfAbsent(row.get("kunci"), k -> new ArrayList<>()).add(row));
        List<Ranking.Key> keys =
                byKey.values().stream().map(key -> key(entity, key)).toList();
        List<String> cited = rows.stream()
                .flatMap(row -> row.words("sumber").stream())
                .distinct()
                .toList();
        return new Ranking(
                entity, method, keys, first.get("kelas"), limits.getOrDefault(entity, List.of()), cited, first.place());
    }

    private Ranking.Key key(String entity, List<Csv.Row> rows) {
        Csv.Row first = rows.get(0);
        List<String> cited = rows.stream()
                .flatMap(row -> row.words("sumber").stream())
                .distinct()
                .toList();
        Optional<Slot> number = numberOf(entity, first);
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
        Sentences.Match match =
                sentences.find(Kind.CONDITION, text).orElseThrow(() -> unknown(entity, row.get("cara"), text));
        return new Sentence(
                text,
                row.place().line(),
                Meaning.read(match.pattern().meaning(), vocabulary, entity, match.holes()),
                List.of());
    }

    /** By dominance, what is compared are numbers, and these are named instead of a sentence. */
    private Mistake unknown(String entity, String way, String text) {
        List<String> phrases = vocabulary.getScope(entity).slots().stream()
                .map(slot -> slot.fact().phrase())
                .filter(phrase -> !phrase.isEmpty())
                .toList();
        List<String> near = way.equals("dominasi") ? Words.nearest(text, phrases, 1) : List.of();
        return near.isEmpty()
                ? sentences.unknown(Kind.CONDITION, text)
                : new Mistake(
                        "KALIMAT",
                        "\"" + text + "\"",
                        "sebutan fakta ini tidak dikenal",
                        "mungkin maksudnya \"" + near.get(0) + "\"");
    }
}
