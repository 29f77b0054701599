package id.pandu.advice;

import id.pandu.rulebook.Rulebook;
import id.pandu.rulebook.Translations;
import id.pandu.vocabulary.FactDefinition;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Item;
import id.pandu.vocabulary.Message;
import id.pandu.vocabulary.PartialList;
import id.pandu.vocabulary.ValueType;
import id.pandu.vocabulary.Values;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts the texts of an answer into the reader's language. What has no translation stays in the language of the rules,
 * and each object of the answer says so: its {@code lang} gives the language of every member that is in another one
 * than the answer. Codes, values of facts, names that users gave and titles of documents are in no language.
 */
public final class Wording {

    private final Translations translations;
    private final String language;
    private final Set<String> languages = new LinkedHashSet<>();
    private final Phrases allTheSame = new Phrases();

    /** @param language tag of one of the languages of the rulebook's translations */
    public Wording(Rulebook rulebook, String language) {
        this.translations = rulebook.translations();
        this.language = language;
        languages.add(language);
    }

    /** Whether the reader's language is that of the rules, so that every text stays as it is. */
    boolean original() {
        return language.equals(Translations.SOURCE);
    }

    /** Tag of the reader's language. */
    String language() {
        return language;
    }

    /** Tags of the languages used so far, that of the answer first. */
    public List<String> languages() {
        return List.copyOf(languages);
    }

    /** The phrases of one object of the answer. */
    public Phrases phrases() {
        return original() ? allTheSame : new Phrases();
    }

    /** A value of a fact in the reader's language; empty if some part of it is not translated. */
    Optional<String> inWords(FactDefinition fact, Object value) {
        if (original()) {
            return Optional.of(fact.inWords(value));
        }
        if (value instanceof Collection<?> entries) {
            List<String> words = new ArrayList<>();
            for (Object entry : entries) {
                inWords(fact, entry).map(text -> text.replaceAll("\\.$", "")).ifPresent(words::add);
            }
            return words.size() == entries.size() ? Optional.of(String.join(", ", words)) : Optional.empty();
        }
        if (value instanceof PartialList partial) {
            Optional<String> absent = inWords(fact, partial.tidakAda());
            return inWords(fact, partial.ada())
                    .flatMap(present -> absent.flatMap(not -> Message.of("there: {0}; not there: {1}", present, not)
                            .find(language)));
        }
        Optional<String> meaning = fact.findMeaning(value);
        if (meaning.isPresent()) {
            return translations.find(meaning.get(), language);
        }
        boolean written = value instanceof Boolean || (fact.type() == ValueType.TEXT && fact.concluded());
        return written ? translations.find(Values.inWords(value), language) : Optional.of(Values.text(value));
    }

    /** The texts of one object of an answer. */
    public final class Phrases {

        private final Map<String, String> others = new LinkedHashMap<>();

        private Phrases() {}

        /** The text of a member. */
        public String say(String member, String text) {
            return text.isEmpty() ? text : said(member, translations.find(text, language), text);
        }

        /** The text of a member that need not be there. */
        public @Nullable String sayIfAny(String member, @Nullable String text) {
            return text == null ? null : say(member, text);
        }

        /** A text with the values that facts have for the case or the object. */
        String say(String member, Template text, Facts facts, @Nullable Item object) {
            if (original() || text.empty()) {
                return text.fill(facts, object);
            }
            return said(member, text.find(Wording.this, facts, object), text.fill(facts, object));
        }

        /** A value of a fact. */
        public String say(String member, FactDefinition fact, Object value) {
            return said(member, inWords(fact, value), fact.inWords(value));
        }

        /** What a value means to a reader: its option's meaning, or a text of the rules in another language. */
        @Nullable
        String sayMeaning(String member, FactDefinition fact, Object value) {
            if (fact.type() == ValueType.TEXT && !original()) {
                return translations.find(value.toString(), language).orElse(null);
            }
            return sayIfAny(member, fact.findMeaning(value).orElse(null));
        }

        /** What the engine itself says. */
        String say(String member, Message message) {
            return said(member, message.find(language), inRulesLanguage(message));
        }

        /** What the engine itself says of something the rules name. */
        String say(String member, String english, String name) {
            return said(
                    member,
                    translations
                            .find(name, language)
                            .flatMap(words -> Message.of(english, words).find(language)),
                    inRulesLanguage(Message.of(english, name)));
        }

        private static String inRulesLanguage(Message message) {
            return message.find(Translations.SOURCE).orElseThrow();
        }

        /** The member, if it is there, is in the language of the rules, whatever the reader's. */
        public <T> T keep(String member, T value) {
            boolean nothing = value instanceof Collection<?> entries && entries.isEmpty();
            if (value != null && !nothing) {
                note(member);
            }
            return value;
        }

        private String said(String member, Optional<String> translated, String original) {
            if (translated.isEmpty()) {
                note(member);
            }
            return translated.orElse(original);
        }

        private void note(String member) {
            if (!original()) {
                others.put(member, Translations.SOURCE);
                languages.add(Translations.SOURCE);
            }
        }

        /** The language of each member that is in another one than the answer. */
        public Map<String, String> lang() {
            return others.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(others));
        }
    }
}
