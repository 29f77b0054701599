package id.pandu.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Writes pages by their templates, which the build compiles; where it has not, they are compiled when first needed. */
@Component
final class Pages {

    /** Pages use what comes from here, send forms to here, and run no script that stands in them. */
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final List<String> STYLES =
            List.of("/webjars/picocss__pico/2.1.1/css/pico.classless.min.css", "/pandu.css");

    private static final String COMPILED = "gg.jte.generated.precompiled.JtebeginGenerated";

    private final TemplateEngine engine = ClassUtils.isPresent(COMPILED, Pages.class.getClassLoader())
            ? TemplateEngine.createPrecompiled(ContentType.Html)
            : TemplateEngine.create(
                    new DirectoryCodeResolver(Path.of("src/main/jte")), Path.of("target/jte"), ContentType.Html);

    private final ResourceUrlProvider files;

    Pages(ResourceUrlProvider files) {
        this.files = files;
    }

    /** Addresses of the style sheets: that of plain HTML, then ours. */
    List<String> styles() {
        return STYLES.stream()
                .map(path -> Objects.requireNonNullElse(files.getForLookupPath(path), path))
                .toList();
    }

    ResponseEntity<String> show(String template, Object page, PageText text, int status) {
        StringOutput html = new StringOutput();
        engine.render(template + ".jte", page, html);
        return ResponseEntity.status(status)
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .header("Content-Security-Policy", POLICY)
                .header(HttpHeaders.CONTENT_LANGUAGE, text.language())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .body(html.toString());
    }

    ResponseEntity<String> show(String template, Object page, PageText text) {
        return show(template, page, text, 200);
    }
}
