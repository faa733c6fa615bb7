package org.verka.evaluation.due;

import java.time.LocalDate;
import java.util.List;
import org.verka.evidence.ActivityRecord;
import org.verka.evidence.CaseCount;
import org.verka.evidence.Document;
import org.verka.evidence.Enrolment;
import org.verka.evidence.Evidence;
import org.verka.evidence.Fact;
import org.verka.evidence.Factor;
import org.verka.evidence.FormAnswer;
import org.verka.evidence.InterviewNote;
import org.verka.evidence.ReportedAggregate;
import org.verka.evidence.TimeLog;

/** What could be known on a day: nothing that is dated later. */
final class KnownThen {

    private KnownThen() {}

    static Evidence of(Evidence evidence, LocalDate day) {
        List<Fact> others =
                evidence.others().stream().filter(fact -> !began(fact).isAfter(day)).toList();
        return new Evidence(
                evidence.forms().stream().filter(form -> !form.date().isAfter(day)).toList(),
                evidence.counts().stream().filter(count -> !count.from().isAfter(day)).toList(),
                evidence.activities(),
                others,
                evidence.sources());
    }

    private static LocalDate began(Fact fact) {
        return switch (fact) {
            case FormAnswer form -> form.date();
            case CaseCount count -> count.from();
            case ActivityRecord record -> record.date();
            case Enrolment enrolment -> enrolment.from();
            case TimeLog log -> log.from();
            case ReportedAggregate aggregate -> aggregate.from();
            case InterviewNote note -> note.date();
            case Factor factor -> factor.date();
            case Document document -> document.date();
        };
    }
}
