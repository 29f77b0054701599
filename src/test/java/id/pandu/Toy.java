package id.pandu;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.pandu.analysis.Release;
import id.pandu.rulebook.Problem;
import id.pandu.rulebook.Rulebook;
import id.pandu.rulebook.RulebookReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The rulebook of the engine's own tests, a library's lending desk; its files can be changed before it is read. */
public final class Toy {

    /** A day on which all rules hold that are neither drafts nor withdrawn. */
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private final Map<String, byte[]> files;

    private Toy(Map<String, byte[]> files) {
        this.files = files;
    }

    public static Toy files() {
        try {
            return new Toy(new TreeMap<>(RulebookReader.load(Path.of("src/test/resources/toy"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Rulebook rulebook() {
        return files().read().rulebook().orElseThrow().on(DAY);
    }

    /** The toy, compiled; to be closed. */
    public static Release release() {
        return Release.prepare(files().files).release().orElseThrow();
    }

    public Toy with(String file, byte[] content) {
        files.put(file, content);
        return this;
    }

    public Toy with(String file, String content) {
        return with(file, content.getBytes(UTF_8));
    }

    /** Adds a rule file of one active, well-formed rule about a lost card, in which a line is put in place of another. */
    public Toy withRule(String line, String instead) {
        return with("hak/BARU.dslr", ruleText().replace(line, instead));
    }

    /** A whole, sound rule file: the rule begins on line 1. */
    public static String ruleText() {
        return """
                aturan "HAK-050"
                @judul("Kartu hilang dilaporkan")
                @sumber("TATA.ANGGOTA.3")
                @sejak("2026-01-01")
                @kekuatan(WAJIB)
                apabila
                  kartu anggota hilang
                maka
                  sarankan "Laporkan kartu yang hilang"
                selesai
                """;
    }

    public Toy without(String file) {
        files.remove(file);
        return this;
    }

    public Toy replace(String file, String text, String instead) {
        String before = text(file);
        if (!before.contains(text)) {
            throw new IllegalArgumentException(file + " does not contain: " + text);
        }
        return with(file, before.replace(text, instead));
    }

    public String text(String file) {
        return new String(files.get(file), UTF_8);
    }

    public Map<String, byte[]> content() {
        return Map.copyOf(files);
    }

    public RulebookReader.Reading read() {
        return RulebookReader.read(files);
    }

    /** All problems as the expert sees them, one a line. */
    public String problems() {
        List<Problem> problems = read().problems();
        return problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }
}
