package id.pandu.rulebook;

import id.pandu.rulebook.SentencePattern.Kind;
import id.pandu.vocabulary.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns each row of a table into a rule. A heading is a sentence with one hole, {@code {}} or {@code {name}}, filled by
 * the cells below it; later headings may use {@code {name}} again. A cell of {@code -} leaves its sentence out.
 */
final class RuleTableReader {

    private static final Set<String> METADATA = Set.of(
            "judul",
            "sumber",
            "status",
            "sejak",
            "kekuatan",
            "urusan",
            "utama",
            "pilihanPenulis",
            "mengalahkan",
            "catatan");
    private static final Pattern HOLE = Pattern.compile("\\{(\\w*)}");

    private final Sentences sentences;
    private final Problems problems;

    RuleTableReader(Sentences sentences, Problems problems) {
        this.sentences = sentences;
        this.problems = problems;
    }

    /** One heading that is a sentence: its kind and the name of the hole its cells fill. */
    private record Column(String heading, Kind kind, String hole) {}

    /** @param broken whether some heading was reported, so that there is no point in reading the rows */
    private record Columns(List<Column> sentences, boolean broken) {}

    List<RuleText> read(TextFile file) {
        Csv csv = Csv.read(file, problems);
        if (!csv.hasColumns(List.of("id", "sumber", "sejak"), problems)) {
            return List.of();
        }
        Columns columns = columns(csv);
        List<RuleText> rules =
                csv.rows().stream().map(row -> rule(row, columns.sentences())).toList();
        rules.forEach(rule -> rule.broken = columns.broken());
        return rules;
    }

    private Columns columns(Csv csv) {
        boolean broken = false;
        List<Column> columns = new ArrayList<>();
        Set<String> bound = new HashSet<>();
        for (String heading : csv.headings()) {
            if (!heading.isEmpty() && !heading.equals("id") && !METADATA.contains(heading)) {
                Column column = problems.attempt(csv.place(), () -> column(heading, bound));
                if (column == null) {
                    broken = true;
                    HOLE.matcher(heading).results().forEach(hole -> bound.add(hole.group(1)));
                } else {
                    bound.add(column.hole());
                    columns.add(column);
                }
            }
        }
        return new Columns(columns, broken);
    }

    private Column column(String heading, Set<String> bound) {
        List<String> own = new ArrayList<>();
        Matcher matcher = HOLE.matcher(heading);
        while (matcher.find()) {
            if (matcher.group(1).isEmpty() || !bound.contains(matcher.group(1))) {
                own.add(matcher.group(1));
            }
        }
        List<String> named = METADATA.stream().filter(name -> own.isEmpty()).toList();
        List<String> near = heading.indexOf(' ') < 0 ? Words.nearest(heading, named, 1) : List.of();
        if (!near.isEmpty() || (own.isEmpty() && heading.indexOf(' ') < 0)) {
            throw new Mistake(
                    "KOLOM",
                    "kolom '" + heading + "'",
                    "kolom ini tidak dikenal",
                    near.isEmpty()
                            ? "hapus, tulis sebuah kalimat dengan satu rumpang {}, atau pakai id, "
                                    + String.join(
                                            ", ", METADATA.stream().sorted().toList())
                            : "mungkin maksudnya '" + near.get(0) + "'");
        }
        String loose = own.stream().filter(hole -> !hole.isEmpty()).findFirst().orElse("");
        if (own.size() == 2 && !bound.isEmpty() && own.contains("") && !loose.isEmpty()) {
            List<String> meant = Words.nearest(loose, bound, 1);
            throw new Mistake(
                    "KOLOM",
                    "kolom '" + heading + "'",
                    "rumpang {" + loose + "} tidak ada di kolom sebelumnya",
                    meant.isEmpty()
                            ? "namai rumpang itu di kolom sebelumnya"
                            : "mungkin maksudnya {" + meant.get(0) + "}");
        }
        if (own.size() != 1) {
            throw new Mistake(
                    "KOLOM",
                    "kolom '" + heading + "'",
                    "judul ini harus punya satu rumpang {}",
                    "tulis {} di tempat isi sel");
        }
        String sample = HOLE.matcher(heading).replaceAll("X");
        return new Column(heading, kind(heading, sample), own.get(0));
    }

    private Kind kind(String heading, String sample) {
        if (sentences.find(Kind.CONDITION, sample).isPresent()) {
            return Kind.CONDITION;
        }
        if (sentences.find(Kind.CONSEQUENCE, sample).isPresent()) {
            return Kind.CONSEQUENCE;
        }
        throw Mistake.missing(
                new MissingName(MissingName.Kind.SENTENCE, heading),
                "KALIMAT",
                "kolom '" + heading + "'",
                "judul ini bukan kalimat yang dikenal",
                remedy(sentences.unknown(Kind.CONDITION, sample)));
    }

    private static String remedy(Mistake mistake) {
        String text = mistake.at(new Place("", 0)).remedy();
        return text.replace("…", "{}");
    }

    private static RuleText rule(Csv.Row row, List<Column> columns) {
        RuleText rule = RuleText.ofRow(row.get("id"), row.place());
        for (String heading : row.headings()) {
            if (METADATA.contains(heading) && !row.get(heading).isEmpty()) {
                rule.metadata.put(heading, row.get(heading));
            }
        }
        Map<String, String> bound = new HashMap<>();
        for (Column column : columns) {
            String cell = row.get(column.heading());
            bound.put(column.hole(), value(cell));
            if (!cell.isEmpty()) {
                RuleText.Line line = new RuleText.Line(
                        fill(column.heading(), bound), row.place().line());
                (column.kind() == Kind.CONDITION ? rule.conditions : rule.consequences).add(line);
            }
        }
        return rule;
    }

    private static String fill(String heading, Map<String, String> bound) {
        return HOLE.matcher(heading)
                .replaceAll(hole -> Matcher.quoteReplacement(bound.getOrDefault(hole.group(1), "")));
    }

    /** The cell as a sentence takes it: codes and numbers as they are, other text in quotation marks. */
    private static String value(String cell) {
        List<Tokens.Token> tokens = Tokens.of(cell);
        return tokens.size() == 1 && tokens.get(0).isValue() ? cell : '"' + cell.replace('"', '\'') + '"';
    }
}
