package id.pandu.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands of the jar. Exit status: 0 all is well, 1 something is wrong with what was checked, 2 wrong usage. */
@Command(
        name = "pandu-klaster",
        description = "Saran dari aturan yang dapat dibaca, beserta alasannya. Tanpa perintah: menjalankan server.",
        mixinStandardHelpOptions = true,
        subcommands = {AdviseCommand.class, CheckCommand.class, CasesCommand.class})
public final class Commands {

    private Commands() {}

    /** Whether the arguments name a command of this line, rather than start the server. */
    public static boolean handles(String... args) {
        if (args.length == 0) {
            return false;
        }
        return args[0].startsWith("-")
                ? args[0].matches("-h|--help|-V|--version")
                : line().getSubcommands().containsKey(args[0]);
    }

    /** Runs the command; answers the exit status. */
    public static int run(String... args) {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.ERROR);
        return line().execute(args);
    }

    private static CommandLine line() {
        return new CommandLine(new Commands());
    }
}
