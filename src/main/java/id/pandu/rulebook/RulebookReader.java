package id.pandu.rulebook;

import id.pandu.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads a folder of rule files into a {@link Rulebook}, or tells every problem that keeps it from being one. */
public final class RulebookReader {

    static final String DICTIONARY = "kamus/";
    static final String SOURCES = "sumber/";
    private static final String FATES = "sumber/nasib/";
    static final String DOCUMENTS = SOURCES + "dokumen.csv";
    static final String ENTITIES = DICTIONARY + "entitas.csv";
    static final String TERMS = DICTIONARY + "istilah.csv";
    static final String ACTORS = DICTIONARY + "pelaku.csv";
    static final String CONCERNS = DICTIONARY + "keperluan.csv";
    private static final String RANKING = ".peringkat.csv";
    private static final String LIMITS = ".jatah.csv";
    private static final String CASES = ".kasus.yaml";

    /** @param rulebook absent if any problem is blocking */
    public record Reading(Optional<Rulebook> rulebook, List<Problem> problems) {}

    private final Map<String, TextFile> texts = new TreeMap<>();
    private final Problems problems = new Problems(texts);
    private final Map<String, byte[]> files;

    private RulebookReader(RulebookFiles files) {
        this.files = files.content();
        files.aside().forEach(problems::add);
    }

    /** @throws IOException if the folder cannot be read */
    public static Reading read(Path folder) throws IOException {
        return read(FolderListing.of(folder).read());
    }

    /** @param files content by path relative to the rulebook's folder, with forward slashes */
    public static Reading read(Map<String, byte[]> files) {
        return read(new RulebookFiles(files, List.of()));
    }

    public static Reading read(RulebookFiles files) {
        RulebookReader reader = new RulebookReader(files);
        try {
            return reader.read();
        } catch (Problems.TooMany e) {
            return new Reading(Optional.empty(), reader.problems.all());
        }
    }

    /** The files of a rulebook's folder. */
    public static Map<String, byte[]> load(Path folder) throws IOException {
        return FolderListing.of(folder).read().content();
    }

    private Reading read() {
        files.forEach(this::decode);
        if (texts.values().stream().filter(this::isBeingMerged).count() > 0) {
            return new Reading(Optional.empty(), problems.all());
        }
        Sources sources = Sources.read(
                tables(name -> name.equals(DOCUMENTS)),
                tables(name -> name.startsWith(SOURCES)
                        && !name.startsWith(FATES)
                        && !name.equals(DOCUMENTS)
                        && name.endsWith(".csv")),
                tables(name -> name.startsWith(FATES) && name.endsWith(".csv")),
                problems);
        Terms terms = readTerms(sources);
        DictionaryReader dictionary = new DictionaryReader(sources, problems);
        tables(name -> name.equals(ENTITIES)).forEach(dictionary::readEntities);
        tables(this::isFactTable).forEach(dictionary::readFacts);
        dictionary.checkEntities();
        Vocabulary vocabulary = dictionary.vocabulary();
        if (dictionaryIsBroken()) {
            return new Reading(Optional.empty(), problems.all());
        }
        DslReader dsl = new DslReader(vocabulary, problems);
        listTexts(name -> name.endsWith(".dsl")).forEach(dsl::read);
        dsl.checkKeywords();
        if (dictionaryIsBroken()) {
            return new Reading(Optional.empty(), problems.all());
        }
        Map<String, RuleText> ruleTexts = new LinkedHashMap<>();
        List<Rule> rules = readRules(vocabulary, sources, terms, dsl, ruleTexts);
        LimitReader limitReader = new LimitReader(vocabulary, sources, problems);
        RankingReader rankingReader = new RankingReader(
                vocabulary,
                dsl.sentences(),
                sources,
                limitReader.read(tables(name -> name.endsWith(LIMITS))),
                problems);
        List<Ranking> rankings = listTexts(name -> name.endsWith(RANKING)).stream()
                .flatMap(file -> rankingReader.read(file).stream())
                .toList();
        List<Concern> concerns = new ConcernReader(vocabulary, terms, ruleTexts.keySet(), rankings, problems)
                .read(tables(name -> name.equals(CONCERNS)));
        CaseReader caseReader = new CaseReader(vocabulary, ruleTexts.keySet(), problems);
        List<Case> cases = listTexts(name -> name.endsWith(CASES)).stream()
                .flatMap(file -> caseReader.read(file).stream())
                .toList();
        Map<String, Place> places = new TreeMap<>();
        ruleTexts.forEach((id, text) -> places.put(id, text.place));
        List<RetiredRule> retired = RetiredRules.read(tables(name -> name.equals(RetiredRules.FILE)), places, problems);
        boolean circular = RulebookCheck.check(rules, ruleTexts, problems);
        List<Rule> active =
                rules.stream().filter(r -> r.status() != Rule.Status.DRAFT).toList();
        if (!problems.blocking()) {
            List<Rule> lasting =
                    rules.stream().filter(r -> r.status() == Rule.Status.ACTIVE).toList();
            new LedgerCheck(sources, vocabulary, lasting, rankings, problems).check();
            if (!problems.has(Problem.NOT_READ)) {
                CaseCheck.check(rules, cases, problems);
            }
        }
        if (!circular) {
            Levels.of(active, problems);
        }
        if (problems.blocking()) {
            return new Reading(Optional.empty(), problems.all());
        }
        List<String> sentences =
                dsl.sentences().patterns().stream().map(SentencePattern::text).toList();
        Translations translations = translations(vocabulary, dictionary.places(), terms, sources, rules, rankings);
        Rulebook rulebook = new Rulebook(
                version(),
                vocabulary,
                sources,
                terms,
                translations,
                rules,
                rule -> rule.status() == Rule.Status.ACTIVE,
                rankings,
                cases,
                concerns,
                sentences,
                retired,
                Optional.empty());
        return new Reading(Optional.of(rulebook), problems.all());
    }

    /** With half a dictionary every file after it would seem wrong, so what is wrong with it is told first, alone. */
    private boolean dictionaryIsBroken() {
        return problems.blocking("kamus.*");
    }

    /** Reports where two versions of a file stand in it side by side. */
    private boolean isBeingMerged(TextFile file) {
        for (int i = 0; i < file.lines().size(); i++) {
            String line = file.lines().get(i);
            if (line.matches("(<{7}|>{7}|\\|{7})( .*)?|={7}")) {
                problems.error(
                        file.place(i + 1),
                        "GABUNG",
                        "\"" + line + "\"",
                        "di sini dua versi berkas belum digabung",
                        "pilih salah satu versi, lalu hapus baris <<<<<<<, =======, dan >>>>>>>");
                return true;
            }
        }
        return false;
    }

    private void decode(String path, byte[] bytes) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (Stream.of(path.split("/")).anyMatch(FileNames::isHidden)) {
            return;
        }
        FileNames.findFault(name)
                .ifPresentOrElse(fault -> problems.add(FileNames.notRead(path, fault)), () -> decodeText(path, bytes));
    }

    private void decodeText(String path, byte[] bytes) {
        String name = path.toLowerCase(Locale.ROOT);
        if (name.endsWith(".yaml") && isIndentedByTabs(path, bytes)) {
            return;
        }
        FileKinds.check(path, problems);
        boolean sentences = name.endsWith(".dslr") || name.endsWith(".dsl");
        if (texts.containsKey(name)) {
            problems.add(FileNames.notRead(path, "nama ini sama dengan nama lain kecuali huruf besarnya"));
        } else {
            TextFile.read(path, bytes, problems)
                    .ifPresent(text -> texts.put(name, sentences ? text.withStraightQuotes(problems) : text));
        }
    }

    /** Reports tabs at the start of lines, which YAML does not take for spaces. */
    private boolean isIndentedByTabs(String name, byte[] bytes) {
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).matches(" *\t.*")) {
                problems.error(
                        new Place(name, i + 1),
                        "YAML",
                        "berkas kasus",
                        "baris ini menjorok dengan tab",
                        "ganti tab di awal baris dengan spasi");
                return true;
            }
        }
        return false;
    }

    private boolean isFactTable(String name) {
        return name.startsWith(DICTIONARY)
                && name.endsWith(".csv")
                && !Set.of(ENTITIES, ACTORS, TERMS, CONCERNS).contains(name);
    }

    private Terms readTerms(Sources sources) {
        Terms terms = new Terms();
        tables(name -> name.equals(TERMS)).forEach(csv -> terms.readTerms(csv, problems));
        tables(name -> name.equals(ACTORS)).forEach(csv -> terms.readActors(csv, sources, problems));
        return terms;
    }

    /** @param texts receives all rules by id, also those that could not be read */
    private List<Rule> readRules(
            Vocabulary vocabulary, Sources sources, Terms terms, DslReader dsl, Map<String, RuleText> texts) {
        List<RuleText> found = new ArrayList<>();
        listTexts(name -> name.endsWith(".dslr"))
                .forEach(file -> found.addAll(RuleFileReader.read(file, dsl.keywords(), problems)));
        RuleTableReader tableReader = new RuleTableReader(dsl.sentences(), problems);
        listTexts(name -> name.endsWith(".csv")
                        && !name.endsWith(RANKING)
                        && !name.endsWith(LIMITS)
                        && !name.equals(RetiredRules.FILE)
                        && !FileKinds.isMisnamed(name)
                        && !name.startsWith(DICTIONARY)
                        && !name.startsWith(SOURCES))
                .forEach(file -> found.addAll(tableReader.read(file)));
        found.forEach(text -> texts.putIfAbsent(text.id, text));
        RuleReader reader = new RuleReader(vocabulary, dsl.sentences(), sources, terms, problems);
        return found.stream()
                .map(reader::read)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .sorted(Comparator.comparing(Rule::id))
                .toList();
    }

    private Translations translations(
            Vocabulary vocabulary,
            Map<String, Place> places,
            Terms terms,
            Sources sources,
            List<Rule> rules,
            List<Ranking> rankings) {
        TranslationReader reader =
                new TranslationReader(ReaderTexts.of(vocabulary, places, terms, sources, rules, rankings), problems);
        texts.values().stream()
                .filter(file -> TranslationReader.isTable(file.name()))
                .forEach(reader::readTable);
        reader.readColumns(vocabulary, places, terms, sources);
        return reader.finish();
    }

    private List<TextFile> listTexts(Predicate<String> wanted) {
        return texts.entrySet().stream()
                .filter(text -> wanted.test(text.getKey()) && !TranslationReader.isTable(text.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private List<Csv> tables(Predicate<String> wanted) {
        return listTexts(wanted).stream().map(text -> Csv.read(text, problems)).toList();
    }

    private String version() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, bytes) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(bytes);
                digest.update((byte) 0);
            });
            return "sha256:" + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
