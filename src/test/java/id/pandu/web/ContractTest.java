package id.pandu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What HTTP promises of every address: types, encodings, origins, headers, and problems in one form. */
class ContractTest extends ServerTest {

    private static final String FACTS = "{\"facts\": {\"denda\": 60}}";
    private static final String HOST = "Host: localhost\r\nConnection: close\r\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json; charset=iso-8859-1",
                "application/json;charset=\"UTF-16\"",
                "application/json;profile=\"https://x.example\"; q=0.3",
                "text/html, application/*;v=1;q=0.9",
                "*/*;charset=latin1"
            })
    void answersInUtf8WhateverIsAskedFor(String accept) {
        for (String path :
                new String[] {"/api/v1/rules", "/actuator/health", "/problems", "/api/v1/vocabulary/schema"}) {
            Reply reply = get(path, "Accept", accept);
            assertThat(reply.status()).as(path).isEqualTo(200);
            assertThat(reply.type()).doesNotContain("8859", "16");
            assertThat(reply.json().isEmpty()).isFalse();
        }
        assertThat(advice(FACTS, "Accept", accept).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "image/png",
                "application/json;q=0",
                "application/json;q=x",
                "json",
                "application/json;charset=no-such-charset"
            })
    void saysInTheUsualFormWhatItCannotGive(String accept) {
        for (String path : new String[] {"/api/v1/rules", "/actuator/health", "/problems"}) {
            assertProblem(get(path, "Accept", accept), 406, "not-acceptable");
        }
        assertProblem(advice(FACTS, "Accept", accept), 406, "not-acceptable");
    }

    @Test
    void aBodyOfAnyTypeIsNoFailureOfOurs() {
        assertThat(
                        raw(
                                "GET /actuator/info HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: */*\r\n\r\n"))
                .startsWith("HTTP/1.1 415");
    }

    @Test
    void readsBodiesAsTheyAreAndInUtf8() {
        Reply compressed = advice(FACTS, "Content-Encoding", "gzip");
        assertProblem(compressed, 415, "unsupported-media-type");
        assertThat(compressed.header("Accept-Encoding")).isEqualTo("identity");
        assertThat(advice(FACTS, "Content-Encoding", "identity").status()).isEqualTo(200);
        assertProblem(post("/api/v1/advice", JSON + ";charset=iso-8859-1", FACTS), 415, "unsupported-media-type");
        assertProblem(post("/api/v1/advice", JSON + ";charset=none-such", FACTS), 415, "unsupported-media-type");
        assertProblem(post("/api/v1/advice", "multipart/form-data", FACTS), 415, "unsupported-media-type");
        assertThat(post("/api/v1/advice", JSON + ";charset=UTF-8", FACTS).status())
                .isEqualTo(200);
    }

    @Test
    void writesTheTextOfTheCommandLine() {
        Reply text = advice(FACTS, "Accept", "text/plain");
        assertThat(text.type()).isEqualTo("text/plain;charset=UTF-8");
        assertThat(text.body())
                .startsWith("POSISI")
                .contains("[HAK-002] Minta anggota melunasi denda")
                .endsWith("\n");
        for (Map.Entry<String, String> asked : Map.of(
                        "why", "'advice': 'HAK-002'",
                        "why-not", "'conclusion': {'fact': 'hakPinjam', 'value': 'PENUH'}",
                        "how-to", "'goal': {'absent': 'DND-003'}",
                        "what-if", "'changes': {'denda': 0}",
                        "stale", "'answer': {'advice': ['HAK-002']}")
                .entrySet()) {
            String body = ("{'facts': {'denda': 60}, " + asked.getValue() + "}").replace('\'', '"');
            Reply reply = post("/api/v1/" + asked.getKey(), JSON, body, "Accept", "text/plain, */*;q=0.1");
            assertThat(reply.status()).as(asked.getKey()).isEqualTo(200);
            assertThat(reply.type()).isEqualTo("text/plain;charset=UTF-8");
            assertThat(reply.body()).isNotBlank().doesNotContain("{");
        }
        assertThat(advice(FACTS, "Accept", "*/*").type()).isEqualTo(JSON);
        assertProblem(advice("{\"facts\": 1}", "Accept", "text/plain"), 400, "invalid-request");
    }

    @Test
    void compressesForThoseWhoAccept() {
        for (String path : new String[] {"/api/v1/rules", "/api/v1/openapi", "/api/v1/vocabulary"}) {
            Reply reply = get(path, "Accept-Encoding", "gzip");
            assertThat(reply.header("Content-Encoding")).as(path).isEqualTo("gzip");
            assertThat(reply.header("Vary")).containsIgnoringCase("accept-encoding");
        }
        assertThat(advice(FACTS, "Accept-Encoding", "gzip").header("Content-Encoding"))
                .isEqualTo("gzip");
        assertThat(advice(FACTS).header("Content-Encoding")).isEmpty();
    }

    @Test
    void tellsTheMethodsThereAre() {
        assertThat(allowed("/api/v1/advice")).containsExactlyInAnyOrder("POST", "OPTIONS");
        assertThat(allowed("/api/v1/rules")).containsExactlyInAnyOrder("GET", "HEAD", "OPTIONS");
        assertThat(allowed("/api/v1/why-not")).containsExactlyInAnyOrder("POST", "OPTIONS");
        assertThat(allowed("/actuator/health")).contains("GET", "OPTIONS");
        assertProblem(send("OPTIONS", "/api/v1/nothing", ""), 404, "not-found");
        assertProblem(send("DELETE", "/api/v1/rules", ""), 405, "method-not-allowed");
        assertProblem(send("BREW", "/api/v1/rules", ""), 405, "method-not-allowed");
    }

    private List<String> allowed(String path) {
        Reply reply = send("OPTIONS", path, "");
        assertThat(reply.status()).isEqualTo(200);
        return List.of(reply.header("Allow").split(", ?"));
    }

    @Test
    void letsPagesOfListedOriginsCall() {
        Reply preflight = send(
                "OPTIONS",
                "/api/v1/advice",
                "",
                "Origin",
                "https://portal.example",
                "Access-Control-Request-Method",
                "POST",
                "Access-Control-Request-Headers",
                "content-type, accept-language");
        assertThat(preflight.status()).isEqualTo(200);
        assertThat(preflight.header("Access-Control-Allow-Origin")).isEqualTo("https://portal.example");
        assertThat(preflight.header("Access-Control-Allow-Methods")).contains("POST");
        assertThat(preflight.header("Access-Control-Allow-Headers")).contains("content-type", "accept-language");
        assertThat(preflight.header("Access-Control-Allow-Credentials")).isEmpty();
        Reply call = advice(FACTS, "Origin", "https://portal.example");
        assertThat(call.status()).isEqualTo(200);
        assertThat(call.header("Access-Control-Allow-Origin")).isEqualTo("https://portal.example");
        assertThat(call.header("Vary")).containsIgnoringCase("Origin");
        Reply wrong = advice("{", "Origin", "https://portal.example");
        assertThat(wrong.header("Access-Control-Allow-Origin")).isEqualTo("https://portal.example");
    }

    @Test
    void keepsPagesOfOtherOriginsFromReading() {
        for (String origin : new String[] {"https://other.example", "null", "https://portal.example.evil"}) {
            Reply preflight =
                    send("OPTIONS", "/api/v1/advice", "", "Origin", origin, "Access-Control-Request-Method", "POST");
            assertProblem(preflight, 403, "forbidden-origin");
            Reply call = advice(FACTS, "Origin", origin);
            assertThat(call.status()).isEqualTo(200);
            assertThat(call.header("Access-Control-Allow-Origin")).isEmpty();
        }
        PanduProperties unset =
                new Binder(new MapConfigurationPropertySource(Map.of())).bindOrCreate("pandu", PanduProperties.class);
        assertThat(unset.cors().allowedOrigins()).isEmpty();
    }

    @Test
    void sendsSecurityHeadersWithEveryAnswer() {
        for (Reply reply :
                List.of(get("/api/v1/rules"), get("/nothing"), get("/actuator/health"), advice(FACTS), advice("{"))) {
            assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(reply.header("Content-Security-Policy")).contains("default-src 'none'");
            assertThat(reply.header("X-Frame-Options")).isEqualTo("DENY");
        }
        assertThat(advice(FACTS).header("Cache-Control")).isEqualTo("no-store");
        assertThat(get("/api/v1/rules").header("Cache-Control")).isEqualTo("no-cache");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/%zz HTTP/1.1\r\n" + HOST,
                "GET /a|b\\{} HTTP/1.1\r\n" + HOST,
                "GET /api%2fv1 HTTP/1.1\r\n" + HOST,
                "GET /api/v1/rules/%ff%fe HTTP/1.1\r\n" + HOST,
                "GET /%00 HTTP/1.1\r\n" + HOST,
                "GET /../../etc HTTP/1.1\r\n" + HOST,
                "GET /problems HTTP/1.1\r\nConnection: close\r\n",
                "GET /problems HTTP/1.1\r\nHost: a b\"c\r\nConnection: close\r\n",
                "GET /problems HTTP/3.0\r\n" + HOST,
                "GET /problems HTTP/1.1\r\n" + HOST + "B@d Header: 1\r\n",
                "G(T /problems HTTP/1.1\r\n" + HOST,
                "POST /api/v1/advice HTTP/1.1\r\n" + HOST
                        + "Content-Type: application/json\r\nTransfer-Encoding: foo\r\n",
                "POST /api/v1/advice HTTP/1.1\r\n" + HOST + "Content-Length: abc\r\n",
                "POST /api/v1/advice HTTP/1.1\r\n" + HOST + "Expect: much\r\nContent-Length: 0\r\n",
                "TRACE /api/v1/rules HTTP/1.1\r\n" + HOST,
                "CONNECT localhost:80 HTTP/1.1\r\n" + HOST
            })
    void tellsAsAProblemWhatTheServerItselfRefuses(String request) {
        assertRefused(raw(request + "\r\n"));
    }

    @Test
    void tellsOfHeadersThatAreTooLarge() {
        assertRefused(raw("GET / HTTP/1.1\r\n" + HOST + "X: " + "a".repeat(20_000) + "\r\n\r\n"));
        assertRefused(raw("GET /" + "a".repeat(20_000) + " HTTP/1.1\r\n" + HOST + "\r\n"));
    }

    private static void assertRefused(String answer) {
        String[] parts = answer.split("\r\n\r\n", 2);
        assertThat(parts[0]).matches("(?s)HTTP/1.1 4\\d\\d .*").contains(PROBLEM, "X-Content-Type-Options: nosniff");
        String json = parts[1].substring(parts[1].indexOf('{'), parts[1].lastIndexOf('}') + 1);
        JsonNode problem = JsonMapper.shared().readTree(json);
        assertThat(parts[0]).startsWith("HTTP/1.1 " + problem.get("status").asInt());
        assertThat(problem.get("type").asString()).startsWith("/problems/");
        assertThat(problem.get("detail").asString()).isNotBlank();
    }

    private static void assertProblem(Reply reply, int status, String type) {
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.type()).isEqualTo(PROBLEM);
        assertThat(reply.json().get("type").asString()).isEqualTo("/problems/" + type);
        assertThat(reply.json().get("status").asInt()).isEqualTo(status);
        assertThat(reply.body().getBytes(StandardCharsets.UTF_8).length).isLessThan(5000);
    }
}
