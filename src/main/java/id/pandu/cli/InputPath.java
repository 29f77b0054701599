package id.pandu.cli;

import id.pandu.vocabulary.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A file or folder named on the command line; {@code -} is standard input. What is wrong with it is told. */
record InputPath(String name) {

    /** Longer files are refused. */
    private static final int MOST_BYTES = 16 << 20;

    /** So many names in a folder are looked through for the nearest one. */
    private static final int MOST_NAMES = 2_000;

    private static final String MARK = "\ufeff";

    boolean isStandardInput() {
        return name.equals("-");
    }

    /**
     * The folder of that name.
     *
     * @throws Refused if there is none
     */
    Path folder() {
        if (isStandardInput()) {
            throw refused("folder", "masukan baku bukan folder; sebutkan folder aturannya.");
        }
        Path path = path();
        if (Files.isDirectory(path)) {
            return path;
        }
        if (Files.exists(path)) {
            Path parent = path.toAbsolutePath().normalize().getParent();
            throw refused(
                    "not-a-folder",
                    "ini berkas, padahal yang diperlukan folder; sebutkan foldernya, misalnya " + parent + ".");
        }
        throw missing(path, true);
    }

    /**
     * The text of the file of that name or of standard input, which must be UTF-8.
     *
     * @throws Refused if it cannot be read
     */
    String text(InputStream standardInput) {
        byte[] bytes = bytes(standardInput);
        if (bytes.length > MOST_BYTES) {
            throw refused("too-large", "terlalu besar; paling banyak " + (MOST_BYTES >> 20) + " MB dibaca.");
        }
        String text = decoded(bytes);
        if (text.isBlank()) {
            throw refused("empty", "tidak ada isinya.");
        }
        return text;
    }

    private byte[] bytes(InputStream standardInput) {
        if (isStandardInput()) {
            try {
                return standardInput.readNBytes(MOST_BYTES + 1);
            } catch (IOException e) {
                throw unreadable();
            }
        }
        Path path = path();
        if (Files.isDirectory(path)) {
            throw refused(
                    "a-folder", "ini folder, padahal yang diperlukan berkas; sebutkan berkasnya" + example(path) + ".");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(MOST_BYTES + 1);
        } catch (NoSuchFileException e) {
            throw missing(path, false);
        } catch (AccessDeniedException e) {
            throw refused("no-permission", "Anda tidak berhak membacanya; periksa izinnya.");
        } catch (FileSystemException e) {
            throw Files.exists(path) ? unreadable() : missing(path, false);
        } catch (IOException e) {
            throw unreadable();
        }
    }

    private String decoded(byte[] bytes) {
        if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
            throw refused("encoding", "disimpan sebagai UTF-16; simpan ulang dengan penyandian UTF-8.");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw refused("not-text", "bukan berkas teks UTF-8; yang dibaca di sini berkas JSON.");
            }
            return text.startsWith(MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            for (byte each : bytes) {
                if (each == 0) {
                    throw refused("not-text", "bukan berkas teks; yang dibaca di sini berkas JSON.");
                }
            }
            throw refused(
                    "encoding",
                    "ada huruf yang tidak disimpan sebagai UTF-8, mungkin Windows-1252; simpan ulang dengan penyandian"
                            + " UTF-8.");
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }

    private Path path() {
        if (name.isBlank()) {
            throw new Refused("missing", "", "Nama berkas atau folder yang ditulis kosong.");
        }
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw refused("not-a-name", "ini tidak dapat menjadi nama berkas atau folder.");
        }
    }

    private Refused missing(Path path, boolean folder) {
        if (Files.isSymbolicLink(path)) {
            return refused("missing", "tautan ini menunjuk ke tempat yang tidak ada.");
        }
        Path parent = path.toAbsolutePath().normalize().getParent();
        if (parent != null && !Files.isDirectory(parent)) {
            return refused("missing", "tidak ada, karena tidak ada folder " + parent + ".");
        }
        return new Refused(
                "missing", name, folder ? "folder ini tidak ada." : "berkas ini tidak ada.", beside(path, folder));
    }

    /** Names like it in the same folder. */
    private static List<String> beside(Path path, boolean folders) {
        Path parent = path.getParent() == null ? Path.of("") : path.getParent();
        try (Stream<Path> all = Files.list(parent)) {
            List<String> names = all.limit(MOST_NAMES)
                    .filter(found -> Files.isDirectory(found) == folders)
                    .map(found -> found.getFileName().toString())
                    .toList();
            return Words.nearest(String.valueOf(path.getFileName()), names, 1).stream()
                    .map(near -> path.resolveSibling(near).toString())
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static String example(Path folder) {
        Path request = folder.resolve("request.json");
        return Files.exists(request) ? ", misalnya " + request : "";
    }

    private Refused unreadable() {
        return refused("unreadable", "tidak dapat dibaca; periksa apakah cakram dan izinnya baik.");
    }

    private Refused refused(String code, String message) {
        return new Refused(code, isStandardInput() ? "masukan baku" : name, message);
    }
}
