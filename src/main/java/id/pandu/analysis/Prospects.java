package id.pandu.analysis;

import id.pandu.advice.Answer;
import id.pandu.advice.Wording;
import id.pandu.analysis.GroundRules.Instance;
import id.pandu.vocabulary.FactDefinition;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Option;
import id.pandu.vocabulary.PartialList;
import id.pandu.vocabulary.Slot;
import id.pandu.vocabulary.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells of a fact with few values what each would lead to, all else being as it is. */
final class Prospects {

    private static final int MOST_VALUES = 8;
    private static final int MOST_RULES = 5;

    private final GroundRules rules;
    private final World world;
    private final World outlook;
    private final World before;
    private final byte[] possibleBefore;
    private final Interest interest;
    private final Wording wording;

    Prospects(GroundRules rules, Facts facts, Interest interest, Wording wording) {
        this.interest = interest;
        this.wording = wording;
        this.rules = rules;
        before = new World(rules, facts);
        before.evaluate(rules.full, true);
        world = new World(rules, facts);
        outlook = new World(rules, facts);
        for (int i = 0; i < rules.cells.size(); i++) {
            if (rules.targets[i] == null && !PartialList.isWhole(outlook.value(i))) {
                outlook.open(i);
            }
        }
        outlook.evaluate(rules.full, false);
        possibleBefore = outlook.fires.clone();
    }

    /**
     * What each value leads to; empty if the fact has many values, or if that rests on objects that are not written
     * out.
     */
    List<Answer.Prospect> of(int cell) {
        if (!rules.crowded.isEmpty() && !rules.ahead(cell).whole) {
            return List.of();
        }
        Slot slot = rules.cells.get(cell).slot();
        List<Answer.Prospect> found = new ArrayList<>();
        for (Option option : slot == null ? List.<Option>of() : options(slot.fact())) {
            Object value = slot != null && slot.fact().type() == ValueType.BOOLEAN
                    ? (Object) Boolean.valueOf(option.code())
                    : option.code();
            found.add(prospect(cell, value, option.meaning()));
        }
        world.set(cell, null);
        outlook.open(cell);
        return found;
    }

    private static List<Option> options(FactDefinition fact) {
        return switch (fact.type()) {
            case BOOLEAN -> List.of(new Option("true", fact.yes()), new Option("false", fact.no()));
            case CHOICE -> fact.options().size() > MOST_VALUES ? List.of() : fact.options();
            default -> List.of();
        };
    }

    private Answer.Prospect prospect(int cell, Object value, String meaning) {
        world.set(cell, value);
        world.evaluate(rules.full, true);
        outlook.set(cell, value);
        outlook.evaluate(rules.full, false);
        Set<String> advice = new LinkedHashSet<>();
        Set<String> withdrawn = new LinkedHashSet<>();
        Set<String> excluded = new LinkedHashSet<>();
        for (int i = 0; i < rules.instances.length; i++) {
            Instance instance = rules.instances[i];
            if (interest.inCard(i)) {
                add(advice, instance, world.fires[i] != 0 && before.fires[i] == 0);
                add(withdrawn, instance, world.fires[i] == 0 && before.fires[i] != 0);
                add(excluded, instance, possibleBefore[i] == World.MAY && outlook.fires[i] == 0);
            }
        }
        Wording.Phrases phrases = wording.phrases();
        return new Answer.Prospect(
                value,
                phrases.say("meaning", meaning),
                conclusions(),
                List.copyOf(advice),
                List.copyOf(withdrawn),
                excluded.stream().limit(MOST_RULES).toList(),
                phrases.lang());
    }

    private static void add(Set<String> ids, Instance instance, boolean wanted) {
        if (wanted) {
            ids.add(instance.rule().id());
        }
    }

    private Map<String, Object> conclusions() {
        Map<String, Object> found = new LinkedHashMap<>();
        for (int i = 0; i < rules.cells.size(); i++) {
            @Nullable Object value = world.concluded(i);
            if (value != null && interest.inCell(i) && !Objects.equals(value, before.concluded(i))) {
                found.putIfAbsent(rules.cells.get(i).id(), value);
            }
        }
        return found;
    }
}
