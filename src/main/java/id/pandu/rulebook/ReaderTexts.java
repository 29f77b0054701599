package id.pandu.rulebook;

import id.pandu.rulebook.Terms.Term;
import id.pandu.rulebook.Terms.TermList;
import id.pandu.vocabulary.Entity;
import id.pandu.vocabulary.FactDefinition;
import id.pandu.vocabulary.Option;
import id.pandu.vocabulary.ValueType;
import id.pandu.vocabulary.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The texts of a rulebook that its readers see, and where they stand: those that are to be had in every language, and
 * those that may stay in the language of the rules.
 */
final class ReaderTexts {

    /**
     * @param place where it stands first
     * @param expected whether every language should have it
     * @param summary whether it sums up a card, and must be short
     */
    record Text(Place place, boolean expected, boolean summary) {}

    private final Map<String, Text> texts = new LinkedHashMap<>();

    private ReaderTexts() {}

    /** @param places where the facts of the dictionary stand, by id */
    static Map<String, Text> of(
            Vocabulary vocabulary,
            Map<String, Place> places,
            Terms terms,
            Sources sources,
            List<Rule> rules,
            List<Ranking> rankings) {
        ReaderTexts found = new ReaderTexts();
        rules.stream().filter(rule -> rule.status() != Rule.Status.WITHDRAWN).forEach(found::add);
        vocabulary.facts().forEach(fact -> found.add(fact, Objects.requireNonNull(places.get(fact.id()))));
        vocabulary.entities().forEach(found::add);
        for (TermList list : TermList.values()) {
            terms.list(list).forEach(term -> found.add(term, list));
        }
        sources.documents().forEach(document -> found.expect(document.type(), new Place(RulebookReader.DOCUMENTS, 0)));
        rankings.forEach(found::add);
        return found.texts;
    }

    private void add(Rule rule) {
        rule.findAdvice().ifPresent(advice -> {
            put(advice.summary(), new Text(rule.place(), true, true));
            allow(advice.detail(), rule.place());
        });
        rule.conclusions().stream()
                .filter(conclusion -> conclusion.slot().fact().type() == ValueType.TEXT)
                .forEach(conclusion -> expect(conclusion.value().toString(), rule.place()));
        allow(rule.title(), rule.place());
        allow(rule.note(), rule.place());
        allow(rule.authorChoice(), rule.place());
    }

    private void add(FactDefinition fact, Place place) {
        expect(fact.label(), place);
        expect(fact.question(), place);
        fact.options().stream()
                .filter(option -> !option.meaning().equals(option.code()))
                .map(Option::meaning)
                .forEach(meaning -> expect(meaning, place));
        expect(fact.unit(), place);
        expect(fact.whoKnows(), place);
        expect(fact.changers(), place);
        if (fact.concluded()) {
            allow(fact.yes(), place);
            allow(fact.no(), place);
        } else {
            expect(fact.yes(), place);
            expect(fact.no(), place);
        }
        allow(fact.phrase(), place);
        allow(fact.note(), place);
    }

    private void add(Entity entity) {
        Place place = new Place(RulebookReader.ENTITIES, 0);
        expect(entity.label(), place);
        expect(entity.question(), place);
        expect(entity.whoKnows(), place);
        allow(entity.phrase(), place);
    }

    private void add(Term term, TermList list) {
        expect(term.name(), new Place(list.file(), 0));
    }

    private void add(Ranking ranking) {
        ranking.keys().forEach(key -> expect(key.label(), ranking.place()));
        ranking.limits().forEach(limit -> {
            expect(limit.available().fact().name(), ranking.place());
            allow(limit.authorChoice(), ranking.place());
        });
    }

    private void expect(String text, Place place) {
        put(text, new Text(place, true, false));
    }

    private void allow(String text, Place place) {
        put(text, new Text(place, false, false));
    }

    private void put(String words, Text text) {
        if (!words.isBlank()) {
            texts.merge(
                    words,
                    text,
                    (one, other) -> new Text(
                            one.place(), one.expected() || other.expected(), one.summary() || other.summary()));
        }
    }
}
