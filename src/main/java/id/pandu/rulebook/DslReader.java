package id.pandu.rulebook;

import id.pandu.rulebook.SentencePattern.Kind;
import id.pandu.vocabulary.Entity;
import id.pandu.vocabulary.FactDefinition;
import id.pandu.vocabulary.Scope;
import id.pandu.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private final Vocabulary vocabulary;
    private final Problems problems;
    private final Sentences sentences = new Sentences();
    private final Map<String, String> keywords = new HashMap<>();

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
            case "keyword" -> keywords.put(text.replace("^", ""), meaning);
            case "condition" -> add(Kind.CONDITION, what, text, meaning, place);
            case "consequence" -> add(Kind.CONSEQUENCE, what, text, meaning, place);
            default ->
                throw new Mistake(
                        "BARIS",
                        "[" + matcher.group(1) + "]",
                        "bagian ini tidak dikenal",
                        "pakai condition, consequence, atau keyword");
        }
    }

    private void add(Kind kind, String what, String text, String meaning, Place place) {
        if (what.isEmpty()) {
            check(kind, meaning, text);
            sentences.add(new SentencePattern(kind, text, meaning, place), problems);
        } else if (what.equals(ENTITY)) {
            for (Entity entity : vocabulary.manyEntities()) {
                sentences.add(
                        filled(kind, text, meaning, place, Map.of("sebutan", entity.phrase(), "id", entity.id())),
                        problems);
            }
        } else {
            addForFacts(kind, what, text, meaning, place);
        }
    }

    private void addForFacts(Kind kind, String type, String text, String meaning, Place place) {
        if (id.pandu.vocabulary.ValueType.findByWord(type).isEmpty()) {
            throw new Mistake(
                    "JENIS", "[" + type + "]", "jenis ini tidak dikenal", "pakai jenis dari kamus, atau entitas");
        }
        for (FactDefinition fact : vocabulary.facts()) {
            if (fact.type().word().equals(type) && (kind == Kind.CONDITION || fact.concluded())) {
                Map<String, String> words =
                        Map.of("sebutan", fact.phrase(), "id", fact.id(), "ya", fact.yes(), "tidak", fact.no());
                sentences.add(filled(kind, text, meaning, place, words), problems);
            }
        }
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

    /** A sentence of its own, without holes, is checked at once: of the case or of some entity it must make sense. */
    private void check(Kind kind, String meaning, String text) {
        if (kind == Kind.CONDITION && !text.contains("{") && !Block.isBlock(meaning)) {
            List<Mistake> mistakes = new ArrayList<>();
            for (Scope scope : vocabulary.scopes()) {
                try {
                    Meaning.read(meaning, vocabulary, scope.id(), Map.of());
                    return;
                } catch (Mistake mistake) {
                    mistakes.add(mistake);
                }
            }
            throw mistakes.get(0);
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
