package id.pandu.cli;

import id.pandu.advice.Answer;
import id.pandu.advice.Wording;
import id.pandu.analysis.Goal;
import id.pandu.analysis.GoalReader;
import id.pandu.analysis.KeptAnswer;
import id.pandu.analysis.Release;
import id.pandu.rulebook.Concern;
import id.pandu.rulebook.FactsReader;
import id.pandu.rulebook.Rulebook;
import id.pandu.rulebook.Translations;
import id.pandu.text.PlainText;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Vocabulary;
import id.pandu.vocabulary.Words;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code saran}: advice for the facts in a file of the form {@code {"facts": {…}}}. */
@Command(
        name = "saran",
        description = "Memberi saran untuk fakta dalam sebuah berkas JSON.",
        customSynopsis = "saran [PILIHAN] BERKAS",
        synopsisHeading = "Pemakaian: ")
final class AdviseCommand implements Callable<Integer> {

    private static final int DEEPEST = 20;
    private static final int MOST_CHANGES = 5;

    @Parameters(
            paramLabel = "BERKAS",
            arity = "0..1",
            description =
                    "berkas JSON berisi {\"facts\": {...}}; - berarti masukan baku; boleh tidak ada bersama --tanya")
    private @Nullable String file;

    @Option(
            names = "--aturan",
            paramLabel = "FOLDER",
            defaultValue = "rules",
            description = "folder aturan (bawaan: ${DEFAULT-VALUE})")
    private String folder = "rules";

    @Option(names = "--json", description = "keluaran JSON")
    private boolean json;

    @Option(
            names = "--kenapa",
            paramLabel = "SASARAN",
            description = "jelaskan mengapa sebuah aturan atau simpulan berlaku, misalnya TOPIK-001 atau fakta=NILAI")
    private @Nullable String why;

    @Option(
            names = "--sedalam",
            paramLabel = "N",
            defaultValue = "20",
            description = "sedalam apa alasan untuk --kenapa diuraikan; 1 berarti aturan itu sendiri saja")
    private int depth = DEEPEST;

    @Option(
            names = "--kenapa-tidak",
            paramLabel = "SASARAN",
            description =
                    "jelaskan mengapa sebuah aturan atau simpulan tidak berlaku, misalnya TOPIK-001, TOPIK-001(nama),"
                            + " TOPIK-001(#2) untuk yang kedua di daftar, atau fakta=NILAI")
    private @Nullable String whyNot;

    @Option(
            names = "--bagaimana-agar",
            paramLabel = "SASARAN",
            description =
                    "cari perubahan paling sedikit agar sasaran tercapai; \"tanpa TOPIK-001\" berarti saran itu gugur")
    private @Nullable String howTo;

    @Option(
            names = "--paling-banyak",
            paramLabel = "N",
            defaultValue = "3",
            description = "banyaknya perubahan untuk --bagaimana-agar, 1 sampai 5 (bawaan: ${DEFAULT-VALUE})")
    private int maxChanges = 3;

    @Option(
            names = "--andaikan",
            paramLabel = "FAKTA=NILAI",
            description = "tunjukkan apa yang berubah seandainya fakta itu lain; boleh diulang; nilai kosong berarti"
                    + " belum diketahui")
    private List<String> suppositions = new ArrayList<>();

    @Option(
            names = "--jawaban-lama",
            paramLabel = "JAWABAN",
            description = "periksa apakah jawaban terdahulu, keluaran --json, masih berlaku")
    private @Nullable String earlier;

    @Option(
            names = "--tanggal",
            paramLabel = "TANGGAL",
            description = "hari yang diperhitungkan, seperti 2026-01-31 (bawaan: date di berkas itu, atau hari ini)")
    private @Nullable LocalDate day;

    @Option(
            names = "--tentang",
            paramLabel = "KEPERLUAN",
            description = "batasi saran dan pertanyaan pada satu keperluan, dengan kodenya di kamus/keperluan.csv")
    private @Nullable String about;

    @Option(names = "--tanya", description = "bertanya satu per satu sebelum memberi saran")
    private boolean interview;

    @Spec
    private @Nullable CommandSpec spec;

    private final InputStream in;

    /** @param in standard input */
    AdviseCommand(InputStream in) {
        this.in = in;
    }

    @Override
    public Integer call() {
        checkOptions();
        var line = Objects.requireNonNull(spec).commandLine();
        Map<String, @Nullable Object> given = given(line.getErr());
        Release release = RulebookOption.prepare(folder, json, line).orElse(null);
        if (release == null) {
            return 1;
        }
        try (release) {
            Vocabulary vocabulary = release.rulebook().vocabulary();
            Facts facts = FactFaults.require(FactsReader.read(vocabulary, given, "/facts"), vocabulary);
            LocalDate counted = day == null ? LocalDate.now(Release.ZONE) : day;
            Object found = answer(release.on(counted), given, facts, json ? line.getErr() : line.getOut());
            Object answer = found instanceof Answer advice ? advice.on(counted) : found;
            line.getOut()
                    .println(
                            json
                                    ? JsonMapper.shared()
                                            .writerWithDefaultPrettyPrinter()
                                            .writeValueAsString(answer)
                                    : PlainText.of(answer));
            return 0;
        }
    }

    /** @throws Refused if options contradict each other or have no effect */
    private void checkOptions() {
        List<String> asked = Stream.of(
                        why != null ? "--kenapa" : "",
                        whyNot != null ? "--kenapa-tidak" : "",
                        howTo != null ? "--bagaimana-agar" : "",
                        suppositions.isEmpty() ? "" : "--andaikan",
                        earlier != null ? "--jawaban-lama" : "",
                        interview ? "--tanya" : "")
                .filter(name -> !name.isEmpty())
                .toList();
        if (asked.size() > 1) {
            throw new Refused("too-much", String.join(" ", asked), "tanyakan satu hal saja tiap kali.");
        }
        refuseUnless(why != null, "--sedalam", "--kenapa");
        refuseUnless(howTo != null, "--paling-banyak", "--bagaimana-agar");
        refuseUnless(asked.isEmpty() || interview, "--tentang", "saran atau --tanya");
        within("--sedalam", depth, DEEPEST);
        within("--paling-banyak", maxChanges, MOST_CHANGES);
        if (file == null && !interview) {
            throw new Refused(
                    "missing", "", "Sebutkan berkas faktanya, misalnya saran BERKAS.json, atau - untuk masukan baku.");
        }
        if ("-".equals(file) && (interview || "-".equals(earlier))) {
            throw new Refused("too-much", "-", "masukan baku hanya dapat dibaca sekali; simpan faktanya di berkas.");
        }
    }

    private void refuseUnless(boolean asked, String option, String of) {
        if (!asked
                && Objects.requireNonNull(spec).commandLine().getParseResult().hasMatchedOption(option)) {
            throw new Refused("no-effect", option, "pilihan ini hanya berlaku bersama " + of + ".");
        }
    }

    private static void within(String option, int value, int most) {
        if (value < 1 || value > most) {
            throw new Refused(
                    "out-of-range", option, "tulis bilangan dari 1 sampai " + most + ", bukan " + value + ".");
        }
    }

    /** The facts as they stand in the file; what stands beside them is not read, which is told. */
    private Map<String, @Nullable Object> given(PrintWriter errors) {
        if (file == null) {
            return new LinkedHashMap<>();
        }
        JsonInput input = JsonInput.read(new InputPath(file), in);
        Map<String, @Nullable Object> facts = input.facts();
        if (day == null && input.members().get("date") != null) {
            String text = String.valueOf(input.members().get("date"));
            try {
                day = LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw new Refused("wrong-type", "date", "'" + text + "' bukan tanggal; tulis seperti 2026-01-31.");
            }
        }
        if (about == null && input.members().get("about") instanceof String code) {
            about = code;
        }
        input.members().keySet().stream()
                .filter(name -> !Set.of("facts", "date", "about").contains(name))
                .forEach(name -> errors.println(file + ": bagian \"" + name + "\" tidak dipakai perintah ini."));
        return facts;
    }

    /** @param aside where to tell how what was typed is understood */
    private Object answer(Release release, Map<String, @Nullable Object> given, Facts facts, PrintWriter aside) {
        Vocabulary vocabulary = release.rulebook().vocabulary();
        Concern concern = concern(release.rulebook());
        Wording wording = new Wording(release.rulebook(), Translations.SOURCE);
        if (!suppositions.isEmpty()) {
            suppositions.forEach(text -> Wish.change(text, vocabulary, given).ifPresent(aside::println));
            Facts changed = FactFaults.require(FactsReader.read(vocabulary, given, "--andaikan "), vocabulary);
            return release.analyses().whatIf(facts, changed);
        }
        if (earlier != null) {
            JsonInput kept = JsonInput.read(new InputPath(earlier), in);
            KeptAnswer.Result read = KeptAnswer.read(kept.members(), "");
            return release.analyses()
                    .freshness(
                            read.answer()
                                    .orElseThrow(() -> notAnAnswer(Objects.requireNonNull(earlier), read.errors())),
                            facts);
        }
        if (interview) {
            BufferedReader lines = new BufferedReader(new InputStreamReader(
                    in, StandardOptions.charset(Objects.requireNonNull(spec).commandLine())));
            Facts told = new Conversation(release, concern, given, lines, aside).hold();
            return release.adviser().advise(told, concern, wording);
        }
        String wish = why != null ? why : whyNot != null ? whyNot : howTo;
        if (wish == null) {
            return release.adviser().advise(facts, concern, wording);
        }
        GoalReader.Result goal = GoalReader.read(release.rulebook(), facts, Wish.goal(wish, vocabulary), "");
        return analysis(
                release, facts, goal.goal().orElseThrow(() -> FactFaults.ofGoal(wish, goal.errors(), vocabulary)));
    }

    private Concern concern(Rulebook rulebook) {
        if (about == null) {
            return Concern.ANYTHING;
        }
        List<String> codes = rulebook.concerns().stream().map(Concern::code).toList();
        List<String> near = Words.nearest(about, codes, 1);
        return rulebook.concerns().stream()
                .filter(concern -> concern.code().equals(about))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        "unknown-concern",
                        "--tentang",
                        "keperluan '" + about + "' tidak ada; "
                                + (near.isEmpty()
                                        ? "pilihannya " + String.join(", ", codes)
                                        : "mungkin maksudnya " + near.get(0))
                                + "."));
    }

    private Object analysis(Release release, Facts facts, Goal wanted) {
        if (why != null) {
            return release.analyses().why(facts, wanted, depth);
        }
        return whyNot != null
                ? release.analyses().whyNot(facts, wanted)
                : release.analyses().howTo(facts, wanted, maxChanges);
    }

    private static Refused notAnAnswer(String file, List<FactsReader.FactError> errors) {
        String places = errors.stream().map(FactsReader.FactError::pointer).collect(Collectors.joining(", "));
        return new Refused(
                "not-an-answer",
                file,
                places.isEmpty()
                        ? "bukan jawaban: factsHash, rulebook, advice, dan conclusions tidak ada."
                        : "bukan jawaban; yang salah: " + places + ".");
    }
}
