package id.pandu.rulebook;

import id.pandu.vocabulary.Condition;
import id.pandu.vocabulary.Entity;
import id.pandu.vocabulary.Vocabulary;
import id.pandu.vocabulary.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A sentence that heads the lines below it: {@code each E} (the rule speaks of every object of E in turn),
 * {@code some E n}, {@code none E}, {@code every E} or {@code atleast n}.
 */
record Block(String verb, String entity, int number) {

    private static final Set<String> VERBS = Set.of("each", "some", "none", "every", "atleast");

    static boolean isBlock(String meaning) {
        return VERBS.contains(meaning.split("\\s+")[0]);
    }

    /** @throws Mistake if the meaning is not that of a sentence that heads others */
    static void check(String meaning, Vocabulary vocabulary) {
        String[] words = meaning.split("\\s+");
        if (!VERBS.contains(words[0])) {
            throw DslCheck.unknown(words[0], VERBS);
        }
        boolean counts = words[0].equals("atleast");
        if (words.length != (words[0].equals("some") ? 3 : 2)) {
            throw new Mistake(
                    "ARTI",
                    "arti kalimat",
                    "arti ini terpotong",
                    "lengkapi seperti " + words[0]
                            + (counts ? " 1" : words[0].equals("some") ? " entitas 1" : " entitas"));
        }
        if (!counts && vocabulary.findEntity(words[1]).filter(Entity::many).isEmpty()) {
            List<String> near = Words.nearest(
                    words[1], vocabulary.manyEntities().stream().map(Entity::id).toList(), 1);
            throw new Mistake(
                    "ARTI",
                    "arti kalimat",
                    "entitas '" + words[1] + "' tidak ada atau hanya satu",
                    near.isEmpty() ? "pakai entitas yang banyak dari entitas.csv" : "mungkin maksudnya " + near.get(0));
        }
    }

    static Block read(String meaning, Map<String, Tokens.Token> holes) {
        String[] words = meaning.split("\\s+");
        boolean counts = words[0].equals("atleast");
        String entity = counts ? "" : words[1];
        String number = words[0].equals("some") ? words[2] : counts ? words[1] : "1";
        return new Block(words[0], entity, number(number, holes));
    }

    private static int number(String word, Map<String, Tokens.Token> holes) {
        Tokens.Token filled = holes.get(word.replaceAll("[{}]", ""));
        String text = filled == null ? word : filled.values().get(0);
        if (!text.matches("[1-9]\\d{0,2}")) {
            throw new Mistake(
                    "BILANGAN", "'" + text + "'", "di sini harus ada bilangan bulat dari 1", "tulis angka, misalnya 2");
        }
        return Integer.parseInt(text);
    }

    boolean bindsRule() {
        return verb.equals("each");
    }

    Condition over(List<Condition> parts) {
        Condition all = Condition.all(parts);
        return switch (verb) {
            case "some" -> new Condition.Some(entity, number, all);
            case "none" -> new Condition.Not(new Condition.Some(entity, 1, all));
            case "every" -> new Condition.Every(entity, all);
            default -> new Condition.AtLeast(number, parts);
        };
    }
}
