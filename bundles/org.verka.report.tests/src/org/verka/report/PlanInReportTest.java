package org.verka.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.verka.evaluation.Evaluator;
import org.verka.evaluation.Options;
import org.verka.evidence.Evidence;
import org.verka.model.DateSpan;
import org.verka.model.EventKind;
import org.verka.model.FollowUpEvent;
import org.verka.model.Frequency;
import org.verka.model.Interval;
import org.verka.model.Measurement;
import org.verka.model.ModelFactory;
import org.verka.model.Programme;
import org.verka.report.document.ReportDocument;

/** The plan for follow-up says of each line when it is due. */
class PlanInReportTest {

    private static final ModelFactory NEW = ModelFactory.eINSTANCE;

    private final Programme programme = new Theory().programme();

    PlanInReportTest() {
        programme.setFollowUp(NEW.createFollowUpPlan());
    }

    private Measurement line() {
        Measurement line = NEW.createMeasurement();
        programme.getFollowUp().getMeasurements().add(line);
        return line;
    }

    private void event(Consumer<FollowUpEvent> what) {
        FollowUpEvent event = NEW.createFollowUpEvent();
        what.accept(event);
        line().setEvent(event);
    }

    private void often(Consumer<Frequency> how, String period) {
        Frequency often = NEW.createFrequency();
        how.accept(often);
        Measurement line = line();
        line.setEvery(often);
        DateSpan.parse(period).ifPresent(line::setWhen);
    }

    private List<String> told() {
        ReportDocument report =
                Written.report(
                        new Evaluator()
                                .evaluate(
                                        programme,
                                        Evidence.none(),
                                        Options.shared(SamordnatStod.DAY)));
        return Written.rows(Written.section(report, "theory-followup")).stream()
                .map(row -> row.substring(0, row.indexOf(" | ")))
                .toList();
    }

    @Test
    void inTheClientsWayHowOftenOrATime() {
        event(e -> e.setKind(EventKind.ENROLMENT));
        event(e -> {
            e.setKind(EventKind.CLOSURE);
            e.setDelay(BigDecimal.ONE);
            e.setDelayUnit(Interval.MONTH);
        });
        event(e -> {
            e.setName("ASI Grund");
            e.setDelay(BigDecimal.valueOf(6));
            e.setDelayUnit(Interval.MONTH);
        });
        often(f -> f.setPer(Interval.SCHOOL_TERM), "2014 – 2015");
        often(f -> f.setEveryOther(Interval.YEAR), "");
        often(
                f -> {
                    f.setTimes(BigDecimal.TWO);
                    f.setPer(Interval.YEAR);
                },
                "");
        line().setWhen(DateSpan.parse("2015-01").orElseThrow());
        assertEquals(
                List.of(
                        "vid inskrivning",
                        "1 månad efter avslut",
                        "6 månader efter ”ASI Grund”",
                        "varje termin, 2014 – 2015",
                        "vartannat år",
                        "2 gånger per år",
                        "2015-01"),
                told());
    }
}
