package id.pandu.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import tools.jackson.databind.json.JsonMapper;

/**
 * The commands of the jar. Exit status: 0 all is well, 1 something is wrong with what was checked, 2 the command could
 * not be carried out as it was given, or not be carried through.
 */
@Command(
        name = "pandu-klaster",
        description = "Saran dari aturan yang dapat dibaca, beserta alasannya. Tanpa perintah: menjalankan server.",
        customSynopsis = "pandu-klaster PERINTAH [PILIHAN]",
        synopsisHeading = "Pemakaian: ",
        commandListHeading = "Perintah:%n")
public final class Commands {

    private static final int REFUSED = 2;

    private final CommandLine line;
    private final OutputStream out;
    private final PrintWriter errors;
    private PrintWriter output;

    private Commands(InputStream in, OutputStream out, OutputStream err) {
        this.out = out;
        this.output = writer(out, StandardCharsets.UTF_8);
        this.errors = writer(err, StandardCharsets.UTF_8);
        this.line = StandardOptions.addTo(new CommandLine(this))
                .addSubcommand(StandardOptions.addTo(new CommandLine(new AdviseCommand(in))))
                .addSubcommand(StandardOptions.addTo(new CommandLine(new CheckCommand())))
                .addSubcommand(StandardOptions.addTo(new CommandLine(new CasesCommand())))
                .setExpandAtFiles(false)
                .setExecutionStrategy(this::execute)
                .setParameterExceptionHandler((e, args) -> misused(e, List.of(args)))
                .setExecutionExceptionHandler((e, command, parsed) -> failed(e, command));
    }

    /** Whether the arguments are for this line, rather than all of them options of the server. */
    public static boolean handles(String... args) {
        return !Stream.of(args).allMatch(Misuse::isServerOption);
    }

    /** Runs the command; answers the exit status. */
    public static int run(String... args) {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.ERROR);
        return run(System.in, new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err), args);
    }

    static int run(InputStream in, OutputStream out, OutputStream err, String... args) {
        return new Commands(in, out, err).run(List.of(args));
    }

    private int run(List<String> given) {
        int status;
        if (given.stream().anyMatch(argument -> argument.indexOf('\ufffd') >= 0)) {
            status = refuse(
                    new Refused(
                            "encoding",
                            "",
                            "Ada huruf di perintah ini yang tidak terbaca; jalankan dengan LC_ALL=C.UTF-8 di"
                                    + " depannya."),
                    false);
        } else {
            status = execute(inOrder(given));
        }
        output.flush();
        if (output.checkError()) {
            errors.println("Keluaran tidak dapat ditulis seluruhnya: tempatnya penuh atau penerimanya sudah ditutup.");
            status = REFUSED;
        }
        errors.flush();
        return status;
    }

    private int execute(List<String> arguments) {
        try {
            return line.execute(arguments.toArray(String[]::new));
        } catch (OutOfMemoryError e) {
            return refuse(
                    new Refused("memory", "", "Memori tidak cukup; beri lebih banyak dengan java -Xmx1g."), false);
        } catch (StackOverflowError e) {
            return refuse(unexpected(e), false);
        }
    }

    /** {@code bantuan saran} is another way to write {@code saran --bantuan}. */
    private static List<String> inOrder(List<String> given) {
        boolean help = !given.isEmpty() && List.of("bantuan", "help").contains(given.get(0));
        return help
                ? Stream.concat(given.stream().skip(1), Stream.of("--bantuan")).toList()
                : given;
    }

    private int execute(ParseResult parsed) {
        List<CommandLine> commands = parsed.asCommandLineList();
        CommandLine command = commands.get(commands.size() - 1);
        try {
            output = writer(out, StandardOptions.charset(command));
            line.setOut(output).setErr(errors);
            return new RunLast().execute(parsed);
        } catch (Refused refused) {
            return refuse(refused, false);
        }
    }

    private int misused(ParameterException e, List<String> args) {
        Refused refused;
        try {
            refused = Misuse.of(e);
        } catch (RuntimeException fault) {
            refused = unexpected(fault);
        }
        return refuse(refused, args.contains("--json"));
    }

    private int failed(Throwable e, CommandLine command) {
        boolean json = command.getParseResult().hasMatchedOption("--json");
        return refuse(e instanceof Refused refused ? refused : unexpected(e), json);
    }

    /** A fault of the program itself: where the report is, for those who mend it. */
    private static Refused unexpected(Throwable e) {
        String report = "";
        try {
            Path file = Files.createTempFile("pandu-klaster-", ".log");
            try (PrintWriter to = new PrintWriter(file.toFile(), StandardCharsets.UTF_8)) {
                e.printStackTrace(to);
            }
            report = " Laporannya di " + file + ".";
        } catch (IOException unwritten) {
            report = " Laporannya tidak dapat ditulis: " + e.getClass().getSimpleName() + ".";
        }
        return new Refused("unexpected", "", "Ada kesalahan di dalam program, bukan di berkas Anda." + report);
    }

    private int refuse(Refused refused, boolean json) {
        errors.println(refused.getMessage());
        if (json) {
            output.println(JsonMapper.shared()
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsString(Map.of("errors", refused.faults())));
        }
        return REFUSED;
    }

    private static PrintWriter writer(OutputStream to, Charset charset) {
        return new PrintWriter(new BufferedWriter(new OutputStreamWriter(to, charset)));
    }
}
