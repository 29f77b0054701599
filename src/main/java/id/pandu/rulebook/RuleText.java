package id.pandu.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A rule as it was written, before its sentences are understood: from a rule file or from one row of a table. */
final class RuleText {

    /** One line and its number. */
    record Line(String text, int number) {}

    final String id;
    final Place place;
    final Map<String, String> metadata = new LinkedHashMap<>();
    /** Line of each entry of the metadata. */
    final Map<String, Integer> metadataLines = new LinkedHashMap<>();

    final List<Line> conditions = new ArrayList<>();
    final List<Line> consequences = new ArrayList<>();
    /** Whether its outline was found wrong and reported, so that there is no point in reading it. */
    boolean broken;

    RuleText(String id, Place place) {
        this.id = id;
        this.place = place;
    }

    String subject() {
        return "aturan \"" + id + "\"";
    }

    /** Where an entry of the metadata stands; the rule's own place if it is missing. */
    Place placeOf(String name) {
        return new Place(place.file(), metadataLines.getOrDefault(name, place.line()));
    }
}
