package id.pandu.analysis;

import id.pandu.rulebook.Case;
import id.pandu.rulebook.Clause;
import id.pandu.rulebook.Fate;
import id.pandu.rulebook.Rule;
import id.pandu.rulebook.Rulebook;
import id.pandu.vocabulary.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The ledger of a rulebook: what became of every clause of every document.
 *
 * @param clauses in the order of the catalogue
 */
public record Coverage(List<Entry> clauses) {

    /**
     * @param fate {@code diterapkan}, {@code menjelaskan}, {@code tidak dipakai} or empty
     * @param rules rules in force and rankings that cite the clause
     * @param cases names of the cases in which one of these rules holds
     */
    public record Entry(
            String clause,
            String document,
            String section,
            String kind,
            String fate,
            String remark,
            List<String> rules,
            List<String> cases) {}

    /** How many clauses of one section have each fate. */
    public record Section(String document, String section, int clauses, Map<String, Integer> fates) {}

    public static Coverage of(Rulebook rulebook) {
        Map<String, Set<String>> rules = citing(rulebook);
        Map<String, List<String>> cases = new HashMap<>();
        for (Case example : rulebook.cases()) {
            example.fires()
                    .forEach(reference -> cases.computeIfAbsent(
                                    Reference.of(reference).id(), r -> new ArrayList<>())
                            .add(example.name()));
        }
        List<Entry> entries = new ArrayList<>();
        for (Clause clause : rulebook.sources().clauses()) {
            List<String> by =
                    rules.getOrDefault(clause.id(), Set.of()).stream().sorted().toList();
            entries.add(new Entry(
                    clause.id(),
                    clause.document(),
                    clause.section(),
                    clause.kind(),
                    rulebook.sources()
                            .findFate(clause.id())
                            .map(Fate::kind)
                            .map(Fate.Kind::word)
                            .orElse(""),
                    rulebook.sources().findFate(clause.id()).map(Fate::remark).orElse(""),
                    by,
                    by.stream()
                            .flatMap(rule -> cases.getOrDefault(rule, List.of()).stream())
                            .distinct()
                            .toList()));
        }
        return new Coverage(List.copyOf(entries));
    }

    private static Map<String, Set<String>> citing(Rulebook rulebook) {
        Map<String, Set<String>> citing = new HashMap<>();
        for (Rule rule : rulebook.active()) {
            rule.sources()
                    .forEach(clause ->
                            citing.computeIfAbsent(clause, c -> new HashSet<>()).add(rule.id()));
        }
        rulebook.rankings()
                .forEach(ranking -> ranking.sources()
                        .forEach(clause -> citing.computeIfAbsent(clause, c -> new HashSet<>())
                                .add("peringkat " + ranking.entity())));
        return citing;
    }

    /** The ledger summed up by document and section, in the order of the catalogue. */
    public List<Section> sections() {
        Map<List<String>, List<Entry>> grouped = new LinkedHashMap<>();
        clauses.forEach(
                entry -> grouped.computeIfAbsent(List.of(entry.document(), entry.section()), s -> new ArrayList<>())
                        .add(entry));
        List<Section> sections = new ArrayList<>();
        grouped.forEach((section, entries) -> {
            Map<String, Integer> fates = new LinkedHashMap<>();
            for (Fate.Kind kind : Fate.Kind.values()) {
                fates.put(kind.word(), count(entries, kind.word()));
            }
            fates.put("belum", count(entries, ""));
            sections.add(new Section(section.get(0), section.get(1), entries.size(), fates));
        });
        return sections;
    }

    private static int count(List<Entry> entries, String fate) {
        return (int) entries.stream().filter(entry -> entry.fate().equals(fate)).count();
    }
}
