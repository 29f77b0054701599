package id.pandu.rulebook;

import id.pandu.rulebook.Terms.TermList;
import id.pandu.vocabulary.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Checks what stands above the sentences of a rule: its name, sources, dates, status and codes. */
final class MetadataReader {

    static final Set<String> NAMES = Set.of(
            "judul",
            "sumber",
            "status",
            "sejak",
            "sampai",
            "alasan",
            "pengganti",
            "kekuatan",
            "urusan",
            "utama",
            "pilihanPenulis",
            "mengalahkan",
            "catatan");

    private static final Map<String, TermList> CODES = Map.of("kekuatan", TermList.STRENGTH, "urusan", TermList.MATTER);
    private static final List<String> OF_WITHDRAWN = List.of("sampai", "alasan", "pengganti");

    private final Sources sources;
    private final Terms terms;
    private final Problems problems;

    MetadataReader(Sources sources, Terms terms, Problems problems) {
        this.sources = sources;
        this.terms = terms;
        this.problems = problems;
    }

    /** The status; null if something about the metadata was reported. */
    Rule.@Nullable Status read(RuleText text) {
        Map<String, String> metadata = text.metadata;
        boolean sound = text.reported.isEmpty();
        for (String name : List.copyOf(metadata.keySet())) {
            sound &= holds(text, name, () -> checkName(name, text));
        }
        sound &= holds(text, "sumber", () -> checkSources(text));
        sound &= holds(
                text,
                "sejak",
                () -> date(text, "sejak", "tanggal mulai berlakunya").toString());
        for (Map.Entry<String, TermList> code : CODES.entrySet()) {
            String value = metadata.get(code.getKey());
            sound &= value == null || holds(text, code.getKey(), () -> terms.require(code.getValue(), value));
        }
        sound &= holds(text, "utama", () -> checkMain(text));
        if (text.reported.contains("status")) {
            return null;
        }
        Rule.Status status = problems.attempt(text.placeOf("status"), () -> status(text));
        sound &= status != null && checkEnd(text, status);
        return sound ? status : null;
    }

    private boolean holds(RuleText text, String name, Supplier<String> check) {
        return text.reported.contains(name) || problems.attempt(text.placeOf(name), check) != null;
    }

    private static String checkName(String name, RuleText text) {
        if (!NAMES.contains(name)) {
            List<String> near = Words.nearest(name, NAMES, 1);
            text.reported.addAll(near);
            throw new Mistake(
                    "KETERANGAN",
                    text.subject(),
                    "keterangan @" + name + " tidak dikenal",
                    near.isEmpty()
                            ? "hapus baris itu; yang dikenal: "
                                    + String.join(", ", NAMES.stream().sorted().toList())
                            : "mungkin maksudnya @" + near.get(0));
        }
        return name;
    }

    private String checkSources(RuleText text) {
        List<String> clauses = RuleReader.list(text.metadata.get("sumber"));
        if (clauses.isEmpty()) {
            throw new Mistake(
                    "SUMBER", text.subject(), "tidak ada sumbernya", "tulis " + text.entry("sumber", "id klausul"));
        }
        clauses.forEach(clause -> sources.require(clause, text.subject()));
        return clauses.get(0);
    }

    private static LocalDate date(RuleText text, String name, String what) {
        return Dates.read(
                text.metadata.getOrDefault(name, ""),
                name.toUpperCase(java.util.Locale.ROOT),
                text.subject(),
                text.metadata.containsKey(name) ? "isi " + text.nameOf(name) : what);
    }

    private static String checkMain(RuleText text) {
        String word = text.metadata.getOrDefault("utama", "tidak");
        if (!word.matches("ya|tidak")) {
            throw new Mistake(
                    "UTAMA",
                    text.subject(),
                    "isi " + text.nameOf("utama") + " '" + word + "' tidak dikenal",
                    "tulis ya atau tidak");
        }
        return word;
    }

    private static Rule.Status status(RuleText text) {
        String word = text.metadata.getOrDefault("status", Rule.Status.ACTIVE.word());
        return Rule.Status.findByWord(word)
                .orElseThrow(() -> new Mistake(
                        "STATUS",
                        text.subject(),
                        "status '" + word + "' tidak dikenal",
                        "pakai draf, berlaku, atau dicabut"));
    }

    /** Only a rule that is withdrawn has a last day, a reason and a successor, and it needs the first two. */
    private boolean checkEnd(RuleText text, Rule.Status status) {
        if (status != Rule.Status.WITHDRAWN) {
            return OF_WITHDRAWN.stream()
                    .filter(text.metadata::containsKey)
                    .findFirst()
                    .map(name -> holds(text, name, () -> {
                        throw new Mistake(
                                "STATUS",
                                text.subject(),
                                "@" + name + " hanya untuk aturan yang dicabut, sedangkan statusnya " + status.word(),
                                "tulis @status(dicabut) dengan @sampai dan @alasan, atau hapus @" + name);
                    }))
                    .orElse(true);
        }
        return holds(text, "status", () -> checkReason(text)) && holds(text, "sampai", () -> checkUntil(text));
    }

    private static String checkReason(RuleText text) {
        List<String> missing = List.of("sampai", "alasan").stream()
                .filter(name -> !text.reported.contains(name))
                .filter(name -> text.metadata.getOrDefault(name, "").isEmpty())
                .map(name -> "@" + name)
                .toList();
        if (!missing.isEmpty()) {
            throw new Mistake(
                    "STATUS",
                    text.subject(),
                    "aturan dicabut tanpa " + String.join(" dan ", missing),
                    text.metadataLines.isEmpty()
                            ? "tabel tidak punya kolom untuk itu; pindahkan aturan ini ke berkas .dslr"
                            : "tulis " + String.join(" dan ", missing));
        }
        return text.id;
    }

    private static String checkUntil(RuleText text) {
        LocalDate until = date(text, "sampai", "tanggal akhirnya");
        if (!text.reported.contains("sejak") && until.isBefore(date(text, "sejak", "tanggal mulai berlakunya"))) {
            throw new Mistake(
                    "SAMPAI",
                    text.subject(),
                    "@sampai " + until + " lebih awal daripada @sejak " + text.metadata.get("sejak"),
                    "tulis tanggal sesudah " + text.metadata.get("sejak"));
        }
        return until.toString();
    }
}
