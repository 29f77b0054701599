package id.pandu.rulebook;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A file's text, whatever editor wrote it: byte order mark, line ends and tabs are forgiven, other encodings not. */
record TextFile(String name, List<String> lines) {

    private static final String DOUBLE = "\u201c\u201d\u201e\u00ab\u00bb";
    private static final Pattern SPACES = Pattern.compile("[\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000]");
    private static final Pattern UNSEEN = Pattern.compile("[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]");
    private static final String SINGLE = "\u2018\u2019";

    /** The largest file that is read, in bytes; the shipped ones have up to 120 kB. */
    private static final int LARGEST = 4_000_000;

    /** The longest line that is read, in letters; the shipped ones have up to 2,000. */
    static final int LONGEST_LINE = 10_000;

    /** The most lines that are read. */
    private static final int MOST_LINES = 20_000;

    static Optional<TextFile> read(String name, byte[] bytes, Problems problems) {
        if (bytes.length > LARGEST) {
            tooLarge(new Place(name, 0), bytes.length + " byte, paling banyak " + LARGEST, problems);
            return Optional.empty();
        }
        Optional<String> decoded = decode(name, bytes, problems);
        if (decoded.isEmpty()) {
            return Optional.empty();
        }
        String text = decoded.get();
        if (text.startsWith("\ufeff")) {
            text = text.substring(1);
        }
        if (text.isBlank()) {
            problems.error(new Place(name, 0), "KOSONG", "berkas", "berkas ini kosong", "isi berkas itu atau hapus");
            return Optional.empty();
        }
        List<String> lines = text.lines().map(TextFile::plain).toList();
        return fits(name, lines, problems) ? Optional.of(new TextFile(name, lines)) : Optional.empty();
    }

    private static boolean fits(String name, List<String> lines, Problems problems) {
        if (lines.size() > MOST_LINES) {
            tooLarge(new Place(name, 0), lines.size() + " baris, paling banyak " + MOST_LINES, problems);
            return false;
        }
        for (int i = 0; i < lines.size(); i++) {
            int length = lines.get(i).length();
            if (length > LONGEST_LINE) {
                tooLarge(
                        new Place(name, i + 1),
                        length + " huruf dalam satu baris, paling banyak " + LONGEST_LINE,
                        problems);
                return false;
            }
        }
        return true;
    }

    private static void tooLarge(Place place, String measure, Problems problems) {
        problems.error(
                place, "PANJANG", "berkas", "berkas ini terlalu besar: " + measure, "pecah menjadi beberapa berkas");
    }

    /** The line with plain spaces in place of tabs and of spaces that look alike, without letters that cannot be seen. */
    private static String plain(String line) {
        String spaced = line.replace('\t', ' ');
        return spaced.chars().allMatch(c -> c < 0xA0)
                ? spaced
                : UNSEEN.matcher(SPACES.matcher(spaced).replaceAll(" ")).replaceAll("");
    }

    private static Optional<String> decode(String name, byte[] bytes, Problems problems) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            problems.error(
                    new Place(name, lineOfFirstBadByte(bytes)),
                    "PENYANDIAN",
                    "berkas",
                    "ada huruf yang tidak disimpan sebagai UTF-8, mungkin Windows-1252",
                    "simpan ulang berkas itu dengan penyandian UTF-8");
            return Optional.empty();
        }
    }

    private static int lineOfFirstBadByte(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        var out = java.nio.CharBuffer.allocate(bytes.length + 1);
        decoder.decode(in, out, true);
        int line = 1;
        for (int i = 0; i < in.position(); i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    /** Reports quotation marks that a word processor put in place of the straight ones, and puts those back. */
    TextFile withStraightQuotes(Problems problems) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int at = firstTypographic(line);
            if (at >= 0 && !line.strip().startsWith("//")) {
                problems.error(
                        place(i + 1),
                        "KUTIP",
                        "tanda " + line.charAt(at),
                        "tanda kutip ini bukan tanda kutip lurus",
                        "ganti dengan \" atau '");
            }
        }
        return new TextFile(name, lines.stream().map(TextFile::straightened).toList());
    }

    private static String straightened(String line) {
        if (firstTypographic(line) < 0) {
            return line;
        }
        StringBuilder text = new StringBuilder(line);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            text.setCharAt(i, DOUBLE.indexOf(c) >= 0 ? '"' : SINGLE.indexOf(c) >= 0 ? '\'' : c);
        }
        return text.toString();
    }

    private static int firstTypographic(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (DOUBLE.indexOf(line.charAt(i)) >= 0 || SINGLE.indexOf(line.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    Place place(int line) {
        return new Place(name, line);
    }

    String text() {
        return String.join("\n", lines);
    }
}
