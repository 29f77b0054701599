package id.pandu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the README shows is what comes out. */
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final Path EXAMPLE = Path.of("src/test/java/id/pandu/LibraryExample.java");

    @Test
    void showsTheLibraryExampleAsItIsCompiledHere() throws IOException {
        String code = Files.readString(EXAMPLE);
        String body = code.substring(code.indexOf("        Release.Preparation"), code.lastIndexOf("    }\n}"));

        assertThat(Files.readString(README))
                .contains("```java\n" + body.stripTrailing().stripIndent() + "\n```\n");
    }

    @Test
    void theLibraryExampleGivesAdvice() throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            LibraryExample.main(new String[0]);
        } finally {
            System.setOut(before);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8)).containsPattern("(?m)^INI-030 ");
    }
}
