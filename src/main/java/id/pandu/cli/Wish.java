package id.pandu.cli;

import id.pandu.vocabulary.Scope;
import id.pandu.vocabulary.Slot;
import id.pandu.vocabulary.ValueType;
import id.pandu.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is written after an option about goals and changes. */
final class Wish {

    private static final Pattern GOAL =
            Pattern.compile("(tanpa\\s+)?([\\w-]+)(?:\\s*\\(([^)]*)\\))?(?:\\s*=\\s*(.*))?");

    private Wish() {}

    /** A goal such as {@code fakta=NILAI}, {@code TOPIK-001}, {@code TOPIK-001(nama)} or {@code tanpa TOPIK-001}. */
    static Map<String, Object> goal(String text) {
        Map<String, Object> goal = new LinkedHashMap<>();
        Matcher matcher = GOAL.matcher(text.strip());
        if (!matcher.matches()) {
            return Map.of("rule", text);
        }
        if (matcher.group(4) != null) {
            goal.put("fact", matcher.group(2));
            goal.put("value", matcher.group(4).strip());
        } else {
            goal.put(matcher.group(1) == null ? "rule" : "absent", matcher.group(2));
        }
        if (matcher.group(3) != null) {
            goal.put("of", matcher.group(3).strip());
        }
        return goal;
    }

    /** Adds a change such as {@code fakta=ya} or, to forget the fact, {@code fakta=}. */
    static void change(String text, Vocabulary vocabulary, Map<String, @Nullable Object> facts) {
        String[] both = text.split("=", 2);
        String fact = both[0].strip();
        String value = both.length < 2 ? "" : both[1].strip();
        if (value.isEmpty()) {
            facts.remove(fact);
            return;
        }
        Optional<ValueType> type = vocabulary.scopes().stream()
                .map((Scope scope) -> scope.findSlot(fact))
                .flatMap(Optional::stream)
                .findFirst()
                .map((Slot slot) -> slot.fact().type());
        facts.put(fact, type.map(t -> read(t, value)).orElse(value));
    }

    private static Object read(ValueType type, String value) {
        return switch (type) {
            case BOOLEAN ->
                switch (value.toLowerCase(Locale.ROOT)) {
                    case "ya", "true" -> (Object) true;
                    case "tidak", "false" -> (Object) false;
                    default -> value;
                };
            case LIST -> List.copyOf(Arrays.asList(value.split("\\s*,\\s*")));
            case INTEGER, DECIMAL -> number(value);
            case TEXT, CHOICE, DATE -> value;
        };
    }

    private static Object number(String value) {
        try {
            return new BigDecimal(value.replace(',', '.'));
        } catch (NumberFormatException e) {
            return value;
        }
    }
}
