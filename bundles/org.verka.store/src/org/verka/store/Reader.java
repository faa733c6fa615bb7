package org.verka.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.verka.evidence.ActivityRecord;
import org.verka.evidence.CaseCount;
import org.verka.evidence.Evidence;
import org.verka.evidence.Fact;
import org.verka.evidence.FormAnswer;
import org.verka.evidence.SourceFile;
import org.verka.evidence.StoredFact;
import org.verka.store.Superseded.Place;

/** Reads what counts, and how a fact came to be. */
final class Reader {

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
    private static final Comparator<Fact> OTHERS =
            Comparator.comparing(Fact::site)
                    .thenComparing(f -> f.getClass().getSimpleName())
                    .thenComparing(f -> f.key().toString());
    private static final Comparator<SourceFile> SOURCES =
            Comparator.comparing(SourceFile::path).thenComparing(SourceFile::sha256);

    private final Tables tables;
    private final Set<Place> superseded;

    Reader(Tables tables) throws SQLException {
        this.tables = tables;
        superseded = tables.superseded().standing();
    }

    /**
     * Everything that counts.
     *
     * @param read the forms that were read before
     */
    Evidence all(FormsRead read) throws SQLException {
        List<FormAnswer> forms = read.standing(tables, superseded);
        List<CaseCount> counts = new ArrayList<>();
        List<ActivityRecord> activities = new ArrayList<>();
        List<Fact> others = new ArrayList<>();
        for (SmallTable<?> table : tables.small()) {
            for (Fact fact : standing(table)) {
                switch (fact) {
                    case CaseCount count -> counts.add(count);
                    case ActivityRecord record -> activities.add(record);
                    default -> others.add(fact);
                }
            }
        }
        counts.sort(COUNTS);
        activities.sort(ACTIVITIES);
        others.sort(OTHERS);
        List<SourceFile> sources = tables.imports().sources();
        sources.sort(SOURCES);
        return new Evidence(forms, counts, activities, others, sources);
    }

    /** Gives everything that counts, in no order; how much it was. */
    long each(Consumer<? super Fact> facts) throws SQLException {
        LongAdder given = new LongAdder();
        Consumer<Fact> counted =
                fact -> {
                    facts.accept(fact);
                    given.increment();
                };
        tables.segments().standing(segment -> forms(segment, counted));
        for (SmallTable<?> table : tables.small()) {
            standing(table).forEach(counted);
        }
        return given.sum();
    }

    private void forms(Segment segment, Consumer<? super FormAnswer> forms) throws SQLException {
        forms(
                segment,
                tables,
                (place, form) -> {
                    if (!superseded.contains(place)) {
                        forms.accept(form);
                    }
                });
    }

    /** Gives each form of a segment that was not withdrawn, with where it lies. */
    static void forms(Segment segment, Tables tables, BiConsumer<Place, FormAnswer> forms)
            throws SQLException {
        String file = tables.imports().path(segment.importNumber());
        int form = segment.firstForm();
        for (int start = 0; start < segment.answers(); ) {
            int end = segment.end(start);
            if (!segment.withdrawn(start)) {
                forms.accept(
                        new Place(segment.site(), segment.importNumber(), Tables.FORM, form),
                        tables.answers().form(segment, start, end, file));
            }
            form++;
            start = end;
        }
    }

    private <F extends Fact> List<F> standing(SmallTable<F> table) throws SQLException {
        List<F> facts = new ArrayList<>();
        for (SmallTable.Row<F> row : table.every()) {
            if (!row.withdrawn() && counts(row.importNumber(), table.place(row))) {
                facts.add(row.fact());
            }
        }
        return facts;
    }

    private boolean counts(int importNumber, Place place) {
        return tables.imports().standing(importNumber) && !superseded.contains(place);
    }

    List<StoredFact> history(Fact fact) throws SQLException {
        return fact instanceof FormAnswer form ? formHistory(form) : smallHistory(fact);
    }

    private <F extends Fact> List<StoredFact> smallHistory(F fact) throws SQLException {
        SmallTable<F> table = tables.small(fact);
        List<StoredFact> history = new ArrayList<>();
        for (SmallTable.Row<F> row : table.history(fact)) {
            boolean stands = !row.withdrawn() && counts(row.importNumber(), table.place(row));
            history.add(stored(row.fact(), row.importNumber(), stands));
        }
        return history;
    }

    private List<StoredFact> formHistory(FormAnswer form) throws SQLException {
        List<StoredFact> history = new ArrayList<>();
        int site = tables.words().sites().known(form.site()).orElse(0);
        tables.segments().every(site, segment -> history(segment, form, history));
        return history;
    }

    private void history(Segment segment, FormAnswer wanted, List<StoredFact> history)
            throws SQLException {
        int form = segment.firstForm();
        for (int start = 0; start < segment.answers(); ) {
            int end = segment.end(start);
            int number = segment.importNumber();
            Place place = new Place(segment.site(), number, Tables.FORM, form++);
            if (tables.answers().key(segment, start).equals(wanted.key())) {
                String file = tables.imports().path(number);
                FormAnswer found = tables.answers().form(segment, start, end, file);
                boolean stands = !segment.withdrawn(start) && counts(number, place);
                history.add(stored(found, number, stands));
            }
            start = end;
        }
    }

    private StoredFact stored(Fact fact, int importNumber, boolean stands) {
        return new StoredFact(fact, tables.imports().of(importNumber).orElseThrow(), stands);
    }
}
