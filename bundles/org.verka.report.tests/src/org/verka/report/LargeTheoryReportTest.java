package org.verka.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verka.report.Written.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verka.diagram.Typeface;
import org.verka.evaluation.Basis;
import org.verka.evaluation.Evaluation;
import org.verka.evaluation.Evaluator;
import org.verka.evaluation.Options;
import org.verka.evidence.Evidence;
import org.verka.model.Activity;
import org.verka.model.Link;
import org.verka.model.ModelFactory;
import org.verka.model.Programme;
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
    void theSteeringGroupSeesTheFirstPartsOfAChainThatHasNoGlance() {
        Evaluation evaluation = evaluation(60);
        assertTrue(figures(section(Written.report(evaluation), "chain")).isEmpty());
        int all = figures(section(Written.report(evaluation), "chain-parts")).size();
        Section chain = section(steering(evaluation), "chain");
        int shown = figures(chain).size();
        assertTrue(shown > 0 && shown < all, shown + " of " + all);
        String more = (all - shown) + " figur";
        assertTrue(
                chain.blocks().stream()
                        .anyMatch(
                                b -> b instanceof Block.Paragraph p && p.text().startsWith(more)));
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
