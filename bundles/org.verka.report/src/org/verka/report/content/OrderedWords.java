package org.verka.report.content;

import java.util.Optional;
import java.util.stream.Stream;
import org.verka.evaluation.ManyTests;
import org.verka.evaluation.OrderedChange;
import org.verka.report.content.SurestChanges.Asked;
import org.verka.report.content.SurestChanges.Tried;

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

    /** Those that chance hardly explains, each looked at alone. */
    Stream<Tried> likely() {
        return findings.evaluation().comparisons().ordered().stream()
                .filter(c -> !findings.isTheWhole(c.site()))
                .flatMap(c ->
                        c.figures().shown().stream()
                                .filter(f -> f.cautions().isEmpty())
                                .filter(f -> f.sign().p() < ManyTests.SURE)
                                .map(f -> told(c, f)));
    }

    private Tried told(OrderedChange change, OrderedChange.Figures figures) {
        int up = figures.sign().up();
        int down = figures.sign().down();
        return new Tried(
                new Asked(change.instrument(), asked(change), change.informant(), change.site()),
                up > down,
                figures.sign().p(),
                findings.signTests().isSure(change),
                sentence(change, figures),
                change.desired() == 0
                        ? Optional.empty()
                        : Optional.of(change.desired() * (up - down) > 0),
                findings.rows()
                        .asked(change.instrument(), change.name(), change.site(), "changes"));
    }

    /** The question, of a scale that is the answers to one. */
    private String asked(OrderedChange change) {
        return change.instrument().getScales().stream()
                .filter(s -> change.isScale() && texts.name(s).equals(change.name()))
                .findFirst()
                .flatMap(SingleItems::of)
                .orElse(change.name());
    }

    private String sentence(OrderedChange change, OrderedChange.Figures figures) {
        return texts.text(
                "summary.ordered",
                name(change),
                Integer.toString(figures.sign().up()),
                Integer.toString(figures.sign().down()),
                Integer.toString(figures.pairs()),
                texts.compared(figures.sign().p()));
    }

    private String name(OrderedChange change) {
        String asked =
                change.informant()
                        .map(i -> change.name() + " (" + texts.name(i) + ")")
                        .orElse(change.name());
        return texts.name(change.instrument())
                + ", "
                + asked
                + phrases.place(change.site(), findings.evaluation().programme());
    }
}
