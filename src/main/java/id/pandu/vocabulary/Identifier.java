package id.pandu.vocabulary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The narrow forms of all names that come from files. What is generated from a rulebook holds no other words of it, and
 * no other words can be told apart by people: ASCII letters and digits, and few marks, nowhere two that look alike.
 */
public enum Identifier {
    /** Fact or entity: a property or a class is generated from it. */
    NAME("[a-z][a-z0-9][A-Za-z0-9]*", 60, "satu kata berawal dua huruf kecil, hanya huruf dan angka"),
    /** Value of a choice, entry of a list, term, clause, document. */
    CODE("[A-Z0-9][A-Za-z0-9_.]*", 60, "berawal huruf besar atau angka, hanya huruf, angka, titik, dan garis bawah"),
    TOPIC("[A-Z][A-Z0-9]{1,7}", 8, "2 sampai 8 huruf besar atau angka, berawal huruf"),
    RULE("[A-Z][A-Z0-9]{1,7}-\\d{3}[a-z]?", 13, "seperti TOPIK-001"),
    /** Words by which sentences name a fact or an entity; may be missing. */
    PHRASE(
            "([\\p{IsLatin}\\p{N}][\\p{IsLatin}\\p{N} ,()/:'&%+._-]*)?",
            200, "berawal huruf atau angka, hanya huruf, angka, spasi, dan tanda ,()/:'&%+._-"),
    /** What conditions compare a fact with that may hold any text. */
    LITERAL("[\\p{IsLatin}\\p{N} .,:/'&%+_-]*", 200, "hanya huruf, angka, spasi, dan tanda .,:/'&%+_-");

    /** Words that mean something else in generated rules or classes. */
    private static final Set<String> RESERVED = Arrays.stream("""
                    abstract accumulate action after and any assert attributes before boolean break byte case catch char
                    class clone coincides collect const contains continue contract countOf declare def default
                    dialect do double during duration else empty enabled end entry enum equals eval excludes exists
                    extends false final finalize finally finishes float for forall foreach from function getClass
                    global goto hashCode if implements import in includes init instanceof int interface is isdef lock
                    long matches meets memberOf module native new nil not notify notifyAll null objectIndex of or over
                    overlaps package private proto protected public query record result return reverse rule salience
                    sealed set short size soundslike starts static str strictfp strsim super switch synchronized
                    template then this throw throws timer toString transient true try type unit until untyped var void
                    volatile wait when while window with yield""".split("\\s+")).collect(Collectors.toSet());

    /** Such names could be taken for the methods of another fact. */
    private static final Pattern ACCESSOR =
            Pattern.compile("(get|set|is)[A-Z0-9].*|(count|absent|whole|least|most)Of.*");

    private final Pattern form;
    private final int longest;
    private final String words;

    Identifier(String form, int longest, String words) {
        this.form = Pattern.compile(form);
        this.longest = longest;
        this.words = words;
    }

    public boolean allows(String text) {
        return findFault(text).isEmpty();
    }

    /** What is wrong with a text as such a name, in Bahasa Indonesia; empty if nothing is. */
    public Optional<String> findFault(String text) {
        if (text.isEmpty() && this != LITERAL && this != PHRASE) {
            return Optional.of("belum ditulis");
        }
        if (text.length() > longest) {
            return Optional.of(text.length() + " huruf, paling banyak " + longest);
        }
        if (!form.matcher(text).matches()) {
            return Optional.of("harus " + words + stranger(text));
        }
        boolean taken = this == NAME
                && (RESERVED.contains(text) || ACCESSOR.matcher(text).matches());
        return taken ? Optional.of("kata ini dipakai mesin aturan") : Optional.empty();
    }

    /** A letter that looks like a common one, or like none, and could be searched for long. */
    private static String stranger(String text) {
        return text.codePoints()
                .filter(c -> c > '~' || c < ' ')
                .mapToObj(c -> String.format(Locale.ROOT, "; huruf U+%04X di dalamnya bukan huruf biasa", c))
                .findFirst()
                .orElse("");
    }

    /** @throws IllegalArgumentException if the text is no such name; readers of files check it before and tell */
    public String require(String text) {
        findFault(text).ifPresent(fault -> {
            throw new IllegalArgumentException(this + ": " + fault);
        });
        return text;
    }
}
