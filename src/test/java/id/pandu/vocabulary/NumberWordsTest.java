package id.pandu.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {

    private static final List<String> DIGITS =
            List.of("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan");

    @ParameterizedTest
    @CsvSource({
        "0, nol",
        "10, sepuluh",
        "11, sebelas",
        "12, dua belas",
        "100, seratus",
        "111, seratus sebelas",
        "1000, seribu",
        "1100, seribu seratus",
        "2001, dua ribu satu",
        "57000, lima puluh tujuh ribu",
        "101000, seratus satu ribu",
        "1000000, satu juta",
        "1001000, satu juta seribu",
        "1250000.5, satu juta dua ratus lima puluh ribu koma lima",
        "2.60, dua koma enam",
        "0.05, nol koma nol lima",
        "-3, minus tiga",
        "-0.0, nol",
        "1e15, satu kuadriliun"
    })
    void areSaidAsPeopleSayThem(BigDecimal number, String words) {
        assertThat(NumberWords.of(number)).isEqualTo(words);
    }

    @Test
    void sayEveryNumberBelowTwoHundredThousandSoThatItIsReadAsItself() {
        assertThat(LongStream.range(0, 200_000)
                        .filter(number -> read(NumberWords.of(BigDecimal.valueOf(number))) != number))
                .isEmpty();
    }

    @Property
    void sayLargeNumbersSoThatTheyAreReadAsThemselves(
            @ForAll @LongRange(min = 0, max = 999_999_999_999_999_999L) long number) {
        assertThat(read(NumberWords.of(BigDecimal.valueOf(number)))).isEqualTo(number);
    }

    /** Reads the words the other way round: each word either adds to a group of three digits or multiplies it. */
    private static long read(String words) {
        Map<String, Long> powers = new HashMap<>();
        long power = 1;
        for (String name : List.of("ribu", "juta", "miliar", "triliun", "kuadriliun")) {
            power *= 1000;
            powers.put(name, power);
        }
        String plain = words.replace("sepuluh", "satu puluh")
                .replace("sebelas", "satu belas")
                .replace("seratus", "satu ratus")
                .replace("seribu", "satu ribu");
        long all = 0;
        long group = 0;
        long last = 0;
        for (String word : plain.split(" ")) {
            if (powers.containsKey(word)) {
                all += (group + last) * powers.get(word);
                group = 0;
                last = 0;
            } else if (word.equals("ratus")) {
                group += last * 100;
                last = 0;
            } else if (word.equals("puluh")) {
                group += last * 10;
                last = 0;
            } else if (word.equals("belas")) {
                group += 10;
            } else {
                if (last != 0 || !DIGITS.contains(word)) {
                    return -1;
                }
                last = DIGITS.indexOf(word);
            }
        }
        return all + group + last;
    }
}
