package org.verka.report.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.verka.evaluation.Change;
import org.verka.evaluation.ManyTests;
import org.verka.model.Informant;
import org.verka.model.Instrument;
import org.verka.model.Site;
import org.verka.report.document.Block.Item;
import org.verka.report.document.Origin;

/**
 * The changes that chance hardly explains: first those that are sure among all tests, a line for
 * each set of answers, and then in one line those that are sure only when looked at alone.
 */
final class SurestChanges {

    /**
     * Whom a test asked, and what: a scale of one question alone is that question.
     *
     * @param site where, or empty for all sites together
     */
    record Asked(
            Instrument instrument,
            String question,
            Optional<Informant> informant,
            Optional<Site> site) {

        private boolean isSameElsewhere(Asked other) {
            return instrument == other.instrument
                    && question.equals(other.question)
                    && informant.equals(other.informant);
        }

        /** Whether it is of a site what the other is of all sites together. */
        private boolean isPartOf(Asked other) {
            return site.isPresent() && other.site.isEmpty() && isSameElsewhere(other);
        }
    }

    /**
     * A test that comes out when looked at alone.
     *
     * @param up whether the answers rose
     * @param p its probability, looked at alone
     * @param sure whether it is sure among all tests
     * @param figures what is told of it, without an end
     * @param wanted whether it went as is wanted, where that is said
     */
    record Tried(
            Asked asked,
            boolean up,
            double p,
            boolean sure,
            String figures,
            Optional<Boolean> wanted,
            Origin origin) {

        /** Whether it tells of the same answers, or says of a site what is told of all sites. */
        private boolean isToldBy(Tried other) {
            return asked.equals(other.asked) || up == other.up && asked.isPartOf(other.asked);
        }
    }

    private final Texts texts;
    private final Findings findings;

    SurestChanges(Texts texts, Findings findings) {
        this.texts = texts;
        this.findings = findings;
    }

    /** Those of numbers and of words, of the sure ones the surest. */
    List<Item> all(int most, Function<Change, String> figures) {
        return told(
                Stream.concat(ofNumbers(figures), new OrderedWords(texts, findings).likely()),
                most);
    }

    /** Those of numbers. */
    List<Item> numbers(Function<Change, String> figures) {
        return told(ofNumbers(figures), Integer.MAX_VALUE);
    }

    private Stream<Tried> ofNumbers(Function<Change, String> figures) {
        return findings.likely().stream().map(c -> tried(c, figures.apply(c)));
    }

    private Tried tried(Change change, String figures) {
        return new Tried(
                new Asked(
                        change.instrument(),
                        SingleItems.of(change.scale()).orElseGet(() -> texts.name(change.scale())),
                        change.informant(),
                        change.site()),
                Findings.pairs(change).filter(p -> p.meanDifference().orElse(0) > 0).isPresent(),
                ManyTests.probability(change).orElseThrow(),
                findings.isSure(change),
                figures,
                Findings.wanted(change),
                findings.rows().scale(change.instrument(), change.scale(), change.site()));
    }

    private List<Item> told(Stream<Tried> tried, int most) {
        List<Tried> kept = new ArrayList<>();
        tried.sorted(
                        Comparator.comparing(Tried::sure)
                                .reversed()
                                .thenComparing(t -> t.asked().site().isPresent())
                                .thenComparing(Tried::p))
                .filter(t -> kept.stream().noneMatch(t::isToldBy))
                .forEachOrdered(kept::add);
        List<Tried> unsure = kept.stream().filter(t -> !t.sure()).toList();
        Stream<Item> sure =
                kept.stream()
                        .filter(Tried::sure)
                        .limit(most)
                        .map(t -> Item.of(t.figures() + "." + direction(t)).from(t.origin()));
        return Stream.concat(sure, unsure.isEmpty() ? Stream.of() : Stream.of(chance(unsure)))
                .toList();
    }

    private String direction(Tried tried) {
        return tried.wanted()
                .map(good -> " " + texts.text(good ? "direction.good" : "direction.bad"))
                .orElse("");
    }

    /** Those that may be chance, in one line. */
    private Item chance(List<Tried> unsure) {
        String told =
                unsure.stream()
                        .map(t -> t.figures() + inSentence(t))
                        .collect(Collectors.joining("; "));
        return Item.of(texts.text("summary.chance", told)).from(findings.origins().changes());
    }

    private String inSentence(Tried tried) {
        return tried.wanted()
                .map(good -> ", " + texts.text(good ? "summary.chance.good" : "summary.chance.bad"))
                .orElse("");
    }
}
