package id.pandu.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/** Refuses forwarded headers that the framework would fail on, or refuse without a word. */
final class ForwardedHeaders extends ValveBase {

    private static final Map<String, Pattern> RIGHT = Map.of(
            "X-Forwarded-Prefix", Pattern.compile("(/[\\w.~-]+)*/?"),
            "X-Forwarded-Port", Pattern.compile("\\d{1,5}"));

    ForwardedHeaders() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        for (Map.Entry<String, Pattern> header : RIGHT.entrySet()) {
            String value = request.getHeader(header.getKey());
            if (value != null
                    && (value.length() > JsonReader.LONGEST_NAME
                            || !header.getValue()
                                    .matcher(value.split(",", 2)[0].strip())
                                    .matches())) {
                response.sendError(HttpServletResponse.SC_BAD_REQUEST, header.getKey() + " cannot be read");
                return;
            }
        }
        getNext().invoke(request, response);
    }
}
