package id.pandu.rulebook;

import id.pandu.vocabulary.FactDefinition;
import id.pandu.vocabulary.Reference;
import id.pandu.vocabulary.ValueType;
import id.pandu.vocabulary.Values;
import id.pandu.vocabulary.Vocabulary;
import id.pandu.vocabulary.Words;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads the cases kept beside the rules, in {@code *.kasus.yaml}. */
final class CaseReader {

    private static final Set<String> KEYS = Set.of("kasus", "fakta", "berlaku", "tidak", "belum", "simpulan", "tanya");
    /** What a case expects of a conclusion that is not yet to be drawn. */
    private static final String NONE = "-";

    private static final Pattern SPAN = Pattern.compile("([A-Z][A-Z0-9]*-)(\\d{3})\\.\\.(?:[A-Z][A-Z0-9]*-)?(\\d{3})");

    /** What stands in a part of a file: every value as the text that is written there, for {@link TypedFacts} to read. */
    private static final class Contents extends SafeConstructor {
        Contents(LoaderOptions options) {
            super(options);
            setAllowDuplicateKeys(false);
            Stream.of(Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.TIMESTAMP, Tag.BINARY)
                    .forEach(tag -> yamlConstructors.put(tag, new ConstructYamlStr()));
        }

        Object of(Node node) {
            return constructDocument(node);
        }
    }

    private final Vocabulary vocabulary;
    private final Set<String> rules;
    private final Problems problems;

    CaseReader(Vocabulary vocabulary, Set<String> rules, Problems problems) {
        this.vocabulary = vocabulary;
        this.rules = rules;
        this.problems = problems;
    }

    List<Case> read(TextFile file) {
        List<Case> cases = new ArrayList<>();
        try {
            LoaderOptions options = YamlBounds.options();
            Node node = new Yaml(options).compose(new StringReader(file.text()));
            YamlBounds.check(node);
            if (!(node instanceof SequenceNode sequence)) {
                problems.error(
                        file.place(1),
                        "KASUS",
                        "berkas",
                        "berkas ini bukan daftar kasus",
                        "awali tiap kasus dengan \"- kasus:\"");
                return cases;
            }
            Contents contents = new Contents(options);
            for (Node item : sequence.getValue()) {
                Place place = file.place(item.getStartMark().getLine() + 1);
                Object entry = contents.of(item);
                Case read = problems.attempt(place, () -> readCase(entry, place));
                if (read != null) {
                    cases.add(read);
                }
            }
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            problems.error(
                    file.place(line),
                    "YAML",
                    "berkas",
                    "susunan berkas ini rusak",
                    "periksa jarak di awal baris dan tanda kutip");
        } catch (Mistake mistake) {
            problems.report(mistake, file.place(0));
        } catch (YAMLException | IllegalArgumentException | ClassCastException e) {
            problems.report(YamlBounds.unreadable(e), file.place(YamlBounds.lineOf(e, file.text())));
        }
        return cases;
    }

    private Case readCase(@Nullable Object entry, Place place) {
        if (!(entry instanceof Map<?, ?> map) || !(map.get("kasus") instanceof String name)) {
            throw new Mistake("KASUS", "kasus", "tidak ada namanya", "awali dengan \"- kasus: kalimat\"");
        }
        String subject = "kasus \"" + name + "\"";
        for (Object key : map.keySet()) {
            if (!KEYS.contains(String.valueOf(key))) {
                throw new Mistake(
                        "KASUS",
                        subject,
                        "bagian '" + key + "' tidak dikenal",
                        "pakai " + String.join(", ", KEYS.stream().sorted().toList()));
            }
        }
        TypedFacts typed = new TypedFacts(
                vocabulary, (id, mistake) -> problems.report(mistake.about(subject, "fakta " + id + ": "), place));
        FactsReader.Result facts =
                FactsReader.read(vocabulary, typed.read(pairs(map.get("fakta"), subject, "fakta")), "");
        for (FactsReader.FactError error : facts.errors()) {
            String near = error.nearest().isEmpty()
                    ? "sesuaikan dengan kamus"
                    : "mungkin maksudnya " + error.nearest().get(0);
            String fact = "fakta " + error.pointer().substring(1);
            problems.error(place, "FAKTA", subject, fact + " " + inWords(error), near);
        }
        Map<String, String> conclusions = new LinkedHashMap<>();
        pairs(map.get("simpulan"), subject, "simpulan")
                .forEach((id, value) -> conclusions.put(id, conclusion(id, String.valueOf(value), subject)));
        return new Case(
                name,
                place,
                facts.facts(),
                ruleIds(map.get("berlaku"), subject),
                ruleIds(map.get("tidak"), subject),
                ruleIds(map.get("belum"), subject),
                conclusions,
                factIds(map.get("tanya"), subject));
    }

    private static String inWords(FactsReader.FactError error) {
        String found = "'" + Objects.toString(error.value(), "") + "'";
        return switch (error.code()) {
            case "unknown-fact" -> "tidak ada di kamus";
            case "unknown-option" -> found + " bukan pilihannya";
            case "out-of-range" -> found + " di luar batasnya";
            case "not-given" -> "disimpulkan aturan, jadi tidak dapat diberikan";
            case "given-twice" -> "diberikan dua kali";
            case "contradictory" -> found + " bertentangan";
            case "too-many" -> "terlalu banyak (" + error.value() + ")";
            default -> found + " salah jenis";
        };
    }

    private static Map<String, @Nullable Object> pairs(@Nullable Object given, String subject, String part) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        if (given != null && !(given instanceof Map<?, ?>)) {
            throw new Mistake(
                    "KASUS", subject, "bagian '" + part + "' bukan pasangan nama dan isi", "tulis {namaFakta: nilai}");
        }
        if (given instanceof Map<?, ?> entries) {
            entries.forEach((key, value) -> map.put(String.valueOf(key), value));
        }
        return map;
    }

    private static List<String> list(@Nullable Object given) {
        return given instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : given == null ? List.of() : List.of(String.valueOf(given).split("[\\s,]+"));
    }

    private List<String> ruleIds(@Nullable Object given, String subject) {
        List<String> ids = new ArrayList<>();
        for (String text : list(given)) {
            Matcher span = SPAN.matcher(text);
            if (span.matches()) {
                int before = ids.size();
                for (int n = Integer.parseInt(span.group(2)); n <= Integer.parseInt(span.group(3)); n++) {
                    String id = span.group(1) + String.valueOf(1000 + n).substring(1);
                    if (rules.contains(id)) {
                        ids.add(id);
                    }
                }
                if (ids.size() == before) {
                    throw new Mistake("ATURAN", subject, "rentang " + text + " tidak memuat aturan", "periksa id-nya");
                }
            } else {
                requireRule(text, subject);
                ids.add(text);
            }
        }
        return ids;
    }

    private void requireRule(String text, String subject) {
        String id = Reference.of(text).id();
        if (!rules.contains(id)) {
            List<String> near = Words.nearest(id, rules, 1);
            throw new Mistake(
                    "ATURAN",
                    subject,
                    "aturan '" + id + "' tidak ada",
                    near.isEmpty() ? "periksa id-nya" : "mungkin maksudnya " + near.get(0));
        }
    }

    /** The value a case expects, as answers write it. */
    private String conclusion(String id, String text, String subject) {
        List<FactDefinition> concluded =
                vocabulary.facts().stream().filter(FactDefinition::concluded).toList();
        FactDefinition fact = concluded.stream()
                .filter(f -> f.id().equals(id))
                .findFirst()
                .orElseThrow(() -> {
                    List<String> near = Words.nearest(
                            id, concluded.stream().map(FactDefinition::id).toList(), 1);
                    return new Mistake(
                            "FAKTA",
                            subject,
                            "'" + id + "' bukan fakta simpulan",
                            near.isEmpty() ? "sesuaikan dengan kamus" : "mungkin maksudnya " + near.get(0));
                });
        boolean isWord = text.equals(NONE) || !(fact.type().isNumber() || fact.type() == ValueType.BOOLEAN);
        return isWord ? text : Values.text(ValueReader.read(fact, text));
    }

    private List<String> factIds(@Nullable Object given, String subject) {
        List<String> ids = list(given);
        for (String id : ids) {
            if (vocabulary.findFact(id).isEmpty()) {
                List<String> near = Words.nearest(
                        id, vocabulary.facts().stream().map(FactDefinition::id).toList(), 1);
                throw new Mistake(
                        "FAKTA",
                        subject,
                        "fakta '" + id + "' tidak ada di kamus",
                        near.isEmpty() ? "sesuaikan dengan kamus" : "mungkin maksudnya " + near.get(0));
            }
        }
        return ids;
    }
}
