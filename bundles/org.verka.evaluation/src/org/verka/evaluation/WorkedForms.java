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
    private Set<AskedElsewhere.Asked> elsewhere = Set.of();

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
        List<InstrumentForms> each =
                measures.instruments().stream()
                        .map(i ->
                                new InstrumentForms(
                                        i,
                                        all.getOrDefault(i.getName(), Map.of()),
                                        kept.sites(),
                                        before(i).map(WorkedInstrument::forms)))
                        .toList();
        now.elsewhere = new AskedElsewhere(each, options).withheld();
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
        return elsewhere.stream()
                .filter(asked -> asked.instrument().equals(instrument.getName()))
                .collect(Collectors.toSet());
    }

    /** What is not told of an instrument, since another asks it too. */
    Set<AskedElsewhere.Asked> elsewhere() {
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
