package id.pandu;

import static org.assertj.core.api.Assertions.assertThat;

import id.pandu.analysis.Release;
import id.pandu.rulebook.FactsReader;
import id.pandu.rulebook.RulebookReader;
import id.pandu.vocabulary.Facts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The stories in {@code samples} and the rules that answer them. */
public final class Samples {

    private Samples() {}

    /** The shipped rules, to be closed by the caller. */
    public static Release release() throws IOException {
        Release.Preparation built = Release.build(RulebookReader.load(Path.of("rules")));
        return built.release()
                .orElseThrow(() -> new AssertionError(built.problems().toString()));
    }

    public static List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("samples"))) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    public static Facts facts(Path sample, Release release) throws IOException {
        Map<?, ?> body = JsonMapper.shared().readValue(Files.readString(sample.resolve("request.json")), Map.class);
        @SuppressWarnings("unchecked")
        Map<String, Object> facts = (Map<String, Object>) body.get("facts");
        FactsReader.Result read = FactsReader.read(release.rulebook().vocabulary(), facts, "/facts");
        assertThat(read.errors()).as(sample.toString()).isEmpty();
        return read.facts();
    }
}
