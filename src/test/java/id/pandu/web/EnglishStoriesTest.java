package id.pandu.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.pandu.Samples;
import id.pandu.rulebook.Consequence;
import id.pandu.rulebook.Rulebook;
import id.pandu.rulebook.RulebookReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** Every story, asked in English: the same answer in other words, and the truth about each member's language. */
@TestPropertySource(properties = {"pandu.rules=rules", "pandu.look-every=1h"})
class EnglishStoriesTest extends ServerTest {

    /** Members that are texts for readers, wherever they stand. */
    private static final Set<String> TEXTS = Set.of(
            "summary",
            "detail",
            "strengthName",
            "topicName",
            "authorReason",
            "note",
            "name",
            "label",
            "meaning",
            "question",
            "whoKnows",
            "key",
            "text",
            "type",
            "unit");

    /** Members that are reasons, in the sentences of the rules. */
    private static final Set<String> REASONS = Set.of("because", "conflicting", "holds");

    private static Rulebook rulebook;

    @BeforeAll
    static void read() throws IOException {
        rulebook = RulebookReader.read(Path.of("rules")).rulebook().orElseThrow();
    }

    @TestFactory
    Stream<DynamicTest> stories() throws IOException {
        List<Path> stories = Samples.folders();
        assertThat(stories).hasSizeGreaterThanOrEqualTo(38);
        return stories.stream().map(story -> dynamicTest(story.getFileName().toString(), () -> check(story)));
    }

    private void check(Path story) throws IOException {
        String request = Files.readString(story.resolve("request.json"));
        JsonNode indonesian = advice(request).json();
        Reply reply = advice(request, "Accept-Language", "en");
        JsonNode english = reply.json();

        assertThat(reply.header("Content-Language")).isEqualTo("en, id");
        assertThat(english.get("languages").toString()).isEqualTo("[\"en\",\"id\"]");
        List<String> failures = new ArrayList<>();
        compare(indonesian, english, "", failures);
        position(indonesian.get("position"), english.get("position"), failures);
        cards(indonesian.get("advice"), english.get("advice"), failures);
        for (String list : List.of("conclusions", "questions")) {
            english.get(list)
                    .forEach(entry -> Set.of("label", "meaning", "question").stream()
                            .filter(member -> entry.path("lang").has(member))
                            .forEach(member -> failures.add("not in English: " + entry)));
        }
        assertThat(failures).isEmpty();
    }

    /** Both are alike but for texts; what is said to be in a language is in it. */
    private static void compare(JsonNode indonesian, JsonNode english, String place, List<String> failures) {
        if (indonesian.isObject()) {
            Set<String> members = new java.util.TreeSet<>(indonesian.propertyNames());
            members.addAll(english.propertyNames());
            for (String member : members) {
                String at = place + "/" + member;
                JsonNode one = indonesian.path(member);
                JsonNode other = english.path(member);
                if (REASONS.contains(member)) {
                    tagged(one, other, english, member, at, failures);
                } else if (isText(member, indonesian)) {
                    text(one, other, english, member, at, failures);
                } else if (!Set.of("lang", "languages", "position").contains(member)) {
                    compare(one, other, at, failures);
                }
            }
        } else if (indonesian.isArray() && indonesian.size() == english.size()) {
            for (int i = 0; i < indonesian.size(); i++) {
                compare(indonesian.get(i), english.get(i), place + "/" + i, failures);
            }
        } else if (!indonesian.equals(english)) {
            failures.add(place + " differs: " + indonesian + " and " + english);
        }
    }

    private static boolean isText(String member, JsonNode object) {
        boolean givenByUser = member.equals("name") && object.has("beats");
        return TEXTS.contains(member) && !givenByUser;
    }

    /** What is not translated at all is the same, and says so. */
    private static void tagged(
            JsonNode one, JsonNode other, JsonNode object, String member, String at, List<String> failures) {
        boolean there = !one.isNull() && !one.isMissingNode() && !(one.isArray() && one.isEmpty());
        if (!one.equals(other) || there != object.path("lang").has(member)) {
            failures.add(at + " is not as it says: " + object.path("lang"));
        }
    }

    private static void text(
            JsonNode one, JsonNode other, JsonNode object, String member, String at, List<String> failures) {
        if (!one.isString()) {
            boolean text = one.isNull() || one.isMissingNode();
            if (!text
                    || (other.isString()
                            && other.asString().equals(object.path("value").asString("")))) {
                failures.add(at + " is no text");
            }
            return;
        }
        String indonesian = one.asString();
        String english = other.asString();
        Optional<String> translated = rulebook.translations().find(indonesian, "en");
        boolean said = object.path("lang").has(member);
        boolean true_ = indonesian.isEmpty()
                ? english.isEmpty() && !said
                : said
                        ? english.equals(indonesian) && translated.isEmpty()
                        : translated.map(english::equals).orElse(!english.equals(indonesian));
        if (!true_ || english.endsWith("…")) {
            failures.add(at + ": " + indonesian + " -> " + english + ", tagged " + object.path("lang"));
        }
    }

    private static void position(JsonNode indonesian, JsonNode english, List<String> failures) {
        for (String member : indonesian.propertyNames()) {
            JsonNode one = indonesian.get(member);
            boolean right = one.isString()
                    ? rulebook.translations()
                            .find(one.asString(), "en")
                            .filter(english.get(member).asString()::equals)
                            .isPresent()
                    : one.isObject() || one.equals(english.get(member));
            if (!right) {
                failures.add("position: " + one + " -> " + english.get(member));
            }
        }
    }

    /** Each summary is the catalogue's for its rule; two are alike only if they are in Indonesian. */
    private static void cards(JsonNode indonesian, JsonNode english, List<String> failures) {
        Map<String, String> seen = new HashMap<>();
        for (int i = 0; i < english.size(); i++) {
            JsonNode card = english.get(i);
            String summary = card.get("summary").asString();
            String original = indonesian.get(i).get("summary").asString();
            String other = seen.putIfAbsent(summary, original);
            if (other != null && !other.equals(original)) {
                failures.add("one summary for two: " + summary);
            }
            boolean right = summary.length() < 140
                    && !card.path("lang").has("summary")
                    && rulebook.findRule(card.get("id").asString())
                            .flatMap(rule -> rule.findAdvice().map(Consequence.Advise::summary))
                            .map(text ->
                                    rulebook.translations().find(text, "en").orElse("none"))
                            .map(template -> summary.matches(pattern(template)))
                            .orElse(true);
            if (!right) {
                failures.add(card.get("id") + ": " + original + " -> " + summary);
            }
        }
    }

    /** What a text with holes may look like when they are filled. */
    private static String pattern(String template) {
        return Stream.of(template.split("\\{\\w+}", -1))
                .map(Pattern::quote)
                .reduce((a, b) -> a + ".+" + b)
                .orElse("");
    }
}
