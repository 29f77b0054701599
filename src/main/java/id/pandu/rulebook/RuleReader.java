package id.pandu.rulebook;

import id.pandu.rulebook.SentencePattern.Kind;
import id.pandu.rulebook.Terms.TermList;
import id.pandu.vocabulary.Identifier;
import id.pandu.vocabulary.Slot;
import id.pandu.vocabulary.Vocabulary;
import id.pandu.vocabulary.Words;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Understands the texts of rules: every sentence, value, clause and code, reporting all that is wrong. */
final class RuleReader {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Set<String> METADATA = Set.of(
            "judul",
            "sumber",
            "status",
            "sejak",
            "sampai",
            "alasan",
            "pengganti",
            "kekuatan",
            "urusan",
            "utama",
            "pilihanPenulis",
            "mengalahkan",
            "catatan");

    private static final Map<String, TermList> CODES = Map.of("kekuatan", TermList.STRENGTH, "urusan", TermList.MATTER);

    private final Vocabulary vocabulary;
    private final Sentences sentences;
    private final Sources sources;
    private final Terms terms;
    private final Problems problems;
    private final Map<String, Place> seen = new HashMap<>();

    RuleReader(Vocabulary vocabulary, Sentences sentences, Sources sources, Terms terms, Problems problems) {
        this.vocabulary = vocabulary;
        this.sentences = sentences;
        this.sources = sources;
        this.terms = terms;
        this.problems = problems;
    }

    /** The rule; null if something about it was reported. */
    @Nullable
    Rule read(RuleText text) {
        boolean named = problems.attempt(text.place, () -> checkId(text, text.subject())) != null;
        if (text.broken) {
            return null;
        }
        Rule.Status status = readMetadata(text);
        String scope = scope(text);
        List<Sentence> conditions = readConditions(text, scope);
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
                metadata.getOrDefault("sejak", ""),
                metadata.getOrDefault("kekuatan", ""),
                metadata.getOrDefault("urusan", ""),
                metadata.getOrDefault("utama", "tidak").equals("ya"),
                metadata.getOrDefault("pilihanPenulis", ""),
                list(metadata.get("mengalahkan")),
                metadata.getOrDefault("catatan", ""));
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

    /** The status; null if something about the metadata was reported. */
    private Rule.@Nullable Status readMetadata(RuleText text) {
        Map<String, String> metadata = text.metadata;
        boolean sound = true;
        for (String name : metadata.keySet()) {
            sound &= holds(text, name, () -> checkName(name, text.subject()));
        }
        sound &= holds(text, "sumber", () -> checkSources(text));
        sound &= holds(text, "sejak", () -> checkDate(text));
        for (Map.Entry<String, TermList> code : CODES.entrySet()) {
            String value = metadata.get(code.getKey());
            sound &= value == null || holds(text, code.getKey(), () -> terms.require(code.getValue(), value));
        }
        Rule.Status status = problems.attempt(text.placeOf("status"), () -> status(text));
        return sound ? status : null;
    }

    private boolean holds(RuleText text, String name, Supplier<String> check) {
        return problems.attempt(text.placeOf(name), check) != null;
    }

    private static String checkName(String name, String subject) {
        if (!METADATA.contains(name)) {
            List<String> near = Words.nearest(name, METADATA, 1);
            throw new Mistake(
                    "KETERANGAN",
                    subject,
                    "keterangan @" + name + " tidak dikenal",
                    near.isEmpty() ? "hapus baris itu" : "mungkin maksudnya @" + near.get(0));
        }
        return name;
    }

    private String checkSources(RuleText text) {
        List<String> clauses = list(text.metadata.get("sumber"));
        if (clauses.isEmpty()) {
            throw new Mistake("SUMBER", text.subject(), "tidak ada sumbernya", "tulis @sumber(\"id klausul\")");
        }
        clauses.forEach(clause -> sources.require(clause, text.subject()));
        return clauses.get(0);
    }

    private static String checkDate(RuleText text) {
        String since = text.metadata.getOrDefault("sejak", "");
        try {
            return LocalDate.parse(since).toString();
        } catch (DateTimeParseException e) {
            throw new Mistake(
                    "SEJAK",
                    text.subject(),
                    since.isEmpty() ? "tidak ada tanggal mulai berlakunya" : "'" + since + "' bukan tanggal",
                    "tulis tanggal seperti 2026-01-31");
        }
    }

    private static Rule.Status status(RuleText text) {
        String word = text.metadata.getOrDefault("status", Rule.Status.ACTIVE.word());
        Rule.Status status = Rule.Status.findByWord(word)
                .orElseThrow(() -> new Mistake(
                        "STATUS",
                        text.subject(),
                        "status '" + word + "' tidak dikenal",
                        "pakai draf, berlaku, atau dicabut"));
        boolean told = text.metadata.containsKey("sampai") && text.metadata.containsKey("alasan");
        if (status == Rule.Status.WITHDRAWN && !told) {
            throw new Mistake(
                    "STATUS", text.subject(), "aturan dicabut tanpa tanggal atau alasan", "tulis @sampai dan @alasan");
        }
        return status;
    }

    private String scope(RuleText text) {
        for (RuleText.Line line : text.conditions) {
            Optional<Sentences.Match> match = sentences.find(Kind.CONDITION, plain(line.text()));
            if (match.isPresent() && match.get().pattern().meaning().startsWith("each ")) {
                return Block.read(match.get().pattern().meaning(), match.get().holes())
                        .entity();
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

    private static List<String> list(@Nullable String text) {
        return text == null || text.isBlank() ? List.of() : List.of(text.strip().split("[\\s,;]+"));
    }
}
