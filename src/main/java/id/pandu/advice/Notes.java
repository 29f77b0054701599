package id.pandu.advice;

import id.pandu.vocabulary.Entity;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Item;
import id.pandu.vocabulary.ObjectNames;
import id.pandu.vocabulary.Slot;
import id.pandu.vocabulary.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Notices what is odd about the objects listed: several of one name, several without any, more or fewer than said. */
final class Notes {

    private static final int MOST = 20;

    private final Facts facts;
    private final List<Answer.Note> notes = new ArrayList<>();

    private Notes(Facts facts) {
        this.facts = facts;
    }

    /** @param facts as they were given */
    static List<Answer.Note> of(Facts facts) {
        Notes found = new Notes(facts);
        for (Entity entity : facts.vocabulary().manyEntities()) {
            List<Item> objects = facts.objects(entity.id());
            if (objects != null) {
                found.names(entity);
                found.count(entity, objects.size());
            }
        }
        return List.copyOf(found.notes);
    }

    private void names(Entity entity) {
        ObjectNames names = facts.names(entity.id());
        names.alike().stream()
                .limit(MOST)
                .forEach(places -> add(
                        "same-name",
                        entity,
                        places,
                        names.text(places.get(0)).replaceFirst(" #\\d+$", "") + ": nama yang sama dipakai "
                                + entity.phrase() + " nomor " + numbers(places)
                                + ". Masing-masing tetap dibedakan menurut nomornya dalam daftar; hapus salah satu bila"
                                + " yang dimaksud sama, atau bedakan namanya."));
        List<Integer> unnamed = names.unnamed();
        if (unnamed.size() > 1) {
            add(
                    "unnamed",
                    entity,
                    unnamed,
                    "Ada " + entity.phrase() + " tanpa nama, yaitu nomor " + numbers(unnamed)
                            + ". Masing-masing dibedakan menurut nomornya dalam daftar; beri nama agar mudah"
                            + " dikenali.");
        }
    }

    private void count(Entity entity, int listed) {
        Slot count = facts.vocabulary()
                .getScope(Slot.CASE)
                .findSlot(entity.countFact())
                .orElse(null);
        if (count != null && facts.value(count, null) instanceof Number said && said.longValue() != listed) {
            add(
                    "other-count",
                    entity,
                    List.of(),
                    count.fact().label() + " disebut " + Values.text(said) + ", padahal yang didaftar " + listed
                            + ". Lengkapi daftarnya atau perbaiki jumlahnya; selama berbeda, daftar itu dianggap"
                            + " lengkap dan jumlah itu dipakai di tempat yang menyebut jumlah.");
        }
    }

    private void add(String code, Entity entity, List<Integer> indexes, String text) {
        notes.add(new Answer.Note(code, entity.id(), indexes, text));
    }

    private static String numbers(List<Integer> places) {
        String first = places.stream()
                .limit(MOST)
                .map(place -> String.valueOf(place + 1))
                .collect(Collectors.joining(", "));
        return places.size() > MOST ? first + ", …" : first;
    }
}
