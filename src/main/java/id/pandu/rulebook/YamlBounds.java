package id.pandu.rulebook;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * How large a YAML file may be once its anchors are written out. Many cases may share one anchor; what names itself, or
 * names others that name others, until it fills the memory, is refused.
 */
final class YamlBounds {

    /** Nodes of a file, each counted as often as it is named; the shipped files have up to 1,500. */
    private static final int MOST_NODES = 100_000;

    private static final int DEEPEST = 20;

    private final IdentityHashMap<Node, Long> sizes = new IdentityHashMap<>();

    private YamlBounds() {}

    static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(MOST_NODES);
        options.setNestingDepthLimit(DEEPEST);
        return options;
    }

    /** @throws Mistake if the file is too large or an anchor names itself */
    static void check(@Nullable Node root) {
        if (root != null && new YamlBounds().size(root, 0) > MOST_NODES) {
            throw tooLarge("isinya lebih dari " + MOST_NODES + " bagian bila semua jangkar & ditulis utuh");
        }
    }

    private long size(Node node, int depth) {
        Long known = sizes.get(node);
        if (known != null) {
            return known;
        }
        if (depth > DEEPEST) {
            throw tooLarge(
                    "ada jangkar & yang memuat dirinya sendiri, atau susunannya lebih dari " + DEEPEST + " lapis");
        }
        long size = 1;
        for (Node part : parts(node)) {
            size = Math.min(size + size(part, depth + 1), Integer.MAX_VALUE);
        }
        sizes.put(node, size);
        return size;
    }

    private static List<Node> parts(Node node) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        return node instanceof MappingNode mapping
                ? mapping.getValue().stream()
                        .flatMap(entry -> Stream.of(entry.getKeyNode(), entry.getValueNode()))
                        .toList()
                : List.of();
    }

    private static Mistake tooLarge(String message) {
        return new Mistake("YAML", "berkas", message, "tulis kasusnya satu per satu, tanpa jangkar");
    }

    /** What the library could not read, and did not say where. */
    static Mistake unreadable(RuntimeException e) {
        if (e instanceof ReaderException reader) {
            return new Mistake(
                    "YAML",
                    "berkas",
                    "ada huruf kendali U+%04X".formatted(reader.getCodePoint()),
                    "hapus huruf itu; biasanya ia ikut tersalin dari program lain");
        }
        return new Mistake(
                "YAML",
                "berkas",
                "isi berkas ini tidak terbaca",
                "tulis nilai tanpa tanda !, dan susunan paling banyak " + DEEPEST + " lapis");
    }

    /** @return 0 if it is not known */
    static int lineOf(RuntimeException e, String text) {
        if (!(e instanceof ReaderException reader)) {
            return 0;
        }
        int end = Math.min(Math.max(reader.getPosition(), 0), text.length());
        return 1 + (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
    }
}
