package id.pandu.rulebook;

import id.pandu.vocabulary.Entity;
import id.pandu.vocabulary.FactDefinition;
import id.pandu.vocabulary.Identifier;
import id.pandu.vocabulary.ValueType;
import id.pandu.vocabulary.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what facts are about: the entities of the data dictionary. */
final class EntityReader {

    private static final List<String> COLUMNS =
            List.of("id", "label", "labelEn", "sebutan", "banyak", "penanda", "penghitung", "pertanyaan", "siapaTahu");

    private final Problems problems;
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();

    EntityReader(Problems problems) {
        this.problems = problems;
    }

    void read(Csv csv) {
        if (csv.hasColumns(COLUMNS, Set.of(), problems)) {
            csv.rows().forEach(row -> problems.attempt(row.place(), () -> read(row)));
        }
    }

    private Entity read(Csv.Row row) {
        Mistake.require(Identifier.NAME, row.get("id"), "ID", "entitas '" + row.get("id") + "'");
        Mistake.require(Identifier.PHRASE, row.get("sebutan"), "SEBUTAN", "entitas '" + row.get("id") + "'");
        Entity entity = new Entity(
                row.get("id"),
                row.get("label"),
                row.get("labelEn"),
                row.get("sebutan"),
                row.get("banyak").equals("ya"),
                row.get("penanda"),
                row.get("penghitung"),
                row.get("pertanyaan"),
                row.get("siapaTahu"));
        String subject = subject(entity);
        if (!row.get("banyak").matches("ya|tidak")) {
            throw new Mistake(
                    "BANYAK",
                    subject,
                    "isi kolom 'banyak' '" + row.get("banyak") + "' tidak dikenal",
                    "tulis ya atau tidak");
        }
        Place before = places.putIfAbsent(entity.id().toLowerCase(Locale.ROOT), row.place());
        if (before != null) {
            throw new Mistake("GANDA", subject, "id ini sudah dipakai di " + before, "pakai id lain");
        }
        entities.put(entity.id(), entity);
        if (entity.many() && entity.question().isEmpty()) {
            throw new Mistake("PERTANYAAN", subject, "tidak ada pertanyaannya", "isi kolom pertanyaan");
        }
        return entity;
    }

    /** Where several objects of that id, however capitalised, are declared; null if nowhere. */
    @Nullable
    Place findMany(String id) {
        return entities.values().stream()
                .filter(entity -> entity.many() && entity.id().equalsIgnoreCase(id))
                .map(this::place)
                .findFirst()
                .orElse(null);
    }

    private Place place(Entity entity) {
        return places.getOrDefault(entity.id().toLowerCase(Locale.ROOT), new Place("", 0));
    }

    /** @throws Mistake if there is no such entity */
    void require(String id, String subject) {
        if (!entities.containsKey(id)) {
            List<String> near = Words.nearest(id, entities.keySet(), 1);
            throw Mistake.missing(
                    new MissingName(MissingName.Kind.ENTITY, id),
                    "ENTITAS",
                    subject,
                    "entitas '" + id + "' tidak ada",
                    near.isEmpty()
                            ? "pakai salah satu dari " + String.join(", ", entities.keySet())
                            : "mungkin maksudnya " + near.get(0));
        }
    }

    List<Entity> list() {
        return List.copyOf(entities.values());
    }

    /** Checks what entities say of facts, once all facts are read. */
    void check(Map<String, FactDefinition> facts) {
        for (Entity entity : entities.values()) {
            FactDefinition name = facts.get(entity.nameFact());
            if (entity.many() && (name == null || !name.entities().contains(entity.id()))) {
                problems.error(
                        place(entity),
                        "PENANDA",
                        subject(entity),
                        "penanda '" + entity.nameFact() + "' bukan fakta entitas ini",
                        meant(
                                entity.nameFact(),
                                facts.values().stream()
                                        .filter(fact -> fact.entities().contains(entity.id()))
                                        .toList(),
                                "tulis id fakta yang menamai satu " + entity.phrase()));
            }
            FactDefinition count = facts.get(entity.countFact());
            if (!entity.countFact().isEmpty() && (count == null || count.type() != ValueType.INTEGER)) {
                problems.error(
                        place(entity),
                        "PENGHITUNG",
                        subject(entity),
                        "penghitung '" + entity.countFact() + "' bukan fakta bilangan bulat",
                        meant(
                                entity.countFact(),
                                facts.values().stream()
                                        .filter(fact -> fact.type() == ValueType.INTEGER)
                                        .toList(),
                                "tulis id fakta yang menyebut banyaknya " + entity.phrase()));
            }
        }
    }

    private static String meant(String id, List<FactDefinition> right, String otherwise) {
        List<String> near =
                Words.nearest(id, right.stream().map(FactDefinition::id).toList(), 1);
        return near.isEmpty() ? otherwise : "mungkin maksudnya " + near.get(0);
    }

    private static String subject(Entity entity) {
        return "entitas '" + entity.id() + "'";
    }
}
