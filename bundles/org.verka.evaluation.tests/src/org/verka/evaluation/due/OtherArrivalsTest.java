package org.verka.evaluation.due;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verka.evidence.Evidence;
import org.verka.evidence.Fact;
import org.verka.evidence.InterviewNote;
import org.verka.evidence.Occasion;
import org.verka.evidence.Origin;
import org.verka.evidence.ReportedAggregate;
import org.verka.evidence.TimeLog;
import org.verka.model.DateSpan;
import org.verka.model.Instrument;
import org.verka.model.Item;
import org.verka.model.Measurement;
import org.verka.model.ModelFactory;
import org.verka.model.Programme;

/** A survey reported as a whole, an interview and a log book are measurements that came in. */
class OtherArrivalsTest {

    private static final Origin ORIGIN = new Origin("prov.csv", 2);
    private static final LocalDate JANUARY = LocalDate.of(2019, 1, 1);
    private static final LocalDate APRIL = LocalDate.of(2019, 4, 1);
    private static final LocalDate JULY = LocalDate.of(2019, 7, 1);

    private final Programme programme = ModelFactory.eINSTANCE.createProgramme();
    private final Instrument survey = ModelFactory.eINSTANCE.createInstrument();

    @BeforeEach
    void aSurveyIsDueInTheSpring() {
        survey.setName("Enkat");
        survey.setLabel("Enkät till parter");
        Item item = ModelFactory.eINSTANCE.createItem();
        item.setName("Moten");
        item.setLabel("Möten med andra");
        survey.getItems().add(item);
        Measurement line = ModelFactory.eINSTANCE.createMeasurement();
        line.setWhen(DateSpan.parse("VT 2019").orElseThrow());
        line.getMeasures().add(survey);
        programme.setFollowUp(ModelFactory.eINSTANCE.createFollowUpPlan());
        programme.getFollowUp().getMeasurements().add(line);
    }

    private DueStatus status(Fact fact, LocalDate asOf) {
        Evidence evidence = new Evidence(List.of(), List.of(), List.of(), List.of(fact), List.of());
        return FollowUp.of(programme, evidence, asOf).items().get(0).status();
    }

    private static Fact aggregate(String instrument, LocalDate from, LocalDate to) {
        return new ReportedAggregate(
                "A",
                instrument,
                "S",
                "",
                Occasion.AFTER,
                "",
                from,
                to,
                21,
                Optional.empty(),
                Optional.empty(),
                new TreeMap<>(),
                ORIGIN);
    }

    private static Fact note(String title, LocalDate day) {
        return new InterviewNote("A", title, "parter", day, "Vi ses ofta.", List.of(), ORIGIN);
    }

    private static Fact log(String category) {
        return new TimeLog(
                "A", category, "", APRIL, APRIL, BigDecimal.ONE, TimeLog.Unit.HOURS, ORIGIN);
    }

    @Test
    void whatIsReportedOfAGroupHasComeIn() {
        assertEquals(DueStatus.DONE, status(aggregate("Enkat", JANUARY, APRIL), JULY));
        assertEquals(DueStatus.DONE, status(aggregate("Enkat", APRIL, JULY), JULY));
        assertEquals(DueStatus.LATE, status(aggregate("SDQ", JANUARY, APRIL), JULY));
        assertEquals(DueStatus.LATE, status(aggregate("Enkat", JULY, JULY), JULY));
        assertEquals(DueStatus.DUE, status(aggregate("Enkat", APRIL, JULY), JANUARY));
    }

    @Test
    void anInterviewThatIsCalledAsTheInstrumentHasComeIn() {
        assertEquals(DueStatus.DONE, status(note("Enkät till parter", APRIL), JULY));
        assertEquals(DueStatus.DONE, status(note("enkat", APRIL), JULY));
        assertEquals(DueStatus.LATE, status(note("Enkät till brukare", APRIL), JULY));
        assertEquals(DueStatus.LATE, status(note("Enkat", JULY), JULY));
    }

    @Test
    void timeLoggedInACategoryThatTheInstrumentAsksForHasComeIn() {
        assertEquals(DueStatus.DONE, status(log("Möten med andra"), JULY));
        assertEquals(DueStatus.DONE, status(log("moten"), JULY));
        assertEquals(DueStatus.LATE, status(log("Resor"), JULY));
    }
}
