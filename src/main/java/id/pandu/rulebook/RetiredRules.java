package id.pandu.rulebook;

import id.pandu.vocabulary.Identifier;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads and checks the table of rules that are gone, and finds the rules that vanished without standing in it. */
public final class RetiredRules {

    /** The table, in the rulebook's folder. */
    public static final String FILE = "dicabut.csv";

    private static final int MOST_LISTED = 12;

    private final Map<String, RetiredRule> retired = new LinkedHashMap<>();

    private RetiredRules() {}

    /** @param rules places of all rules in the files by id, also of those that could not be read */
    static List<RetiredRule> read(List<Csv> tables, Map<String, Place> rules, Problems problems) {
        RetiredRules read = new RetiredRules();
        for (Csv csv : tables) {
            if (csv.hasColumns(List.of("id", "sejak", "alasan", "pengganti"), problems)) {
                csv.rows().forEach(row -> problems.attempt(row.place(), () -> read.read(row)));
            }
        }
        read.retired.values().forEach(rule -> problems.attempt(rule.place(), () -> read.check(rule, rules)));
        return List.copyOf(read.retired.values());
    }

    private RetiredRule read(Csv.Row row) {
        String id = row.get("id");
        String subject = "aturan \"" + id + "\"";
        Mistake.require(Identifier.RULE, id, "ID", subject);
        try {
            LocalDate.parse(row.get("sejak"));
        } catch (DateTimeParseException e) {
            throw new Mistake(
                    "SEJAK", subject, "'" + row.get("sejak") + "' bukan tanggal", "tulis tanggal seperti 2026-01-31");
        }
        if (row.get("alasan").isEmpty()) {
            throw new Mistake("SEBAB", subject, "tidak ada alasannya", "tulis mengapa aturan ini tidak ada lagi");
        }
        RetiredRule rule =
                new RetiredRule(id, row.get("sejak"), row.get("alasan"), row.words("pengganti"), row.place());
        RetiredRule before = retired.putIfAbsent(id, rule);
        if (before != null) {
            throw new Mistake("GANDA", subject, "id ini sudah ada di " + before.place(), "hapus salah satunya");
        }
        return rule;
    }

    private RetiredRule check(RetiredRule rule, Map<String, Place> rules) {
        String subject = "aturan \"" + rule.id() + "\"";
        Place used = rules.get(rule.id());
        if (used != null) {
            throw new Mistake(
                    "ID",
                    subject,
                    "aturan ini tercatat sudah tidak ada, tetapi id-nya dipakai di " + used,
                    "pakai nomor yang belum pernah dipakai, atau hapus baris ini bila aturannya dikembalikan");
        }
        for (String successor : rule.successors()) {
            if (successor.equals(rule.id()) || !(rules.containsKey(successor) || retired.containsKey(successor))) {
                throw new Mistake(
                        "PENGGANTI",
                        subject,
                        "penggantinya '" + successor + "' tidak ada",
                        "tulis id aturan yang ada, atau kosongkan");
            }
        }
        return rule;
    }

    /**
     * The rules in force or withdrawn that the next rulebook neither holds nor names as retired: a problem for each file
     * they stood in. A folder still being copied must not be taken for a change of mind.
     */
    public static List<Problem> vanished(Rulebook served, Rulebook next) {
        Set<String> retired = next.retired().stream().map(RetiredRule::id).collect(Collectors.toSet());
        Map<String, List<String>> byFile = new TreeMap<>();
        for (Rule rule : served.rules()) {
            boolean kept = next.findRule(rule.id()).isPresent() || retired.contains(rule.id());
            if (!kept && rule.status() != Rule.Status.DRAFT) {
                byFile.computeIfAbsent(rule.place().file(), f -> new ArrayList<>())
                        .add(rule.id());
            }
        }
        return byFile.entrySet().stream()
                .map(gone -> new Problem(
                        true,
                        new Place(gone.getKey(), 0),
                        "HILANG",
                        gone.getValue().size() + " aturan",
                        "aturan yang sedang dipakai tidak ada lagi: " + listed(gone.getValue()),
                        "kembalikan aturan itu; bila memang dihapus, tulis id-nya di " + FILE))
                .toList();
    }

    private static String listed(List<String> ids) {
        String some = String.join(", ", ids.subList(0, Math.min(MOST_LISTED, ids.size())));
        return ids.size() > MOST_LISTED ? some + ", dan " + (ids.size() - MOST_LISTED) + " lagi" : some;
    }
}
