package id.pandu.vocabulary;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * Something the engine itself says, to be put into words where the reader's language is known. The words stand in
 * {@code id/pandu/messages_xx.properties}, one file a language, in the form of {@link MessageFormat}.
 *
 * @param arguments what goes into its holes, as text
 */
public record Message(String key, List<String> arguments) {

    private static final String BUNDLE = "id.pandu.messages";
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String key, Object... arguments) {
        return new Message(key, Stream.of(arguments).map(String::valueOf).toList());
    }

    /** The words in a language, given by its tag; empty if the engine does not speak it. */
    public Optional<String> find(String language) {
        Locale locale = Locale.forLanguageTag(language);
        try {
            ResourceBundle words = ResourceBundle.getBundle(BUNDLE, locale, Message.class.getClassLoader(), EXACT);
            return Optional.of(new MessageFormat(words.getString(key), locale).format(arguments.toArray()));
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }

    /** @throws IllegalArgumentException if the engine does not speak the language or does not know the message */
    public String in(String language) {
        return find(language)
                .orElseThrow(() -> new IllegalArgumentException("No words for " + key + " in " + language));
    }
}
