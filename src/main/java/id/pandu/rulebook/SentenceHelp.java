package id.pandu.rulebook;

import id.pandu.rulebook.SentencePattern.Kind;
import id.pandu.vocabulary.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Says what is wrong with a sentence that matches nothing, and how it would match. */
final class SentenceHelp {

    private static final Pattern END = Pattern.compile("[.,;:!]+$");
    private static final Pattern BULLET = Pattern.compile("^[*•·\\u2010-\\u2015\\u2212]\\s*");
    private static final Pattern JOINT = Pattern.compile("^(dan|atau|serta|jika|bila)\\s+");
    private static final String CONCLUDE = "simpulkan ";

    private final Sentences sentences;

    SentenceHelp(Sentences sentences) {
        this.sentences = sentences;
    }

    Mistake about(Kind kind, String sentence) {
        return Stream.of(quotes(kind, sentence), signs(kind, sentence), otherKind(kind, sentence))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> unknown(kind, sentence));
    }

    private Optional<Mistake> quotes(Kind kind, String sentence) {
        long quotes = sentence.chars().filter(c -> c == '"').count();
        String start = kind == Kind.CONSEQUENCE ? startBeforeText(sentence) : "";
        if (start.isEmpty()) {
            return quotes % 2 == 0
                    ? Optional.empty()
                    : quote(sentence, "tanda kutipnya tidak ditutup", "tambahkan \" di akhir teks");
        }
        String text = sentence.substring(start.length()).strip();
        String plain = text.replace("\"", "");
        String some = plain.substring(0, Math.min(30, plain.length())) + (plain.length() > 30 ? "…" : "");
        if (quotes == 0) {
            return quote(sentence, "teksnya tidak diapit tanda kutip", "tulis " + start + " \"" + some + "\"");
        }
        if (quotes > 2) {
            return quote(sentence, "ada tanda kutip di dalam teksnya", "pakai tanda ' di dalam teks");
        }
        return text.startsWith("\"")
                ? quote(sentence, "tanda kutipnya tidak ditutup", "tambahkan \" di akhir teks")
                : quote(sentence, "tanda kutipnya tidak dibuka", "tambahkan \" di awal teks, sesudah " + start);
    }

    private static Optional<Mistake> quote(String sentence, String message, String remedy) {
        return Optional.of(new Mistake("KUTIP", "'" + shortened(sentence) + "'", message, remedy));
    }

    /** The words before the text, if the sentence begins as one that takes a text up to its end. */
    private String startBeforeText(String sentence) {
        return sentences.patterns().stream()
                .filter(pattern -> pattern.kind() == Kind.CONSEQUENCE)
                .filter(pattern ->
                        pattern.words().stream().filter(SentencePattern::isHole).count() == 1)
                .filter(pattern -> pattern.meaning().matches("(card|detail) .*"))
                .map(pattern ->
                        pattern.text().substring(0, pattern.text().indexOf('{')).strip())
                .filter(start -> sentence.startsWith(start + " ") || sentence.startsWith(start + "\""))
                .findFirst()
                .orElse("");
    }

    private Optional<Mistake> signs(Kind kind, String sentence) {
        String ended = END.matcher(sentence).replaceFirst("").strip();
        if (!ended.equals(sentence) && fits(kind, ended)) {
            String sign = sentence.substring(ended.length()).strip();
            return help(
                    sentence, "ada tanda '" + sign + "' di akhir kalimat", "hapus " + name(sign) + " di akhir kalimat");
        }
        if (fits(kind, sentence + ":")) {
            return help(sentence, "titik dua di akhirnya tidak ada", "tambahkan titik dua (:) di akhir kalimat");
        }
        String bare = BULLET.matcher(sentence).replaceFirst("");
        if (!bare.equals(sentence) && fits(kind, bare)) {
            return help(
                    sentence,
                    "tanda '" + sentence.charAt(0) + "' di depannya tidak dikenal",
                    "tulis \"" + bare + "\", dengan tanda - di depannya bila termasuk kelompok");
        }
        String joined = JOINT.matcher(sentence).replaceFirst("");
        if (!joined.equals(sentence) && fits(kind, joined)) {
            String word = sentence.substring(0, sentence.indexOf(' '));
            return help(
                    sentence,
                    "kata '" + word + "' di depannya tidak perlu, sebab semua syarat harus benar",
                    "hapus kata '" + word + "'");
        }
        return Optional.empty();
    }

    private static String name(String sign) {
        return switch (sign) {
            case "." -> "titik";
            case "," -> "koma";
            case ":" -> "titik dua";
            default -> "tanda " + sign;
        };
    }

    private Optional<Mistake> otherKind(Kind kind, String sentence) {
        if (kind == Kind.CONDITION) {
            return fits(Kind.CONSEQUENCE, sentence)
                    ? help(sentence, "kalimat akibat ini ada di antara syarat", "pindahkan ke bawah maka")
                    : Optional.empty();
        }
        if (fits(kind, CONCLUDE + sentence) || fits(kind, CONCLUDE + "bahwa " + sentence)) {
            String start = CONCLUDE + (fits(kind, CONCLUDE + sentence) ? "" : "bahwa ");
            return help(sentence, "kalimat ini tidak diawali kata simpulkan", "tulis \"" + start + sentence + "\"");
        }
        if (fits(Kind.CONDITION, sentence)) {
            return help(sentence, "kalimat syarat ini ada di antara akibat", "pindahkan ke atas maka");
        }
        boolean given = sentence.startsWith(CONCLUDE)
                && fits(Kind.CONDITION, sentence.substring(CONCLUDE.length()).replaceFirst("^bahwa ", ""));
        return given
                ? help(
                        sentence,
                        "fakta ini diberikan pengguna, bukan disimpulkan",
                        "simpulkan fakta yang di kamus asalnya disimpulkan")
                : Optional.empty();
    }

    private boolean fits(Kind kind, String sentence) {
        return sentences.find(kind, sentence).isPresent();
    }

    private static Optional<Mistake> help(String sentence, String message, String remedy) {
        return Optional.of(new Mistake("KALIMAT", "\"" + shortened(sentence) + "\"", message, remedy));
    }

    private Mistake unknown(Kind kind, String sentence) {
        List<String> near = nearest(kind, sentence, 2).stream()
                .map(SentencePattern::example)
                .toList();
        return Mistake.missing(
                new MissingName(MissingName.Kind.SENTENCE, blank(sentence)),
                "KALIMAT",
                "\"" + shortened(sentence) + "\"",
                "kalimat ini tidak dikenal",
                near.isEmpty()
                        ? "pakai kalimat dari daftar kalimat"
                        : "mungkin maksudnya: \"" + String.join("\" atau \"", near) + "\"");
    }

    private static String shortened(String sentence) {
        return sentence.length() <= 120 ? sentence : sentence.substring(0, 119) + "…";
    }

    /** The sentence with its values left open. */
    private static String blank(String sentence) {
        StringBuilder blank = new StringBuilder();
        for (Tokens.Token token : Tokens.of(sentence)) {
            blank.append(blank.isEmpty() ? "" : " ").append(token.isValue() ? "…" : token.text());
        }
        return blank.toString();
    }

    /** The patterns most like the sentence, best first. */
    List<SentencePattern> nearest(Kind kind, String sentence, int most) {
        Map<String, SentencePattern> examples = new LinkedHashMap<>();
        sentences.patterns().stream()
                .filter(pattern -> pattern.kind() == kind)
                .forEach(pattern -> examples.put(pattern.example(), pattern));
        return Words.nearest(blank(sentence), examples.keySet(), most).stream()
                .flatMap(example -> Optional.ofNullable(examples.get(example)).stream())
                .toList();
    }
}
