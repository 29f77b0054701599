package id.pandu.advice;

import id.pandu.vocabulary.Entity;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Item;
import id.pandu.vocabulary.PartialList;
import id.pandu.vocabulary.Scope;
import id.pandu.vocabulary.Slot;
import id.pandu.vocabulary.Values;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;

/** Hash of the facts of a case: the same facts have the same hash, in whatever order lists and objects were given. */
final class FactsHash {

    private FactsHash() {}

    static String of(Facts facts) {
        StringBuilder text =
                new StringBuilder(written(facts.root(), facts.vocabulary().getScope(Slot.CASE)));
        for (Entity entity : facts.vocabulary().manyEntities()) {
            List<Item> objects = facts.objects(entity.id());
            if (objects != null) {
                Scope scope = facts.vocabulary().getScope(entity.id());
                text.append(entity.id())
                        .append(objects.stream()
                                .map(item -> written(item, scope))
                                .sorted()
                                .toList());
            }
        }
        return "sha256:" + HexFormat.of().formatHex(sha256(text.toString()));
    }

    /** The known facts of the case or of one object, so that no text can be taken for another fact. */
    private static String written(Item item, Scope scope) {
        StringBuilder text = new StringBuilder("{");
        for (Slot slot : scope.slots()) {
            Object value = item.value(slot);
            if (value != null) {
                text.append(slot.id()).append('=').append(written(value)).append('\n');
            }
        }
        return text.append('}').toString();
    }

    private static String written(Object value) {
        if (value instanceof Collection<?> entries) {
            return entries.stream().map(FactsHash::written).sorted().toList().toString();
        }
        if (value instanceof PartialList partial) {
            return written(partial.ada()) + "-" + written(partial.tidakAda());
        }
        String text = Values.text(value);
        return text.length() + ":" + text;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
