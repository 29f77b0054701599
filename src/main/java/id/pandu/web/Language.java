package id.pandu.web;

import id.pandu.advice.Wording;
import id.pandu.rulebook.Rulebook;
import id.pandu.rulebook.Translations;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language in which a client wants to be answered. */
final class Language {

    static final String ENGLISH = "en";

    private Language() {}

    /** The tag of the language in which to tell a client of a problem: English, as for programmers, unless it asks. */
    static String ofProblems(@Nullable String acceptLanguage) {
        return choose(acceptLanguage, List.of(ENGLISH, Translations.SOURCE), ENGLISH);
    }

    /**
     * For a client that reads the one it prefers of the rulebook's languages; that of the rules if it prefers none or
     * what it says cannot be read.
     */
    static Wording wording(@Nullable String acceptLanguage, Rulebook rulebook) {
        return new Wording(rulebook, of(acceptLanguage, rulebook));
    }

    /** The tag of that language. */
    static String of(@Nullable String acceptLanguage, Rulebook rulebook) {
        return choose(acceptLanguage, rulebook.translations().languages(), Translations.SOURCE);
    }

    /** The languages that an answer is in, as a header tells them. */
    static String header(Wording wording) {
        return String.join(", ", wording.languages());
    }

    private static String choose(@Nullable String acceptLanguage, List<String> tags, String otherwise) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return otherwise;
        }
        try {
            String found = Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), tags);
            return found == null ? otherwise : found;
        } catch (IllegalArgumentException e) {
            return otherwise;
        }
    }
}
