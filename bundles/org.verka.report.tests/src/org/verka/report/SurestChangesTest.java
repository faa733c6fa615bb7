package org.verka.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.verka.evaluation.Evaluation;
import org.verka.evaluation.Evaluator;
import org.verka.evaluation.Options;
import org.verka.evidence.Evidence;
import org.verka.evidence.FormAnswer;
import org.verka.evidence.Occasion;
import org.verka.evidence.Origin;
import org.verka.model.Direction;
import org.verka.model.Document;
import org.verka.model.Instrument;
import org.verka.model.ModelFactory;
import org.verka.model.Programme;
import org.verka.model.Scale;
import org.verka.model.Site;
import org.verka.report.document.Block;
import org.verka.report.document.Section;

/** Of all changes the summary names the surest, each set of answers once. */
class SurestChangesTest {

    private static final ModelFactory NEW = ModelFactory.eINSTANCE;
    private static final LocalDate DAY = LocalDate.of(2016, 12, 31);

    private final List<FormAnswer> forms = new ArrayList<>();

    /** The lines under the question which changes are surest. */
    private static List<String> lines(Evaluation evaluation) {
        Section asked =
                Written.sections(Written.report(evaluation).sections())
                        .filter(s -> s.title().equals("Vilka förändringar är säkrast?"))
                        .findFirst()
                        .orElseThrow();
        return asked.blocks().stream()
                .filter(Block.Bullets.class::isInstance)
                .flatMap(b -> ((Block.Bullets) b).items().stream())
                .map(i -> i.text().replace('\u00a0', ' '))
                .toList();
    }

    /** Ten at each place, of whom all but a few have this much less worry afterwards. */
    private void answered(String site, int less) {
        for (int i = 0; i < 10; i++) {
            form(site, i, Occasion.BEFORE, 5 + i % 4);
            form(site, i, Occasion.AFTER, 5 + i % 4 - less + i % 3);
        }
    }

    private void form(String site, int who, Occasion occasion, int value) {
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

    private Evaluation evaluation(String... sites) {
        Document document = NEW.createDocument();
        Programme programme = NEW.createProgramme();
        document.getElements().add(programme);
        programme.setName("P");
        for (String name : sites) {
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
        Evidence evidence = new Evidence(forms, List.of(), List.of(), List.of(), List.of());
        return new Evaluator().evaluate(programme, evidence, Options.internal(DAY));
    }

    @Test
    void whatIsSureOfAllSitesIsNotToldOfEachOfThemToo() {
        answered("Berga", 3);
        answered("Vik", 3);
        assertEquals(
                List.of(
                        "Formulär, Oro, alla platser: 6,3 → 4,2 (20 par, p < 0,001). Åt rätt håll."),
                lines(evaluation("Berga", "Vik")));
    }

    @Test
    void aSiteThatWentTheOtherWayIsNamedBesideAllOfThem() {
        answered("Berga", -2);
        answered("Vik", 4);
        answered("Ås", 4);
        List<String> told = lines(evaluation("Berga", "Vik", "Ås"));
        assertTrue(
                told.stream().anyMatch(l -> l.matches("Formulär, Oro, Berga: .* Åt fel håll\\.")),
                told.toString());
    }

    @Test
    void aTheoryOfOneSiteNamesNone() {
        answered("Berga", 3);
        assertEquals(
                List.of("Formulär, Oro: 6,3 → 4,2 (10 par, p < 0,001). Åt rätt håll."),
                lines(evaluation("Berga")));
    }

    /** Of the example: two are sure alone, one of them Sandviken's as the source prints it. */
    @Test
    void whatMayBeChanceAmongSoManyTestsStandsLastWithItsFigures() throws IOException {
        List<String> told = lines(SamordnatStod.shared());
        List<Integer> unsure =
                IntStream.range(0, told.size())
                        .filter(i -> told.get(i).startsWith("Säkert för sig, men kan vara slump"))
                        .boxed()
                        .toList();
        assertEquals(List.of(told.size() - 1), unsure, told.toString());
        assertTrue(
                told.getLast()
                        .contains(
                                "Familjeklimat, Närhet, Sandviken: 2,0 → 3,6 (8 par, p = 0,009), åt"
                                        + " rätt håll"),
                told.getLast());
    }
}
