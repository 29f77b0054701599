package id.pandu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Properties;
import picocli.CommandLine;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.OptionSpec;

/** Options of every command. */
final class StandardOptions {

    private static final String ENCODING = "--penyandian";

    private StandardOptions() {}

    static CommandLine addTo(CommandLine line) {
        line.getCommandSpec()
                .versionProvider(new Version())
                .addOption(OptionSpec.builder("-h", "--bantuan", "--help")
                        .usageHelp(true)
                        .description("tampilkan bantuan ini")
                        .build())
                .addOption(OptionSpec.builder("-V", "--versi", "--version")
                        .versionHelp(true)
                        .description("tampilkan versi program")
                        .build())
                .addOption(OptionSpec.builder(ENCODING)
                        .type(String.class)
                        .paramLabel("NAMA")
                        .defaultValue("UTF-8")
                        .description("penyandian huruf di layar dan papan ketik (bawaan: ${DEFAULT-VALUE})")
                        .build());
        return line;
    }

    /**
     * In which encoding a command is to write and to read what is typed.
     *
     * @throws Refused if there is no such encoding
     */
    static Charset charset(CommandLine command) {
        String name = command.getCommandSpec().findOption(ENCODING).getValue();
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new Refused(
                    "unknown-encoding",
                    ENCODING,
                    "'" + name + "' tidak dikenal; tulis misalnya UTF-8 atau windows-1252.");
        }
    }

    /** The version the build wrote down. */
    private static final class Version implements IVersionProvider {

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
