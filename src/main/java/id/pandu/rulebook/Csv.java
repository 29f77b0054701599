package id.pandu.rulebook;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import id.pandu.vocabulary.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table as spreadsheet programs save it: one header row, separated by {@code ;} or {@code ,}. Rows and columns without
 * content at the edges, and a first line that names the separator, are left out.
 */
final class Csv {

    private static final int MOST_COLUMNS = 100;
    private static final Pattern SEPARATOR = Pattern.compile("\"?sep=(.)\"?[;,]*", Pattern.CASE_INSENSITIVE);

    private final TextFile file;
    private final List<String> headings;
    private final List<Row> rows;
    private final int headingLine;

    private Csv(TextFile file, List<String> headings, List<Row> rows, int headingLine) {
        this.file = file;
        this.headings = headings;
        this.rows = rows;
        this.headingLine = headingLine;
    }

    /** Reads the table; rows with too few or too many cells are reported and left out. */
    static Csv read(TextFile file, Problems problems) {
        Matcher named = SEPARATOR.matcher(file.lines().get(0).strip());
        List<String> lines = new ArrayList<>(file.lines());
        if (named.matches()) {
            lines.set(0, "");
        }
        String header =
                lines.stream().filter(line -> !line.isBlank()).findFirst().orElse("");
        char separator = named.matches() ? named.group(1).charAt(0) : separator(header);
        List<CsvRecord> records = parse(file, String.join("\n", lines), separator, problems);
        if (records.isEmpty()) {
            return new Csv(file, List.of(), List.of(), 1);
        }
        CsvRecord first = records.get(0);
        List<String> headings = first.getFields().stream().map(String::strip).toList();
        headings = headings.subList(0, filled(headings));
        if (headings.size() > MOST_COLUMNS) {
            problems.error(
                    file.place(1),
                    "KOLOM",
                    "berkas",
                    "ada " + headings.size() + " kolom, paling banyak " + MOST_COLUMNS,
                    "pecah menjadi beberapa tabel");
            return new Csv(file, List.of(), List.of(), 1);
        }
        int headingLine = (int) first.getStartingLineNumber();
        reportHeadings(headings, file.place(headingLine), problems);
        List<Row> rows = new ArrayList<>();
        for (CsvRecord csv : records.subList(1, records.size())) {
            Row row = row(csv, headings, file, separator, problems);
            if (row != null) {
                rows.add(row);
            }
        }
        return new Csv(file, headings, List.copyOf(rows), headingLine);
    }

    /** How many cells there are up to the last with content. */
    private static int filled(List<String> cells) {
        int count = cells.size();
        while (count > 0 && cells.get(count - 1).isBlank()) {
            count--;
        }
        return count;
    }

    /** The row; null if it has no content or was reported. */
    private static @Nullable Row row(
            CsvRecord csv, List<String> headings, TextFile file, char separator, Problems problems) {
        List<String> cells = csv.getFields();
        Place place = file.place((int) csv.getStartingLineNumber());
        int filled = filled(cells);
        if (filled == 0) {
            return null;
        }
        if (cells.stream().anyMatch(cell -> cell.length() > TextFile.LONGEST_LINE)) {
            problems.error(
                    place,
                    "SEL",
                    "baris tabel",
                    "ada sel yang lebih dari " + TextFile.LONGEST_LINE + " huruf",
                    "periksa tanda kutip di baris ini");
            return null;
        }
        if (cells.stream().anyMatch(cell -> cell.indexOf('\n') >= 0)) {
            problems.error(
                    place,
                    "KUTIP",
                    "baris tabel",
                    "ada tanda kutip yang tidak ditutup, sehingga baris di bawahnya ikut terbaca sebagai isi sel",
                    "tutup dengan \" di akhir sel itu");
            return null;
        }
        if (cells.size() < headings.size() || filled > headings.size()) {
            char other = separator == ';' ? ',' : ';';
            boolean otherwise = cells.size() == 1 && cells.get(0).indexOf(other) >= 0;
            problems.error(
                    place,
                    "SEL",
                    "baris tabel",
                    otherwise
                            ? "sel-selnya dipisahkan '" + other + "', sedangkan judul kolomnya '" + separator + "'"
                            : "ada " + Math.max(filled, Math.min(cells.size(), headings.size()))
                                    + " sel, sedangkan judul kolomnya " + headings.size(),
                    otherwise
                            ? "ganti '" + other + "' dengan '" + separator + "'"
                            : "lengkapi sel yang kurang atau hapus yang lebih; sel tanpa isi diberi tanda -");
            return null;
        }
        return new Row(place, headings, cells.subList(0, headings.size()));
    }

    private static List<CsvRecord> parse(TextFile file, String text, char separator, Problems problems) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            return reader.stream().toList();
        } catch (CsvParseException e) {
            problems.error(
                    file.place(lineOfOddQuote(file)),
                    "KUTIP",
                    "baris tabel",
                    "tanda kutip di baris ini tidak berpasangan",
                    "apit isi sel dengan satu pasang \"; tanda kutip di dalamnya ditulis dua kali (\"\")");
            return List.of();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The first line whose quotation marks are not in pairs; 0 if there is none. */
    private static int lineOfOddQuote(TextFile file) {
        for (int i = 0; i < file.lines().size(); i++) {
            if (file.lines().get(i).chars().filter(c -> c == '"').count() % 2 > 0) {
                return i + 1;
            }
        }
        return 0;
    }

    private static char separator(String header) {
        return header.chars().filter(c -> c == ';').count()
                        >= header.chars().filter(c -> c == ',').count()
                ? ';'
                : ',';
    }

    private static void reportHeadings(List<String> headings, Place place, Problems problems) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < headings.size(); i++) {
            String heading = headings.get(i);
            if (heading.isEmpty()) {
                problems.error(
                        place, "KOLOM", "kolom ke-" + (i + 1), "kolom ini tidak berjudul", "tulis judulnya atau hapus");
            } else if (!seen.add(heading)) {
                problems.error(
                        place, "KOLOM", "kolom '" + heading + "'", "judul ini muncul dua kali", "beri judul lain");
            }
        }
    }

    /** Reports columns that must be there and are not; if several are missing, all together. */
    boolean hasColumns(Collection<String> wanted, Problems problems) {
        List<String> missing =
                wanted.stream().filter(w -> !headings.contains(w)).toList();
        if (headings.isEmpty() || missing.isEmpty()) {
            return !headings.isEmpty();
        }
        List<String> others =
                headings.stream().filter(heading -> !wanted.contains(heading)).toList();
        boolean one = missing.size() == 1;
        List<String> near = one ? Words.nearest(missing.get(0), others, 1) : List.of();
        String names = "'" + String.join("', '", missing) + "'";
        problems.error(
                place(),
                "KOLOM",
                "kolom " + names,
                "kolom ini tidak ada" + (near.isEmpty() ? "" : "; yang ada '" + near.get(0) + "'"),
                near.isEmpty()
                        ? "tambahkan kolom " + names + " di baris judul"
                        : "ganti judul '" + near.get(0) + "' menjadi " + names);
        return false;
    }

    /** Reports columns that must be there and are not, or else those that are not known. */
    boolean hasColumns(Collection<String> wanted, Set<String> optional, Problems problems) {
        if (!hasColumns(wanted, problems)) {
            return false;
        }
        for (String heading : headings) {
            if (!wanted.contains(heading) && !optional.contains(heading) && !heading.isEmpty()) {
                List<String> free =
                        optional.stream().filter(o -> !headings.contains(o)).toList();
                List<String> near = Words.nearest(heading, free, 1);
                problems.error(
                        place(),
                        "KOLOM",
                        "kolom '" + heading + "'",
                        "kolom ini tidak dikenal dan tidak dibaca",
                        near.isEmpty() ? "hapus kolom itu" : "mungkin maksudnya '" + near.get(0) + "'");
            }
        }
        return true;
    }

    Place place() {
        return file.place(headingLine);
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
