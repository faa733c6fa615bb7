package org.verka.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.verka.evaluation.ActivityProgress;
import org.verka.evaluation.ActivityProgress.Done;
import org.verka.evaluation.ActivityProgress.Status;
import org.verka.evaluation.Caution;
import org.verka.evaluation.Change;
import org.verka.evaluation.Disclosed;
import org.verka.evaluation.Disclosed.Reason;
import org.verka.evaluation.Disclosed.Shown;
import org.verka.evaluation.FactorGroup;
import org.verka.evaluation.Group;
import org.verka.evaluation.Pairs;
import org.verka.evaluation.Share;
import org.verka.evaluation.StatedFactor;
import org.verka.evaluation.Survey;
import org.verka.evaluation.sites.ComparedScale;
import org.verka.evaluation.sites.ComparedShare;
import org.verka.model.Activity;
import org.verka.model.Count;
import org.verka.model.DateSpan;
import org.verka.model.Domain;
import org.verka.model.FactorKind;
import org.verka.model.Instrument;
import org.verka.model.ModelFactory;
import org.verka.model.Scale;
import org.verka.model.Site;

class FiguresTest {

    private static final ModelFactory NEW = ModelFactory.eINSTANCE;
    private static final Locale SWEDISH = Locale.of("sv");
    private final Typeface typeface = new Typeface();

    private static long filled(Drawing drawing, String colour) {
        return drawing.shapes().stream()
                .filter(s -> s instanceof Shape.Rect r && r.paint().fill().equals(colour))
                .count();
    }

    private static Share share(long part, long all, Disclosed<Share.Figures> second) {
        Count count = NEW.createCount();
        count.setName("AktivSamverkan");
        LocalDate day = LocalDate.of(2013, 9, 1);
        return new Share(
                count,
                Optional.empty(),
                "Vuxna",
                List.of(
                        new Share.Point(
                                day,
                                day.plusDays(29),
                                new Disclosed.Shown<>(new Share.Figures(part, all))),
                        new Share.Point(day.plusYears(1), day.plusYears(1).plusDays(29), second)));
    }

    private static ComparedShare.Row site(String name, long part, long all) {
        Site site = NEW.createSite();
        site.setName(name);
        return new ComparedShare.Row(site, new Disclosed.Shown<>(new Share.Figures(part, all)));
    }

    private static FactorGroup group(
            FactorKind kind, String theme, OptionalInt strength, Site... sites) {
        StatedFactor factor =
                new StatedFactor(
                        kind,
                        Optional.empty(),
                        "något",
                        Domain.UNSPECIFIED,
                        List.of(),
                        List.of(sites),
                        Optional.empty(),
                        strength,
                        "",
                        List.of(),
                        StatedFactor.Source.THEORY);
        return new FactorGroup(kind, theme, List.of(factor));
    }

    @Test
    void whatHindersAndHelpsAtOneSiteStandsThereTwiceAndIsNotAddedUp() {
        Site norr = NEW.createSite();
        norr.setName("Norr");
        Site syd = NEW.createSite();
        syd.setName("Syd");
        List<FactorGroup> groups =
                List.of(
                        group(FactorKind.HINDERING, "Tid", OptionalInt.of(-2), norr, syd),
                        group(FactorKind.HELPING, "Tid", OptionalInt.of(1), norr),
                        group(FactorKind.TO_DEVELOP, "Tid", OptionalInt.empty(), syd));
        Drawing drawing =
                new FactorMatrix(typeface, SWEDISH).draw(groups, List.of(norr, syd)).getFirst();
        assertEquals(2, Drawn.texts(drawing).stream().filter("1 hindrar"::equals).count());
        assertEquals(1, Drawn.texts(drawing).stream().filter("1 främjar"::equals).count());
        assertEquals(
                "Tid: Norr 1 hindrar, 1 främjar, skattat 0, blandat; Syd 1 hindrar, 1 utvecklas,"
                        + " skattat −1.",
                drawing.description());
    }

    @Test
    void manyThemesStandOnAsManyPagesAsTheyNeedAndNoneIsLost() {
        Site norr = NEW.createSite();
        norr.setName("Norr");
        Site syd = NEW.createSite();
        syd.setName("Syd");
        List<FactorGroup> groups =
                IntStream.range(0, 60)
                        .mapToObj(i ->
                                group(
                                        FactorKind.HINDERING,
                                        "Tema " + i,
                                        OptionalInt.of(-1),
                                        norr,
                                        syd))
                        .toList();
        isWhole(new FactorMatrix(typeface, SWEDISH).draw(groups, List.of(norr, syd)));
        isWhole(new FactorBalance(typeface, SWEDISH).draw(groups));
    }

    private static void isWhole(List<Drawing> drawings) {
        assertTrue(drawings.size() > 1);
        drawings.forEach(d -> assertTrue(d.height() <= Palette.HEIGHT + 2, d.height() + ""));
        List<String> said = drawings.stream().flatMap(d -> Drawn.texts(d).stream()).toList();
        IntStream.range(0, 60)
                .forEach(i -> assertEquals(1, said.stream().filter(("Tema " + i)::equals).count()));
    }

    /** Of 412 in 2,200 together, 10 of 100 lies outside 95 % and 2 of 100 outside 99.8 %. */
    @Test
    void aFunnelTellsByShapeAndInWordsWhatLiesOutsideTheLimits() {
        Count count = NEW.createCount();
        count.setName("C");
        LocalDate day = LocalDate.of(2014, 1, 1);
        ComparedShare shares =
                new ComparedShare(
                        count,
                        day,
                        day.plusDays(30),
                        List.of(site("A", 2, 100), site("B", 10, 100), site("C", 400, 2000)));
        Drawing drawing = new FunnelPlot(typeface, SWEDISH).draw(shares).orElseThrow();
        assertTrue(
                Drawn.texts(drawing).containsAll(List.of("A", "B", "C")),
                "" + Drawn.texts(drawing));
        assertTrue(drawing.description().contains("A: 2\u00a0% (2 av 100), utanför 99,8 %."));
        assertTrue(drawing.description().contains("B: 10\u00a0% (10 av 100), utanför 95 %."));
        assertEquals(2, filled(drawing, Palette.WARM), "one in the legend, one in the figure");
    }

    @Test
    void aWithheldSiteHasARowAndNoInterval() {
        Instrument instrument = NEW.createInstrument();
        instrument.setName("F");
        Scale scale = NEW.createScale();
        scale.setName("S");
        Site site = NEW.createSite();
        site.setName("Liten");
        Set<Caution> none = Set.of();
        ComparedScale.Figures figures =
                new ComparedScale.Figures(
                        12,
                        OptionalInt.of(0),
                        OptionalDouble.of(-1.5),
                        OptionalDouble.of(-2.5),
                        OptionalDouble.of(-0.5),
                        none);
        List<ComparedScale.Row> rows =
                List.of(
                        new ComparedScale.Row(
                                Optional.of(site),
                                Optional.empty(),
                                false,
                                new Disclosed.Withheld<>(Reason.TOO_FEW),
                                Optional.empty()),
                        new ComparedScale.Row(
                                Optional.empty(),
                                Optional.empty(),
                                false,
                                new Disclosed.Shown<>(figures),
                                Optional.empty()));
        ComparedScale compared =
                new ComparedScale(instrument, scale, ComparedScale.Kind.CHANGE, rows);
        Drawing drawing = new SiteIntervals(typeface, SWEDISH).draw(List.of(compared)).getFirst();
        assertTrue(
                Drawn.texts(drawing)
                        .containsAll(List.of("Liten", "visas inte", "n = 12, bortfall 0")));
        assertEquals(1, drawing.shapes().stream().filter(Shape.Circle.class::isInstance).count());
        assertTrue(drawing.description().contains("−1,5 (från −2,5 till −0,5)"));
    }

    /** Tyresö, adults: 10 of 36 and 18 of 38 are 28 and 47 per cent. */
    @Test
    void sharesCarryTheirPercentagesAndCounts() {
        Share share = share(10, 36, new Disclosed.Shown<>(new Share.Figures(18, 38)));
        List<String> texts =
                Drawn.texts(new ShareChart(typeface, SWEDISH).draw(List.of(share)).getFirst());
        assertTrue(
                texts.containsAll(List.of("28\u00a0%", "47\u00a0%", "10 av 36", "18 av 38")),
                "" + texts);
    }

    @Test
    void aWithheldShareHasNoBarAndNoNumber() {
        Share share = share(10, 36, new Disclosed.Withheld<>(Reason.TOO_FEW));
        Drawing drawing = new ShareChart(typeface, SWEDISH).draw(List.of(share)).getFirst();
        assertTrue(Drawn.texts(drawing).contains("visas inte"));
        assertEquals(1, filled(drawing, Palette.DEEP), "only the legend's");
    }

    private static Survey.Question question(Disclosed<Survey.Answers> answers, boolean ordered) {
        return new Survey.Question(
                "Positiva förändringar",
                List.of("Inga", "Endast små", "En del", "Stora"),
                false,
                ordered,
                List.of(new Survey.Place(Optional.empty(), answers)));
    }

    /** Of 21 users 15 and 6 tell of changes, all of them right of the middle: seed 002. */
    @Test
    void answersLeanToTheSideOfTheOptionsThatWereChosen() {
        Survey.Answers answers = new Survey.Answers(21, 21, List.of(0, 0, 15, 6));
        Drawing drawing =
                new DivergingBars(typeface, SWEDISH)
                        .draw(List.of(question(new Disclosed.Shown<>(answers), true)))
                        .getFirst();
        List<String> texts = Drawn.texts(drawing);
        assertTrue(texts.containsAll(List.of("71\u00a0%", "29\u00a0%", "n = 21")), "" + texts);
        assertEquals(2, filled(drawing, Palette.DEEP), "the bar's and the legend's");
        assertEquals(1, filled(drawing, Palette.WARM), "only the legend's");
        assertTrue(drawing.description().contains("En del 15, Stora 6"), drawing.description());
    }

    @Test
    void answersWithoutOrderLeanNowhere() {
        Survey.Answers answers = new Survey.Answers(21, 21, List.of(0, 0, 15, 6));
        List<Survey.Question> questions = List.of(question(new Disclosed.Shown<>(answers), false));
        assertEquals(List.of(), new DivergingBars(typeface, SWEDISH).draw(questions));
    }

    @Test
    void anOptionInTheMiddleLiesOnBothSides() {
        Survey.Question question =
                new Survey.Question(
                        "Nöjd?",
                        List.of("Nej", "Varken eller", "Ja"),
                        false,
                        true,
                        List.of(
                                new Survey.Place(
                                        Optional.empty(),
                                        new Disclosed.Shown<>(
                                                new Survey.Answers(20, 20, List.of(5, 10, 5))))));
        Drawing drawing = new DivergingBars(typeface, SWEDISH).draw(List.of(question)).getFirst();
        Shape.Line middle =
                drawing.shapes().stream()
                        .filter(s -> s instanceof Shape.Line l && l.x1() == l.x2())
                        .map(Shape.Line.class::cast)
                        .findFirst()
                        .orElseThrow();
        Shape.Rect both =
                drawing.shapes().stream()
                        .filter(s ->
                                s instanceof Shape.Rect r
                                        && r.paint().fill().equals(Palette.MIST)
                                        && r.width() > 20)
                        .map(Shape.Rect.class::cast)
                        .findFirst()
                        .orElseThrow();
        assertEquals(middle.x1(), both.x() + both.width() / 2, 1e-9);
    }

    @Test
    void answersThatAreWithheldAreNotDrawn() {
        Survey.Question question = question(new Disclosed.Withheld<>(Reason.TOO_FEW), true);
        assertTrue(new DivergingBars(typeface, SWEDISH).draw(List.of(question)).isEmpty());
    }

    private static Group group(double mean) {
        return new Group(8, OptionalDouble.of(mean), OptionalDouble.of(1), OptionalDouble.empty());
    }

    @Test
    void changesCarryMeansAndHowManyAnswered() {
        Pairs pairs =
                new Pairs(
                        8,
                        OptionalDouble.of(1.6),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of());
        Change change =
                Drawn.closeness(
                        new Disclosed.Shown<>(
                                new Change.Figures(
                                        group(2.0),
                                        group(3.6),
                                        pairs,
                                        0,
                                        0,
                                        Set.of(),
                                        Optional.empty(),
                                        Optional.empty())));
        Drawing drawing = new ChangeChart(typeface, SWEDISH).draw(List.of(change)).orElseThrow();
        List<String> texts = Drawn.texts(drawing);
        assertTrue(texts.containsAll(List.of("2,0", "3,6", "n 8 → 8", "Normvärde")), "" + texts);
        for (String value : List.of("2,0", "3,6")) {
            assertTrue(liesOnPaper(drawing, value), value + " is struck through by the line");
        }
    }

    /** Whether nothing that was drawn before a text is seen through it. */
    private static boolean liesOnPaper(Drawing drawing, String text) {
        List<Shape> shapes = drawing.shapes();
        for (int i = 1; i < shapes.size(); i++) {
            if (shapes.get(i) instanceof Shape.Text t && t.text().equals(text)) {
                return shapes.get(i - 1) instanceof Shape.Rect r
                        && r.paint().fill().equals(Palette.PAPER)
                        && r.x() < t.x()
                        && r.y() < t.y() - t.size() / 2
                        && r.y() + r.height() > t.y();
            }
        }
        return false;
    }

    @Test
    void changesThatAreWithheldAreNotDrawn() {
        Change change = Drawn.closeness(new Disclosed.Withheld<>(Reason.TOO_FEW));
        assertTrue(new ChangeChart(typeface, SWEDISH).draw(List.of(change)).isEmpty());
    }

    @Test
    void theCalendarShowsPlanAndDoneMonthByMonth() {
        Activity activity = NEW.createActivity();
        activity.setName("Screening");
        activity.setWhen(DateSpan.parse("2013-10 – 2014-03").orElseThrow());
        TreeMap<YearMonth, Double> months = new TreeMap<>();
        months.put(YearMonth.of(2013, 11), 3.0);
        months.put(YearMonth.of(2014, 2), 6.0);
        ActivityProgress progress =
                new ActivityProgress(
                        activity,
                        Optional.empty(),
                        OptionalDouble.of(12),
                        new Shown<>(new Done(9, 2)),
                        new Shown<>(months),
                        Status.LESS);
        Drawing drawing =
                new Gantt(typeface, SWEDISH)
                        .draw(List.of(progress), Optional.empty(), LocalDate.of(2014, 3, 1))
                        .getFirst();
        assertTrue(
                Drawn.texts(drawing).containsAll(List.of("9 av 12", "2013", "2014", "okt", "mar")));
        assertEquals(2 + 3, filled(drawing, Palette.DEEP), "two months and the legend's three");
        assertFalse(drawing.description().isBlank());
    }

    @Test
    void nothingDatedGivesNoCalendar() {
        Gantt gantt = new Gantt(typeface, SWEDISH);
        assertTrue(gantt.draw(List.of(), Optional.empty(), LocalDate.EPOCH).isEmpty());
    }
}
