package id.pandu.rulebook;

import id.pandu.vocabulary.Condition;
import id.pandu.vocabulary.FactDefinition;
import id.pandu.vocabulary.Identifier;
import id.pandu.vocabulary.Operator;
import id.pandu.vocabulary.Slot;
import id.pandu.vocabulary.ValueType;
import id.pandu.vocabulary.Vocabulary;
import id.pandu.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the meaning of a condition sentence: a small, closed subset of Drools constraints.
 *
 * <pre>
 * or    := and ("||" and)*            and  := unary ("&amp;&amp;" unary)*
 * unary := "!" unary | "(" or ")" | test
 * test  := fact op value | fact op fact | fact "==" "null" | fact "!=" "null"
 *        | fact "in" value | fact "contains" value | fact "contains" ("any" | number "of") value
 *        | "size" "(" fact ")" op number
 * </pre>
 *
 * A value is a literal or a hole such as {@code {n}}; a hole may hold several values.
 */
final class Meaning {

    private static final Pattern LEXEME =
            Pattern.compile("\\s*(\"[^\"]*\"|\\{\\w+}|&&|\\|\\||[<>=!]=|[<>!()]|[\\w.]+)");

    private static final int DEEPEST = 50;

    private final Vocabulary vocabulary;
    private final String scope;
    private final Map<String, Tokens.Token> holes;
    /** Whether only the meaning itself is checked, what fills its holes being unknown. */
    private final boolean unfilled;

    private final List<String> lexemes = new ArrayList<>();
    private int at;
    private int depth;

    private Meaning(
            String text, Vocabulary vocabulary, String scope, Map<String, Tokens.Token> holes, boolean unfilled) {
        this.unfilled = unfilled;
        this.vocabulary = vocabulary;
        this.scope = scope;
        this.holes = holes;
        Matcher matcher = LEXEME.matcher(text);
        int end = 0;
        while (matcher.lookingAt()) {
            lexemes.add(matcher.group(1));
            end = matcher.end();
            matcher.region(end, text.length());
        }
        if (!text.substring(end).isBlank()) {
            String rest = text.substring(end).strip();
            throw wrong("tanda '" + rest + "' tidak dimengerti", remedy(rest));
        }
    }

    /**
     * @param scope the entity spoken of, or {@link Slot#CASE}
     * @throws Mistake if the meaning cannot be read or a value does not fit its fact
     */
    static Condition read(String text, Vocabulary vocabulary, String scope, Map<String, Tokens.Token> holes) {
        return new Meaning(text, vocabulary, scope, holes, false).whole();
    }

    /** @throws Mistake if the meaning cannot be read, whatever fills its holes */
    static void check(String text, Vocabulary vocabulary, String scope) {
        new Meaning(text, vocabulary, scope, Map.of(), true).whole();
    }

    private Condition whole() {
        Condition condition = or();
        if (at < lexemes.size()) {
            throw wrong("'" + lexemes.get(at) + "' tidak pada tempatnya", remedy(lexemes.get(at)));
        }
        return condition;
    }

    private static String remedy(String sign) {
        if (sign.matches("dan|atau|bukan|and|or|not")) {
            return "tulis && untuk dan, || untuk atau, ! untuk bukan";
        }
        if (sign.matches("[-+*/%].*")) {
            return "hapus; arti tidak mengenal tambah (+), kurang (-), kali (*), dan bagi (/)";
        }
        return sign.startsWith("=")
                ? "tulis == untuk sama dengan"
                : "pakai ==, !=, <, <=, >, >=, in, contains, size(…), &&, ||, !, dan kurung saja";
    }

    private Condition or() {
        List<Condition> parts = new ArrayList<>(List.of(and()));
        while (accept("||")) {
            parts.add(and());
        }
        return Condition.any(parts);
    }

    private Condition and() {
        List<Condition> parts = new ArrayList<>(List.of(unary()));
        while (accept("&&")) {
            parts.add(unary());
        }
        return Condition.all(parts);
    }

    private Condition unary() {
        if (++depth > DEEPEST) {
            throw wrong("tanda ! dan kurung bersarang lebih dari " + DEEPEST + " lapis");
        }
        Condition read;
        if (accept("!")) {
            read = new Condition.Not(unary());
        } else if (accept("(")) {
            read = or();
            expect(")");
        } else {
            read = test();
        }
        depth--;
        return read;
    }

    private Condition test() {
        if (accept("size")) {
            expect("(");
            Slot list = slot(next());
            if (list.fact().type() != ValueType.LIST) {
                throw wrong("'" + list.id() + "' bukan daftar, jadi tidak punya banyaknya");
            }
            expect(")");
            Operator operator = operator();
            return new Condition.Size(list, operator, number(next()));
        }
        Slot slot = slot(next());
        if (accept("in")) {
            return oneOf(slot, oneValueOf(slot, next()));
        }
        if (accept("contains")) {
            return contains(slot);
        }
        Operator operator = operator();
        if (accept("null")) {
            Condition known = new Condition.Known(slot);
            return operator == Operator.EQ ? new Condition.Not(known) : known;
        }
        String right = next();
        return right.matches("[a-z]\\w*") && !right.matches("true|false")
                ? compareFacts(slot, operator, slot(right))
                : compare(slot, operator, operator == Operator.EQ ? oneValueOf(slot, right) : values(right));
    }

    private Condition compareFacts(Slot left, Operator operator, Slot right) {
        requireOrder(left, operator);
        if (left.fact().type() != right.fact().type()) {
            throw wrong("'" + left.id() + "' dan '" + right.id() + "' tidak sejenis");
        }
        return new Condition.CompareFacts(left, operator, right);
    }

    private void requireOrder(Slot slot, Operator operator) {
        boolean equality = operator == Operator.EQ || operator == Operator.NE;
        if (!equality && !slot.fact().type().isNumber()) {
            throw wrong("'" + slot.id() + "' bukan bilangan, jadi tidak punya urutan");
        }
    }

    private Condition compare(Slot slot, Operator operator, List<String> values) {
        if (operator == Operator.EQ) {
            return oneOf(slot, values);
        }
        if (operator == Operator.NE) {
            return new Condition.Not(oneOf(slot, values));
        }
        requireOrder(slot, operator);
        if (unfilled && values.isEmpty()) {
            return Condition.all(List.of());
        }
        if (values.size() != 1) {
            throw new Mistake("NILAI", slot.fact().name(), "di sini hanya boleh satu nilai", "tulis satu nilai saja");
        }
        return new Condition.Compare(slot, operator, value(slot, values.get(0)));
    }

    private static Condition oneOf(Slot slot, List<String> values) {
        return Condition.any(values.stream()
                .map(v -> (Condition) new Condition.Compare(slot, Operator.EQ, value(slot, v)))
                .toList());
    }

    private Condition contains(Slot slot) {
        int wanted = accept("any") ? 1 : 0;
        if (at + 1 < lexemes.size() && lexemes.get(at + 1).equals("of")) {
            wanted = (int) number(next());
            expect("of");
            if (wanted == 0) {
                throw new Mistake(
                        "BILANGAN", "'0'", "di sini harus ada bilangan bulat dari 1", "tulis angka, misalnya 2");
            }
        }
        List<String> values = wanted == 0 ? allValuesOf(slot, next()) : values(next());
        List<Condition> parts = values.stream()
                .map(v -> (Condition) new Condition.Contains(slot, literal(slot, ValueReader.entry(slot.fact(), v))))
                .toList();
        if (wanted > parts.size() && !unfilled) {
            throw new Mistake(
                    "NILAI",
                    slot.fact().name(),
                    "sedikitnya " + wanted + " dari " + parts.size() + " tidak mungkin terpenuhi",
                    "tambah pilihannya atau kecilkan bilangannya");
        }
        return wanted == 0
                ? Condition.all(parts)
                : parts.size() == 1 ? parts.get(0) : new Condition.AtLeast(wanted, parts);
    }

    /** The values one of which the fact is to have: no fact but a list has two at once. */
    private List<String> oneValueOf(Slot slot, String lexeme) {
        List<String> values = values(lexeme);
        if (filling(lexeme).filter(Tokens.Token::joinsAll).isPresent()) {
            throw new Mistake(
                    "DAN",
                    slot.fact().name(),
                    "fakta ini hanya punya satu nilai, jadi tidak mungkin " + String.join(" dan ", values)
                            + " sekaligus",
                    "tulis " + String.join(" atau ", values));
        }
        return values;
    }

    /** The values all of which the list is to hold. */
    private List<String> allValuesOf(Slot slot, String lexeme) {
        List<String> values = values(lexeme);
        if (filling(lexeme).filter(Tokens.Token::joinsAny).isPresent()) {
            throw new Mistake(
                    "ATAU",
                    slot.fact().name(),
                    "'memuat " + String.join(" atau ", values) + "' tidak jelas: semuanya atau salah satunya",
                    "tulis 'memuat salah satu dari " + String.join(", ", values) + "', atau 'memuat "
                            + String.join(", ", values) + "' bila semuanya");
        }
        return values;
    }

    private Optional<Tokens.Token> filling(String lexeme) {
        return lexeme.startsWith("{")
                ? Optional.ofNullable(holes.get(lexeme.substring(1, lexeme.length() - 1)))
                : Optional.empty();
    }

    private Operator operator() {
        String sign = next();
        return Operator.findBySign(sign)
                .orElseThrow(() -> wrong("'" + sign + "' bukan tanda pembanding", remedy(sign)));
    }

    private long number(String lexeme) {
        List<String> values = values(lexeme);
        if (values.isEmpty()) {
            return 1;
        }
        String text = values.get(0);
        if (!text.matches("\\d{1,9}")) {
            throw new Mistake(
                    "BILANGAN", "nilai '" + text + "'", "di sini harus ada bilangan bulat", "tulis angka, misalnya 2");
        }
        return Long.parseLong(text);
    }

    private static Object value(Slot slot, String text) {
        Object value = ValueReader.read(slot.fact(), text);
        return value instanceof String plain ? literal(slot, plain) : value;
    }

    /** A text that rules compare with stands in what is generated from them. */
    private static String literal(Slot slot, String text) {
        return Mistake.require(Identifier.LITERAL, text, "NILAI", slot.fact().name());
    }

    private List<String> values(String lexeme) {
        if (unfilled && lexeme.startsWith("{")) {
            return List.of();
        }
        if (lexeme.startsWith("{")) {
            Tokens.Token filled = holes.get(lexeme.substring(1, lexeme.length() - 1));
            if (filled == null) {
                throw wrong("rumpang " + lexeme + " tidak ada di kalimatnya");
            }
            return filled.values();
        }
        return List.of(lexeme.startsWith("\"") ? lexeme.substring(1, lexeme.length() - 1) : lexeme);
    }

    private Slot slot(String id) {
        return vocabulary.findSlot(scope, id).orElseThrow(() -> noSlot(id));
    }

    private Mistake noSlot(String id) {
        return vocabulary
                .findFact(id)
                .map(fact -> Mistake.missing(
                        new MissingName(MissingName.Kind.ENTITY, "milik " + String.join(", ", fact.entities())),
                        "ENTITAS",
                        "fakta '" + fact.name() + "'",
                        "fakta ini milik " + String.join(", ", fact.entities()),
                        "tulis di bawah kalimat untuk tiap, ada, atau setiap " + phrase(fact)))
                .orElseGet(() -> {
                    List<String> all =
                            vocabulary.facts().stream().map(FactDefinition::id).toList();
                    List<String> near = Words.nearest(id, all, 1);
                    return Mistake.missing(
                            new MissingName(MissingName.Kind.FACT, id),
                            "FAKTA",
                            "fakta '" + id + "'",
                            "fakta ini tidak ada di kamus",
                            near.isEmpty() ? "daftarkan di kamus" : "mungkin maksudnya " + near.get(0));
                });
    }

    private String phrase(FactDefinition fact) {
        return vocabulary
                .findEntity(fact.entities().get(0))
                .map(e -> e.phrase())
                .orElse("");
    }

    private boolean accept(String lexeme) {
        boolean there = at < lexemes.size() && lexemes.get(at).equals(lexeme);
        at += there ? 1 : 0;
        return there;
    }

    private void expect(String lexeme) {
        if (!accept(lexeme)) {
            throw wrong("seharusnya ada '" + lexeme + "'", "tambahkan " + lexeme);
        }
    }

    private String next() {
        if (at >= lexemes.size()) {
            throw wrong("arti ini terpotong");
        }
        return lexemes.get(at++);
    }

    private static Mistake wrong(String message) {
        return wrong(message, "perbaiki arti itu, di belakang tanda =");
    }

    private static Mistake wrong(String message, String remedy) {
        return new Mistake("ARTI", "arti kalimat", message, remedy);
    }
}
