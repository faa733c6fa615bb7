package org.verka.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verka.evaluation.ActivityProgress;
import org.verka.evaluation.Evaluation;
import org.verka.evaluation.Options;
import org.verka.evaluation.ResponseRate;
import org.verka.evaluation.Share;
import org.verka.evaluation.StaffTime;
import org.verka.evaluation.Survey;
import org.verka.evaluation.due.Due;
import org.verka.evaluation.due.DueStatus;
import org.verka.examples.Examples;
import org.verka.model.Named;

/**
 * The project that is written after the follow-up of social area work in Linköping (FoU Centrum):
 * its files, taken into a real store, give the figures of the report again. Every expected value
 * stands in the report's text.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SocialtOmradesarbeteTest {

    private static final Locale SWEDISH = Locale.of("sv");
    private static final LocalDate DAY = LocalDate.of(2019, 12, 31);

    private Path folder;
    private Evaluation shared;
    private Evaluation internal;

    @BeforeAll
    void takeTheExampleIn(@TempDir Path folder) throws IOException {
        this.folder = folder;
        Examples.copyTo("socialt-omradesarbete", folder);
        try (Project project = Project.open(folder, SWEDISH)) {
            ImportSummary summary = project.importAll(false, Progress.none());
            assertTrue(summary.complete(), summary.toString());
            summary.files().forEach(f -> assertEquals(List.of(), f.messages(), f.path()));
            shared = project.evaluate(Options.shared(DAY), Progress.none()).get(0);
            internal = project.evaluate(Options.internal(DAY), Progress.none()).get(0);
        }
    }

    @Test
    void theTheoryIsSoundAndOnlyTwoMeasurementsAreMissing() {
        try (Project project = Project.open(folder, SWEDISH)) {
            assertEquals(List.of(), project.check().findings());
            assertEquals(
                    List.of(
                            "V37 Intervju eller fokusgrupp skulle ha mätts VT 2018",
                            "V37 Loggbok, medarbetare skulle ha mätts VT 2018"),
                    project.checkWithEvidence(DAY).findings().stream()
                            .map(f ->
                                    f.code()
                                            + " "
                                            + f.message()
                                                    .substring(
                                                            0, f.message().indexOf(" och inget")))
                            .toList());
        }
    }

    /** How many points each column of table 2 has, however they are put under activities. */
    @ParameterizedTest
    @CsvSource({
        "Berga, 2018-01, 4",
        "Berga, 2018-09, 14",
        "Berga, 2019-04, 15",
        "Lambohov, 2018-01, 6",
        "Lambohov, 2018-09, 25"
    })
    void tableTwoOfContactsInTheAreaAndInGroups(String site, YearMonth month, double points) {
        List<String> individual = List.of("Bistand", "Service", "Radgivning", "OppenLokal");
        double noted =
                shared.activities().stream()
                        .filter(a -> named(a.site()).equals(site))
                        .filter(a -> !individual.contains(a.activity().getName()))
                        .mapToDouble(a -> a.months().getOrDefault(month, 0.0))
                        .sum();
        assertEquals(points, noted);
    }

    /** The cell that says "få" has no figure. */
    @ParameterizedTest
    @CsvSource({
        "Bistand, 14, 20, 20, 11, 16, 10",
        "Service, 20, 10, 11, 8, 6, 12",
        "Radgivning, 5, 26, 28, 18, 25, 28",
        "OppenLokal, 20, 43, 35, 0, 5, 10"
    })
    void tableThreeOfCasesAndVisits(
            String activity, double b1, double b2, double b3, double l1, double l2, double l3) {
        assertEquals(List.of(b1, b2, b3), byPeriod(activity, "Berga"));
        assertEquals(List.of(l1, l2, l3), byPeriod(activity, "Lambohov"));
        assertEquals(
                b1 + b2 + b3 + l1 + l2 + l3,
                progress(activity, "Linkoping").amount().orElseThrow(),
                "both areas together");
    }

    private List<Double> byPeriod(String activity, String site) {
        ActivityProgress progress = progress(activity, site);
        return List.of("2018-01", "2018-09", "2019-04").stream()
                .map(month -> progress.months().getOrDefault(YearMonth.parse(month), 0.0))
                .toList();
    }

    private ActivityProgress progress(String activity, String site) {
        return shared.activities().stream()
                .filter(a -> a.activity().getName().equals(activity))
                .filter(a -> named(a.site()).equals(site))
                .findFirst()
                .orElseThrow();
    }

    /** Tables 4 and 5 name the categories that figures 1 and 2 are of. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gruppledare | 0 | Arbete i områdeslokalen | 42.5",
                "Gruppledare | 0 | Utveckling och utbildning | 17.5",
                "Gruppledare | 0 | Övrigt | 17.5",
                "Gruppledare | 0 | Kontakter med aktörer inom socialtjänsten | 10",
                "Gruppledare | 0 | Kontakter med aktörer i området | 7.5",
                "Gruppledare | 0 | Medforskare | 5",
                "Medarbetare | 0 | Bistår klient/-er i olika aktiviteter/möten | 5",
                "Medarbetare | 1 | Kontakter enskilt med klient/-er inkl. för- och efterarbete"
                        + " | 42",
                "Medarbetare | 1 | Administration, ATP, fortbildning, utvecklingsarbete etc. | 32",
                "Medarbetare | 1 | Bistår klient/-er i olika aktiviteter/möten | 5",
                "Medarbetare | 1 | Träffar med olika företrädare | 5",
                "Medarbetare | 1 | Arbetar i området eller i områdeslokalen | 10",
                "Medarbetare | 1 | Övrigt | 5"
            })
    void sharesOfTheLogBooks(String role, int period, String category, BigDecimal percent) {
        StaffTime time =
                internal.staffTime().stream()
                        .filter(t -> t.site().isEmpty() && named(t.role()).equals(role))
                        .findFirst()
                        .orElseThrow();
        BigDecimal logged =
                time.categories().stream()
                        .filter(c -> c.name().equals(category))
                        .findFirst()
                        .orElseThrow()
                        .logged()
                        .get(period)
                        .orElseThrow();
        assertEquals(percent.doubleValue(), logged.doubleValue(), 1e-12);
    }

    @ParameterizedTest
    @CsvSource({
        "BrukareForandring, Lambohov, 21 of 21",
        "PartSkillnad, Berga, 6 of 7",
        "PartSkillnad, Lambohov, 9 of 9"
    })
    void answersAsShares(String count, String site, String expected) {
        Share share =
                internal.shares().stream()
                        .filter(s -> s.count().getName().equals(count))
                        .filter(s -> named(s.site()).equals(site))
                        .findFirst()
                        .orElseThrow();
        assertEquals(
                expected,
                share.points().stream()
                        .flatMap(p -> p.figures().shown().stream())
                        .map(f -> f.numerator() + " of " + f.denominator())
                        .collect(Collectors.joining("; ")));
    }

    /** Chapter 8, in a report to be shared: none of the groups is too small. */
    @Test
    void fifteenAndSixOfTwentyOneUsersTellOfChanges() {
        assertEquals(
                List.of(
                        "Positiva förändringar, Lambohov: Inga positiva förändringar 0,"
                                + " Endast små förändringar 0, En del förändringar 15,"
                                + " Stora förändringar 6 of 21",
                        "Med egna ord, Lambohov:  of 19"),
                answers(shared, "Brukarenkat"));
    }

    /** Chapter 8 gives a drop-out of 20 to 25 per cent, and no number of those asked. */
    @Test
    void ofHowManyTheAnswersCameIsNotKnown() {
        assertEquals(
                List.of(),
                internal.surveys().stream()
                        .flatMap(s -> ResponseRate.of(internal, s).stream())
                        .toList());
        assertTrue(
                internal.programme().getFollowUp().getMeasurements().stream()
                        .flatMap(m -> m.getNotes().stream())
                        .anyMatch(note -> note.contains("cirka 20–25 procent")));
    }

    /** Chapter 8 sorts 19 open answers in three: 9, 3 and 7. */
    @Test
    void theUsersOwnWordsAreThereAndNothingThatWasNotReleased() {
        assertEquals(
                List.of("Brukarenkät, med egna ord: 9, 3, 7"),
                shared.voices().stream()
                        .map(v ->
                                v.title()
                                        + ": "
                                        + v.themes().stream()
                                                .map(t -> "" + t.passages().size())
                                                .collect(Collectors.joining(", ")))
                        .toList());
        assertTrue(internal.voices().size() > 1);
    }

    /** Table 6. Of Berga's nine answers to the third question it tells of seven. */
    @Test
    void whatThePartnersAnswered() {
        List<String> told =
                answers(internal, "Partnerenkat").stream()
                        .map(line -> line.substring(line.indexOf("?, ") + 3))
                        .toList();
        assertEquals(
                List.of(
                        "Berga: Nej 1, Ja 8 of 9",
                        "Lambohov: Nej 0, Ja 9 of 9",
                        ": Nej 1, Ja 17 of 18",
                        "Berga: Nej 1, Ja 8 of 9",
                        "Lambohov: Nej 0, Ja 9 of 9",
                        ": Nej 1, Ja 17 of 18",
                        "Berga: Ingen egen erfarenhet 1, En skillnad i positiv riktning 6 of 7",
                        "Lambohov: Ingen egen erfarenhet 0, En skillnad i positiv riktning 9 of 9",
                        ": Ingen egen erfarenhet 1, En skillnad i positiv riktning 15 of 16"),
                told);
    }

    private static List<String> answers(Evaluation evaluation, String instrument) {
        List<String> lines = new ArrayList<>();
        for (Survey survey : evaluation.surveys()) {
            if (survey.instrument().getName().equals(instrument)) {
                for (Survey.Question question : survey.questions()) {
                    question.places().forEach(place -> lines.add(line(question, place)));
                }
            }
        }
        return lines;
    }

    private static String line(Survey.Question question, Survey.Place place) {
        Survey.Answers answers = place.answers().shown().orElseThrow();
        String counts =
                IntStream.range(0, question.options().size())
                        .mapToObj(i -> question.options().get(i) + " " + answers.counts().get(i))
                        .collect(Collectors.joining(", "));
        return question.name()
                + ", "
                + named(place.site())
                + ": "
                + counts
                + " of "
                + answers.answered();
    }

    /** Chapter 11 says of each of the three goals that it was reached. */
    @Test
    void chapterElevenIsJudgedGoalByGoal() {
        assertEquals(
                List.of(
                        "MalStod ACHIEVED",
                        "MalSamverkan ACHIEVED",
                        "MalGeneralist ACHIEVED",
                        "Familjecentraler UNSPECIFIED",
                        "Sammantaget UNSPECIFIED"),
                shared.judgements().stream()
                        .map(j -> j.subject().getName() + " " + j.judgement().getGrade().getName())
                        .toList());
    }

    /** What table 1 planned for each half-year, and whether it came. */
    @Test
    void tableOneIsDoneButForTheSpringOf2018() {
        try (Project project = Project.open(folder, SWEDISH)) {
            List<Due> all = project.due(DAY).get(0).items();
            assertEquals(20, all.size());
            assertEquals(
                    List.of("VT 2018 Fokusgrupp LATE", "VT 2018 Loggbok LATE"),
                    all.stream()
                            .filter(due -> due.status() != DueStatus.DONE)
                            .map(due ->
                                    due.line().getWhen().text()
                                            + " "
                                            + due.measured().getName()
                                            + " "
                                            + due.status())
                            .toList());
        }
    }

    private static String named(Optional<? extends Named> named) {
        return named.map(Named::getName).orElse("");
    }
}
