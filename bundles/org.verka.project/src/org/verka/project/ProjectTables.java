package org.verka.project;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.verka.evaluation.AskedTables;
import org.verka.evaluation.CrossTable;
import org.verka.evaluation.CrossTable.Side;
import org.verka.evaluation.Options;
import org.verka.evidence.Evidence;
import org.verka.evidence.LogEntry;
import org.verka.evidence.WholeFile;
import org.verka.model.Background;
import org.verka.model.Programme;
import org.verka.model.scoring.Crossed;
import org.verka.project.ProjectException.Reason;

/**
 * Cross-tables of the forms that were taken in, for somebody who wants one at once. Every failure
 * is a {@link ProjectException} that says what to do.
 */
public final class ProjectTables {

    private final Project project;
    private final Locale locale;

    ProjectTables(Project project, Locale locale) {
        this.project = project;
        this.locale = locale;
    }

    /**
     * The tables of two questions, or of one and sites or occasions, programme by programme; that
     * the evidence was read stands in the log.
     *
     * @param rows the question of the rows: its name or number, after its form's name and a full
     *     stop where several forms have such a question; or the word for sites or occasions
     * @param columns the question of the columns, as well
     */
    public List<CrossTable> cross(String rows, String columns, Options options) {
        project.requireSound();
        Evidence evidence = project.evidence().read();
        project.noted(LogEntry.Event.READ, Purpose.REPORT.word(), rows + " × " + columns, 0);
        List<CrossTable> tables = new ArrayList<>();
        List<ProjectException> unknown = new ArrayList<>();
        List<Programme> programmes = project.check().programmes();
        for (Programme programme : programmes) {
            AskedTables asked = new AskedTables(programme, evidence, options);
            try {
                Side first = side(rows, asked.questions());
                Side second = side(columns, asked.questions());
                if (first.isSameAs(second)) {
                    throw problem(
                            Reason.SAME_QUESTION,
                            first.asked().map(ProjectTables::name).orElse(rows),
                            null);
                }
                tables.addAll(asked.of(first, second));
            } catch (ProjectException e) {
                unknown.add(e);
            }
        }
        if (!unknown.isEmpty() && unknown.size() == programmes.size()) {
            throw unknown.getFirst();
        }
        return tables;
    }

    /** A question, or one of the words of the language for what is known of those who answered. */
    private Side side(String wanted, List<Crossed> known) {
        return switch (wanted.strip().toLowerCase(Locale.ROOT)) {
            case "plats", "site" -> new Side.Known(Background.SITE);
            case "tillfälle", "occasion" -> new Side.Known(Background.OCCASION);
            default -> new Side.Asked(find(wanted, known));
        };
    }

    private Crossed find(String wanted, List<Crossed> known) {
        List<Crossed> found = known.stream().filter(q -> isCalled(q, wanted)).toList();
        if (found.size() == 1) {
            return found.getFirst();
        }
        boolean none = found.isEmpty();
        String names =
                (none ? known : found)
                        .stream().map(ProjectTables::name).collect(Collectors.joining(", "));
        throw problem(
                none ? Reason.QUESTION_UNKNOWN : Reason.QUESTION_UNCLEAR,
                wanted + ": " + (names.isEmpty() ? "–" : names),
                null);
    }

    private static boolean isCalled(Crossed question, String wanted) {
        String said = wanted.strip();
        return said.equalsIgnoreCase(name(question))
                || said.equalsIgnoreCase(question.question().code().text())
                || said.equalsIgnoreCase(question.question().item().getLabel());
    }

    private static String name(Crossed question) {
        return question.instrument().getName() + "." + question.question().code().text();
    }

    /**
     * Writes tables to a file, as separated text or a workbook by its name, and that in the log.
     *
     * @param sheets each with its name and rows, the first of them its header
     * @param audience whom the tables are for, for the log
     * @param replace whether a file that is there is replaced
     */
    public void write(List<Sheet> sheets, Path file, String audience, boolean replace) {
        if (Files.exists(file) && !replace) {
            throw problem(Reason.FILE_EXISTS, file, null);
        }
        try {
            WholeFile.writePrivate(
                    file,
                    unfinished -> {
                        if (AnswerFile.isWorkbook(file)) {
                            workbook(sheets, unfinished);
                        } else {
                            separated(sheets, unfinished);
                        }
                        return unfinished;
                    });
        } catch (IOException e) {
            throw problem(Reason.FILE_FAILED, file, e);
        }
        project.evidence().exported(file, audience);
    }

    /** A table to be written. */
    public record Sheet(String name, List<String> header, List<List<Object>> rows) {
        public Sheet {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    private static void workbook(List<Sheet> sheets, Path file) throws IOException {
        try (XlsxFile workbook = new XlsxFile(file)) {
            for (Sheet sheet : sheets) {
                workbook.sheet(sheet.name(), sheet.header());
                for (List<Object> row : sheet.rows()) {
                    workbook.row(row);
                }
            }
            workbook.finish();
        }
    }

    private void separated(List<Sheet> sheets, Path file) throws IOException {
        try (Writer text = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            text.write("\uFEFF");
            SeparatedCells cells = new SeparatedCells(locale);
            CsvWriter csv = cells.writer(text);
            for (Sheet sheet : sheets) {
                csv.writeRecord(List.of(sheet.name()));
                csv.writeRecord(cells.of(List.copyOf(sheet.header())));
                for (List<Object> row : sheet.rows()) {
                    csv.writeRecord(cells.of(row));
                }
            }
            csv.flush();
        }
    }

    private ProjectException problem(Reason reason, Object place, Throwable cause) {
        return new ProjectException(reason, place, locale, cause);
    }
}
