package id.pandu.advice;

import id.pandu.vocabulary.Slot;
import java.util.List;

/** Rules that conclude different values for one fact; neither value is used. */
public record Conflict(Slot slot, int object, List<Firing> firings) {

    public Conflict {
        firings = List.copyOf(firings);
    }
}
