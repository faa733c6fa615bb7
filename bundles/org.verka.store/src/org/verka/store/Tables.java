package org.verka.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.verka.evidence.ActivityRecord;
import org.verka.evidence.CaseCount;
import org.verka.evidence.Evidence;
import org.verka.evidence.Fact;
import org.verka.evidence.FormAnswer;
import org.verka.evidence.SourceFile;

/** The tables as one transaction sees them. */
final class Tables implements AutoCloseable {

    private static final Comparator<FormAnswer> FORMS =
            Comparator.comparing(FormAnswer::site)
                    .thenComparing(FormAnswer::instrument)
                    .thenComparing(FormAnswer::subject)
                    .thenComparing(FormAnswer::date)
                    .thenComparing(FormAnswer::occasion)
                    .thenComparing(FormAnswer::informant);
    private static final Comparator<CaseCount> COUNTS =
            Comparator.comparing(CaseCount::site)
                    .thenComparing(CaseCount::count)
                    .thenComparing(CaseCount::unit)
                    .thenComparing(CaseCount::from)
                    .thenComparing(CaseCount::to);
    private static final Comparator<ActivityRecord> ACTIVITIES =
            Comparator.comparing(ActivityRecord::site)
                    .thenComparing(ActivityRecord::activity)
                    .thenComparing(ActivityRecord::date)
                    .thenComparing(ActivityRecord::by)
                    .thenComparing(ActivityRecord::note);
    private static final Comparator<SourceFile> SOURCES =
            Comparator.comparing(SourceFile::path)
                    .thenComparing(SourceFile::takenIn)
                    .thenComparing(SourceFile::sha256);

    private final Statements statements;
    private final Sources sources;
    private final FormTable forms;
    private final CountTable counts;
    private final ActivityTable activities;

    Tables(Connection connection) throws SQLException {
        statements = new Statements(connection);
        Names names = new Names(statements);
        sources = new Sources(statements, names);
        forms = new FormTable(statements, names, new Subjects(statements), sources);
        counts = new CountTable(statements, names, sources);
        activities = new ActivityTable(statements, names, sources);
    }

    Sources sources() {
        return sources;
    }

    Optional<? extends Fact> stored(Fact fact) throws SQLException {
        return switch (fact) {
            case FormAnswer form -> forms.stored(form);
            case CaseCount count -> counts.stored(count);
            case ActivityRecord record -> activities.stored(record);
        };
    }

    void insert(Fact fact, int source) throws SQLException {
        switch (fact) {
            case FormAnswer form -> forms.insert(form, source);
            case CaseCount count -> counts.insert(count, source);
            case ActivityRecord record -> activities.insert(record, source);
        }
    }

    void flush() throws SQLException {
        statements.flush();
    }

    Evidence all() throws SQLException {
        return new Evidence(
                sorted(forms.all(), FORMS),
                sorted(counts.all(), COUNTS),
                sorted(activities.all(), ACTIVITIES),
                StreamSupport.stream(sources.all().spliterator(), false).sorted(SOURCES).toList());
    }

    @Override
    public void close() throws SQLException {
        statements.close();
    }

    private static <T> List<T> sorted(List<T> facts, Comparator<T> order) {
        facts.sort(order);
        return facts;
    }
}
