package id.pandu.analysis;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.pandu.rulebook.Rulebook;
import id.pandu.rulebook.RulebookReader;
import id.pandu.vocabulary.FactDefinition;
import id.pandu.vocabulary.Option;
import id.pandu.vocabulary.Slot;
import id.pandu.vocabulary.ValueType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A rulebook of 400 invented rules over the shipped dictionary: two to six conditions each, a fifth of them concluding
 * facts in a chain, some about objects one by one or together, some exceptions.
 */
final class LargeRulebook {

    private static final int RULES = 400;

    private final Rulebook shipped;
    private final Random random = new Random(11);
    private final List<FactDefinition> chain;
    private final StringBuilder text = new StringBuilder();

    private LargeRulebook(Rulebook shipped) {
        this.shipped = shipped;
        this.chain = shipped.vocabulary().facts().stream()
                .filter(fact -> fact.concluded() && fact.type() == ValueType.CHOICE)
                .filter(fact -> shipped.vocabulary()
                        .getScope(Slot.CASE)
                        .findSlot(fact.id())
                        .isPresent())
                .toList();
    }

    static Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new TreeMap<>(RulebookReader.load(Path.of("rules")));
        LargeRulebook made =
                new LargeRulebook(RulebookReader.read(files).rulebook().orElseThrow());
        files.keySet().removeIf(name -> !name.startsWith("kamus/") && !name.startsWith("sumber/"));
        files.put("uji/uji.dslr", made.write().getBytes(UTF_8));
        return files;
    }

    private String write() {
        for (int i = 0; i < RULES; i++) {
            int stage =
                    i < chain.size() * 2 ? i % chain.size() : i % 5 == 0 ? random.nextInt(chain.size()) : chain.size();
            write(i, stage);
        }
        return text.toString();
    }

    private void write(int number, int stage) {
        boolean concludes = stage < chain.size();
        String entity = !concludes && random.nextInt(8) == 0
                ? pick(shipped.vocabulary().manyEntities()).id()
                : Slot.CASE;
        String topic = shipped.rules().get(0).topic();
        text.append(
                "aturan \"%s-%03d\"\n@judul(\"Aturan %d\")\n@sejak(\"2026-01-01\")\n@kekuatan(SARAN)\n@sumber(\"%s\")\n"
                        .formatted(
                                topic,
                                number + 1,
                                number,
                                shipped.sources().clauses().get(number % 200).id()));
        if (number % 17 == 16 && entity.equals(Slot.CASE) && !concludes) {
            text.append("@utama(ya)\n");
        }
        text.append("apabila\n");
        if (!entity.equals(Slot.CASE)) {
            text.append("  untuk tiap ")
                    .append(shipped.vocabulary()
                            .findEntity(entity)
                            .orElseThrow()
                            .phrase())
                    .append(":\n");
        }
        int conditions = 2 + random.nextInt(5);
        for (int i = 0; i < conditions; i++) {
            String scope = !entity.equals(Slot.CASE) && i < 2 ? entity : Slot.CASE;
            if (i == 0 && stage > 0 && random.nextInt(2) == 0) {
                FactDefinition before = chain.get(random.nextInt(Math.min(stage, chain.size())));
                text.append("  %s adalah %s\n"
                        .formatted(before.phrase(), pick(before.options()).code()));
            } else {
                text.append("  ").append(sentence(scope)).append('\n');
            }
        }
        text.append("maka\n");
        text.append(
                concludes
                        ? "  simpulkan %s adalah %s\n"
                                .formatted(
                                        chain.get(stage).phrase(),
                                        pick(chain.get(stage).options()).code())
                        : "  sarankan \"Saran nomor %d\"\n".formatted(number));
        text.append("selesai\n\n");
    }

    private String sentence(String scope) {
        List<FactDefinition> facts = shipped.vocabulary().getScope(scope).slots().stream()
                .map(Slot::fact)
                .filter(fact -> !fact.concluded() && fact.type() != ValueType.TEXT && fact.type() != ValueType.DATE)
                .collect(Collectors.toCollection(ArrayList::new));
        FactDefinition fact = pick(facts);
        return switch (fact.type()) {
            case BOOLEAN -> random.nextBoolean() ? fact.yes() : fact.no();
            case CHOICE -> fact.phrase() + (random.nextInt(4) == 0 ? " bukan " : " adalah ") + code(fact);
            case LIST -> list(fact);
            default -> fact.phrase() + (random.nextBoolean() ? " sedikitnya " : " paling banyak ") + number(fact);
        };
    }

    private static String code(FactDefinition fact, Random random) {
        return fact.options().get(random.nextInt(fact.options().size())).code();
    }

    private String code(FactDefinition fact) {
        return code(fact, random);
    }

    private String list(FactDefinition fact) {
        if (fact.options().isEmpty()) {
            return "banyaknya " + fact.phrase() + " sedikitnya " + (1 + random.nextInt(3));
        }
        String codes = fact.options().stream()
                .map(Option::code)
                .skip(random.nextInt(fact.options().size()))
                .limit(1 + random.nextInt(3))
                .collect(Collectors.joining(", "));
        return fact.phrase() + pick(List.of(" memuat ", " tidak memuat ", " memuat salah satu dari ")) + codes;
    }

    private long number(FactDefinition fact) {
        double low = Math.max(0, Math.ceil(fact.range().min()));
        double high = Math.min(low + 50, fact.range().max());
        return (long) low + random.nextInt((int) (high - low) + 1);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
