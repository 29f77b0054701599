package id.pandu.rulebook;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files of a rulebook at one moment.
 *
 * @param content by path relative to the rulebook's folder, with forward slashes
 * @param aside what lies in the folder and was not read, or could not be
 */
public record RulebookFiles(Map<String, byte[]> content, List<Problem> aside) {

    public RulebookFiles {
        content = Collections.unmodifiableMap(new TreeMap<>(content));
        aside = List.copyOf(aside);
    }
}
