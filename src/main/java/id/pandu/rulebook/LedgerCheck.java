package id.pandu.rulebook;

import id.pandu.vocabulary.Vocabulary;
import id.pandu.vocabulary.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks that every clause has exactly one fate, and that the fate is true. A rulebook without fates is not checked. */
final class LedgerCheck {

    private final Sources sources;
    private final Vocabulary vocabulary;
    private final List<Rule> rules;
    private final Set<String> cited;
    private final Problems problems;

    LedgerCheck(Sources sources, Vocabulary vocabulary, List<Rule> active, List<Ranking> rankings, Problems problems) {
        this.sources = sources;
        this.vocabulary = vocabulary;
        this.rules = active;
        this.problems = problems;
        this.cited = active.stream().flatMap(rule -> rule.sources().stream()).collect(Collectors.toSet());
        rankings.forEach(ranking -> cited.addAll(ranking.sources()));
    }

    void check() {
        if (sources.fates().isEmpty()) {
            return;
        }
        for (Clause clause : sources.clauses()) {
            Optional<Fate> fate = sources.findFate(clause.id());
            if (fate.isEmpty()) {
                remark(
                        new Place("sumber", 0),
                        clause.id(),
                        "klausul ini belum diberi nasib",
                        "tambahkan baris di sumber/nasib");
            } else {
                check(fate.get());
            }
        }
    }

    private void check(Fate fate) {
        switch (fate.kind()) {
            case APPLIED -> {
                if (!cited.contains(fate.clause())) {
                    remark(
                            fate.place(),
                            fate.clause(),
                            "dinyatakan diterapkan, tetapi tidak ada aturan yang menyebutnya",
                            "sebut di @sumber sebuah aturan, atau ganti nasibnya");
                }
            }
            case EXPLAINS -> explains(fate);
            case UNUSED -> {
                if (cited.contains(fate.clause())) {
                    remark(
                            fate.place(),
                            fate.clause(),
                            "dinyatakan tidak dipakai, tetapi ada aturan yang menyebutnya",
                            "ganti nasibnya");
                } else if (fate.remark().isEmpty()) {
                    remark(fate.place(), fate.clause(), "tidak dipakai tanpa alasan", "tulis alasannya");
                }
            }
        }
    }

    private void explains(Fate fate) {
        List<String> shown = Arrays.stream(fate.remark().split("[\\s,]+")).toList();
        boolean found = shown.stream().anyMatch(place -> shows(place, fate.clause()));
        if (!found) {
            remark(
                    fate.place(),
                    fate.clause(),
                    "tempat penjelasannya tidak ditemukan di '" + fate.remark() + "'",
                    remedyOf(fate));
        }
    }

    private String remedyOf(Fate fate) {
        List<String> right = new ArrayList<>();
        vocabulary.facts().stream()
                .filter(fact -> fact.clauses().contains(fate.clause()))
                .forEach(fact -> right.add("kamus:" + fact.id()));
        rules.stream()
                .filter(rule -> rule.sources().contains(fate.clause()))
                .forEach(rule -> right.add("aturan:" + rule.id()));
        List<String> near = Words.nearest(fate.remark(), right, 1);
        return near.isEmpty()
                ? "tulis kamus:idFakta atau aturan:ID yang menyebut klausul ini"
                : "mungkin maksudnya " + near.get(0);
    }

    private boolean shows(String place, String clause) {
        if (place.startsWith("kamus:")) {
            return vocabulary
                    .findFact(place.substring("kamus:".length()))
                    .filter(fact -> fact.clauses().contains(clause))
                    .isPresent();
        }
        return place.startsWith("aturan:")
                && rules.stream()
                        .anyMatch(rule -> rule.id().equals(place.substring("aturan:".length()))
                                && rule.sources().contains(clause));
    }

    private void remark(Place place, String clause, String message, String remedy) {
        problems.remark(place, "NASIB", "klausul " + clause, message, remedy);
    }
}
