package id.pandu.cli;

import id.pandu.vocabulary.Words;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A JSON object given to a command. */
record JsonInput(InputPath from, Map<String, @Nullable Object> members) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** @throws Refused if there is no file, or no JSON object in it, with line and column */
    static JsonInput read(InputPath from, InputStream standardInput) {
        String text = from.text(standardInput);
        try {
            Object found = MAPPER.readValue(text, Object.class);
            if (found instanceof Map<?, ?> object) {
                Map<String, @Nullable Object> members = new LinkedHashMap<>();
                object.forEach((name, value) -> members.put(String.valueOf(name), value));
                return new JsonInput(from, members);
            }
        } catch (JacksonException e) {
            throw refused(
                    from, "broken-json", "bukan JSON yang benar" + place(e.getLocation()) + ": " + cause(e, text));
        }
        throw refused(from, "wrong-type", "seharusnya berisi satu objek JSON, yaitu {\"facts\": {…}}.");
    }

    /** @throws Refused if there are no facts */
    Map<String, @Nullable Object> facts() {
        if (members.get("facts") instanceof Map<?, ?> given) {
            Map<String, @Nullable Object> facts = new LinkedHashMap<>();
            given.forEach((fact, value) -> facts.put(String.valueOf(fact), value));
            return facts;
        }
        if (members.containsKey("facts")) {
            throw refused(from, "wrong-type", "isi \"facts\" seharusnya sebuah objek, yaitu {\"facts\": {…}}.");
        }
        List<String> near = Words.nearest("facts", members.keySet(), 1);
        throw refused(
                from,
                "missing",
                "tidak ada \"facts\" di dalamnya; bungkus faktanya menjadi {\"facts\": {…}}"
                        + (near.isEmpty() ? "." : ", bukan {\"" + near.get(0) + "\": {…}}."));
    }

    private static Refused refused(InputPath from, String code, String message) {
        return new Refused(code, from.isStandardInput() ? "masukan baku" : from.name(), message);
    }

    private static String place(@Nullable TokenStreamLocation at) {
        return at == null || at.getLineNr() < 1 ? "" : " di baris " + at.getLineNr() + " kolom " + at.getColumnNr();
    }

    private static String cause(JacksonException e, String text) {
        String message = String.valueOf(e.getOriginalMessage());
        if (e instanceof UnexpectedEndOfInputException || text.isBlank()) {
            return "isinya terputus; ada kurung atau tanda kutip yang belum ditutup.";
        }
        if (message.startsWith("Duplicate")) {
            return "nama yang sama ditulis dua kali.";
        }
        if (message.contains("eading zero")) {
            return "bilangan tidak boleh diawali nol.";
        }
        if (message.contains("nesting depth") || message.contains("exceeds the maximum")) {
            return "susunannya terlalu dalam atau isinya terlalu panjang.";
        }
        if (message.startsWith("Trailing token")) {
            return "ada yang tertulis sesudah kurung penutup terakhir.";
        }
        if (e instanceof StreamReadException && message.startsWith("Unexpected character")) {
            int sign = message.indexOf('\'');
            return "tanda " + message.substring(sign, message.indexOf('\'', sign + 2) + 1)
                    + " tidak semestinya di situ; di JSON nama dan teks diapit tanda kutip ganda, dan pecahan ditulis"
                    + " dengan titik.";
        }
        return "periksa koma, kurung, dan tanda kutip di sekitarnya.";
    }
}
