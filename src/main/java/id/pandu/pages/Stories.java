package id.pandu.pages;

import id.pandu.pages.BeginPage.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The samples that lie beside the rules, if there are any. */
@Component
final class Stories {

    private static final Logger LOG = LoggerFactory.getLogger(Stories.class);

    private static final String REQUEST = "request.json";

    private final Path folder;

    Stories(@Value("${pandu.samples:samples}") Path folder) {
        this.folder = folder;
    }

    List<Story> list() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(story -> Files.isRegularFile(story.resolve(REQUEST)))
                    .sorted()
                    .map(story -> new Story(String.valueOf(story.getFileName()), title(story)))
                    .toList();
        } catch (IOException e) {
            LOG.warn("Cannot read the samples", e);
            return List.of();
        }
    }

    /** The request of a story, as text; empty if there is no such story. */
    Optional<String> find(String id) {
        return list().stream()
                .filter(story -> story.id().equals(id))
                .findFirst()
                .map(story -> {
                    try {
                        return Files.readString(folder.resolve(story.id()).resolve(REQUEST));
                    } catch (IOException e) {
                        LOG.warn("Cannot read the sample {}", id, e);
                        return "";
                    }
                });
    }

    /** The heading of its text, or the name of its folder. */
    private static String title(Path story) {
        String name = String.valueOf(story.getFileName());
        try (Stream<String> lines = Files.lines(story.resolve("story.md"))) {
            return lines.filter(line -> line.startsWith("# "))
                    .findFirst()
                    .map(line -> line.substring(2).strip())
                    .orElse(name);
        } catch (IOException e) {
            return name;
        }
    }
}
