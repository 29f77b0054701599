package id.pandu;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.pandu.rulebook.Rulebook;
import id.pandu.rulebook.RulebookReader;
import id.pandu.rulebook.Terms;
import id.pandu.vocabulary.FactDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("id.pandu");

    @Test
    void packagesDependInOneDirection() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("start")
                .definedBy("id.pandu")
                .layer("pages")
                .definedBy("id.pandu.pages..")
                .layer("web")
                .definedBy("id.pandu.web..")
                .layer("cli")
                .definedBy("id.pandu.cli..")
                .layer("text")
                .definedBy("id.pandu.text..")
                .layer("analysis")
                .definedBy("id.pandu.analysis..")
                .layer("advice")
                .definedBy("id.pandu.advice..")
                .layer("drools")
                .definedBy("id.pandu.drools..")
                .layer("rulebook")
                .definedBy("id.pandu.rulebook..")
                .layer("vocabulary")
                .definedBy("id.pandu.vocabulary..")
                .withOptionalLayers(true)
                .whereLayer("start")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("pages")
                .mayOnlyBeAccessedByLayers("start")
                .whereLayer("web")
                .mayOnlyBeAccessedByLayers("start", "pages")
                .whereLayer("cli")
                .mayOnlyBeAccessedByLayers("start")
                .whereLayer("text")
                .mayOnlyBeAccessedByLayers("web", "cli")
                .whereLayer("analysis")
                .mayOnlyBeAccessedByLayers("web", "pages", "cli", "text")
                .whereLayer("advice")
                .mayOnlyBeAccessedByLayers("web", "pages", "cli", "text", "analysis")
                .whereLayer("drools")
                .mayOnlyBeAccessedByLayers("web", "analysis", "advice")
                .whereLayer("rulebook")
                .mayOnlyBeAccessedByLayers("web", "pages", "cli", "text", "analysis", "advice", "drools")
                .check(CODE);
    }

    @Test
    void droolsStaysInOnePackage() {
        noClasses()
                .that()
                .resideOutsideOfPackage("id.pandu.drools..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.kie..", "org.drools..", "org.mvel2..")
                .check(CODE);
    }

    @Test
    void springStaysInWebAndPagesAndTheMainClass() {
        noClasses()
                .that()
                .resideOutsideOfPackages("id.pandu", "id.pandu.web..", "id.pandu.pages..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "jakarta..")
                .check(CODE);
    }

    @Test
    void packagesAreNamedForWhatTheyAreAbout() {
        classes()
                .should()
                .resideOutsideOfPackages("..util..", "..utils..", "..common..", "..impl..", "..helper..", "..manager..")
                .andShould()
                .haveSimpleNameNotEndingWith("Impl")
                .check(CODE);
    }

    /** Java knows nothing of the domain: none of its words and none of its codes may turn up. */
    @Test
    void noWordOfTheDomainStandsInTheCode() throws IOException {
        Pattern domain = Pattern.compile(String.join("|", domainWords()), Pattern.CASE_INSENSITIVE);
        Pattern codes = Pattern.compile("\\b(" + String.join("|", domainCodes()) + ")\\b");
        Pattern product = Pattern.compile("pandu[ -]?klaster|PANDU_KLASTER", Pattern.CASE_INSENSITIVE);
        List<String> found = new ArrayList<>();
        for (Path file : sources()) {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                String line = product.matcher(lines.get(i)).replaceAll("");
                for (Pattern pattern : List.of(domain, codes)) {
                    Matcher word = pattern.matcher(line);
                    if (word.find()) {
                        found.add(file + ":" + (i + 1) + ": " + word.group());
                    }
                }
            }
        }
        assertThat(found).isEmpty();
    }

    private static List<String> domainWords() {
        return List.of(
                "fasilitator",
                "facilitator",
                "dinas(?!ti)",
                "bappeda",
                "kadin",
                "inisiasi",
                "koperindag",
                "klaster",
                "cedc",
                "jica",
                "guideline of 2011",
                "disperindag",
                "kickoff");
    }

    /** Ids and codes of the shipped dictionary, those which are not everyday words of programs. */
    private static Set<String> domainCodes() throws IOException {
        Rulebook rulebook = RulebookReader.read(Path.of("rules")).rulebook().orElseThrow();
        Set<String> codes = new TreeSet<>();
        for (Terms.TermList list : Terms.TermList.values()) {
            rulebook.terms().list(list).forEach(term -> codes.add(term.code()));
        }
        for (FactDefinition fact : rulebook.vocabulary().facts()) {
            codes.add(fact.id());
            fact.options().forEach(option -> codes.add(option.code()));
        }
        rulebook.vocabulary().manyEntities().forEach(entity -> codes.add(entity.id()));
        codes.removeIf(code -> code.length() < 4 || EVERYDAY.contains(code.toUpperCase(Locale.ROOT)));
        return codes;
    }

    /** What the dictionary shares with any rulebook: parts of a rule, answers, names of problems. */
    private static final Set<String> EVERYDAY = Set.of(
            "TIDAK_ADA",
            "TIDAK",
            "NAMA",
            "SARAN",
            "SYARAT",
            "PILIHAN",
            "BERLAKU",
            "JENIS",
            "PANDU",
            "KEKUATAN",
            "SUMBER",
            "STATUS",
            "KASUS",
            "ATURAN",
            "DOKUMEN",
            "ENTITAS",
            "FAKTA",
            "KARTU",
            "KELAS",
            "KODE",
            "TABEL");

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
