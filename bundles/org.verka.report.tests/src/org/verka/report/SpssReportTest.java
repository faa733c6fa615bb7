package org.verka.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verka.diagram.Typeface;
import org.verka.evaluation.Basis;
import org.verka.evaluation.Evaluation;
import org.verka.report.content.ReportBuilder;
import org.verka.report.document.DataTable;
import org.verka.report.document.DataTable.Value;
import org.verka.report.document.Reader;
import org.verka.report.document.ReportDocument;
import org.verka.report.spss.SpssRenderer;

/** A report's figures as SPSS syntax, read by PSPP. */
class SpssReportTest {

    @TempDir Path folder;

    private ReportDocument write(Evaluation evaluation) throws IOException {
        ReportDocument report =
                new ReportBuilder(Locale.of("sv"), new Typeface(), "Verka")
                        .build(evaluation, Basis.unknown(), Reader.EVALUATOR, "");
        new SpssRenderer("Verka").render(report, folder.resolve("rapport.sps"));
        return report;
    }

    private List<String> dataSets() throws IOException {
        return Pattern.compile("DATASET COPY (\\w+)\\.")
                .matcher(Files.readString(folder.resolve("rapport.sps")))
                .results()
                .map(m -> m.group(1))
                .toList();
    }

    /** Runs the syntax and what is asked besides, and gives what PSPP says. */
    private String pspp(List<String> more) throws IOException, InterruptedException {
        String syntax = Files.readString(folder.resolve("rapport.sps")).substring(1);
        Files.writeString(folder.resolve("run.sps"), syntax + String.join("\n", more) + "\n");
        ProcessBuilder builder =
                new ProcessBuilder("pspp", "-O", "format=csv", "run.sps")
                        .directory(folder.toFile())
                        .redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        assertFalse(said.contains("warning:"), said);
        return said;
    }

    @Test
    void everyTableOfTheWorkbookArrivesAsADataSetWithEveryCellAsItWas()
            throws IOException, InterruptedException {
        ReportDocument report = write(SamordnatStod.shared());
        List<String> sets = dataSets();
        assertEquals(report.data().size(), sets.size());
        List<String> saves = new ArrayList<>();
        for (String set : sets) {
            saves.add("DATASET ACTIVATE " + set + ".");
            saves.add("SAVE TRANSLATE /OUTFILE='" + set + ".tab' /TYPE=TAB /CELLS=LABELS.");
        }
        pspp(saves);
        for (int i = 0; i < sets.size(); i++) {
            List<String> lines = Files.readAllLines(folder.resolve(sets.get(i) + ".tab"));
            DataTable table = report.data().get(i);
            assertEquals(table.rows().size(), lines.size(), table.name());
            for (int row = 0; row < lines.size(); row++) {
                same(table.name(), table.rows().get(row), lines.get(row).split("\t", -1));
            }
        }
    }

    private static void same(String table, List<Value> values, String[] cells) {
        assertEquals(values.size(), cells.length, table);
        for (int i = 0; i < cells.length; i++) {
            String cell = cells[i].strip();
            switch (values.get(i)) {
                case Value.Text t ->
                        // straight marks of quotation would begin a text of their own
                        assertEquals(
                                t.text().replaceAll("\\s+", " ").strip().replace('"', '\u201d'),
                                cell,
                                table);
                case Value.Number n ->
                        assertEquals(
                                n.number(),
                                Double.parseDouble(cell),
                                1e-9 * Math.max(1, Math.abs(n.number())),
                                table);
                case Value.Day d ->
                        // PSPP writes days to other programs as American programs do
                        assertEquals(
                                d.day().format(DateTimeFormatter.ofPattern("MM/dd/yyyy")),
                                cell,
                                table);
                case Value.Missing m ->
                        assertTrue(cell.isEmpty() || cell.startsWith("visas inte"), table + cell);
            }
        }
    }

    @Test
    void whatIsWithheldIsAMissingValueThatSaysWhy() throws IOException, InterruptedException {
        write(SamordnatStod.shared());
        String said =
                pspp(
                        List.of(
                                "DATASET ACTIVATE forandringar.",
                                "DISPLAY DICTIONARY.",
                                "FREQUENCIES n_fore."));
        assertTrue(said.contains("Antal före"), said);
        assertTrue(said.contains("visas inte"), said);
        assertFalse(
                Pattern.compile("\\n-99999999,[^,\\n]*,\\d+,[\\d.]+%,[\\d.]+%")
                        .matcher(said)
                        .find());
    }

    /** Nothing that the workbook leaves out stands in the data. */
    @Test
    void anInternalReportHoldsMoreNumbersThanOneToShare() throws IOException {
        write(SamordnatStod.shared());
        String shared = Files.readString(folder.resolve("rapport.sps"));
        write(SamordnatStod.internal());
        String internal = Files.readString(folder.resolve("rapport.sps"));
        assertTrue(hidden(shared) > 0);
        assertEquals(0, hidden(internal));
    }

    private static long hidden(String syntax) {
        return Pattern.compile("\t-99999999(?=\t)").matcher(syntax).results().count();
    }

    @Test
    void theSameReportGivesTheSameBytesAndSaysWhatItWasMadeOf() throws IOException {
        ReportDocument report = write(SamordnatStod.shared());
        Path file = folder.resolve("rapport.sps");
        byte[] first = Files.readAllBytes(file);
        write(SamordnatStod.shared());
        assertEquals(new String(first, StandardCharsets.UTF_8), Files.readString(file));
        assertEquals(report.imprint(), ImprintOf.file(file, Format.SPSS).orElseThrow());
        assertEquals(
                1,
                Pattern.compile("^\\* verka: ", Pattern.MULTILINE)
                        .matcher(Files.readString(file))
                        .results()
                        .map(MatchResult::group)
                        .count());
    }
}
