package id.pandu.rulebook;

import id.pandu.rulebook.SentencePattern.Kind;
import id.pandu.rulebook.Terms.TermList;
import id.pandu.vocabulary.Identifier;
import id.pandu.vocabulary.Slot;
import id.pandu.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Understands the texts of rules: every sentence, value, clause and code, reporting all that is wrong. */
final class RuleReader {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Vocabulary vocabulary;
    private final Sentences sentences;
    private final Terms terms;
    private final Problems problems;
    private final MetadataReader metadataReader;
    private final Map<String, Place> seen = new HashMap<>();

    RuleReader(Vocabulary vocabulary, Sentences sentences, Sources sources, Terms terms, Problems problems) {
        this.vocabulary = vocabulary;
        this.sentences = sentences;
        this.terms = terms;
        this.problems = problems;
        this.metadataReader = new MetadataReader(sources, terms, problems);
    }

    /** The rule; null if something about it was reported. */
    @Nullable
    Rule read(RuleText text) {
        boolean named = problems.attempt(text.place, () -> checkId(text, text.subject())) != null;
        if (!text.divider.isEmpty() && !text.broken) {
            reportUndivided(text);
        }
        if (text.broken) {
            return null;
        }
        Rule.Status status = metadataReader.read(text);
        String scope = scope(text);
        List<Sentence> conditions = readConditions(text, scope);
        if (text.conditions.isEmpty()) {
            return null;
        }
        List<Consequence> consequences =
                new ConsequenceReader(vocabulary, sentences, terms, problems).read(text, scope);
        if (!named || status == null || conditions == null || consequences == null) {
            return null;
        }
        Map<String, String> metadata = text.metadata;
        return new Rule(
                text.id,
                metadata.getOrDefault("judul", ""),
                text.place,
                scope,
                conditions,
                consequences,
                list(metadata.get("sumber")),
                status,
                LocalDate.parse(metadata.getOrDefault("sejak", "")),
                Optional.ofNullable(metadata.get("sampai")).map(LocalDate::parse),
                list(metadata.get("pengganti")),
                metadata.getOrDefault("kekuatan", ""),
                metadata.getOrDefault("urusan", ""),
                metadata.getOrDefault("utama", "tidak").equals("ya"),
                metadata.getOrDefault("pilihanPenulis", ""),
                list(metadata.get("mengalahkan")),
                metadata.getOrDefault("catatan", ""));
    }

    /** Nothing parts conditions and consequences: the first line that is a consequence shows where. */
    private void reportUndivided(RuleText text) {
        int number = text.conditions.stream()
                .filter(line -> sentences
                        .find(Kind.CONSEQUENCE, plain(line.text()).replaceFirst("^-\\s*", ""))
                        .isPresent())
                .map(RuleText.Line::number)
                .findFirst()
                .orElse(text.place.line());
        text.broken = true;
        problems.error(
                new Place(text.place.file(), number),
                "BAGIAN",
                text.subject(),
                "belum ada baris " + text.divider + " di antara syarat dan akibat",
                "tambahkan baris " + text.divider + " di atas akibat yang pertama");
    }

    private Place checkId(RuleText text, String subject) {
        if (!Identifier.RULE.allows(text.id)) {
            throw new Mistake("ID", subject, "id harus seperti TOPIK-001", "tulis topik, tanda hubung, dan tiga angka");
        }
        Place before = seen.putIfAbsent(text.id, text.place);
        if (before != null) {
            throw new Mistake(
                    "GANDA",
                    subject,
                    "id ini sudah dipakai di " + before,
                    "pakai nomor lain yang belum pernah dipakai");
        }
        terms.require(TermList.TOPIC, text.id.substring(0, text.id.indexOf('-')));
        return text.place;
    }

    /** What the rule speaks of one by one; a misspelt sentence that says so counts as well. */
    private String scope(RuleText text) {
        for (RuleText.Line line : text.conditions) {
            String sentence = plain(line.text());
            Optional<Sentences.Match> match = sentences.find(Kind.CONDITION, sentence);
            Optional<SentencePattern> pattern = match.map(Sentences.Match::pattern)
                    .or(() -> sentence.endsWith(":")
                            ? sentences.findNearest(Kind.CONDITION, sentence)
                            : Optional.empty());
            if (pattern.isPresent() && pattern.get().meaning().startsWith("each ")) {
                return Block.read(pattern.get().meaning(), Map.of()).entity();
            }
        }
        return Slot.CASE;
    }

    private @Nullable List<Sentence> readConditions(RuleText text, String scope) {
        if (text.conditions.isEmpty()) {
            problems.error(
                    text.place,
                    "SYARAT",
                    text.subject(),
                    "tidak ada syaratnya",
                    "tulis sedikitnya satu kalimat syarat");
            return null;
        }
        List<Sentence> read = new ArrayList<>();
        boolean sound = true;
        int i = 0;
        while (i < text.conditions.size()) {
            RuleText.Line head = text.conditions.get(i++);
            List<RuleText.Line> below = new ArrayList<>();
            while (i < text.conditions.size() && text.conditions.get(i).text().startsWith("-")) {
                below.add(text.conditions.get(i++));
            }
            if (below.isEmpty()
                    && i + 1 < text.conditions.size()
                    && headsNothing(head, text.conditions.subList(i, i + 2))) {
                problems.error(
                        new Place(text.place.file(), text.conditions.get(i).number()),
                        "KELOMPOK",
                        "\"" + text.conditions.get(i).text() + "\"",
                        "baris ini di dalam kelompok, tetapi tidak diawali tanda -",
                        "tulis - di depannya");
                sound = false;
                do {
                    i++;
                } while (i < text.conditions.size()
                        && text.conditions.get(i).text().startsWith("-"));
                continue;
            }
            Place place = new Place(text.place.file(), head.number());
            Optional<Sentence> sentence =
                    problems.attempt(place, () -> readSentence(head, below, scope, text.place.file()));
            if (sentence == null) {
                sound = false;
            } else {
                sentence.ifPresent(read::add);
            }
        }
        return sound ? read : null;
    }

    /** Whether a sentence heads a group whose first line lacks its dash, while the next has one. */
    private boolean headsNothing(RuleText.Line head, List<RuleText.Line> next) {
        Optional<String> meaning = sentences
                .find(Kind.CONDITION, plain(head.text()))
                .map(match -> match.pattern().meaning());
        return meaning.filter(Block::isBlock).isPresent()
                && !meaning.get().startsWith("each ")
                && next.get(1).text().startsWith("-");
    }

    /** The sentence; empty if it only names the objects the rule speaks of. */
    private Optional<Sentence> readSentence(RuleText.Line head, List<RuleText.Line> below, String scope, String file) {
        String text = plain(head.text());
        Sentences.Match match = sentences.match(Kind.CONDITION, text);
        String meaning = match.pattern().meaning();
        boolean heads = Block.isBlock(meaning);
        if (!heads || meaning.startsWith("each ")) {
            if (!below.isEmpty()) {
                throw new Mistake(
                        "KELOMPOK",
                        "\"" + text + "\"",
                        "kalimat ini tidak memimpin kelompok",
                        "hapus tanda - di baris berikutnya, atau pakai kalimat yang berakhir dengan titik dua");
            }
        }
        if (!heads) {
            return Optional.of(new Sentence(
                    text, head.number(), Meaning.read(meaning, vocabulary, scope, match.holes()), List.of()));
        }
        Block block = Block.read(meaning, match.holes());
        if (block.bindsRule()) {
            if (!block.entity().equals(scope)) {
                throw new Mistake(
                        "KELOMPOK",
                        "\"" + text + "\"",
                        "aturan ini sudah berbicara tentang tiap " + scope,
                        "pecah menjadi dua aturan");
            }
            return Optional.empty();
        }
        if (vocabulary.findEntity(block.entity()).isEmpty() && !block.entity().isEmpty()) {
            throw new Mistake(
                    "ARTI",
                    "arti kalimat",
                    "entitas '" + block.entity() + "' tidak ada",
                    "perbaiki baris itu di berkas .dsl");
        }
        return Optional.of(readBlock(text, head.number(), block, below, scope, file));
    }

    private Sentence readBlock(
            String text, int number, Block block, List<RuleText.Line> below, String scope, String file) {
        if (below.isEmpty() || (block.entity().isEmpty() && block.number() > below.size())) {
            throw new Mistake(
                    "KELOMPOK",
                    "\"" + text + "\"",
                    "baris bertanda - di bawahnya kurang",
                    "tambahkan baris yang diawali -");
        }
        String inner = block.entity().isEmpty() ? scope : block.entity();
        List<Sentence> parts = new ArrayList<>();
        for (RuleText.Line line : below) {
            Optional<Sentence> part = problems.attempt(
                    new Place(file, line.number()),
                    () -> readPart(new RuleText.Line(line.text().substring(1), line.number()), inner, file));
            if (part != null) {
                part.ifPresent(parts::add);
            }
        }
        return new Sentence(
                text, number, block.over(parts.stream().map(Sentence::condition).toList()), parts);
    }

    private Optional<Sentence> readPart(RuleText.Line line, String scope, String file) {
        String text = plain(line.text());
        if (Block.isBlock(sentences.match(Kind.CONDITION, text).pattern().meaning())) {
            throw new Mistake(
                    "KELOMPOK", "\"" + text + "\"", "kelompok tidak dapat disarangkan", "pecah menjadi dua aturan");
        }
        return readSentence(line, List.of(), scope, file);
    }

    private static String plain(String line) {
        return SPACE.matcher(line.strip()).replaceAll(" ");
    }

    static List<String> list(@Nullable String text) {
        return text == null || text.isBlank() ? List.of() : List.of(text.strip().split("[\\s,;]+"));
    }
}
