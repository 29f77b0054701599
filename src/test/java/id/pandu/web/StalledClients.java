package id.pandu.web;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;

/** Clients that begin something and then neither send nor read, as bad lines and bad people do. */
final class StalledClients implements AutoCloseable {

    private static final String END = "\r\n\r\n";
    static final String ADVICE =
            "POST /api/v1/advice HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";
    static final String BATCH =
            "POST /api/v1/advice/batch HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\n";
    private static final String GET = "GET /api/v1/vocabulary HTTP/1.1\r\nHost: localhost" + END;
    private static final String LINE = "{\"facts\": {}}\n";
    private static final int MANY = 2_000;

    /** Has the service wait for clients after some kilobytes, not only after megabytes that the system keeps for them. */
    @TestConfiguration
    static class SmallBuffers {

        @Bean
        @Order
        WebServerFactoryCustomizer<TomcatServletWebServerFactory> smallBuffers() {
            return factory ->
                    factory.addConnectorCustomizers(connector -> connector.setProperty("socket.txBufSize", "8192"));
        }
    }

    /** What a client sends before it stalls. */
    enum Kind {
        HALF_SENT_HEADERS(ADVICE),
        HALF_SENT_BODY(ADVICE + "Content-Length: 1000" + END + "{\"facts\": {"),
        HALF_SENT_BODY_THAT_NOBODY_WANTS("POST /none HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000" + END + "{"),
        UNREAD_ANSWERS(GET.repeat(500)),
        IDLE_BATCH(BATCH + "Content-Length: 1000" + END + LINE),
        UNREAD_BATCH(BATCH + "Content-Length: " + LINE.length() * MANY + END + LINE.repeat(MANY));

        private final String sent;

        Kind(String sent) {
            this.sent = sent;
        }
    }

    private record Client(SocketChannel channel, ByteBuffer left) {}

    private final List<Client> clients = new ArrayList<>();

    /** @param kind of each, by its number */
    StalledClients(int port, int count, Function<Integer, Kind> kind) throws IOException {
        for (int i = 0; i < count; i++) {
            SocketChannel channel = SocketChannel.open();
            channel.socket().setReceiveBufferSize(4096);
            channel.connect(new InetSocketAddress("localhost", port));
            channel.configureBlocking(false);
            clients.add(new Client(channel, StandardCharsets.US_ASCII.encode(kind.apply(i).sent)));
        }
        send();
    }

    /** As many of each kind. */
    static StalledClients ofEveryKind(int port, int count) throws IOException {
        return new StalledClients(port, count, i -> Kind.values()[i % Kind.values().length]);
    }

    /** Sends as much of what is left as the service takes now. */
    void send() throws IOException {
        for (Client client : clients) {
            while (client.left().hasRemaining() && client.channel().write(client.left()) > 0) {
                // The next part.
            }
        }
    }

    /** Whether the service has closed every connection; sends a byte on each to find out. */
    boolean areCutOff() {
        return clients.stream().allMatch(client -> {
            try {
                client.channel().write(ByteBuffer.allocate(1));
                return false;
            } catch (IOException e) {
                return true;
            }
        });
    }

    @Override
    public void close() throws IOException {
        for (Client client : clients) {
            client.channel().close();
        }
    }
}
