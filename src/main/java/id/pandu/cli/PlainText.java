package id.pandu.cli;

import id.pandu.advice.Answer;
import id.pandu.advice.Citation;
import id.pandu.advice.Reason;
import id.pandu.vocabulary.Values;
import java.util.List;

/** An answer as plain text, in Bahasa Indonesia. */
final class PlainText {

    private static final int MOST_QUESTIONS = 10;

    private final StringBuilder text = new StringBuilder();

    private PlainText() {}

    static String of(Answer answer) {
        PlainText plain = new PlainText();
        plain.write(answer);
        return plain.text.toString().stripTrailing();
    }

    private void write(Answer answer) {
        line(
                0,
                "POSISI: "
                        + (answer.position().isEmpty()
                                ? "belum diketahui"
                                : Values.text(answer.position().values())));
        heading("SIMPULAN", answer.conclusions());
        for (Answer.Conclusion conclusion : answer.conclusions()) {
            String of = conclusion.of() == null ? "" : " (" + conclusion.of() + ")";
            String meaning = conclusion.meaning() == null ? "" : ": " + conclusion.meaning();
            line(1, conclusion.label() + of + " = " + Values.text(conclusion.value()) + meaning);
        }
        heading("SARAN", answer.advice());
        answer.advice().stream().filter(card -> !card.further()).forEach(this::card);
        List<Answer.Card> further =
                answer.advice().stream().filter(Answer.Card::further).toList();
        heading("LEBIH LANJUT", further);
        further.forEach(
                card -> line(1, "[" + card.id() + "] " + (card.of() == null ? "" : card.of() + ": ") + card.summary()));
        heading("UNDANGAN", answer.invitations());
        answer.invitations().forEach(this::meeting);
        heading("PERINGKAT", answer.rankings());
        for (Answer.RankingView ranking : answer.rankings()) {
            ranking.entries()
                    .forEach(e -> line(
                            1,
                            e.rank() + ". " + e.name()
                                    + (e.classification() == null ? "" : " (" + e.classification() + ")")));
        }
        heading("YANG PERLU DIKETAHUI", answer.questions());
        for (Answer.Question question : answer.questions()
                .subList(0, Math.min(MOST_QUESTIONS, answer.questions().size()))) {
            line(
                    1,
                    question.rank() + ". " + question.question()
                            + (question.of() == null ? "" : " (" + question.of() + ")"));
        }
    }

    private void card(Answer.Card card) {
        line(
                1,
                "[" + card.id() + "] " + card.summary()
                        + (card.strengthName().isEmpty() ? "" : " (" + card.strengthName() + ")"));
        if (!card.detail().isEmpty()) {
            line(2, card.detail());
        }
        if (!card.responsible().isEmpty()) {
            line(2, "Penanggung jawab: " + names(card, "responsible"));
        }
        if (card.authorChoice()) {
            line(2, "Pilihan penulis aturan: " + card.authorReason());
        }
        if (card.because() != null) {
            reason(2, card.because());
        }
        card.conflicting().forEach(reason -> reason(2, reason));
        card.sources().forEach(citation -> line(2, "Sumber: " + cited(citation)));
    }

    private static String names(Answer.Card card, String part) {
        return String.join(
                ", ",
                card.people().stream()
                        .filter(p -> p.part().equals(part))
                        .map(Answer.Person::name)
                        .toList());
    }

    private void reason(int depth, Reason reason) {
        for (Reason.Because because : reason.conditions()) {
            because(depth, because);
        }
        line(depth, "menurut " + String.join(", ", reason.clauses()));
    }

    private void because(int depth, Reason.Because because) {
        line(depth, "karena " + because.sentence());
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

    private static String cited(Citation citation) {
        return citation.clause() + " (" + citation.section() + ", baris " + citation.lines() + ")";
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
        text.append("  ".repeat(depth)).append(line).append('\n');
    }
}
