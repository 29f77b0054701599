package id.pandu.web;

import id.pandu.advice.Answer;
import id.pandu.rulebook.Rulebook;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages of an answer: that of the rules or, so far as the sources are given in it too, English. */
enum Language {
    INDONESIAN("id"),
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    String tag() {
        return tag;
    }

    /** The language a client prefers; that of the rules if it prefers neither or what it says cannot be read. */
    static Language of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return INDONESIAN;
        }
        try {
            String found = Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), List.of("id", "en"));
            return ENGLISH.tag.equals(found) ? ENGLISH : INDONESIAN;
        } catch (IllegalArgumentException e) {
            return INDONESIAN;
        }
    }

    Answer render(Answer answer, Rulebook rulebook) {
        return this == ENGLISH ? new English(rulebook).of(answer) : answer;
    }
}
