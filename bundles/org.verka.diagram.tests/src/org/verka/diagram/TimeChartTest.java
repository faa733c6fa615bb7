package org.verka.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.verka.evaluation.StaffTime;
import org.verka.evaluation.StaffTime.Category;
import org.verka.evaluation.StaffTime.Span;
import org.verka.evidence.TimeLog.Unit;

/** Figures 1 and 2 of seed 002, and what they have to say where less is known. */
class TimeChartTest {

    private static final List<String> PERIODS = List.of("v38–41 2018", "v14–18 2019");
    private static final Optional<BigDecimal> NOTHING = Optional.empty();

    private final TimeChart chart = new TimeChart(new Typeface(), Locale.of("sv"));

    private static Optional<BigDecimal> logged(String amount) {
        return Optional.of(new BigDecimal(amount));
    }

    private static Category use(
            String name, Optional<BigDecimal> first, Optional<BigDecimal> last) {
        return new Category(
                name,
                List.of(first, last),
                List.of(Optional.empty(), Optional.empty()),
                List.of(false, false));
    }

    private static StaffTime time(Unit unit, List<Category> uses) {
        return new StaffTime(
                Optional.empty(),
                Optional.empty(),
                unit,
                List.of(
                        new StaffTime.Period(LocalDate.of(2018, 9, 17), LocalDate.of(2018, 10, 14)),
                        new StaffTime.Period(LocalDate.of(2019, 4, 1), LocalDate.of(2019, 5, 5))),
                uses);
    }

    private static List<Shape.Rect> bars(Drawing drawing, String fill) {
        return drawing.shapes().stream()
                .filter(Shape.Rect.class::isInstance)
                .map(Shape.Rect.class::cast)
                .filter(r -> fill.equals(r.paint().fill()))
                .toList();
    }

    /** "cirka 42 procent", "cirka 32 procent", and "cirka 5 procent vid båda mättillfällena". */
    @Test
    void barsAreAsLongAsTheSharesOfTheLogBooks() {
        StaffTime time =
                time(
                        Unit.PER_CENT,
                        List.of(
                                use("Kontakter enskilt", NOTHING, logged("42")),
                                use("Administration", NOTHING, logged("32")),
                                use("Bistår i möten", logged("5"), logged("5"))));
        Drawing drawing = chart.draw(time, PERIODS).getFirst();
        List<Shape.Rect> last = bars(drawing, Palette.DEEP);
        assertEquals(4, last.size(), "one of them is the legend's");
        assertEquals(42.0 / 32, last.get(1).width() / last.get(2).width(), 1e-9);
        assertEquals(42.0 / 5, last.get(1).width() / last.get(3).width(), 1e-9);
        assertEquals(last.get(3).width(), bars(drawing, Palette.SAND).get(1).width(), 1e-9);
        assertTrue(Drawn.texts(drawing).containsAll(List.of("42\u00a0%", "uppgift saknas")));
        assertTrue(
                drawing.description()
                        .contains("Bistår i möten: v38–41 2018 5\u00a0%, v14–18 2019 5\u00a0%."));
    }

    @Test
    void hoursAreShownAsTheirPartOfThePeriod() {
        StaffTime time =
                time(
                        Unit.HOURS,
                        List.of(
                                use("Möten", logged("30"), logged("15")),
                                use("Resor", logged("10"), logged("45"))));
        List<String> texts = Drawn.texts(chart.draw(time, PERIODS).getFirst());
        assertTrue(
                texts.containsAll(List.of("75\u00a0%", "25\u00a0%")),
                "30 and 15 of 40 and 60 hours");
        assertEquals(2, texts.stream().filter("25\u00a0%"::equals).count());
    }

    @Test
    void whereSeveralLoggedDifferentPartsALineGoesFromTheLeastToTheMost() {
        Category lokal =
                new Category(
                        "Arbete i områdeslokalen",
                        List.of(NOTHING, logged("42.5")),
                        List.of(
                                Optional.empty(),
                                Optional.of(new Span(new BigDecimal("40"), new BigDecimal("45")))),
                        List.of(false, false));
        Drawing drawing = chart.draw(time(Unit.PER_CENT, List.of(lokal)), PERIODS).getFirst();
        assertTrue(drawing.description().contains("42,5\u00a0% (från 40\u00a0% till 45\u00a0%)"));
        assertTrue(Drawn.texts(drawing).contains("medelvärde, och från minst till mest"));
    }

    @Test
    void whatIsWithheldHasNoBarAndNoNumber() {
        Category withheld =
                new Category(
                        "Resor",
                        List.of(NOTHING, NOTHING),
                        List.of(Optional.empty(), Optional.empty()),
                        List.of(true, true));
        Category shown = use("Möten", logged("20"), logged("30"));
        StaffTime time = time(Unit.PER_CENT, List.of(shown, withheld));
        List<String> texts = Drawn.texts(chart.draw(time, PERIODS).getFirst());
        assertEquals(2, texts.stream().filter("visas inte"::equals).count());
        assertTrue(chart.draw(time(Unit.PER_CENT, List.of(withheld)), PERIODS).isEmpty());
        StaffTime hours = time(Unit.HOURS, List.of(shown, withheld));
        assertTrue(chart.draw(hours, PERIODS).isEmpty(), "no part is known without the whole");
    }

    @Test
    void manyUsesOfTimeGoOnInTheNextFigure() {
        List<Category> uses =
                IntStream.range(0, 60)
                        .mapToObj(i -> use("Uppgift " + i, logged("1"), logged("2")))
                        .toList();
        List<Drawing> drawings = chart.draw(time(Unit.PER_CENT, uses), PERIODS);
        assertFalse(drawings.size() < 2);
        for (Drawing drawing : drawings) {
            assertTrue(drawing.height() <= Palette.HEIGHT, "" + drawing.height());
        }
        assertEquals(
                uses.stream().map(Category::name).toList(),
                drawings.stream()
                        .flatMap(d -> Drawn.texts(d).stream())
                        .filter(t -> t.startsWith("Uppgift"))
                        .toList());
    }
}
