package org.verka.report;

import java.math.BigDecimal;
import java.util.List;
import org.verka.model.Activity;
import org.verka.model.Cause;
import org.verka.model.Comparison;
import org.verka.model.Count;
import org.verka.model.DateSpan;
import org.verka.model.Direction;
import org.verka.model.Document;
import org.verka.model.EvaluationQuestion;
import org.verka.model.Factor;
import org.verka.model.FactorKind;
import org.verka.model.Indicator;
import org.verka.model.Informant;
import org.verka.model.Instrument;
import org.verka.model.Interval;
import org.verka.model.Link;
import org.verka.model.Measure;
import org.verka.model.ModelFactory;
import org.verka.model.Outcome;
import org.verka.model.Programme;
import org.verka.model.Role;
import org.verka.model.Scale;
import org.verka.model.Site;
import org.verka.model.Term;

/** A small theory about the example's five municipalities. */
final class Theory {

    private static final ModelFactory NEW = ModelFactory.eINSTANCE;

    private final Programme programme = NEW.createProgramme();
    private final Document document = NEW.createDocument();

    Theory() {
        document.getElements().add(programme);
        programme.setName("SamordnatStod");
        programme.setLabel("Samordnat stöd till barn & föräldrar");
        programme.setVersion("2013-09");
        programme.setPeriod(span("2013-09-01 – 2014-10-16"));
        Role owner = NEW.createRole();
        owner.setName("Socialnämnden");
        programme.getRoles().add(owner);
        programme.setOwner(owner);
        for (String name : List.of("Tyresö", "Sandviken", "Umeå", "Majorna-Linné", "Borlänge")) {
            Site site = NEW.createSite();
            site.setName(name);
            programme.getSites().add(site);
        }
        Scale closeness = instruments();
        Count count = NEW.createCount();
        count.setName("AktivSamverkan");
        count.setLabel("Aktiv samverkan");
        count.setUnit("%");
        document.getElements().add(count);
        argument(closeness, count);
        EvaluationQuestion question = NEW.createEvaluationQuestion();
        question.setName("Gjort");
        question.setLabel("Har kommunen gjort det man tänkt?");
        question.getAbout().addAll(programme.getActivities());
        programme.getQuestions().add(question);
    }

    /** Adds two instruments and gives the first scale of the first. */
    private Scale instruments() {
        Instrument climate =
                instrument("Familjeklimat", 5, "Närhet", "Distans", "Spontanitet", "Kaos");
        climate.getScales().forEach(s -> s.setDesired(Direction.DECREASE));
        climate.getScales().get(0).setDesired(Direction.INCREASE);
        climate.getScales().get(0).setNorm(new BigDecimal("2.20"));
        Instrument sdq =
                instrument(
                        "SDQ",
                        10,
                        "Emotionell",
                        "Uppförande",
                        "Hyperaktivitet",
                        "Kamratrelationer",
                        "Prosocial");
        for (String name : List.of("Barn", "Mamma om barn", "Pappa om barn")) {
            Informant informant = NEW.createInformant();
            informant.setName(name);
            sdq.getInformants().add(informant);
        }
        return climate.getScales().get(0);
    }

    private void argument(Scale closeness, Count count) {
        Outcome early = outcome(Term.SHORT, "Fler familjer upptäcks");
        Outcome calm = outcome(Term.LONG, "Tryggare familjeklimat");
        link(early, calm, "stödet börjar tidigare");
        activity("Utbildning", "6", early, "den som lärt sig frågar");
        activity("Screening", "120", early, null);
        activity("Samplanering", "48", early, "man möts");
        indicator(early, count, Comparison.AT_LEAST, "30");
        indicator(calm, closeness, Comparison.AT_LEAST, "2.2");
        factor(FactorKind.HINDERING, "Tid", "Kort projekttid");
        factor(FactorKind.HELPING, "Ledning", "En genomtänkt programteori");
    }

    Programme programme() {
        return programme;
    }

    private static DateSpan span(String text) {
        return DateSpan.parse(text).orElseThrow();
    }

    private Instrument instrument(String name, int maximum, String... scales) {
        Instrument instrument = NEW.createInstrument();
        instrument.setName(name);
        for (String scale : scales) {
            Scale s = NEW.createScale();
            s.setName(scale);
            s.setMinimum(BigDecimal.ZERO);
            s.setMaximum(BigDecimal.valueOf(maximum));
            instrument.getScales().add(s);
        }
        document.getElements().add(instrument);
        return instrument;
    }

    private Outcome outcome(Term term, String label) {
        Outcome outcome = NEW.createOutcome();
        outcome.setName("R" + programme.getOutcomes().size());
        outcome.setLabel(label);
        outcome.setTerm(term);
        programme.getOutcomes().add(outcome);
        return outcome;
    }

    private void activity(String name, String planned, Outcome leadsTo, String because) {
        Activity activity = NEW.createActivity();
        activity.setName(name);
        activity.setWhen(span("2013-10 – 2014-09"));
        activity.setPlanned(new BigDecimal(planned));
        activity.setPlannedUnit("gånger");
        activity.setPer(Interval.TOTAL);
        programme.getActivities().add(activity);
        link(activity, leadsTo, because);
    }

    private static void link(Cause from, Outcome to, String because) {
        Link link = NEW.createLink();
        link.setTarget(to);
        link.setReason(because);
        from.getLinks().add(link);
    }

    private static void indicator(
            Outcome outcome, Measure measure, Comparison comparison, String target) {
        Indicator indicator = NEW.createIndicator();
        indicator.setName(measure.getName());
        indicator.setMeasure(measure);
        indicator.setDesired(Direction.INCREASE);
        indicator.setComparison(comparison);
        indicator.setTarget(new BigDecimal(target));
        indicator.setDeadline(span("2014-09"));
        outcome.getIndicators().add(indicator);
    }

    private void factor(FactorKind kind, String theme, String label) {
        Factor factor = NEW.createFactor();
        factor.setName("F" + programme.getFactors().size());
        factor.setLabel(label);
        factor.setKind(kind);
        factor.setTheme(theme);
        programme.getFactors().add(factor);
    }
}
