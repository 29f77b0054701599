package id.pandu.cli;

import id.pandu.advice.Answer;
import id.pandu.analysis.Release;
import id.pandu.rulebook.FactsReader;
import java.nio.file.Files;
import java.nio.file.Path;
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
            @SuppressWarnings("unchecked")
            Map<String, Object> facts = (Map<String, Object>) given;
            FactsReader.Result read = FactsReader.read(release.rulebook().vocabulary(), facts, "/facts");
            if (!read.errors().isEmpty()) {
                read.errors()
                        .forEach(e -> line.getErr()
                                .println(e.pointer() + " [" + e.code() + "] nilai: " + Objects.toString(e.value(), "-")
                                        + (e.nearest().isEmpty()
                                                ? ""
                                                : "; mungkin maksudnya " + String.join(", ", e.nearest()))));
                return 1;
            }
            Answer answer = release.adviser().advise(read.facts());
            line.getOut()
                    .println(
                            json
                                    ? JsonMapper.shared()
                                            .writerWithDefaultPrettyPrinter()
                                            .writeValueAsString(answer)
                                    : PlainText.of(answer));
            return 0;
        } catch (JacksonException e) {
            line.getErr().println("Berkas " + file + " bukan JSON yang sah: " + e.getOriginalMessage());
            return 1;
        }
    }

    private static Map<?, ?> read(String text) {
        return JsonMapper.shared().readValue(text, Map.class);
    }
}
