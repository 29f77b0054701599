package id.pandu.rulebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks that every rule is shown by a case. */
final class CaseCheck {

    private CaseCheck() {}

    /** Tells of rules that no case names, those of one file together. */
    static void check(List<Rule> rules, List<Case> cases, Problems problems) {
        Set<String> shown = new HashSet<>();
        for (Case example : cases) {
            for (List<String> part : List.of(example.fires(), example.fails(), example.open())) {
                part.forEach(reference -> shown.add(reference.replaceAll("\\(.*\\)$", "")));
            }
        }
        Map<String, List<Rule>> hidden = new LinkedHashMap<>();
        for (Rule rule : rules) {
            if (rule.status() == Rule.Status.ACTIVE && !shown.contains(rule.id())) {
                hidden.computeIfAbsent(rule.place().file(), file -> new ArrayList<>())
                        .add(rule);
            }
        }
        hidden.values().forEach(some -> {
            Rule first = some.get(0);
            String more = some.size() == 1 ? "" : "; begitu juga " + (some.size() - 1) + " aturan lain di berkas ini";
            problems.remark(
                    first.place(),
                    "KASUS",
                    "aturan \"" + first.id() + "\"",
                    "tidak ada kasus yang menyebut aturan ini" + more,
                    "tambahkan kasus di berkas .kasus.yaml di foldernya");
        });
    }
}
