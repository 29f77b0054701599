package id.pandu;

import id.pandu.advice.Answer;
import id.pandu.analysis.Release;
import id.pandu.rulebook.FactsReader;
import id.pandu.rulebook.RulebookReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** How a program uses the engine without the service; the README shows the body of the method. */
final class LibraryExample {

    private LibraryExample() {}

    public static void main(String[] args) throws IOException {
        Release.Preparation built = Release.build(RulebookReader.load(Path.of("rules")));
        built.problems().forEach(System.err::println);
        try (Release release = built.release().orElseThrow()) {
            Map<String, Object> given = new HashMap<>();
            given.put("statusSurveiAwal", "SELESAI");
            given.put("penilaianJaringan", "LEMAH");
            given.put("statusOrganisasi", "KELOMPOK_INFORMAL");
            given.put("pertemuanBerkala", true);
            given.put("pemrakarsaKegiatan", "PEMERINTAH");
            given.put("partisipasiPerusahaan", "PASIF");
            FactsReader.Result facts = FactsReader.read(release.rulebook().vocabulary(), given, "/facts");
            facts.errors().forEach(System.err::println);
            Answer answer = release.adviser().advise(facts.facts());
            answer.advice().forEach(card -> System.out.println(card.id() + " " + card.summary()));
        }
    }
}
