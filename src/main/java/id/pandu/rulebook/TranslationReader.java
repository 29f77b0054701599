package id.pandu.rulebook;

import id.pandu.rulebook.ReaderTexts.Text;
import id.pandu.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads translations from tables named {@code *.en.csv} after their language, and from the columns of dictionary and
 * sources that give the English beside a text. Nothing about a translation keeps a rulebook from being used: what is
 * wrong is told and not used, so that its text stays in the language of the rules.
 */
final class TranslationReader {

    private static final Pattern TABLE = Pattern.compile(".*\\.([a-z]{2,3})\\.csv");
    private static final String ENGLISH = "en";
    private static final int LONGEST_CITED = 60;
    private static final int MOST_PLACES = 20;

    private record Translation(String text, Place place) {}

    private final Map<String, Text> texts;
    private final Problems problems;
    private final Map<String, Map<String, Translation>> byLanguage = new HashMap<>();
    private final Map<String, List<Place>> unused = new HashMap<>();
    /** Languages that have tables. */
    private final Set<String> tables = new TreeSet<>();

    /** @param texts those that readers see */
    TranslationReader(Map<String, Text> texts, Problems problems) {
        this.texts = texts;
        this.problems = problems;
    }

    static boolean isTable(String file) {
        return TABLE.matcher(file).matches();
    }

    void readTable(TextFile file) {
        Csv csv = Csv.read(file, problems);
        String language = TABLE.matcher(file.name()).replaceAll("$1");
        if (language.equals(Translations.SOURCE)) {
            remark(file.place(0), "berkas", "bahasa aturan sendiri tidak diterjemahkan", "ganti akhiran namanya");
        } else if (csv.hasColumns(List.of("teks", "terjemahan"), problems)) {
            tables.add(language);
            for (Csv.Row row : csv.rows()) {
                String text = row.get("teks");
                if (texts.containsKey(text)) {
                    add(language, text, new Translation(row.get("terjemahan"), row.place()));
                } else {
                    unused.computeIfAbsent(language, l -> new ArrayList<>()).add(row.place());
                }
            }
        }
    }

    /** The English that stands beside names in dictionary and sources. */
    void readColumns(Vocabulary vocabulary, Map<String, Place> places, Terms terms, Sources sources) {
        vocabulary
                .facts()
                .forEach(fact ->
                        addEnglish(fact.label(), fact.labelEn(), Objects.requireNonNull(places.get(fact.id()))));
        Place entities = new Place(RulebookReader.ENTITIES, 0);
        vocabulary.entities().forEach(entity -> addEnglish(entity.label(), entity.labelEn(), entities));
        for (Terms.TermList list : Terms.TermList.values()) {
            terms.list(list).forEach(term -> addEnglish(term.name(), term.nameEn(), new Place(list.file(), 0)));
        }
        Place clauses = new Place(RulebookReader.SOURCES, 0);
        sources.clauses().forEach(clause -> addEnglish(clause.text(), clause.english(), clauses));
    }

    private void addEnglish(String text, String english, Place place) {
        add(ENGLISH, text, new Translation(english, place));
    }

    private void add(String language, String text, Translation translation) {
        if (!translation.text().isEmpty() && !text.isEmpty() && sound(text, translation)) {
            Translation before =
                    byLanguage.computeIfAbsent(language, l -> new HashMap<>()).putIfAbsent(text, translation);
            if (before != null && !before.text().equals(translation.text())) {
                remark(
                        translation.place(),
                        cited(text),
                        "teks ini diterjemahkan lain di " + before.place() + ": \"" + before.text() + "\"",
                        "samakan keduanya");
            }
        }
    }

    private boolean sound(String text, Translation translation) {
        if (!holes(text).equals(holes(translation.text()))) {
            remark(
                    translation.place(),
                    cited(text),
                    "isian dalam kurung kurawal tidak sama dengan terjemahannya",
                    "tulis " + (holes(text).isEmpty() ? "tanpa isian" : String.join(", ", holes(text))));
            return false;
        }
        Text seen = texts.get(text);
        if (seen != null && seen.summary() && translation.text().length() > ConsequenceReader.LONGEST_SUMMARY) {
            remark(
                    translation.place(),
                    cited(text),
                    "terjemahan ringkasan ini " + translation.text().length() + " huruf, paling banyak "
                            + ConsequenceReader.LONGEST_SUMMARY,
                    "pendekkan");
            return false;
        }
        return true;
    }

    private static Set<String> holes(String text) {
        return RulebookCheck.PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What was read; tells what the languages that have tables lack, and what no text needs any more. */
    Translations finish() {
        for (String language : tables) {
            Map<String, Translation> translated = byLanguage.getOrDefault(language, Map.of());
            List<Place> missing = texts.entrySet().stream()
                    .filter(text -> text.getValue().expected() && !translated.containsKey(text.getKey()))
                    .map(text -> text.getValue().place())
                    .sorted()
                    .toList();
            count(
                    language,
                    missing,
                    "teks belum diterjemahkan",
                    "tambahkan baris teks;terjemahan di berkas ." + language + ".csv di foldernya");
            count(
                    language,
                    unused.getOrDefault(language, List.of()),
                    "terjemahan tidak cocok dengan teks mana pun di aturan atau kamus",
                    "salin teks yang sekarang ke baris itu, atau hapus barisnya");
        }
        Map<String, Map<String, String>> all = new HashMap<>();
        byLanguage.forEach((language, translations) -> {
            Map<String, String> words = new HashMap<>();
            translations.forEach((text, translation) -> words.put(text, translation.text()));
            all.put(language, words);
        });
        return new Translations(all);
    }

    private void count(String language, List<Place> places, String message, String remedy) {
        if (!places.isEmpty()) {
            String some = places.stream()
                    .distinct()
                    .limit(MOST_PLACES)
                    .map(Place::toString)
                    .collect(Collectors.joining(", "));
            boolean more = places.stream().distinct().count() > MOST_PLACES;
            remark(
                    places.get(0),
                    "bahasa " + language,
                    places.size() + " " + message + " (" + some + (more ? ", …" : "") + ")",
                    remedy);
        }
    }

    private void remark(Place place, String subject, String message, String remedy) {
        problems.remark(place, "TERJEMAHAN", subject, message, remedy);
    }

    private static String cited(String text) {
        return "\"" + (text.length() > LONGEST_CITED ? text.substring(0, LONGEST_CITED) + "…" : text) + "\"";
    }
}
