package id.pandu.rulebook;

import id.pandu.rulebook.SentencePattern.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All sentences a rule may use; a sentence matches one pattern as a whole or none. */
final class Sentences {

    private static final String HOLE = "{}";

    private final Map<String, SentencePattern> byShape = new LinkedHashMap<>();
    private final Node conditions = new Node();
    private final Node consequences = new Node();
    /** What was found so far; most sentences stand in many rules. */
    private final Map<Kind, Map<String, Optional<Match>>> known = new EnumMap<>(Kind.class);

    private final Map<Kind, Set<String>> examples = new EnumMap<>(Kind.class);

    /** A pattern and what stands in its holes. */
    record Match(SentencePattern pattern, Map<String, Tokens.Token> holes) {}

    private static final class Node {
        final Map<String, Node> next = new HashMap<>();
        Optional<SentencePattern> end = Optional.empty();

        Node step(String word) {
            Node node = next.getOrDefault(word, new Node());
            next.put(word, node);
            return node;
        }
    }

    private Node root(Kind kind) {
        return kind == Kind.CONDITION ? conditions : consequences;
    }

    /** Adds a pattern; one whose shape is taken by another meaning is reported. */
    void add(SentencePattern pattern, Problems problems) {
        SentencePattern before = byShape.putIfAbsent(pattern.kind() + " " + pattern.shape(), pattern);
        if (before != null) {
            if (!before.meaning().equals(pattern.meaning())) {
                problems.error(
                        pattern.place(),
                        "KALIMAT_GANDA",
                        "kalimat '" + pattern.text() + "'",
                        "kalimat ini sudah punya arti lain di " + before.place(),
                        "ubah salah satunya");
            }
            return;
        }
        known.clear();
        examples.clear();
        Node node = root(pattern.kind());
        for (String word : pattern.words()) {
            String step = SentencePattern.isHole(word) ? HOLE : word.toLowerCase(Locale.ROOT);
            node = node.step(step);
        }
        node.end = Optional.of(pattern);
    }

    /** @throws Mistake if no pattern matches; names the closest right sentences */
    Match match(Kind kind, String sentence) {
        return find(kind, sentence).orElseThrow(() -> unknown(kind, sentence));
    }

    /** The pattern that matches, if one does. */
    Optional<Match> find(Kind kind, String sentence) {
        return known.computeIfAbsent(kind, k -> new HashMap<>()).computeIfAbsent(sentence, s -> search(kind, s));
    }

    private Optional<Match> search(Kind kind, String sentence) {
        List<Match> found = new ArrayList<>();
        walk(root(kind), Tokens.of(sentence), 0, new ArrayList<>(), found);
        return found.stream().findFirst();
    }

    /** Literal words come before holes, so the first match is the most literal one. */
    private void walk(Node node, List<Tokens.Token> tokens, int at, List<Tokens.Token> filled, List<Match> found) {
        if (!found.isEmpty()) {
            return;
        }
        if (at == tokens.size()) {
            node.end.ifPresent(pattern -> found.add(new Match(pattern, holes(pattern, filled))));
            return;
        }
        Tokens.Token token = tokens.get(at);
        Node literal =
                token.values().size() > 1 ? null : node.next.get(token.text().toLowerCase(Locale.ROOT));
        if (literal != null) {
            walk(literal, tokens, at + 1, filled, found);
        }
        Node hole = node.next.get(HOLE);
        if (hole != null) {
            filled.add(token);
            walk(hole, tokens, at + 1, filled, found);
            filled.remove(filled.size() - 1);
        }
    }

    private static Map<String, Tokens.Token> holes(SentencePattern pattern, List<Tokens.Token> filled) {
        Map<String, Tokens.Token> holes = new LinkedHashMap<>();
        int i = 0;
        for (String word : pattern.words()) {
            if (SentencePattern.isHole(word)) {
                holes.put(word.substring(1, word.length() - 1), filled.get(i++));
            }
        }
        return holes;
    }

    /** What to tell about a sentence that matches nothing. */
    Mistake unknown(Kind kind, String sentence) {
        return new SentenceHelp(this).about(kind, sentence);
    }

    /** The pattern most like a sentence that matches nothing. */
    Optional<SentencePattern> findNearest(Kind kind, String sentence) {
        return new SentenceHelp(this).nearest(kind, sentence, 1).stream().findFirst();
    }

    List<SentencePattern> patterns() {
        return List.copyOf(byShape.values());
    }
}
