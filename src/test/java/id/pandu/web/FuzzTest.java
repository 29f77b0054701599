package id.pandu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever clients send, they are answered in the form agreed: no failure of the service, every refusal a problem. Try more
 * with {@code -Dfuzz.requests=3000}, others with {@code -Dfuzz.seed=2}.
 */
@ExtendWith(OutputCaptureExtension.class)
class FuzzTest extends ServerTest {

    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 300);
    private static final Random RANDOM = new Random(Long.getLong("fuzz.seed", 1));

    private static final List<String> METHODS = List.of(
            "GET", "GET", "GET", "POST", "POST", "POST", "POST", "HEAD", "OPTIONS", "PUT", "PATCH", "DELETE", "TRACE",
            "BREW", "get", "CONNECT");

    private static final List<String> PATHS = List.of(
            "/",
            "/api/v1",
            "/api/v1/advice",
            "/api/v1/advice/batch",
            "/api/v1/why",
            "/api/v1/why-not",
            "/api/v1/how-to",
            "/api/v1/what-if",
            "/api/v1/interview",
            "/api/v1/stale",
            "/api/v1/vocabulary",
            "/api/v1/vocabulary/schema",
            "/api/v1/rules",
            "/api/v1/rules/HAK-001",
            "/api/v1/rules/HAK-1",
            "/api/v1/sources",
            "/api/v1/sources/TATA.DENDA.1",
            "/api/v1/coverage",
            "/api/v1/openapi",
            "/api/v1/openapi.yaml",
            "/problems",
            "/problems/too-deep",
            "/problems/none",
            "/actuator",
            "/actuator/health",
            "/actuator/health/readiness",
            "/actuator/metrics",
            "/actuator/metrics/pandu.evaluations",
            "/actuator/metrics/none",
            "/actuator/prometheus",
            "/actuator/info",
            "/actuator/env",
            "/error",
            "/favicon.ico",
            "/api",
            "/nothing",
            "/wawancara",
            "/jawaban",
            "/fakta",
            "/contoh/tidak-ada",
            "/pandu.css",
            "*");

    private static final List<String> ENDS = List.of(
            "",
            "",
            "",
            "",
            "",
            "",
            "/",
            "//",
            "/.",
            "/..",
            "/../..",
            ";a=b",
            "%20",
            "%zz",
            "%00",
            "%2f",
            "%C3%28",
            "?",
            "?x=1",
            "?x=%zz",
            "?%",
            "?tag=a:b",
            "?tag=ab",
            "?includes[]=x",
            "/\u00ff",
            "/a|b",
            "/" + "y".repeat(9000));

    private static final List<String> CONTENT = List.of(
            "application/json", "application/json", "application/x-ndjson", "application/x-www-form-urlencoded");

    private static final List<String> TYPES = List.of(
            "application/json",
            "application/json",
            "application/json;charset=utf-8",
            "application/json;charset=latin1",
            "application/json;charset=nope",
            "application/x-ndjson",
            "text/plain",
            "text/html",
            "*/*",
            "*",
            "image/*",
            "application/*;q=0.5",
            "application/json;q=0",
            "application/json;q=7",
            "application/problem+json",
            "application/schema+json",
            "application/yaml",
            "multipart/form-data",
            "multipart/form-data;boundary=x",
            "application/x-www-form-urlencoded",
            "application/vnd.spring-boot.actuator.v3+json",
            ";;;",
            "a/b/c",
            "",
            "text/plain;version=0.0.4",
            "application/openmetrics-text;version=1.0.0",
            "\u00ff\u00fe/\u0080");

    private static final Map<String, List<String>> HEADERS = new TreeMap<>(Map.ofEntries(
            Map.entry("Accept", TYPES),
            Map.entry("Content-Type", TYPES),
            Map.entry("Content-Encoding", List.of("gzip", "identity", "br, gzip", "", "\u00ff")),
            Map.entry("Accept-Encoding", List.of("deflate", "identity;q=0", "gzip;q=0", "x;q=x", "br")),
            Map.entry("Accept-Language", List.of("en", "id", "en;q=x", "*", "zz-ZZ-zz-zzzzzzzzzzz", "", "en,,;")),
            Map.entry("Accept-Charset", List.of("utf-8", "iso-8859-1", "x;q=9")),
            Map.entry("If-None-Match", List.of("*", "W/\"x\"", ",,\"", "x")),
            Map.entry("If-Match", List.of("*", "\"x\"", "\"")),
            Map.entry("If-Modified-Since", List.of("Mon, 01 Jan 2001 00:00:00 GMT", "yesterday", "")),
            Map.entry("If-Unmodified-Since", List.of("Mon, 01 Jan 2001 00:00:00 GMT", "x")),
            Map.entry("Range", List.of("bytes=0-1", "bytes=9-1", "lines=1", "bytes=-")),
            Map.entry("Origin", List.of("https://portal.example", "https://x.example", "null", "x", "http://[", "")),
            Map.entry("Access-Control-Request-Method", List.of("POST", "DELETE", "", "b@d")),
            Map.entry("Access-Control-Request-Headers", List.of("content-type", "x,,y", "\u00ff")),
            Map.entry("X-Forwarded-Host", List.of("a.example", "a b", "[", "\"x\"", "a.example:99999", "a,b")),
            Map.entry("X-Forwarded-Port", List.of("443", "x", "-1", "99999999999")),
            Map.entry("X-Forwarded-Proto", List.of("https", "ftp", "x y", "")),
            Map.entry("X-Forwarded-Prefix", List.of("/p", "p", "//", "/../x", "/%zz")),
            Map.entry("X-Forwarded-For", List.of("1.2.3.4", "x", "[::1", "1.2.3.4:x")),
            Map.entry("Forwarded", List.of("host=a.example;proto=https", "host=\"[\"", "for=\"[x\"", "proto=9;;", "=")),
            Map.entry("X-HTTP-Method-Override", List.of("DELETE", "x")),
            Map.entry("Expect", List.of("much")),
            Map.entry("Cookie", List.of("a=b", ";;;=", "$Version=9", "a=\"")),
            Map.entry("Authorization", List.of("Basic x", "\u00ff")),
            Map.entry("Upgrade", List.of("h2c", "websocket")),
            Map.entry("B@d", List.of("x")),
            Map.entry("X-Long", List.of("x".repeat(9000)))));

    private static final List<String> MEMBERS = List.of(
            "'facts': {}",
            "'facts': {'denda': 60}",
            "'facts': {'denda': '5'}",
            "'facts': {'denda': 1e999}",
            "'facts': {'umur': 99999999999999999999999999}",
            "'facts': {'umur': NaN}",
            "'facts': null",
            "'facts': []",
            "'facts': {'buku': [{'judulBuku': 'A'}, {'judulBuku': '\\ud800'}, {}]}",
            "'facts': {'buku': {}}",
            "'facts': {'minat': ['SAINS', 'SAINS', null]}",
            "'rule': 'HAK-001'",
            "'rule': 5",
            "'advice': 'HAK-002'",
            "'of': 'A'",
            "'depth': '3'",
            "'depth': 1e400",
            "'conclusion': {'fact': 'hakPinjam', 'value': 'PENUH'}",
            "'conclusion': {'fact': 5}",
            "'conclusion': {'rule': 'HAK-002', 'of': {}}",
            "'goal': {'absent': 'DND-003'}",
            "'goal': []",
            "'maxChanges': 2",
            "'maxChanges': -1",
            "'changes': {'umur': null}",
            "'changes': 3",
            "'unanswered': ['umur', 'x', 3]",
            "'answer': {'advice': [{}], 'conclusions': 3}",
            "'answer': {'factsHash': 'x', 'rulebook': 'y'}",
            "'id': {}",
            "'': ''",
            "'a/~b': 1",
            "'facts': {'': 1}");

    private static final List<String> BODIES = List.of(
            "",
            "{",
            "[]",
            "null",
            "\u0000",
            "\u00ff\u00fe{\u0000}\u0000",
            "{}{}",
            "[".repeat(2000),
            "\"x\"",
            "{'facts': 1,}",
            "a=1&b=%zz",
            "case={}&do=answer&asked=denda&answer=60",
            "case=%7B%22facts%22%3A5%7D&do=back&asked=x(#9)",
            "case={&facts={&do=change:umur&about=X",
            "lang=xx&case=%5B%5D&do=unknown&asked=minat&entries=SAINS&entries=Y&none=yes",
            "{\"facts\": {}}\n{\"facts\": {}}\n{",
            "x".repeat(60_000));

    @Test
    void answersWhateverIsSent(CapturedOutput output) {
        Map<String, Integer> statuses = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < REQUESTS; i++) {
            String request = request();
            String answer = raw(request);
            statuses.merge(answer.isEmpty() ? "none" : answer.substring(9, 12), 1, Integer::sum);
            String fault = fault(request, answer);
            if (!fault.isEmpty()) {
                wrong.add(fault + "\n" + shortened(request) + "\n→ " + shortened(answer));
            }
        }
        System.out.println(REQUESTS + " requests by status: " + statuses);
        assertThat(wrong).isEmpty();
        assertThat(output.getAll()).doesNotContain("\tat ");
        assertThat(statuses).containsKeys("200", "400", "404", "405", "415");
    }

    private static String request() {
        String method = any(METHODS);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Host", RANDOM.nextInt(30) == 0 ? any(List.of("a b", "", "[::1", "x:y", "a\"b")) : "localhost");
        headers.put("Connection", "close");
        if (RANDOM.nextInt(3) > 0) {
            headers.put("Content-Type", any(CONTENT));
        }
        List<String> names = List.copyOf(HEADERS.keySet());
        for (int i = RANDOM.nextInt(4); i > 0; i--) {
            String name = any(names);
            headers.put(name, any(HEADERS.get(name)));
        }
        String body = method.equals("POST") || RANDOM.nextInt(6) == 0 ? body() : "";
        if (!body.isEmpty()) {
            headers.put("Content-Length", String.valueOf(body.getBytes(StandardCharsets.ISO_8859_1).length));
        }
        StringBuilder request = new StringBuilder(method + " " + any(PATHS) + any(ENDS) + " HTTP/1.1\r\n");
        headers.forEach(
                (name, value) -> request.append(name).append(": ").append(value).append("\r\n"));
        return request.append("\r\n").append(body).toString();
    }

    private static String body() {
        if (RANDOM.nextInt(5) == 0) {
            return any(BODIES);
        }
        List<String> members = new ArrayList<>();
        if (RANDOM.nextInt(4) > 0) {
            members.add("'facts': {'denda': 60}");
        }
        for (int i = RANDOM.nextInt(3); i > 0; i--) {
            members.add(any(MEMBERS));
        }
        return ("{" + String.join(", ", members) + "}").replace('\'', '"');
    }

    private static <T> T any(List<T> list) {
        return list.get(RANDOM.nextInt(list.size()));
    }

    /** What is wrong with an answer; empty if nothing is. */
    private static String fault(String request, String answer) {
        String[] parts = answer.split("\r\n\r\n", 2);
        if (!parts[0].startsWith("HTTP/1.1 ")) {
            return "no HTTP";
        }
        int status = Integer.parseInt(parts[0].substring(9, 12));
        boolean server = request.startsWith("OPTIONS *");
        if (status >= 500) {
            return "a failure of ours";
        }
        if (!server && !parts[0].contains("X-Content-Type-Options: nosniff")) {
            return "no security headers";
        }
        if (status >= 400 && (answer.contains("\tat ") || answer.contains("Exception"))) {
            return "insides";
        }
        if (status < 400 || server) {
            return "";
        }
        if (parts[0].contains("Content-Type: text/html") && parts[0].contains("Content-Security-Policy: ")) {
            return "";
        }
        if (!parts[0].contains("Content-Type: " + PROBLEM)) {
            return "no problem";
        }
        return request.startsWith("HEAD ") ? "" : problem(status, parts[1]);
    }

    private static String problem(int status, String body) {
        int from = body.indexOf('{');
        if (from < 0 || body.lastIndexOf('}') < from) {
            return "nothing told";
        }
        String json = body.substring(from, body.lastIndexOf('}') + 1);
        if (body.contains("\r\n")) {
            json = json.replaceAll("\r\n[0-9a-f]+\r\n", "");
        }
        JsonNode problem = JsonMapper.shared().readTree(json);
        boolean well = problem.path("type").asString("").startsWith("/problems/")
                && problem.path("status").asInt() == status
                && !problem.path("detail").asString("").isBlank();
        return well ? "" : "half a problem";
    }

    private static String shortened(String text) {
        String printable = text.replaceAll("[^\\x20-\\x7e\\n]", "·");
        return printable.length() > 600 ? printable.substring(0, 600) + "…" : printable;
    }
}
