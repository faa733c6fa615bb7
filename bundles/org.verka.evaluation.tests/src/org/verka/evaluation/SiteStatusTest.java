package org.verka.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.verka.evaluation.SiteStatus.Level;
import org.verka.evaluation.SiteStatus.Part;
import org.verka.evidence.Occasion;
import org.verka.model.Activity;
import org.verka.model.Instrument;
import org.verka.model.Measurement;
import org.verka.model.ModelFactory;

/** It is told site by site how far the evaluation has come. */
class SiteStatusTest {

    private static final LocalDate DAY = LocalDate.of(2014, 7, 1);

    @Test
    void eachSiteHasWhatHasComeBesideWhatWasExpected() {
        Theory theory = theory("a", "b");
        Facts facts = new Facts();
        for (int i = 0; i < 5; i++) {
            facts.form("a", "p" + i, "F", "", Occasion.BEFORE, "2014-02-01", "S", "1");
        }
        facts.done("Samtal", "b", "2014-03-01", 2);
        List<SiteStatus> statuses = statuses(theory, facts);
        assertEquals(List.of("a", "b"), statuses.stream().map(s -> s.site().getName()).toList());
        SiteStatus a = statuses.get(0);
        assertEquals(new Part(1, 2), a.collected(), "the autumn's is still to come");
        assertEquals(1, a.late());
        assertEquals(new Part(0, 1), a.activities());
        assertEquals(new Part(0, 1), a.indicators(), "nothing after the baseline");
        assertEquals(new Part(0, 1), a.judgements());
        assertEquals(new Part(0, 2), statuses.get(1).collected());
        assertEquals(new Part(1, 1), statuses.get(1).activities());
    }

    @Test
    void aTheoryOfOneSiteHasNothingToSetSideBySide() {
        assertEquals(List.of(), statuses(theory("a"), new Facts()));
    }

    @Test
    void theScaleIsFixed() {
        assertEquals(Level.ALL, new Part(4, 4).level());
        assertEquals(Level.MOST, new Part(2, 4).level());
        assertEquals(Level.LESS, new Part(1, 4).level());
        assertEquals(Level.NOTHING, new Part(0, 4).level());
        assertEquals(Level.NOTHING_EXPECTED, new Part(0, 0).level());
    }

    @Test
    void noActivityIsExpectedOfASiteThatHasNoShareOfItsPlan() {
        Theory theory = theory("a", "b");
        Activity talks = theory.programme.getActivities().getFirst();
        talks.setPlanned(BigDecimal.TEN);
        theory.share(talks, "b", "6");
        List<SiteStatus> none = statuses(theory, new Facts());
        assertEquals(new Part(0, 0), none.get(0).activities());
        assertEquals(new Part(0, 1), none.get(1).activities());
        List<SiteStatus> done = statuses(theory, new Facts().done("Samtal", "a", "2014-03-01", 2));
        assertEquals(new Part(1, 1), done.get(0).activities());
    }

    private static List<SiteStatus> statuses(Theory theory, Facts facts) {
        return new Evaluator()
                .evaluate(theory.programme, facts.evidence(), Options.shared(DAY))
                .siteStatuses();
    }

    /**
     * Wants F in January to March, April to June and autumn, talks, an indicator and a question.
     */
    private static Theory theory(String... sites) {
        Theory theory = new Theory(sites);
        Instrument instrument = theory.instrument("F", List.of(), "S");
        theory.indicator(Theory.scale(instrument, "S"));
        theory.activity("Samtal", "2014-01 – 2014-12", null, null);
        theory.programme.setFollowUp(ModelFactory.eINSTANCE.createFollowUpPlan());
        for (String when : List.of("2014-01 – 2014-03", "2014-04 – 2014-06", "HT 2014")) {
            Measurement line = ModelFactory.eINSTANCE.createMeasurement();
            line.setWhen(Theory.span(when));
            line.getMeasures().add(instrument);
            theory.programme.getFollowUp().getMeasurements().add(line);
        }
        theory.programme.getQuestions().add(ModelFactory.eINSTANCE.createEvaluationQuestion());
        return theory;
    }
}
