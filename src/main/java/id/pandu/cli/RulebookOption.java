package id.pandu.cli;

import id.pandu.analysis.Release;
import id.pandu.rulebook.FolderListing;
import id.pandu.rulebook.RulebookFiles;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

/** Loads the rulebook a command works on. */
final class RulebookOption {

    private RulebookOption() {}

    /** @throws Refused if there is no such folder or it cannot be read */
    static RulebookFiles load(String folder) {
        Path path = new InputPath(folder).folder();
        try {
            return FolderListing.of(path).read();
        } catch (IOException e) {
            String place = e instanceof FileSystemException found ? String.valueOf(found.getFile()) : folder;
            throw new Refused(
                    "unreadable",
                    place,
                    e instanceof AccessDeniedException
                            ? "Anda tidak berhak membacanya; periksa izinnya."
                            : "tidak dapat dibaca; periksa apakah cakram dan izinnya baik.");
        }
    }

    /** The release of a folder; if it has none, its problems are printed, for machines in JSON too. */
    static Optional<Release> prepare(String folder, boolean json, CommandLine line) {
        Release.Preparation preparation = Release.build(load(folder));
        if (preparation.release().isEmpty()) {
            preparation.problems().forEach(line.getErr()::println);
            if (json) {
                line.getOut()
                        .println(JsonMapper.shared()
                                .writerWithDefaultPrettyPrinter()
                                .writeValueAsString(Map.of("problems", preparation.problems())));
            }
        }
        return preparation.release();
    }
}
