package id.pandu.cli;

import id.pandu.analysis.Release;
import id.pandu.rulebook.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code periksa}: tells everything that is wrong with a folder of rules. */
@Command(name = "periksa", description = "Memeriksa berkas aturan dan melaporkan semua masalahnya.")
final class CheckCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", defaultValue = "rules", description = "folder aturan (bawaan: ${DEFAULT-VALUE})")
    private Path folder = Path.of("rules");

    @Option(names = "--json", description = "keluaran JSON")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        var out = java.util.Objects.requireNonNull(spec).commandLine().getOut();
        Release.Preparation preparation = Release.prepare(RulebookOption.load(folder));
        List<Problem> problems = preparation.problems();
        if (json) {
            out.println(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(problems));
        } else {
            problems.forEach(out::println);
            out.println(preparation
                    .release()
                    .map(release -> "Aturan dapat dipakai: "
                            + release.rulebook().active().size() + " aturan, "
                            + release.rulebook().cases().size() + " kasus, "
                            + release.rulebook().vocabulary().facts().size() + " fakta. Masalah: " + problems.size()
                            + ".")
                    .orElse("Aturan belum dapat dipakai. Masalah: " + problems.size() + "."));
        }
        preparation.release().ifPresent(Release::close);
        return problems.isEmpty() ? 0 : 1;
    }
}
