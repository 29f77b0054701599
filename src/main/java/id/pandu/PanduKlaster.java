package id.pandu;

import id.pandu.cli.Commands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the server or, if the arguments name a command, runs that. */
@SpringBootApplication(scanBasePackages = {"id.pandu.web", "id.pandu.pages"})
public class PanduKlaster {

    /** Entry point of the jar. */
    public static void main(String[] args) {
        if (Commands.handles(args)) {
            System.exit(Commands.run(args));
        }
        SpringApplication.run(PanduKlaster.class, args);
    }
}
