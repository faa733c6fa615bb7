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
     * A test that comes out when looked at alone.
     *
     * @param instrument what was answered
     * @param asked what was asked: a scale of one question alone is that question
     * @param informant who answered
     * @param site where, or empty for all sites together
     * @param up whether it rose
     * @param p its probability, looked at alone
     * @param sure whether it is sure among all tests
     * @param name what it is called
     * @param text what is told of it
     * @param origin where it comes from
     */
    record Tried(
            Instrument instrument,
            String asked,
            Optional<Informant> informant,
            Optional<Site> site,
            boolean up,
            double p,
            boolean sure,
            String name,
            String text,
            Origin origin) {

        /** Whether it tells of the same answers. */
        boolean isSameAs(Tried other) {
            return site.equals(other.site) && isAskedAs(other);
        }

        private boolean isAskedAs(Tried other) {
            return instrument == other.instrument
                    && asked.equals(other.asked)
                    && informant.equals(other.informant);
        }

        /** Whether it says of a site what is told of all sites together. */
        boolean isPartOf(Tried other) {
            return site.isPresent() && other.site.isEmpty() && up == other.up && isAskedAs(other);
        }
    }

    private final Texts texts;
    private final Findings findings;
    private final Phrases phrases;

    SurestChanges(Texts texts, Findings findings) {
        this.texts = texts;
        this.findings = findings;
        this.phrases = new Phrases(texts);
    }

    /** Those of numbers and of words. */
    List<Item> all(Function<Change, String> words) {
        return told(
                Stream.concat(ofNumbers(words), new OrderedWords(texts, findings).likely())
                        .toList());
    }

    /** Those of numbers. */
    List<Item> numbers(Function<Change, String> words) {
        return told(ofNumbers(words).toList());
    }

    private Stream<Tried> ofNumbers(Function<Change, String> words) {
        return findings.likely().stream()
                .map(c ->
                        new Tried(
                                c.instrument(),
                                SingleItems.of(c.scale()).orElseGet(() -> texts.name(c.scale())),
                                c.informant(),
                                c.site(),
                                Findings.pairs(c)
                                        .filter(p -> p.meanDifference().orElse(0) > 0)
                                        .isPresent(),
                                ManyTests.probability(c).orElseThrow(),
                                findings.isSure(c),
                                phrases.name(c),
                                words.apply(c) + phrases.direction(c),
                                findings.rows().scale(c.instrument(), c.scale(), c.site())));
    }

    private List<Item> told(List<Tried> tried) {
        List<Tried> kept = new ArrayList<>();
        tried.stream()
                .sorted(
                        Comparator.comparing(Tried::sure)
                                .reversed()
                                .thenComparing(t -> t.site().isPresent())
                                .thenComparing(Tried::p))
                .filter(t -> kept.stream().noneMatch(k -> t.isSameAs(k) || t.isPartOf(k)))
                .forEachOrdered(kept::add);
        List<Item> items =
                new ArrayList<>(
                        kept.stream()
                                .filter(Tried::sure)
                                .map(t -> Item.of(t.text()).from(t.origin()))
                                .toList());
        String unsure =
                kept.stream()
                        .filter(t -> !t.sure())
                        .map(Tried::name)
                        .collect(Collectors.joining("; "));
        if (!unsure.isEmpty()) {
            items.add(
                    Item.of(texts.text("summary.chance", unsure))
                            .from(findings.origins().changes()));
        }
        return items;
    }
}
