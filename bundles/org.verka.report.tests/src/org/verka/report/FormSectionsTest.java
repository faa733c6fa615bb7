package org.verka.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verka.report.Written.page;
import static org.verka.report.Written.rows;
import static org.verka.report.Written.sentences;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.verka.evaluation.Evaluator;
import org.verka.evaluation.Options;
import org.verka.evidence.Evidence;
import org.verka.evidence.FormAnswer;
import org.verka.evidence.Occasion;
import org.verka.evidence.Origin;
import org.verka.model.Direction;
import org.verka.model.Document;
import org.verka.model.Informant;
import org.verka.model.Instrument;
import org.verka.model.ModelFactory;
import org.verka.model.Programme;
import org.verka.model.Scale;
import org.verka.model.Site;
import org.verka.report.document.ReportDocument;
import org.verka.report.document.Section;

/** What forms say besides means: ordered words, more than two occasions, and two who rated. */
class FormSectionsTest {

    private static final ModelFactory NEW = ModelFactory.eINSTANCE;
    private static final LocalDate DAY = LocalDate.of(2016, 12, 31);

    private final Programme programme = NEW.createProgramme();
    private final Document document = NEW.createDocument();
    private final List<FormAnswer> forms = new ArrayList<>();

    private void form(List<String> informants, String... words) {
        document.getElements().add(programme);
        programme.setName("P");
        Site site = NEW.createSite();
        site.setName("Berga");
        programme.getSites().add(site);
        Instrument instrument = NEW.createInstrument();
        instrument.setName("Formulär");
        for (String name : informants) {
            Informant informant = NEW.createInformant();
            informant.setName(name);
            instrument.getInformants().add(informant);
        }
        Scale scale = NEW.createScale();
        scale.setName("Oro");
        scale.setDesired(Direction.DECREASE);
        scale.setMinimum(BigDecimal.ZERO);
        scale.setMaximum(BigDecimal.TEN);
        scale.getLevels().addAll(List.of(words));
        instrument.getScales().add(scale);
        document.getElements().add(instrument);
    }

    private void answered(String who, String informant, Occasion occasion, int value) {
        forms.add(
                new FormAnswer(
                        "Berga",
                        who,
                        "Formulär",
                        informant,
                        occasion,
                        LocalDate.of(2015, 1 + 3 * occasion.ordinal(), 1),
                        new TreeMap<>(Map.of("Oro", BigDecimal.valueOf(value))),
                        new Origin("prov.csv", forms.size() + 2)));
    }

    private void pairs(int n, int before, int after) {
        for (int i = 0; i < n; i++) {
            String who = before + "-" + after + "-" + i;
            answered(who, "", Occasion.BEFORE, before);
            answered(who, "", Occasion.AFTER, after);
        }
    }

    private ReportDocument report() {
        Evidence evidence = new Evidence(forms, List.of(), List.of(), List.of(), List.of());
        return Written.report(new Evaluator().evaluate(programme, evidence, Options.shared(DAY)));
    }

    private static Section ending(ReportDocument report, String end) {
        return Written.sections(report.sections())
                .filter(s -> s.id().endsWith(end))
                .findFirst()
                .orElseThrow();
    }

    /** R: binom.test(9, 14)$p.value is 0.424; nine of fourteen who changed went down. */
    @Test
    void orderedWordsTellHowManyWentUpAndDownAndTheirSignTest() {
        form(List.of(), "lite", "måttligt", "mycket");
        pairs(9, 2, 0);
        pairs(5, 0, 1);
        pairs(6, 1, 1);
        ReportDocument report = report();
        String row = rows(ending(report, "-words")).getFirst();
        assertTrue(row.startsWith("Oro"), row);
        for (String told : List.of("20", "5", "9", "6", "0,424")) {
            assertTrue(List.of(row.split("[ |()]+")).contains(told), told + " in " + row);
        }
        assertTrue(page(report).contains("0,424"));
    }

    /** Ten of ten who changed went down: p is 2/1024. */
    @Test
    void theSummaryTellsOfSignTestsAmongTheSurestChanges() {
        form(List.of(), "lite", "måttligt", "mycket");
        pairs(10, 2, 0);
        pairs(6, 1, 1);
        List<String> told = sentences(ending(report(), "summary-changes"));
        String expected =
                "Formulär, Oro: 0 svarade högre och 10 lägre än första gången"
                        + " (16 par, p = 0,002). Åt rätt håll.";
        assertEquals(List.of(expected), told);
    }

    /**
     * Twelve persons whose values rise by two each time. By hand: ranks add up to 12, 24 and 36, so
     * Friedman's statistic is 12/(12·3·4)·2016 − 3·12·4 = 24 with 2 degrees of freedom, and p =
     * exp(−12). Two in three months are 0.67 a month.
     */
    @Test
    void threeOccasionsTellTheirMeansAndFriedmansTest() {
        form(List.of());
        for (int i = 0; i < 12; i++) {
            for (Occasion occasion : Occasion.values()) {
                answered("k" + i, "", occasion, i % 3 + 1 + 2 * occasion.ordinal());
            }
        }
        ReportDocument report = report();
        Section course = ending(report, "-course");
        String row = rows(course).getFirst();
        assertTrue(row.startsWith("Oro | Berga | 12 | 0 | 2,0 → 4,0 → 6,0 | 24,0; fg 2"), row);
        assertTrue(row.endsWith("p < 0,001 | < 0,001 | +0,67"), row);
        assertTrue(sentences(course).stream().anyMatch(s -> s.contains("Oro, Berga")));
        assertTrue(page(report).contains("2,0 → 4,0 → 6,0"));
    }

    /** Cohen (1960), by hand: 14 of 20 alike, 0.35 by chance, (0.7 − 0.35)/0.65 = 0.54. */
    @Test
    void twoWhoRatedTheSameTellHowOftenTheyAgreedAndKappa() {
        form(List.of("Klient", "Personal"), "inget", "tillgodosett", "icke tillgodosett");
        int[][] ratings = {{7, 0, 0}, {7, 2, 2}, {6, 0, 1}};
        for (int[] rating : ratings) {
            for (int i = 0; i < rating[0]; i++) {
                String who = rating[1] + "" + rating[2] + "-" + i;
                answered(who, "Klient", Occasion.BEFORE, rating[1]);
                answered(who, "Personal", Occasion.BEFORE, rating[2]);
            }
        }
        ReportDocument report = report();
        Section agreement = ending(report, "-agreement");
        String row = rows(agreement).getFirst();
        assertTrue(row.startsWith("Oro | 20 | 14 (70 %) | 6 | 0,54 | 0,70 |"), row);
        assertTrue(page(report).contains("14 (70 %)"));
        assertEquals(1, sentences(agreement).stream().filter(s -> s.contains("Personal")).count());
    }
}
