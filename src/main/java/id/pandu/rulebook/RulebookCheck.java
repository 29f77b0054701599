package id.pandu.rulebook;

import id.pandu.vocabulary.Slot;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks that need all rules at once: overrides, contradictions, facts named in texts, advice without strength. */
final class RulebookCheck {

    /** A fact named in a text, whose value is to be shown there. */
    static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]\\w*)}");

    private final Map<String, Rule> rules = new HashMap<>();
    private final Problems problems;

    private RulebookCheck(List<Rule> rules, Problems problems) {
        rules.forEach(rule -> this.rules.put(rule.id(), rule));
        this.problems = problems;
    }

    /** @param ids of all rules, also of those that could not be read */
    static void check(List<Rule> rules, Set<String> ids, Problems problems) {
        RulebookCheck check = new RulebookCheck(rules, problems);
        Set<Slot> concluded = new HashSet<>();
        rules.stream()
                .filter(r -> r.status() == Rule.Status.ACTIVE)
                .forEach(r -> r.conclusions().forEach(c -> concluded.add(c.slot())));
        for (Rule rule : rules) {
            check.overrides(rule, ids);
            check.contradiction(rule);
            check.advice(rule);
            if (rules.size() == ids.size()) {
                check.reads(rule, concluded);
            }
        }
    }

    private void overrides(Rule rule, Set<String> ids) {
        for (String id : rule.overrides()) {
            Rule weaker = rules.get(id);
            if (!ids.contains(id)) {
                error(
                        rule,
                        "ATURAN",
                        "aturan '" + id + "' yang dikalahkan tidak ada",
                        "tulis id aturan yang ada di @mengalahkan");
            } else if (weaker != null && !weaker.scope().equals(rule.scope()) && rule.perObject()) {
                error(
                        rule,
                        "ATURAN",
                        "aturan ini berlaku per objek, tetapi '" + id + "' tidak",
                        "kalahkan aturan per objek saja");
            }
        }
    }

    private void contradiction(Rule rule) {
        if (rule.contradicts()) {
            rule.reads().stream()
                    .filter(slot -> slot.fact().concluded())
                    .findFirst()
                    .ifPresent(slot -> error(
                            rule,
                            "PERTENTANGAN",
                            "pertentangan hanya boleh membaca fakta yang diberikan, bukan simpulan '"
                                    + slot.fact().name() + "'",
                            "tulis syarat dengan fakta asalnya"));
        }
    }

    private void advice(Rule rule) {
        rule.findAdvice().ifPresent(advice -> {
            if (rule.strength().isEmpty() && advice.kind() == Consequence.Kind.ACTION) {
                error(rule, "TANPA_KEKUATAN", "saran ini tidak menyebut kekuatannya", "tulis @kekuatan");
            }
            Matcher named = PLACEHOLDER.matcher(advice.summary() + " " + advice.detail());
            while (named.find()) {
                String id = named.group(1);
                if (rule.reads().stream().noneMatch(slot -> slot.id().equals(id))) {
                    error(
                            rule,
                            "TEKS",
                            "fakta {" + id + "} di dalam teks tidak ada di syarat aturan ini",
                            "tambahkan syaratnya atau hapus {" + id + "}");
                }
            }
        });
    }

    private void reads(Rule rule, Set<Slot> concluded) {
        for (Slot slot : rule.reads()) {
            if (slot.fact().concluded() && !concluded.contains(slot)) {
                error(
                        rule,
                        "SIMPULAN",
                        "fakta '" + slot.fact().name() + "' tidak pernah disimpulkan aturan mana pun",
                        "tulis aturan yang menyimpulkannya");
            }
        }
    }

    private void error(Rule rule, String code, String message, String remedy) {
        problems.error(rule.place(), code, "aturan \"" + rule.id() + "\"", message, remedy);
    }
}
