package id.pandu.rulebook;

import id.pandu.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Splits a {@code .dslr} file into the texts of its rules. */
final class RuleFileReader {

    private static final Pattern METADATA = Pattern.compile("@(\\w+)\\s*\\((.*)\\)");
    private static final Pattern STRING = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern END_OF_WORD = Pattern.compile("[\\s\"]");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private final Map<String, String> keywords;
    private final TextFile file;
    private final Problems problems;
    private final List<RuleText> rules = new ArrayList<>();
    private @Nullable RuleText rule;
    private String part = "";
    private boolean straying;

    private RuleFileReader(TextFile file, Map<String, String> keywords, Problems problems) {
        this.file = file;
        this.keywords = keywords;
        this.problems = problems;
    }

    static List<RuleText> read(TextFile file, Map<String, String> keywords, Problems problems) {
        RuleFileReader reader = new RuleFileReader(file, keywords, problems);
        for (int i = 0; i < file.lines().size(); i++) {
            reader.readLine(file.lines().get(i).strip(), i + 1);
        }
        reader.reportUnclosed(file.lines().size());
        return reader.rules;
    }

    private void readLine(String line, int number) {
        if (line.isEmpty() || line.startsWith("//")) {
            return;
        }
        String first = END_OF_WORD.split(line, 2)[0];
        String keyword = keyword(line, first);
        if (keyword.equals("rule")) {
            reportUnclosed(number);
            open(line, number);
        } else if (rule == null) {
            outside(line, first, number);
        } else {
            inside(rule, line, keyword, number);
        }
    }

    /** The Drools keyword of a line: it stands alone on its line, save that of a rule, which a name follows. */
    private String keyword(String line, String first) {
        String keyword = keywords.getOrDefault(first, "");
        boolean named = keyword.equals("rule")
                && (rule == null || line.substring(first.length()).strip().startsWith("\""));
        boolean alone = !keyword.equals("rule") && line.equals(first);
        return named || alone ? keyword : "";
    }

    private void open(String line, int number) {
        Matcher name = STRING.matcher(line);
        String id = name.find() ? name.group(1) : "";
        rule = new RuleText(id, file.place(number));
        part = "rule";
        straying = false;
    }

    private void inside(RuleText open, String line, String keyword, int number) {
        switch (keyword) {
            case "when", "then" -> part = keyword;
            case "end" -> {
                if (!part.equals("then")) {
                    open.broken = true;
                    error(
                            number,
                            "BAGIAN",
                            "aturan \"" + open.id + "\"",
                            "belum ada bagian " + word("then"),
                            "tambahkan baris " + word("then") + " di antara syarat dan akibat");
                }
                rules.add(open);
                rule = null;
            }
            default -> content(open, line, number);
        }
    }

    private void content(RuleText open, String line, int number) {
        Matcher metadata = METADATA.matcher(line);
        List<String> near = WORD.matcher(line).matches() ? Words.nearest(line, keywords.keySet(), 1) : List.of();
        if (!near.isEmpty()) {
            open.broken = true;
            error(number, "BARIS", "\"" + line + "\"", "kata ini tidak dikenal", "mungkin maksudnya " + near.get(0));
        } else if (part.equals("when")) {
            open.conditions.add(new RuleText.Line(line, number));
        } else if (part.equals("then")) {
            open.consequences.add(new RuleText.Line(line, number));
        } else if (metadata.matches()) {
            put(open, metadata.group(1), metadata.group(2).strip(), number);
        } else {
            error(
                    number,
                    "BARIS",
                    "\"" + line + "\"",
                    "baris ini bukan keterangan @nama(isi)",
                    line.startsWith("@")
                            ? "tulis isinya di dalam tanda kurung"
                            : "pindahkan ke bawah " + word("when") + " atau " + word("then"));
        }
    }

    private void put(RuleText open, String name, String value, int number) {
        Matcher string = STRING.matcher(value);
        if (open.metadata.put(name, string.matches() ? string.group(1) : value) != null) {
            error(number, "GANDA", open.subject(), "keterangan @" + name + " muncul dua kali", "hapus salah satunya");
        }
        open.metadataLines.put(name, number);
    }

    /** Of several lines in a row that belong to no rule, only the first is reported. */
    private void outside(String line, String first, int number) {
        if (straying) {
            return;
        }
        straying = true;
        List<String> near = Words.nearest(first, keywords.keySet(), 1);
        error(
                number,
                "BARIS",
                "\"" + line + "\"",
                "baris ini di luar aturan mana pun",
                near.isEmpty() || near.get(0).equals(first)
                        ? "tulis di antara " + word("rule") + " dan " + word("end")
                        : "mungkin maksudnya " + near.get(0));
    }

    private void reportUnclosed(int number) {
        if (rule != null) {
            error(
                    number,
                    "TERPOTONG",
                    "aturan \"" + rule.id + "\"",
                    "aturan di baris " + rule.place.line() + " belum ditutup dengan " + word("end"),
                    "tambahkan baris " + word("end"));
            rule.broken = true;
            rules.add(rule);
            rule = null;
        }
    }

    private String word(String keyword) {
        return keywords.entrySet().stream()
                .filter(e -> e.getValue().equals(keyword))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(keyword);
    }

    private void error(int number, String code, String subject, String message, String remedy) {
        problems.error(file.place(number), code, subject, message, remedy);
    }
}
