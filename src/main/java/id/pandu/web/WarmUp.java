package id.pandu.web;

import id.pandu.analysis.Release;
import id.pandu.rulebook.Case;
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
 * Answers the cases and samples over and over before the service says it is ready, so that the first clients do not pay
 * for a cold machine. Ends when answers come no faster, or when its time is up.
 */
@Component
final class WarmUp implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

    /** Rounds without gain after which the machine is taken to be warm. */
    private static final int PATIENCE = 5;

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
            long best = Long.MAX_VALUE;
            int rounds = 0;
            for (int idle = 0; idle < PATIENCE && since(start).compareTo(properties.warmUp()) < 0; rounds++) {
                long round = System.nanoTime();
                examples.forEach(facts ->
                        mapper.writeValueAsBytes(edition.release().adviser().advise(facts)));
                long took = System.nanoTime() - round;
                idle = took < best * 0.95 ? 0 : idle + 1;
                best = Math.min(best, took);
            }
            LOG.info(
                    "Warm after {} rounds of {} cases, {} ms",
                    rounds,
                    examples.size(),
                    since(start).toMillis());
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private List<Facts> examples(Release release) throws IOException {
        List<Facts> examples = new ArrayList<>(
                release.rulebook().cases().stream().map(Case::facts).toList());
        examples.add(Facts.unknown(release.rulebook().vocabulary()));
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
