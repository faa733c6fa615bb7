package org.verka.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verka.report.Written.rows;
import static org.verka.report.Written.section;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.verka.evaluation.Evaluation;
import org.verka.evaluation.Evaluator;
import org.verka.evaluation.Options;
import org.verka.evidence.Evidence;
import org.verka.evidence.Fact;
import org.verka.evidence.FormAnswer;
import org.verka.evidence.InterviewNote;
import org.verka.evidence.InterviewNote.Passage;
import org.verka.evidence.Occasion;
import org.verka.evidence.Origin;
import org.verka.model.Direction;
import org.verka.model.Document;
import org.verka.model.Instrument;
import org.verka.model.ModelFactory;
import org.verka.model.Programme;
import org.verka.model.Scale;
import org.verka.model.Site;
import org.verka.report.document.ReportDocument;

/** What would mislead is told neither on the pages nor in the data file, which says why. */
class MisleadingFiguresTest {

    private static final ModelFactory NEW = ModelFactory.eINSTANCE;
    private static final LocalDate DAY = LocalDate.of(2016, 12, 31);
    private static final List<String> OF_PAIRS =
            List.of(
                    "skillnad",
                    "undre",
                    "ovre",
                    "t",
                    "fg",
                    "p",
                    "p_holm",
                    "p_wilcoxon",
                    "d_z",
                    "d_av",
                    "g_av");

    private final Programme programme = NEW.createProgramme();
    private final List<FormAnswer> forms = new ArrayList<>();
    private final List<Fact> interviews = new ArrayList<>();

    private void theory() {
        Document document = NEW.createDocument();
        document.getElements().add(programme);
        programme.setName("P");
        for (String name : List.of("Berga", "Vik")) {
            Site site = NEW.createSite();
            site.setName(name);
            programme.getSites().add(site);
        }
        Scale scale = NEW.createScale();
        scale.setName("Oro");
        scale.setDesired(Direction.DECREASE);
        scale.setMinimum(BigDecimal.ZERO);
        scale.setMaximum(BigDecimal.TEN);
        Instrument instrument = NEW.createInstrument();
        instrument.setName("Formulär");
        instrument.getScales().add(scale);
        document.getElements().add(instrument);
    }

    private void answered(String site, int who, Occasion occasion, int value) {
        forms.add(
                new FormAnswer(
                        site,
                        site + who,
                        "Formulär",
                        "",
                        occasion,
                        LocalDate.of(2015, 1 + 3 * occasion.ordinal(), 1),
                        new TreeMap<>(Map.of("Oro", BigDecimal.valueOf(value))),
                        new Origin("prov.csv", forms.size() + 2)));
    }

    /** At Berga half of those who answered before did not answer after, at Vik nobody. */
    private void halfOfBergaAnsweredOnce() {
        theory();
        for (int i = 0; i < 20; i++) {
            for (String site : List.of("Berga", "Vik")) {
                answered(site, i, Occasion.BEFORE, 5 + i % 4);
                if (site.equals("Vik") || i < 10) {
                    answered(site, i, Occasion.AFTER, 3 + i % 3);
                }
            }
        }
    }

    private ReportDocument report(Options options) {
        Evidence evidence = new Evidence(forms, List.of(), List.of(), interviews, List.of());
        return Written.report(new Evaluator().evaluate(programme, evidence, options));
    }

    private static List<DataRow> data(ReportDocument report, String table) {
        return report.data().stream()
                .filter(t -> t.name().equals(table))
                .flatMap(t -> t.rows().stream().map(row -> DataRow.of(t, row)))
                .toList();
    }

    private static DataRow at(String site, List<DataRow> rows) {
        return rows.stream().filter(r -> r.text("plats").equals(site)).findFirst().orElseThrow();
    }

    @Test
    void whereTooManyDroppedOutNothingIsToldOfThePairsButHowManyTheyAre() {
        halfOfBergaAnsweredOnce();
        ReportDocument report = report(Options.internal(DAY));
        List<DataRow> rows = data(report, "Förändringar");
        DataRow berga = at("Berga", rows);
        assertEquals("stort bortfall", berga.text("varning"));
        assertEquals(Optional.of(10.0), berga.number("par"));
        assertTrue(berga.number("medel_fore").isPresent() && berga.number("sd_efter").isPresent());
        for (String column : OF_PAIRS) {
            assertEquals(Optional.empty(), berga.number(column), column);
            assertTrue(at("Vik", rows).number(column).isPresent(), column);
        }
        String told = rows(section(report, "changes-1-1")).getFirst();
        assertTrue(told.startsWith("Oro | 20 | 10 | 10 | 10 (50 %) | "), told);
        assertTrue(told.endsWith(" | visas inte |  | "), told);
    }

    @Test
    void sitesAreNotComparedByADifferenceThatWouldMislead() {
        halfOfBergaAnsweredOnce();
        ReportDocument report = report(Options.internal(DAY));
        List<DataRow> rows = data(report, "Platser, medelvärden");
        for (String column : List.of("medel", "undre", "ovre")) {
            assertEquals(Optional.empty(), at("Berga", rows).number(column), column);
            assertTrue(at("Vik", rows).number(column).isPresent(), column);
        }
        assertEquals("stort bortfall", at("Berga", rows).text("varning"));
        List<String> told = rows(section(report, "sites-1"));
        assertTrue(told.contains("Berga | 10 | 10 | – | – | stort bortfall"), told.toString());
    }

    @Test
    void aScaleOnWhichMostCouldNotGetBetterIsNamedWithTheEndTheyWereAt() {
        theory();
        for (int i = 0; i < 20; i++) {
            answered("Berga", i, Occasion.BEFORE, i < 12 ? 0 : i % 5);
            answered("Berga", i, Occasion.AFTER, i % 3);
        }
        String page = Written.page(report(Options.internal(DAY)));
        assertTrue(page.contains("att kunna bli bättre: Oro, lägsta värdet (golveffekt)."), page);
    }

    /** Of the example: where pairs have no figures the file says whether they mislead or tell. */
    @Test
    void everyChangeWithoutADifferenceSaysWhy() throws IOException {
        for (Evaluation evaluation : List.of(SamordnatStod.shared(), SamordnatStod.internal())) {
            List<DataRow> rows = data(Written.report(evaluation), "Förändringar");
            for (DataRow row : rows) {
                boolean misleads =
                        List.of(row.text("varning").split("; ")).stream()
                                .anyMatch(w -> !w.isEmpty() && !w.startsWith("alla ändrades"));
                boolean withheld = !row.text("visas_inte").isEmpty();
                boolean told = row.number("skillnad").isPresent();
                assertEquals(misleads || withheld, !told, row.toString());
            }
            assertTrue(rows.stream().anyMatch(r -> r.number("skillnad").isPresent()));
            assertTrue(rows.stream().anyMatch(r -> r.number("skillnad").isEmpty()));
        }
    }

    private void coded(int passages, String first, String second) {
        List<List<Passage>> own = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            own.add(new ArrayList<>());
        }
        for (int i = 0; i < passages; i++) {
            int place = interviews.size() * 10 + i;
            List<Passage> interview = own.get(i % 6);
            interview.add(
                    new Passage(place, place + 1, first, "", OptionalInt.empty(), false, "K1"));
            interview.add(
                    new Passage(place, place + 1, second, "", OptionalInt.empty(), false, "K2"));
        }
        own.forEach(passage ->
                interviews.add(
                        new InterviewNote(
                                "Berga",
                                "Samtal " + interviews.size(),
                                "föräldrar",
                                LocalDate.of(2016, 5, 2),
                                "x".repeat(1000),
                                passage,
                                new Origin("samtal.csv", interviews.size() + 2))));
    }

    /** Nearly all passages are of one theme: kappa is 0 though they agree on 40 of 46. */
    @Test
    void kappaOfTwoWhoCodeThatWouldMisleadIsNotInTheDataFile() {
        theory();
        coded(40, "Tid", "Tid");
        coded(6, "Stöd", "Tid");
        for (Options options : List.of(Options.shared(DAY), Options.internal(DAY))) {
            List<DataRow> rows = data(report(options), "Kodning av två");
            assertFalse(rows.isEmpty());
            for (DataRow row : rows) {
                assertEquals(Optional.empty(), row.number("kappa"), row.toString());
                assertEquals("nästan alla lika", row.text("varning"));
            }
        }
    }

    /** Cohen's kappa by its definition: 24 of 36 alike, 0.5 by chance, so (0.667 − 0.5)/0.5. */
    @Test
    void aReportToShareHasKappaOfTwoWhoCodeWithTwoDecimals() {
        theory();
        coded(12, "Tid", "Tid");
        coded(12, "Stöd", "Stöd");
        coded(6, "Stöd", "Tid");
        coded(6, "Tid", "Stöd");
        DataRow shared = data(report(Options.shared(DAY)), "Kodning av två").getFirst();
        assertEquals(Optional.of(0.33), shared.number("kappa"));
        assertEquals("", shared.text("varning"));
        DataRow own = data(report(Options.internal(DAY)), "Kodning av två").getFirst();
        assertEquals(1 / 3.0, own.number("kappa").orElseThrow(), 1e-9);
    }
}
