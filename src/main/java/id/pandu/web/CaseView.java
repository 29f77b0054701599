package id.pandu.web;

import id.pandu.rulebook.Case;
import id.pandu.rulebook.Rule;
import id.pandu.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.List;

/**
 * A case that names a rule.
 *
 * @param expects what must become of the rule: {@code fires}, {@code fails} or {@code open}
 */
record CaseView(String name, String file, int line, String expects) {

    static List<CaseView> list(Rule rule, Rulebook rulebook) {
        List<CaseView> found = new ArrayList<>();
        for (Case example : rulebook.cases()) {
            add(found, rule, example, example.fires(), "fires");
            add(found, rule, example, example.fails(), "fails");
            add(found, rule, example, example.open(), "open");
        }
        return List.copyOf(found);
    }

    private static void add(List<CaseView> found, Rule rule, Case example, List<String> references, String expects) {
        boolean named = references.stream()
                .anyMatch(reference -> reference.equals(rule.id()) || reference.startsWith(rule.id() + "("));
        if (named) {
            found.add(new CaseView(
                    example.name(), example.place().file(), example.place().line(), expects));
        }
    }
}
