package id.pandu.web;

import id.pandu.rulebook.RulebookReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Notices when the files of a folder have changed. Sizes and times are looked at first, contents only if those have
 * changed and stayed the same for two looks, so that a file is never read while it is being saved. Not for several
 * threads.
 */
final class RulebookFolder {

    private record Stamp(long size, FileTime modified) {}

    private final Path folder;
    private Map<Path, Stamp> seen = Map.of();
    private Map<Path, Stamp> taken = Map.of();
    private Map<String, byte[]> files = Map.of();

    RulebookFolder(Path folder) {
        this.folder = folder;
    }

    /** The files as they are now. */
    Map<String, byte[]> read() throws IOException {
        seen = list();
        taken = seen;
        files = RulebookReader.load(folder.toRealPath());
        return files;
    }

    /** The files, if they have changed since they were last handed out and have come to rest. */
    Optional<Map<String, byte[]>> look() throws IOException {
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

    private Optional<Map<String, byte[]>> change() throws IOException {
        Map<Path, Stamp> now = list();
        boolean atRest = now.equals(seen);
        seen = now;
        if (!atRest || now.equals(taken)) {
            return Optional.empty();
        }
        Map<String, byte[]> loaded = RulebookReader.load(folder.toRealPath());
        if (!list().equals(now)) {
            return Optional.empty();
        }
        taken = now;
        if (same(loaded, files)) {
            return Optional.empty();
        }
        files = loaded;
        return Optional.of(files);
    }

    private static boolean same(Map<String, byte[]> one, Map<String, byte[]> other) {
        return one.keySet().equals(other.keySet())
                && one.entrySet().stream().allMatch(e -> Arrays.equals(e.getValue(), other.get(e.getKey())));
    }

    /** A symbolic link in place of the folder is followed, so that a deployment may swap the link. */
    private Map<Path, Stamp> list() throws IOException {
        Map<Path, Stamp> stamps = new HashMap<>();
        try (Stream<Path> paths = Files.walk(folder.toRealPath())) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
                stamps.put(path, new Stamp(attributes.size(), attributes.lastModifiedTime()));
            }
        }
        return stamps;
    }
}
