package id.pandu.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What clients are told of requests that are wrong. These texts are part of the contract. */
class ProblemsTest extends ServerTest {

    @Test
    void namesEveryPlaceThatIsWrongAtOnce() {
        Reply reply = advice("""
                {"fakta": 1, "facts": {
                  "umurr": 30, "umur": 130, "jenisAnggota": "DEWSA", "kartuHilang": "ya", "hakPinjam": "PENUH",
                  "minat": ["SAINS", "SASTRO"], "tanggalDaftar": "kemarin",
                  "buku": [{"judulBuku": 7, "harga/Buku": 1}, 3]}}
                """);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.type()).isEqualTo("application/problem+json");
        assertThat(pretty(reply.json())).isEqualTo(pretty("""
                {"type": "/problems/invalid-facts",
                 "title": "The facts are not as the vocabulary has them",
                 "status": 400,
                 "detail": "11 places are wrong; see errors, and /api/v1/vocabulary for what is right",
                 "errors": [
                   {"pointer": "/fakta", "code": "unknown-member",
                    "message": "There is no member 'fakta' here", "nearest": ["facts"]},
                   {"pointer": "/facts/buku/0/judulBuku", "code": "wrong-type", "message": "Expected text",
                    "value": 7, "nearest": []},
                   {"pointer": "/facts/buku/0/harga~1Buku", "code": "unknown-fact",
                    "message": "There is no fact 'harga/Buku'", "nearest": ["hargaBuku", "temaBuku"]},
                   {"pointer": "/facts/buku/1", "code": "wrong-type", "message": "Expected an object",
                    "value": 3, "nearest": []},
                   {"pointer": "/facts/umurr", "code": "unknown-fact",
                    "message": "There is no fact 'umurr'", "nearest": ["umur"]},
                   {"pointer": "/facts/umur", "code": "out-of-range", "message": "Expected a number from 0 to 120",
                    "value": 130, "nearest": []},
                   {"pointer": "/facts/jenisAnggota", "code": "unknown-option",
                    "message": "'DEWSA' is not an option of jenisAnggota; its options are DEWASA, PELAJAR, ANAK",
                    "value": "DEWSA", "nearest": ["DEWASA"]},
                   {"pointer": "/facts/kartuHilang", "code": "wrong-type", "message": "Expected true or false",
                    "value": "ya", "nearest": []},
                   {"pointer": "/facts/hakPinjam", "code": "not-given",
                    "message": "This fact is concluded by the rules and cannot be given", "value": "PENUH", "nearest": []},
                   {"pointer": "/facts/minat/1", "code": "unknown-option",
                    "message": "'SASTRO' is not an option of minat; its options are SEJARAH, SAINS, SASTRA", "value": "SASTRO", "nearest": ["SASTRA"]},
                   {"pointer": "/facts/tanggalDaftar", "code": "wrong-type", "message": "Expected a date as 2026-01-31",
                    "value": "kemarin", "nearest": []}]}
                """));
    }

    @Test
    void tellsOfProblemsInIndonesianIfAskedTo() {
        Reply reply = advice("""
                {"fakta": 1, "facts": {"umurr": 30, "umur": 130, "jenisAnggota": "DEWSA", "hakPinjam": "PENUH"}}
                """, "Accept-Language", "id,en;q=0.5");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.header("Content-Language")).isEqualTo("id");
        assertThat(reply.header("Vary")).containsIgnoringCase("Accept-Language");
        assertThat(pretty(reply.json())).isEqualTo(pretty("""
                {"type": "/problems/invalid-facts",
                 "title": "Faktanya tidak sesuai dengan kamus",
                 "status": 400,
                 "detail": "Ada 5 tempat yang salah; lihat errors, dan /api/v1/vocabulary untuk yang benar",
                 "errors": [
                   {"pointer": "/fakta", "code": "unknown-member",
                    "message": "Tidak ada anggota 'fakta' di sini", "nearest": ["facts"]},
                   {"pointer": "/facts/umurr", "code": "unknown-fact",
                    "message": "Tidak ada fakta 'umurr'", "nearest": ["umur"]},
                   {"pointer": "/facts/umur", "code": "out-of-range",
                    "message": "Seharusnya bilangan dari 0 sampai 120", "value": 130, "nearest": []},
                   {"pointer": "/facts/jenisAnggota", "code": "unknown-option",
                    "message": "'DEWSA' bukan pilihan jenisAnggota; pilihannya DEWASA, PELAJAR, ANAK",
                    "value": "DEWSA", "nearest": ["DEWASA"]},
                   {"pointer": "/facts/hakPinjam", "code": "not-given",
                    "message": "Fakta ini disimpulkan oleh aturan dan tidak dapat diberikan",
                    "value": "PENUH", "nearest": []}]}
                """));
    }

    @Test
    void everyKindOfProblemFollowsTheLanguage() {
        Reply malformed = advice("{\"facts\": ", "Accept-Language", "id");
        assertThat(malformed.json().get("title").asString()).isEqualTo("Isi permintaan bukan JSON yang sah");
        assertThat(malformed.json().get("detail").asString()).startsWith("Tidak terbaca di baris 1, kolom ");

        Reply nothing = get("/api/v1/rules/HAK-999", "Accept-Language", "id");
        assertThat(nothing.json().get("detail").asString()).isEqualTo("Tidak ada aturan 'HAK-999'");

        Reply nowhere = get("/api/v1/nowhere", "Accept-Language", "id");
        assertThat(nowhere.json().get("detail").asString()).isEqualTo("Tidak ada apa-apa di /api/v1/nowhere");
        assertThat(nowhere.header("Content-Language")).isEqualTo("id");

        Reply method = get("/api/v1/advice", "Accept-Language", "id");
        assertThat(method.json().get("detail").asString()).isEqualTo("Metode ini tidak tersedia di sini");
        assertThat(get("/api/v1/nowhere").header("Content-Language")).isEqualTo("en");
        assertThat(get("/api/v1/nowhere", "Accept-Language", "fr").header("Content-Language"))
                .isEqualTo("en");
    }

    @Test
    void namesEveryMemberGivenTwice() {
        assertThat(pretty(advice("{\"facts\": {\"umur\": 1, \"umur\": 2}, \"facts\": {}}")
                        .json()))
                .isEqualTo(pretty("""
                {"type": "/problems/duplicate-members",
                 "title": "An object names a member more than once",
                 "status": 400,
                 "detail": "Each member may be named only once",
                 "errors": [
                   {"pointer": "/facts/umur", "code": "duplicate-member",
                    "message": "'umur' is named more than once", "nearest": []},
                   {"pointer": "/facts", "code": "duplicate-member",
                    "message": "'facts' is named more than once", "nearest": []}]}
                """));
    }

    static Stream<Arguments> bodies() {
        return Stream.of(
                Arguments.of("", 400, "malformed-json", "The body is empty"),
                Arguments.of(
                        "{\"facts\":\n  {\"umur\": }}",
                        400,
                        "malformed-json",
                        "Unexpected character ('}' (code 125)): expected a value at line 2, column 12"),
                Arguments.of(
                        "{\"facts\": {",
                        400,
                        "malformed-json",
                        "Unexpected end-of-input: expected close marker for Object at line 1, column 12"),
                Arguments.of(
                        "{\"facts\": {}} 1",
                        400,
                        "malformed-json",
                        "Something follows the end of the object at line 1, column 15"),
                Arguments.of("[1]", 400, "not-an-object", "Expected an object such as {\"facts\": {}}"),
                Arguments.of(
                        "{\"facts\": " + "[".repeat(900),
                        400,
                        "too-deep",
                        "At most 16 levels are read at line 1, column 27"),
                Arguments.of(
                        "{\"" + "x".repeat(300) + "\": 1}",
                        400,
                        "too-complex",
                        "Name length (256) exceeds the maximum allowed (200)"),
                Arguments.of(
                        "{\"facts\": \"" + "x".repeat(60000) + "\"}",
                        413,
                        "too-large",
                        "At most 50000 bytes are read"));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void saysWhatIsWrongWithABody(String body, int status, String type, String detail) {
        Reply reply = advice(body);

        assertThat(reply.type()).isEqualTo("application/problem+json");
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.json().get("type").asString()).isEqualTo("/problems/" + type);
        assertThat(reply.json().get("detail").asString()).isEqualTo(detail);
    }

    @Test
    void saysThatTheFactsAreMissing() {
        assertThat(pretty(advice("{\"fact\": {}}").json())).isEqualTo(pretty("""
                {"type": "/problems/invalid-request",
                 "title": "The members of the body are not as they should be",
                 "status": 400,
                 "detail": "Expected an object with the member 'facts'; see errors",
                 "errors": [
                   {"pointer": "/fact", "code": "unknown-member",
                    "message": "There is no member 'fact' here", "nearest": ["facts"]},
                   {"pointer": "/facts", "code": "missing", "message": "The facts are missing", "nearest": []}]}
                """));
    }

    @Test
    void refusesOtherTypesMethodsAndAddresses() {
        Reply form = post("/api/v1/advice", "application/x-www-form-urlencoded", "umur=3");
        Reply method = get("/api/v1/advice");
        Reply address = get("/api/v1/advise");
        Reply wanted = advice("{\"facts\": {}}", "Accept", "image/png");

        assertThat(List.of(form, method, address, wanted))
                .extracting(
                        Reply::status,
                        r -> r.json().get("type").asString(),
                        r -> r.json().get("detail").asString())
                .containsExactly(
                        tuple(
                                415,
                                "/problems/unsupported-media-type",
                                "Content-Type 'application/x-www-form-urlencoded' is not supported."),
                        tuple(405, "/problems/method-not-allowed", "Method 'GET' is not supported."),
                        tuple(404, "/problems/not-found", "No resource at /api/v1/advise"),
                        tuple(
                                406,
                                "/problems/not-acceptable",
                                "Acceptable representations: [application/json, text/plain]."));
        assertThat(method.header("Allow")).isEqualTo("POST");
    }

    @Test
    void explainsEveryTypeOfProblemAtItsAddress() {
        for (ProblemType type : ProblemType.values()) {
            assertThat(get(type.uri()).json().get("title").asString()).isEqualTo(type.title());
        }
    }

    @Test
    void answersTheNearestNamesForThoseThatDoNotExist() {
        assertThat(pretty(get("/api/v1/rules/HAK-01").json())).isEqualTo(pretty("""
                {"type": "/problems/not-found", "title": "There is nothing here", "status": 404,
                 "detail": "There is no rule 'HAK-01'", "nearest": ["HAK-001", "HAK-091", "HAK-002"]}
                """));
        assertThat(get("/api/v1/sources/TATA.DENDA.9")
                        .json()
                        .get("nearest")
                        .get(0)
                        .asString())
                .isEqualTo("TATA.DENDA.1");
    }
}
