package id.pandu.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import id.pandu.advice.Answer;
import id.pandu.advice.Wording;
import id.pandu.rulebook.Concern;
import id.pandu.rulebook.RulebookReader;
import id.pandu.rulebook.Translations;
import id.pandu.vocabulary.Entity;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.PartialList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A thousand objects of each entity, on the shipped rules. */
class ManyObjectsTest {

    private static Release release;

    @BeforeAll
    static void prepare() throws IOException {
        release = Release.build(RulebookReader.load(Path.of("rules"))).release().orElseThrow();
    }

    @AfterAll
    static void close() {
        release.close();
    }

    private static List<Entity> entities() {
        return release.rulebook().vocabulary().manyEntities();
    }

    private static Facts facts(Entity entity, int count, boolean alike) {
        return ManyObjects.of(release.rulebook(), entity, count, alike, new Random(count));
    }

    /** So many more objects that are alike change neither what is written out nor what is asked, but how many it is of. */
    @Test
    void aThousandObjectsThatAreAlikeAreAskedOfAsAFew() {
        GroundCache cache = new GroundCache(release.rulebook());
        Representatives representatives = new Representatives(release.rulebook(), Representatives.MOST);
        for (Entity entity : entities()) {
            Sample few = representatives.of(facts(entity, 30, true));
            Sample many = representatives.of(facts(entity, 1000, true));
            assertThat(cache.of(many)).as(entity.id()).isSameAs(cache.of(few));
            assertThat(many.crowded()).isEmpty();
            MissingFacts missing = new MissingFacts(cache, representatives, MissingFacts.BOUND);
            List<Answer.Question> asked =
                    missing.find(facts(entity, 1000, true), Concern.ANYTHING, Set.of(), 0, plain());
            assertThat(names(asked))
                    .as(entity.id())
                    .doesNotHaveDuplicates()
                    .isEqualTo(names(missing.find(facts(entity, 30, true), Concern.ANYTHING, Set.of(), 0, plain())));
            assertThat(asked.stream().filter(q -> q.of() != null)).isNotEmpty().allMatch(q -> q.others() == 999);
        }
    }

    /** A fact may be one of the case and one of objects too. */
    private static List<String> names(List<Answer.Question> questions) {
        return questions.stream()
                .map(question -> question.fact() + (question.of() == null ? "" : " of an object"))
                .toList();
    }

    /** However much they differ, as much is written out as for two dozen; each fact is asked once, of as many as lack it. */
    @Test
    void aThousandObjectsThatDifferAreAskedOfOneByOneInOneQuestion() {
        GroundCache cache = new GroundCache(release.rulebook());
        Representatives representatives = new Representatives(release.rulebook(), Representatives.MOST);
        MissingFacts missing = new MissingFacts(cache, representatives, MissingFacts.BOUND);
        for (Entity entity : entities()) {
            Facts facts = facts(entity, 1000, false);
            GroundRules rules = cache.of(representatives.of(facts));
            assertThat(rules.cells.stream().filter(cell -> cell.entity().equals(entity.id())))
                    .allMatch(cell -> cell.object() < Representatives.MOST);
            List<Answer.Question> asked = missing.find(facts, Concern.ANYTHING, Set.of(), 0, plain());
            assertThat(asked).hasSizeLessThan(200);
            Set<Cell> cells = missing.asked(facts, Concern.ANYTHING);
            for (Answer.Question question : asked) {
                boolean ofObject = question.of() != null;
                long objects = cells.stream()
                        .filter(cell -> cell.object() >= 0 && cell.id().equals(question.fact()))
                        .count();
                assertThat(question.others()).as(question.fact()).isEqualTo(ofObject ? (int) objects - 1 : 0);
            }
            assertThat(cells).noneMatch(cell -> PartialList.isWhole(cell.value(facts)));
        }
    }

    private static Wording plain() {
        return new Wording(release.rulebook(), Translations.SOURCE);
    }
}
