package id.pandu.cli;

import java.util.List;
import java.util.stream.Collectors;

/** A command cannot be carried out as it was given; says why and what to write, in Bahasa Indonesia. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * One thing that is wrong.
     *
     * @param code stable name of the kind of mistake
     * @param place where it is: a file, an option, or a place within a file; may be empty
     * @param message a sentence or two
     * @param nearest right words closest to a wrong one
     */
    record Fault(String code, String place, String message, List<String> nearest) {
        Fault {
            nearest = List.copyOf(nearest);
        }

        /** What a person reads. */
        String sentence() {
            return (place.isEmpty() ? "" : place + ": ")
                    + message
                    + (nearest.isEmpty() ? "" : " Mungkin maksudnya " + String.join(" atau ", nearest) + ".");
        }
    }

    private final transient List<Fault> faults;

    Refused(List<Fault> faults) {
        super(faults.stream().map(Fault::sentence).collect(Collectors.joining("\n")), null, false, false);
        this.faults = List.copyOf(faults);
    }

    Refused(String code, String place, String message, List<String> nearest) {
        this(List.of(new Fault(code, place, message, nearest)));
    }

    Refused(String code, String place, String message) {
        this(code, place, message, List.of());
    }

    List<Fault> faults() {
        return faults;
    }
}
