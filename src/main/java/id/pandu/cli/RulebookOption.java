package id.pandu.cli;

import id.pandu.analysis.Release;
import id.pandu.rulebook.RulebookReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Loads the rulebook a command works on. */
final class RulebookOption {

    private RulebookOption() {}

    static Map<String, byte[]> load(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException("Folder aturan tidak ada: " + folder);
        }
        try {
            return RulebookReader.load(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The release of a folder; if it has none, its problems are printed. */
    static Optional<Release> prepare(Path folder, PrintWriter err) {
        Release.Preparation preparation = Release.build(load(folder));
        if (preparation.release().isEmpty()) {
            preparation.problems().forEach(err::println);
        }
        return preparation.release();
    }
}
