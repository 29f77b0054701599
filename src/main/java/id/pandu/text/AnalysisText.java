package id.pandu.text;

import id.pandu.advice.Answer;
import id.pandu.analysis.Freshness;
import id.pandu.analysis.HowTo;
import id.pandu.analysis.Need;
import id.pandu.analysis.WhatIf;
import id.pandu.analysis.Why;
import id.pandu.analysis.WhyNot;
import id.pandu.vocabulary.Legible;
import id.pandu.vocabulary.PartialList;
import id.pandu.vocabulary.Truth;
import id.pandu.vocabulary.Values;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Analyses as plain text, in Bahasa Indonesia. */
final class AnalysisText {

    private static final int MOST = 5;

    private final StringBuilder text = new StringBuilder();

    private AnalysisText() {}

    static String of(Why why) {
        return why.holds() ? why.argument() : why.goal() + " tidak berlaku; tanyakan sebabnya dengan --kenapa-tidak.";
    }

    static String of(WhyNot whyNot) {
        AnalysisText plain = new AnalysisText();
        plain.line(
                0,
                whyNot.holds()
                        ? whyNot.goal() + " berlaku."
                        : whyNot.rules().isEmpty()
                                ? "Tidak ada aturan yang dapat menghasilkan " + whyNot.goal() + "."
                                : "Kenapa tidak " + whyNot.goal() + "? Aturan yang paling dekat lebih dulu:");
        plain.write(whyNot, 1);
        return plain.text.toString().stripTrailing();
    }

    private void write(WhyNot whyNot, int depth) {
        whyNot.rules().stream().limit(MOST).forEach(attempt -> write(attempt, depth));
        int more = whyNot.rules().size() - MOST;
        if (more > 0) {
            line(depth, "… dan " + more + " aturan lain");
        }
    }

    private void write(WhyNot.Attempt attempt, int depth) {
        String of = attempt.of() == null ? "" : " untuk " + attempt.of();
        line(depth, attempt.rule() + of + " (" + attempt.title() + "): " + outcome(attempt));
        attempt.conditions().stream()
                .filter(tested -> tested.truth() != Truth.TRUE)
                .forEach(tested -> write(tested, depth + 1));
    }

    private static String outcome(WhyNot.Attempt attempt) {
        String others = String.join(", ", attempt.overriddenBy());
        return switch (attempt.outcome()) {
            case HOLDS -> "berlaku";
            case OVERRIDDEN -> "syaratnya terpenuhi, tetapi dikalahkan aturan " + others;
            case IN_CONFLICT -> "syaratnya terpenuhi, tetapi aturan " + others + " menyimpulkan hal lain";
            case SUSPENDED -> "ditangguhkan karena fakta ini bertentangan: " + String.join(", ", attempt.disputed());
            case FAILS -> attempt.failing() + " syarat tidak terpenuhi, " + attempt.unknown() + " belum diketahui";
            case OPEN -> attempt.unknown() + " syarat belum diketahui";
            case NO_OBJECT -> "tidak ada objek yang dibicarakannya";
            case NOT_IN_FORCE -> "aturan ini tidak sedang berlaku";
        };
    }

    private void write(WhyNot.Tested tested, int depth) {
        line(depth, (tested.truth() == Truth.FALSE ? "✗ " : "? ") + tested.sentence());
        tested.needs().stream()
                .filter(need -> need.truth() != Truth.TRUE)
                .map(Need::toString)
                .forEach(need -> line(depth + 1, need));
        tested.parts().stream().filter(part -> part.truth() != Truth.TRUE).forEach(part -> write(part, depth + 1));
        if (tested.because() != null) {
            write(tested.because(), depth + 1);
        }
    }

    static String of(HowTo howTo) {
        AnalysisText plain = new AnalysisText();
        plain.write(howTo);
        return plain.text.toString().stripTrailing();
    }

    private void write(HowTo howTo) {
        if (howTo.reached()) {
            line(0, howTo.goal() + " sudah tercapai; tidak ada yang perlu diubah.");
        } else if (howTo.ways().isEmpty()) {
            line(
                    0,
                    "Tidak ada jalan ke " + howTo.goal() + " dengan paling banyak " + howTo.maxChanges()
                            + " perubahan.");
            howTo.blockers().forEach(blocker -> {
                line(1, "Penghalang menurut " + blocker.rule() + ": " + blocker.sentence());
                blocker.needs().forEach(need -> line(2, need.toString()));
            });
        } else {
            line(0, "Agar " + howTo.goal() + ":");
            int number = 1;
            for (HowTo.Way way : howTo.ways()) {
                line(1, "Jalan " + number++);
                way.changes().forEach(this::write);
            }
        }
        if (!howTo.complete()) {
            line(0, "Pencarian dihentikan sebelum semua kemungkinan dicoba; mungkin ada jalan lain.");
        }
    }

    private void write(HowTo.Change change) {
        String of = change.of() == null ? "" : " (" + change.of() + ")";
        String meaning = change.meaning() == null ? "" : " (" + change.meaning() + ")";
        line(2, change.label() + of + ": " + step(change.from(), change.to()) + meaning);
        line(3, "oleh " + change.changers());
        line(3, "menurut " + String.join(", ", change.rules()) + " [" + String.join(", ", change.clauses()) + "]");
    }

    private static String step(@Nullable Object from, Object to) {
        if (to instanceof PartialList || from instanceof PartialList) {
            return "menjadi " + Values.inWords(to);
        }
        if (!(from instanceof List<?> before && to instanceof List<?> after)) {
            return "dari " + Values.inWords(from) + " menjadi " + Values.inWords(to);
        }
        List<?> added = after.stream().filter(entry -> !before.contains(entry)).toList();
        List<?> dropped =
                before.stream().filter(entry -> !after.contains(entry)).toList();
        return Stream.of(
                        added.isEmpty() ? "" : "tambah " + Values.text(added),
                        dropped.isEmpty() ? "" : "lepas " + Values.text(dropped))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    static String of(Freshness freshness) {
        AnalysisText plain = new AnalysisText();
        plain.write(freshness);
        return plain.text.toString().stripTrailing();
    }

    private void write(Freshness freshness) {
        if (Boolean.TRUE.equals(freshness.fresh())) {
            line(0, "Jawaban itu masih berlaku.");
            return;
        }
        String changed = Stream.of(
                        Boolean.TRUE.equals(freshness.factsChanged()) ? "faktanya" : "",
                        Boolean.TRUE.equals(freshness.rulesChanged()) ? "aturannya" : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" dan "));
        line(
                0,
                changed.isEmpty()
                        ? "Belum dapat dipastikan apakah jawaban itu masih berlaku."
                        : "Sejak jawaban itu " + changed + " berubah.");
        conclusions("Tidak berlaku lagi", freshness.goneConclusions());
        conclusions("Baru", freshness.newConclusions());
        advice("Saran gugur", freshness.goneAdvice());
        advice("Saran baru", freshness.newAdvice());
        if (!freshness.notGiven().isEmpty()) {
            line(0, "Tidak dapat dibandingkan karena tidak disertakan: " + String.join(", ", freshness.notGiven()));
        }
    }

    private void conclusions(String title, @Nullable Map<String, @Nullable Object> conclusions) {
        if (conclusions != null) {
            conclusions.forEach((fact, value) -> line(1, title + ": " + fact + " = " + Values.inWords(value)));
        }
    }

    private void advice(String title, @Nullable List<String> ids) {
        if (ids != null) {
            ids.forEach(id -> line(1, title + ": " + id));
        }
    }

    static String of(WhatIf whatIf) {
        AnalysisText plain = new AnalysisText();
        plain.write(whatIf);
        return plain.text.toString().stripTrailing();
    }

    private void write(WhatIf whatIf) {
        if (whatIf.empty()) {
            line(0, "Tidak ada yang berubah.");
        }
        for (WhatIf.ConclusionChange change : whatIf.conclusions()) {
            String of = change.of() == null ? "" : " (" + change.of() + ")";
            String rule =
                    change.because() != null ? " menurut " + change.because().rule() : "";
            line(
                    0,
                    "Simpulan " + change.label() + of + ": dari " + Values.inWords(change.from()) + " menjadi "
                            + Values.inWords(change.to()) + rule);
        }
        whatIf.added().forEach(card -> line(0, "Saran baru: [" + card.id() + "] " + card.summary()));
        whatIf.withdrawn().forEach(card -> line(0, "Saran gugur: [" + card.id() + "] " + card.summary()));
        whatIf.invited().forEach(i -> line(0, "Diundang: " + i.who() + " ke " + i.meeting()));
        whatIf.uninvited().forEach(i -> line(0, "Tidak lagi diundang: " + i.who() + " ke " + i.meeting()));
        questions("Pertanyaan baru", whatIf.asked());
        questions("Tidak lagi ditanyakan", whatIf.settled());
    }

    private void questions(String title, List<Answer.Question> questions) {
        questions.stream().limit(2L * MOST).forEach(q -> line(0, title + ": " + q.question()));
    }

    private void line(int depth, String line) {
        text.append("  ".repeat(depth)).append(Legible.line(line)).append('\n');
    }
}
