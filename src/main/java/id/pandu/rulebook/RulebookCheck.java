package id.pandu.rulebook;

import id.pandu.vocabulary.Condition;
import id.pandu.vocabulary.Slot;
import id.pandu.vocabulary.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks that need whole rules or all of them at once: overrides, contradictions, sentences that exclude each other, facts
 * named in texts, advice without strength.
 */
final class RulebookCheck {

    /** A fact named in a text, whose value is to be shown there. */
    static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]\\w*)}");

    private final Map<String, Rule> rules = new HashMap<>();
    private final Map<String, RuleText> texts;
    private final Problems problems;
    /** Concluded facts that no rule concludes, with the rules that read them. */
    private final Map<Slot, List<Rule>> neverConcluded = new LinkedHashMap<>();

    private boolean circular;

    private RulebookCheck(List<Rule> rules, Map<String, RuleText> texts, Problems problems) {
        rules.forEach(rule -> this.rules.put(rule.id(), rule));
        this.texts = texts;
        this.problems = problems;
    }

    /**
     * @param texts of all rules by id, also of those that could not be read
     * @return whether rules override each other in a circle
     */
    static boolean check(List<Rule> rules, Map<String, RuleText> texts, Problems problems) {
        RulebookCheck check = new RulebookCheck(rules, texts, problems);
        Set<Slot> concluded = new HashSet<>();
        rules.stream()
                .filter(r -> r.status() != Rule.Status.DRAFT)
                .forEach(r -> r.conclusions().forEach(c -> concluded.add(c.slot())));
        for (Rule rule : rules) {
            check.overrides(rule);
            check.successors(rule);
            check.contradiction(rule);
            check.advice(rule);
            check.sentences(rule);
            if (rules.size() == texts.size()) {
                check.reads(rule, concluded);
            }
        }
        check.reportNeverConcluded();
        return check.circular
                || rules.stream().anyMatch(rule -> rule.overrides().contains(rule.id()));
    }

    private void overrides(Rule rule) {
        for (String id : rule.overrides()) {
            Rule weaker = rules.get(id);
            if (id.equals(rule.id())) {
                error(
                        rule,
                        "mengalahkan",
                        "ATURAN",
                        "aturan ini mengalahkan dirinya sendiri",
                        "hapus " + id + " dari @mengalahkan");
            } else if (!texts.containsKey(id)) {
                require(rule, "mengalahkan", id, "aturan '" + id + "' yang dikalahkan tidak ada");
            } else if (weaker != null && !weaker.scope().equals(rule.scope()) && rule.perObject()) {
                error(
                        rule,
                        "mengalahkan",
                        "ATURAN",
                        "aturan ini berlaku per objek, tetapi '" + id + "' tidak",
                        "kalahkan aturan per objek saja");
            } else if (weaker != null && weaker.status() == Rule.Status.WITHDRAWN) {
                problems.remark(
                        placeOf(rule, "mengalahkan"),
                        "ATURAN",
                        subject(rule),
                        "aturan '" + id + "' yang dikalahkan sudah dicabut",
                        "hapus " + id + " dari @mengalahkan");
            }
        }
        if (!circular && !rule.overrides().contains(rule.id()) && defeats(rule, rule.id(), new LinkedHashSet<>())) {
            circular = true;
            String back = rule.overrides().stream()
                    .filter(id -> defeats(rules.get(id), rule.id(), new LinkedHashSet<>()))
                    .findFirst()
                    .orElse("");
            error(
                    rule,
                    "mengalahkan",
                    "LINGKARAN",
                    "aturan ini mengalahkan " + back + ", yang mengalahkannya kembali",
                    "hapus salah satu @mengalahkan itu");
        }
    }

    private boolean defeats(@org.jspecify.annotations.Nullable Rule rule, String id, Set<String> seen) {
        return rule != null
                && seen.add(rule.id())
                && (rule.overrides().contains(id)
                        || rule.overrides().stream().anyMatch(weaker -> defeats(rules.get(weaker), id, seen)));
    }

    private void successors(Rule rule) {
        for (String id : rule.successors()) {
            if (id.equals(rule.id())) {
                error(
                        rule,
                        "pengganti",
                        "ATURAN",
                        "aturan ini disebut pengganti dirinya sendiri",
                        "tulis id aturan lain, atau hapus @pengganti");
            } else if (!texts.containsKey(id)) {
                require(rule, "pengganti", id, "aturan pengganti '" + id + "' tidak ada");
            }
        }
    }

    private void require(Rule rule, String name, String id, String message) {
        List<String> near = Words.nearest(id, texts.keySet(), 1);
        problems.add(
                placeOf(rule, name),
                Mistake.missing(
                        new MissingName(MissingName.Kind.RULE, id),
                        "ATURAN",
                        subject(rule),
                        message,
                        near.isEmpty() ? "tulis id aturan yang ada" : "mungkin maksudnya " + near.get(0)));
    }

    private void contradiction(Rule rule) {
        if (rule.contradicts()) {
            rule.reads().stream()
                    .filter(slot -> slot.fact().concluded())
                    .findFirst()
                    .ifPresent(slot -> error(
                            rule,
                            "",
                            "PERTENTANGAN",
                            "pertentangan hanya boleh membaca fakta yang diberikan, bukan simpulan '"
                                    + slot.fact().name() + "'",
                            "tulis syarat dengan fakta asalnya"));
        }
    }

    private void advice(Rule rule) {
        rule.findAdvice().ifPresent(advice -> {
            if (rule.strength().isEmpty() && advice.kind() == Consequence.Kind.ACTION) {
                RuleText text = texts.get(rule.id());
                String entry = text == null ? "@kekuatan" : text.entry("kekuatan", "…");
                error(rule, "", "TANPA_KEKUATAN", "saran ini tidak menyebut kekuatannya", "tulis " + entry);
            }
            Matcher named = PLACEHOLDER.matcher(advice.summary() + " " + advice.detail());
            while (named.find()) {
                String id = named.group(1);
                List<String> ids = rule.reads().stream().map(Slot::id).toList();
                if (!ids.contains(id)) {
                    List<String> near = Words.nearest(id, ids, 1);
                    problems.error(
                            placeOfText(rule, named.group()),
                            "TEKS",
                            subject(rule),
                            "fakta {" + id + "} di dalam teks tidak ada di syarat aturan ini",
                            near.isEmpty()
                                    ? "tambahkan syaratnya atau hapus {" + id + "}"
                                    : "mungkin maksudnya {" + near.get(0) + "}");
                }
            }
        });
    }

    private void sentences(Rule rule) {
        check(rule, rule.conditions());
        for (Sentence sentence : rule.conditions()) {
            if (sentence.condition().countedEntity() != null) {
                check(rule, sentence.parts());
            }
        }
    }

    private void check(Rule rule, List<Sentence> sentences) {
        Map<Condition, Sentence> seen = new HashMap<>();
        for (Sentence sentence : sentences) {
            Sentence before = seen.putIfAbsent(sentence.condition(), sentence);
            if (before != null) {
                problems.remark(
                        new Place(rule.place().file(), sentence.line()),
                        "GANDA",
                        "\"" + sentence.text() + "\"",
                        "syarat ini sama dengan \"" + before.text() + "\"",
                        "hapus salah satunya");
            }
        }
        RuleConflicts.find(sentences)
                .ifPresent(sentence -> problems.remark(
                        new Place(rule.place().file(), sentence.line()),
                        "MUSTAHIL",
                        "\"" + sentence.text() + "\"",
                        "syarat ini tidak mungkin benar bersama syarat sebelumnya: " + others(sentence, sentences)
                                + ", jadi " + subject(rule) + " tidak pernah berlaku",
                        "ubah atau hapus salah satunya"));
    }

    /** The sentences before it that read the same facts; else the limits of the fact. */
    private static String others(Sentence sentence, List<Sentence> sentences) {
        List<String> before = sentences.stream()
                .takeWhile(other -> !other.equals(sentence))
                .filter(other -> other.slots().stream().anyMatch(sentence.slots()::contains))
                .map(other -> "\"" + other.text() + "\"")
                .toList();
        return before.isEmpty()
                ? "batas di kamus " + sentence.slots().get(0).fact().range()
                : String.join(" dan ", before);
    }

    private void reads(Rule rule, Set<Slot> concluded) {
        for (Slot slot : rule.reads()) {
            if (slot.fact().concluded() && !concluded.contains(slot)) {
                neverConcluded.computeIfAbsent(slot, s -> new ArrayList<>()).add(rule);
            }
        }
    }

    private void reportNeverConcluded() {
        neverConcluded.forEach((slot, readers) -> error(
                readers.get(0),
                "",
                "SIMPULAN",
                "fakta '" + slot.fact().name() + "' tidak pernah disimpulkan aturan mana pun"
                        + (readers.size() == 1 ? "" : "; " + (readers.size() - 1) + " aturan lain juga membacanya"),
                "tulis aturan yang menyimpulkannya"));
    }

    private static String subject(Rule rule) {
        return "aturan \"" + rule.id() + "\"";
    }

    private Place placeOf(Rule rule, String name) {
        RuleText text = texts.get(rule.id());
        return text == null ? rule.place() : text.placeOf(name);
    }

    private Place placeOfText(Rule rule, String part) {
        RuleText text = texts.get(rule.id());
        return text == null
                ? rule.place()
                : text.consequences.stream()
                        .filter(line -> line.text().contains(part))
                        .findFirst()
                        .map(line -> new Place(rule.place().file(), line.number()))
                        .orElse(rule.place());
    }

    private void error(Rule rule, String name, String code, String message, String remedy) {
        problems.error(placeOf(rule, name), code, subject(rule), message, remedy);
    }
}
