package id.pandu.cli;

import id.pandu.advice.Answer;
import id.pandu.analysis.Freshness;
import id.pandu.analysis.Goal;
import id.pandu.analysis.GoalReader;
import id.pandu.analysis.HowTo;
import id.pandu.analysis.Release;
import id.pandu.analysis.WhatIf;
import id.pandu.analysis.Why;
import id.pandu.analysis.WhyNot;
import id.pandu.rulebook.FactsReader;
import id.pandu.vocabulary.Facts;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** {@code saran}: advice for the facts in a file of the form {@code {"facts": {…}}}. */
@Command(name = "saran", description = "Memberi saran untuk fakta dalam sebuah berkas JSON.")
final class AdviseCommand implements Callable<Integer> {

    @Parameters(description = "berkas JSON berisi {\"facts\": {...}}")
    private @Nullable Path file;

    @Option(names = "--aturan", defaultValue = "rules", description = "folder aturan (bawaan: ${DEFAULT-VALUE})")
    private Path folder = Path.of("rules");

    @Option(names = "--json", description = "keluaran JSON")
    private boolean json;

    @Option(
            names = "--kenapa",
            paramLabel = "SASARAN",
            description = "jelaskan mengapa sebuah aturan atau simpulan berlaku, misalnya TOPIK-001 atau fakta=NILAI")
    private @Nullable String why;

    @Option(
            names = "--sedalam",
            paramLabel = "N",
            defaultValue = "20",
            description = "sedalam apa alasan untuk --kenapa diuraikan; 1 berarti aturan itu sendiri saja")
    private int depth = 20;

    @Option(
            names = "--kenapa-tidak",
            paramLabel = "SASARAN",
            description =
                    "jelaskan mengapa sebuah aturan atau simpulan tidak berlaku, misalnya TOPIK-001, TOPIK-001(nama),"
                            + " atau fakta=NILAI")
    private @Nullable String whyNot;

    @Option(
            names = "--bagaimana-agar",
            paramLabel = "SASARAN",
            description =
                    "cari perubahan paling sedikit agar sasaran tercapai; \"tanpa TOPIK-001\" berarti saran itu gugur")
    private @Nullable String howTo;

    @Option(
            names = "--paling-banyak",
            paramLabel = "N",
            defaultValue = "3",
            description = "banyaknya perubahan untuk --bagaimana-agar, 1 sampai 5 (bawaan: ${DEFAULT-VALUE})")
    private int maxChanges = 3;

    @Option(
            names = "--andaikan",
            paramLabel = "FAKTA=NILAI",
            description = "tunjukkan apa yang berubah seandainya fakta itu lain; boleh diulang; nilai kosong berarti"
                    + " belum diketahui")
    private List<String> suppositions = new ArrayList<>();

    @Option(
            names = "--jawaban-lama",
            paramLabel = "JAWABAN",
            description = "periksa apakah jawaban terdahulu, keluaran --json, masih berlaku")
    private @Nullable Path earlier;

    @Option(names = "--tanya", description = "bertanya satu per satu sebelum memberi saran")
    private boolean interview;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        var line = Objects.requireNonNull(spec).commandLine();
        Release release = RulebookOption.prepare(folder, line.getErr()).orElse(null);
        if (release == null) {
            return 1;
        }
        try (release) {
            Map<?, ?> body = read(Files.readString(Objects.requireNonNull(file)));
            if (!(body.get("facts") instanceof Map<?, ?> given)) {
                line.getErr().println("Berkas " + file + " tidak memuat \"facts\".");
                return 1;
            }
            Map<String, @Nullable Object> facts = new LinkedHashMap<>();
            given.forEach((fact, value) -> facts.put(String.valueOf(fact), value));
            FactsReader.Result read = FactsReader.read(release.rulebook().vocabulary(), facts, "/facts");
            Object answer =
                    read.errors().isEmpty() ? answer(release, facts, read.facts(), line.getOut(), line.getErr()) : null;
            print(read.errors(), line.getErr());
            if (answer == null) {
                return 1;
            }
            line.getOut()
                    .println(
                            json
                                    ? JsonMapper.shared()
                                            .writerWithDefaultPrettyPrinter()
                                            .writeValueAsString(answer)
                                    : text(answer));
            return 0;
        } catch (JacksonException e) {
            line.getErr().println("Berkas " + file + " bukan JSON yang sah: " + e.getOriginalMessage());
            return 1;
        }
    }

    /** The advice or the analysis asked for; null if what was asked is wrong, which is then told. */
    private @Nullable Object answer(
            Release release, Map<String, @Nullable Object> given, Facts facts, PrintWriter out, PrintWriter errors)
            throws IOException {
        if (maxChanges < 1 || maxChanges > 5) {
            errors.println("--paling-banyak: tulis bilangan dari 1 sampai 5, bukan " + maxChanges);
            return null;
        }
        if (!suppositions.isEmpty()) {
            suppositions.forEach(text -> Wish.change(text, release.rulebook().vocabulary(), given));
            FactsReader.Result changed = FactsReader.read(release.rulebook().vocabulary(), given, "--andaikan ");
            print(changed.errors(), errors);
            return changed.errors().isEmpty() ? release.analyses().whatIf(facts, changed.facts()) : null;
        }
        if (earlier != null) {
            return Freshness.Kept.read(read(Files.readString(earlier)))
                    .map(kept -> (Object) release.analyses().freshness(kept, facts))
                    .orElseGet(() -> {
                        errors.println(
                                "Berkas " + earlier + " bukan jawaban: factsHash atau rulebook.version tidak ada.");
                        return null;
                    });
        }
        if (interview) {
            BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            return release.adviser().advise(new Conversation(release, given, in, out).hold());
        }
        String wish = why != null ? why : whyNot != null ? whyNot : howTo;
        if (wish == null) {
            return release.adviser().advise(facts);
        }
        GoalReader.Result goal = GoalReader.read(release.rulebook(), facts, Wish.goal(wish), wish + " ");
        print(goal.errors(), errors);
        return goal.goal().map(wanted -> analysis(release, facts, wanted)).orElse(null);
    }

    private Object analysis(Release release, Facts facts, Goal wanted) {
        if (why != null) {
            return release.analyses().why(facts, wanted, depth);
        }
        return whyNot != null
                ? release.analyses().whyNot(facts, wanted)
                : release.analyses().howTo(facts, wanted, maxChanges);
    }

    private static String text(Object answer) {
        if (answer instanceof Why whyAnswer) {
            return whyAnswer.holds()
                    ? whyAnswer.argument()
                    : whyAnswer.goal() + " tidak berlaku; tanyakan sebabnya dengan --kenapa-tidak.";
        }
        if (answer instanceof Freshness freshness) {
            return AnalysisText.of(freshness);
        }
        if (answer instanceof WhyNot whyNotAnswer) {
            return AnalysisText.of(whyNotAnswer);
        }
        if (answer instanceof HowTo howToAnswer) {
            return AnalysisText.of(howToAnswer);
        }
        return answer instanceof WhatIf whatIf ? AnalysisText.of(whatIf) : PlainText.of((Answer) answer);
    }

    private static void print(List<FactsReader.FactError> errors, PrintWriter to) {
        errors.forEach(e -> to.println(e.pointer() + " [" + e.code() + "] nilai: " + Objects.toString(e.value(), "-")
                + (e.nearest().isEmpty() ? "" : "; mungkin maksudnya " + String.join(", ", e.nearest()))));
    }

    private static Map<?, ?> read(String text) {
        return JsonMapper.shared().readValue(text, Map.class);
    }
}
