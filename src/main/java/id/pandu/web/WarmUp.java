package id.pandu.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Asks the service itself for advice on the samples, over and over for a while before it says it is ready, so that the
 * first clients do not pay for a cold machine. The metrics count these requests like any other.
 */
@Component
final class WarmUp implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
    private static final int PATIENCE = 30_000;
    private static final byte[] NOTHING_KNOWN = "{\"facts\": {}}".getBytes(StandardCharsets.UTF_8);

    private final PanduProperties properties;
    private final Environment environment;

    WarmUp(PanduProperties properties, Environment environment) {
        this.properties = properties;
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        List<byte[]> requests = requests();
        long start = System.nanoTime();
        int answered = 0;
        try {
            while (since(start).compareTo(properties.warmUp()) < 0) {
                ask(requests.get(answered % requests.size()));
                answered++;
            }
            LOG.info("Warm after {} answers", answered);
        } catch (IOException e) {
            LOG.warn("Cannot warm up, so the first answers will be slow: {}", e.toString());
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private void ask(byte[] request) throws IOException {
        String address = "http://" + environment.getProperty("server.address", "localhost") + ":"
                + environment.getProperty("local.server.port")
                + environment.getProperty("server.servlet.context-path", "") + "/api/v1/advice";
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(address).toURL().openConnection();
        connection.setRequestMethod("POST");
        connection.setRequestProperty(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON_VALUE);
        connection.setDoOutput(true);
        connection.setConnectTimeout(PATIENCE);
        connection.setReadTimeout(PATIENCE);
        try (OutputStream body = connection.getOutputStream()) {
            body.write(request);
        }
        boolean refused = connection.getResponseCode() >= HttpURLConnection.HTTP_BAD_REQUEST;
        try (InputStream answer = refused ? connection.getErrorStream() : connection.getInputStream()) {
            byte[] text = answer.readAllBytes();
            if (refused) {
                LOG.warn("A sample is refused: {}", new String(text, StandardCharsets.UTF_8));
            }
        }
    }

    private List<byte[]> requests() throws IOException {
        List<byte[]> requests = new ArrayList<>();
        if (Files.isDirectory(properties.samples())) {
            try (Stream<Path> folders = Files.list(properties.samples()).sorted()) {
                for (Path request : folders.map(f -> f.resolve("request.json"))
                        .filter(Files::isRegularFile)
                        .toList()) {
                    requests.add(Files.readAllBytes(request));
                }
            }
        }
        return requests.isEmpty() ? List.of(NOTHING_KNOWN) : requests;
    }
}
