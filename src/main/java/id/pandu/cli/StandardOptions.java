package id.pandu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;

/** Options of every command. */
final class StandardOptions {

    @Option(
            names = {"-h", "--bantuan", "--help"},
            usageHelp = true,
            description = "tampilkan bantuan ini")
    private boolean help;

    @Option(
            names = {"-V", "--versi", "--version"},
            versionHelp = true,
            description = "tampilkan versi program")
    private boolean version;

    @Option(
            names = "--penyandian",
            paramLabel = "NAMA",
            defaultValue = "UTF-8",
            description = "penyandian huruf di layar dan papan ketik (bawaan: ${DEFAULT-VALUE})")
    private String encoding = StandardCharsets.UTF_8.name();

    /** @throws Refused if there is no such encoding */
    static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new Refused(
                    "unknown-encoding",
                    "--penyandian",
                    "'" + name + "' tidak dikenal; tulis misalnya UTF-8 atau windows-1252.");
        }
    }

    Charset charset() {
        return charset(encoding);
    }

    /** The version the build wrote down. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() throws IOException {
            Properties build = new Properties();
            try (InputStream in = Version.class.getResourceAsStream("/META-INF/build-info.properties")) {
                if (in != null) {
                    build.load(in);
                }
            }
            return new String[] {
                build.getProperty("build.name", "Pandu") + " "
                        + build.getProperty("build.version", "(versi tidak dicatat)")
            };
        }
    }
}
