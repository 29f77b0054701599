package id.pandu.vocabulary;

import java.util.Arrays;
import java.util.Optional;

/** What kind of value a fact takes. */
public enum ValueType {
    /** Free text, never compared by a rule: {@code String}. */
    TEXT("teks"),
    /** One code of a closed list: {@code String}. */
    CHOICE("pilihan"),
    /** Several codes or names: {@code List<String>}, never empty, or a {@link PartialList}. */
    LIST("daftar"),
    /** A whole number: {@code Long}. */
    INTEGER("bulat"),
    /** A number: {@code Double}. */
    DECIMAL("desimal"),
    /** Yes or no: {@code Boolean}. */
    BOOLEAN("ya-tidak"),
    /** A day of the calendar: {@code LocalDate}. */
    DATE("tanggal");

    private final String word;

    ValueType(String word) {
        this.word = word;
    }

    /** The name the dictionary files use. */
    public String word() {
        return word;
    }

    /** Whether values can be put in order by size. */
    public boolean isNumber() {
        return this == INTEGER || this == DECIMAL;
    }

    public static Optional<ValueType> findByWord(String word) {
        return Arrays.stream(values()).filter(t -> t.word.equals(word)).findFirst();
    }
}
