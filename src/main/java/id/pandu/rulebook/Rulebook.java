package id.pandu.rulebook;

import id.pandu.vocabulary.Slot;
import id.pandu.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    private final List<String> sentences;
    private final List<RetiredRule> retired;
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
            List<List<Rule>> levels,
            List<Ranking> rankings,
            List<Case> cases,
            List<String> sentences,
            List<RetiredRule> retired) {
        this.version = version;
        this.vocabulary = vocabulary;
        this.sources = sources;
        this.terms = terms;
        this.translations = translations;
        this.rules = List.copyOf(rules);
        this.levels = List.copyOf(levels);
        this.active = levels.stream().flatMap(List::stream).toList();
        this.rankings = List.copyOf(rankings);
        this.cases = List.copyOf(cases);
        this.sentences = List.copyOf(sentences);
        this.retired = List.copyOf(retired);
        this.rules.forEach(rule -> byId.put(rule.id(), rule));
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

    /** The rules in force, in the order of evaluation. */
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
