package id.pandu.pages;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of a form as a browser sends them. */
record FormBody(Map<String, List<String>> fields) {

    /** A form without fields. */
    static final FormBody EMPTY = new FormBody(Map.of());

    /** @param body in {@code application/x-www-form-urlencoded}; what cannot be decoded is left out */
    static FormBody read(byte[] body) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String pair : new String(body, StandardCharsets.UTF_8).split("&")) {
            int at = pair.indexOf('=');
            if (at > 0) {
                try {
                    fields.computeIfAbsent(decoded(pair.substring(0, at)), name -> new ArrayList<>())
                            .add(decoded(pair.substring(at + 1)));
                } catch (IllegalArgumentException e) {
                    // Browsers do not send this.
                }
            }
        }
        return new FormBody(fields);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    /** The last value of a field, so that a button can say otherwise than the form; empty if there is none. */
    String value(String name) {
        List<String> values = values(name);
        return values.isEmpty() ? "" : values.get(values.size() - 1);
    }

    List<String> values(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /** What was typed into a field line by line. */
    List<String> lines(String name) {
        return value(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
