package org.verka.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.verka.model.Activity;
import org.verka.model.Count;
import org.verka.model.DateSpan;
import org.verka.model.Document;
import org.verka.model.Factor;
import org.verka.model.FactorKind;
import org.verka.model.Indicator;
import org.verka.model.Informant;
import org.verka.model.Instrument;
import org.verka.model.Interval;
import org.verka.model.Measure;
import org.verka.model.ModelFactory;
import org.verka.model.Outcome;
import org.verka.model.PlannedShare;
import org.verka.model.Programme;
import org.verka.model.Scale;
import org.verka.model.Site;

/** Writes theories for tests, in one document with the instruments and counts they use. */
final class Theory {

    private static final ModelFactory NEW = ModelFactory.eINSTANCE;

    final Programme programme = NEW.createProgramme();
    private final Document document = NEW.createDocument();

    Theory(String... sites) {
        programme.setName("Prov");
        document.getElements().add(programme);
        for (String site : sites) {
            site(site);
        }
    }

    Theory period(String span) {
        programme.setPeriod(span(span));
        return this;
    }

    Site site(String name) {
        return programme.getSites().stream()
                .filter(s -> s.getName().equals(name))
                .findFirst()
                .orElseGet(() -> {
                    Site site = NEW.createSite();
                    site.setName(name);
                    programme.getSites().add(site);
                    return site;
                });
    }

    Theory partOf(String part, String whole) {
        site(part).setPartOf(site(whole));
        return this;
    }

    Activity activity(String name, String when, String planned, Interval per) {
        Activity activity = NEW.createActivity();
        activity.setName(name);
        if (when != null) {
            activity.setWhen(span(when));
        }
        if (planned != null) {
            activity.setPlanned(new BigDecimal(planned));
        }
        activity.setPer(per);
        programme.getActivities().add(activity);
        return activity;
    }

    /** Shares out this much of what is planned of {@code activity} to the site. */
    void share(Activity activity, String site, String amount) {
        PlannedShare share = NEW.createPlannedShare();
        share.setSite(site(site));
        share.setAmount(new BigDecimal(amount));
        activity.getPlannedShares().add(share);
    }

    Instrument instrument(String name, List<String> informants, String... scales) {
        Instrument instrument = NEW.createInstrument();
        instrument.setName(name);
        for (String informant : informants) {
            Informant i = NEW.createInformant();
            i.setName(informant);
            instrument.getInformants().add(i);
        }
        for (String scale : scales) {
            Scale s = NEW.createScale();
            s.setName(scale);
            instrument.getScales().add(s);
        }
        document.getElements().add(instrument);
        return instrument;
    }

    static Scale total(Instrument instrument, String name, String... parts) {
        Scale total = NEW.createScale();
        total.setName(name);
        for (String part : parts) {
            total.getSumOf().add(scale(instrument, part));
        }
        instrument.getScales().add(total);
        return total;
    }

    static Scale scale(Instrument instrument, String name) {
        return instrument.getScales().stream()
                .filter(s -> s.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    Count count(String name) {
        Count count = NEW.createCount();
        count.setName(name);
        document.getElements().add(count);
        return count;
    }

    Indicator indicator(Measure measure) {
        Outcome outcome = NEW.createOutcome();
        outcome.setName("R" + (programme.getOutcomes().size() + 1));
        programme.getOutcomes().add(outcome);
        Indicator indicator = NEW.createIndicator();
        indicator.setName("I" + programme.getOutcomes().size());
        indicator.setMeasure(measure);
        outcome.getIndicators().add(indicator);
        return indicator;
    }

    Factor factor(String name, FactorKind kind, String theme, int strength) {
        Factor factor = NEW.createFactor();
        factor.setName(name);
        factor.setKind(kind);
        factor.setTheme(theme);
        factor.setStrength(strength);
        programme.getFactors().add(factor);
        return factor;
    }

    static DateSpan span(String text) {
        return DateSpan.parse(text).orElseThrow();
    }
}
