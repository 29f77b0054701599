package id.pandu.pages;

import id.pandu.vocabulary.Reference;
import id.pandu.web.Asking;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is known of a case, as it travels from page to page in a hidden field of the form, and as a file. It is a request
 * for an interview, with the order of the answers beside it.
 *
 * @param facts as in a request
 * @param unanswered questions nobody could answer, as in a request
 * @param trail the questions in the order in which they were answered
 * @param date the day that counts; null for today
 * @param about code of what is asked; null for anything
 */
record CaseSheet(
        Map<String, @Nullable Object> facts,
        List<String> unanswered,
        List<String> trail,
        @Nullable Object date,
        @Nullable Object about) {

    /** Members of the request beside facts and day. */
    static final Set<String> OTHERS = Set.of("unanswered", "about");

    static final CaseSheet EMPTY = new CaseSheet(Map.of(), List.of(), List.of(), null, null);

    /** @throws id.pandu.web.ProblemException if the text is not an object in JSON */
    static CaseSheet read(String json) {
        return json.isBlank() ? EMPTY : of(Asking.readObject(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static CaseSheet of(Map<String, ?> body) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        if (body.get("facts") instanceof Map<?, ?> given) {
            given.forEach((id, value) -> facts.put(String.valueOf(id), value));
        }
        return new CaseSheet(
                facts, texts(body.get("unanswered")), texts(body.get("trail")), body.get("date"), body.get("about"));
    }

    private static List<String> texts(@Nullable Object list) {
        return list instanceof List<?> entries
                ? entries.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** As a request to the rulebook. */
    Map<String, Object> request() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("facts", facts);
        body.put("unanswered", unanswered);
        if (date != null) {
            body.put("date", date);
        }
        if (about != null) {
            body.put("about", about);
        }
        return body;
    }

    String json() {
        Map<String, Object> body = request();
        body.put("trail", trail);
        return JsonMapper.shared().writeValueAsString(body);
    }

    /** The same case, about one concern; about anything if the code is empty. */
    CaseSheet about(String concern) {
        return new CaseSheet(facts, unanswered, trail, date, concern.isEmpty() ? null : concern);
    }

    /** A question was answered: the facts are now these. */
    CaseSheet answered(String question, Map<String, @Nullable Object> now) {
        return new CaseSheet(now, without(unanswered, question), with(trail, question), date, about);
    }

    /** A question could not be answered: the facts are now these. */
    CaseSheet skipped(String question, Map<String, @Nullable Object> now) {
        return new CaseSheet(now, with(unanswered, question), with(trail, question), date, about);
    }

    /** Some entries of a list could not be told. */
    CaseSheet skippedEntries(String question, String fact, List<String> entries) {
        List<String> more = unanswered;
        for (String entry : entries) {
            more = with(more, Reference.ofEntry(fact, entry));
        }
        return new CaseSheet(facts, more, with(trail, question), date, about);
    }

    /** One question back. */
    CaseSheet back() {
        return new CaseSheet(facts, unanswered, trail.subList(0, Math.max(0, trail.size() - 1)), date, about);
    }

    /** The question answered last; empty if there is none. */
    String last() {
        return trail.isEmpty() ? "" : trail.get(trail.size() - 1);
    }

    private static List<String> without(List<String> list, String entry) {
        return list.stream().filter(other -> !other.equals(entry)).toList();
    }

    private static List<String> with(List<String> list, String entry) {
        List<String> longer = new ArrayList<>(without(list, entry));
        longer.add(entry);
        return List.copyOf(longer);
    }
}
