package id.pandu.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** Somebody who reads the pages in a real browser and complains of what is wrong with any of them. */
final class Reader implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private final Playwright playwright;
    private final Browser browser;
    private final BrowserContext context;
    private final List<String> complaints = new ArrayList<>();
    private final Page page;
    private final boolean scripts;

    private Reader(int width, String language, boolean scripts) {
        this.scripts = scripts;
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
        context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setLocale(language)
                .setJavaScriptEnabled(scripts));
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add("console: " + message.text());
            }
        });
        page.onRequestFailed(request -> complaints.add("failed: " + request.url()));
        page.onResponse(response -> {
            if (response.status() >= 400) {
                complaints.add(response.status() + ": " + response.url());
            }
        });
    }

    /**
     * A reader with a screen so wide; skips the test where there is no browser, except in CI.
     *
     * @param scripts whether scripts run; only then the pages are checked for accessibility, which a script does
     */
    static Reader open(int width, String language, boolean scripts) {
        boolean there = Files.isExecutable(CHROMIUM);
        if (!"true".equals(System.getenv("CI"))) {
            Assumptions.assumeTrue(there, "No " + CHROMIUM + ": the pages are not tried in a browser");
        }
        assertThat(there).as("%s is installed", CHROMIUM).isTrue();
        return new Reader(width, language, scripts);
    }

    Page page() {
        return page;
    }

    /** Complains unless the page is accessible, fits its width, and nothing went wrong by now. */
    void check() {
        List<Rule> violations = scripts ? new AxeBuilder(page).analyze().getViolations() : List.of();
        assertThat(violations.stream()
                        .map(rule -> rule.getId() + ": "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .toList()))
                .as(page.title())
                .isEmpty();
        int wide = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        assertThat(wide).as("width of '%s'", page.title()).isLessThanOrEqualTo(page.viewportSize().width);
        assertThat(complaints).isEmpty();
    }

    /** Presses a button by its words. */
    void press(String words) {
        page.getByText(words, new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
