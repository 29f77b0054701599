package id.pandu.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the objects of one entity are called. An object is known by its place in the list; its name is for people, who
 * may have given one to several or to none. Text therefore names it by {@code name}, by {@code #2} for the second of
 * the list, or by both.
 */
public final class ObjectNames {

    private static final Pattern NUMBERED = Pattern.compile("(?s)(.*?)\\s*#(\\d{1,9})");

    private final String phrase;
    private final List<@Nullable String> given = new ArrayList<>();
    private final Map<String, List<Integer>> byKey = new HashMap<>();

    ObjectNames(Entity entity, @Nullable Slot naming, List<Item> objects) {
        phrase = entity.phrase();
        for (int place = 0; place < objects.size(); place++) {
            Object name = naming == null ? null : objects.get(place).value(naming);
            given.add(name == null ? null : name.toString());
            Set<String> keys = new LinkedHashSet<>(List.of(Legible.key(name(place)), Legible.key(shown(place))));
            for (String key : keys) {
                byKey.computeIfAbsent(key, k -> new ArrayList<>(1)).add(place);
            }
        }
    }

    /** As it was given; of an object without a name, what it is and its number counted from 1. */
    public String name(int place) {
        String name = given.get(place);
        return name == null ? phrase + " " + (place + 1) : name;
    }

    /** The name on one line, with the number where the name alone could mean another. */
    public String text(int place) {
        String shown = shown(place);
        boolean alone = !shown.isEmpty()
                && byKey.getOrDefault(Legible.key(shown), List.of()).size() == 1
                && !NUMBERED.matcher(shown).matches();
        return alone ? shown : (shown + " #" + (place + 1)).strip();
    }

    private String shown(int place) {
        return Legible.name(name(place));
    }

    /** The places of the objects that a text may mean; more than one if it is ambiguous. */
    public List<Integer> find(String text) {
        Set<Integer> found = new LinkedHashSet<>(named(text));
        Matcher numbered = NUMBERED.matcher(text.strip());
        if (numbered.matches()) {
            int place = Integer.parseInt(numbered.group(2)) - 1;
            boolean there = place >= 0 && place < given.size();
            if (there
                    && (numbered.group(1).isEmpty() || named(numbered.group(1)).contains(place))) {
                found.add(place);
            }
        }
        return List.copyOf(found);
    }

    /** Of names that differ only in capitals the one written so is meant. */
    private List<Integer> named(String text) {
        List<Integer> alike = byKey.getOrDefault(Legible.key(text), List.of());
        List<Integer> same = alike.stream()
                .filter(place -> Legible.sameCase(name(place)).equals(Legible.sameCase(text)))
                .toList();
        return same.size() == 1 ? same : alike;
    }

    /** The places of objects whose given names look the same, those of one name together. */
    public List<List<Integer>> alike() {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (int place = 0; place < given.size(); place++) {
            String name = given.get(place);
            if (name != null) {
                groups.computeIfAbsent(Legible.key(name), key -> new ArrayList<>())
                        .add(place);
            }
        }
        return groups.values().stream().filter(group -> group.size() > 1).toList();
    }

    /** The places of objects without a name. */
    public List<Integer> unnamed() {
        return IntStream.range(0, given.size())
                .filter(place -> given.get(place) == null)
                .boxed()
                .toList();
    }
}
