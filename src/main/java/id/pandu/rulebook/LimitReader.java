package id.pandu.rulebook;

import id.pandu.vocabulary.Entity;
import id.pandu.vocabulary.Slot;
import id.pandu.vocabulary.ValueType;
import id.pandu.vocabulary.Vocabulary;
import id.pandu.vocabulary.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads from {@code *.jatah.csv} what limits how many ranked objects can be taken: one row a limit. */
final class LimitReader {

    private static final List<String> COLUMNS = List.of("entitas", "tersedia", "biaya", "sumber", "pilihanPenulis");

    private final Vocabulary vocabulary;
    private final Sources sources;
    private final Problems problems;

    LimitReader(Vocabulary vocabulary, Sources sources, Problems problems) {
        this.vocabulary = vocabulary;
        this.sources = sources;
        this.problems = problems;
    }

    /** The limits of all files, by entity. */
    Map<String, List<Ranking.Limit>> read(List<Csv> tables) {
        Map<String, List<Ranking.Limit>> found = new LinkedHashMap<>();
        for (Csv csv : tables) {
            if (csv.hasColumns(COLUMNS, Set.of(), problems)) {
                for (Csv.Row row : csv.rows()) {
                    Ranking.Limit limit = problems.attempt(row.place(), () -> limit(row));
                    if (limit != null) {
                        found.computeIfAbsent(row.get("entitas"), e -> new ArrayList<>())
                                .add(limit);
                    }
                }
            }
        }
        return found;
    }

    private Ranking.Limit limit(Csv.Row row) {
        String entity = row.get("entitas");
        String subject = "jatah " + entity;
        requireMany(vocabulary, entity, subject);
        row.words("sumber").forEach(clause -> sources.require(clause, subject));
        String cost = row.get("biaya");
        boolean number = cost.matches("[0-9].*");
        double each = number ? NumberReader.read(cost, false, "", subject).doubleValue() : 1;
        if (each == 0) {
            throw new Mistake("BIAYA", subject, "biaya 0 tidak membatasi apa pun", "tulis bilangan di atas 0");
        }
        return new Ranking.Limit(
                requireNumber(vocabulary, Slot.CASE, row.get("tersedia"), subject),
                number ? null : requireNumber(vocabulary, entity, cost, subject),
                each,
                row.words("sumber"),
                row.get("pilihanPenulis"));
    }

    /** @throws Mistake if there is no such entity or only one of it */
    static Entity requireMany(Vocabulary vocabulary, String entity, String subject) {
        List<String> several =
                vocabulary.manyEntities().stream().map(Entity::id).toList();
        List<String> near = Words.nearest(entity, several, 1);
        return vocabulary
                .findEntity(entity)
                .filter(Entity::many)
                .orElseThrow(() -> new Mistake(
                        "ENTITAS",
                        subject,
                        "entitas '" + entity + "' tidak ada atau hanya satu",
                        near.isEmpty() ? "pakai " + String.join(", ", several) : "mungkin maksudnya " + near.get(0)));
    }

    /** @throws Mistake if there is no such number in the scope */
    static Slot requireNumber(Vocabulary vocabulary, String scope, String id, String subject) {
        List<Slot> numbers = vocabulary.getScope(scope).slots().stream()
                .filter(slot ->
                        slot.fact().type() == ValueType.INTEGER || slot.fact().type() == ValueType.DECIMAL)
                .toList();
        List<String> ids = numbers.stream().map(Slot::id).toList();
        @Nullable
        Slot found = numbers.stream()
                .filter(slot -> slot.id().equals(id))
                .findFirst()
                .orElse(null);
        if (found == null) {
            List<String> near = Words.nearest(id, ids, 1);
            throw new Mistake(
                    "FAKTA",
                    subject,
                    "'" + id + "' bukan fakta bilangan di sini",
                    near.isEmpty() ? "tulis id fakta bilangan dari kamus" : "mungkin maksudnya " + near.get(0));
        }
        return found;
    }
}
