package org.verka.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.verka.intake.Problem.Code;
import org.verka.intake.file.RowsAhead;
import org.verka.intake.file.Table;
import org.verka.intake.table.Cell;
import org.verka.intake.table.Remark;
import org.verka.intake.table.Row;
import org.verka.intake.table.UnreadableTableException;
import org.verka.intake.value.Wording;
import org.verka.model.ColumnRole;
import org.verka.model.Intake;

/** One way through one file. */
final class FilePass {

    private final Table table;
    private final Problems problems;
    private final IdentityGuard guard;
    private final Layout layout;
    private final Facts facts;
    private final Optional<RowReader> reader;
    private final Manner manner;

    /** The columns where names are questioned. */
    private final Map<Bound, Code> questioned = new LinkedHashMap<>();

    private final DecimalSigns decimals = new DecimalSigns();
    private int rows;

    /**
     * How a file is read.
     *
     * @param watch told how far it has come
     * @param namesAreCodes whether names in the column of clients are not questioned
     * @param pseudonyms what the store calls a client, by what the file does
     */
    record Manner(Watch watch, boolean namesAreCodes, UnaryOperator<String> pseudonyms) {}

    /**
     * Which way through a file this is.
     *
     * @param told what its rows have told of so far, on the way before too
     * @param partly whether the sound facts of a file are wanted where others are not sound
     * @param scattered whether the rows of a form may lie anywhere in the file
     * @param again whether it is known from the way before what is to be left out
     */
    record Way(KeyRows told, boolean partly, boolean scattered, boolean again) {}

    /**
     * @param guard has seen what the file holds outside of this table
     */
    FilePass(
            Manner manner,
            Way way,
            Intake mapping,
            FilePlace place,
            Table table,
            IdentityGuard guard,
            FactReceiver receiver) {
        this.manner = manner;
        this.table = table;
        this.guard = guard;
        problems = new Problems(guard.shownPath());
        Row header = table.header().orElseThrow();
        guard.begin(header);
        table.above().forEach(guard::check);
        table.titles().forEach(guard::check);
        layout = Layout.of(mapping, header, table.titles(), problems);
        if (!manner.namesAreCodes()) {
            question(ColumnRole.SUBJECT, Code.NAME_AS_CODE);
            question(ColumnRole.RESPONDENTS, Code.NAME_AS_GROUP);
            question(ColumnRole.CODER, Code.NAME_AS_CODER);
        }
        facts = new Facts(receiver, way.told(), way.partly(), way.again(), problems, guard);
        Vocabulary vocabulary = Vocabulary.around(mapping);
        MappedFile file =
                new MappedFile(
                        place.path(),
                        mapping,
                        layout,
                        vocabulary,
                        new Places(mapping, layout, vocabulary),
                        new Needs(mapping, problems),
                        facts,
                        problems);
        reader = reader(file, way.scattered(), new FileHashes(place.project()));
    }

    private void question(ColumnRole role, Code name) {
        layout.with(role).stream().findFirst().ifPresent(c -> questioned.put(c, name));
    }

    private static Optional<RowReader> reader(
            MappedFile file, boolean scattered, FileHashes hashes) {
        return switch (file.mapping().getKind()) {
            case FORM -> FormRows.of(file, scattered);
            case COUNT -> CountRows.of(file);
            case ACTIVITY_LOG -> ActivityRows.of(file);
            case ENROLMENTS -> EnrolmentRows.of(file);
            case TIME_LOG -> TimeRows.of(file);
            case INTERVIEWS -> InterviewRows.of(file);
            case FACTORS -> FactorRows.of(file);
            case AGGREGATES -> AggregateRows.of(file);
            case DOCUMENTS -> DocumentRows.of(file, hashes);
        };
    }

    /** The headers that a mapping names, in the form that makes them comparable. */
    static Set<String> headers(Intake mapping) {
        return mapping.getColumns().stream()
                .flatMap(c -> Stream.of(c.getHeader(), c.getLastHeader()))
                .filter(Objects::nonNull)
                .map(Wording::of)
                .collect(Collectors.toSet());
    }

    /** Reads all rows. */
    Reading read(String path, String sha256) {
        try (RowsAhead ahead = new RowsAhead(table, guard::check)) {
            for (Optional<Row> row = ahead.next(); row.isPresent(); row = ahead.next()) {
                rows++;
                if (rows % Watch.EVERY_ROWS == 0 && manner.watch().stopAfter(rows)) {
                    throw new CancellationException();
                }
                read(row.get());
            }
            if (rows == 0) {
                problems.file(Code.NO_ROWS, "");
            }
        } catch (UnreadableTableException e) {
            unreadable(e, problems);
        }
        reader.ifPresent(RowReader::end);
        if (reader.isPresent()) {
            layout.reportUnread(problems);
        }
        decimals.report(problems);
        if (guard.stopped()) {
            return new Reading(path, "", guard.problems(), rows, false);
        }
        boolean stopped = problems.stopped() || reader.isEmpty();
        return new Reading(path, stopped ? "" : sha256, problems.inOrder(), rows, problems.sound());
    }

    /** Whether facts were given that are to be left out, for which the file is read once more. */
    boolean takesBack() {
        return facts.takenBack();
    }

    private void read(Row row) {
        if (!fits(row)) {
            problems.row(Code.RAGGED_ROW, row.number(), row.cells().size(), layout.columns());
            return;
        }
        for (Bound unnamed : layout.unnamed()) {
            if (!row.cell(unnamed.index()).isEmpty()) {
                problems.cell(Code.UNKNOWN_COLUMN, row.number(), unnamed, "");
                return;
            }
        }
        Cells cells = new Cells(row, problems, decimals, manner.pseudonyms());
        row.remarks().forEach(r -> remark(row, r, cells));
        questioned.forEach((at, code) -> {
            if (PersonNames.isLikely(row.cell(at.index()))) {
                problems.cell(code, row.number(), at, "");
            }
        });
        reader.ifPresent(r -> r.read(cells));
    }

    private void remark(Row row, Remark remark, Cells cells) {
        Bound at = layout.at(remark.column());
        switch (remark.kind()) {
            case NOTE -> problems.cell(Code.CELL_NOTE, row.number(), at, remark.text());
            case NOT_WORKED_OUT -> cells.report(Code.NOT_WORKED_OUT, at);
        }
    }

    /** As many cells as headers; more are no matter when they are empty. */
    private boolean fits(Row row) {
        int cells = row.cells().size();
        return cells >= layout.columns()
                && (cells == layout.columns()
                        || row.cells().stream().skip(layout.columns()).allMatch(String::isEmpty));
    }

    /** Reports that a table, or the rest of it, cannot be read. */
    static void unreadable(UnreadableTableException e, Problems problems) {
        Code code = Code.valueOf(e.reason().name());
        switch (e.reason()) {
            case SHEET_MISSING -> problems.file(code, e.details().get(0), e.details().get(1));
            case CELL_TOO_LONG -> problems.place(code, e.row(), e.column(), Cell.LONGEST);
            case TOO_MANY_COLUMNS -> problems.place(code, e.row(), 0, Cell.MOST_COLUMNS);
            default -> problems.place(code, e.row(), e.column(), e.details().toArray());
        }
    }
}
