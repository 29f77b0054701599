package id.pandu.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessageTest {

    /** Calls that take what the engine says as their first text of several words. */
    private static final Pattern SAYING = Pattern.compile(
            "\\b(?:Message\\.of|say|wrong|errors\\.add|FactError|at|notFound)\\((?:[^;\"]|\"[^\" ]*\")*?\"([^\"]*"
                    + " [^\"]*)\"");

    /** Where experts are told what is wrong with their files, in their language only, unless messages are made there. */
    private static final Path FOR_EXPERTS = Path.of("src/main/java/id/pandu/rulebook");

    /** What a template says, with its quotation marks escaped. */
    private static final Pattern IN_TEMPLATE = Pattern.compile("\\bt\\.say\\(\"((?:[^\"\\\\]|\\\\.)*)\"");

    private static final Pattern TITLE = Pattern.compile("HttpStatus\\.\\w+, \"([^\"]+)\"\\)");
    private static final Pattern HOLE = Pattern.compile("\\{\\d}");

    @Test
    void fillsHolesInAnyLanguage() {
        Message message = Message.of("Expected a number from {0} to {1}", 1, "{0}");

        assertThat(message.find("en")).contains("Expected a number from 1 to {0}");
        assertThat(message.find("id")).contains("Seharusnya bilangan dari 1 sampai {0}");
        assertThat(message.find("jv")).isEmpty();
        assertThat(Message.of("Not translated: {0} {\"a\": {}}", "x").find("id"))
                .isEmpty();
        assertThat(Message.of("Not translated: {0} {\"a\": {}}", "x")).hasToString("Not translated: x {\"a\": {}}");
    }

    @Test
    void everythingTheEngineSaysIsTranslated() throws IOException {
        Set<String> said = said();

        assertThat(said).hasSizeGreaterThan(50);
        List<String> missing = said.stream()
                .filter(english -> new Message(english, List.of()).find("id").isEmpty())
                .toList();
        assertThat(missing).isEmpty();
    }

    @Test
    void translationsNameNoOtherHoles() throws IOException {
        for (String english : said()) {
            String translated = new Message(english, List.of()).find("id").orElseThrow();
            assertThat(holes(english)).as(english).containsAll(holes(translated));
        }
    }

    private static Set<String> said() throws IOException {
        Set<String> said = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String text = Files.readString(file);
                if (file.startsWith(FOR_EXPERTS) && !text.contains("Message.of(")) {
                    continue;
                }
                List<Pattern> patterns = new ArrayList<>(List.of(SAYING));
                if (file.endsWith("ProblemType.java")) {
                    patterns.add(TITLE);
                }
                for (Pattern pattern : patterns) {
                    Matcher found = pattern.matcher(text);
                    while (found.find()) {
                        said.add(found.group(1));
                    }
                }
            }
        }
        said.addAll(saidByTemplates());
        return said;
    }

    private static Set<String> saidByTemplates() throws IOException {
        Set<String> said = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/jte"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher found = IN_TEMPLATE.matcher(Files.readString(file));
                while (found.find()) {
                    said.add(found.group(1).replace("\\\"", "\""));
                }
            }
        }
        return said;
    }

    private static Set<String> holes(String text) {
        return HOLE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
