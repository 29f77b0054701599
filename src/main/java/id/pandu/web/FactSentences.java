package id.pandu.web;

import id.pandu.rulebook.Rulebook;
import id.pandu.vocabulary.FactDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which sentences speak of which fact, told by the names of facts that stand in them. */
final class FactSentences {

    private record Name(String fact, String words) {

        boolean standsIn(String sentence) {
            return (" " + sentence + " ").contains(" " + words + " ");
        }

        boolean isPartOf(Name other) {
            return other.words.length() > words.length() && standsIn(other.words);
        }
    }

    private final Map<String, List<String>> byFact = new HashMap<>();

    private FactSentences() {}

    static FactSentences of(Rulebook rulebook) {
        FactSentences found = new FactSentences();
        List<Name> names = rulebook.vocabulary().facts().stream()
                .flatMap(FactSentences::names)
                .toList();
        for (String sentence : rulebook.sentences()) {
            List<Name> named =
                    names.stream().filter(name -> name.standsIn(sentence)).toList();
            named.stream()
                    .filter(name -> named.stream().noneMatch(name::isPartOf))
                    .map(Name::fact)
                    .distinct()
                    .forEach(fact -> found.byFact
                            .computeIfAbsent(fact, f -> new ArrayList<>())
                            .add(sentence));
        }
        return found;
    }

    private static Stream<Name> names(FactDefinition fact) {
        return Stream.of(fact.phrase(), fact.yes(), fact.no())
                .filter(words -> !words.isBlank())
                .map(words -> new Name(fact.id(), words));
    }

    /** The sentences that speak of the fact, holes in braces. */
    List<String> list(String fact) {
        return List.copyOf(byFact.getOrDefault(fact, List.of()));
    }
}
