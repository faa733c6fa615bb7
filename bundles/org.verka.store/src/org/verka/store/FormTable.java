package org.verka.store;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import org.verka.evidence.FormAnswer;
import org.verka.evidence.Occasion;
import org.verka.store.Subjects.Subject;

/** Completed forms. */
final class FormTable {

    private static final String ALL =
            "SELECT subject, instrument, informant, occasion, answered_on, scores, source_file,"
                    + " source_row FROM form_answer";
    private static final String FIND =
            "SELECT scores, source_file, source_row FROM form_answer WHERE subject = ?"
                    + " AND instrument = ? AND answered_on = ? AND occasion = ? AND informant = ?";
    private static final String ADD =
            "INSERT INTO form_answer (subject, instrument, answered_on, occasion, informant,"
                    + " scores, source_file, source_row) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

    private final Statements statements;
    private final Names names;
    private final Subjects subjects;
    private final Sources sources;

    FormTable(Statements statements, Names names, Subjects subjects, Sources sources) {
        this.statements = statements;
        this.names = names;
        this.subjects = subjects;
        this.sources = sources;
    }

    /** The stored form with the same key. */
    Optional<FormAnswer> stored(FormAnswer form) throws SQLException {
        OptionalInt site = names.known(form.site());
        OptionalInt instrument = names.known(form.instrument());
        OptionalInt informant = names.known(form.informant());
        if (site.isEmpty() || instrument.isEmpty() || informant.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt subject = subjects.known(new Subject(site.getAsInt(), form.subject()));
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        PreparedStatement find = statements.of(FIND);
        key(find, form, subject.getAsInt(), instrument.getAsInt(), informant.getAsInt());
        try (ResultSet rows = find.executeQuery()) {
            return rows.next()
                    ? Optional.of(
                            new FormAnswer(
                                    form.site(),
                                    form.subject(),
                                    form.instrument(),
                                    form.informant(),
                                    form.occasion(),
                                    form.date(),
                                    scores(rows),
                                    sources.origin(rows, "source_file", "source_row")))
                    : Optional.empty();
        }
    }

    void insert(FormAnswer form, int source) throws SQLException {
        int subject = subjects.store(new Subject(names.store(form.site()), form.subject()));
        int instrument = names.store(form.instrument());
        int informant = names.store(form.informant());
        for (String scale : form.scores().keySet()) {
            names.store(scale);
        }
        byte[] scores = PackedScores.pack(form.scores(), s -> names.known(s).orElseThrow());
        if (scores.length > Columns.LONGEST) {
            throw new IllegalArgumentException("a form of " + scores.length + " bytes");
        }
        PreparedStatement add = statements.of(ADD);
        key(add, form, subject, instrument, informant);
        add.setBytes(6, scores);
        add.setInt(7, source);
        add.setInt(8, form.origin().row());
        statements.later(ADD);
    }

    List<FormAnswer> all() throws SQLException {
        Map<Integer, Subject> known = subjects.all();
        List<FormAnswer> all = new ArrayList<>();
        try (ResultSet rows = statements.of(ALL).executeQuery()) {
            while (rows.next()) {
                Subject subject = known.get(rows.getInt(1));
                all.add(
                        new FormAnswer(
                                names.text(subject.site()),
                                subject.pseudonym(),
                                names.text(rows.getInt(2)),
                                names.text(rows.getInt(3)),
                                occasion(rows.getInt(4)),
                                LocalDate.parse(rows.getString(5)),
                                scores(rows),
                                sources.origin(rows, "source_file", "source_row")));
            }
        }
        return all;
    }

    private static void key(
            PreparedStatement statement,
            FormAnswer form,
            int subject,
            int instrument,
            int informant)
            throws SQLException {
        statement.setInt(1, subject);
        statement.setInt(2, instrument);
        statement.setString(3, Columns.day(form.date()));
        statement.setInt(4, number(form.occasion()));
        statement.setInt(5, informant);
    }

    private SortedMap<String, BigDecimal> scores(ResultSet rows) throws SQLException {
        return PackedScores.unpack(rows.getBytes("scores"), names::text);
    }

    private static int number(Occasion occasion) {
        return switch (occasion) {
            case BEFORE -> 1;
            case AFTER -> 2;
            case FOLLOW_UP -> 3;
        };
    }

    private static Occasion occasion(int number) {
        return switch (number) {
            case 1 -> Occasion.BEFORE;
            case 2 -> Occasion.AFTER;
            case 3 -> Occasion.FOLLOW_UP;
            default -> throw new IllegalArgumentException("no occasion has the number " + number);
        };
    }
}
