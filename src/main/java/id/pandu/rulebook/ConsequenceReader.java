package id.pandu.rulebook;

import id.pandu.rulebook.SentencePattern.Kind;
import id.pandu.rulebook.Terms.TermList;
import id.pandu.vocabulary.FactDefinition;
import id.pandu.vocabulary.Slot;
import id.pandu.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Understands what follows from a rule. The meanings are {@code conclude fact value}, {@code card kind text},
 * {@code detail text}, {@code invite who meeting}, {@code suggest who meeting} and {@code assign part who [matter]}.
 */
final class ConsequenceReader {

    /** Output place of the fact that lists the kinds of meeting. */

    /** The most letters of a card's summary, in any language. */
    static final int LONGEST_SUMMARY = Consequence.Advise.LONGEST_SUMMARY;

    private final Vocabulary vocabulary;
    private final Sentences sentences;
    private final Terms terms;
    private final Problems problems;

    ConsequenceReader(Vocabulary vocabulary, Sentences sentences, Terms terms, Problems problems) {
        this.vocabulary = vocabulary;
        this.sentences = sentences;
        this.terms = terms;
        this.problems = problems;
    }

    /** The consequences; null if something about them was reported. */
    @Nullable
    List<Consequence> read(RuleText text, String scope) {
        List<Consequence> all = new ArrayList<>();
        boolean sound = true;
        for (RuleText.Line line : text.consequences) {
            Place place = new Place(text.place.file(), line.number());
            boolean detail = sentences
                    .find(Kind.CONSEQUENCE, line.text().strip().replaceFirst("^-\\s*", ""))
                    .filter(match -> match.pattern().meaning().startsWith("detail "))
                    .isPresent();
            if (detail && !sound && all.stream().noneMatch(Consequence.Advise.class::isInstance)) {
                continue;
            }
            sound &= problems.attempt(place, () -> {
                        add(line.text().strip().replaceFirst("^-\\s*", ""), scope, all);
                        return line;
                    })
                    != null;
        }
        if (text.consequences.isEmpty()) {
            problems.error(
                    text.place,
                    "AKIBAT",
                    "aturan \"" + text.id + "\"",
                    "tidak ada akibatnya",
                    "tulis sedikitnya satu kalimat akibat");
            return null;
        }
        return sound ? all : null;
    }

    private void add(String sentence, String scope, List<Consequence> all) {
        Sentences.Match match = sentences.match(Kind.CONSEQUENCE, sentence);
        String[] words = match.pattern().meaning().split("\\s+");
        switch (words[0]) {
            case "conclude" -> addConclusion(conclude(words[1], value(words[2], match), scope), all);
            case "card" -> addCard(advise(words[1], value(words[2], match)), all);
            case "detail" -> addDetail(value(words[1], match), all);
            case "invite", "suggest" ->
                everyone(words[1], match)
                        .forEach(who -> all.add(invite(who, value(words[2], match), words[0].equals("suggest"))));
            case "assign" ->
                everyone(words[2], match)
                        .forEach(who -> all.add(assign(words[1], who, words.length > 3 ? value(words[3], match) : "")));
            default ->
                throw new IllegalStateException(
                        "Unchecked meaning '" + match.pattern().meaning() + "'");
        }
    }

    private static void addConclusion(Consequence.Conclude conclusion, List<Consequence> all) {
        if (all.stream()
                .anyMatch(c ->
                        c instanceof Consequence.Conclude made && made.slot().equals(conclusion.slot()))) {
            throw new Mistake(
                    "GANDA",
                    conclusion.slot().fact().name(),
                    "aturan ini sudah menyimpulkan fakta itu",
                    "hapus salah satunya atau pindahkan ke aturan lain");
        }
        all.add(conclusion);
    }

    private static void addCard(Consequence.Advise card, List<Consequence> all) {
        if (all.stream().anyMatch(Consequence.Advise.class::isInstance)) {
            throw new Mistake(
                    "KARTU",
                    "\"" + card.summary() + "\"",
                    "aturan ini sudah punya satu kartu",
                    "pindahkan ke aturan lain, atau tulis sebagai rincian");
        }
        all.add(card);
    }

    /** Those named, all of whom are meant. */
    private static List<String> everyone(String word, Sentences.Match match) {
        List<String> values = values(word, match);
        Tokens.Token token =
                SentencePattern.isHole(word) ? match.holes().get(word.substring(1, word.length() - 1)) : null;
        if (token != null && token.joinsAny()) {
            throw new Mistake(
                    "ATAU",
                    "'" + token.text() + "'",
                    "kata atau tidak dapat dipakai di sini, sebab semua yang disebut ikut",
                    "tulis " + String.join(" dan ", values) + ", atau buat dua aturan");
        }
        return values;
    }

    private static List<String> values(String word, Sentences.Match match) {
        if (SentencePattern.isHole(word)) {
            Tokens.Token token = match.holes().get(word.substring(1, word.length() - 1));
            return token == null ? List.of(word) : token.values();
        }
        return List.of(word);
    }

    private static String value(String word, Sentences.Match match) {
        List<String> values = values(word, match);
        if (values.size() > 1) {
            throw new Mistake(
                    "NILAI",
                    "'" + String.join(", ", values) + "'",
                    "di sini hanya boleh satu nilai",
                    "tulis satu nilai saja");
        }
        return values.get(0);
    }

    private String ownersOf(String factId) {
        return vocabulary
                .findFact(factId)
                .map(fact -> String.join(", ", fact.entities()))
                .orElse("");
    }

    private Consequence.Conclude conclude(String factId, String value, String scope) {
        Slot slot = vocabulary
                .findSlot(scope, factId)
                .orElseThrow(() -> Mistake.missing(
                        new MissingName(MissingName.Kind.ENTITY, "milik " + ownersOf(factId)),
                        "ENTITAS",
                        "fakta '" + factId + "'",
                        "fakta ini tidak dapat disimpulkan di sini",
                        "tulis kalimat untuk tiap lebih dulu"));
        FactDefinition fact = slot.fact();
        if (!fact.concluded()) {
            throw new Mistake(
                    "SIMPULAN", fact.name(), "fakta ini diberikan pengguna, bukan disimpulkan", "simpulkan fakta lain");
        }
        return new Consequence.Conclude(slot, ValueReader.read(fact, value));
    }

    private static Consequence.Advise advise(String kind, String summary) {
        if (summary.length() > LONGEST_SUMMARY) {
            throw new Mistake(
                    "PANJANG",
                    "\"" + summary.substring(0, 40) + "…\"",
                    "ringkasan ini " + summary.length() + " huruf, paling banyak " + LONGEST_SUMMARY,
                    "pindahkan sebagian ke rincian");
        }
        return new Consequence.Advise(DslCheck.cardKind(kind), summary, "");
    }

    private static void addDetail(String detail, List<Consequence> all) {
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i) instanceof Consequence.Advise advise) {
                String joined = (advise.detail() + " " + detail).strip();
                all.set(i, new Consequence.Advise(advise.kind(), advise.summary(), joined));
                return;
            }
        }
        throw new Mistake(
                "RINCIAN",
                "rincian",
                "belum ada saran yang dirinci",
                "tulis sarankan, peringatkan, atau jelaskan lebih dulu");
    }

    private Consequence invite(String who, String meeting, boolean inferred) {
        terms.require(TermList.ACTOR, who);
        vocabulary.facts().stream()
                .filter(fact -> fact.output().equals(FactDefinition.MEETING))
                .forEach(fact -> ValueReader.read(fact, meeting));
        return new Consequence.Invite(who, meeting, inferred);
    }

    private Consequence assign(String part, String who, String matter) {
        terms.require(TermList.ACTOR, who);
        if (!matter.isEmpty()) {
            terms.require(TermList.MATTER, matter);
        }
        return new Consequence.Assign(DslCheck.part(part), who, matter);
    }
}
