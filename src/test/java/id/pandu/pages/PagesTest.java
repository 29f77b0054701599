package id.pandu.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The way from the empty page to the answer, on the shipped rules, as people go it in a browser, with and without scripts. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"pandu.warm-up=0s", "pandu.try-after=1h"})
class PagesTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @LocalServerPort
    private int port;

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    @ParameterizedTest
    @CsvSource({"01-bordir-bukittinggi,320,true", "10-lima-klaster-calon,1280,true", "02-nilam-sumedang,400,false"})
    void asksThenAnswersAsTheServiceDoes(String story, int width, boolean scripts) throws Exception {
        JsonNode request = JSON.readTree(Files.readString(Path.of("samples", story, "request.json")));
        try (Reader reader = Reader.open(width, "id", scripts)) {
            Page page = reader.page();
            page.navigate(address("/"));
            reader.check();
            reader.press("Mulai menjawab pertanyaan");
            for (int asked = 0; asked < 6; asked++) {
                reader.check();
                String fact = page.locator("input[name=asked]").inputValue();
                reader.press(answer(page, request.get("facts").get(fact)) ? "Lanjut" : "Belum tahu");
            }
            reader.check();
            String known = page.locator("#sheet input[name=case]").inputValue();
            reader.press("Lihat jawaban selengkapnya");
            reader.check();
            assertThat(shown(page)).isEqualTo(told(JSON.readTree(known)));
        }
    }

    /** Fills the form in; says whether the story knows the answer. */
    private static boolean answer(Page page, JsonNode value) {
        if (value == null) {
            return false;
        }
        Locator fields = page.locator("[name=answer]");
        if (value.isArray() && !value.isEmpty() && value.get(0).isObject()) {
            StringBuilder names = new StringBuilder();
            value.forEach(
                    object -> names.append(object.iterator().next().asString()).append('\n'));
            fields.fill(names.toString());
        } else if (fields.first().getAttribute("type").equals("text")) {
            fields.fill(value.asString());
        } else {
            boolean any = false;
            for (JsonNode code : value.isArray() ? value : List.of(value)) {
                Locator choice = page.locator("[name=answer][value='" + code.asString() + "']");
                if (choice.count() > 0) {
                    choice.check();
                    any = true;
                }
            }
            if (!any) {
                page.locator("[name=none]").check();
            }
        }
        return true;
    }

    /** The cards on the page, by id, in order of their ids. */
    private static List<String> shown(Page page) {
        return page.locator("article.card > .tags > .id").allTextContents().stream()
                .sorted()
                .toList();
    }

    private List<String> told(JsonNode sheet) throws Exception {
        String body = "{\"facts\": " + sheet.get("facts") + "}";
        HttpResponse<String> response = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address("/api/v1/advice")))
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        return JSON.readTree(response.body()).get("advice").findValuesAsString("id").stream()
                .sorted()
                .toList();
    }
}
