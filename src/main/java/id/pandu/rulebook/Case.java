package id.pandu.rulebook;

import id.pandu.vocabulary.Facts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An example kept beside the rules: facts, and what the rules must make of them.
 *
 * @param name a sentence that says what is shown
 * @param fires rules that must hold
 * @param fails rules that must not hold, some condition being false
 * @param open rules that must be undecided for want of facts
 * @param conclusions value by fact id
 * @param asks facts that must be asked
 * @param day the day that counts; empty for the day on which the case is run
 * @param lines the line of each expectation: of {@code aturan ID} and {@code simpulan ID}
 */
public record Case(
        String name,
        Place place,
        Facts facts,
        List<String> fires,
        List<String> fails,
        List<String> open,
        Map<String, String> conclusions,
        List<String> asks,
        Optional<LocalDate> day,
        Map<String, Integer> lines) {

    public Case {
        fires = List.copyOf(fires);
        fails = List.copyOf(fails);
        open = List.copyOf(open);
        conclusions = Map.copyOf(conclusions);
        asks = List.copyOf(asks);
        lines = Map.copyOf(lines);
    }

    boolean expectsSomething() {
        return !(fires.isEmpty() && fails.isEmpty() && open.isEmpty() && conclusions.isEmpty() && asks.isEmpty());
    }

    /** Where a rule is expected to hold or not. */
    public Place placeOfRule(String reference) {
        return new Place(place.file(), lines.getOrDefault("aturan " + reference, place.line()));
    }

    /** Where a conclusion is expected. */
    public Place placeOfConclusion(String fact) {
        return new Place(place.file(), lines.getOrDefault("simpulan " + fact, place.line()));
    }
}
