package id.pandu.rulebook;

import id.pandu.rulebook.SentencePattern.Kind;
import id.pandu.vocabulary.ValueType;
import id.pandu.vocabulary.Vocabulary;
import id.pandu.vocabulary.Words;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads {@code .dsl} files: keywords, sentences and, for each type of fact, the sentences every fact of it brings.
 *
 * <p>A line is {@code [condition][what]sentence=meaning}. {@code what} is empty for one sentence, the word of a value
 * type for a sentence of every fact of that type, or {@code entitas} for one of every entity of several objects; in
 * these {@code {sebutan}}, {@code {id}}, {@code {ya}} and {@code {tidak}} stand for the words of the fact.
 */
final class DslReader {

    private static final Pattern LINE = Pattern.compile("\\[(\\w+)](?:\\[([\\w-]*)])?([^=]+)=(.+)");
    private static final String ENTITY = "entitas";
    private static final Set<String> WORDS = Set.of("{sebutan}", "{id}", "{ya}", "{tidak}");

    private final Vocabulary vocabulary;
    private final Problems problems;
    private final Sentences sentences = new Sentences();
    private final Map<String, String> keywords = new HashMap<>();
    private Place keywordPlace = new Place("kamus", 0);

    DslReader(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    void read(TextFile file) {
        for (int i = 0; i < file.lines().size(); i++) {
            String line = file.lines().get(i).strip();
            Place place = file.place(i + 1);
            if (!line.isEmpty() && !line.startsWith("//") && !line.startsWith("#")) {
                problems.attempt(place, () -> {
                    readLine(line, place);
                    return line;
                });
            }
        }
    }

    private void readLine(String line, Place place) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new Mistake(
                    "BARIS", "baris kamus kalimat", "baris ini tidak terbaca", "tulis [condition][]kalimat=arti");
        }
        String what = Optional.ofNullable(matcher.group(2)).orElse("");
        String text = matcher.group(3).strip();
        String meaning = matcher.group(4).strip();
        switch (matcher.group(1)) {
            case "keyword" -> {
                DslCheck.keyword(meaning);
                keywords.put(text.replace("^", "").toLowerCase(Locale.ROOT), meaning);
                keywordPlace = place;
            }
            case "condition" -> add(Kind.CONDITION, what, text, meaning, place);
            case "consequence" -> add(Kind.CONSEQUENCE, what, text, meaning, place);
            default -> {
                List<String> near = Words.nearest(matcher.group(1), List.of("condition", "consequence", "keyword"), 1);
                throw new Mistake(
                        "BARIS",
                        "[" + matcher.group(1) + "]",
                        "bagian ini tidak dikenal",
                        near.isEmpty()
                                ? "pakai condition, consequence, atau keyword"
                                : "mungkin maksudnya " + near.get(0));
            }
        }
    }

    private void add(Kind kind, String what, String text, String meaning, Place place) {
        DslCheck.holes(text, meaning, what.isEmpty() ? Set.of() : WORDS);
        if (what.isEmpty()) {
            DslCheck.meaning(kind, text, meaning, vocabulary);
            sentences.add(new SentencePattern(kind, text, meaning, place), problems);
        } else if (what.equals(ENTITY)) {
            List<SentencePattern> patterns = vocabulary.manyEntities().stream()
                    .map(entity ->
                            filled(kind, text, meaning, place, Map.of("sebutan", entity.phrase(), "id", entity.id())))
                    .toList();
            addChecked(patterns);
        } else {
            addForFacts(kind, what, text, meaning, place);
        }
    }

    private void addForFacts(Kind kind, String type, String text, String meaning, Place place) {
        if (ValueType.findByWord(type).isEmpty()) {
            List<String> types = Stream.concat(
                            Arrays.stream(ValueType.values()).map(ValueType::word), Stream.of(ENTITY))
                    .toList();
            List<String> near = Words.nearest(type, types, 1);
            throw new Mistake(
                    "JENIS",
                    "[" + type + "]",
                    "jenis ini tidak dikenal",
                    "pakai salah satu dari " + String.join(", ", types)
                            + (near.isEmpty() ? "" : "; mungkin maksudnya " + near.get(0)));
        }
        addChecked(vocabulary.facts().stream()
                .filter(fact -> fact.type().word().equals(type) && (kind == Kind.CONDITION || fact.concluded()))
                .map(fact -> filled(
                        kind,
                        text,
                        meaning,
                        place,
                        Map.of("sebutan", fact.phrase(), "id", fact.id(), "ya", fact.yes(), "tidak", fact.no())))
                .toList());
    }

    /** Adds patterns made of one line; what is wrong with one of them is wrong with all. */
    private void addChecked(List<SentencePattern> patterns) {
        if (!patterns.isEmpty()) {
            SentencePattern first = patterns.get(0);
            DslCheck.meaning(first.kind(), first.text(), first.meaning(), vocabulary);
        }
        patterns.forEach(pattern -> sentences.add(pattern, problems));
    }

    private static SentencePattern filled(
            Kind kind, String text, String meaning, Place place, Map<String, String> words) {
        String sentence = text;
        String sense = meaning;
        for (Map.Entry<String, String> word : words.entrySet()) {
            sentence = sentence.replace("{" + word.getKey() + "}", word.getValue());
            sense = sense.replace("{" + word.getKey() + "}", word.getValue());
        }
        return new SentencePattern(kind, sentence, sense, place);
    }

    /** Reports keywords that no file gives a word for. */
    void checkKeywords() {
        List<String> missing = DslCheck.KEYWORDS.stream()
                .filter(keyword -> !keywords.containsValue(keyword))
                .sorted()
                .toList();
        if (keywords.isEmpty() && !problems.blocking(".*\\.dsl")) {
            problems.error(
                    keywordPlace,
                    "KAMUS",
                    "kata kunci",
                    "tidak ada berkas .dsl dengan kata kunci aturan",
                    "kembalikan berkas kamus/*.dsl");
        } else if (!missing.isEmpty() && !problems.blocking(".*\\.dsl")) {
            problems.error(
                    keywordPlace,
                    "KAMUS",
                    "kata kunci",
                    "tidak ada kata untuk " + String.join(", ", missing),
                    "tambahkan baris seperti [keyword]kata=" + missing.get(0));
        }
    }

    Sentences sentences() {
        return sentences;
    }

    /** The words that open and close the parts of a rule: Drools' keyword by the word the rules use. */
    Map<String, String> keywords() {
        return Map.copyOf(keywords);
    }
}
