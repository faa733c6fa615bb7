package org.verka.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verka.diagram.ChainLayout.Column;
import org.verka.diagram.Shape.Dash;
import org.verka.evaluation.Evaluator;
import org.verka.evaluation.Options;
import org.verka.evaluation.chain.ChainEvidence;
import org.verka.evidence.ActivityRecord;
import org.verka.evidence.CaseCount;
import org.verka.evidence.Evidence;
import org.verka.evidence.Origin;
import org.verka.model.Activity;
import org.verka.model.Cause;
import org.verka.model.Count;
import org.verka.model.Direction;
import org.verka.model.Document;
import org.verka.model.Indicator;
import org.verka.model.Interval;
import org.verka.model.Link;
import org.verka.model.ModelFactory;
import org.verka.model.Outcome;
import org.verka.model.Output;
import org.verka.model.Programme;
import org.verka.model.Site;
import org.verka.model.Term;

/** A theory with one link of every verdict, drawn with what the evidence says. */
class VerdictChainTest {

    private static final ModelFactory NEW = ModelFactory.eINSTANCE;
    private static final Origin ROW = new Origin("prov.csv", 2);

    private final ResultsChain chain = new ResultsChain(new Typeface(), Locale.of("sv"));
    private final Programme programme = NEW.createProgramme();
    private final Document document = NEW.createDocument();
    private Drawing drawing;

    @BeforeEach
    void everyVerdictOnce() {
        programme.setName("Prov");
        Site site = NEW.createSite();
        site.setName("A");
        programme.getSites().add(site);
        document.getElements().add(programme);
        Activity done = activity("Gjord", "10");
        Activity undone = activity("Ogjord", "1000");
        lead(done, outcome("Upp", "U"));
        lead(done, outcome("Ner", "N"));
        lead(done, outcome("Olika", "U2", "N2"));
        lead(undone, outcome("Inget", "U3"));
        lead(done, outcome("Okänt"));
        Output output = NEW.createOutput();
        output.setName("Prestation");
        output.getActivities().add(done);
        programme.getOutputs().add(output);
        lead(output, programme.getOutcomes().get(0));
        List<CaseCount> counts =
                document.getElements().stream()
                        .filter(Count.class::isInstance)
                        .map(c -> ((Count) c).getName())
                        .flatMap(n ->
                                List.of(
                                        count(n, 2013, n.startsWith("U") ? 20 : 60),
                                        count(n, 2014, n.startsWith("U") ? 60 : 20))
                                        .stream())
                        .toList();
        List<ActivityRecord> records = List.of(record("Gjord"), record("Ogjord"));
        Evidence evidence = new Evidence(List.of(), counts, records, List.of());
        drawing =
                chain.draw(
                        programme,
                        new ChainEvidence(
                                new Evaluator()
                                        .evaluate(
                                                programme,
                                                evidence,
                                                Options.shared(LocalDate.of(2015, 1, 1)))));
    }

    private Activity activity(String name, String planned) {
        Activity activity = NEW.createActivity();
        activity.setName(name);
        activity.setPlanned(new BigDecimal(planned));
        activity.setPer(Interval.TOTAL);
        programme.getActivities().add(activity);
        return activity;
    }

    private Outcome outcome(String name, String... counts) {
        Outcome outcome = NEW.createOutcome();
        outcome.setName(name);
        outcome.setTerm(Term.SHORT);
        for (String c : counts) {
            Count count = NEW.createCount();
            count.setName(c);
            count.setDesired(Direction.INCREASE);
            document.getElements().add(count);
            Indicator indicator = NEW.createIndicator();
            indicator.setMeasure(count);
            outcome.getIndicators().add(indicator);
        }
        programme.getOutcomes().add(outcome);
        return outcome;
    }

    private static void lead(Cause from, Outcome to) {
        Link link = NEW.createLink();
        link.setTarget(to);
        from.getLinks().add(link);
    }

    private static CaseCount count(String name, int year, long part) {
        return new CaseCount(
                name,
                "A",
                "",
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                part,
                100,
                ROW);
    }

    private static ActivityRecord record(String activity) {
        return new ActivityRecord(
                activity, "A", LocalDate.of(2014, 3, 3), 10, OptionalInt.empty(), "", "", ROW);
    }

    @Test
    void everyVerdictHasALineOfItsOwn() {
        Set<Dash> dashes = new HashSet<>();
        for (Shape shape : drawing.shapes()) {
            if (shape instanceof Shape.Path path && !path.paint().stroke().isEmpty()) {
                dashes.add(path.paint().dash());
            }
        }
        assertEquals(Set.of(Dash.values()), dashes);
    }

    @Test
    void theWordsTellEveryVerdictToThoseWhoCannotSeeIt() {
        String words = drawing.description();
        assertTrue(words.contains("Gjord leder till Upp: följdes av förändring."), words);
        assertTrue(words.contains("Gjord leder till Ner: följdes inte av förändring."), words);
        assertTrue(words.contains("Gjord leder till Olika: pekar åt olika håll."), words);
        assertTrue(words.contains("Ogjord leder till Inget: orsaken uteblev."), words);
        assertTrue(words.contains("Gjord leder till Okänt: för lite underlag."), words);
    }

    @Test
    void theLegendStaysWithinTheFigure() {
        for (Shape shape : drawing.shapes()) {
            if (shape instanceof Shape.Text text) {
                double width =
                        new Typeface()
                                .width(
                                        text.text(),
                                        new Drawing.Type(text.size(), text.bold(), Palette.INK));
                double right =
                        switch (text.anchor()) {
                            case START -> text.x() + width;
                            case MIDDLE -> text.x() + width / 2;
                            case END -> text.x();
                        };
                assertTrue(right <= drawing.width() + 0.5, text.text());
                assertTrue(text.y() <= drawing.height(), text.text());
            }
        }
    }

    @Test
    void anOutputStandsBetweenItsActivityAndItsResult() {
        ChainLayout layout = chain.layout(programme);
        assertEquals(1, layout.yields().size());
        assertEquals(6, layout.arrows().size());
        assertTrue(layout.boxes().stream().anyMatch(b -> b.column() == Column.OUTPUTS));
        assertTrue(drawing.description().contains("Prestation leder till Upp"));
    }
}
