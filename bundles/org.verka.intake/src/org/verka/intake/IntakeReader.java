package org.verka.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.verka.evidence.Fact;
import org.verka.intake.Problem.Code;
import org.verka.intake.table.Row;
import org.verka.intake.table.Table;
import org.verka.intake.table.UnreadableRowException;
import org.verka.intake.value.Wording;
import org.verka.model.Intake;

/**
 * Reads files of forms, counts and logs as an intake of the programme describes them. Bad input is
 * reported with its place, never thrown. Has no state: one reader can be used by many threads.
 */
public final class IntakeReader {

    private static final int MEGABYTE = 1 << 20;
    private static final int LARGEST_MEGABYTES = 512;

    /**
     * Reads a file. Sites, activities and what else a cell may name are looked up in the programmes
     * of the intake's resource set, or of its document when it is in none.
     *
     * @param mapping what the file is; its references are resolved
     * @param projectFolder what the mapping's path starts from
     */
    public Reading read(Intake mapping, Path projectFolder) {
        String named = mapping.getFile() == null ? "" : mapping.getFile();
        Problems problems = new Problems(named);
        Optional<Path> file = locate(named, projectFolder, problems);
        if (file.isEmpty()) {
            return nothing(named, problems);
        }
        String path = relative(file.get(), projectFolder);
        Problems inFile = new Problems(path);
        Optional<byte[]> bytes = bytes(file.get(), inFile);
        return bytes.isEmpty() ? nothing(path, inFile) : read(mapping, path, bytes.get(), inFile);
    }

    private static Reading read(Intake mapping, String path, byte[] bytes, Problems problems) {
        Set<String> expected =
                mapping.getColumns().stream()
                        .filter(c -> c.getHeader() != null)
                        .map(c -> Wording.of(c.getHeader()))
                        .collect(Collectors.toSet());
        Optional<Table> opened = Table.open(bytes, expected, Wording::of);
        if (opened.isEmpty()) {
            problems.file(Code.FILE_BINARY, "");
            return nothing(path, problems);
        }
        try (Table table = opened.get()) {
            Optional<Row> header = header(table, problems);
            return header.isEmpty()
                    ? nothing(path, problems)
                    : new Pass(mapping, path, header.get(), problems).read(table, sha256(bytes));
        }
    }

    private static Optional<Row> header(Table table, Problems problems) {
        try {
            Optional<Row> header = table.next();
            if (header.isEmpty()) {
                problems.file(Code.FILE_EMPTY, "");
            }
            return header;
        } catch (UnreadableRowException e) {
            unreadable(e, problems);
            return Optional.empty();
        }
    }

    /** One way through one file. */
    private static final class Pass {
        private final String path;
        private final Problems problems;
        private final IdentityGuard guard;
        private final Layout layout;
        private final Optional<RowReader> reader;
        private final DecimalSigns decimals = new DecimalSigns();
        private int rows;

        Pass(Intake mapping, String path, Row header, Problems problems) {
            this.path = path;
            this.problems = problems;
            guard = new IdentityGuard(path, header);
            layout = Layout.of(mapping, header, problems);
            reader = reader(mapping);
        }

        private Optional<RowReader> reader(Intake mapping) {
            Vocabulary vocabulary = Vocabulary.around(mapping);
            Needs needs = new Needs(mapping, problems);
            return switch (mapping.getKind()) {
                case FORM -> FormRows.of(path, mapping, layout, vocabulary, needs, problems);
                case COUNT -> CountRows.of(path, mapping, layout, vocabulary, needs);
                case ACTIVITY_LOG -> ActivityRows.of(path, mapping, layout, vocabulary, needs);
            };
        }

        Reading read(Table table, String sha256) {
            try {
                for (Optional<Row> row = table.next(); row.isPresent(); row = table.next()) {
                    rows++;
                    read(row.get());
                }
            } catch (UnreadableRowException e) {
                unreadable(e, problems);
            }
            if (rows == 0) {
                problems.file(Code.NO_ROWS, "");
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
            reader.ifPresent(r -> r.read(new Cells(row, problems, decimals)));
        }

        /** As many cells as headers; more are no matter when they are empty. */
        private boolean fits(Row row) {
            return row.cells().size() >= layout.columns()
                    && row.cells().stream().skip(layout.columns()).allMatch(String::isEmpty);
        }
    }

    private static void unreadable(UnreadableRowException e, Problems problems) {
        problems.row(Code.UNREADABLE_ROW, e.row(), Table.LONGEST_CELL, Table.MOST_COLUMNS);
    }

    private static Optional<Path> locate(String named, Path folder, Problems problems) {
        Path project = folder.toAbsolutePath().normalize();
        try {
            Path file = project.resolve(named).normalize();
            if (!file.startsWith(project)) {
                problems.file(Code.FILE_OUTSIDE, "");
                return Optional.empty();
            }
            if (named.isEmpty() || Files.notExists(file)) {
                problems.file(Code.FILE_MISSING, "");
                return Optional.empty();
            }
            return Optional.of(file);
        } catch (InvalidPathException e) {
            problems.file(Code.FILE_MISSING, "");
            return Optional.empty();
        }
    }

    private static Optional<byte[]> bytes(Path file, Problems problems) {
        try {
            if (!Files.isRegularFile(file)) {
                problems.file(Code.FILE_UNREADABLE, file.getFileName().toString());
                return Optional.empty();
            }
            if (Files.size(file) > (long) LARGEST_MEGABYTES * MEGABYTE) {
                problems.file(Code.FILE_TOO_LARGE, "", LARGEST_MEGABYTES);
                return Optional.empty();
            }
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException e) {
            problems.file(Code.FILE_UNREADABLE, e.toString());
            return Optional.empty();
        }
    }

    private static String relative(Path file, Path folder) {
        Path relative = folder.toAbsolutePath().normalize().relativize(file);
        return relative.toString().replace(relative.getFileSystem().getSeparator(), "/");
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Reading nothing(String path, Problems problems) {
        return new Reading(path, "", List.of(), problems.inOrder(), 0);
    }
}
