package org.verka.report.content;

import java.util.stream.Stream;
import org.verka.evaluation.ManyTests;
import org.verka.evaluation.OrderedChange;
import org.verka.report.content.SummarySection.Told;

/** What the sign tests of answers in ordered words say, in a sentence each. */
final class OrderedWords {

    private final Texts texts;
    private final Findings findings;
    private final Phrases phrases;

    OrderedWords(Texts texts, Findings findings) {
        this.texts = texts;
        this.findings = findings;
        this.phrases = new Phrases(texts);
    }

    /** Those at single sites that chance hardly explains, each looked at alone. */
    Stream<Told> likely() {
        return findings.evaluation().comparisons().ordered().stream()
                .filter(c -> c.site().isPresent())
                .flatMap(c ->
                        c.figures().shown().stream()
                                .filter(f -> f.cautions().isEmpty())
                                .filter(f -> f.sign().p() < ManyTests.SURE)
                                .map(f -> told(c, f)));
    }

    private Told told(OrderedChange change, OrderedChange.Figures figures) {
        return new Told(
                figures.sign().p(),
                sentence(change, figures),
                findings.rows()
                        .asked(change.instrument(), change.name(), change.site(), "changes"));
    }

    private String sentence(OrderedChange change, OrderedChange.Figures figures) {
        int up = figures.sign().up();
        int down = figures.sign().down();
        String sentence =
                texts.text(
                        "summary.ordered",
                        name(change),
                        Integer.toString(up),
                        Integer.toString(down),
                        Integer.toString(figures.pairs()),
                        texts.compared(figures.sign().p()));
        String direction =
                change.desired() == 0
                        ? ""
                        : " "
                                + texts.text(
                                        change.desired() * (up - down) > 0
                                                ? "direction.good"
                                                : "direction.bad");
        String doubt =
                findings.signTests().isSure(change) ? "" : " " + texts.text("summary.chance");
        return sentence + direction + doubt;
    }

    private String name(OrderedChange change) {
        String asked =
                change.informant()
                        .map(i -> change.name() + " (" + texts.name(i) + ")")
                        .orElse(change.name());
        return texts.name(change.instrument()) + ", " + asked + ", " + phrases.site(change.site());
    }
}
