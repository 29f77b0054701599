package id.pandu.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** Clients that stall, break off or send what cannot be read. Nobody is cut off here, so whoever waits waits for ever. */
@Import(StalledClients.SmallBuffers.class)
@TestPropertySource(properties = {"pandu.patience=1h", "server.tomcat.connection-timeout=1h"})
@ExtendWith(OutputCaptureExtension.class)
@Timeout(300)
class SlowClientsTest extends ServerTest {

    private static final String POST = StalledClients.ADVICE;

    @Autowired
    private MeterRegistry meters;

    @ParameterizedTest
    @EnumSource
    void othersAreAnsweredWhateverTwoHundredClientsWaitFor(StalledClients.Kind kind) throws IOException {
        try (StalledClients stalled = new StalledClients(port(), 200, i -> kind)) {
            for (int i = 0; i < 5; i++) {
                stalled.send();
                assertThat(advice("{\"facts\": {\"denda\": 60}}").status()).isEqualTo(200);
                assertThat(get("/actuator/health").status()).isEqualTo(200);
            }
            assertThat(post("/api/v1/advice/batch", BatchController.NDJSON, "{\"facts\": {}}\n".repeat(5))
                            .body()
                            .lines())
                    .hasSize(5);
        }
    }

    @Test
    void healthIsToldAndOverloadIsSaidWhenMoreClientsStallThanThereAreWorkers() throws IOException {
        try (StalledClients stalled =
                new StalledClients(port(), 700, i -> StalledClients.Kind.HALF_SENT_BODY_THAT_NOBODY_WANTS)) {
            stalled.send();
            Reply reply = advice("{\"facts\": {}}");
            while (reply.status() == 200) {
                reply = advice("{\"facts\": {}}");
            }

            assertThat(reply.status()).isEqualTo(503);
            assertThat(reply.type()).isEqualTo("application/problem+json");
            assertThat(reply.header("Retry-After")).isEqualTo("5");
            assertThat(get("/actuator/health").status()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 100\r\n\r\n{\"facts\":",
                "Transfer-Encoding: chunked\r\n\r\nzz\r\nhello\r\n",
                "Transfer-Encoding: chunked\r\n\r\n5\r\nhelloXX5\r\n",
                "Transfer-Encoding: chunked\r\n\r\n50\r\nhello"
            })
    void saysThatABodyDidNotArriveWhole(String rest, CapturedOutput output) throws IOException {
        String reply = exchange(POST + rest);

        assertThat(reply).startsWith("HTTP/1.1 400").contains("/problems/broken-body", "Connection: close");
        assertNobodyBlamesTheService(output);
    }

    @Test
    void aBatchThatBreaksOffSaysSoInItsLastLine(CapturedOutput output) throws IOException {
        String reply = exchange(StalledClients.BATCH + "Content-Length: 99\r\n\r\n{\"facts\": {}}\n{\"fa");

        assertThat(reply)
                .contains("{\"line\":1,\"answer\"", "{\"line\":2,\"problem\":{\"type\":\"/problems/broken-body\"");
        assertNobodyBlamesTheService(output);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/rules?%",
                "/api/v1/advice?a=%zz",
                "/actuator/health?%",
                "/actuator/metrics/jvm.memory.used?tag=%",
                "/?%",
                "/api/v1/rules?a=%C3%28"
            })
    void anAddressThatIsNotEncodedRightlyIsNoFailure(String address, CapturedOutput output) throws IOException {
        String reply = exchange("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(reply).startsWith("HTTP/1.1 ").doesNotStartWith("HTTP/1.1 5");
        assertNobodyBlamesTheService(output);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/vocabulary HTTP/1.1\r\nHost: localhost\r\n\r\n",
                POST + "Content-Length: 50\r\n\r\n{",
                StalledClients.BATCH + "Transfer-Encoding: chunked\r\n\r\n2000\r\n{\"facts\": {}}\n{\"facts\": {}}\n"
            })
    void aClientThatGoesAwayIsNoFailure(String request, CapturedOutput output) throws Exception {
        for (int i = 0; i < 20; i++) {
            try (Socket socket = new Socket("localhost", port())) {
                socket.setSoLinger(true, 0);
                socket.getOutputStream().write(request.repeat(3).getBytes(StandardCharsets.US_ASCII));
                Thread.sleep(i);
            }
        }

        await().atMost(Duration.ofMinutes(2))
                .until(() -> meters.get("pandu.requests.open").gauge().value() == 0);
        assertNobodyBlamesTheService(output);
    }

    /** Of two thousand lines, some hundreds of which the service has read when the client goes. */
    @Test
    void aBatchEndsWhenItsClientGoes() throws IOException {
        long before = meters.get("pandu.evaluations").timer().count();
        try (StalledClients stalled = new StalledClients(port(), 1, i -> StalledClients.Kind.UNREAD_BATCH)) {
            await().atMost(Duration.ofMinutes(2)).until(() -> {
                stalled.send();
                return meters.get("pandu.evaluations").timer().count() > before;
            });
        }

        await().atMost(Duration.ofMinutes(2))
                .until(() -> meters.get("pandu.requests.open").gauge().value() == 0);
        assertThat(meters.get("pandu.evaluations").timer().count() - before).isLessThan(200);
    }

    /** As HttpClient sends all before it reads, the service has to hear it out. */
    @Test
    void aClientThatSendsMuchTooMuchSeesWhy() throws IOException {
        Reply reply = advice(" ".repeat(20_000_000));

        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.type()).isEqualTo("application/problem+json");
        assertThat(exchange(POST + "Content-Length: 20000000\r\n\r\n" + " ".repeat(20_000_000)))
                .startsWith("HTTP/1.1 413")
                .contains("/problems/too-large");
    }

    /** All that comes back until the service closes, which it does at the end of what is sent. */
    private String exchange(String request) throws IOException {
        try (Socket socket = new Socket("localhost", port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void assertNobodyBlamesTheService(CapturedOutput output) {
        assertThat(output.getAll()).doesNotContain("ERROR").doesNotContain("\tat ");
        assertThat(meters.find("http.server.requests")
                        .tag("outcome", "SERVER_ERROR")
                        .tag("status", "500")
                        .timers())
                .isEmpty();
    }
}
