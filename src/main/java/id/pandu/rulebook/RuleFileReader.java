package id.pandu.rulebook;

import id.pandu.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Splits a {@code .dslr} file into the texts of its rules. What is told once is mended for the rest of the reading: a
 * misspelt keyword is taken for the one that is meant, so that no later line seems wrong because of it.
 */
final class RuleFileReader {

    private static final Pattern METADATA = Pattern.compile("@\\s*(\\w+)\\s*\\((.*)\\)");
    private static final Pattern UNFINISHED = Pattern.compile("@\\s*(\\w+)(.*)");
    private static final Pattern BARE_METADATA = Pattern.compile("(\\w+)\\s*\\(.*\\)");
    private static final Pattern STRING = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern END_OF_WORD = Pattern.compile("[\\s\":]");
    private static final Pattern WORD = Pattern.compile("\\p{L}+:?");

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
        if (reader.rules.isEmpty() && !reader.straying) {
            problems.error(
                    file.place(0),
                    "KOSONG",
                    "berkas",
                    "berkas ini tidak memuat satu aturan pun",
                    "tulis aturannya, diawali " + reader.word("rule") + " \"TOPIK-001\", atau hapus berkas ini");
        }
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
            open(line, first, number);
        } else if (line.startsWith("#") || line.startsWith("/")) {
            error(number, "BARIS", quoted(line), "catatan diawali //", "ganti tanda di awal baris itu dengan //");
        } else if (rule == null) {
            outside(line, first, number);
        } else {
            inside(rule, line, keyword, number);
        }
    }

    /** The Drools keyword of a line: it stands alone on its line, save that of a rule, which a name follows. */
    private String keyword(String line, String first) {
        String keyword = keywords.getOrDefault(first.toLowerCase(Locale.ROOT), "");
        String rest = line.substring(first.length()).strip();
        boolean named = keyword.equals("rule") && (rule == null || rest.startsWith("\""));
        boolean alone = !keyword.equals("rule") && (rest.isEmpty() || rest.equals(":"));
        return named || alone ? keyword : "";
    }

    private void open(String line, String first, int number) {
        Matcher name = STRING.matcher(line);
        boolean named = name.find();
        String bare = line.substring(first.length()).replace("\"", "").strip();
        RuleText opened = RuleText.ofFile(named ? name.group(1) : bare, file.place(number));
        if (!named && !bare.isEmpty()) {
            opened.broken = true;
            error(
                    number,
                    "KUTIP",
                    opened.subject(),
                    "nama aturan ini tidak diapit tanda kutip",
                    "tulis " + word("rule") + " \"" + bare + "\"");
        }
        rule = opened;
        part = "rule";
        straying = false;
    }

    private void inside(RuleText open, String line, String keyword, int number) {
        switch (keyword) {
            case "when", "then" -> begin(open, keyword, number);
            case "end" -> {
                open.divider = part.equals("when") ? word("then") : "";
                if (part.equals("rule")) {
                    misplaced(
                            open,
                            number,
                            "belum ada bagian " + word("when") + " dan " + word("then"),
                            "tulis syarat di bawah " + word("when") + " dan akibat di bawah " + word("then"));
                }
                rules.add(open);
                rule = null;
            }
            default -> content(open, line, number);
        }
    }

    private void begin(RuleText open, String keyword, int number) {
        if (keyword.equals(part) && !open.broken) {
            misplaced(
                    open,
                    number,
                    "baris " + word(keyword) + " muncul dua kali",
                    "hapus salah satu baris " + word(keyword));
        } else if (keyword.equals("then") && part.equals("rule")) {
            misplaced(
                    open,
                    number,
                    "baris " + word("then") + " mendahului " + word("when"),
                    "tulis " + word("when") + " dan syaratnya lebih dulu");
        } else if (keyword.equals("when") && part.equals("then")) {
            misplaced(
                    open,
                    number,
                    "baris " + word("when") + " ada di bawah " + word("then"),
                    "pindahkan " + word("when") + " dan syaratnya ke atas " + word("then"));
        }
        part = keyword;
    }

    private void misplaced(RuleText open, int number, String message, String remedy) {
        if (!open.broken) {
            error(number, "BAGIAN", open.subject(), message, remedy);
        }
        open.broken = true;
    }

    private void content(RuleText open, String line, int number) {
        Matcher metadata = METADATA.matcher(line);
        boolean last = number == file.lines().size();
        if (WORD.matcher(line).matches()
                && !(last && Words.nearest(line, keywords.keySet(), 1).isEmpty())) {
            misspeltKeyword(open, line, number);
        } else if (line.startsWith("@") && !part.equals("rule")) {
            open.broken = true;
            error(
                    number,
                    "BARIS",
                    quoted(line),
                    "keterangan ini tidak pada tempatnya",
                    "pindahkan ke atas baris " + word("when"));
        } else if (part.equals("when")) {
            open.conditions.add(new RuleText.Line(line, number));
        } else if (part.equals("then")) {
            open.consequences.add(new RuleText.Line(line, number));
        } else if (metadata.matches()) {
            put(open, metadata.group(1), metadata.group(2).strip(), number);
        } else if (line.startsWith("@")) {
            unfinished(open, line, number);
        } else {
            stray(open, line, number);
        }
    }

    /** No sentence has only one word, so a word alone is a keyword: the nearest, or the one that comes next. */
    private void misspeltKeyword(RuleText open, String line, int number) {
        String written = line.replace(":", "");
        List<String> near = Words.nearest(written, keywords.keySet(), 1);
        String next = Map.of("rule", "when", "when", "then", "then", "end").getOrDefault(part, "end");
        boolean alike = !near.isEmpty() && near.get(0).charAt(0) == Character.toLowerCase(written.charAt(0));
        String meant = alike ? keywords.getOrDefault(near.get(0), next) : next;
        open.broken = true;
        error(number, "BARIS", quoted(line), "kata ini tidak dikenal", "mungkin maksudnya " + word(meant));
        if (!meant.equals("rule")) {
            inside(open, word(meant), meant, number);
        }
    }

    private void unfinished(RuleText open, String line, int number) {
        Matcher matcher = UNFINISHED.matcher(line);
        String name = matcher.matches() ? matcher.group(1) : "nama";
        String value = matcher.matches() ? matcher.group(2).replaceAll("^[\\s:=(]+|[\\s)]+$|\"", "") : "";
        open.reported.add(name);
        open.metadata.putIfAbsent(name, value);
        error(
                number,
                "BARIS",
                quoted(line),
                "isi keterangan ini tidak diapit tanda kurung",
                "tulis " + open.entry(name, value.isEmpty() ? "…" : value));
    }

    /** A line among the metadata that is none: a name without its sign, a condition without its keyword, or neither. */
    private void stray(RuleText open, String line, int number) {
        Matcher bare = BARE_METADATA.matcher(line);
        List<String> near = bare.matches() ? Words.nearest(bare.group(1), MetadataReader.NAMES, 1) : List.of();
        boolean begun = comes(number, "when");
        String remedy = begun
                ? "hapus, awali dengan // bila ini catatan, atau pindahkan ke bawah " + word("when")
                        + " bila ini syarat"
                : "tambahkan baris " + word("when") + " di atasnya";
        if (!near.isEmpty()) {
            open.reported.add(near.get(0));
            remedy = "awali dengan @, seperti @" + near.get(0) + "(\"…\")";
        } else if (!begun) {
            open.broken = true;
            part = "when";
        }
        error(number, "BARIS", quoted(line), "baris ini bukan keterangan @nama(isi)", remedy);
    }

    /** Whether the keyword comes before any other. */
    private boolean comes(int number, String keyword) {
        return file.lines().stream()
                .skip(number)
                .map(String::strip)
                .map(line -> keyword(line, END_OF_WORD.split(line, 2)[0]))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .filter(keyword::equals)
                .isPresent();
    }

    private void put(RuleText open, String name, String value, int number) {
        Matcher string = STRING.matcher(value);
        String plain = string.matches() ? string.group(1) : value.replace("\"", "");
        if (!string.matches() && value.contains("\"")) {
            open.reported.add(name);
            boolean odd = value.chars().filter(c -> c == '"').count() % 2 > 0;
            error(
                    number,
                    "KUTIP",
                    open.subject(),
                    odd ? "tanda kutip di @" + name + " tidak ditutup" : "ada tanda kutip di dalam isi @" + name,
                    odd ? "tulis " + open.entry(name, plain) : "pakai tanda ' di dalam teks");
        }
        if (open.metadata.put(name, plain) != null) {
            error(number, "GANDA", open.subject(), "keterangan @" + name + " muncul dua kali", "hapus salah satunya");
        }
        open.metadataLines.put(name, number);
    }

    /** Of several lines in a row that belong to no rule, only the first is reported. */
    private void outside(String line, String first, int number) {
        List<String> near = Words.nearest(first, keywords.keySet(), 1);
        boolean misspelt = !near.isEmpty() && !near.get(0).equals(first);
        if (!straying || misspelt) {
            error(
                    number,
                    "BARIS",
                    quoted(line),
                    "baris ini di luar aturan mana pun",
                    misspelt
                            ? "mungkin maksudnya " + near.get(0)
                            : "tulis di antara " + word("rule") + " dan " + word("end")
                                    + ", atau awali dengan // bila ini catatan");
        }
        straying = true;
        Matcher name = STRING.matcher(line);
        if (misspelt && word("rule").equals(near.get(0)) && name.find()) {
            open(line, first, number);
            java.util.Objects.requireNonNull(rule).broken = true;
        }
    }

    private void reportUnclosed(int number) {
        if (rule != null) {
            error(
                    number,
                    "TERPOTONG",
                    rule.subject(),
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

    private static String quoted(String line) {
        return "\"" + line + "\"";
    }

    private void error(int number, String code, String subject, String message, String remedy) {
        problems.error(file.place(number), code, subject, message, remedy);
    }
}
