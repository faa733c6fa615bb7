package org.verka.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verka.report.Written.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verka.diagram.Typeface;
import org.verka.evaluation.Basis;
import org.verka.evaluation.Evaluation;
import org.verka.evaluation.Evaluator;
import org.verka.evaluation.Options;
import org.verka.evaluation.TheoryLines;
import org.verka.evidence.Evidence;
import org.verka.model.Activity;
import org.verka.model.Link;
import org.verka.model.ModelFactory;
import org.verka.model.Outcome;
import org.verka.model.Programme;
import org.verka.model.Term;
import org.verka.report.content.ReportBuilder;
import org.verka.report.document.Block;
import org.verka.report.document.Block.Figure;
import org.verka.report.document.Reader;
import org.verka.report.document.ReportDocument;
import org.verka.report.document.Section;
import org.verka.report.html.HtmlRenderer;

/** What a report draws of a theory whose figures are too large for a page. */
class LargeTheoryReportTest {

    private static final ModelFactory NEW = ModelFactory.eINSTANCE;

    private static Evaluation evaluation(int activities) {
        Programme programme = new Theory().programme();
        for (int i = 0; i < activities; i++) {
            Activity activity = NEW.createActivity();
            activity.setName("Extra" + i);
            activity.setLabel("Samverkansmöten mellan enheterna och hembesök, nummer " + i);
            Link link = NEW.createLink();
            link.setTarget(programme.getOutcomes().get(i % programme.getOutcomes().size()));
            activity.getLinks().add(link);
            programme.getActivities().add(activity);
        }
        return new Evaluator()
                .evaluate(programme, Evidence.none(), Options.shared(SamordnatStod.DAY));
    }

    private static ReportDocument steering(Evaluation evaluation) {
        return new ReportBuilder(Locale.of("sv"), new Typeface(), "Verka")
                .build(evaluation, Basis.unknown(), Reader.STEERING_GROUP, "hela-rapporten");
    }

    private static List<Figure> figures(Section section) {
        List<Figure> figures = new ArrayList<>();
        for (Block block : section.blocks()) {
            if (block instanceof Figure figure) {
                figures.add(figure);
            }
        }
        return figures;
    }

    @ParameterizedTest
    @ValueSource(strings = {"theory", "chain"})
    void theChainIsAnOverviewAndNumberedPartsEachWithItsWordsAndOrigin(String chapter) {
        ReportDocument report = Written.report(evaluation(17));
        List<Figure> overview = figures(section(report, chapter));
        assertEquals(1, overview.size());
        assertTrue(overview.getFirst().caption().contains("i översikt"));
        List<Figure> parts =
                figures(section(report, chapter.equals("chain") ? "chain-parts" : "theory-chain"));
        int count = parts.size();
        assertTrue(count > 1, count + " parts");
        assertEquals(
                IntStream.rangeClosed(1, count).mapToObj(i -> "del " + i + " av " + count).toList(),
                parts.stream()
                        .map(p -> p.caption().replaceAll(".*(del \\d+ av \\d+).*", "$1"))
                        .toList());
        String page = new HtmlRenderer().render(report);
        for (Figure part : parts) {
            assertTrue(part.caption().contains("länkarna "), part.caption());
            assertTrue(part.origin().isPresent());
            assertTrue(part.drawing().description().contains("leder till"));
            assertTrue(page.contains(part.caption()), part.caption());
        }
    }

    @Test
    void theSteeringGroupSeesTheWholeChainOnceAtAGlance() {
        ReportDocument report = steering(evaluation(17));
        List<Figure> chain = figures(section(report, "chain"));
        assertEquals(1, chain.size());
        assertTrue(chain.getFirst().caption().contains("i hela rapporten"));
        assertTrue(
                Written.sections(report.sections()).noneMatch(s -> s.id().equals("chain-parts")));
        assertTrue(figures(section(report, "theory")).isEmpty());
    }

    @Test
    void aChainThatHasNoGlanceIsAnOverviewOfEveryResultStepByStep() {
        Evaluation evaluation = evaluation(60);
        for (ReportDocument report : List.of(Written.report(evaluation), steering(evaluation))) {
            Section chain = section(report, "chain");
            List<String> rows = Written.rows(chain);
            assertTrue(rows.getFirst().startsWith("Aktiviteter (6"), rows.getFirst());
            int near = rows.indexOf("Resultat på kort sikt (1)");
            int far = rows.indexOf("Resultat på lång sikt (1)");
            assertTrue(0 < near && near < far, rows.toString());
            for (Outcome outcome : evaluation.programme().getOutcomes()) {
                int at = outcome.getTerm() == Term.LONG ? far : near;
                assertTrue(
                        rows.stream()
                                .skip(at + 1)
                                .anyMatch(r -> r.startsWith(outcome.getLabel() + " | ")),
                        outcome.getLabel() + " in " + rows);
            }
        }
    }

    @Test
    void ofAChainThatHasNoGlanceTheSteeringGroupSeesThePartsThatSayMostAndWhereTheOthersAre() {
        Evaluation evaluation = evaluation(60);
        assertTrue(figures(section(Written.report(evaluation), "chain")).isEmpty());
        int all = figures(section(Written.report(evaluation), "chain-parts")).size();
        Section chain = section(steering(evaluation), "chain");
        List<String> shown = figures(chain).stream().map(Figure::caption).toList();
        assertTrue(!shown.isEmpty() && shown.size() < all, shown + " of " + all);
        assertTrue(
                shown.stream().anyMatch(c -> c.contains("resultat på lång sikt")),
                shown.toString());
        String told =
                chain.blocks().stream()
                        .filter(Block.Paragraph.class::isInstance)
                        .map(b -> ((Block.Paragraph) b).text())
                        .filter(p -> p.startsWith("Figurerna visar " + shown.size() + " av "))
                        .findFirst()
                        .orElseThrow();
        assertTrue(told.contains("hela-rapporten"), told);
        IntStream.rangeClosed(1, all)
                .forEach(part ->
                        assertEquals(
                                shown.stream().noneMatch(c -> c.contains("del " + part + " av ")),
                                isNamed(part, told),
                                part + " in " + told));
    }

    /** Whether a part is among those told of, as 3 is in "2–5, 7". */
    private static boolean isNamed(int part, String told) {
        String numbers = told.replaceAll(".*Del(?:en|arna)? ([\\d–, och]+) står.*", "$1");
        return Stream.of(numbers.split(", | och "))
                .map(range -> range.split("–"))
                .anyMatch(ends ->
                        Integer.parseInt(ends[0].strip()) <= part
                                && part <= Integer.parseInt(ends[ends.length - 1].strip()));
    }

    @Test
    void eachPartOfAChainLeadsToTheLinesOfItsOwnLinks() {
        Evaluation evaluation = evaluation(17);
        List<EObject> links = new ArrayList<>();
        evaluation.programme().eAllContents().forEachRemaining(links::add);
        links.removeIf(e -> !(e instanceof Link));
        Basis basis =
                new Basis(
                        "",
                        e ->
                                Optional.of(e)
                                        .filter(links::contains)
                                        .map(l ->
                                                new TheoryLines.Line(
                                                        "t", links.indexOf(l) + 1, "→")));
        ReportDocument report = Written.report(evaluation, basis);
        for (String parts : List.of("chain-parts", "theory-chain")) {
            List<Integer> lines =
                    figures(section(report, parts)).stream()
                            .map(f -> f.origin().orElseThrow().parts().getLast().lines().size())
                            .toList();
            assertTrue(lines.size() > 1 && !lines.contains(links.size()), lines.toString());
            assertEquals(links.size(), lines.stream().mapToInt(n -> n).sum(), parts);
        }
    }

    @Test
    void aChainThatHasRoomHasNoParts() {
        ReportDocument report = Written.report(evaluation(0));
        assertEquals(1, figures(section(report, "chain")).size());
        assertFalse(
                Written.sections(report.sections())
                        .anyMatch(s ->
                                s.id().equals("chain-parts") || s.id().equals("theory-chain")));
    }
}
