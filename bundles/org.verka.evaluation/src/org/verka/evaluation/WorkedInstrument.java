package org.verka.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.verka.evidence.ReportedAggregate;
import org.verka.model.SiteTree;

/**
 * What was worked out of the forms of one instrument.
 *
 * @param given what it was worked out of
 */
record WorkedInstrument(
        Given given, Changes changes, FormComparisons comparisons, List<Survey> surveys) {

    /**
     * What the figures rest on.
     *
     * @param reported what sites reported of groups that answered the instrument
     * @param cutOffs which cut-off holds for whom
     * @param elsewhere what another instrument asks too and tells instead
     */
    record Given(
            InstrumentForms forms,
            List<ReportedAggregate> reported,
            CutOffs cutOffs,
            Set<AskedElsewhere.Asked> elsewhere,
            SiteTree sites,
            Options options) {

        /** Whether the other's theory and options are the same, whatever was answered. */
        boolean isAskedAs(Given other) {
            return options.equals(other.options)
                    && cutOffs.equals(other.cutOffs)
                    && sites.isSame(other.sites);
        }

        boolean isSame(Given other) {
            return isAskedAs(other)
                    && reported.equals(other.reported)
                    && elsewhere.equals(other.elsewhere)
                    && forms.isOfSame(other.forms);
        }
    }

    /** Works out what is not known from {@code before}. */
    static WorkedInstrument of(Given given, Optional<WorkedInstrument> before) {
        Optional<WorkedInstrument> asked = before.filter(b -> given.isAskedAs(b.given));
        Optional<WorkedInstrument> same = asked.filter(b -> given.isSame(b.given));
        if (same.isPresent()) {
            return same.get();
        }
        InstrumentForms forms = given.forms;
        Surveys surveys = new Surveys(given.reported, given.sites, given.options, given.elsewhere);
        return new WorkedInstrument(
                given,
                new Changes(
                        forms,
                        given.sites,
                        given.options,
                        given.cutOffs,
                        asked.map(WorkedInstrument::changes)),
                FormComparisons.of(forms, given.sites, given.options),
                surveys.of(forms));
    }

    InstrumentForms forms() {
        return given.forms;
    }
}
