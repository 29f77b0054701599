package id.pandu.rulebook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names by which files say what they hold. */
final class FileKinds {

    private static final Pattern READ = Pattern.compile(".*\\.(csv|dsl|dslr|kasus\\.yaml)");
    private static final Pattern KIND = Pattern.compile("(.*?)\\.(kasus|peringkat|jatah)\\b.*\\.(\\w+)");
    private static final Pattern ALMOST = Pattern.compile("(.*\\.(?:csv|dsl|dslr|kasus\\.yaml))\\.\\w+");

    private FileKinds() {}

    /** Whether the name seems to say what the file holds, but does not say it rightly. */
    static boolean isMisnamed(String name) {
        Matcher kind = KIND.matcher(name.substring(name.lastIndexOf('/') + 1));
        return kind.matches()
                && !name.endsWith("." + kind.group(2) + (kind.group(2).equals("kasus") ? ".yaml" : ".csv"));
    }

    /** Tells of a file that is not read, or is not read as what its name seems to say. */
    static void check(String name, Problems problems) {
        String file = name.substring(name.lastIndexOf('/') + 1).toLowerCase(java.util.Locale.ROOT);
        Matcher kind = KIND.matcher(file);
        if (kind.matches()) {
            String right = kind.group(2) + (kind.group(2).equals("kasus") ? ".yaml" : ".csv");
            if (!file.endsWith("." + right)) {
                tell(
                        name,
                        "namanya tidak berakhiran ." + right + ", jadi tidak dibaca sebagai " + kind.group(2),
                        "ganti namanya menjadi " + kind.group(1) + "." + right + ", atau hapus",
                        problems);
            }
        } else if (!READ.matcher(file).matches()) {
            Matcher almost = ALMOST.matcher(file);
            if (file.matches(".*\\.ya?ml")) {
                tell(
                        name,
                        "berkas .yaml ini tidak dibaca",
                        "ganti namanya supaya berakhiran .kasus.yaml, atau hapus",
                        problems);
            } else if (almost.matches()) {
                tell(
                        name,
                        "jenis berkas ini tidak dibaca",
                        "ganti namanya menjadi " + almost.group(1) + ", atau hapus",
                        problems);
            } else {
                tell(
                        name,
                        "jenis berkas ini tidak dibaca",
                        "hapus, atau pakai .dslr, .csv, atau .kasus.yaml",
                        problems);
            }
        }
    }

    private static void tell(String name, String message, String remedy, Problems problems) {
        problems.remark(new Place(name, 0), Problem.NOT_READ, "berkas", message, remedy);
    }
}
