package id.pandu.rulebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** What stands in the nodes of a YAML file, and on which line. */
final class YamlNodes {

    private YamlNodes() {}

    /** One entry of a mapping. */
    record Entry(String name, Node key, Node value) {

        int line() {
            return lineOf(key);
        }
    }

    static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    /** The entries of a mapping as they are written, those it takes over from others left out. */
    static List<Entry> own(MappingNode mapping) {
        return mapping.getValue().stream()
                .filter(tuple -> !isMerge(tuple))
                .map(tuple -> new Entry(text(tuple.getKeyNode()), tuple.getKeyNode(), tuple.getValueNode()))
                .toList();
    }

    /** The entries of a mapping, those taken over from others first. */
    static Map<String, Entry> all(MappingNode mapping) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (isMerge(tuple)) {
                Node merged = tuple.getValueNode();
                List<Node> parts = merged instanceof SequenceNode several ? several.getValue() : List.of(merged);
                for (Node part : parts) {
                    if (part instanceof MappingNode other) {
                        entries.putAll(all(other));
                    }
                }
            }
        }
        own(mapping).forEach(entry -> entries.put(entry.name(), entry));
        return entries;
    }

    private static boolean isMerge(NodeTuple tuple) {
        return tuple.getKeyNode().getTag().equals(Tag.MERGE);
    }

    static String text(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    /** The value of a node: text as it is written, a list or a map by name; null if it says that there is none. */
    static @Nullable Object value(Node node) {
        if (node instanceof MappingNode mapping) {
            Map<String, @Nullable Object> values = new LinkedHashMap<>();
            all(mapping).forEach((name, entry) -> values.put(name, value(entry.value())));
            return values;
        }
        if (node instanceof SequenceNode sequence) {
            return new java.util.ArrayList<@Nullable Object>(
                    sequence.getValue().stream().map(YamlNodes::value).toList());
        }
        return node.getTag().equals(Tag.NULL) ? null : text(node);
    }

    /**
     * The line of a part of a mapping.
     *
     * @param pointer JSON Pointer to the part
     */
    static int lineOf(Node root, String pointer) {
        Node node = root;
        int line = lineOf(root);
        for (String part : pointer.substring(Math.min(1, pointer.length())).split("/")) {
            String name = part.replace("~1", "/").replace("~0", "~");
            if (node instanceof MappingNode mapping) {
                Entry entry = all(mapping).get(name);
                if (entry == null) {
                    return line;
                }
                line = entry.line();
                node = entry.value();
            } else if (node instanceof SequenceNode sequence && name.matches("\\d{1,6}")) {
                int at = Integer.parseInt(name);
                if (at < sequence.getValue().size()) {
                    node = sequence.getValue().get(at);
                    line = lineOf(node);
                }
            }
        }
        return line;
    }
}
