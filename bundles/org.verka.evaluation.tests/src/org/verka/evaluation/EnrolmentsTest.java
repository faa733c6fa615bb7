package org.verka.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.verka.evaluation.EnrolmentFigures.Circumstance;
import org.verka.evaluation.EnrolmentFigures.Distribution;
import org.verka.evaluation.EnrolmentFigures.Part;
import org.verka.evidence.Enrolment;
import org.verka.evidence.Evidence;
import org.verka.evidence.Fact;
import org.verka.evidence.Origin;

/** Enrolment statistics as LOKE has them: in, out, how long, sex, age, reasons. */
class EnrolmentsTest {

    private static final LocalDate DAY = LocalDate.of(2020, 12, 31);

    private final Theory theory = new Theory("A");
    private final List<Fact> facts = new ArrayList<>();

    private void enrol(String from, String to, String sex, int born, String reasonOut) {
        facts.add(
                new Enrolment(
                        "A",
                        "k" + facts.size(),
                        "",
                        LocalDate.parse(from),
                        Optional.ofNullable(to).map(LocalDate::parse),
                        sex,
                        born == 0 ? OptionalInt.empty() : OptionalInt.of(born),
                        "",
                        reasonOut,
                        new Origin("in.csv", facts.size() + 2)));
    }

    private Optional<EnrolmentFigures> figures(Options options) {
        Evidence evidence = new Evidence(List.of(), List.of(), List.of(), facts, List.of());
        return new Evaluator().evaluate(theory.programme, evidence, options).enrolments();
    }

    private static List<Part> parts(EnrolmentFigures figures, Circumstance circumstance) {
        return figures.distributions().stream()
                .filter(d -> d.circumstance() == circumstance)
                .findFirst()
                .map(Distribution::parts)
                .orElse(List.of());
    }

    @Test
    void daysAreCountedWithTheFirstAndTheLastAndToTheDayForThoseThatGoOn() {
        enrol("2020-01-01", "2020-01-01", "", 0, "");
        enrol("2020-01-01", "2020-01-31", "", 0, "");
        enrol("2020-12-22", null, "", 0, "");
        enrol("2020-12-30", "2021-02-01", "", 0, "");
        EnrolmentFigures figures = figures(Options.internal(DAY)).orElseThrow();
        assertEquals(4, figures.enrolled());
        assertEquals(Optional.of(2), figures.ended());
        assertEquals(Optional.of(2), figures.ongoing());
        assertEquals(
                Optional.of(new EnrolmentFigures.Days(Optional.of(1L), 16, Optional.of(31L))),
                figures.endedDays());
        assertEquals(
                Optional.of(new EnrolmentFigures.Days(Optional.of(2L), 6, Optional.of(10L))),
                figures.ongoingDays());
    }

    @Test
    void agesAreThoseAtTheBeginningAndWhatIsNotKnownIsSaid() {
        enrol("2020-01-01", null, "kvinna", 2007, "");
        enrol("2020-01-01", null, "man", 2002, "");
        enrol("2020-01-01", null, "kvinna", 1940, "");
        enrol("2020-01-01", null, "kvinna", 0, "");
        EnrolmentFigures figures = figures(Options.internal(DAY)).orElseThrow();
        assertEquals(
                List.of(
                        new Part("", 1, false),
                        new Part("13–17", 1, false),
                        new Part("18–24", 1, false),
                        new Part("65–", 1, false)),
                parts(figures, Circumstance.AGE));
        assertEquals(
                List.of(new Part("kvinna", 3, false), new Part("man", 1, false)),
                parts(figures, Circumstance.SEX));
        assertEquals(List.of(), parts(figures, Circumstance.REASON_OUT));
    }

    @Test
    void aSharedEvaluationPutsTheFewTogetherAndTellsNoShortestAndLongest() {
        for (int i = 0; i < 30; i++) {
            String reason = i < 20 ? "klar" : i < 27 ? "flyttat" : i < 29 ? "avbrott" : "avliden";
            enrol("2019-0" + (1 + i % 9) + "-01", "2020-02-01", "", 0, reason);
        }
        EnrolmentFigures figures = figures(Options.shared(DAY)).orElseThrow();
        assertEquals(
                List.of(new Part("klar", 20, false), new Part("", 10, true)),
                parts(figures, Circumstance.REASON_OUT));
        assertEquals(Optional.empty(), figures.endedDays().orElseThrow().least());
    }

    @Test
    void noNumberOfASharedEvaluationTellsOfFewerThanTheThreshold() {
        for (int seed = 0; seed < 300; seed++) {
            facts.clear();
            Random random = new Random(seed);
            int people = random.nextInt(40);
            for (int i = 0; i < people; i++) {
                enrol(
                        "20" + (10 + random.nextInt(10)) + "-01-01",
                        random.nextInt(4) == 0 ? null : "2020-0" + (1 + random.nextInt(9)) + "-01",
                        random.nextInt(7) == 0 ? "man" : "kvinna",
                        1930 + random.nextInt(85),
                        "orsak " + random.nextInt(6));
            }
            figures(Options.shared(DAY)).ifPresent(EnrolmentsTest::tellsOfEnough);
        }
    }

    private static void tellsOfEnough(EnrolmentFigures figures) {
        assertTrue(figures.enrolled() >= 5);
        figures.ended().ifPresent(n -> assertTrue(n == 0 || n >= 5));
        figures.ongoing().ifPresent(n -> assertTrue(n == 0 || n >= 5));
        for (Distribution distribution : figures.distributions()) {
            distribution.parts().forEach(p -> assertTrue(p.n() >= 5, distribution::toString));
        }
    }

    @Test
    void aSharedEvaluationOfVeryFewTellsNothing() {
        enrol("2020-01-01", null, "kvinna", 2007, "");
        assertEquals(Optional.empty(), figures(Options.shared(DAY)));
        assertTrue(figures(Options.internal(DAY)).isPresent());
    }
}
