package id.pandu.analysis;

import id.pandu.advice.Reason;
import id.pandu.vocabulary.Legible;
import id.pandu.vocabulary.Values;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a reason as a short argument in Bahasa Indonesia. */
public final class Argument {

    private final int deepest;
    private final StringBuilder text = new StringBuilder();

    private Argument(int deepest) {
        this.deepest = deepest;
    }

    /**
     * The argument, one step a line, steps that support others indented below them.
     *
     * @param depth how deep reasons of reasons are told; 1 for the rule itself only
     */
    public static String of(Reason reason, int depth) {
        Argument argument = new Argument(depth);
        argument.reason(reason, 0);
        return argument.text.toString().stripTrailing();
    }

    private void reason(Reason reason, int depth) {
        String of = reason.of() == null ? "" : " untuk " + reason.of();
        String clauses = reason.clauses().isEmpty() ? "" : " (" + String.join(", ", reason.clauses()) + ")";
        line(depth, reason.title() + of + clauses + (reason.conditions().isEmpty() ? "." : ", karena:"));
        reason.conditions().forEach(because -> because(because, depth + 1));
        if (!reason.authorChoice().isEmpty()) {
            line(depth + 1, "Ini pilihan penulis aturan: " + reason.authorChoice());
        }
        for (Reason overridden : reason.overrides()) {
            line(
                    depth + 1,
                    "Karena itu aturan umum " + overridden.rule() + " (" + overridden.title() + ") tidak berlaku.");
        }
    }

    private void because(Reason.Because because, int depth) {
        String values = because.facts().stream().map(Argument::fact).distinct().collect(Collectors.joining("; "));
        String others = because.others() == 0 ? "" : "; dan " + because.others() + " lainnya";
        line(depth, "- " + because.sentence() + (values.isEmpty() ? "" : " [" + values + others + "]"));
        because.parts().forEach(part -> because(part, depth + 1));
        if (because.because() != null) {
            below(because.because(), depth + 1);
        }
        List<Reason> further = because.facts().stream()
                .map(Reason.UsedFact::because)
                .flatMap(java.util.stream.Stream::ofNullable)
                .distinct()
                .toList();
        further.forEach(reason -> below(reason, depth + 1));
    }

    private void below(Reason reason, int depth) {
        if (depth / 2 < deepest) {
            reason(reason, depth);
        } else {
            line(depth, "menurut aturan " + reason.rule());
        }
    }

    private static String fact(Reason.UsedFact fact) {
        String of = fact.of() == null ? "" : " " + fact.of();
        return fact.label() + of + ": " + Values.inWords(fact.value());
    }

    private void line(int depth, String line) {
        text.append("  ".repeat(depth)).append(Legible.line(line)).append('\n');
    }
}
