package org.verka.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.verka.evidence.Enrolment;
import org.verka.evidence.FormAnswer;
import org.verka.evidence.ReportedAggregate;
import org.verka.model.Instrument;

/** What was worked out of a programme's forms, taken over from the last time where it can be. */
final class WorkedForms {

    private final Map<Instrument, WorkedInstrument> worked = new LinkedHashMap<>();

    private WorkedForms() {}

    static WorkedForms none() {
        return new WorkedForms();
    }

    /** The forms of each instrument, and nothing worked out of them. */
    static List<InstrumentForms> gathered(Kept kept, Measures measures) {
        Map<String, Map<String, List<FormAnswer>>> all = kept.formsBySite();
        return measures.instruments().stream()
                .map(i ->
                        new InstrumentForms(
                                i, all.getOrDefault(i.getName(), Map.of()), kept.sites()))
                .toList();
    }

    /** The same of what is kept now; of forms that have not changed it is what it was. */
    WorkedForms now(Kept kept, Measures measures, Options options) {
        WorkedForms now = new WorkedForms();
        Map<String, Map<String, List<FormAnswer>>> all = kept.formsBySite();
        List<ReportedAggregate> reported = kept.reported();
        List<Enrolment> enrolments = kept.of(Enrolment.class, Enrolment::from);
        for (Instrument instrument : measures.instruments()) {
            Optional<WorkedInstrument> before = Optional.ofNullable(worked.get(instrument));
            InstrumentForms own =
                    new InstrumentForms(
                            instrument,
                            all.getOrDefault(instrument.getName(), Map.of()),
                            kept.sites(),
                            before.map(WorkedInstrument::forms));
            WorkedInstrument.Given given =
                    new WorkedInstrument.Given(
                            own,
                            of(instrument, reported),
                            CutOffs.of(instrument, enrolments),
                            kept.sites(),
                            options);
            now.worked.put(instrument, WorkedInstrument.of(given, before));
        }
        return now;
    }

    private static List<ReportedAggregate> of(
            Instrument instrument, List<ReportedAggregate> reported) {
        return reported.stream().filter(a -> a.instrument().equals(instrument.getName())).toList();
    }

    /** Instrument by instrument. */
    Collection<InstrumentForms> forms() {
        return worked.values().stream().map(WorkedInstrument::forms).toList();
    }

    /** What the scales of each instrument showed. */
    Map<Instrument, Changes> changes() {
        Map<Instrument, Changes> changes = new LinkedHashMap<>();
        worked.forEach((instrument, own) -> changes.put(instrument, own.changes()));
        return changes;
    }

    /** Instrument by instrument. */
    List<Survey> surveys() {
        List<Survey> surveys = new ArrayList<>();
        worked.values().forEach(own -> surveys.addAll(own.surveys()));
        return surveys;
    }

    FormComparisons comparisons() {
        return FormComparisons.together(
                worked.values().stream().map(WorkedInstrument::comparisons).toList());
    }
}
