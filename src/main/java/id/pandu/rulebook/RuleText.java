package id.pandu.rulebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A rule as it was written, before its sentences are understood: from a rule file or from one row of a table. */
final class RuleText {

    /** One line and its number. */
    record Line(String text, int number) {}

    final String id;
    final Place place;
    final Map<String, String> metadata = new LinkedHashMap<>();
    /** Line of each entry of the metadata. */
    final Map<String, Integer> metadataLines = new LinkedHashMap<>();
    /** Names of entries of the metadata that were found wrong and reported; there is no point in checking them. */
    final Set<String> reported = new HashSet<>();

    final List<Line> conditions = new ArrayList<>();
    final List<Line> consequences = new ArrayList<>();
    /** Whether its outline was found wrong and reported, so that there is no point in reading it. */
    boolean broken;
    /** The keyword that is missing where its consequences begin among its conditions; empty if none is. */
    String divider = "";

    private final boolean row;

    private RuleText(String id, Place place, boolean row) {
        this.id = id;
        this.place = place;
        this.row = row;
    }

    static RuleText ofFile(String id, Place place) {
        return new RuleText(id, place, false);
    }

    static RuleText ofRow(String id, Place place) {
        return new RuleText(id, place, true);
    }

    String subject() {
        return "aturan \"" + id + "\"";
    }

    /** How an entry of the metadata is to be written, for instance {@code @judul("…")}. */
    String entry(String name, String value) {
        return row ? value + " di kolom '" + name + "'" : "@" + name + "(\"" + value + "\")";
    }

    /** How an entry of the metadata is called. */
    String nameOf(String name) {
        return row ? "kolom '" + name + "'" : "@" + name;
    }

    /** Where an entry of the metadata stands; the rule's own place if it is missing. */
    Place placeOf(String name) {
        return new Place(place.file(), metadataLines.getOrDefault(name, place.line()));
    }
}
