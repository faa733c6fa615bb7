package org.verka.evaluation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.verka.evidence.FormAnswer;
import org.verka.model.Instrument;

/** What was worked out of a programme's forms, taken over from the last time where it can be. */
final class WorkedForms {

    private final Optional<Options> options;
    private final Map<Instrument, InstrumentForms> forms = new LinkedHashMap<>();
    private final Map<Instrument, FormComparisons> comparisons = new LinkedHashMap<>();

    private WorkedForms(Optional<Options> options) {
        this.options = options;
    }

    static WorkedForms none() {
        return new WorkedForms(Optional.empty());
    }

    /** The same of what is kept now; of forms that have not changed it is what it was. */
    WorkedForms now(Kept kept, Measures measures, Options wanted) {
        WorkedForms now = new WorkedForms(Optional.of(wanted));
        Map<String, Map<String, List<FormAnswer>>> all = kept.formsBySite();
        for (Instrument instrument : measures.instruments()) {
            Map<String, List<FormAnswer>> bySite = all.getOrDefault(instrument.getName(), Map.of());
            Optional<InstrumentForms> before = Optional.ofNullable(forms.get(instrument));
            InstrumentForms own = new InstrumentForms(instrument, bySite, kept.sites(), before);
            now.forms.put(instrument, own);
            boolean same = options.equals(now.options) && before.filter(own::isOfSame).isPresent();
            now.comparisons.put(
                    instrument,
                    same
                            ? comparisons.get(instrument)
                            : FormComparisons.of(own, kept.sites(), wanted));
        }
        return now;
    }

    /** Instrument by instrument. */
    Collection<InstrumentForms> forms() {
        return forms.values();
    }

    FormComparisons comparisons() {
        return FormComparisons.together(comparisons.values());
    }
}
