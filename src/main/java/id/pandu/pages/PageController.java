package id.pandu.pages;

import id.pandu.advice.Answer;
import id.pandu.advice.Wording;
import id.pandu.analysis.Release;
import id.pandu.pages.BeginPage.Story;
import id.pandu.rulebook.Terms;
import id.pandu.rulebook.Terms.TermList;
import id.pandu.web.Asking;
import id.pandu.web.ProblemException;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The way from the empty page to the answer. What a person tells is in the form, never in an address. */
@Hidden
@RestController
final class PageController {

    private static final String FORM = MediaType.APPLICATION_FORM_URLENCODED_VALUE;

    private final Asking asking;
    private final Pages pages;
    private final Stories stories;

    PageController(Asking asking, Pages pages, Stories stories) {
        this.asking = asking;
        this.pages = pages;
        this.stories = stories;
    }

    @GetMapping("/")
    ResponseEntity<String> begin(HttpServletRequest request) {
        return begin(language(request, FormBody.EMPTY), List.of(), "");
    }

    private ResponseEntity<String> begin(@Nullable String language, List<String> problems, String brought) {
        return asking.answer(CaseSheet.EMPTY.request(), language, CaseSheet.OTHERS, (release, asked, wording) -> {
            Frame frame = frame(release, wording, CaseSheet.EMPTY);
            List<String> said = said(release, frame.text());
            return pages.show(
                    "begin",
                    new BeginPage(
                            frame,
                            said.stream().skip(1).toList(),
                            concerns(release, frame.text()),
                            stories.list(),
                            problems,
                            brought),
                    frame.text());
        });
    }

    @PostMapping(path = "/wawancara", consumes = FORM)
    ResponseEntity<String> interview(HttpServletRequest request) throws IOException {
        FormBody form = FormBody.read(asking.readBody(request.getInputStream()));
        CaseSheet brought = CaseSheet.read(form.value("case"));
        CaseSheet sheet = form.values("about").isEmpty() ? brought : brought.about(form.value("about"));
        return asking.answer(sheet.request(), language(request, form), CaseSheet.OTHERS, (release, asked, wording) -> {
            Interviewer interviewer = new Interviewer(release, asked.concern(), wording, text(wording));
            Interviewer.Step step = interviewer.step(sheet, form);
            Frame frame = frame(release, wording, step.sheet());
            return pages.show("question", step.page().apply(frame), frame.text());
        });
    }

    @PostMapping(path = "/jawaban", consumes = FORM)
    ResponseEntity<String> answer(HttpServletRequest request) throws IOException {
        FormBody form = FormBody.read(asking.readBody(request.getInputStream()));
        String brought = form.value("facts");
        if (brought.isBlank()) {
            return answer(CaseSheet.read(form.value("case")), language(request, form), "");
        }
        try {
            return answer(CaseSheet.read(brought), language(request, form), "");
        } catch (ProblemException e) {
            String language = language(request, form);
            PageText text = new PageText(language == null ? "id" : language);
            return begin(
                    language,
                    e.sentences().stream()
                            .map(message -> text.say(
                                    message.english(), message.arguments().toArray()))
                            .toList(),
                    brought);
        }
    }

    @GetMapping("/contoh/{story}")
    ResponseEntity<String> story(@PathVariable("story") String id, HttpServletRequest request) {
        String title = stories.list().stream()
                .filter(story -> story.id().equals(id))
                .map(Story::title)
                .findFirst()
                .orElse("");
        String facts = stories.find(id).orElse("");
        return answer(CaseSheet.read(facts), language(request, FormBody.EMPTY), title);
    }

    private ResponseEntity<String> answer(CaseSheet sheet, @Nullable String language, String title) {
        return asking.answer(sheet.request(), language, CaseSheet.OTHERS, (release, asked, wording) -> {
            Answer answer = release.analyses().adviser().advise(asked.facts(), asked.concern(), wording);
            Frame frame = frame(release, wording, sheet);
            boolean english = frame.text().language().equals("en");
            return pages.show(
                    "answer",
                    new AnswerPage(
                            frame,
                            answer,
                            PositionMap.of(release.rulebook(), answer.position(), english)
                                    .orElse(null),
                            new Interviewer(release, asked.concern(), wording, frame.text()).known(asked.facts()),
                            title),
                    frame.text());
        });
    }

    /** The facts as a file to come back with. */
    @PostMapping(path = "/fakta", consumes = FORM)
    ResponseEntity<String> facts(HttpServletRequest request) throws IOException {
        FormBody form = FormBody.read(asking.readBody(request.getInputStream()));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("fakta.json")
                                .build()
                                .toString())
                .body(CaseSheet.read(form.value("case")).json());
    }

    /** Says on a page what is wrong. */
    @ExceptionHandler
    ResponseEntity<String> handle(ProblemException problem, HttpServletRequest request) {
        return asking.answer(
                CaseSheet.EMPTY.request(),
                language(request, FormBody.EMPTY),
                CaseSheet.OTHERS,
                (release, asked, wording) -> {
                    Frame frame = frame(release, wording, CaseSheet.EMPTY);
                    List<String> sentences = problem.sentences().stream()
                            .map(message -> frame.text()
                                    .say(message.english(), message.arguments().toArray()))
                            .toList();
                    return pages.show("problem", new ProblemPage(frame, sentences), frame.text(), problem.status());
                });
    }

    private Frame frame(Release release, Wording wording, CaseSheet sheet) {
        PageText text = text(wording);
        List<String> said = said(release, text);
        return new Frame(
                text,
                said.isEmpty() ? "Pandu Klaster" : said.get(0),
                pages.styles(),
                sheet.json(),
                release.rulebook().translations().languages());
    }

    private static PageText text(Wording wording) {
        return new PageText(wording.languages().get(0));
    }

    /** What the service says of itself: a title, then paragraphs. */
    private static List<String> said(Release release, PageText text) {
        return release.rulebook().terms().list(TermList.SERVICE).stream()
                .map(term -> named(term, text))
                .toList();
    }

    /** What people come to ask. */
    private static List<BeginPage.Concern> concerns(Release release, PageText text) {
        return release.rulebook().terms().list(TermList.CONCERN).stream()
                .map(term -> new BeginPage.Concern(term.code(), named(term, text)))
                .toList();
    }

    private static String named(Terms.Term term, PageText text) {
        return text.language().equals("en") && !term.nameEn().isBlank() ? term.nameEn() : term.name();
    }

    /** The language a reader chose, else those the browser prefers. */
    private static @Nullable String language(HttpServletRequest request, FormBody form) {
        String query = Objects.toString(request.getQueryString(), "");
        String chosen = form.value("lang");
        if (query.matches("lang=[a-z]{2,3}")) {
            return query.substring("lang=".length());
        }
        return chosen.isEmpty() ? request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) : chosen;
    }
}
