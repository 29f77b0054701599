package id.pandu.rulebook;

import id.pandu.vocabulary.Facts;
import java.util.List;
import java.util.Map;

/**
 * An example kept beside the rules: facts, and what the rules must make of them.
 *
 * @param name a sentence that says what is shown
 * @param fires rules that must hold
 * @param fails rules that must not hold, some condition being false
 * @param open rules that must be undecided for want of facts
 * @param conclusions value by fact id
 * @param asks facts that must be asked
 */
public record Case(
        String name,
        Place place,
        Facts facts,
        List<String> fires,
        List<String> fails,
        List<String> open,
        Map<String, String> conclusions,
        List<String> asks) {

    public Case {
        fires = List.copyOf(fires);
        fails = List.copyOf(fails);
        open = List.copyOf(open);
        conclusions = Map.copyOf(conclusions);
        asks = List.copyOf(asks);
    }
}
