package id.pandu.rulebook;

import java.util.regex.Pattern;

/** The name of something that files define in one place and use in others. */
record MissingName(Kind kind, String name) {

    /** What is named, with the files that define it and the problems that keep a definition from being read. */
    enum Kind {
        RULE("(?!kamus/|sumber/).*\\.(dslr|csv)"),
        CLAUSE("sumber/(?!nasib/).*\\.csv"),
        DOCUMENT("sumber/dokumen\\.csv"),
        ENTITY("kamus/entitas\\.csv"),
        FACT("kamus/.*\\.csv"),
        OPTION("kamus/.*\\.csv"),
        TERM("kamus/(istilah|pelaku)\\.csv"),
        SENTENCE(".*\\.dsl");

        private final Pattern files;

        Kind(String files) {
            this.files = Pattern.compile(files);
        }

        boolean isDefinedIn(String file) {
            return files.matcher(file).matches();
        }
    }
}
