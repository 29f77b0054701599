package id.pandu.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A running server with the toy rulebook, and real requests to it. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "pandu.rules=src/test/resources/toy",
            "pandu.samples=src/test/resources/none",
            "pandu.warm-up=0s",
            "pandu.max-request-bytes=50000",
            "pandu.cors.allowed-origins=https://portal.example",
            "pandu.look-every=100ms"
        })
abstract class ServerTest {

    static final String JSON = "application/json";
    static final String PROBLEM = "application/problem+json";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    static {
        // Real clients send these, the test's does not unless told.
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host,origin,connection");
    }

    @LocalServerPort
    private int port;

    /** What came back. */
    record Reply(int status, String type, String body, HttpResponse<String> response) {

        JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    int port() {
        return port;
    }

    Reply get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    Reply post(String path, String type, String body, String... headers) {
        return send(request(path, headers).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    Reply advice(String body, String... headers) {
        return post("/api/v1/advice", JSON, body, headers);
    }

    /** A request of any method, with a body or without. */
    Reply send(String method, String path, String body, String... headers) {
        return send(request(path, headers)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
    }

    /** What the server says to bytes that no client library would send. */
    String raw(String request) {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        for (int i = 0; i < headers.length; i += 2) {
            builder.header(headers[i], headers[i + 1]);
        }
        return builder;
    }

    private static Reply send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
            String type = response.headers().firstValue("Content-Type").orElse("");
            return new Reply(response.statusCode(), type, response.body(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** JSON laid out so that two equal values read alike. */
    static String pretty(String json) {
        return pretty(JsonMapper.shared().readTree(json));
    }

    static String pretty(JsonNode json) {
        return json.toPrettyString();
    }
}
