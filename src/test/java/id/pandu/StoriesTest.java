package id.pandu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.pandu.advice.Answer;
import id.pandu.advice.Citation;
import id.pandu.analysis.Release;
import id.pandu.vocabulary.Values;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;

/** The stories of {@code samples/}: what must be advised, must not be advised, must be asked and must be cited. */
class StoriesTest {

    private static final Set<String> EXPECTATIONS = Set.of(
            "conclusions",
            "cited",
            "notCited",
            "asked",
            "missing",
            "present",
            "contradictions",
            "ranking",
            "saysSilent");
    private static Release release;

    @BeforeAll
    static void prepare() throws IOException {
        release = Samples.release();
    }

    @AfterAll
    static void close() {
        release.close();
    }

    @TestFactory
    Stream<DynamicTest> stories() throws IOException {
        List<Path> stories = Samples.folders();
        assertThat(stories).hasSizeGreaterThanOrEqualTo(25);
        return stories.stream().map(story -> dynamicTest(story.getFileName().toString(), () -> check(story)));
    }

    private static void check(Path story) throws IOException {
        Answer answer = release.adviser().advise(Samples.facts(story, release));
        Map<String, Object> expected = new Yaml().load(Files.readString(story.resolve("expected.yaml")));
        assertThat(EXPECTATIONS).containsAll(expected.keySet());
        List<String> failures = new ArrayList<>();
        conclusions(answer, map(expected.get("conclusions")), failures);
        Set<String> cited = cited(answer, false);
        list(expected.get("cited")).stream()
                .filter(clause -> !cited.contains(clause))
                .forEach(clause -> failures.add("not cited: " + clause));
        Set<String> urged = cited(answer, true);
        list(expected.get("notCited")).stream()
                .filter(urged::contains)
                .forEach(clause -> failures.add("advised, but should not be: " + clause));
        List<String> asked =
                answer.questions().stream().map(Answer.Question::fact).toList();
        list(expected.get("asked")).stream()
                .filter(fact -> !asked.contains(fact))
                .forEach(fact -> failures.add("not asked: " + fact));
        invitations(answer, list(expected.get("missing")), true, failures);
        invitations(answer, list(expected.get("present")), false, failures);
        long contradictions = answer.advice().stream()
                .filter(card -> card.kind().equals("contradiction"))
                .count();
        int least = (int) expected.getOrDefault("contradictions", 0);
        if (contradictions < least || (least == 0 && contradictions > 0)) {
            failures.add(contradictions + " contradictions, expected " + least);
        }
        if (expected.containsKey("ranking")) {
            ranking(answer, map(expected.get("ranking")), failures);
        }
        if (expected.containsKey("saysSilent")
                && answer.advice().stream().noneMatch(card -> card.summary().matches(".*(pedoman|naskah) tidak.*"))) {
            failures.add("does not say that the documents are silent");
        }
        assertThat(failures)
                .as(story.getFileName() + " advises "
                        + answer.advice().stream().map(Answer.Card::id).toList())
                .isEmpty();
    }

    private static void conclusions(Answer answer, Map<String, Object> wanted, List<String> failures) {
        wanted.forEach((fact, value) -> {
            List<String> found = answer.conclusions().stream()
                    .filter(c -> c.fact().equals(fact))
                    .map(c -> Values.text(c.value()))
                    .toList();
            if (!found.equals(value == null ? List.of() : List.of(Values.text(value)))) {
                failures.add("concludes " + fact + " = " + found + ", expected " + value);
            }
        });
    }

    /** Clauses cited by any part of the answer or, if only what urges is asked for, by actions and warnings. */
    private static Set<String> cited(Answer answer, boolean urging) {
        Set<String> clauses = new TreeSet<>();
        answer.advice().stream()
                .filter(card -> !urging || card.kind().matches("action|warning"))
                .forEach(card -> clauses.addAll(ids(card.sources())));
        answer.advice().stream()
                .flatMap(card -> card.people().stream())
                .forEach(person -> clauses.addAll(ids(person.sources())));
        if (!urging) {
            answer.conclusions().forEach(c -> clauses.addAll(c.because().clauses()));
            answer.invitations().stream()
                    .flatMap(m -> m.invitees().stream())
                    .forEach(i -> clauses.addAll(ids(i.sources())));
            answer.rankings().forEach(r -> clauses.addAll(ids(r.sources())));
        }
        return clauses;
    }

    private static Set<String> ids(List<Citation> citations) {
        return citations.stream().map(Citation::clause).collect(Collectors.toSet());
    }

    private static void invitations(Answer answer, List<String> wanted, boolean missing, List<String> failures) {
        for (String who : wanted) {
            boolean found = answer.invitations().stream()
                    .flatMap(m -> m.invitees().stream())
                    .anyMatch(i -> i.who().equals(who) && Objects.equals(i.missing(), missing));
            if (!found) {
                failures.add("invitee " + who + " should be " + (missing ? "missing" : "present"));
            }
        }
    }

    private static void ranking(Answer answer, Map<String, Object> wanted, List<String> failures) {
        Answer.RankingView view = answer.rankings().stream()
                .filter(r -> r.of().equals(wanted.get("of")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no ranking of " + wanted.get("of")));
        List<String> order =
                view.entries().stream().map(entry -> entry.name().name()).toList();
        List<String> expectedOrder = list(wanted.get("order"));
        if (!order.stream().filter(expectedOrder::contains).toList().equals(expectedOrder)) {
            failures.add("ranked " + order + ", expected " + expectedOrder);
        }
        map(wanted.get("classes"))
                .forEach((name, value) -> view.entries().stream()
                        .filter(e -> e.name().name().equals(name) && !Objects.equals(e.classification(), value))
                        .forEach(e -> failures.add(name + " is " + e.classification() + ", expected " + value)));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<String> list(Object value) {
        return value == null ? List.of() : (List<String>) value;
    }
}
