package id.pandu.web;

import id.pandu.analysis.Release;
import id.pandu.vocabulary.Facts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers the samples over and over for a while before the service says it is ready, so that the first clients do not
 * pay for a cold machine.
 */
@Component
final class WarmUp implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

    private final LiveRulebook live;
    private final PanduProperties properties;
    private final JsonMapper mapper;

    WarmUp(LiveRulebook live, PanduProperties properties, JsonMapper mapper) {
        this.live = live;
        this.properties = properties;
        this.mapper = mapper;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        try (Edition edition = live.open()) {
            List<Facts> examples = examples(edition.release());
            long start = System.nanoTime();
            int answered = 0;
            while (since(start).compareTo(properties.warmUp()) < 0) {
                Facts facts = examples.get(answered++ % examples.size());
                mapper.writeValueAsBytes(edition.release().adviser().advise(facts));
            }
            LOG.info("Warm after {} answers", answered);
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private List<Facts> examples(Release release) throws IOException {
        List<Facts> examples =
                new ArrayList<>(List.of(Facts.unknown(release.rulebook().vocabulary())));
        if (Files.isDirectory(properties.samples())) {
            try (Stream<Path> folders = Files.list(properties.samples())) {
                for (Path request : folders.map(f -> f.resolve("request.json"))
                        .filter(Files::isRegularFile)
                        .toList()) {
                    examples.addAll(sample(request, release));
                }
            }
        }
        return examples;
    }

    private static List<Facts> sample(Path request, Release release) throws IOException {
        try {
            var body = JsonReader.readObject(Files.readAllBytes(request));
            return List.of(RequestReader.facts(body, release.rulebook().vocabulary(), Set.of()));
        } catch (ProblemException e) {
            LOG.warn("Sample {} cannot be read: {}", request, e.getMessage());
            return List.of();
        }
    }
}
