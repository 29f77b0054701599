package id.pandu.advice;

import id.pandu.vocabulary.Entity;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Item;
import id.pandu.vocabulary.Scope;
import id.pandu.vocabulary.Slot;
import id.pandu.vocabulary.Values;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Hash of the facts of a case: equal facts have equal hashes, in whatever order they were given. */
final class FactsHash {

    private FactsHash() {}

    static String of(Facts facts) {
        StringBuilder text = new StringBuilder();
        append(facts.root(), facts.vocabulary().getScope(Slot.CASE), text);
        for (Entity entity : facts.vocabulary().manyEntities()) {
            List<Item> objects = facts.objects(entity.id());
            if (objects != null) {
                text.append(entity.id()).append('[');
                objects.forEach(item -> append(item, facts.vocabulary().getScope(entity.id()), text.append('{')));
            }
        }
        return "sha256:" + HexFormat.of().formatHex(sha256(text.toString()));
    }

    private static void append(Item item, Scope scope, StringBuilder text) {
        for (Slot slot : scope.slots()) {
            Object value = item.value(slot);
            if (value != null) {
                text.append(slot.id()).append('=').append(Values.text(value)).append('\n');
            }
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
