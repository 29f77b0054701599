package id.pandu.vocabulary;

import static id.pandu.vocabulary.Truth.FALSE;
import static id.pandu.vocabulary.Truth.TRUE;
import static id.pandu.vocabulary.Truth.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import id.pandu.Toy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What conditions say of known, unknown and partly known facts. */
class ConditionTest {

    private static final Vocabulary VOCABULARY = Toy.rulebook().vocabulary();
    private static final Facts NOTHING = Facts.unknown(VOCABULARY);
    private static final Slot AGE = slot("umur");
    private static final Slot CARD_LOST = slot("kartuHilang");
    private static final Slot INTERESTS = slot("minat");
    private static final Slot CONDITION =
            VOCABULARY.getScope("buku").findSlot("kondisiBuku").orElseThrow();

    private static Slot slot(String id) {
        return VOCABULARY.getScope(Slot.CASE).findSlot(id).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "EQ,11,FALSE", "EQ,12,TRUE", "EQ,13,FALSE",
        "NE,11,TRUE", "NE,12,FALSE", "NE,13,TRUE",
        "LT,11,TRUE", "LT,12,FALSE", "LT,13,FALSE",
        "LE,11,TRUE", "LE,12,TRUE", "LE,13,FALSE",
        "GT,11,FALSE", "GT,12,FALSE", "GT,13,TRUE",
        "GE,11,FALSE", "GE,12,TRUE", "GE,13,TRUE"
    })
    void comparesNumbers(Operator operator, long age, Truth truth) {
        Condition condition = new Condition.Compare(AGE, operator, 12L);

        assertThat(condition.evaluate(NOTHING.with(AGE, age), null)).isEqualTo(truth);
        assertThat(condition.evaluate(NOTHING, null)).isEqualTo(UNKNOWN);
        assertThat(new Condition.Compare(AGE, operator.negated(), 12L).evaluate(NOTHING.with(AGE, age), null))
                .isEqualTo(truth.not());
    }

    @Test
    void onlyKnownAsksWhetherAFactIsKnown() {
        Condition known = new Condition.Known(CARD_LOST);

        assertThat(known.evaluate(NOTHING, null)).isEqualTo(FALSE);
        assertThat(known.evaluate(NOTHING.with(CARD_LOST, false), null)).isEqualTo(TRUE);
        assertThat(new Condition.Known(INTERESTS).evaluate(with(List.of("SAINS"), List.of("SASTRA")), null))
                .isEqualTo(FALSE);
    }

    /** So many of three conditions hold, so many fail, the others are unknown. */
    @Test
    void atLeastSoManyIsUnknownAsLongAsItIsOpen() {
        for (int number = 0; number <= 4; number++) {
            for (int hold = 0; hold <= 3; hold++) {
                for (int fail = 0; fail <= 3 - hold; fail++) {
                    Truth expected = hold >= number ? TRUE : 3 - fail < number ? FALSE : UNKNOWN;
                    assertThat(new Condition.AtLeast(number, conditions(hold, fail)).evaluate(NOTHING, null))
                            .as("at least %d, %d hold, %d fail", number, hold, fail)
                            .isEqualTo(expected);
                }
            }
        }
    }

    private static List<Condition> conditions(int hold, int fail) {
        List<Condition> all = new ArrayList<>();
        Condition unknown = new Condition.Compare(AGE, Operator.EQ, 1L);
        Condition failing = new Condition.Known(AGE);
        all.addAll(Collections.nCopies(hold, new Condition.Not(failing)));
        all.addAll(Collections.nCopies(fail, failing));
        all.addAll(Collections.nCopies(3 - hold - fail, unknown));
        return all;
    }

    @Test
    void countsObjectsAsFarAsTheyAreKnown() {
        Item good = book("BAIK");
        Item torn = book("RUSAK");
        Item unknown = book(null);

        assertThat(goodBooks(1, null)).isEqualTo(UNKNOWN);
        assertThat(goodBooks(1, List.of())).isEqualTo(FALSE);
        assertThat(goodBooks(1, List.of(torn, unknown))).isEqualTo(UNKNOWN);
        assertThat(goodBooks(1, List.of(torn, good))).isEqualTo(TRUE);
        assertThat(goodBooks(2, List.of(good, unknown))).isEqualTo(UNKNOWN);
        assertThat(goodBooks(2, List.of(good, torn))).isEqualTo(FALSE);
        assertThat(goodBooks(2, List.of(good, good, torn))).isEqualTo(TRUE);
        assertThat(everyBookIsGood(List.of())).isEqualTo(TRUE);
        assertThat(everyBookIsGood(List.of(good, unknown))).isEqualTo(UNKNOWN);
        assertThat(everyBookIsGood(List.of(good, torn, unknown))).isEqualTo(FALSE);
    }

    private static Truth goodBooks(int number, List<Item> books) {
        return new Condition.Some("buku", number, GOOD).evaluate(library(books), null);
    }

    private static Truth everyBookIsGood(List<Item> books) {
        return new Condition.Every("buku", GOOD).evaluate(library(books), null);
    }

    private static final Condition GOOD = new Condition.Compare(CONDITION, Operator.EQ, "BAIK");

    private static Facts library(List<Item> books) {
        return books == null ? NOTHING : NOTHING.withObjects("buku", books);
    }

    private static Item book(String condition) {
        return Item.unknown(VOCABULARY.getScope("buku")).with(CONDITION, condition);
    }

    @ParameterizedTest
    @CsvSource({
        "SAINS,SASTRA,SAINS,TRUE",
        "SAINS,SASTRA,SASTRA,FALSE",
        "SAINS,SASTRA,SEJARAH,UNKNOWN",
        "SAINS,SASTRA,TIDAK_ADA,FALSE",
        ",SASTRA,TIDAK_ADA,UNKNOWN"
    })
    void aListKnownInPartHoldsWhatIsSaid(String present, String absent, String code, Truth truth) {
        Facts facts = with(present == null ? List.of() : List.of(present), List.of(absent));

        assertThat(new Condition.Contains(INTERESTS, code).evaluate(facts, null))
                .isEqualTo(truth);
    }

    /** One of three entries is there, one is not: there are one or two. */
    @ParameterizedTest
    @CsvSource({
        "GE,1,TRUE",
        "GE,2,UNKNOWN",
        "GE,3,FALSE",
        "GT,0,TRUE",
        "GT,1,UNKNOWN",
        "GT,2,FALSE",
        "LE,0,FALSE",
        "LE,1,UNKNOWN",
        "LE,2,TRUE",
        "LT,1,FALSE",
        "LT,2,UNKNOWN",
        "LT,3,TRUE",
        "EQ,0,FALSE",
        "EQ,1,UNKNOWN",
        "EQ,2,UNKNOWN",
        "EQ,3,FALSE",
        "NE,0,TRUE",
        "NE,1,UNKNOWN",
        "NE,2,UNKNOWN",
        "NE,3,TRUE"
    })
    void entriesAreCountedFromTheLeastToTheMost(Operator operator, long number, Truth truth) {
        Facts facts = with(List.of("SAINS"), List.of("SASTRA"));

        assertThat(new Condition.Size(INTERESTS, operator, number).evaluate(facts, null))
                .isEqualTo(truth);
    }

    @Test
    void aListOfWhichEveryEntryIsDecidedIsWhole() {
        FactDefinition fact = INTERESTS.fact();

        assertThat(PartialList.of(fact, List.of(), List.of())).isNull();
        assertThat(PartialList.of(fact, List.of("SAINS"), List.of("SASTRA", "SEJARAH")))
                .isEqualTo(List.of("SAINS"));
        assertThat(PartialList.of(fact, List.of(), List.of("SAINS", "SASTRA", "SEJARAH")))
                .isEqualTo(List.of(FactDefinition.NONE));
        assertThat(PartialList.isWhole(List.of("SAINS"))).isTrue();
        assertThat(PartialList.isWhole(null)).isFalse();
    }

    @Test
    void whatIsKnownInPartIsRefinedByWhatAgrees() {
        PartialList known = new PartialList(List.of("SAINS"), List.of("SASTRA"));

        assertThat(known.isRefinedBy(List.of("SAINS", "SEJARAH"))).isTrue();
        assertThat(known.isRefinedBy(List.of("SEJARAH"))).isFalse();
        assertThat(known.isRefinedBy(List.of("SAINS", "SASTRA"))).isFalse();
        assertThat(known.isRefinedBy(known)).isTrue();
        assertThat(known.isRefinedBy(new PartialList(List.of("SAINS"), List.of())))
                .isFalse();
    }

    private static Facts with(List<String> present, List<String> absent) {
        return NOTHING.with(INTERESTS, PartialList.of(INTERESTS.fact(), present, absent));
    }
}
