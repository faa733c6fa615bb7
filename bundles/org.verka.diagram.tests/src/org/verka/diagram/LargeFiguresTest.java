package org.verka.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verka.evaluation.ActivityProgress;
import org.verka.evaluation.ActivityProgress.Done;
import org.verka.evaluation.ActivityProgress.Status;
import org.verka.evaluation.Disclosed;
import org.verka.evaluation.Disclosed.Shown;
import org.verka.evaluation.Share;
import org.verka.evaluation.Survey;
import org.verka.evaluation.sites.ComparedScale;
import org.verka.model.Activity;
import org.verka.model.Count;
import org.verka.model.DateSpan;
import org.verka.model.Instrument;
import org.verka.model.ModelFactory;
import org.verka.model.Scale;
import org.verka.model.Site;

/** Figures of many activities, sites and questions are several, each of which goes on a page. */
class LargeFiguresTest {

    private static final ModelFactory NEW = ModelFactory.eINSTANCE;
    private static final Locale SWEDISH = Locale.of("sv");
    private static final LocalDate DAY = LocalDate.of(2014, 3, 1);

    private final Typeface typeface = new Typeface();

    private static void goOnPages(int least, List<Drawing> drawings) {
        assertTrue(drawings.size() >= least, drawings.size() + " figures");
        for (Drawing drawing : drawings) {
            assertTrue(drawing.height() <= Palette.HEIGHT, drawing.height() + " high");
        }
    }

    /** How often a word is drawn in all figures, and how often it is told in words. */
    private static List<Long> shown(List<Drawing> drawings, String word) {
        return List.of(
                drawings.stream()
                        .flatMap(d -> Drawn.texts(d).stream())
                        .filter(word::equals)
                        .count(),
                drawings.stream().filter(d -> d.description().contains(word + ":")).count());
    }

    private static Site site(int number) {
        Site site = NEW.createSite();
        site.setName("Ort" + number + "n");
        return site;
    }

    private static ActivityProgress progress(int number) {
        Activity activity = NEW.createActivity();
        activity.setName("Aktivitet" + number + "n");
        activity.setWhen(DateSpan.parse("2013-10 – 2014-03").orElseThrow());
        TreeMap<YearMonth, Double> months = new TreeMap<>();
        months.put(YearMonth.of(2013, 10).plusMonths(number % 5), 3.0);
        return new ActivityProgress(
                activity,
                Optional.empty(),
                OptionalDouble.of(12),
                new Shown<>(new Done(9, 2)),
                new Shown<>(months),
                Status.LESS);
    }

    private List<Drawing> calendars(int activities) {
        List<ActivityProgress> all =
                IntStream.range(0, activities).mapToObj(LargeFiguresTest::progress).toList();
        return new Gantt(typeface, SWEDISH).draw(all, Optional.empty(), DAY);
    }

    @ParameterizedTest
    @ValueSource(ints = {13, 15})
    void soManyActivitiesAreOneCalendar(int activities) {
        assertEquals(1, calendars(activities).size());
        goOnPages(1, calendars(activities));
    }

    @Test
    void moreActivitiesShareOneCalendarOnSeveralPages() {
        List<Drawing> calendars = calendars(30);
        goOnPages(2, calendars);
        for (int i = 0; i < 30; i++) {
            assertEquals(List.of(1L, 1L), shown(calendars, "Aktivitet" + i + "n"));
        }
        List<String> months = List.of("okt", "nov", "dec", "jan", "feb", "mar");
        calendars.forEach(c -> assertTrue(Drawn.texts(c).containsAll(months)));
    }

    @Test
    void sitesBesideOneAnotherGoOnToThePagesThatTheyNeed() {
        Instrument instrument = NEW.createInstrument();
        instrument.setName("F");
        List<ComparedScale> scales = new ArrayList<>();
        for (int s = 0; s < 3; s++) {
            Scale scale = NEW.createScale();
            scale.setName("S" + s);
            List<ComparedScale.Row> rows =
                    IntStream.range(0, 60).mapToObj(LargeFiguresTest::row).toList();
            scales.add(new ComparedScale(instrument, scale, ComparedScale.Kind.CHANGE, rows));
        }
        List<Drawing> drawings = new SiteIntervals(typeface, SWEDISH).draw(scales);
        goOnPages(5, drawings);
        for (int i = 0; i < 60; i++) {
            assertEquals(3, shown(drawings, "Ort" + i + "n").getFirst());
        }
    }

    private static ComparedScale.Row row(int number) {
        ComparedScale.Figures figures =
                new ComparedScale.Figures(
                        12,
                        OptionalInt.of(3),
                        OptionalDouble.of(number),
                        OptionalDouble.of(number - 1),
                        OptionalDouble.of(number + 1),
                        Set.of());
        return new ComparedScale.Row(
                Optional.of(site(number)),
                Optional.empty(),
                false,
                new Disclosed.Shown<>(figures),
                Optional.empty());
    }

    @Test
    void sitesBelowAQuestionGoOnUnderTheSameHeading() {
        List<Survey.Place> places =
                IntStream.range(0, 30)
                        .mapToObj(i ->
                                new Survey.Place(
                                        Optional.of(site(i)),
                                        new Disclosed.Shown<>(
                                                new Survey.Answers(20, 20, List.of(5, 15)))))
                        .toList();
        List<Survey.Question> questions =
                List.of(
                        new Survey.Question("Nöjd?", List.of("Nej", "Ja"), false, true, places),
                        new Survey.Question("Hjälpt?", List.of("Nej", "Ja"), false, true, places));
        List<Drawing> drawings = new DivergingBars(typeface, SWEDISH).draw(questions);
        goOnPages(3, drawings);
        for (int i = 0; i < 30; i++) {
            assertEquals(2, shown(drawings, "Ort" + i + "n").getFirst());
        }
        drawings.forEach(d ->
                assertTrue(Drawn.texts(d).contains("Nöjd?") || Drawn.texts(d).contains("Hjälpt?")));
    }

    @Test
    void sharesOfManySitesHaveOneAxis() {
        Count count = NEW.createCount();
        count.setName("AktivSamverkan");
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < 70; i++) {
            Share.Figures figures = new Share.Figures(i == 0 ? 90 : 10, 100);
            shares.add(
                    new Share(
                            count,
                            Optional.of(site(i)),
                            "",
                            List.of(new Share.Point(DAY, DAY, new Disclosed.Shown<>(figures)))));
        }
        List<Drawing> drawings = new ShareChart(typeface, SWEDISH).draw(shares);
        goOnPages(2, drawings);
        for (int i = 0; i < 70; i++) {
            assertEquals(1, shown(drawings, "Ort" + i + "n").getFirst());
        }
        drawings.forEach(d -> assertTrue(Drawn.texts(d).contains("80\u00a0%")));
    }
}
