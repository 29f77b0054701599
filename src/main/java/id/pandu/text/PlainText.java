package id.pandu.text;

import id.pandu.advice.Adviser;
import id.pandu.advice.Answer;
import id.pandu.advice.Answer.Standing;
import id.pandu.advice.Citation;
import id.pandu.advice.Reason;
import id.pandu.advice.Subject;
import id.pandu.analysis.Freshness;
import id.pandu.analysis.HowTo;
import id.pandu.analysis.WhatIf;
import id.pandu.analysis.Why;
import id.pandu.analysis.WhyNot;
import id.pandu.vocabulary.Legible;
import id.pandu.vocabulary.Values;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers and analyses as plain text, in Bahasa Indonesia. */
public final class PlainText {

    private static final int MOST_QUESTIONS = 10;

    private static final Set<Class<?>> KINDS =
            Set.of(Answer.class, Why.class, WhyNot.class, HowTo.class, WhatIf.class, Freshness.class);

    private final StringBuilder text = new StringBuilder();
    private final Set<String> told = new HashSet<>();

    private PlainText() {}

    /** Whether what is of this type can be written as text. */
    public static boolean writes(Class<?> type) {
        return KINDS.contains(type);
    }

    /**
     * The text without the end of its last line.
     *
     * @throws IllegalArgumentException for what is neither an answer nor an analysis
     */
    public static String of(Object said) {
        if (said instanceof Answer answer) {
            return of(answer);
        }
        if (said instanceof Why why) {
            return AnalysisText.of(why);
        }
        if (said instanceof WhyNot whyNot) {
            return AnalysisText.of(whyNot);
        }
        if (said instanceof HowTo howTo) {
            return AnalysisText.of(howTo);
        }
        if (said instanceof WhatIf whatIf) {
            return AnalysisText.of(whatIf);
        }
        if (said instanceof Freshness freshness) {
            return AnalysisText.of(freshness);
        }
        throw new IllegalArgumentException("No text for " + said.getClass());
    }

    private static String of(Answer answer) {
        PlainText plain = new PlainText();
        plain.write(answer);
        return plain.text.toString().stripTrailing();
    }

    private void write(Answer answer) {
        answer.notes().forEach(note -> line(0, "Perhatikan: " + note.text()));
        line(0, "POSISI" + (answer.position().isEmpty() ? ": belum diketahui" : ""));
        answer.position().values().stream()
                .filter(String.class::isInstance)
                .forEach(value -> line(1, String.valueOf(value)));
        standing(1, (Standing) answer.position().get(Adviser.STANDING));
        List<Answer.Conclusion> conclusions = answer.conclusions().stream()
                .filter(conclusion -> conclusion.output().isEmpty())
                .toList();
        heading("SIMPULAN", conclusions);
        for (Answer.Conclusion conclusion : conclusions) {
            String of = conclusion.of() == null ? "" : " (" + conclusion.of() + ")";
            String meaning = conclusion.meaning() == null ? "" : ": " + conclusion.meaning();
            line(1, conclusion.label() + of + " = " + Values.inWords(conclusion.value()) + meaning);
        }
        heading("SARAN", answer.advice());
        answer.advice().stream().filter(card -> !card.further()).forEach(this::card);
        List<Answer.Card> further =
                answer.advice().stream().filter(Answer.Card::further).toList();
        heading("LEBIH LANJUT", further);
        further.forEach(card -> line(1, headline(card)));
        heading("UNDANGAN", answer.invitations());
        answer.invitations().forEach(this::meeting);
        heading("PERINGKAT", answer.rankings());
        answer.rankings().forEach(this::ranking);
        heading("YANG PERLU DIKETAHUI", answer.questions());
        for (Answer.Question question : answer.questions()
                .subList(0, Math.min(MOST_QUESTIONS, answer.questions().size()))) {
            line(
                    1,
                    question.rank() + ". " + question.question()
                            + (question.of() == null ? "" : " (" + question.of() + others(question.others()) + ")")
                            + (question.whoKnows().isEmpty() ? "" : " [" + question.whoKnows() + "]"));
        }
        int more = answer.questions().size() - MOST_QUESTIONS;
        if (more > 0) {
            line(1, "… dan " + more + " hal lain yang kurang menentukan");
        }
    }

    private void card(Answer.Card card) {
        line(1, headline(card) + " (" + (card.strengthName().isEmpty() ? kind(card) : card.strengthName()) + ")");
        if (!card.detail().isEmpty()) {
            line(2, card.detail());
        }
        standing(2, card.standing());
        people("Penanggung jawab", card, "responsible");
        people("Pihak kunci", card, "key");
        people("Pihak pendukung", card, "supporting");
        if (card.authorChoice()) {
            line(2, "Pilihan penulis aturan: " + card.authorReason());
        }
        if (!card.note().isEmpty()) {
            line(2, "Catatan: " + card.note());
        }
        if (card.because() != null) {
            card.because().conditions().forEach(because -> because(2, because));
        }
        card.conflicting().forEach(reason -> reason(2, reason));
        sources(card.sources());
    }

    private void standing(int depth, @Nullable Standing standing) {
        if (standing == null) {
            return;
        }
        String open = standing.openFacts().stream()
                .map(fact -> fact.label() + (fact.of() == null ? "" : " (" + fact.of() + ")"))
                .distinct()
                .collect(Collectors.joining(", "));
        if (standing.firm()) {
            line(depth, "Tetap: tidak berubah oleh hal yang belum diketahui.");
        } else {
            line(depth, "Sementara: dapat berubah" + (open.isEmpty() ? "." : " oleh " + open + "."));
        }
    }

    private static String headline(Answer.Card card) {
        return "[" + card.id() + "] " + (card.of() == null ? "" : card.of() + ": ") + card.summary();
    }

    /** One line for each kind of text that is cited: a reader must see what weight to give it. */
    private void sources(List<Citation> sources) {
        sources.stream()
                .collect(Collectors.groupingBy(Citation::type, LinkedHashMap::new, Collectors.toList()))
                .forEach((type, cited) -> line(
                        2,
                        "Sumber, " + type + ": "
                                + cited.stream().map(PlainText::cited).collect(Collectors.joining("; "))));
    }

    private static String kind(Answer.Card card) {
        return switch (card.kind()) {
            case "contradiction" -> "pertentangan";
            case "action" -> "saran";
            case "warning" -> "peringatan";
            default -> "penjelasan";
        };
    }

    private void people(String title, Answer.Card card, String part) {
        List<String> names = card.people().stream()
                .filter(p -> p.part().equals(part))
                .map(Answer.Person::name)
                .distinct()
                .toList();
        if (!names.isEmpty()) {
            line(2, title + ": " + String.join("; ", names));
        }
    }

    /** A reason is told in full where it first occurs. */
    private void reason(int depth, Reason reason) {
        String rule = reason.rule() + (reason.of() == null ? "" : " untuk " + reason.of());
        if (told.add(rule)) {
            reason.conditions().forEach(because -> because(depth, because));
            line(depth, "menurut aturan " + rule + " (" + String.join(", ", reason.clauses()) + ")");
        } else {
            line(depth, "menurut aturan " + rule + ", seperti di atas");
        }
    }

    private void because(int depth, Reason.Because because) {
        String names = because.facts().stream()
                .map(Reason.UsedFact::of)
                .flatMap(Stream::ofNullable)
                .map(Subject::text)
                .distinct()
                .collect(Collectors.joining(", "));
        line(
                depth,
                "karena " + because.sentence() + value(because)
                        + (names.isEmpty() ? "" : " [" + names + others(because.others()) + "]"));
        because.parts().forEach(part -> because(depth + 1, part));
        if (because.because() != null) {
            reason(depth + 1, because.because());
        }
        for (Reason.UsedFact used : because.facts()) {
            if (used.because() != null) {
                reason(depth + 1, used.because());
            }
        }
    }

    private static String others(int others) {
        return others == 0 ? "" : " dan " + others + " lainnya";
    }

    /** The value found, where the sentence is about one fact of the case and leaves open which value it has. */
    private static String value(Reason.Because because) {
        Reason.UsedFact used = because.facts().size() == 1 ? because.facts().get(0) : null;
        if (used == null || used.of() != null || !(used.value() instanceof String || used.value() instanceof Number)) {
            return "";
        }
        String value = Values.inWords(used.value());
        return because.sentence().endsWith(" adalah " + value) ? "" : ", yaitu " + value;
    }

    private static String cited(Citation citation) {
        return citation.clause() + " (" + citation.section() + ", baris " + citation.lines() + ")";
    }

    private void ranking(Answer.RankingView ranking) {
        line(1, ranking.label());
        boolean classes = ranking.entries().stream().anyMatch(entry -> entry.classification() != null);
        for (Answer.Entry entry : ranking.entries()) {
            String meaning = entry.meaning() == null ? "" : ": " + entry.meaning();
            String classed = entry.classification() != null
                    ? " (" + entry.classification() + meaning + ")"
                    : classes ? " (belum dapat digolongkan)" : "";
            line(2, entry.rank() + ". " + entry.name() + classed + share(entry.share()));
        }
        if (!ranking.weights().isEmpty()) {
            line(
                    2,
                    "Yang seri diurutkan menurut bobot Anda sendiri, bukan menurut sumber: "
                            + ranking.weights().stream()
                                    .map(weight -> weight.key() + " " + Values.text(weight.weight()))
                                    .collect(Collectors.joining(", ")));
        }
        if (ranking.allotment() != null && ranking.allotment().counted()) {
            allotment(ranking.allotment());
        }
    }

    private static String share(@Nullable String share) {
        return share == null
                ? ""
                : switch (share) {
                    case "taken" -> "; masuk";
                    case "too-much" -> "; tidak muat";
                    case "tied" -> "; seri, tidak semuanya muat";
                    case "affordable" -> "; muat, tetapi yang di atasnya tidak";
                    default -> "";
                };
    }

    private void allotment(Answer.Allotment allotment) {
        line(
                2,
                "Menurut urutan ini " + allotment.taken() + " dapat diambil"
                        + (allotment.unknown().isEmpty() ? "." : "; sisanya belum dapat dihitung."));
        for (Answer.LimitUse limit : allotment.limits()) {
            line(
                    3,
                    limit.label() + ": terpakai " + Values.text(limit.used()) + " dari "
                            + Values.inWords(limit.available())
                            + (limit.unit().isEmpty() ? "" : " " + limit.unit())
                            + (limit.binding() ? "; inilah batasnya" : ""));
            if (!limit.authorReason().isEmpty()) {
                line(3, "Pilihan penulis aturan: " + limit.authorReason());
            }
        }
    }

    private void meeting(Answer.Meeting meeting) {
        line(1, meeting.name());
        for (Answer.Invitee invitee : meeting.invitees()) {
            boolean missing = Boolean.TRUE.equals(invitee.missing());
            line(
                    2,
                    "- " + invitee.name() + (missing ? " (belum ada di daftar)" : "")
                            + (invitee.inferred() ? " (usulan)" : ""));
        }
    }

    private void heading(String title, List<?> content) {
        if (!content.isEmpty()) {
            text.append('\n').append(title).append('\n');
        }
    }

    private void line(int depth, String line) {
        text.append("  ".repeat(depth)).append(Legible.line(line)).append('\n');
    }
}
