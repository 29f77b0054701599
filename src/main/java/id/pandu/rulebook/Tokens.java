package id.pandu.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Splits a sentence into words and values. Several values in a row, joined by commas or by "atau" or "dan", are one
 * token, so that "adalah MERAH atau BIRU" has a single value.
 */
final class Tokens {

    /** Digits with what may stand between thousands and before decimals; {@link NumberReader} judges it. */
    private static final String NUMBER = "-?(?:\\d{1,3}(?:[ \u00a0\u2009\u202f]\\d{3})+|\\d[\\d.]*)(?:,\\d+)?";

    private static final Pattern PIECE = Pattern.compile("\"[^\"]*\"|" + NUMBER + "(?=[\\s,]|$)|[^\\s,\"]+|,");
    private static final Pattern VALUE =
            Pattern.compile("\"[^\"]*\"|" + NUMBER + "|[A-Z][A-Za-z0-9_.]*|\\d{4}-\\d\\d-\\d\\d");
    private static final Set<String> JOINTS = Set.of(",", "atau", "dan", "serta");

    private Tokens() {}

    /**
     * @param values the single values the token stands for, without quotation marks
     * @param joints the words and signs between them
     */
    record Token(String text, List<String> values, Set<String> joints) {

        boolean isValue() {
            return values.size() > 1 || VALUE.matcher(text).matches();
        }

        /** Whether its values are joined by a word that says all of them. */
        boolean joinsAll() {
            return joints.contains("dan") || joints.contains("serta");
        }

        /** Whether its values are joined by a word that says one of them. */
        boolean joinsAny() {
            return joints.contains("atau");
        }

        boolean is(String word) {
            return text.equalsIgnoreCase(word);
        }
    }

    static List<Token> of(String sentence) {
        List<String> pieces = new ArrayList<>();
        Matcher matcher = PIECE.matcher(sentence);
        while (matcher.find()) {
            pieces.add(matcher.group());
        }
        List<Token> tokens = new ArrayList<>();
        int i = 0;
        while (i < pieces.size()) {
            int end = endOfValues(pieces, i);
            List<String> run = pieces.subList(i, end);
            List<String> values = run.stream()
                    .filter(piece -> !isJoint(piece))
                    .map(Tokens::unquoted)
                    .toList();
            Set<String> joints = run.stream()
                    .filter(Tokens::isJoint)
                    .map(joint -> joint.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet());
            tokens.add(new Token(String.join(" ", run), values.isEmpty() ? List.of(pieces.get(i)) : values, joints));
            i = end;
        }
        return tokens;
    }

    private static int endOfValues(List<String> pieces, int start) {
        if (!VALUE.matcher(pieces.get(start)).matches()) {
            return start + 1;
        }
        int end = start + 1;
        int look = end;
        while (look < pieces.size()) {
            int joints = look;
            while (joints < pieces.size() && isJoint(pieces.get(joints))) {
                joints++;
            }
            if (joints == look
                    || joints == pieces.size()
                    || !VALUE.matcher(pieces.get(joints)).matches()) {
                break;
            }
            end = joints + 1;
            look = end;
        }
        return end;
    }

    private static boolean isJoint(String piece) {
        return JOINTS.contains(piece.toLowerCase(Locale.ROOT));
    }

    private static String unquoted(String piece) {
        return piece.length() > 1 && piece.startsWith("\"") ? piece.substring(1, piece.length() - 1) : piece;
    }
}
