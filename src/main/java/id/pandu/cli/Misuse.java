package id.pandu.cli;

import id.pandu.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells in Bahasa Indonesia how a command line should have been written. */
final class Misuse {

    /** An option of the server, such as {@code --server.port=9090}, {@code --PORT=9090} or {@code --debug}. */
    private static final Pattern SERVER_OPTION = Pattern.compile(
            "--(debug|trace|[A-Z][A-Z0-9_]*=.*|(server|spring|springdoc|management|logging|pandu|info)(\\.[\\w\\[\\]-]+)+(=.*)?)");

    private static final List<String> SERVER_SETTINGS =
            List.of("--server", "--spring", "--management", "--logging", "--pandu");

    private Misuse() {}

    static boolean isServerOption(String argument) {
        return SERVER_OPTION.matcher(argument).matches();
    }

    static Refused of(ParameterException e) {
        CommandLine line = e.getCommandLine();
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unmatched(line, unmatched.getUnmatched().get(0));
        }
        if (e instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return missing(line, missing.getMissing().get(0));
        }
        if (e instanceof OverwrittenOptionException twice) {
            return told(line, "twice", name(twice.getOverwritten()), "ditulis lebih dari sekali; tulis sekali saja.");
        }
        if (e.getArgSpec() != null && e.getArgSpec().typeInfo().getType() == int.class) {
            return told(line, "wrong-value", name(e.getArgSpec()), "'" + e.getValue() + "' bukan bilangan bulat.");
        }
        if (e.getArgSpec() != null) {
            return told(line, "wrong-value", name(e.getArgSpec()), "isinya tidak dapat dipakai.");
        }
        return line.getSubcommands().isEmpty()
                ? told(line, "usage", "", "Susunan perintah ini tidak dapat dibaca.")
                : new Refused("no-command", "", "Sebutkan perintahnya: " + commands(line) + ".");
    }

    private static Refused unmatched(CommandLine line, String argument) {
        if (isServerOption(argument)) {
            return new Refused(
                    "server-option",
                    argument,
                    "ini pilihan server; server dijalankan tanpa perintah dan hanya dengan pilihan seperti ini.");
        }
        if (argument.startsWith("-D") || argument.startsWith("-X")) {
            return new Refused("java-option", argument, "ini pilihan Java; tulis sebelum -jar.");
        }
        if (argument.startsWith("-") && argument.length() > 1) {
            List<String> near = nearestOption(line, argument);
            return new Refused(
                    "unknown-option", argument, "pilihan ini tidak dikenal." + (near.isEmpty() ? see(line) : ""), near);
        }
        if (!line.getSubcommands().isEmpty()) {
            List<String> near = Words.nearest(argument, line.getSubcommands().keySet(), 1);
            return new Refused(
                    "unknown-command",
                    argument,
                    "perintah ini tidak dikenal."
                            + (near.isEmpty()
                                    ? " Yang ada: " + commands(line) + "; tanpa perintah, server dijalankan."
                                    : ""),
                    near);
        }
        return told(line, "too-much", argument, "ini berlebih; nama yang memuat spasi diapit tanda kutip.");
    }

    private static List<String> nearestOption(CommandLine line, String argument) {
        String[] both = argument.split("[.=]", 2);
        if (argument.contains(".") && line.getParent() == null) {
            return Words.nearest(both[0], SERVER_SETTINGS, 1).stream()
                    .map(group -> group + argument.substring(both[0].length()))
                    .toList();
        }
        return Words.nearest(both[0], options(line), 1).stream()
                .filter(near -> near.startsWith("--"))
                .toList();
    }

    private static Refused missing(CommandLine line, ArgSpec argument) {
        return argument.isPositional()
                ? told(line, "missing", "", "Sebutkan " + argument.paramLabel() + ".")
                : told(line, "missing", name(argument), "perlu isi, yaitu " + argument.paramLabel() + ".");
    }

    private static Refused told(CommandLine line, String code, String place, String message) {
        return new Refused(code, place, message + see(line));
    }

    private static String see(CommandLine line) {
        return " Lihat " + line.getCommandSpec().qualifiedName() + " --bantuan.";
    }

    private static String commands(CommandLine line) {
        return String.join(", ", line.getSubcommands().keySet());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static List<String> options(CommandLine line) {
        List<String> names = new ArrayList<>();
        line.getCommandSpec().options().forEach(option -> names.addAll(List.of(option.names())));
        line.getSubcommands().values().stream()
                .filter(command -> command != line)
                .forEach(command -> names.addAll(options(command)));
        return names;
    }
}
