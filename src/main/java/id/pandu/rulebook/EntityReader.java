package id.pandu.rulebook;

import id.pandu.vocabulary.Entity;
import id.pandu.vocabulary.FactDefinition;
import id.pandu.vocabulary.Identifier;
import id.pandu.vocabulary.ValueType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        if (csv.hasColumns(COLUMNS, problems)) {
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

    boolean contains(String id) {
        return entities.containsKey(id);
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
                        "tulis id fakta yang menamai satu " + entity.phrase());
            }
            FactDefinition count = facts.get(entity.countFact());
            if (!entity.countFact().isEmpty() && (count == null || count.type() != ValueType.INTEGER)) {
                problems.error(
                        place(entity),
                        "PENGHITUNG",
                        subject(entity),
                        "penghitung '" + entity.countFact() + "' bukan fakta bilangan bulat",
                        "tulis id fakta yang menyebut banyaknya " + entity.phrase());
            }
        }
    }

    private static String subject(Entity entity) {
        return "entitas '" + entity.id() + "'";
    }
}
