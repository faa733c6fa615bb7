package org.verka.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.verka.evidence.Enrolment;
import org.verka.evidence.FormAnswer;
import org.verka.evidence.ReportedAggregate;
import org.verka.model.Instrument;

/** What was worked out of a programme's forms, taken over from the last time where it can be. */
final class WorkedForms {

    private final Map<Instrument, WorkedInstrument> worked = new LinkedHashMap<>();
    private final AskedElsewhere elsewhere;

    private WorkedForms(AskedElsewhere elsewhere) {
        this.elsewhere = elsewhere;
    }

    static WorkedForms none(Options options) {
        return new WorkedForms(new AskedElsewhere(List.of(), options));
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
        Map<String, Map<String, List<FormAnswer>>> all = kept.formsBySite();
        List<ReportedAggregate> reported = kept.reported();
        List<Enrolment> enrolments = kept.of(Enrolment.class, Enrolment::from);
        List<InstrumentForms> each =
                measures.instruments().stream()
                        .map(i ->
                                new InstrumentForms(
                                        i,
                                        all.getOrDefault(i.getName(), Map.of()),
                                        kept.sites(),
                                        before(i).map(WorkedInstrument::forms)))
                        .toList();
        WorkedForms now = new WorkedForms(new AskedElsewhere(each, options));
        for (InstrumentForms own : each) {
            WorkedInstrument.Given given =
                    new WorkedInstrument.Given(
                            own,
                            of(own.instrument(), reported),
                            CutOffs.of(own.instrument(), enrolments),
                            now.elsewhere(own.instrument()),
                            kept.sites(),
                            options);
            now.worked.put(own.instrument(), WorkedInstrument.of(given, before(own.instrument())));
        }
        return now;
    }

    private Optional<WorkedInstrument> before(Instrument instrument) {
        return Optional.ofNullable(worked.get(instrument));
    }

    private Set<AskedElsewhere.Asked> elsewhere(Instrument instrument) {
        return elsewhere.withheld().stream()
                .filter(asked -> asked.instrument().equals(instrument.getName()))
                .collect(Collectors.toSet());
    }

    /** What several instruments ask. */
    AskedElsewhere elsewhere() {
        return elsewhere;
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
