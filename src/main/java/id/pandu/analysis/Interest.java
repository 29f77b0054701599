package id.pandu.analysis;

import id.pandu.analysis.GroundRules.Instance;
import id.pandu.rulebook.Concern;
import id.pandu.rulebook.Consequence;
import id.pandu.rulebook.Rule;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What of the rules written out somebody wants to know: which cards, invitations, parts and conclusions. All by place. */
final class Interest {

    /** Rules whose cards are of interest. */
    private final BitSet shown = new BitSet();

    private final BitSet outputs = new BitSet();
    /** Concluded cells. */
    private final BitSet cells = new BitSet();
    /** Rules that give any of that. */
    private final BitSet instances = new BitSet();

    private final boolean inAll;

    Interest(GroundRules rules, Concern concern) {
        inAll = concern.isAnything();
        Set<String> matters = rules.rulebook.active().stream()
                .filter(rule -> isTold(rule, concern))
                .map(Rule::matter)
                .collect(Collectors.toSet());
        for (int i = 0; i < rules.instances.length; i++) {
            add(i, rules.instances[i], concern, matters);
        }
        for (int i = 0; i < rules.cells.size(); i++) {
            Cell cell = rules.cells.get(i);
            cells.set(i, cell.slot() != null && cell.concluded() && concern.concludes(cell.slot()));
        }
        for (int i = 0; i < rules.instances.length; i++) {
            Instance instance = rules.instances[i];
            instances.set(
                    i,
                    shown.get(i)
                            || Arrays.stream(instance.outputs()).anyMatch(outputs::get)
                            || Arrays.stream(instance.cells()).anyMatch(cell -> cell >= 0 && cells.get(cell)));
        }
    }

    private void add(int at, Instance instance, Concern concern, Set<String> matters) {
        shown.set(at, instance.shown() && (inAll || isTold(instance.rule(), concern)));
        List<Consequence> giving = instance.rule().consequences().stream()
                .filter(c -> c instanceof Consequence.Invite || c instanceof Consequence.Assign)
                .toList();
        for (int i = 0; i < giving.size(); i++) {
            Consequence given = giving.get(i);
            boolean wanted = given instanceof Consequence.Invite invite
                    ? concern.invitesTo(invite.meeting())
                    : given instanceof Consequence.Assign part
                            && (part.matter().isEmpty() ? shown.get(at) : matters.contains(part.matter()));
            if (inAll || wanted) {
                outputs.set(instance.outputs()[i]);
            }
        }
    }

    /** Whether the rule has advice that belongs to the concern, apart from contradictions, which nobody asks for. */
    private static boolean isTold(Rule rule, Concern concern) {
        return rule.findAdvice().isPresent() && !rule.contradicts() && concern.tells(rule);
    }

    /** Whether everything is of interest. */
    boolean inAll() {
        return inAll;
    }

    boolean inCard(int instance) {
        return shown.get(instance);
    }

    boolean inOutput(int output) {
        return outputs.get(output);
    }

    boolean inCell(int cell) {
        return cells.get(cell);
    }

    /** Whether the rule gives anything of interest. */
    boolean inRule(int instance) {
        return instances.get(instance);
    }
}
