package org.verka.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verka.report.Written.page;
import static org.verka.report.Written.rows;
import static org.verka.report.Written.section;
import static org.verka.report.Written.sentences;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.verka.evaluation.Basis;
import org.verka.evaluation.Evaluator;
import org.verka.evaluation.Options;
import org.verka.evaluation.TheoryDrift;
import org.verka.evaluation.TheoryLines;
import org.verka.evidence.Evidence;
import org.verka.evidence.Fact;
import org.verka.evidence.InterviewNote;
import org.verka.evidence.Origin;
import org.verka.evidence.TimeLog;
import org.verka.model.DateSpan;
import org.verka.model.Factor;
import org.verka.model.FactorKind;
import org.verka.model.ModelFactory;
import org.verka.model.Programme;
import org.verka.report.document.DataTable;
import org.verka.report.document.DataTable.Value;
import org.verka.report.document.ReportDocument;
import org.verka.report.document.Section;

/** Each section of the evaluator's report holds what it promises, in the document and the page. */
class SectionsInReportTest {

    private static final ModelFactory NEW = ModelFactory.eINSTANCE;

    private static ReportDocument told(Programme programme, Options options, Fact... facts) {
        Evidence evidence =
                new Evidence(List.of(), List.of(), List.of(), List.of(facts), List.of());
        return Written.report(new Evaluator().evaluate(programme, evidence, options));
    }

    private static ReportDocument shared(Programme programme, Fact... facts) {
        return told(programme, Options.shared(SamordnatStod.DAY), facts);
    }

    /**
     * From {@code expected.csv}: closeness in Tyresö 2.4 to 1.9 with t = −1.5347 for 19 pairs, so
     * the standard error is 0.3258 and, with 2.1009 of Student's t for 18 degrees of freedom, the
     * interval −1.18 to 0.18; in Sandviken 2.0 to 3.6 with t = 3.5873 for 8 pairs: 0.55 to 2.65.
     */
    @Test
    void sitesStandSideBySideInTheirOwnOrderWithTheirNumbersAndIntervals() throws IOException {
        ReportDocument report = Written.report(SamordnatStod.shared());
        List<String> rows = rows(section(report, "sites-1"));
        assertTrue(rows.get(0).startsWith("Närhet"), rows.get(0));
        assertTrue(rows.get(1).startsWith("Tyresö | 19 | 0 | −0,5 | −1,2 till 0,2"), rows.get(1));
        assertTrue(rows.get(2).startsWith("Sandviken | 8 | 0 | +1,6 | 0,5 till 2,7"), rows.get(2));
        assertTrue(page(report).contains("rangordnas inte"));
    }

    @Test
    void driftTellsWhatOneVersionChangedOfAnother() throws IOException {
        Basis basis =
                new Basis(
                        "",
                        TheoryLines.none(),
                        List.of(
                                new TheoryDrift(
                                        "2012-01",
                                        "2013-09",
                                        List.of(List.of("målgrupp Familjer", "  40 blev 60")))));
        ReportDocument report = Written.report(SamordnatStod.shared(), basis);
        List<String> sentences = sentences(section(report, "theory-drift"));
        assertTrue(sentences.get(0).contains("2012-01") && sentences.get(0).contains("2013-09"));
        assertEquals("målgrupp Familjer: 40 blev 60", sentences.get(1));
        assertTrue(page(report).contains("målgrupp Familjer: 40 blev 60"));
    }

    @Test
    void driftReadsAsOneSentenceForEachThingThatDiffers() throws IOException {
        List<String> lines =
                List.of(
                        "Mått ”Oro”",
                        "  Mål: 5 → 4",
                        "    Inget skäl är angivet.",
                        "  Norm: 2 → 3");
        List<String> reworded =
                List.of("Roll ”Chef”", "  Ordalydelse:", "    förut: A", "    nu: B");
        TheoryDrift drift =
                new TheoryDrift("1", "2", List.of(lines, reworded, List.of("+ Tillagt: Plats A")));
        ReportDocument report =
                Written.report(
                        SamordnatStod.shared(), new Basis("", TheoryLines.none(), List.of(drift)));
        List<String> sentences = sentences(section(report, "theory-drift"));
        assertEquals(
                List.of(
                        "Mått ”Oro”: Mål: 5 → 4; Inget skäl är angivet; Norm: 2 → 3",
                        "Roll ”Chef”: Ordalydelse: förut: A; nu: B",
                        "Tillagt: Plats A"),
                sentences.subList(1, 4));
    }

    /**
     * Training was planned from 1 October 2013 to September 2014 and done on 5 November: 35 days
     * later. Screening began on 10 December, 70 days later.
     */
    @Test
    void deliveryTellsWhetherItWasDoneInTimeAndHalfYearByHalfYear() throws IOException {
        ReportDocument report = Written.report(SamordnatStod.shared());
        List<Section> parts = section(report, "activities").sections();
        List<String> rows = parts.stream().flatMap(s -> rows(s).stream()).toList();
        String training = "Utbildning (ingen ansvarig) | Alla platser | 2013-10 – 2014-09";
        assertTrue(
                rows.contains(training + " | ● 100 % | 35 dagar efter | inte räknat"), rows + "");
        assertTrue(
                rows.stream()
                        .anyMatch(r ->
                                r.startsWith("Screening (ingen ansvarig) | Alla platser")
                                        && r.contains("70 dagar efter")),
                rows + "");
        assertTrue(page(report).contains("För ingen är det känt hur många som skulle nås"));
    }

    @Test
    void factorsThatSomeSayHinderAndOthersSayHelpAreToldTogetherAndNotAddedUp() {
        Programme programme = new Theory().programme();
        for (String text : List.of("För få timmar", "Möten krockar")) {
            Factor hinders = factor(programme, FactorKind.HINDERING, text);
            hinders.setStatedBy("handläggare");
        }
        factor(programme, FactorKind.HELPING, "Fasta mötestider");
        factor(programme, FactorKind.HELPING, "Korta möten").setStatedBy("handläggare");
        ReportDocument report = shared(programme);
        String told =
                "Mötestid: 2 uttalanden om att det hindrar, 2 om att det hjälper. Sagt av:"
                        + " handläggare (både och: 2 hindrar, 1 hjälper); Inte angivet (1 hjälper).";
        assertTrue(sentences(section(report, "factors")).contains(told));
        assertTrue(rows(section(report, "factors")).contains("handläggare | 2 | 1 | 0"));
        assertFalse(rows(section(report, "factors")).contains("Plats"), "no factor names a site");
        assertTrue(page(report).contains(told));
    }

    private static Factor factor(Programme programme, FactorKind kind, String text) {
        Factor factor = NEW.createFactor();
        factor.setName("G" + programme.getFactors().size());
        factor.setLabel(text);
        factor.setKind(kind);
        factor.setTheme("Mötestid");
        programme.getFactors().add(factor);
        return factor;
    }

    /** Fifteen and five hours are 75 and 25 per cent of twenty. */
    @Test
    void staffTimeInHoursIsAddedUpWithItsShares() {
        Programme programme = new Theory().programme();
        ReportDocument report =
                told(
                        programme,
                        Options.internal(SamordnatStod.DAY),
                        hours("Klientarbete", "15", 2),
                        hours("Möten", "5", 3));
        List<String> rows = rows(section(report, "time"));
        assertEquals("Klientarbete | 15 h (75 %)", rows.get(0));
        assertEquals("Möten | 5 h (25 %)", rows.get(1));
        assertTrue(rows.get(2).endsWith("20 h"), rows.get(2));
        assertTrue(page(report).contains("15 h (75 %)"));
    }

    private static TimeLog hours(String category, String hours, int row) {
        DateSpan span = DateSpan.parse("VT 2014").orElseThrow();
        return new TimeLog(
                "Tyresö",
                category,
                "handläggare",
                span.first(),
                span.last(),
                new BigDecimal(hours),
                TimeLog.Unit.HOURS,
                new Origin("tid.csv", row));
    }

    @Test
    void theSheetOfVoicesHoldsWhatWasReleasedAndNothingElse() {
        InterviewNote note =
                new InterviewNote(
                        "Tyresö",
                        "Fokusgrupp",
                        "handläggare",
                        LocalDate.of(2014, 5, 6),
                        "Vi ringer varandra. Chefen hindrar oss.",
                        List.of(
                                passage(0, 19, "Samverkan", true),
                                passage(20, 39, "Ledning", false)),
                        new Origin("intervjuer.csv", 2));
        ReportDocument report = shared(new Theory().programme(), note);
        List<List<String>> quotes = quotes(report);
        assertEquals(1, quotes.size());
        assertTrue(quotes.getFirst().contains("Vi ringer varandra."), quotes + "");
        assertTrue(quotes.getFirst().contains("Samverkan"), quotes + "");
        assertTrue(page(report).contains("Vi ringer varandra."));
        assertFalse(page(report).contains("Chefen hindrar oss"));
    }

    private static InterviewNote.Passage passage(int start, int end, String code, boolean may) {
        return new InterviewNote.Passage(start, end, code, "", OptionalInt.empty(), may);
    }

    private static List<List<String>> quotes(ReportDocument report) {
        List<List<String>> rows = new ArrayList<>();
        for (DataTable table : report.data()) {
            if (table.name().equals("Röster")) {
                table.rows()
                        .forEach(row ->
                                rows.add(
                                        row.stream()
                                                .map(v ->
                                                        v instanceof Value.Text t
                                                                ? t.text()
                                                                : v.toString())
                                                .toList()));
            }
        }
        return rows;
    }
}
