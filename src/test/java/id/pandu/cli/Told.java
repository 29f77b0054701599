package id.pandu.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** What a command tells, run within the tests. */
record Told(int status, String out, String err) {

    static Told by(String... arguments) {
        return to("", arguments);
    }

    /** @param typed what stands on standard input */
    static Told to(String typed, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status =
                Commands.run(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)), out, err, arguments);
        return new Told(
                status,
                out.toString(StandardCharsets.UTF_8),
                err.toString(StandardCharsets.UTF_8).strip());
    }
}
