package org.verka.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.verka.evidence.Fact;
import org.verka.intake.Problem.Code;
import org.verka.intake.file.Elsewhere;
import org.verka.intake.file.Table;
import org.verka.intake.table.Cell;
import org.verka.intake.table.Remark;
import org.verka.intake.table.Row;
import org.verka.intake.table.UnreadableTableException;
import org.verka.intake.value.IdentityNumbers;
import org.verka.intake.value.Wording;
import org.verka.model.ColumnRole;
import org.verka.model.Intake;

/**
 * Reads files of forms, counts, logs and what else is collected as an intake of the programme
 * describes them. Bad input is reported with its place, never thrown. Has no state: one reader can
 * be used by many threads.
 */
public final class IntakeReader {

    private final Watch watch;
    private final boolean namesAreCodes;
    private final UnaryOperator<String> pseudonyms;

    /** Questions names in the column of clients, and is watched by nobody. */
    public IntakeReader() {
        this(Watch.NOBODY, false);
    }

    /** Takes clients by the codes that files have. */
    public IntakeReader(Watch watch, boolean namesAreCodes) {
        this(watch, namesAreCodes, UnaryOperator.identity());
    }

    /**
     * @param watch told how far it has come
     * @param namesAreCodes whether somebody has looked at the names in the column of clients and
     *     says that they are none
     * @param pseudonyms what the store calls a client, by what the column of clients does, such as
     *     {@link Pseudonyms}; safe for many threads if this is used by many
     */
    public IntakeReader(Watch watch, boolean namesAreCodes, UnaryOperator<String> pseudonyms) {
        this.watch = watch;
        this.namesAreCodes = namesAreCodes;
        this.pseudonyms = pseudonyms;
    }

    /**
     * Reads a file. Sites, activities and what else a cell may name are looked up in the programmes
     * of the intake's resource set, or of its document when it is in none.
     *
     * @param mapping what the file is; its references are resolved
     * @param projectFolder what the mapping's path starts from
     * @throws CancellationException when the watch said to stop
     */
    public Reading read(Intake mapping, Path projectFolder) {
        String file = mapping.getFile();
        return read(mapping, file == null ? "" : file, projectFolder);
    }

    /**
     * Reads one of the files that a mapping is for.
     *
     * @param named the file, one of {@link NamedFiles#of}
     * @throws CancellationException when the watch said to stop
     */
    public Reading read(Intake mapping, String named, Path projectFolder) {
        Problems problems = new Problems(named);
        Optional<FilePlace> place = FilePlace.of(named, projectFolder, problems);
        if (place.isEmpty()) {
            return nothing(named, problems);
        }
        String path = place.get().path();
        Problems inFile = new Problems(path);
        if (IdentityNumbers.occursIn(path)) {
            inFile.file(Code.IDENTITY_NUMBER, "");
            return nothing(path, inFile);
        }
        try {
            return read(mapping, place.get(), inFile);
        } catch (UnreadableTableException e) {
            unreadable(e, inFile);
        } catch (IOException e) {
            inFile.file(Code.FILE_UNREADABLE, e.toString());
        }
        return nothing(path, inFile);
    }

    private Reading read(Intake mapping, FilePlace place, Problems problems)
            throws IOException, UnreadableTableException {
        Set<String> expected =
                mapping.getColumns().stream()
                        .flatMap(c -> Stream.of(c.getHeader(), c.getLastHeader()))
                        .filter(Objects::nonNull)
                        .map(Wording::of)
                        .collect(Collectors.toSet());
        try (Table table = Table.open(place.file(), place.sheet(), expected, Wording::of)) {
            IdentityGuard guard = new IdentityGuard(place.plainPath(), table.sheet());
            Elsewhere.look(place.file(), table.sheet(), guard::check);
            Problems inSheet = new Problems(guard.shownPath());
            if (table.header().isEmpty()) {
                inSheet.file(Code.FILE_EMPTY, "");
                return nothing(place.path(), inSheet);
            }
            Pass pass = new Pass(mapping, place, table, guard, inSheet);
            return pass.read(place.sha256());
        }
    }

    /** One way through one file. */
    private final class Pass {
        private final String path;
        private final FileHashes hashes;
        private final Table table;
        private final Problems problems;
        private final IdentityGuard guard;
        private final Layout layout;
        private final Optional<RowReader> reader;
        private final DecimalSigns decimals = new DecimalSigns();
        private int rows;

        Pass(Intake mapping, FilePlace place, Table table, IdentityGuard guard, Problems problems) {
            path = place.path();
            hashes = new FileHashes(place.project());
            this.table = table;
            this.problems = problems;
            this.guard = guard;
            Row header = table.header().orElseThrow();
            guard.begin(header);
            table.above().forEach(guard::check);
            table.titles().forEach(guard::check);
            layout = Layout.of(mapping, header, table.titles(), problems);
            reader = reader(mapping);
        }

        private Optional<RowReader> reader(Intake mapping) {
            Vocabulary vocabulary = Vocabulary.around(mapping);
            Needs needs = new Needs(mapping, problems);
            return switch (mapping.getKind()) {
                case FORM -> FormRows.of(path, mapping, layout, vocabulary, needs, problems);
                case COUNT -> CountRows.of(path, mapping, layout, vocabulary, needs);
                case ACTIVITY_LOG -> ActivityRows.of(path, mapping, layout, vocabulary, needs);
                case ENROLMENTS -> EnrolmentRows.of(path, mapping, layout, vocabulary, needs);
                case TIME_LOG -> TimeRows.of(path, mapping, layout, vocabulary, needs);
                case INTERVIEWS ->
                        InterviewRows.of(path, mapping, layout, vocabulary, needs, problems);
                case FACTORS -> FactorRows.of(path, mapping, layout, vocabulary, needs);
                case AGGREGATES -> AggregateRows.of(path, mapping, layout, vocabulary, needs);
                case DOCUMENTS -> DocumentRows.of(path, hashes, mapping, layout, vocabulary, needs);
            };
        }

        Reading read(String sha256) {
            try {
                for (Optional<Row> row = table.next(); row.isPresent(); row = table.next()) {
                    rows++;
                    if (rows % Watch.EVERY_ROWS == 0 && watch.stopAfter(rows)) {
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
            List<Fact> facts = reader.map(RowReader::facts).orElse(List.of());
            decimals.report(problems);
            if (guard.stopped()) {
                return new Reading(path, "", List.of(), guard.problems(), rows);
            }
            boolean stopped = problems.stopped() || reader.isEmpty();
            return new Reading(
                    path,
                    stopped ? "" : sha256,
                    stopped ? List.of() : facts,
                    problems.inOrder(),
                    rows);
        }

        private void read(Row row) {
            guard.check(row);
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
            Cells cells = new Cells(row, problems, decimals, pseudonyms);
            row.remarks().forEach(r -> remark(row, r, cells));
            question(row);
            reader.ifPresent(r -> r.read(cells));
        }

        private void remark(Row row, Remark remark, Cells cells) {
            Bound at = layout.at(remark.column());
            switch (remark.kind()) {
                case NOTE -> problems.cell(Code.CELL_NOTE, row.number(), at, remark.text());
                case NOT_WORKED_OUT -> cells.report(Code.NOT_WORKED_OUT, at);
            }
        }

        private void question(Row row) {
            if (!namesAreCodes) {
                question(row, ColumnRole.SUBJECT, Code.NAME_AS_CODE);
                question(row, ColumnRole.RESPONDENTS, Code.NAME_AS_GROUP);
            }
        }

        private void question(Row row, ColumnRole role, Code code) {
            Optional<Bound> at = layout.first(role);
            if (at.isPresent() && PersonNames.isLikely(row.cell(at.get().index()))) {
                problems.cell(code, row.number(), at.get(), "");
            }
        }

        /** As many cells as headers; more are no matter when they are empty. */
        private boolean fits(Row row) {
            return row.cells().size() >= layout.columns()
                    && row.cells().stream().skip(layout.columns()).allMatch(String::isEmpty);
        }
    }

    private static void unreadable(UnreadableTableException e, Problems problems) {
        Code code = Code.valueOf(e.reason().name());
        switch (e.reason()) {
            case SHEET_MISSING -> problems.file(code, e.details().get(0), e.details().get(1));
            case CELL_TOO_LONG -> problems.place(code, e.row(), e.column(), Cell.LONGEST);
            case TOO_MANY_COLUMNS -> problems.place(code, e.row(), 0, Cell.MOST_COLUMNS);
            default -> problems.place(code, e.row(), e.column(), e.details().toArray());
        }
    }

    private static Reading nothing(String path, Problems problems) {
        return new Reading(path, "", List.of(), problems.inOrder(), 0);
    }
}
