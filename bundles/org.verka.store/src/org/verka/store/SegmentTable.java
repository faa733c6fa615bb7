package org.verka.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The segments, and the texts that answers in them point at. */
final class SegmentTable implements TextSource {

    private static final String ADD =
            "INSERT INTO segment (site, import_id, number, first_form, forms, answers, "
                    + Segment.NAMES
                    + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String COLUMNS =
            "SELECT s.site, s.import_id, s.number, s.first_form, s.forms, "
                    + "s."
                    + Segment.NAMES.replace(", ", ", s.")
                    + " FROM segment s LEFT JOIN undo u ON u.import_id = s.import_id";
    private static final String STANDING = " WHERE u.import_id IS NULL";
    private static final String ORDER = " ORDER BY s.site, s.import_id, s.number";
    private static final String ALL = COLUMNS + STANDING + ORDER;
    private static final String IDS =
            "SELECT s.site, s.import_id, s.number FROM segment s"
                    + " LEFT JOIN undo u ON u.import_id = s.import_id"
                    + STANDING
                    + ORDER;
    private static final String EVERY = COLUMNS + ORDER;
    private static final String OF_SITE = COLUMNS + STANDING + " AND s.site = ?" + ORDER;
    private static final String EVERY_OF_SITE = COLUMNS + " WHERE s.site = ?" + ORDER;
    private static final String OF_FORM =
            COLUMNS
                    + " WHERE s.site = ? AND s.import_id = ? AND s.first_form <= ?"
                    + " AND s.first_form + s.forms > ?";
    private static final String ADD_TEXT =
            "INSERT INTO answer_text (site, import_id, id, text) VALUES (?, ?, ?, ?)";
    private static final String TEXTS =
            "SELECT id, text FROM answer_text WHERE site = ? AND import_id = ?";
    private static final int FIRST_COLUMN = 6;

    private final Engine engine;
    private final Statements statements;
    private Map<Integer, String> texts = new HashMap<>();
    private long textsOf = -1;

    SegmentTable(Engine engine, Statements statements) {
        this.engine = engine;
        this.statements = statements;
    }

    /** What a segment is called; no other is ever called the same. */
    record SegmentId(int site, int importNumber, int number) {}

    /** Is given segments one by one. */
    @FunctionalInterface
    interface Visitor {
        void visit(Segment segment) throws SQLException;
    }

    void insert(NewSegment segment) throws SQLException {
        PreparedStatement add = statements.of(ADD);
        add.setInt(1, segment.site());
        add.setInt(2, segment.importNumber());
        add.setInt(3, segment.number());
        add.setInt(4, segment.firstForm());
        add.setInt(5, segment.forms());
        add.setInt(6, segment.answers());
        int at = FIRST_COLUMN + 1;
        for (int[] numbers : segment.ofForms()) {
            engine.setRuns(add, at++, numbers, segment.lengths());
        }
        for (int[] numbers : segment.ofAnswers()) {
            engine.setNumbers(add, at++, numbers);
        }
        add.executeUpdate();
    }

    void insertText(int site, int importNumber, int id, String text) throws SQLException {
        PreparedStatement add = statements.of(ADD_TEXT);
        add.setInt(1, site);
        add.setInt(2, importNumber);
        add.setInt(3, id);
        add.setString(4, Columns.text(text));
        statements.later(ADD_TEXT);
    }

    /** The segments of imports that are not undone, by site and then oldest first. */
    void standing(Visitor visitor) throws SQLException {
        visit(statements.of(ALL), visitor);
    }

    /** What they are called, in the same order. */
    List<SegmentId> standingIds() throws SQLException {
        List<SegmentId> ids = new ArrayList<>();
        try (ResultSet rows = statements.of(IDS).executeQuery()) {
            while (rows.next()) {
                ids.add(new SegmentId(rows.getInt(1), rows.getInt(2), rows.getInt(3)));
            }
        }
        return ids;
    }

    /** The same of one site. */
    void standing(int site, Visitor visitor) throws SQLException {
        PreparedStatement query = statements.of(OF_SITE);
        query.setInt(1, site);
        visit(query, visitor);
    }

    /** All segments there are, by site and then oldest first. */
    void every(Visitor visitor) throws SQLException {
        visit(statements.of(EVERY), visitor);
    }

    /** The same of one site. */
    void every(int site, Visitor visitor) throws SQLException {
        PreparedStatement query = statements.of(EVERY_OF_SITE);
        query.setInt(1, site);
        visit(query, visitor);
    }

    /** The segment that holds a form. */
    Segment holding(int site, int importNumber, int form) throws SQLException {
        PreparedStatement query = statements.of(OF_FORM);
        query.setInt(1, site);
        query.setInt(2, importNumber);
        query.setInt(3, form);
        query.setInt(4, form);
        try (ResultSet rows = query.executeQuery()) {
            if (!rows.next()) {
                throw new IllegalArgumentException("no form " + form + " of " + importNumber);
            }
            return segment(rows);
        }
    }

    private void visit(PreparedStatement query, Visitor visitor) throws SQLException {
        query.setFetchSize(32);
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                visitor.visit(segment(rows));
            }
        }
    }

    private Segment segment(ResultSet rows) throws SQLException {
        int[][] columns = new int[Segment.COLUMNS][];
        for (int c = 0; c < Segment.COLUMNS; c++) {
            columns[c] = engine.numbers(rows, FIRST_COLUMN + c);
        }
        return new Segment(
                rows.getInt(1),
                rows.getInt(2),
                rows.getInt(3),
                rows.getInt(4),
                rows.getInt(5),
                columns);
    }

    @Override
    public String text(Segment segment, int id) throws SQLException {
        long wanted = (long) segment.site() << Integer.SIZE | segment.importNumber();
        if (textsOf != wanted) {
            texts = texts(segment.site(), segment.importNumber());
            textsOf = wanted;
        }
        String text = texts.get(id);
        if (text == null) {
            throw new IllegalArgumentException("no text has the number " + id);
        }
        return text;
    }

    private Map<Integer, String> texts(int site, int importNumber) throws SQLException {
        PreparedStatement query = statements.of(TEXTS);
        query.setInt(1, site);
        query.setInt(2, importNumber);
        Map<Integer, String> read = new HashMap<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                read.put(rows.getInt(1), rows.getString(2));
            }
        }
        return read;
    }
}
