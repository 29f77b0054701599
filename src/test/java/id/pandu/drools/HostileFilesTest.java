package id.pandu.drools;

import static org.assertj.core.api.Assertions.assertThat;

import id.pandu.Toy;
import id.pandu.rulebook.Problem;
import id.pandu.rulebook.Rulebook;
import id.pandu.rulebook.RulebookReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Files written to break the reader or to reach generated code: each is refused by a problem, or read without harm. What
 * is generated holds checked words only, whatever column, sentence or file they come from.
 */
class HostileFilesTest {

    private static final String MINE = "selundup";

    /** One for each kind of place it may try to break out of: constraint, pattern, string, line, class file, path. */
    private static final List<String> PAYLOADS = List.of(
            MINE + "!=null,toString()!=\"\",hashCode()==hashCode())Of",
            MINE + ") eval(true) Case(",
            "\"" + MINE + "\\\" || true || \\\"",
            MINE + "\nend rule \"x\" when then System.exit(1); end",
            "java/lang/" + MINE + ";[<init>",
            "../../" + MINE);

    private static final Set<String> DRL = Set.of(
            "package",
            "id",
            "pandu",
            "facts",
            "dialect",
            "rule",
            "when",
            "then",
            "end",
            "not",
            "exists",
            "accumulate",
            "count",
            "contains",
            "matches",
            "null",
            "true",
            "false",
            "objectIndex");

    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern WORD = Pattern.compile("[^\\s(),:;!=<>&|.?+]+");

    @TestFactory
    Stream<DynamicTest> everyColumnOfEveryTable() {
        return Toy.files().content().keySet().stream()
                .filter(file -> file.endsWith(".csv"))
                .sorted()
                .flatMap(HostileFilesTest::columns);
    }

    private static Stream<DynamicTest> columns(String file) {
        List<String> lines = Toy.files().text(file).lines().toList();
        List<String> headings = Arrays.asList(lines.get(0).split(";", -1));
        return Stream.iterate(0, column -> column < headings.size(), column -> column + 1)
                .flatMap(column -> PAYLOADS.stream()
                        .map(payload -> harmless(
                                file + " " + headings.get(column) + " " + payload,
                                Toy.files().with(file, withCell(lines, column, payload)))));
    }

    /** The table with other content in one cell of its first row. */
    private static String withCell(List<String> lines, int column, String content) {
        List<String> changed = new ArrayList<>(lines);
        List<String> cells = new ArrayList<>(Arrays.asList(lines.get(1).split(";", -1)));
        cells.set(column, '"' + content.replace("\"", "\"\"") + '"');
        changed.set(1, String.join(";", cells));
        return String.join("\n", changed);
    }

    @TestFactory
    Stream<DynamicTest> everyHeading() {
        return Toy.files().content().keySet().stream()
                .filter(file -> file.endsWith(".csv"))
                .sorted()
                .flatMap(file -> PAYLOADS.stream()
                        .map(payload -> harmless(
                                file + " " + payload,
                                Toy.files()
                                        .with(
                                                file,
                                                '"' + payload.replace("\"", "\"\"") + "\";"
                                                        + Toy.files().text(file)))));
    }

    @TestFactory
    Stream<DynamicTest> everyPartOfARule() {
        List<Function<String, String>> places = List.of(
                text -> Toy.ruleText().replace("HAK-050", text),
                text -> Toy.ruleText().replace("Kartu hilang dilaporkan", text),
                text -> Toy.ruleText().replace("TATA.ANGGOTA.3", text),
                text -> Toy.ruleText().replace("2026-01-01", text),
                text -> Toy.ruleText().replace("WAJIB", text),
                text -> Toy.ruleText().replace("@kekuatan", "@" + text),
                text -> Toy.ruleText().replace("kartu anggota hilang", text),
                text -> Toy.ruleText().replace("kartu anggota hilang", "jenis anggota adalah " + text),
                text -> Toy.ruleText().replace("kartu anggota hilang", "umur anggota sedikitnya \"" + text + "\""),
                text -> Toy.ruleText()
                        .replace("kartu anggota hilang", "bahasa yang dibaca anggota memuat \"" + text + "\""),
                text -> Toy.ruleText().replace("sarankan \"Laporkan kartu yang hilang\"", text),
                text -> Toy.ruleText().replace("Laporkan kartu yang hilang", text),
                text -> Toy.ruleText().replace("selesai", text));
        return places.stream()
                .flatMap(place -> PAYLOADS.stream().map(place))
                .map(rule -> harmless(rule, Toy.files().with("hak/BARU.dslr", rule)));
    }

    @TestFactory
    Stream<DynamicTest> everyPartOfASentenceOfTheDictionary() {
        List<Function<String, String>> places = List.of(
                text -> "[condition][]" + text + "=kartuHilang == true",
                text -> "[condition][]kartu baru=" + text,
                text -> "[condition][]kartu baru=kartuHilang == true || " + text,
                text -> "[condition][]kartu baru=bahasa contains \"" + text + "\"",
                text -> "[condition][" + text + "]kartu baru=kartuHilang == true",
                text -> "[" + text + "]kartu baru=kartuHilang == true",
                text -> "[consequence][]kartu baru=" + text,
                text -> "[keyword]" + text + "=rule",
                text -> "[condition][]kartu {" + text + "}=umur == {" + text + "}");
        return places.stream()
                .flatMap(place -> PAYLOADS.stream().map(place))
                .map(line -> harmless(
                        line, Toy.files().with("kamus/baru.dsl", line).withRule("kartu anggota hilang", "kartu baru")));
    }

    @TestFactory
    Stream<DynamicTest> everyPartOfACase() {
        return Stream.of(
                        "- kasus: %s\n  fakta: {umur: 3}",
                        "- kasus: satu\n  fakta: {%s: 3}",
                        "- kasus: satu\n  fakta: {umur: %s}",
                        "- kasus: satu\n  berlaku: [%s]",
                        "- kasus: satu\n  simpulan: {%s: 3}",
                        "- kasus: satu\n  tanya: [%s]",
                        "- kasus: satu\n  %s: [1]")
                .flatMap(place -> PAYLOADS.stream().map(payload -> place.formatted(quoted(payload))))
                .map(file -> harmless(file, Toy.files().with("hak/BARU.kasus.yaml", file)));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    @TestFactory
    Stream<DynamicTest> idsThatMeanSomethingElse() {
        return Stream.of(
                        "class",
                        "this",
                        "null",
                        "eval",
                        "rule",
                        "end",
                        "objectIndex",
                        "hashCode",
                        "toString",
                        "getClass",
                        "wait",
                        "notifyAll",
                        "clone",
                        "finalize",
                        "getBahasa",
                        "setBahasa",
                        "isBahasa",
                        "countOfbuku",
                        "countOfminat",
                        "salience",
                        "yield",
                        "record",
                        "aB",
                        "a",
                        "1a",
                        "Nama",
                        "n\u0430ma",
                        "na-ma",
                        "na.ma",
                        "na$ma",
                        "na_ma",
                        "\u217crow",
                        "umUR",
                        "BUKU",
                        "buku",
                        "a".repeat(61),
                        "")
                .flatMap(id -> Stream.of(
                        refused(
                                "fact " + id,
                                Toy.files().replace("kamus/anggota.csv", "\nbahasa;", "\n\"" + id + "\";"),
                                "kamus/anggota.csv:8"),
                        refused(
                                "entity " + id,
                                Toy.files()
                                        .replace("kamus/entitas.csv", "\npemesan;", "\n\"" + id + "\";")
                                        .replace("kamus/buku.csv", ";pemesan;diberikan", ";" + id + ";diberikan"),
                                id.equals("umUR") ? "kamus/anggota.csv:4" : "kamus/entitas.csv:4")));
    }

    @TestFactory
    Stream<DynamicTest> yamlThatNeverEnds() {
        String laughs = "- &a0 [x, x]\n"
                + Stream.iterate(1, i -> i < 40, i -> i + 1)
                        .map(i -> "- &a%d [*a%d, *a%d]\n".formatted(i, i - 1, i - 1))
                        .reduce("", String::concat);
        return Stream.of(
                        "- &a [*a]",
                        "- &a {kasus: satu, fakta: *a}",
                        "- kasus: satu\n  fakta: &f {umur: *f}",
                        "- kasus: satu\n  fakta: &f {? *f : 1}",
                        "- ".repeat(3000) + "x",
                        "[".repeat(5000),
                        "{a: ".repeat(2000),
                        laughs,
                        "- kasus: satu\u0007\n",
                        "- kasus: \"\\x00\"\n  fakta: {\"\\x1b[31m\": 1}",
                        "- kasus: satu\n  fakta: {umur: !!int x}",
                        "- kasus: satu\n  fakta: {umur: !!binary \"#\"}",
                        "- kasus: satu\n  fakta: {umur: !!timestamp x}",
                        "- kasus: satu\n  fakta: {umur: 2026-99-99}",
                        "- kasus: satu\n  fakta: {umur: " + "9".repeat(9000) + "}",
                        "- kasus: satu\n  fakta: {umur: 1e999999999}",
                        "- kasus: satu\n  fakta: {denda: .inf}",
                        "- kasus: satu\n  fakta: {umur: !!javax.script.ScriptEngineManager [x]}",
                        "- kasus: satu\n  fakta: *tidakAda",
                        "- !!set {kasus, b}",
                        "--- a\n--- b",
                        "%YAML 9.9\n---\n- kasus: a",
                        "- kasus: satu\n  fakta: [" + "a, ".repeat(3000) + "]")
                .map(file -> refused(file, Toy.files().with("hak/BARU.kasus.yaml", file), "hak/BARU.kasus.yaml"));
    }

    @Test
    void manyCasesMayShareAnAnchor() {
        String cases = "- kasus: awal\n  fakta: &dasar {umur: 30}\n"
                + Stream.iterate(1, i -> i <= 60, i -> i + 1)
                        .map(i -> "- kasus: ke-%d\n  fakta: *dasar\n".formatted(i))
                        .reduce("", String::concat);

        RulebookReader.Reading reading =
                Toy.files().with("hak/BARU.kasus.yaml", cases).read();

        assertThat(reading.problems()).noneMatch(Problem::blocking);
        assertThat(reading.rulebook().orElseThrow().cases())
                .filteredOn(example -> example.place().file().equals("hak/BARU.kasus.yaml"))
                .hasSize(61)
                .allSatisfy(example -> assertThat(example.facts().toString()).contains("umur"));
    }

    @TestFactory
    Stream<DynamicTest> sizes() {
        String facts = Toy.files().text("kamus/anggota.csv");
        String row = ";A;A;sebutan %d;;;bulat;;;;Berapa?;meja;;;anggota;diberikan;;;\n";
        String rule = Toy.ruleText();
        return Stream.of(
                refused("line", Toy.files().withRule("kartu anggota hilang", "a".repeat(360_000)), "hak/BARU.dslr:7"),
                refused(
                        "id",
                        Toy.files().replace("kamus/anggota.csv", "\nbahasa;", "\n" + "a".repeat(200_000) + ";"),
                        "kamus/anggota.csv:8"),
                refused(
                        "shorter id",
                        Toy.files().replace("kamus/anggota.csv", "\nbahasa;", "\n" + "a".repeat(9_000) + ";"),
                        "kamus/anggota.csv:8"),
                refused(
                        "rows",
                        Toy.files().with("kamus/anggota.csv", facts + numbered("baris%d" + row, 100_000)),
                        "kamus/anggota.csv"),
                refused(
                        "facts",
                        Toy.files().with("kamus/anggota.csv", facts + numbered("baris%d" + row, 3_000)),
                        "kamus/anggota.csv"),
                refused(
                        "sentences",
                        Toy.files()
                                .with(
                                        "hak/BARU.dslr",
                                        rule.replace(
                                                "  kartu anggota hilang\n",
                                                numbered("  kalimat ke %d yang tidak dikenal siapa pun\n", 3_000))),
                        "hak/BARU.dslr"),
                refused(
                        "columns",
                        Toy.files().with("kamus/anggota.csv", "a;".repeat(4_000) + "\n" + "1;".repeat(4_000)),
                        "kamus/anggota.csv:1"),
                refused("bytes", Toy.files().with("hak/BARU.dslr", rule + "// x\n".repeat(1_000_000)), "hak/BARU.dslr"),
                refused(
                        "brackets",
                        Toy.files()
                                .with(
                                        "kamus/baru.dsl",
                                        "[condition][]kartu baru=" + "(".repeat(9_000) + "umur == 1" + ")".repeat(900)),
                        "kamus/baru.dsl:1"),
                refused(
                        "negations",
                        Toy.files()
                                .with("kamus/baru.dsl", "[condition][]kartu baru=" + "!".repeat(9_000) + "umur == 1"),
                        "kamus/baru.dsl:1"),
                refused(
                        "number",
                        Toy.files().withRule("kartu anggota hilang", "umur anggota sedikitnya " + "9".repeat(5_000)),
                        "hak/BARU.dslr:7"),
                refused("bytes of nothing", Toy.files().with("hak/BARU.dslr", new byte[100_000]), "hak/BARU.dslr"));
    }

    private static String numbered(String line, int times) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < times; i++) {
            lines.append(line.replace("%d", String.valueOf(i)));
        }
        return lines.toString();
    }

    private static DynamicTest refused(String name, Toy files, String place) {
        return DynamicTest.dynamicTest(shortened(name), () -> {
            RulebookReader.Reading reading = check(files);
            assertThat(reading.problems())
                    .anyMatch(problem ->
                            problem.blocking() && problem.place().toString().startsWith(place));
            assertThat(reading.rulebook()).isEmpty();
        });
    }

    private static DynamicTest harmless(String name, Toy files) {
        return DynamicTest.dynamicTest(shortened(name), () -> check(files));
    }

    private static String shortened(String name) {
        return name.substring(0, Math.min(100, name.length())).replaceAll("\\p{Cntrl}", " ");
    }

    private static RulebookReader.Reading check(Toy files) {
        RulebookReader.Reading reading = files.read();
        assertThat(reading.rulebook().isEmpty())
                .isEqualTo(reading.problems().stream().anyMatch(Problem::blocking));
        assertThat(reading.problems()).allMatch(problem -> problem.toString().matches("\\P{Cntrl}{10,2500}"));
        reading.rulebook().ifPresent(HostileFilesTest::checkGenerated);
        return reading;
    }

    private static void checkGenerated(Rulebook rulebook) {
        Map<String, String> generated = DrlWriter.write(rulebook);
        Set<String> known = new TreeSet<>(DRL);
        rulebook.vocabulary().facts().forEach(fact -> known.add(checked(fact.id())));
        rulebook.vocabulary().entities().forEach(entity -> known.add("Of" + checked(entity.id())));
        known.add("Case");
        assertThat(generated.values()).allSatisfy(drl -> {
            assertThat(STRING.matcher(drl).results().map(MatchResult::group))
                    .allMatch(text -> text.matches("\"[A-Za-z0-9 .,:/'&%+_|-]*\""));
            assertThat(WORD.matcher(STRING.matcher(drl).replaceAll(" "))
                            .results()
                            .map(MatchResult::group))
                    .allMatch(word -> known.contains(word.replaceAll("^(count|absent|whole|least|most)Of|\\d+$", ""))
                            || known.contains("Of" + word.replaceAll("^countOf", ""))
                            || word.matches("[$]f|[$][in]\\d*|\\d+L?|countOf(True|False)\\d+"));
        });
        if (!generated.equals(DrlWriter.write(Toy.rulebook()))) {
            CompiledRulebook.compile(rulebook).close();
        }
    }

    private static String checked(String id) {
        assertThat(id).matches("[a-z][a-z0-9][A-Za-z0-9]{0,58}");
        return id;
    }
}
