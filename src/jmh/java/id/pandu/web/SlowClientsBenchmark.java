package id.pandu.web;

import id.pandu.PanduKlaster;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Answers a second over HTTP, shipped rules, four clients, while others stall in every way and are not cut off. */
@State(Scope.Benchmark)
@Threads(4)
@Fork(1)
@Warmup(iterations = 3, time = 10)
@Measurement(iterations = 5, time = 10)
public class SlowClientsBenchmark {

    @Param({"0", "200"})
    public int stalled;

    private final HttpClient client = HttpClient.newHttpClient();
    private ConfigurableApplicationContext service;
    private StalledClients slow;
    private HttpRequest request;

    @Setup
    public void start() throws IOException, InterruptedException {
        service = SpringApplication.run(
                PanduKlaster.class,
                "--server.port=0",
                "--pandu.patience=1h",
                "--server.tomcat.connection-timeout=1h",
                "--pandu.warm-up=0s");
        int port = service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        slow = StalledClients.ofEveryKind(port, stalled);
        awaitStall();
        request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/advice"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofFile(Path.of("samples/01-bordir-bukittinggi/request.json")))
                .build();
    }

    /** Until the service has answered all that the stalled clients take. */
    private void awaitStall() throws IOException, InterruptedException {
        Timer evaluations =
                service.getBean(MeterRegistry.class).get("pandu.evaluations").timer();
        Gauge waiting = service.getBean(MeterRegistry.class)
                .get("pandu.evaluations.waiting")
                .gauge();
        long before;
        do {
            before = evaluations.count();
            slow.send();
            Thread.sleep(3000);
        } while (evaluations.count() != before || waiting.value() > 0);
    }

    @TearDown
    public void stop() throws IOException {
        slow.close();
        service.close();
    }

    @Benchmark
    public int answer() throws IOException, InterruptedException {
        return client.send(request, BodyHandlers.ofByteArray()).body().length;
    }
}
