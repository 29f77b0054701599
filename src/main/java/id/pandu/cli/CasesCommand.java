package id.pandu.cli;

import id.pandu.analysis.Release;
import id.pandu.rulebook.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code uji}: runs all cases kept beside the rules. */
@Command(
        name = "uji",
        description = "Menjalankan semua kasus di folder aturan.",
        customSynopsis = "uji [PILIHAN] [FOLDER]",
        synopsisHeading = "Pemakaian: ")
final class CasesCommand implements Callable<Integer> {

    /** What became of one case. */
    record Outcome(String kasus, String tempat, List<String> gagal) {}

    @Parameters(
            paramLabel = "FOLDER",
            arity = "0..1",
            defaultValue = "rules",
            description = "folder aturan (bawaan: ${DEFAULT-VALUE})")
    private String folder = "rules";

    @Option(names = "--json", description = "keluaran JSON")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        var line = Objects.requireNonNull(spec).commandLine();
        Release release = RulebookOption.prepare(folder, json, line).orElse(null);
        if (release == null) {
            return 1;
        }
        try (release) {
            List<Outcome> outcomes = new ArrayList<>();
            for (Case example : release.rulebook().cases()) {
                outcomes.add(new Outcome(example.name(), example.place().toString(), release.failures(example)));
            }
            List<Outcome> failed =
                    outcomes.stream().filter(o -> !o.gagal().isEmpty()).toList();
            if (json) {
                line.getOut()
                        .println(JsonMapper.shared()
                                .writerWithDefaultPrettyPrinter()
                                .writeValueAsString(outcomes));
            } else {
                for (Outcome outcome : failed) {
                    line.getOut().println(outcome.tempat() + " " + outcome.kasus());
                    outcome.gagal().forEach(failure -> line.getOut().println("    " + failure));
                }
                line.getOut().println(outcomes.size() + " kasus, " + failed.size() + " gagal.");
            }
            return failed.isEmpty() ? 0 : 1;
        }
    }
}
