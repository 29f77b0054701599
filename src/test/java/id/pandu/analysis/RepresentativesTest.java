package id.pandu.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import id.pandu.Toy;
import id.pandu.rulebook.Concern;
import id.pandu.rulebook.Rulebook;
import id.pandu.rulebook.RulebookReader;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Item;
import id.pandu.vocabulary.Scope;
import id.pandu.vocabulary.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RepresentativesTest {

    private static final Set<String> READ = Set.of("kartuHilang", "umur", "kondisiBuku", "dipesan");
    private static final WitnessSearch.Bound BOUND = new WitnessSearch.Bound(3_000, 300_000);

    /** Of objects that are alike a few are written out, and the same is asked of the same objects as if all were. */
    @Test
    void asksTheSameAsIfAllObjectsWereWrittenOut() {
        int same = 0;
        int cut = 0;
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            RulebookReader.Reading reading = RandomRules.read(random, 3 + random.nextInt(6), READ);
            Rulebook rulebook = reading.rulebook().orElseThrow();
            GroundCache cache = new GroundCache(rulebook);
            MissingFacts all = new MissingFacts(cache, new Representatives(rulebook, 1000), BOUND);
            for (int i = 0; i < 4; i++) {
                Facts facts = withBooks(rulebook, random, 1 + i % 2, 8 + random.nextInt(14));
                for (int most : List.of(2, 8, 14)) {
                    Representatives few = new Representatives(rulebook, most);
                    Set<Cell> asked = new MissingFacts(cache, few, BOUND).asked(facts, Concern.ANYTHING);
                    Set<Cell> expected = all.asked(facts, Concern.ANYTHING);
                    Sample sample = few.of(facts);
                    String where = "seed %d try %d most %d".formatted(seed, i, most);
                    if (sample.crowded().isEmpty()) {
                        assertThat(asked).as(where).isEqualTo(expected);
                        cut += sample.isCut("buku") ? 1 : 0;
                    } else {
                        assertThat(asked).as(where).containsAll(expected);
                    }
                    same += asked.equals(expected) ? 1 : 0;
                }
            }
        }
        assertThat(cut).isGreaterThan(150);
        assertThat(same).isGreaterThan(600);
    }

    /** Books of few kinds, of which some facts are known. */
    private static Facts withBooks(Rulebook rulebook, Random random, int kinds, int count) {
        Scope scope = rulebook.vocabulary().getScope("buku");
        Facts facts = RandomFacts.of(rulebook, random, 0.3, 0, READ);
        List<Item> kindsOfBooks = new ArrayList<>();
        for (int i = 0; i < kinds; i++) {
            Item item = Item.unknown(scope);
            for (Slot slot : scope.slots()) {
                if (READ.contains(slot.id()) && random.nextInt(2) == 0) {
                    item = item.with(slot, RandomFacts.value(slot.fact(), random));
                }
            }
            kindsOfBooks.add(item);
        }
        List<Item> books = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            books.add(kindsOfBooks
                    .get(random.nextInt(kinds))
                    .with(scope.findSlot("judulBuku").orElseThrow(), "Buku " + i));
        }
        return facts.withObjects("buku", books);
    }

    /** A thousand objects take no more room than a few, and what is kept for sizes met before stays within its bound. */
    @Test
    void sizesThatChangeDoNotFillTheMemory() {
        Rulebook rulebook = Toy.rulebook();
        GroundCache cache = new GroundCache(rulebook, 200_000);
        MissingFacts missing =
                new MissingFacts(cache, new Representatives(rulebook, Representatives.MOST), MissingFacts.BOUND);
        Random random = new Random(1);
        for (int size = 1; size < 1000; size += 7) {
            missing.asked(withBooks(rulebook, random, 1 + size % 40, size), Concern.ANYTHING);
            assertThat(cache.size()).isLessThan(300_000);
        }
    }
}
