package id.pandu.cli;

import id.pandu.rulebook.Mistake;
import id.pandu.rulebook.ValueReader;
import id.pandu.vocabulary.FactDefinition;
import id.pandu.vocabulary.Reference;
import id.pandu.vocabulary.Vocabulary;
import id.pandu.vocabulary.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is written after an option about goals and changes. */
final class Wish {

    private static final Pattern GOAL = Pattern.compile("(?s)(tanpa\\s+)?([\\w-]+(?:\\s*\\(.*\\))?)(?:\\s*=\\s*(.*))?");

    private Wish() {}

    /**
     * A goal such as {@code fakta=NILAI}, {@code TOPIK-001}, {@code TOPIK-001(nama)}, {@code TOPIK-001(#2)} or
     * {@code tanpa TOPIK-001}.
     */
    static Map<String, Object> goal(String text, Vocabulary vocabulary) {
        Map<String, Object> goal = new LinkedHashMap<>();
        Matcher matcher = GOAL.matcher(text.strip());
        if (!matcher.matches()) {
            return Map.of("rule", text);
        }
        Reference about = Reference.of(matcher.group(2));
        if (matcher.group(3) != null) {
            goal.put("fact", about.id());
            goal.put("value", value(about.id(), matcher.group(3).strip(), vocabulary));
        } else {
            goal.put(matcher.group(1) == null ? "rule" : "absent", about.id());
        }
        if (about.object() != null) {
            goal.put("of", about.object());
        }
        return goal;
    }

    /** As the fact has it; as it is written where that cannot be read, which whoever reads the goal tells. */
    private static Object value(String id, String text, Vocabulary vocabulary) {
        try {
            Object value = vocabulary
                    .findFact(id)
                    .map(fact -> ValueReader.typed(fact, text))
                    .orElse(null);
            return value == null ? text : value;
        } catch (Mistake mistake) {
            return text;
        }
    }

    /**
     * Adds a change such as {@code fakta=ya} or, to forget the fact, {@code fakta=}.
     *
     * @return how a number was understood, where it could have been mistaken
     * @throws Refused if there is no such fact or the value does not fit it
     */
    static Optional<String> change(String text, Vocabulary vocabulary, Map<String, @Nullable Object> facts) {
        String[] both = text.split("=", 2);
        String id = both[0].strip();
        if (both.length < 2) {
            throw new Refused(
                    "no-value", text, "tulis FAKTA=NILAI; FAKTA= tanpa nilai berarti fakta itu belum diketahui.");
        }
        FactDefinition fact = vocabulary.findFact(id).orElseThrow(() -> unknown(id, vocabulary));
        try {
            Object value = ValueReader.typed(fact, both[1]);
            if (value == null) {
                facts.remove(id);
            } else {
                facts.put(id, value);
            }
            return ValueReader.understood(both[1], value);
        } catch (Mistake mistake) {
            throw new Refused(mistake.code(), id, mistake.sentence());
        }
    }

    private static Refused unknown(String id, Vocabulary vocabulary) {
        return new Refused(
                "unknown-fact",
                id,
                "fakta ini tidak ada di kamus.",
                Words.nearest(
                        id, vocabulary.facts().stream().map(FactDefinition::id).toList(), 1));
    }
}
