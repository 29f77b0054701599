package id.pandu.rulebook;

import id.pandu.vocabulary.Slot;
import id.pandu.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/** All the knowledge of one folder of rule files, at one moment. Immutable. */
public final class Rulebook {

    private final String version;
    private final Vocabulary vocabulary;
    private final Sources sources;
    private final Terms terms;
    private final Translations translations;
    private final List<Rule> rules;
    private final List<List<Rule>> levels;
    private final List<Rule> active;
    private final List<Ranking> rankings;
    private final List<Case> cases;
    private final List<Concern> concerns;
    private final List<String> sentences;
    private final List<RetiredRule> retired;
    private final Optional<LocalDate> since;
    /** The days from which other rules are in force than on the day before. */
    private final NavigableSet<LocalDate> changes = new TreeSet<>();

    private final Map<String, Rule> byId = new HashMap<>();
    private final Map<Slot, List<Rule>> concluding = new LinkedHashMap<>();
    private final Map<String, List<Rule>> overriding = new LinkedHashMap<>();

    Rulebook(
            String version,
            Vocabulary vocabulary,
            Sources sources,
            Terms terms,
            Translations translations,
            List<Rule> rules,
            Predicate<Rule> inForce,
            List<Ranking> rankings,
            List<Case> cases,
            List<Concern> concerns,
            List<String> sentences,
            List<RetiredRule> retired,
            Optional<LocalDate> since) {
        this.since = since;
        this.version = version;
        this.vocabulary = vocabulary;
        this.sources = sources;
        this.terms = terms;
        this.translations = translations;
        this.rules = List.copyOf(rules);
        this.levels = Levels.of(rules.stream().filter(inForce).toList(), new Problems());
        this.active = levels.stream().flatMap(List::stream).toList();
        this.rankings = List.copyOf(rankings);
        this.cases = List.copyOf(cases);
        this.concerns = List.copyOf(concerns);
        this.sentences = List.copyOf(sentences);
        this.retired = List.copyOf(retired);
        this.rules.forEach(rule -> byId.put(rule.id(), rule));
        for (Rule rule : this.rules) {
            if (rule.status() != Rule.Status.DRAFT) {
                changes.add(rule.since());
                rule.until().ifPresent(changes::add);
            }
        }
        for (Rule rule : active) {
            rule.conclusions()
                    .forEach(c -> concluding
                            .computeIfAbsent(c.slot(), s -> new ArrayList<>())
                            .add(rule));
            rule.overrides()
                    .forEach(id -> overriding
                            .computeIfAbsent(id, s -> new ArrayList<>())
                            .add(rule));
        }
    }

    /** The same knowledge on one day: of its rules those are in force that have begun and have not ended. */
    public Rulebook on(LocalDate day) {
        return new Rulebook(
                version,
                vocabulary,
                sources,
                terms,
                translations,
                rules,
                rule -> rule.isInForce(day),
                rankings,
                cases,
                concerns,
                sentences,
                retired,
                findLastChange(day));
    }

    /** The day since which its rules are those in force; empty before a day is chosen or the first rule begins. */
    public Optional<LocalDate> since() {
        return since;
    }

    /** The day since which the rules in force are those of the given day; empty before the first rule begins. */
    public Optional<LocalDate> findLastChange(LocalDate day) {
        return Optional.ofNullable(changes.floor(day));
    }

    /** Hash of the content of all files, as {@code sha256:…}. */
    public String version() {
        return version;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    public Sources sources() {
        return sources;
    }

    public Terms terms() {
        return terms;
    }

    public Translations translations() {
        return translations;
    }

    /** Every rule, drafts and withdrawn ones too, by id. */
    public List<Rule> rules() {
        return rules;
    }

    /** The rules in force, in the order of evaluation; before a day is chosen, all that are neither drafts nor withdrawn. */
    public List<Rule> active() {
        return active;
    }

    /** The rules in force by level: a rule reads only what lower levels conclude. Level 0 finds contradictions. */
    public List<List<Rule>> levels() {
        return levels;
    }

    public List<Ranking> rankings() {
        return rankings;
    }

    public List<Case> cases() {
        return cases;
    }

    /** What people come to ask, in the order of its table. */
    public List<Concern> concerns() {
        return concerns;
    }

    /** Every sentence a rule may use, holes left open. */
    public List<String> sentences() {
        return sentences;
    }

    /** The rules that are gone, in the order of their table. */
    public List<RetiredRule> retired() {
        return retired;
    }

    public Optional<Rule> findRule(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The rules in force that may conclude the fact. */
    public List<Rule> listConcluding(Slot slot) {
        return concluding.getOrDefault(slot, List.of());
    }

    /** The rules in force before which the given one gives way. */
    public List<Rule> listOverriding(String ruleId) {
        return overriding.getOrDefault(ruleId, List.of());
    }
}
