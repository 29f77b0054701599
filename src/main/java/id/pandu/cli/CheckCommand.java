package id.pandu.cli;

import id.pandu.analysis.Coverage;
import id.pandu.analysis.Release;
import id.pandu.rulebook.Problem;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code periksa}: tells everything that is wrong with a folder of rules. */
@Command(
        name = "periksa",
        description = "Memeriksa berkas aturan dan melaporkan semua masalahnya.",
        customSynopsis = "periksa [PILIHAN] [FOLDER]",
        synopsisHeading = "Pemakaian: ")
final class CheckCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "FOLDER",
            arity = "0..1",
            defaultValue = "rules",
            description = "folder aturan (bawaan: ${DEFAULT-VALUE})")
    private String folder = "rules";

    @Option(names = "--json", description = "keluaran JSON")
    private boolean json;

    @Option(names = "--cakupan", description = "cetak buku besar klausul per dokumen dan bagian")
    private boolean ledger;

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
        if (ledger) {
            preparation.release().ifPresent(release -> print(Coverage.of(release.rulebook()), out));
        }
        preparation.release().ifPresent(Release::close);
        return problems.stream().allMatch(Problem::aside) ? 0 : 1;
    }

    private static void print(Coverage coverage, PrintWriter out) {
        String row = "%-4s %-45s %8s %11s %12s %14s %6s%n";
        out.printf(row, "dok.", "bagian", "klausul", "diterapkan", "menjelaskan", "tidak dipakai", "belum");
        for (Coverage.Section section : coverage.sections()) {
            List<Integer> fates = List.copyOf(section.fates().values());
            String name = section.section();
            out.printf(
                    row,
                    section.document(),
                    name.substring(0, Math.min(45, name.length())),
                    section.clauses(),
                    fates.get(0),
                    fates.get(1),
                    fates.get(2),
                    fates.get(3));
        }
        List<Integer> sums = IntStream.range(0, 4)
                .mapToObj(i -> coverage.sections().stream()
                        .mapToInt(s -> List.copyOf(s.fates().values()).get(i))
                        .sum())
                .toList();
        out.printf(row, "", "jumlah", coverage.clauses().size(), sums.get(0), sums.get(1), sums.get(2), sums.get(3));
        out.flush();
    }
}
