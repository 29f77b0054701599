package id.pandu.rulebook;

import id.pandu.rulebook.Consequence.Part;
import id.pandu.rulebook.SentencePattern.Kind;
import id.pandu.vocabulary.Scope;
import id.pandu.vocabulary.Vocabulary;
import id.pandu.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Checks a line of a {@code .dsl} file by itself, so that what is wrong with it is not told of the rules that use it. */
final class DslCheck {

    static final Set<String> KEYWORDS = Set.of("rule", "when", "then", "end");

    private static final Pattern HOLE = Pattern.compile("\\{\\w*}");
    private static final Map<String, Integer> LEAST_WORDS =
            Map.of("conclude", 3, "card", 3, "detail", 2, "invite", 3, "suggest", 3, "assign", 3);

    private DslCheck() {}

    /** @throws Mistake if a hole of the sentence is not used, or one is used that it does not have */
    static void holes(String sentence, String meaning, Set<String> words) {
        List<String> own = holesOf(sentence);
        List<String> used = holesOf(meaning);
        for (String hole : used) {
            if (!own.contains(hole) && !words.contains(hole)) {
                throw wrong("rumpang " + hole + " tidak ada di kalimatnya", meant(hole, own, used, words));
            }
        }
        for (String hole : own) {
            if (!used.contains(hole) && !words.contains(hole)) {
                List<String> near = Words.nearest(hole, words, 1);
                throw wrong(
                        "rumpang " + hole + " tidak dipakai di artinya",
                        near.isEmpty()
                                ? "pakai " + hole + " di dalam artinya, atau hapus dari kalimatnya"
                                : "mungkin maksudnya " + near.get(0));
            }
        }
    }

    private static String meant(String hole, List<String> own, List<String> used, Set<String> words) {
        List<String> free = own.stream()
                .filter(h -> !used.contains(h) && !words.contains(h))
                .toList();
        return free.isEmpty() ? "hapus " + hole + " atau tambahkan ke kalimatnya" : "mungkin maksudnya " + free.get(0);
    }

    private static List<String> holesOf(String text) {
        return HOLE.matcher(text)
                .results()
                .map(found -> found.group())
                .distinct()
                .toList();
    }

    /** @throws Mistake if the meaning makes no sense, neither of the case nor of any entity */
    static void meaning(Kind kind, String sentence, String meaning, Vocabulary vocabulary) {
        if (kind == Kind.CONSEQUENCE) {
            consequence(meaning);
        } else if (sentence.endsWith(":")) {
            Block.check(meaning, vocabulary);
        } else {
            condition(meaning, vocabulary);
        }
    }

    private static void condition(String meaning, Vocabulary vocabulary) {
        List<Mistake> mistakes = new ArrayList<>();
        for (Scope scope : vocabulary.scopes()) {
            try {
                Meaning.check(meaning, vocabulary, scope.id());
                return;
            } catch (Mistake mistake) {
                mistakes.add(mistake);
            }
        }
        throw mistakes.stream()
                .filter(mistake -> !mistake.isCalled("ENTITAS"))
                .findFirst()
                .orElse(mistakes.get(0));
    }

    private static void consequence(String meaning) {
        String[] words = meaning.split("\\s+");
        Integer least = LEAST_WORDS.get(words[0]);
        if (least == null) {
            throw unknown(words[0], LEAST_WORDS.keySet());
        }
        if (words.length < least) {
            throw wrong("arti ini terpotong", "lengkapi, seperti baris lain yang berarti " + words[0]);
        }
        if (words[0].equals("card")) {
            cardKind(words[1]);
        } else if (words[0].equals("assign")) {
            part(words[1]);
        }
    }

    /** @throws Mistake if there is no such kind of card */
    static Consequence.Kind cardKind(String word) {
        return Stream.of(Consequence.Kind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> unknown(
                        word,
                        Stream.of(Consequence.Kind.values())
                                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                                .toList()));
    }

    /** @throws Mistake if there is no such part */
    static Part part(String word) {
        return Stream.of(Part.values())
                .filter(part -> part.code().equals(word))
                .findFirst()
                .orElseThrow(() ->
                        unknown(word, Stream.of(Part.values()).map(Part::code).toList()));
    }

    /** @throws Mistake if Drools has no such keyword */
    static void keyword(String meaning) {
        if (!KEYWORDS.contains(meaning)) {
            throw unknown(meaning, KEYWORDS);
        }
    }

    static Mistake unknown(String word, java.util.Collection<String> right) {
        List<String> near = Words.nearest(word, right, 1);
        return wrong(
                "'" + word + "' tidak dimengerti",
                "pakai salah satu dari "
                        + String.join(", ", right.stream().sorted().toList())
                        + (near.isEmpty() ? "" : "; mungkin maksudnya " + near.get(0)));
    }

    private static Mistake wrong(String message, String remedy) {
        return new Mistake("ARTI", "arti kalimat", message, remedy);
    }
}
