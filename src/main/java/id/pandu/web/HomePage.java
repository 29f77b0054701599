package id.pandu.web;

import id.pandu.advice.Answer;
import id.pandu.advice.Citation;
import id.pandu.advice.Wording;
import id.pandu.rulebook.Terms.TermList;
import id.pandu.rulebook.Translations;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/**
 * What people find who open the address of the service: what this is, an example, and where to read on. What it says of
 * the domain stands in the rulebook, the example is the first of the samples.
 */
@Hidden
@RestController
final class HomePage {

    private static final Logger LOG = LoggerFactory.getLogger(HomePage.class);
    private static final int CARDS = 3;

    /** A page as it was made for one rulebook. */
    private record Page(String version, String html, String policy) {}

    private final LiveRulebook live;
    private final Advising advising;
    private final PanduProperties properties;
    private final Map<String, Page> pages = new ConcurrentHashMap<>();

    HomePage(LiveRulebook live, Advising advising, PanduProperties properties) {
        this.live = live;
        this.advising = advising;
        this.properties = properties;
    }

    @GetMapping(path = "/", produces = "text/html;charset=UTF-8")
    String home(
            HttpServletResponse response,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String acceptLanguage) {
        try (Edition edition = live.open()) {
            String wanted = Language.of(acceptLanguage, edition.rulebook());
            String language = wanted.equals(Language.ENGLISH) ? wanted : Translations.SOURCE;
            Page page = pages.get(language);
            if (page == null || !page.version().equals(edition.rulebook().version())) {
                page = make(edition, language);
                pages.put(language, page);
            }
            response.setHeader("Content-Security-Policy", page.policy());
            response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language);
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
            return page.html();
        }
    }

    private Page make(Edition edition, String language) {
        List<String> said = edition.rulebook().terms().list(TermList.SERVICE).stream()
                .map(term ->
                        language.equals(Language.ENGLISH) && !term.nameEn().isBlank() ? term.nameEn() : term.name())
                .map(HtmlUtils::htmlEscape)
                .toList();
        String request = example().orElse("{\"facts\": {}}");
        String template = template(language);
        String html = template.replace("{{title}}", said.isEmpty() ? "Pandu Klaster" : said.get(0))
                .replace(
                        "{{paragraphs}}",
                        said.stream().skip(1).map(text -> "<p>" + text + "</p>").collect(Collectors.joining("\n")))
                .replace("{{request}}", HtmlUtils.htmlEscape(request.strip()))
                .replace("{{answer}}", HtmlUtils.htmlEscape(answer(edition, request, language)));
        return new Page(edition.rulebook().version(), html, policy(html));
    }

    /** The first lines of the answer, as text. */
    private String answer(Edition edition, String request, String language) {
        try {
            Map<String, Object> body = JsonReader.readObject(request.getBytes(StandardCharsets.UTF_8));
            Answer answer =
                    advising.advise(edition.release(), body, Set.of(), new Wording(edition.rulebook(), language));
            Stream<String> position = answer.position().values().stream()
                    .filter(String.class::isInstance)
                    .map(Object::toString);
            Stream<String> cards = answer.advice().stream().limit(CARDS).map(HomePage::line);
            return Stream.concat(position, cards).collect(Collectors.joining("\n"));
        } catch (ProblemException e) {
            LOG.warn("The example of the first page is refused: {}", e.getMessage());
            return "";
        }
    }

    private static String line(Answer.Card card) {
        return "[" + card.id() + "] " + card.summary() + " ("
                + card.sources().stream().map(Citation::clause).collect(Collectors.joining(", ")) + ")";
    }

    private Optional<String> example() {
        if (!Files.isDirectory(properties.samples())) {
            return Optional.empty();
        }
        try (Stream<Path> folders = Files.list(properties.samples())) {
            Path first = folders.map(folder -> folder.resolve("request.json"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .findFirst()
                    .orElse(null);
            return first == null ? Optional.empty() : Optional.of(Files.readString(first));
        } catch (IOException e) {
            LOG.warn("Cannot read the samples", e);
            return Optional.empty();
        }
    }

    private static String template(String language) {
        try (InputStream in = HomePage.class.getResourceAsStream("home." + language + ".html")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets the page use its own style and nothing else. */
    private static String policy(String html) {
        String style = html.substring(html.indexOf("<style>") + "<style>".length(), html.indexOf("</style>"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return "default-src 'none'; style-src 'sha256-"
                    + Base64.getEncoder().encodeToString(hash)
                    + "'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
