package org.verka.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.verka.evidence.Fact;
import org.verka.evidence.ImportRecord;
import org.verka.store.StoreFault.Kind;
import org.verka.store.Superseded.Place;

/** Reads everything there is and holds it against what must be true of it. */
final class StoreCheck {

    private final Tables tables;
    private final Watch watch;
    private final List<StoreFault> faults = new ArrayList<>();
    private final Map<Integer, Long> facts = new HashMap<>();
    private final Set<Place> superseded;
    private FormKeys keys = new FormKeys();
    private int site = -1;
    private long forms;
    private long answers;
    private long others;

    StoreCheck(Tables tables, Watch watch) throws SQLException {
        this.tables = tables;
        this.watch = watch;
        superseded = tables.superseded().standing();
    }

    StoreFound run() throws SQLException {
        watch.step("segment");
        tables.segments().every(this::check);
        for (SmallTable<?> table : tables.small()) {
            watch.step(table.name());
            count(table);
        }
        for (ImportRecord each : tables.imports().all()) {
            int kept = each.removed().isPresent() ? 0 : each.facts();
            if (facts.getOrDefault(each.number(), 0L) != kept) {
                fault(Kind.INCOMPLETE, each.number() + " " + each.arrival().path());
            }
        }
        return new StoreFound(forms, answers, others, faults);
    }

    private <F extends Fact> void count(SmallTable<F> table) throws SQLException {
        try {
            for (SmallTable.Row<F> row : table.every()) {
                others++;
                facts.merge(row.importNumber(), 1L, Long::sum);
            }
        } catch (IllegalArgumentException e) {
            fault(Kind.UNREADABLE, table.name());
        }
    }

    private void check(Segment segment) throws SQLException {
        if (watch.cancelled()) {
            throw new CancellationException();
        }
        if (segment.site() != site) {
            site = segment.site();
            keys = new FormKeys();
        }
        String place = segment.site() + "/" + segment.importNumber() + "/" + segment.number();
        if (tables.imports().of(segment.importNumber()).isEmpty()) {
            fault(Kind.DANGLING, place);
            return;
        }
        int met = 0;
        boolean sound = true;
        for (int start = 0; start < segment.answers(); ) {
            int end = segment.end(start);
            sound &= readable(segment, start, end);
            met(segment, start, segment.firstForm() + met++, place);
            start = end;
        }
        if (!sound) {
            fault(Kind.DANGLING, place);
        }
        if (met != segment.forms()) {
            fault(Kind.MISCOUNTED, place);
        }
        forms += met;
        answers += segment.answers();
        facts.merge(segment.importNumber(), (long) met, Long::sum);
    }

    private boolean readable(Segment segment, int start, int end) throws SQLException {
        try {
            tables.answers().form(segment, start, end, "");
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void met(Segment segment, int start, int form, String place) {
        Place at = new Place(segment.site(), segment.importNumber(), Tables.FORM, form);
        if (!tables.imports().standing(segment.importNumber()) || superseded.contains(at)) {
            return;
        }
        int[][] columns = segment.columns();
        long client = FormKeys.pair(segment.site(), columns[Segment.SUBJECT][start]);
        long time =
                FormKeys.pair(columns[Segment.SERIES][start], columns[Segment.ANSWERED_ON][start]);
        if (keys.find(client, time) >= 0) {
            fault(Kind.DOUBLED, place);
        }
        keys.put(client, time, 0, segment.importNumber(), form);
    }

    private void fault(Kind kind, String place) {
        StoreFault fault = new StoreFault(kind, place);
        if (!faults.contains(fault)) {
            faults.add(fault);
        }
    }
}
