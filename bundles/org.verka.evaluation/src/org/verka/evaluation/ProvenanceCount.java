package org.verka.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.verka.evaluation.Provenance.Entry;
import org.verka.evaluation.Provenance.Kind;
import org.verka.evidence.ActivityRecord;
import org.verka.evidence.CaseCount;
import org.verka.evidence.Document;
import org.verka.evidence.Enrolment;
import org.verka.evidence.Fact;
import org.verka.evidence.Factor;
import org.verka.evidence.FormAnswer;
import org.verka.evidence.InterviewNote;
import org.verka.evidence.ReportedAggregate;
import org.verka.evidence.TimeLog;

/** Counts facts by what they are of, where they were collected and the file they stand in. */
final class ProvenanceCount {

    private record Of(Kind kind, String name) {}

    private record Place(Of of, String site, String file) {}

    private final Map<Place, Integer> places = new LinkedHashMap<>();

    void add(List<? extends Fact> facts) {
        for (int from = 0, to; from < facts.size(); from = to) {
            Fact first = facts.get(from);
            Optional<Of> of = of(first);
            to = from + 1;
            while (to < facts.size() && isBeside(first, of, facts.get(to))) {
                to++;
            }
            int run = to - from;
            of.map(o -> new Place(o, first.site(), first.origin().file()))
                    .ifPresent(place -> places.merge(place, run, Integer::sum));
        }
    }

    private static boolean isBeside(Fact one, Optional<Of> of, Fact next) {
        boolean alike =
                one instanceof FormAnswer form && next instanceof FormAnswer other
                        ? form.instrument().equals(other.instrument())
                        : of(next).equals(of);
        return alike
                && next.site().equals(one.site())
                && next.origin().file().equals(one.origin().file());
    }

    Provenance counted() {
        List<Entry> entries = new ArrayList<>();
        places.forEach((p, facts) ->
                entries.add(new Entry(p.of().kind(), p.of().name(), p.site(), p.file(), facts)));
        return new Provenance(entries);
    }

    private static Optional<Of> of(Fact fact) {
        return switch (fact) {
            case FormAnswer f -> Optional.of(new Of(Kind.FORMS, f.instrument()));
            case ReportedAggregate a -> Optional.of(new Of(Kind.AGGREGATES, a.instrument()));
            case CaseCount c -> Optional.of(new Of(Kind.COUNTS, c.count()));
            case ActivityRecord a -> Optional.of(new Of(Kind.ACTIVITIES, a.activity()));
            case Enrolment e -> Optional.of(new Of(Kind.ENROLMENTS, ""));
            case TimeLog t -> Optional.of(new Of(Kind.TIME, ""));
            case Factor f -> Optional.of(new Of(Kind.FACTORS, ""));
            case InterviewNote n -> Optional.of(new Of(Kind.INTERVIEWS, ""));
            case Document d -> Optional.empty();
        };
    }
}
