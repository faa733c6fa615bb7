package org.verka.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.verka.evidence.Enrolment;
import org.verka.evidence.Origin;
import org.verka.intake.Problem.Code;
import org.verka.model.Activity;
import org.verka.model.ColumnRole;
import org.verka.model.DateSpan;

/** Rows that each tell of a client's time in a service; without an end it goes on. */
final class EnrolmentRows implements RowReader {

    private final String path;
    private final Places places;
    private final List<Activity> activities;
    private final Bound subject;
    private final Bound start;
    private final Optional<Bound> end;
    private final Optional<Bound> intervention;
    private final Optional<Bound> sex;
    private final Optional<Bound> birthYear;
    private final Optional<Bound> reasonIn;
    private final Optional<Bound> reasonOut;
    private final Facts facts;
    private final Meanings<Activity> known = new Meanings<>();

    private EnrolmentRows(MappedFile file) {
        path = file.path();
        places = file.places();
        facts = file.facts();
        activities = file.vocabulary().activities();
        subject = file.column(ColumnRole.SUBJECT);
        start = file.column(ColumnRole.START);
        end = file.anyColumn(ColumnRole.END);
        intervention = file.anyColumn(ColumnRole.INTERVENTION);
        sex = file.anyColumn(ColumnRole.SEX);
        birthYear = file.anyColumn(ColumnRole.BIRTH_YEAR);
        reasonIn = file.anyColumn(ColumnRole.REASON_IN);
        reasonOut = file.anyColumn(ColumnRole.REASON_OUT);
    }

    static Optional<RowReader> of(MappedFile file) {
        return file.needsSite()
                .needs(ColumnRole.SUBJECT, ColumnRole.START)
                .readBy(EnrolmentRows::new);
    }

    @Override
    public void read(Cells cells) {
        Optional<String> site = places.of(cells);
        Optional<String> client = cells.client(subject);
        Optional<LocalDate> from = cells.date(start).map(DateSpan::first);
        Optional<LocalDate> to = end.flatMap(cells::dateIfAny).map(DateSpan::last);
        OptionalInt born =
                birthYear.isPresent()
                        ? BirthYears.read(cells, birthYear.get(), from)
                        : OptionalInt.empty();
        String what = intervention.map(at -> what(cells, at)).orElse("");
        String whichSex = cells.name(sex);
        String why = cells.name(reasonIn);
        String whyOut = cells.name(reasonOut);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            cells.report(Code.END_BEFORE_START, end.orElseThrow(), from.get());
        }
        if (!cells.sound()) {
            return;
        }
        Enrolment read =
                new Enrolment(
                        site.orElseThrow(),
                        client.orElseThrow(),
                        what,
                        from.orElseThrow(),
                        to,
                        whichSex,
                        born,
                        why,
                        whyOut,
                        new Origin(path, cells.row()));
        int first = facts.add(read);
        if (first > 0) {
            cells.report(Code.DUPLICATE_ANSWER, subject, first);
        }
    }

    /** The activity that is meant, else what the file says: services have others besides. */
    private String what(Cells cells, Bound at) {
        return known.of(cells, at, w -> Vocabulary.meaning(w, at.column(), activities))
                .map(Activity::getName)
                .orElseGet(() -> cells.text(at, Cells.LONGEST_NAME));
    }
}
