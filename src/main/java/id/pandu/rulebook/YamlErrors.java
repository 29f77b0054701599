package id.pandu.rulebook;

import id.pandu.vocabulary.Words;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in plain words, and at the line where it can be mended, why a YAML file cannot be read. */
final class YamlErrors {

    private static final Pattern ANCHOR = Pattern.compile("&(\\w+)");
    private static final Pattern ALIAS = Pattern.compile("undefined alias (\\S+)");
    private static final Pattern TIGHT = Pattern.compile("^\\s*(- )?\\w+:[^\\s/].*");

    private YamlErrors() {}

    static void report(TextFile file, MarkedYAMLException e, Problems problems) {
        String problem = String.valueOf(e.getProblem());
        String context = String.valueOf(e.getContext());
        int line = line(e.getProblemMark(), file);
        int start = e.getContextMark() == null ? line : line(e.getContextMark(), file);
        Matcher alias = ALIAS.matcher(problem);
        if (alias.find()) {
            List<String> anchors = ANCHOR.matcher(file.text())
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .toList();
            List<String> near = Words.nearest(alias.group(1), anchors, 1);
            tell(
                    file,
                    line,
                    "'*" + alias.group(1) + "' tidak ada; nama ini harus lebih dulu diberikan dengan &"
                            + alias.group(1),
                    near.isEmpty() ? "tulis nama yang ada" : "mungkin maksudnya *" + near.get(0),
                    problems);
        } else if (context.contains("quoted scalar") || (context.contains("flow") && oddQuotes(file, start))) {
            tell(file, start, "tanda kutip di baris ini tidak ditutup", "tutup dengan \" atau '", problems);
        } else if (context.contains("flow sequence")) {
            tell(file, start, "kurung siku [ di baris ini tidak ditutup", "tambahkan ]", problems);
        } else if (context.contains("flow mapping")) {
            tell(file, start, "kurung kurawal { di baris ini tidak ditutup", "tambahkan }", problems);
        } else if (tight(file, start) || tight(file, line)) {
            tell(
                    file,
                    tight(file, start) ? start : line,
                    "tidak ada spasi sesudah titik dua",
                    "tulis nama, titik dua, spasi, lalu isinya",
                    problems);
        } else if (problem.contains("mapping values are not allowed")) {
            tell(
                    file,
                    line,
                    "ada titik dua di dalam isi baris ini, atau jarak di awal barisnya keliru",
                    "apit isinya dengan tanda kutip (\"), atau samakan jumlah spasi di awal baris",
                    problems);
        } else {
            tell(
                    file,
                    line,
                    "baris ini tidak sejajar dengan baris lain dalam kasusnya",
                    "samakan jumlah spasi di awal baris: dua spasi di bawah \"- kasus:\"",
                    problems);
        }
    }

    private static boolean oddQuotes(TextFile file, int line) {
        return line > 0
                && line <= file.lines().size()
                && file.lines().get(line - 1).chars().filter(c -> c == '"').count() % 2 > 0;
    }

    private static boolean tight(TextFile file, int line) {
        return line > 0
                && line <= file.lines().size()
                && TIGHT.matcher(file.lines().get(line - 1)).matches();
    }

    private static int line(@Nullable Mark mark, TextFile file) {
        return mark == null ? 0 : Math.min(mark.getLine() + 1, file.lines().size());
    }

    static void tell(TextFile file, int line, String message, String remedy, Problems problems) {
        problems.error(file.place(line), "YAML", "berkas kasus", message, remedy);
    }
}
