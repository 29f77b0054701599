package id.pandu.rulebook;

import id.pandu.vocabulary.FactDefinition;
import id.pandu.vocabulary.Option;
import id.pandu.vocabulary.Reference;
import id.pandu.vocabulary.ValueType;
import id.pandu.vocabulary.Values;
import id.pandu.vocabulary.Vocabulary;
import id.pandu.vocabulary.Words;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads the cases kept beside the rules, in {@code *.kasus.yaml}; every mistake is told at its own line. */
final class CaseReader {

    private static final List<String> KEYS =
            List.of("kasus", "tanggal", "fakta", "berlaku", "tidak", "belum", "simpulan", "tanya");
    /** What a case expects of a conclusion that is not yet to be drawn. */
    private static final String NONE = "-";

    private static final List<String> OF_RULES = List.of("berlaku", "tidak", "belum");
    private static final Pattern SPAN = Pattern.compile("([A-Z][A-Z0-9]*-)(\\d{3})\\.\\.([A-Z][A-Z0-9]*-)?(\\d{3})");

    private final Vocabulary vocabulary;
    private final Set<String> rules;
    private final Problems problems;
    private final Map<String, Place> names = new HashMap<>();
    /** What was told of facts, since cases share them. */
    private final Set<String> told = new HashSet<>();

    CaseReader(Vocabulary vocabulary, Set<String> rules, Problems problems) {
        this.vocabulary = vocabulary;
        this.rules = rules;
        this.problems = problems;
    }

    List<Case> read(TextFile file) {
        try {
            Node node = new Yaml(YamlBounds.options()).compose(new StringReader(file.text()));
            YamlBounds.check(node);
            if (node instanceof SequenceNode sequence) {
                return sequence.getValue().stream()
                        .map(item -> problems.attempt(place(file, item), () -> new OneCase(file).read(item)))
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList();
            }
            problems.error(
                    file.place(1),
                    "KASUS",
                    "berkas",
                    "berkas ini bukan daftar kasus",
                    "awali tiap kasus dengan \"- kasus:\"");
        } catch (MarkedYAMLException e) {
            YamlErrors.report(file, e, problems);
        } catch (Mistake mistake) {
            problems.add(file.place(0), mistake);
        } catch (YAMLException | IllegalArgumentException | ClassCastException e) {
            problems.add(file.place(YamlBounds.lineOf(e, file.text())), YamlBounds.unreadable(e));
        }
        return List.of();
    }

    private static Place place(TextFile file, Node node) {
        return file.place(YamlNodes.lineOf(node));
    }

    /** One case while it is read. */
    private final class OneCase {

        private final TextFile file;
        private final Map<String, YamlNodes.Entry> parts = new LinkedHashMap<>();
        private final Map<String, Integer> lines = new HashMap<>();
        private String subject = "kasus";
        /** Whether it has a part that is not known, which may be one of those that are missing. */
        private boolean strange;

        OneCase(TextFile file) {
            this.file = file;
        }

        Case read(Node node) {
            if (!(node instanceof MappingNode mapping)) {
                throw noName();
            }
            YamlNodes.own(mapping).stream()
                    .filter(entry -> entry.name().equals("kasus"))
                    .findFirst()
                    .ifPresent(entry -> subject = "kasus \"" + YamlNodes.text(entry.value()) + "\"");
            for (YamlNodes.Entry entry : YamlNodes.own(mapping)) {
                at(entry.key(), () -> addPart(entry));
            }
            YamlNodes.Entry name = parts.get("kasus");
            if (name == null || YamlNodes.text(name.value()).isBlank()) {
                throw noName();
            }
            Place place = place(file, node);
            Map<String, List<String>> ids = new HashMap<>();
            OF_RULES.forEach(part -> ids.put(part, ruleIds(part)));
            Case read = new Case(
                    YamlNodes.text(name.value()),
                    place,
                    facts(),
                    ids.getOrDefault("berlaku", List.of()),
                    ids.getOrDefault("tidak", List.of()),
                    ids.getOrDefault("belum", List.of()),
                    conclusions(),
                    asked(),
                    day(),
                    lines);
            reportIfIdle(read);
            return read;
        }

        private Mistake noName() {
            return new Mistake("KASUS", "kasus", "tidak ada namanya", "awali dengan \"- kasus: kalimat\"");
        }

        private void at(Node node, Runnable step) {
            problems.attempt(place(file, node), () -> {
                step.run();
                return node;
            });
        }

        private void addPart(YamlNodes.Entry entry) {
            if (!KEYS.contains(entry.name())) {
                strange = true;
                List<String> near = Words.nearest(entry.name(), KEYS, 1);
                throw new Mistake(
                        "KASUS",
                        subject,
                        "bagian '" + entry.name() + "' tidak dikenal",
                        near.isEmpty() ? "pakai " + String.join(", ", KEYS) : "mungkin maksudnya " + near.get(0));
            }
            boolean first = parts.putIfAbsent(entry.name(), entry) == null;
            if (!first && parts.containsKey("kasus") && !told.contains("ganda " + parts.get("kasus"))) {
                told.add("ganda " + parts.get("kasus"));
                boolean begins = entry.name().equals("kasus");
                throw new Mistake(
                        "GANDA",
                        subject,
                        begins
                                ? "kasus baru di baris ini tidak diawali tanda -"
                                : "bagian '" + entry.name() + "' muncul dua kali",
                        begins ? "tulis \"- kasus: …\"" : "hapus atau gabungkan salah satunya");
            }
        }

        private void reportIfIdle(Case read) {
            if (!strange
                    && !read.expectsSomething()
                    && OF_RULES.stream().noneMatch(parts::containsKey)
                    && !parts.containsKey("simpulan")
                    && !parts.containsKey("tanya")) {
                problems.remark(
                        read.place(),
                        "KASUS",
                        subject,
                        "kasus ini tidak mengharapkan apa pun, jadi tidak memeriksa apa pun",
                        "tambahkan berlaku, tidak, belum, simpulan, atau tanya");
            }
            Place before = names.putIfAbsent(read.name(), read.place());
            if (before != null) {
                problems.remark(
                        read.place(), "GANDA", subject, "nama kasus ini sudah dipakai di " + before, "beri nama lain");
            }
        }

        private id.pandu.vocabulary.Facts facts() {
            YamlNodes.Entry part = parts.get("fakta");
            Map<String, @Nullable Object> given = new LinkedHashMap<>();
            if (part != null && part.value() instanceof MappingNode mapping) {
                reportTwice(mapping);
                YamlNodes.all(mapping).forEach((name, entry) -> given.put(name, YamlNodes.value(entry.value())));
            } else if (part != null && !YamlNodes.text(part.value()).equals("null")) {
                at(part.key(), () -> {
                    throw new Mistake(
                            "KASUS", subject, "bagian 'fakta' bukan pasangan nama dan isi", "tulis {namaFakta: nilai}");
                });
            }
            TypedFacts typed = new TypedFacts(vocabulary, (pointer, mistake) -> {
                String id = pointer.substring(pointer.lastIndexOf('/') + 1);
                tell(pointer, mistake.about(subject, "fakta " + id + ": "));
            });
            FactsReader.Result read = FactsReader.read(vocabulary, typed.read(given), "");
            read.errors().forEach(error -> tell(error.pointer(), CaseFacts.mistake(error, subject, vocabulary)));
            return read.facts();
        }

        /** Tells a mistake in a fact, if it was not told of another case that shares it. */
        private void tell(String pointer, Mistake mistake) {
            YamlNodes.Entry part = Objects.requireNonNull(parts.get("fakta"));
            Place place = file.place(YamlNodes.lineOf(part.value(), pointer));
            if (told.add(place + " " + mistake.getMessage())) {
                problems.add(place, mistake);
            }
        }

        private void reportTwice(MappingNode mapping) {
            Set<String> seen = new HashSet<>();
            for (YamlNodes.Entry entry : YamlNodes.own(mapping)) {
                if (!seen.add(entry.name()) && told.add(place(file, entry.key()) + " ganda")) {
                    at(entry.key(), () -> {
                        throw new Mistake(
                                "GANDA", subject, "fakta " + entry.name() + " muncul dua kali", "hapus salah satunya");
                    });
                }
            }
        }

        private List<Node> elements(String part) {
            YamlNodes.Entry entry = parts.get(part);
            if (entry == null || YamlNodes.text(entry.value()).equals("null")) {
                return List.of();
            }
            return entry.value() instanceof SequenceNode sequence ? sequence.getValue() : List.of(entry.value());
        }

        /** The words of an element, which may be a list in one text. */
        private static List<String> words(Node node) {
            String text = YamlNodes.text(node);
            return text.indexOf('(') >= 0 ? List.of(text) : List.of(text.strip().split("[\\s,]+"));
        }

        private List<String> ruleIds(String part) {
            List<String> ids = new ArrayList<>();
            for (Node node : elements(part)) {
                at(node, () -> words(node).forEach(text -> ids.addAll(ruleIds(text, part, node))));
            }
            return ids;
        }

        private List<String> ruleIds(String text, String part, Node node) {
            List<String> ids = expand(text);
            for (String id : ids) {
                String key = "aturan " + id;
                Integer before = lines.put(key, YamlNodes.lineOf(node));
                if (before != null && ids.size() == 1) {
                    throw new Mistake(
                            "GANDA",
                            subject,
                            "aturan " + id + " di bagian '" + part + "' sudah disebut di baris " + before,
                            "hapus salah satunya");
                }
            }
            return ids;
        }

        private List<String> expand(String text) {
            Matcher span = SPAN.matcher(text);
            if (!span.matches()) {
                requireRule(text);
                return List.of(text);
            }
            int from = Integer.parseInt(span.group(2));
            int to = Integer.parseInt(span.group(4));
            if (from > to) {
                throw new Mistake(
                        "ATURAN",
                        subject,
                        "rentang " + text + " terbalik",
                        "tulis " + span.group(1) + span.group(4) + ".." + span.group(1) + span.group(2));
            }
            List<String> ids = IntStream.rangeClosed(from, to)
                    .mapToObj(n -> span.group(1) + String.valueOf(1000 + n).substring(1))
                    .filter(rules::contains)
                    .toList();
            if (ids.isEmpty()) {
                throw Mistake.missing(
                        new MissingName(MissingName.Kind.RULE, span.group(1) + span.group(2)),
                        "ATURAN",
                        subject,
                        "rentang " + text + " tidak memuat aturan",
                        "periksa id-nya");
            }
            return ids;
        }

        private void requireRule(String text) {
            String id = Reference.of(text).id();
            if (id.matches("[A-Z]+-\\d{3}(\\.|-|\\.{3,})[A-Z]*-?\\d{3}")) {
                throw new Mistake(
                        "ATURAN",
                        subject,
                        "rentang '" + id + "' tidak terbaca",
                        "tulis dengan dua titik, seperti " + id.replaceFirst("(-\\d{3})(\\.{3,}|\\.|-)", "$1.."));
            }
            if (!rules.contains(id)) {
                throw missing(
                        MissingName.Kind.RULE, id, rules, "ATURAN", "aturan '" + id + "' tidak ada", "periksa id-nya");
            }
        }

        private Mistake missing(
                MissingName.Kind kind,
                String name,
                Collection<String> right,
                String code,
                String message,
                String otherwise) {
            List<String> near = Words.nearest(name, right, 1);
            return Mistake.missing(
                    new MissingName(kind, name),
                    code,
                    subject,
                    message,
                    near.isEmpty() ? otherwise : "mungkin maksudnya " + near.get(0));
        }

        private Map<String, String> conclusions() {
            Map<String, String> conclusions = new LinkedHashMap<>();
            YamlNodes.Entry part = parts.get("simpulan");
            if (part != null && part.value() instanceof MappingNode mapping) {
                YamlNodes.all(mapping)
                        .values()
                        .forEach(entry -> at(entry.key(), () -> addConclusion(entry, conclusions)));
            } else if (part != null) {
                at(part.key(), () -> {
                    throw new Mistake(
                            "KASUS",
                            subject,
                            "bagian 'simpulan' bukan pasangan nama dan isi",
                            "tulis {namaFakta: nilai}");
                });
            }
            return conclusions;
        }

        private void addConclusion(YamlNodes.Entry entry, Map<String, String> conclusions) {
            List<String> concluded = vocabulary.facts().stream()
                    .filter(FactDefinition::concluded)
                    .map(FactDefinition::id)
                    .toList();
            FactDefinition fact = vocabulary
                    .findFact(entry.name())
                    .filter(FactDefinition::concluded)
                    .orElseThrow(() -> missing(
                            MissingName.Kind.FACT,
                            entry.name(),
                            concluded,
                            "FAKTA",
                            "'" + entry.name() + "' bukan fakta simpulan",
                            "sesuaikan dengan kamus"));
            String text = YamlNodes.text(entry.value());
            boolean isWord = text.equals(NONE) || !(fact.type().isNumber() || fact.type() == ValueType.BOOLEAN);
            String value = isWord ? text : Values.text(ValueReader.read(fact, text));
            if (fact.type() == ValueType.CHOICE && !value.equals(NONE) && !fact.allows(value)) {
                throw CaseFacts.noOption(
                        fact.options().stream().map(Option::code).toList(),
                        subject,
                        "simpulan " + fact.id() + " tidak mungkin '" + value + "'",
                        value);
            }
            lines.put("simpulan " + fact.id(), entry.line());
            conclusions.put(fact.id(), value);
        }

        private List<String> asked() {
            List<String> ids = new ArrayList<>();
            for (Node node : elements("tanya")) {
                at(
                        node,
                        () -> words(node).forEach(id -> {
                            if (vocabulary.findFact(id).isEmpty()) {
                                throw missing(
                                        MissingName.Kind.FACT,
                                        id,
                                        vocabulary.facts().stream()
                                                .map(FactDefinition::id)
                                                .toList(),
                                        "FAKTA",
                                        "fakta '" + id + "' tidak ada di kamus",
                                        "sesuaikan dengan kamus");
                            }
                            ids.add(id);
                        }));
            }
            return ids;
        }

        private Optional<LocalDate> day() {
            YamlNodes.Entry part = parts.get("tanggal");
            @Nullable
            LocalDate day = part == null
                    ? null
                    : problems.attempt(
                            place(file, part.value()),
                            () -> Dates.read(YamlNodes.text(part.value()), "TANGGAL", subject, "tanggal"));
            return Optional.ofNullable(day);
        }
    }
}
