package id.pandu.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** Nobody may keep the service waiting for ever. */
@Import(StalledClients.SmallBuffers.class)
@TestPropertySource(properties = {"pandu.patience=2s", "server.tomcat.connection-timeout=1s"})
@Timeout(120)
class ClientDeadlinesTest extends ServerTest {

    private static final String POST = StalledClients.ADVICE + "Content-Length: 40000\r\n\r\n";

    @Test
    void aBodyThatStopsIsAnswered() throws IOException {
        try (Socket socket = new Socket("localhost", port())) {
            socket.getOutputStream().write((POST + "{").getBytes(StandardCharsets.US_ASCII));

            assertThat(answer(socket)).startsWith("HTTP/1.1 408").contains("/problems/too-slow");
        }
    }

    /** Each byte comes within the time allowed for a pause, all of them would take hours. */
    @Test
    void aBodyThatDripsIsAnswered() throws Exception {
        try (Socket socket = new Socket("localhost", port())) {
            OutputStream out = socket.getOutputStream();
            out.write(POST.getBytes(StandardCharsets.US_ASCII));
            Thread drip = new Thread(() -> drip(out));
            drip.start();

            assertThat(answer(socket)).startsWith("HTTP/1.1 408").contains("/problems/too-slow");
            drip.join();
        }
    }

    private static void drip(OutputStream out) {
        try {
            while (true) {
                out.write(' ');
                Thread.sleep(100);
            }
        } catch (IOException | InterruptedException e) {
            // It was cut off.
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoeverStallsIsCutOff(StalledClients.Kind kind) throws IOException {
        try (StalledClients stalled = new StalledClients(port(), 1, i -> kind)) {
            await().atMost(Duration.ofMinutes(1))
                    .pollInterval(Duration.ofSeconds(3))
                    .until(stalled::areCutOff);
        }
    }

    /** All that comes until the service closes. */
    private static String answer(Socket socket) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            for (int next = socket.getInputStream().read();
                    next >= 0;
                    next = socket.getInputStream().read()) {
                answer.write(next);
            }
        } catch (SocketException e) {
            // Closed while something was on its way to it.
        }
        return answer.toString(StandardCharsets.UTF_8);
    }
}
