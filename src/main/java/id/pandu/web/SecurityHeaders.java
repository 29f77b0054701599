package id.pandu.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.http.HttpHeaders;

/**
 * The security headers that suit an API, on every answer, also on those the server gives by itself: nothing is to be
 * sniffed, framed, run or linked from, and answers about somebody's facts are not to be stored on the way.
 */
final class SecurityHeaders extends ValveBase {

    private static final Map<String, String> HEADERS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Content-Security-Policy",
                    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Referrer-Policy", "no-referrer");

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    SecurityHeaders() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        set(response);
        if (!READING.contains(String.valueOf(request.getMethod()))) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        getNext().invoke(request, response);
    }

    static void set(HttpServletResponse response) {
        HEADERS.forEach(response::setHeader);
    }
}
