package id.pandu.web;

import id.pandu.rulebook.FolderListing;
import id.pandu.rulebook.RulebookFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * Notices when the files of a folder have changed. Sizes and times are looked at first, contents only if those have
 * changed and stayed the same for two looks, so that a file is never read while it is being saved. Not for several
 * threads.
 */
final class RulebookFolder {

    private final Path folder;
    private Map<String, FolderListing.Stamp> seen = Map.of();
    private Map<String, FolderListing.Stamp> taken = Map.of();
    private Map<String, byte[]> files = Map.of();

    RulebookFolder(Path folder) {
        this.folder = folder;
    }

    /** The files as they are now. */
    RulebookFiles read() throws IOException {
        FolderListing listing = FolderListing.of(folder);
        seen = listing.stamps();
        taken = seen;
        RulebookFiles read = listing.read();
        files = read.content();
        return read;
    }

    /** The files, if they have changed since they were last handed out and have come to rest. */
    Optional<RulebookFiles> look() throws IOException {
        try {
            return change();
        } catch (IOException e) {
            forget();
            throw e;
        }
    }

    /** Hands the files out again at the next look, whether or not they change. */
    void forget() {
        taken = Map.of();
        files = Map.of();
    }

    private Optional<RulebookFiles> change() throws IOException {
        FolderListing listing = FolderListing.of(folder);
        Map<String, FolderListing.Stamp> now = listing.stamps();
        boolean atRest = now.equals(seen);
        seen = now;
        if (!atRest || now.equals(taken)) {
            return Optional.empty();
        }
        RulebookFiles loaded = listing.read();
        if (!FolderListing.of(folder).stamps().equals(now)) {
            return Optional.empty();
        }
        taken = now;
        if (same(loaded.content(), files)) {
            return Optional.empty();
        }
        files = loaded.content();
        return Optional.of(loaded);
    }

    private static boolean same(Map<String, byte[]> one, Map<String, byte[]> other) {
        return one.keySet().equals(other.keySet())
                && one.entrySet().stream().allMatch(e -> Arrays.equals(e.getValue(), other.get(e.getKey())));
    }
}
