package id.pandu.drools;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.pandu.rulebook.RulebookReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A rulebook of 150 rules over 40 facts given and 8 concluded, and a case in which all facts are known: the shape and
 * size at which Drools itself was measured. Each rule has three conditions, cites two clauses and gives one advice.
 */
final class GeneratedRulebook {

    static final int RULES = 150;
    private static final int GIVEN = 40;
    private static final int CONCLUDED = 8;
    private static final String FACT_COLUMNS =
            "id;label;labelEn;sebutan;ya;tidak;jenis;pilihan;batas;satuan;pertanyaan;"
                    + "siapaTahu;berubah;pengubah;entitas;asal;keluaran;klausul;catatan\n";

    private final Random random = new Random(20261122);

    static Map<String, byte[]> files() {
        return new GeneratedRulebook().write();
    }

    /** All facts given: yes/no, a choice of four, and numbers up to 100, in turn. */
    static Map<String, Object> facts() {
        Random random = new Random(9);
        Map<String, Object> facts = new LinkedHashMap<>();
        for (int i = 0; i < GIVEN; i++) {
            facts.put(
                    "fakta" + i,
                    switch (i % 3) {
                        case 0 -> (Object) random.nextBoolean();
                        case 1 -> "P" + random.nextInt(4);
                        default -> (Object) random.nextInt(100);
                    });
        }
        return facts;
    }

    private Map<String, byte[]> write() {
        Map<String, byte[]> files = new TreeMap<>();
        try {
            RulebookReader.load(Path.of("src/test/resources/toy")).forEach((name, bytes) -> {
                if (name.equals("kamus/kalimat-dasar.dsl") || name.equals("kamus/kata-kunci.dsl")) {
                    files.put(name, bytes);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        put(
                files,
                "kamus/entitas.csv",
                "id;label;labelEn;sebutan;banyak;penanda;penghitung;pertanyaan;siapaTahu\nhal;Hal;Thing;hal;tidak;;;;\n");
        put(files, "kamus/istilah.csv", "daftar;kode;nama;namaEn\ntopik;UJI;Uji;Test\nkekuatan;SARAN;saran;advice\n");
        put(files, "sumber/dokumen.csv", """
                id;judul;jenis;tahun;bobot;berkas;catatan
                A;Dokumen A;rekaan;2026;1;a;
                B;Dokumen B;rekaan;2026;2;b;
                """);
        put(files, "sumber/a.csv", """
                id;dokumen;bagian;baris;jenis;pelaku;teks;english
                A.1;A;Satu;1;rule;;Teks klausul A.;Clause A.
                B.1;B;Dua;2;rule;;Teks klausul B.;Clause B.
                """);
        put(files, "kamus/fakta.csv", dictionary());
        put(files, "uji/UJI.dslr", rules());
        return files;
    }

    private static void put(Map<String, byte[]> files, String name, String text) {
        files.put(name, text.getBytes(UTF_8));
    }

    private static String dictionary() {
        StringBuilder text = new StringBuilder(FACT_COLUMNS);
        for (int i = 0; i < GIVEN; i++) {
            String options = "P0 = nol | P1 = satu | P2 = dua | P3 = tiga";
            String words = switch (i % 3) {
                case 0 -> ";ya nomor " + i + ";tidak nomor " + i + ";ya-tidak;;";
                case 1 -> "pilihan nomor " + i + ";;;pilihan;" + options + ";";
                default -> "bilangan nomor " + i + ";;;bulat;;0..100";
            };
            text.append("fakta%d;Fakta %d;Fact %d;%s;;Apa?;siapa;ya;;hal;diberikan;;A.1;%n".formatted(i, i, i, words));
        }
        for (int i = 0; i < CONCLUDED; i++) {
            text.append(
                            "simpulan%d;Simpulan %d;Conclusion %d;simpulan nomor %d;;;pilihan;YA = ya | LAIN = lain;;;;;;;hal;"
                                    .formatted(i, i, i, i))
                    .append("disimpulkan;;A.1;\n");
        }
        return text.toString();
    }

    private String rules() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < RULES; i++) {
            List<String> conditions = new ArrayList<>(List.of(condition(), condition()));
            conditions.add(i >= RULES - 20 ? "simpulan nomor " + i % CONCLUDED + " adalah YA" : condition());
            text.append("""
                    aturan "UJI-%03d"
                    @judul("Aturan nomor %d")
                    @sumber("A.1, B.1")
                    @sejak("2026-01-01")
                    @kekuatan(SARAN)
                    apabila
                      %s
                    maka
                    %s  sarankan "Kerjakan hal nomor %d"
                      - rincian "Rincian bagi hal nomor %d."
                    selesai
                    """.formatted(i, i, String.join("\n  ", conditions), conclusion(i), i, i));
        }
        return text.toString();
    }

    private static String conclusion(int rule) {
        return rule < 3 * CONCLUDED ? "  simpulkan simpulan nomor " + rule % CONCLUDED + " adalah YA\n" : "";
    }

    private String condition() {
        int i = random.nextInt(GIVEN);
        return switch (i % 3) {
            case 0 -> (random.nextBoolean() ? "ya nomor " : "tidak nomor ") + i;
            case 1 -> "pilihan nomor " + i + (random.nextBoolean() ? " adalah P0 atau P1" : " bukan P2");
            default -> "bilangan nomor " + i + (random.nextBoolean() ? " sedikitnya 40" : " kurang dari 60");
        };
    }
}
