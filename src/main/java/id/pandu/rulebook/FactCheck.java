package id.pandu.rulebook;

import id.pandu.vocabulary.FactDefinition;
import id.pandu.vocabulary.Option;
import id.pandu.vocabulary.Range;
import id.pandu.vocabulary.ValueType;
import id.pandu.vocabulary.Words;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Checks that what the dictionary says of a fact fits together and has an effect. */
final class FactCheck {

    /** Where answers show a concluded fact: at a place of its own, or nowhere since only other rules read it. */
    private static final Pattern PLACE =
            Pattern.compile("position\\.[a-z][A-Za-z]*|invitations\\.(meeting|draft)|intermediate");

    private static final List<String> PLACES = List.of(
            "intermediate",
            "position.step",
            "position.stage",
            "position.title",
            "position.next",
            "invitations.meeting");

    private FactCheck() {}

    /** @throws Mistake if something does not */
    static void check(FactDefinition fact, String subject) {
        Range range = fact.range();
        if (range.min() > range.max()) {
            throw new Mistake(
                    "BATAS",
                    subject,
                    "batas " + range + " terbalik: yang kecil harus lebih dulu",
                    "tulis " + new Range(/* min= */ range.max(), /* max= */ range.min()));
        }
        if (!range.equals(Range.ANY) && !fact.type().isNumber()) {
            throw new Mistake(
                    "BATAS",
                    subject,
                    "kolom 'batas' hanya berguna bagi bilangan, sedangkan jenisnya "
                            + fact.type().word(),
                    "kosongkan kolom batas");
        }
        boolean coded = fact.type() == ValueType.CHOICE || fact.type() == ValueType.LIST;
        if (fact.closed() && !coded) {
            throw new Mistake(
                    "PILIHAN",
                    subject,
                    "kolom 'pilihan' hanya berguna bagi pilihan dan daftar, sedangkan jenisnya "
                            + fact.type().word(),
                    "kosongkan kolom pilihan");
        }
        for (Option option : fact.options()) {
            if (option.meaning().matches(".*,\\s*[A-Z][A-Z0-9_]+\\s*=.*")) {
                throw new Mistake(
                        "PILIHAN",
                        subject,
                        "makna pilihan " + option.code() + " memuat kode lain",
                        "pisahkan pilihan dengan |, bukan koma");
            }
        }
        if (!fact.output().isEmpty() && !PLACE.matcher(fact.output()).matches()) {
            List<String> near = Words.nearest(fact.output(), PLACES, 1);
            throw new Mistake(
                    "KELUARAN",
                    subject,
                    "keluaran '" + fact.output() + "' tidak dikenal",
                    near.isEmpty()
                            ? "pakai position.…, invitations.meeting, atau intermediate"
                            : "mungkin maksudnya " + near.get(0));
        }
        if (fact.concluded() && !fact.changers().isEmpty()) {
            throw new Mistake(
                    "PENGUBAH",
                    subject,
                    "fakta yang disimpulkan aturan tidak dapat diubah orang",
                    "kosongkan kolom pengubah");
        }
    }

    /**
     * What the dictionary says of who changes a fact: somebody does ({@code ya}, or {@code jarang}), it changes of itself
     * ({@code sendiri}), or never ({@code tidak}). Plans change the facts that somebody can change.
     *
     * @throws Mistake if that does not fit those who can change it
     */
    static void changes(FactDefinition fact, String word, String subject) {
        List<String> words = List.of("ya", "jarang", "sendiri", "tidak");
        if (!words.contains(word) && !(word.isEmpty() && fact.concluded())) {
            List<String> near = Words.nearest(word, words, 1);
            throw new Mistake(
                    "BERUBAH",
                    subject,
                    "isi kolom 'berubah' '" + word + "' tidak dikenal",
                    near.isEmpty() ? "tulis ya, jarang, sendiri, atau tidak" : "mungkin maksudnya " + near.get(0));
        }
        if (!fact.concluded() && word.equals("ya") && fact.changers().isEmpty()) {
            throw new Mistake(
                    "PENGUBAH",
                    subject,
                    "kolom 'berubah' berisi ya, tetapi kolom 'pengubah' kosong, jadi tidak ada jalan yang mengubahnya",
                    "tulis siapa yang dapat mengubahnya, atau tulis sendiri bila tidak seorang pun");
        }
        if (word.matches("sendiri|tidak") && !fact.changers().isEmpty()) {
            throw new Mistake(
                    "PENGUBAH",
                    subject,
                    "kolom 'pengubah' terisi, tetapi kolom 'berubah' berisi " + word,
                    "tulis ya atau jarang di kolom berubah, atau kosongkan kolom pengubah");
        }
    }

    /** How a text would look as the id of a fact: words run together, a small letter first. */
    static String asId(String text) {
        StringBuilder id = new StringBuilder();
        for (String word : text.strip().split("[^A-Za-z0-9]+")) {
            if (!word.isEmpty()) {
                id.append(
                        id.isEmpty()
                                ? word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1)
                                : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
            }
        }
        return id.toString();
    }
}
