package id.pandu.analysis;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.pandu.Toy;
import id.pandu.rulebook.RulebookReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Invents rules over the toy's vocabulary: sentences of every kind, chains of conclusions, exceptions, contradictions,
 * rules that disagree. Only the facts named at the start are used, so that small rulebooks can be tried exhaustively.
 */
final class RandomRules {

    /** Facts that are concluded, each resting only on those before it, with what concludes each value. */
    private static final Map<String, List<String>> CONCLUDED = concluded();

    private static final Map<String, List<String>> OF_CASE = new TreeMap<>(Map.ofEntries(
            Map.entry(
                    "jenisAnggota",
                    List.of(
                            "jenis anggota adalah ANAK",
                            "jenis anggota adalah DEWASA atau PELAJAR",
                            "jenis anggota bukan ANAK",
                            "jenis anggota sudah diketahui",
                            "jenis anggota belum diketahui")),
            Map.entry(
                    "umur",
                    List.of(
                            "umur anggota sedikitnya 18",
                            "umur anggota kurang dari 12",
                            "umur anggota bukan 17",
                            "umur anggota belum diketahui")),
            Map.entry("denda", List.of("denda tertunggak lebih dari 0", "denda tertunggak paling banyak 7,5")),
            Map.entry(
                    "kartuHilang",
                    List.of(
                            "kartu anggota hilang",
                            "kartu anggota tidak hilang",
                            "belum diketahui apakah kartu anggota hilang")),
            Map.entry(
                    "minat",
                    List.of(
                            "minat baca anggota memuat SEJARAH",
                            "minat baca anggota tidak memuat SAINS",
                            "minat baca anggota memuat salah satu dari SEJARAH, SAINS",
                            "minat baca anggota belum memuat semua dari SEJARAH, SAINS",
                            "banyaknya minat baca anggota sedikitnya 2",
                            "banyaknya minat baca anggota paling banyak 1")),
            Map.entry("bahasa", List.of("banyaknya bahasa yang dibaca anggota sedikitnya 2")),
            Map.entry(
                    "jumlahPinjaman",
                    List.of("jumlah buku yang sedang dipinjam paling banyak 5", "pinjaman sudah mencapai batas kartu")),
            Map.entry("batasPinjaman", List.of("batas pinjaman kartu sedikitnya 3")),
            Map.entry("tanggalDaftar", List.of("tanggal mendaftar sudah diketahui"))));

    private static final Map<String, List<String>> OF_BOOK = new TreeMap<>(Map.of(
            "kondisiBuku",
                    List.of("kondisi buku adalah BAIK", "kondisi buku bukan RUSAK", "kondisi buku belum diketahui"),
            "usiaMinimal", List.of("usia minimal pembaca buku sedikitnya 13"),
            "dipesan", List.of("buku sedang dipesan", "buku tidak sedang dipesan")));

    private final Random random;
    private final Set<String> facts;
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> stages = new ArrayList<>();
    private final List<Boolean> perBook = new ArrayList<>();

    private RandomRules(Random random, Set<String> facts) {
        this.random = random;
        this.facts = facts;
    }

    private static Map<String, List<String>> concluded() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        all.put("golonganDenda", List.of("golongan denda", "TANPA", "RINGAN", "BERAT"));
        all.put("kelayakanBuku", List.of("kelayakan buku", "BOLEH", "PERIKSA", "TOLAK"));
        all.put("hakPinjam", List.of("hak pinjam", "PENUH", "TERBATAS", "TANPA"));
        return all;
    }

    /** @param facts ids of the given facts that may be read */
    static RulebookReader.Reading read(Random random, int rules, Set<String> facts) {
        RandomRules made = new RandomRules(random, facts);
        made.write(rules);
        Map<String, byte[]> files = new TreeMap<>(Toy.files().content());
        files.keySet()
                .removeIf(name -> name.endsWith(".dslr")
                        || name.endsWith(".yaml")
                        || name.startsWith("acara/")
                        || name.contains("peringkat"));
        files.put("hak/HAK.dslr", made.text.toString().getBytes(UTF_8));
        return RulebookReader.read(files);
    }

    private boolean books() {
        return OF_BOOK.keySet().stream().anyMatch(facts::contains);
    }

    private void write(int rules) {
        List<Integer> kinds = new ArrayList<>(books() ? List.of(0, 1, 2) : List.of(0, 2));
        while (kinds.size() < rules) {
            kinds.add(books() ? random.nextInt(5) : List.of(0, 2, 3, 3, 4).get(random.nextInt(5)));
        }
        for (int i = 0; i < rules; i++) {
            rule(i, kinds.get(i));
        }
    }

    /** @param stage which fact is concluded; 3 for a rule that only advises, 4 for one that may contradict */
    private void rule(int number, int stage) {
        boolean contradicts = stage == 4 && random.nextInt(3) == 0;
        boolean book = stage == 1 || (stage == 3 && books() && random.nextInt(3) == 0);
        text.append("aturan \"HAK-%03d\"\n".formatted(number + 1))
                .append("@judul(\"Aturan\")\n@sumber(\"TATA.ANGGOTA.1\")\n@sejak(\"2026-01-01\")\n@kekuatan(WAJIB)\n");
        overrides(contradicts ? -1 : stage, book);
        text.append("apabila\n");
        if (book) {
            text.append("  untuk tiap buku:\n");
        }
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            sentence(contradicts ? 0 : Math.min(stage, 3), book);
        }
        text.append("maka\n");
        consequence(contradicts, stage);
        text.append("selesai\n\n");
        stages.add(contradicts ? -1 : stage);
        perBook.add(book);
    }

    private void overrides(int stage, boolean book) {
        List<String> weaker = new ArrayList<>();
        for (int i = 0; i < stages.size(); i++) {
            if (stage >= 0 && stages.get(i) >= stage && (!book || perBook.get(i)) && random.nextInt(6) == 0) {
                weaker.add("HAK-%03d".formatted(i + 1));
            }
        }
        if (!weaker.isEmpty()) {
            text.append("@mengalahkan(\"").append(String.join(", ", weaker)).append("\")\n");
        }
    }

    private void sentence(int stage, boolean book) {
        int kind = random.nextInt(10);
        if (kind == 0) {
            text.append("  salah satu syarat berikut terpenuhi:\n");
            part(stage, book);
            part(stage, book);
        } else if (kind == 1) {
            text.append("  sedikitnya 2 dari syarat berikut terpenuhi:\n");
            part(stage, book);
            part(stage, book);
            part(stage, book);
        } else if (kind <= 3 && books() && !book) {
            text.append("  ")
                    .append(pick(List.of(
                            "ada buku yang memenuhi:",
                            "ada sedikitnya 2 buku yang memenuhi:",
                            "tidak ada buku yang memenuhi:",
                            "setiap buku memenuhi:")));
            text.append('\n');
            part(stage, true);
        } else {
            text.append("  ").append(test(stage, book)).append('\n');
        }
    }

    private void part(int stage, boolean book) {
        text.append("  - ").append(test(stage, book)).append('\n');
    }

    private String test(int stage, boolean book) {
        List<String> tests = new ArrayList<>();
        OF_CASE.forEach((fact, sentences) -> {
            if (facts.contains(fact)) {
                tests.add(pick(sentences));
            }
        });
        if (book) {
            OF_BOOK.forEach((fact, sentences) -> {
                if (facts.contains(fact)) {
                    tests.add(pick(sentences));
                }
            });
        }
        int i = 0;
        for (List<String> values : CONCLUDED.values()) {
            if (i < stage && (i != 1 || (book && books()))) {
                String value = values.get(1 + random.nextInt(3));
                tests.add(values.get(0) + pick(List.of(" adalah ", " bukan ")) + value);
                tests.add(values.get(0) + " adalah " + value);
            }
            i++;
        }
        return pick(tests);
    }

    private void consequence(boolean contradicts, int stage) {
        if (contradicts) {
            text.append("  nyatakan bertentangan \"Tidak mungkin\"\n");
        } else if (stage < 3) {
            List<String> values = List.copyOf(CONCLUDED.values()).get(stage);
            text.append("  simpulkan ")
                    .append(values.get(0))
                    .append(" adalah ")
                    .append(values.get(1 + random.nextInt(3)))
                    .append('\n');
            if (random.nextInt(4) == 0) {
                text.append("  jelaskan \"Sekadar tahu\"\n");
            }
        } else {
            text.append(
                    switch (random.nextInt(3)) {
                        case 0 -> "  undang GURU ke TEMU_PENULIS\n";
                        case 1 -> "  tugaskan PENULIS sebagai anggota kunci MEJA\n";
                        default -> "  sarankan \"Lakukan\"\n";
                    });
        }
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
