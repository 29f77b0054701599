package id.pandu.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberReaderTest {

    private static final long LARGEST = 999_999_999_999_999L;

    private static BigDecimal whole(String text) {
        return NumberReader.read(text, true, "orang", "jumlah orang");
    }

    private static BigDecimal decimal(String text) {
        return NumberReader.read(text, false, "juta rupiah", "penjualan");
    }

    private static String refused(String text, boolean whole) {
        Mistake mistake = catchThrowableOfType(Mistake.class, () -> {
            BigDecimal read = whole ? whole(text) : decimal(text);
            assertThat(read).as("'%s' was read", text).isNull();
        });
        return mistake.sentence();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "57|57",
                "1250|1250",
                "1.250|1250",
                "57.000|57000",
                "1.250.000|1250000",
                "1 983|1983",
                "1\u00a0983|1983",
                "1\u2009983|1983",
                "1\u202f250\u202f000|1250000",
                "' 12 '|12",
                "'\u00a012\u200b'|12",
                "010|10",
                "57,0|57",
                "57.0|57",
                "57,00|57",
                "1.250,0|1250",
                "-5|-5",
                "\u22125|-5",
                "999.999.999.999.999|999999999999999"
            })
    void wholeNumbersAreReadAsPeopleInIndonesiaWriteThem(String text, BigDecimal number) {
        assertThat(whole(text)).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2,6|2.6",
                "2.6|2.6",
                "57.5|57.5",
                "0,125|0.125",
                "0.125|0.125",
                "1,25|1.25",
                "1,2345|1.2345",
                "1250|1250",
                "57 000|57000",
                "1.250.000|1250000",
                "1.250.000,5|1250000.5",
                "1 250,125|1250.125",
                "1.250,125|1250.125",
                "-0,5|-0.5"
            })
    void decimalsAreReadWhereOnlyOneThingCanBeMeant(String text, BigDecimal number) {
        assertThat(decimal(text)).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "1,250|dapat dibaca dengan dua cara; tulis 1250 bila maksudnya seribu dua ratus lima puluh.",
                "57,000|dapat dibaca dengan dua cara; tulis 57000 bila maksudnya lima puluh tujuh ribu, atau 57"
                        + " bila maksudnya lima puluh tujuh.",
                "1250.000|dapat dibaca dengan dua cara; tulis 1250000 bila maksudnya satu juta dua ratus lima"
                        + " puluh ribu, atau 1250 bila maksudnya seribu dua ratus lima puluh.",
                "57.5|bukan bilangan bulat; tulis bilangan bulat, misalnya 57 atau 58.",
                "2,6|bukan bilangan bulat; tulis bilangan bulat, misalnya 2 atau 3.",
                "12 orang|memuat tulisan di samping angkanya; tulis 12 saja.",
                "1.250 Orang|memuat tulisan di samping angkanya; tulis 1.250 saja.",
                "3 keluarga|memuat tulisan di samping angkanya; tulis angkanya saja, dalam orang.",
                "\u00b1120|bukan satu bilangan pasti; tulis satu perkiraan terbaik, misalnya 120.",
                "> 50|bukan satu bilangan pasti; tulis satu perkiraan terbaik, misalnya 50.",
                "Sekitar 1.200|bukan satu bilangan pasti; tulis satu perkiraan terbaik, misalnya 1200.",
                "50+|bukan satu bilangan pasti; tulis satu perkiraan terbaik, misalnya 50.",
                "200-an|bukan satu bilangan pasti; tulis satu perkiraan terbaik, misalnya 200.",
                "12-15|bukan satu bilangan; tulis satu bilangan saja, dalam orang.",
                "12, 15|bukan satu bilangan; tulis satu bilangan saja, dalam orang.",
                "1,5 orang|memuat tulisan di samping angkanya; tulis angkanya saja, dalam orang.",
                "12 s.d. 15|bukan satu bilangan; tulis satu bilangan saja, dalam orang.",
                "1:30|bukan satu bilangan; tulis satu bilangan saja, dalam orang.",
                "1/2|bukan satu bilangan; tulis satu bilangan saja, dalam orang.",
                "n/a|bukan bilangan; kosongkan bila belum diketahui, atau tulis 0 bila memang tidak ada.",
                "-|bukan bilangan; kosongkan bila belum diketahui, atau tulis 0 bila memang tidak ada.",
                "tidak tahu|bukan bilangan; kosongkan bila belum diketahui, atau tulis 0 bila memang tidak" + " ada.",
                "10%|sebuah persentase; tulis banyaknya, dalam orang.",
                "1e3|bukan tulisan angka biasa; tulis 1000.",
                "\u0663|tidak ditulis dengan angka 0 sampai 9; tulis 3.",
                "\u00bd|tidak ditulis dengan angka 0 sampai 9; tulis dengan angka itu, misalnya 12.",
                "dua belas|bukan bilangan bulat; tulis dengan angka, misalnya 12.",
                "57 ribu|memuat kata di samping angkanya; tulis 57000.",
                "57rb|memuat kata di samping angkanya; tulis 57000.",
                "1'250|bukan cara menulis bilangan di sini; tulis 1250.",
                "1_000|bukan cara menulis bilangan di sini; tulis 1000.",
                "1,250,000|bukan cara menulis bilangan di sini; tulis 1250000.",
                "1,250.00|bukan cara menulis bilangan di sini; tulis 1250.",
                "0x1F|bukan satu bilangan; tulis satu bilangan saja, dalam orang.",
                "1.25.000|bukan bilangan bulat; tulis dengan angka, misalnya 12.",
                "0.250.000|bukan bilangan bulat; tulis dengan angka, misalnya 12."
            })
    void whatIsNoWholeNumberIsToldWithWhatToWrite(String text, String sentence) {
        assertThat(refused(text, true)).isEqualTo("'" + text + "' " + sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "1.250|dapat dibaca dengan dua cara; tulis 1250 bila maksudnya seribu dua ratus lima puluh, atau"
                        + " 1,25 bila maksudnya satu koma dua lima.",
                "1,250|dapat dibaca dengan dua cara; tulis 1250 bila maksudnya seribu dua ratus lima puluh, atau"
                        + " 1,25 bila maksudnya satu koma dua lima.",
                "2.345|dapat dibaca dengan dua cara; tulis 2345 bila maksudnya dua ribu tiga ratus empat puluh"
                        + " lima, atau 2,3450 bila maksudnya dua koma tiga empat lima.",
                "57.000|dapat dibaca dengan dua cara; tulis 57000 bila maksudnya lima puluh tujuh ribu, atau 57"
                        + " bila maksudnya lima puluh tujuh.",
                "Rp57.000|bukan bilangan saja; tulis angkanya saja, dalam juta rupiah, tanpa tanda mata" + " uang.",
                "57.000,-|bukan bilangan saja; tulis angkanya saja, dalam juta rupiah, tanpa tanda mata" + " uang.",
                "1,5 juta|memuat kata di samping angkanya; tulis angkanya saja, dalam juta rupiah.",
                "2 miliar|memuat kata di samping angkanya; tulis angkanya saja, dalam juta rupiah.",
                "banyak|bukan bilangan; tulis dengan angka, misalnya 1200 atau 2,5."
            })
    void whatCouldBeTwoDecimalsIsToldWithBothWritings(String text, String sentence) {
        assertThat(refused(text, false)).isEqualTo("'" + text + "' " + sentence);
    }

    @Property
    void readsWhatIndonesianFormattingWrites(@ForAll @LongRange(min = -LARGEST, max = LARGEST) long number) {
        DecimalFormat grouped = new DecimalFormat("#,##0", new DecimalFormatSymbols(Locale.forLanguageTag("id")));

        assertThat(whole(grouped.format(number))).isEqualByComparingTo(BigDecimal.valueOf(number));
        assertThat(whole(grouped.format(number).replace('.', '\u202f')))
                .isEqualByComparingTo(BigDecimal.valueOf(number));
        assertThat(whole(String.valueOf(number))).isEqualByComparingTo(BigDecimal.valueOf(number));
    }

    @Property
    void whatIsToldToBeWrittenIsReadAsWasMeant(
            @ForAll @LongRange(min = 0, max = 9_999_999_999L) long units,
            @ForAll @IntRange(min = 0, max = 9) int scale) {
        BigDecimal number = BigDecimal.valueOf(units, scale);

        assertThat(decimal(NumberReader.plain(number))).isEqualByComparingTo(number);
    }
}
