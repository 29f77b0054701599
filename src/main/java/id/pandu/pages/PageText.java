package id.pandu.pages;

import id.pandu.rulebook.Translations;
import id.pandu.vocabulary.Message;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of the pages themselves in the reader's language.
 *
 * @param language tag of that language
 */
public record PageText(String language) {

    /** @param english the words, with holes {@code {0}}, {@code {1}} … */
    public String say(String english, Object... arguments) {
        Message message = Message.of(english, arguments);
        return message.find(language).orElseGet(message::toString);
    }

    /** The language of a member of an answer if it is another than that of the page; else null, which writes nothing. */
    public @Nullable String langOf(Map<String, String> lang, String member) {
        return lang.get(member);
    }

    /** The language of what is always told in the language of the rules; null if that is the language of the page. */
    public @Nullable String langOfRules() {
        return language.equals(Translations.SOURCE) ? null : Translations.SOURCE;
    }
}
