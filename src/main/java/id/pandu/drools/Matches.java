package id.pandu.drools;

import java.util.ArrayList;
import java.util.List;

/** Collects the rules that held, in the order in which Drools found them. Used by the generated rules only. */
public final class Matches {

    private final List<Match> found = new ArrayList<>();

    /** A rule by its place in the order of evaluation, and an object by its place; -1 for none. */
    record Match(int rule, int object) {}

    public void add(int rule, int object) {
        found.add(new Match(rule, object));
    }

    List<Match> take() {
        List<Match> taken = List.copyOf(found);
        found.clear();
        return taken;
    }
}
