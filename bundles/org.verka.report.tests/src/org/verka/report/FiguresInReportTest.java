package org.verka.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.verka.diagram.Typeface;
import org.verka.evaluation.Basis;
import org.verka.evaluation.Evaluation;
import org.verka.evaluation.Options;
import org.verka.report.content.ReportBuilder;
import org.verka.report.document.Block;
import org.verka.report.document.DataTable;
import org.verka.report.document.DataTable.Value;
import org.verka.report.document.Reader;
import org.verka.report.document.ReportDocument;
import org.verka.report.document.Section;

/** Distributions, shares over time and the status of sites, in the report of the example. */
class FiguresInReportTest {

    private static ReportDocument report(Evaluation evaluation, Reader reader) {
        return new ReportBuilder(Locale.of("sv"), new Typeface(), "Verka")
                .build(evaluation, Basis.unknown(), reader, "hela");
    }

    private static Stream<Block> blocks(List<Section> sections) {
        return sections.stream()
                .flatMap(s -> Stream.concat(s.blocks().stream(), blocks(s.sections())));
    }

    private static List<Block.Figure> figures(ReportDocument report, String caption) {
        return blocks(report.sections())
                .filter(Block.Figure.class::isInstance)
                .map(Block.Figure.class::cast)
                .filter(f -> f.caption().contains(caption))
                .toList();
    }

    private static List<Double> counts(ReportDocument report) {
        DataTable table =
                report.data().stream()
                        .filter(t -> t.name().equals("Fördelningar"))
                        .findFirst()
                        .orElseThrow();
        int n = table.variables().stream().map(DataTable.Variable::name).toList().indexOf("n");
        return table.rows().stream().map(r -> ((Value.Number) r.get(n)).number()).toList();
    }

    @Test
    void aReportToShareShowsNoClassOfFewerThanTheThreshold() throws IOException {
        ReportDocument report = report(SamordnatStod.shared(), Reader.EVALUATOR);
        assertTrue(!figures(report, "hur värdena fördelar sig").isEmpty());
        List<Double> counts = counts(report);
        assertTrue(counts.size() > 8, counts + "");
        assertTrue(
                counts.stream().allMatch(n -> n == 0 || n >= Options.DEFAULT_THRESHOLD),
                counts + "");
    }

    @Test
    void anInternalReportShowsEachPerson() throws IOException {
        ReportDocument report = report(SamordnatStod.internal(), Reader.EVALUATOR);
        List<Block.Figure> figures = figures(report, "hur värdena fördelar sig");
        assertTrue(figures.stream().allMatch(f -> f.caption().contains("en person")));
        assertTrue(counts(report).contains(1.0));
    }

    @Test
    void countedSharesAreDrawnOverTime() throws IOException {
        ReportDocument report = report(SamordnatStod.shared(), Reader.EVALUATOR);
        List<Block.Figure> figures = figures(report, "andel över tid");
        assertEquals(1, figures.size());
        assertTrue(
                figures.get(0).drawing().description().contains("Tyresö, Vuxna: sep 2013 28"),
                figures.get(0).drawing().description());
    }

    @Test
    void theSteeringGroupSeesHowFarTheEvaluationHasComeAtEachSite() throws IOException {
        for (Reader reader : List.of(Reader.EVALUATOR, Reader.STEERING_GROUP)) {
            long tables =
                    blocks(report(SamordnatStod.shared(), reader).sections())
                            .filter(Block.Table.class::isInstance)
                            .map(Block.Table.class::cast)
                            .filter(t -> t.caption().equals("Utvärderingens läge på varje plats"))
                            .count();
            assertEquals(1, tables, reader.name());
        }
    }
}
