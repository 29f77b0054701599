package id.pandu.drools;

import static org.assertj.core.api.Assertions.assertThat;

import id.pandu.Toy;
import id.pandu.rulebook.Rule;
import id.pandu.rulebook.Rulebook;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Item;
import id.pandu.vocabulary.Slot;
import id.pandu.vocabulary.Truth;
import id.pandu.vocabulary.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Ten of twenty sentences: Drools and the meaning agree, and the rules stay short. */
class CountedGroupsTest {

    /** Unknown, or a number of years. */
    private static final List<Optional<Long>> AGES = Stream.concat(
                    LongStream.rangeClosed(0, 21).boxed().map(Optional::of), Stream.of(Optional.<Long>empty()))
            .toList();

    @TestFactory
    Stream<DynamicTest> droolsAgreesWithTheMeaning() {
        return Stream.of(
                agrees("10 of 20", "  sedikitnya 10 dari syarat berikut terpenuhi:\n" + ages(20)),
                agrees("5 of 15", "  sedikitnya 5 dari syarat berikut terpenuhi:\n" + ages(15)),
                agrees(
                        "with an unknown one",
                        "  sedikitnya 2 dari syarat berikut terpenuhi:\n  - kartu anggota hilang\n" + ages(3)),
                agrees("with parts that deny", """
                          sedikitnya 2 dari syarat berikut terpenuhi:
                          - umur anggota bukan 4
                          - umur anggota kurang dari 9
                          - denda tertunggak belum diketahui
                          - anggota muda atau pelajar
                        """),
                agrees("fewer than 2 of 3 entries", "  minat terbatas\n"),
                agrees("of each object", """
                          untuk tiap buku:
                          sedikitnya 2 dari syarat berikut terpenuhi:
                          - usia minimal pembaca buku sedikitnya 10
                          - umur anggota sedikitnya 9
                          - usia minimal pembaca buku melebihi umur anggota
                        """),
                agrees("of no object", "  tidak ada buku yang memenuhi:\n  - tema buku beragam\n"),
                agrees("of every object", "  setiap buku memenuhi:\n  - tema buku tidak beragam\n"),
                agrees("of two objects", "  ada sedikitnya 2 buku yang memenuhi:\n  - tema buku tidak beragam\n"));
    }

    private static String ages(int most) {
        return IntStream.rangeClosed(1, most)
                .mapToObj(age -> "  - umur anggota sedikitnya " + age + "\n")
                .collect(Collectors.joining());
    }

    private static DynamicTest agrees(String name, String conditions) {
        return DynamicTest.dynamicTest(name, () -> {
            Rulebook rulebook = rulebook(conditions);
            Rule rule = rulebook.findRule("HAK-050").orElseThrow();
            Set<List<Integer>> seen = new HashSet<>();
            try (CompiledRulebook compiled = CompiledRulebook.compile(rulebook)) {
                for (Optional<Long> age : AGES) {
                    Facts facts = facts(rulebook, age);
                    List<Integer> meant = meant(rule, facts);
                    assertThat(fired(compiled, rule, facts)).as("umur %s", age).isEqualTo(meant);
                    seen.add(meant);
                }
            }
            assertThat(seen).hasSizeGreaterThan(1);
        });
    }

    private static Rulebook rulebook(String conditions) {
        Toy toy = Toy.files()
                .with("kamus/hitung.dsl", """
                        [condition][]minat terbatas=!(minat contains 2 of {m})
                        [condition][]tema buku beragam=temaBuku contains 2 of {t}
                        [condition][]tema buku tidak beragam=!(temaBuku contains 2 of {t})
                        """.replace("minat terbatas", "minat terbatas {m}")
                        .replace("beragam=", "beragam {t}="))
                .withRule(
                        "  kartu anggota hilang\n",
                        conditions
                                .replace("minat terbatas", "minat terbatas SEJARAH, SAINS, SASTRA")
                                .replace("beragam", "beragam SEJARAH, SAINS, SASTRA"));
        return toy.read().rulebook().orElseThrow(() -> new AssertionError(toy.problems()));
    }

    /** The older, the more interests and themes: none known, then one, two and three. */
    private static Facts facts(Rulebook rulebook, Optional<Long> age) {
        Vocabulary vocabulary = rulebook.vocabulary();
        List<String> all = List.of("SEJARAH", "SAINS", "SASTRA");
        List<String> some = all.subList(0, (int) (age.orElse(0L) / 7));
        Item book = Item.unknown(vocabulary.getScope("buku"));
        Item first = with(with(book, vocabulary, "usiaMinimal", 12L), vocabulary, "temaBuku", some);
        Item second = with(with(book, vocabulary, "usiaMinimal", 7L), vocabulary, "temaBuku", List.of("SAINS"));
        Facts facts = Facts.unknown(vocabulary).withObjects("buku", List.of(first, second));
        Slot years = vocabulary.findSlot(Slot.CASE, "umur").orElseThrow();
        Slot interests = vocabulary.findSlot(Slot.CASE, "minat").orElseThrow();
        return age.isEmpty() ? facts : facts.with(years, age.get()).with(interests, some);
    }

    private static Item with(Item item, Vocabulary vocabulary, String fact, Object value) {
        return item.with(vocabulary.findSlot("buku", fact).orElseThrow(), value);
    }

    private static List<Integer> meant(Rule rule, Facts facts) {
        if (!rule.perObject()) {
            return rule.condition().evaluate(facts, null) == Truth.TRUE ? List.of(-1) : List.of();
        }
        List<Item> items = Objects.requireNonNull(facts.objects(rule.scope()));
        return IntStream.range(0, items.size())
                .filter(i -> rule.condition().evaluate(facts, items.get(i)) == Truth.TRUE)
                .boxed()
                .toList();
    }

    private static List<Integer> fired(CompiledRulebook compiled, Rule rule, Facts facts) {
        try (Run run = compiled.open()) {
            return IntStream.range(0, compiled.rulebook().levels().size())
                    .boxed()
                    .flatMap(level -> run.fire(level, facts).stream())
                    .filter(fired -> fired.rule().equals(rule))
                    .map(Run.Fired::object)
                    .sorted()
                    .toList();
        }
    }

    @Test
    void rulesGrowWithTheNumberOfSentencesOnly() {
        Rule ten = rulebook("  sedikitnya 10 dari syarat berikut terpenuhi:\n" + ages(20))
                .findRule("HAK-050")
                .orElseThrow();

        assertThat(DrlWriter.write(ten).strip().replaceAll("\\s+", " "))
                .isEqualTo("rule \"HAK-050\" when Case( countOfTrue0 >= 10 ) then end");
    }
}
