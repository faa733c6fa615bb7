package org.verka.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.verka.store.Superseded.Place;

/** Reads the answers that count without an object for each. */
final class Scan {

    private static final BitSet NONE = new BitSet();

    private final Tables tables;
    private final SegmentCache cache;
    private final AnswerVisitor visitor;

    /** By site and import, the forms that a later import corrects. */
    private final Map<Long, BitSet> superseded = new HashMap<>();

    private final int[] occasions;

    Scan(Tables tables, SegmentCache cache, AnswerVisitor visitor) throws SQLException {
        this.tables = tables;
        this.cache = cache;
        this.visitor = visitor;
        for (Place place : tables.superseded().standing()) {
            if (place.kind() == Tables.FORM) {
                superseded
                        .computeIfAbsent(
                                FormKeys.pair(place.site(), place.importNumber()),
                                k -> new BitSet())
                        .set(place.number());
            }
        }
        Dictionary<Words.Series> series = tables.words().series();
        occasions = new int[series.last() + 1];
        for (int id = 1; id < occasions.length; id++) {
            occasions[id] = Columns.number(series.of(id).occasion());
        }
    }

    void run() throws SQLException {
        List<AnswerVisitor.Item> items = new ArrayList<>();
        Dictionary<Words.Question> questions = tables.words().questions();
        for (int id = 1; id <= questions.last(); id++) {
            Words.Question question = questions.of(id);
            items.add(new AnswerVisitor.Item(question.instrument(), question.name()));
        }
        visitor.questions(items);
        cache.read(tables, this::visit);
    }

    private void visit(SummedSegment segment) {
        BitSet gone =
                superseded.getOrDefault(
                        FormKeys.pair(segment.site(), segment.importNumber()), NONE);
        for (int form = 0; form < segment.forms(); form++) {
            int start = segment.start(form);
            int end = segment.ends()[form];
            if (start < end && !gone.get(segment.firstForm() + form)) {
                int series = segment.series()[form];
                visitor.form(
                        FormKeys.pair(segment.site(), segment.subjects()[form]),
                        series,
                        occasions[series],
                        segment.days()[form],
                        segment.questions(),
                        segment.values(),
                        start,
                        end);
            }
        }
    }
}
