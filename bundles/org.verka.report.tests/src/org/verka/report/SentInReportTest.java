package org.verka.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verka.evaluation.Evaluation;
import org.verka.evaluation.Evaluator;
import org.verka.evaluation.Options;
import org.verka.evidence.Evidence;
import org.verka.evidence.Fact;
import org.verka.evidence.Occasion;
import org.verka.evidence.Origin;
import org.verka.evidence.ReportedAggregate;
import org.verka.model.Comparison;
import org.verka.model.Direction;
import org.verka.model.Document;
import org.verka.model.Indicator;
import org.verka.model.Instrument;
import org.verka.model.ModelFactory;
import org.verka.model.Outcome;
import org.verka.model.Programme;
import org.verka.model.Scale;
import org.verka.model.Site;
import org.verka.report.document.DataTable;
import org.verka.report.document.DataTable.Value;
import org.verka.report.document.ReportDocument;
import org.verka.report.document.Section;

/** What a site sent of its results is marked wherever its targets are told of. */
class SentInReportTest {

    private static final ModelFactory NEW = ModelFactory.eINSTANCE;
    private static final LocalDate DAY = LocalDate.of(2015, 1, 1);

    private final Programme programme = NEW.createProgramme();
    private final List<Fact> sent = new ArrayList<>();

    @BeforeEach
    void aTargetAtASite() {
        Document document = NEW.createDocument();
        document.getElements().add(programme);
        programme.setName("Prov");
        Site site = NEW.createSite();
        site.setName("Norr");
        programme.getSites().add(site);
        Scale scale = NEW.createScale();
        scale.setName("Nytta");
        scale.setMinimum(BigDecimal.ZERO);
        scale.setMaximum(BigDecimal.valueOf(40));
        scale.setDesired(Direction.INCREASE);
        Instrument instrument = NEW.createInstrument();
        instrument.setName("Enkat");
        instrument.getScales().add(scale);
        document.getElements().add(instrument);
        Indicator indicator = NEW.createIndicator();
        indicator.setMeasure(scale);
        indicator.setTarget(BigDecimal.TEN);
        indicator.setComparison(Comparison.AT_LEAST);
        Outcome outcome = NEW.createOutcome();
        outcome.setName("R");
        outcome.getIndicators().add(indicator);
        programme.getOutcomes().add(outcome);
        sent(Occasion.BEFORE, 32, "8");
        sent(Occasion.AFTER, 25, "13");
    }

    private void sent(Occasion occasion, int n, String mean) {
        sent.add(
                new ReportedAggregate(
                        "Norr",
                        "Enkat",
                        "Nytta",
                        "",
                        occasion,
                        "",
                        LocalDate.of(2014, 1, 1),
                        LocalDate.of(2014, 12, 31),
                        n,
                        Optional.of(new BigDecimal(mean)),
                        Optional.of(new BigDecimal("4")),
                        new TreeMap<>(),
                        new Origin("norr.siffror", sent.size() + 2)));
    }

    private ReportDocument report() {
        Evidence evidence = new Evidence(List.of(), List.of(), List.of(), sent, List.of());
        Evaluation evaluation = new Evaluator().evaluate(programme, evidence, Options.shared(DAY));
        return Written.report(evaluation);
    }

    @Test
    void theSummaryMarksATargetThatIsHeldAgainstWhatWasSent() {
        Section summary = Written.section(report(), "summary");
        String said = Written.sections(List.of(summary)).toList().toString();
        assertTrue(said.contains("Norr\u00a0†"), said);
        assertTrue(said.contains("† Platsen har sänt medelvärden"), said);
    }

    @Test
    void theDataFileSaysWhichIndicatorsWereSent() {
        DataTable table =
                report().data().stream()
                        .filter(t -> t.name().equals("Mått"))
                        .findFirst()
                        .orElseThrow();
        List<String> names = table.variables().stream().map(DataTable.Variable::name).toList();
        List<String> reported =
                table.rows().stream()
                        .map(row -> row.get(names.indexOf("insant")))
                        .map(value -> value instanceof Value.Text t ? t.text() : "")
                        .toList();
        assertEquals(List.of("insänt utan formulär"), reported, names.toString());
    }
}
