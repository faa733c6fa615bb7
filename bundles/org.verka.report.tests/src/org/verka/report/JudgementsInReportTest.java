package org.verka.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verka.diagram.Typeface;
import org.verka.evaluation.Basis;
import org.verka.evaluation.Evaluation;
import org.verka.evaluation.Evaluator;
import org.verka.evaluation.Options;
import org.verka.evidence.Evidence;
import org.verka.model.Achievement;
import org.verka.model.Certainty;
import org.verka.model.DateSpan;
import org.verka.model.Document;
import org.verka.model.EvaluationQuestion;
import org.verka.model.Judgement;
import org.verka.model.ModelFactory;
import org.verka.model.Named;
import org.verka.model.Programme;
import org.verka.model.Recommendation;
import org.verka.report.content.ReportBuilder;
import org.verka.report.document.Block;
import org.verka.report.document.Block.Row;
import org.verka.report.document.DataTable;
import org.verka.report.document.DataTable.Value;
import org.verka.report.document.Reader;
import org.verka.report.document.ReportDocument;
import org.verka.report.document.ReportDocument.Fact;
import org.verka.report.document.Section;
import org.verka.report.html.HtmlRenderer;

/** Judgements stand in the report as what they are: nothing that was measured. */
class JudgementsInReportTest {

    private static final ModelFactory NEW = ModelFactory.eINSTANCE;
    private static final LocalDate DAY = LocalDate.of(2014, 10, 16);

    private final Programme programme = new Theory().programme();
    private final EvaluationQuestion question = programme.getQuestions().get(0);

    private Judgement judge(Named subject, String date, Achievement grade, String... texts) {
        Judgement judgement = NEW.createJudgement();
        judgement.setSubject(subject);
        judgement.setAuthor("FoU");
        judgement.setDate(DateSpan.parse(date).orElseThrow());
        judgement.setGrade(grade);
        judgement.getTexts().addAll(List.of(texts));
        ((Document) programme.eContainer()).getElements().add(judgement);
        return judgement;
    }

    private Evaluation evaluation() {
        return new Evaluator().evaluate(programme, Evidence.none(), Options.shared(DAY));
    }

    private ReportDocument report(Locale locale) {
        return new ReportBuilder(locale, new Typeface(), "Verka")
                .build(evaluation(), Basis.unknown(), Reader.EVALUATOR, "");
    }

    private Section section(String id) {
        return report(Locale.of("sv")).sections().stream()
                .flatMap(s -> Stream.concat(Stream.of(s), s.sections().stream()))
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static <B extends Block> List<B> blocks(Section section, Class<B> kind) {
        return section.blocks().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    @Test
    void aQuestionWithoutJudgementSaysSoAndWhereToWriteIt() {
        Section section = section("questions-1");
        List<Block.Note> open = blocks(section, Block.Note.class);
        assertEquals(1, open.size());
        assertEquals(Block.Note.Kind.OPEN, open.get(0).kind());
        assertTrue(open.get(0).text().startsWith("Ingen bedömning är skriven ännu."));
        assertTrue(open.get(0).text().contains("bedömning av Gjort"));
        question.setName(null);
        String unnamed = blocks(section("questions-1"), Block.Note.class).get(0).text();
        assertTrue(unnamed.contains("Ge frågan ett namn"), unnamed);
    }

    @Test
    void aJudgementStandsInItsOwnFormWithWhoWhenHowSureAndOnWhatGround() {
        Judgement judgement = judge(question, "2014-09", Achievement.MOSTLY, "Det mesta.", "Men.");
        judgement.setCertainty(Certainty.VERY_LOW);
        judgement.getSites().add(programme.getSites().get(0));
        judgement.getSupportedBy().addAll(programme.getActivities());
        judgement.setSource("Slutrapporten");
        Section section = section("questions-1");
        assertEquals(List.of(), blocks(section, Block.Note.class));
        assertEquals(
                List.of(
                        new Block.Judgement(
                                "Utvärderarens bedömning",
                                "●●○ i huvudsak uppnått",
                                List.of("Det mesta.", "Men."),
                                List.of(
                                        new Fact("Bedömt av", "FoU, 2014-09, gäller Tyresö"),
                                        new Fact("Tillförlitlighet", "mycket låg"),
                                        new Fact(
                                                "Med stöd av",
                                                "Utbildning; Screening; Samplanering"),
                                        new Fact("Källa", "Slutrapporten")))),
                blocks(section, Block.Judgement.class));
    }

    @Test
    void anEarlierJudgementStandsAsEarlier() {
        judge(question, "2014-09", Achievement.NOT, "Nej.");
        judge(question, "2013-12", Achievement.UNJUDGED, "För tidigt.");
        Block.Judgement block = blocks(section("questions-1"), Block.Judgement.class).get(0);
        assertEquals("○○○ inte uppnått", block.rating());
        assertTrue(
                block.facts()
                        .contains(
                                new Fact(
                                        "Tidigare, 2013-12", "– går inte att bedöma. För tidigt.")),
                block.facts().toString());
    }

    @Test
    void findingsAndJudgementsHaveColumnsOfTheirOwnGoalByGoal() {
        judge(programme.getOutcomes().get(1), "2014-09", Achievement.ACHIEVED, "Ja.");
        judge(question, "2014-09", Achievement.PARTLY, "Delvis.");
        question.getAbout().add(programme.getOutcomes().get(0));
        Block.Table table = blocks(section("goals"), Block.Table.class).get(0);
        assertEquals(
                List.of("Resultat", "Mål", "Fynd", "Bedömning"),
                table.columns().stream().map(Block.Column::heading).toList());
        assertEquals(
                List.of(
                        List.of(
                                "Fler familjer upptäcks",
                                "minst 30 senast 2014-09",
                                "Inget mätt",
                                "●○○ delvis uppnått (FoU, 2014-09), i frågan om detta"),
                        List.of(
                                "Tryggare familjeklimat",
                                "minst 2,2 senast 2014-09",
                                "Inget mätt",
                                "●●● uppnått (FoU, 2014-09)")),
                table.rows().stream().map(JudgementsInReportTest::cells).toList());
        assertEquals(1, section("goals").sections().size());
    }

    private static List<String> cells(Row row) {
        return ((Row.Cells) row).cells().stream().map(Block.Cell::text).toList();
    }

    @Test
    void recommendationsAreCollectedUnderWhoMakesThem() {
        Judgement judgement = judge(programme, "2014-09", Achievement.UNSPECIFIED, "Bra.");
        recommend(judgement, "Fortsätt", r -> r.getTo().addAll(programme.getRoles()));
        recommend(judgement, "Mät mer", r -> {});
        Block.Table table = blocks(section("recommendations"), Block.Table.class).get(0);
        assertEquals(
                new Row.Group("Samordnat stöd till barn & föräldrar (FoU, 2014-09)"),
                table.rows().get(0));
        assertEquals(List.of("Fortsätt", "Socialnämnden"), cells(table.rows().get(1)));
        assertEquals(List.of("Mät mer", "–"), cells(table.rows().get(2)));
        assertEquals("", blocks(section("questions-whole"), Block.Judgement.class).get(0).rating());
    }

    @Test
    void theSummaryAsksWhatShallBeDoneOfWhatIsRecommended() {
        Judgement judgement = judge(question, "2014-09", Achievement.ACHIEVED, "Ja.");
        assertFalse(asked().contains("rekommenderar"), asked());
        recommend(judgement, "Fortsätt", r -> {});
        recommend(judgement, "Mät mer", r -> {});
        String expected =
                "Vad ska göras av det som utvärderaren rekommenderar i 2 punkter? Se"
                        + " ”Rekommendationer”.";
        assertTrue(asked().contains(expected), asked());
    }

    private String asked() {
        return ids("summary").contains("summary-decide")
                ? blocks(section("summary-decide"), Block.Bullets.class).toString()
                : "";
    }

    private static void recommend(Judgement judgement, String text, Consumer<Recommendation> more) {
        Recommendation recommendation = NEW.createRecommendation();
        recommendation.setText(text);
        more.accept(recommendation);
        judgement.getRecommendations().add(recommendation);
    }

    @Test
    void theSummaryTellsHowQuestionsAreRatedAndTheScaleIsExplained() {
        assertFalse(ids("summary").contains("summary-judgement"));
        judge(question, "2014-09", Achievement.ACHIEVED, "Ja.");
        assertTrue(ids("summary").contains("summary-judgement"));
        Section section = section("summary-judgement");
        assertEquals(
                List.of("Har kommunen gjort det man tänkt? ●●● uppnått (FoU, 2014-09)."),
                blocks(section, Block.Bullets.class).get(0).items().stream()
                        .map(Block.Item::text)
                        .toList());
        String rule =
                blocks(section("questions"), Block.Paragraph.class).stream()
                        .map(Block.Paragraph::text)
                        .reduce("", String::concat);
        for (String sign : List.of("●●●", "●●○", "●○○", "○○○", "SBU")) {
            assertTrue(rule.contains(sign), sign);
        }
    }

    private List<String> ids(String section) {
        return section(section).sections().stream().map(Section::id).toList();
    }

    @Test
    void thePrintedReportHasTheWholeJudgement(@TempDir Path folder) throws IOException {
        judge(question, "2014-09", Achievement.MOSTLY, "Det mesta.", "Men inte allt.");
        List<Path> files =
                Written.files(
                        evaluation(),
                        folder,
                        ReportChoices.whole(Locale.of("sv"), EnumSet.of(Format.HTML, Format.PDF)));
        try (PDDocument pdf = Loader.loadPDF(files.get(1).toFile())) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertTrue(
                    text.contains(
                            "Utvärderarens bedömning ●●○ i huvudsak uppnått Det mesta."
                                    + " Men inte allt. Bedömt av: FoU, 2014-09"),
                    text);
        }
    }

    @Test
    void theyHaveASheetOfTheirOwnWithTheEarlierOnes() {
        judge(question, "2014-09", Achievement.NOT, "Nej.");
        judge(question, "2013-12", Achievement.UNSPECIFIED, "För tidigt.");
        DataTable table =
                report(Locale.of("sv")).data().stream()
                        .filter(t -> t.name().equals("Bedömningar"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(2, table.rows().size());
        List<Value> last = table.rows().get(0);
        assertEquals(new Value.Text("FoU"), last.get(1));
        assertEquals(new Value.Text("2014-09"), last.get(2));
        assertEquals(new Value.Text("inte uppnått"), last.get(4));
        assertEquals(new Value.Missing(), table.rows().get(1).get(4));
        assertEquals(
                List.of(new Value.Number(1), new Value.Number(0)),
                table.rows().stream().map(List::getLast).toList());
    }

    @Test
    void thePageKeepsWhatPeopleWriteInAGroupOfItsOwnAndEscapesIt() {
        judge(question, "2014-09", Achievement.ACHIEVED, "5 < 6 & <b>bra</b>");
        String page = new HtmlRenderer().render(report(Locale.ENGLISH));
        assertTrue(page.contains("class=\"judgement\" role=\"group\""));
        assertTrue(page.contains("aria-label=\"The evaluator’s judgement\""));
        assertTrue(page.contains("●●● achieved"));
        assertTrue(page.contains("5 &lt; 6 &amp; &lt;b&gt;bra&lt;/b&gt;"));
    }
}
