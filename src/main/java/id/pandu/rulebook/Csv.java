package id.pandu.rulebook;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import id.pandu.vocabulary.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A table as spreadsheet programs save it: one header row, separated by {@code ;} or {@code ,}. */
final class Csv {

    private static final int MOST_COLUMNS = 100;

    private final TextFile file;
    private final List<String> headings;
    private final List<Row> rows;

    private Csv(TextFile file, List<String> headings, List<Row> rows) {
        this.file = file;
        this.headings = headings;
        this.rows = rows;
    }

    /** Reads the table; rows with too few or too many cells are reported and left out. */
    static Csv read(TextFile file, Problems problems) {
        List<CsvRecord> records = parse(file, problems);
        if (records.isEmpty()) {
            return new Csv(file, List.of(), List.of());
        }
        List<String> headings =
                records.get(0).getFields().stream().map(String::strip).toList();
        if (headings.size() > MOST_COLUMNS) {
            problems.error(
                    file.place(1),
                    "KOLOM",
                    "berkas",
                    "ada " + headings.size() + " kolom, paling banyak " + MOST_COLUMNS,
                    "pecah menjadi beberapa tabel");
            return new Csv(file, List.of(), List.of());
        }
        reportRepeated(headings, file, problems);
        List<Row> rows = new ArrayList<>();
        for (CsvRecord csv : records.subList(1, records.size())) {
            int line = (int) csv.getStartingLineNumber();
            if (csv.getFields().stream().anyMatch(cell -> cell.length() > TextFile.LONGEST_LINE)) {
                problems.error(
                        file.place(line),
                        "SEL",
                        "baris tabel",
                        "ada sel yang lebih dari " + TextFile.LONGEST_LINE + " huruf",
                        "periksa tanda kutip di baris ini");
            } else if (csv.getFieldCount() == headings.size()) {
                rows.add(new Row(file.place(line), headings, csv.getFields()));
            } else if (!csv.getFields().stream().allMatch(String::isBlank)) {
                problems.error(
                        file.place(line),
                        "SEL",
                        "baris tabel",
                        "ada " + csv.getFieldCount() + " sel, sedangkan judul kolomnya " + headings.size(),
                        "lengkapi sel yang kurang atau hapus yang lebih; sel tanpa isi diberi tanda -");
            }
        }
        return new Csv(file, headings, List.copyOf(rows));
    }

    private static List<CsvRecord> parse(TextFile file, Problems problems) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(file.lines().get(0)))
                .skipEmptyLines(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(file.text())) {
            return reader.stream().toList();
        } catch (CsvParseException e) {
            problems.error(
                    file.place(0),
                    "TABEL",
                    "berkas",
                    "tabel ini tidak terbaca utuh, mungkin ada tanda kutip yang tidak ditutup",
                    "periksa tanda kutipnya, lalu simpan sebagai CSV (UTF-8)");
            return List.of();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static char separator(String header) {
        return header.chars().filter(c -> c == ';').count()
                        >= header.chars().filter(c -> c == ',').count()
                ? ';'
                : ',';
    }

    private static void reportRepeated(List<String> headings, TextFile file, Problems problems) {
        Set<String> seen = new HashSet<>();
        for (String heading : headings) {
            if (!seen.add(heading)) {
                problems.error(
                        file.place(1),
                        "KOLOM",
                        "kolom '" + heading + "'",
                        "judul ini muncul dua kali",
                        "beri judul lain");
            }
        }
    }

    /** Reports columns that must be there and are not. */
    boolean hasColumns(List<String> wanted, Problems problems) {
        if (headings.isEmpty()) {
            return false;
        }
        List<String> missing =
                wanted.stream().filter(w -> !headings.contains(w)).toList();
        for (String column : missing) {
            List<String> near = Words.nearest(column, headings, 1);
            problems.error(
                    file.place(1),
                    "KOLOM",
                    "kolom '" + column + "'",
                    "kolom ini tidak ada" + (near.isEmpty() ? "" : "; yang ada '" + near.get(0) + "'"),
                    "tambahkan kolom '" + column + "'");
        }
        return missing.isEmpty();
    }

    List<String> headings() {
        return headings;
    }

    List<Row> rows() {
        return rows;
    }

    /** One row; a cell that is empty or holds only {@code -} has no content. */
    record Row(Place place, List<String> headings, List<String> cells) {

        String get(String heading) {
            String cell = find(heading);
            return cell == null ? "" : cell;
        }

        @Nullable
        String find(String heading) {
            int at = headings.indexOf(heading);
            if (at < 0) {
                return null;
            }
            String cell = cells.get(at).strip();
            return cell.equals("-") ? "" : cell;
        }

        /** The words of a cell that lists several, separated by spaces. */
        List<String> words(String heading) {
            String cell = get(heading);
            return cell.isEmpty() ? List.of() : List.of(cell.split("[\\s,]+"));
        }

        /** The parts of a cell that lists several, separated by {@code |}. */
        List<String> parts(String heading) {
            String cell = get(heading);
            return cell.isEmpty()
                    ? List.of()
                    : Stream.of(cell.split("\\|")).map(String::strip).toList();
        }
    }
}
