package id.pandu.rulebook;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells by its name alone whether a file or folder belongs to a rulebook; what only lies beside it is not opened. */
final class FileNames {

    private static final Set<String> KINDS = Set.of("csv", "dsl", "dslr", "yaml");

    /** Names of one form: what programs add to copies and to folders of their own is not of it. */
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]+)*");

    private static final Set<String> ASIDE =
            Set.of("trash", "sampah", "recycle", "recycler", "versions", "backup", "backups", "cadangan", "tmp");

    private FileNames() {}

    /** Whether nobody need hear of it: hidden, a lock, or what an editor keeps while it saves. */
    static boolean isHidden(String name) {
        return name.startsWith(".")
                || name.startsWith("~")
                || name.startsWith("#")
                || name.endsWith("~")
                || name.toLowerCase(Locale.ROOT).endsWith(".md");
    }

    /** Why a folder is not looked into; empty if it is. */
    static Optional<String> findFaultOfFolder(String name) {
        if (!FORM.matcher(name).matches()) {
            return Optional.of("folder ini tidak dibaca karena namanya bukan satu kata");
        }
        return ASIDE.contains(name.toLowerCase(Locale.ROOT))
                ? Optional.of("folder ini tidak dibaca karena berisi salinan lama")
                : Optional.empty();
    }

    /** Why a file is not read; empty if it is. */
    static Optional<String> findFault(String name) {
        String kind = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!KINDS.contains(kind)) {
            return Optional.of("jenis berkas ini tidak dibaca");
        }
        return FORM.matcher(name).matches()
                ? Optional.empty()
                : Optional.of("berkas ini tidak dibaca karena namanya bukan satu kata, seperti nama salinan");
    }

    static Problem notRead(String name, String message) {
        return new Problem(
                false,
                new Place(name, 0),
                Problem.NOT_READ,
                "berkas",
                message,
                "hapus, atau pakai .dslr, .csv, atau .kasus.yaml");
    }

    /** The name of a file without its folder and its ending. */
    static String stem(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return name.substring(0, name.lastIndexOf('.'));
    }
}
