package id.pandu.rulebook;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which files of a folder make a rulebook. What is hidden is skipped, folders too; links are followed as far as they stay
 * inside the folder and lead to something not read under its own name, so that a mounted volume may swap them; all else
 * that is not read is named, and not opened.
 */
public final class FolderListing {

    private static final int DEEPEST = 8;

    /** What tells, without reading a file, that it was changed or that a link to it leads elsewhere. */
    public record Stamp(Path real, long size, FileTime modified) {}

    private record Link(Path path, String name, int depth) {}

    private final Path root;
    private final Map<String, Path> files = new TreeMap<>();
    private final Set<Path> found = new HashSet<>();
    private final Deque<Link> links = new ArrayDeque<>();
    private final List<Problem> aside = new ArrayList<>();

    private FolderListing(Path root) {
        this.root = root;
    }

    /**
     * Lists the folder as it is now; a link in its place is followed.
     *
     * @throws IOException if there is no such folder or it changes meanwhile
     */
    public static FolderListing of(Path folder) throws IOException {
        FolderListing listing = new FolderListing(folder.toRealPath());
        listing.walk(listing.root, "", 0);
        while (!listing.links.isEmpty()) {
            listing.follow(listing.links.remove());
        }
        return listing;
    }

    private void walk(Path folder, String prefix, int depth) throws IOException {
        found.add(folder);
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (AccessDeniedException e) {
            unreadable(prefix.isEmpty() ? "." : prefix, "folder");
        }
        entries.sort(null);
        for (Path entry : entries) {
            String name = entry.getFileName().toString();
            if (FileNames.isHidden(name)) {
                continue;
            }
            if (Files.isSymbolicLink(entry)) {
                links.add(new Link(entry, prefix + name, depth));
            } else {
                visit(entry, name, prefix + name, depth);
            }
        }
    }

    private void visit(Path real, String name, String path, int depth) throws IOException {
        boolean folder = Files.isDirectory(real, LinkOption.NOFOLLOW_LINKS);
        Optional<String> fault = folder ? FileNames.findFaultOfFolder(name) : FileNames.findFault(name);
        if (fault.isPresent()) {
            aside.add(FileNames.notRead(path, fault.get()));
        } else if (folder && depth == DEEPEST) {
            aside.add(FileNames.notRead(path, "folder ini tidak dibaca karena terlalu dalam"));
        } else if (folder) {
            walk(real, path + "/", depth + 1);
        } else if (Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)) {
            found.add(real);
            files.put(path, real);
        } else {
            aside.add(FileNames.notRead(path, "ini bukan berkas biasa, jadi tidak dibaca"));
        }
    }

    private void follow(Link link) throws IOException {
        Path target;
        try {
            target = link.path().toRealPath();
        } catch (IOException e) {
            aside.add(FileNames.notRead(link.name(), "tautan ini putus, jadi tidak dibaca"));
            return;
        }
        if (!target.startsWith(root)) {
            aside.add(FileNames.notRead(link.name(), "tautan ini menunjuk ke luar folder aturan, jadi tidak diikuti"));
        } else if (found.contains(target) || target.getNameCount() <= root.getNameCount()) {
            aside.add(FileNames.notRead(link.name(), "tautan ini menunjuk ke yang sudah dibaca, jadi tidak diikuti"));
        } else {
            visit(target, link.path().getFileName().toString(), link.name(), link.depth());
        }
    }

    /** Sizes, times and real places of the files, by name. */
    public Map<String, Stamp> stamps() throws IOException {
        Map<String, Stamp> stamps = new HashMap<>();
        for (Map.Entry<String, Path> file : files.entrySet()) {
            BasicFileAttributes attributes = Files.readAttributes(file.getValue(), BasicFileAttributes.class);
            stamps.put(file.getKey(), new Stamp(file.getValue(), attributes.size(), attributes.lastModifiedTime()));
        }
        return stamps;
    }

    /** @throws IOException if a file is gone meanwhile */
    public RulebookFiles read() throws IOException {
        Map<String, byte[]> content = new TreeMap<>();
        for (Map.Entry<String, Path> file : files.entrySet()) {
            try {
                content.put(file.getKey(), Files.readAllBytes(file.getValue()));
            } catch (AccessDeniedException e) {
                unreadable(file.getKey(), "berkas");
            }
        }
        return new RulebookFiles(content, aside);
    }

    /** Rules that cannot be read would be missing, so this is no remark. */
    private void unreadable(String name, String what) {
        aside.add(new Problem(
                true, new Place(name, 0), "IZIN", what, what + " ini tidak boleh dibaca", "perbaiki izin membacanya"));
    }
}
