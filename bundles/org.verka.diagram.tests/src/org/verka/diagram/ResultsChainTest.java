package org.verka.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verka.diagram.ChainLayout.Arrow;
import org.verka.diagram.ChainLayout.Box;
import org.verka.diagram.ChainLayout.Column;
import org.verka.model.Paths;
import org.verka.model.Programme;

class ResultsChainTest {

    private final Typeface typeface = new Typeface();
    private final ResultsChain chain = new ResultsChain(typeface, Locale.of("sv"));

    static Stream<Programme> theories() {
        return Stream.of(
                Theories.samordnatStod(), Theories.tangle(1, 1, 1), Theories.tangle(9, 4, 3));
    }

    @ParameterizedTest
    @MethodSource("theories")
    void showsEveryActivityAndOutcomeAndLink(Programme programme) {
        ChainLayout layout = chain.layout(programme);
        assertEquals(
                programme.getActivities().size() + programme.getOutcomes().size(),
                layout.boxes().size());
        assertEquals(new Paths(programme).links().size(), layout.arrows().size());
    }

    @ParameterizedTest
    @MethodSource("theories")
    void noBoxCoversAnother(Programme programme) {
        List<Box> boxes = chain.layout(programme).boxes();
        for (Box a : boxes) {
            for (Box b : boxes) {
                boolean apart =
                        a.x() + a.width() <= b.x()
                                || b.x() + b.width() <= a.x()
                                || a.y() + a.height() <= b.y()
                                || b.y() + b.height() <= a.y();
                assertTrue(a == b || apart, () -> a.lines() + " covers " + b.lines());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("theories")
    void everyLabelFitsInItsBox(Programme programme) {
        for (Box box : chain.layout(programme).boxes()) {
            for (String line : box.lines()) {
                assertTrue(typeface.width(line, Palette.BODY) <= box.width() - 12, line);
            }
            assertTrue(box.lines().size() * Palette.BODY.lineHeight() <= box.height());
        }
    }

    @ParameterizedTest
    @MethodSource("theories")
    void goesFromLeftToRightByTerm(Programme programme) {
        List<Box> boxes = chain.layout(programme).boxes();
        List<Column> columns = boxes.stream().map(Box::column).distinct().sorted().toList();
        for (int i = 1; i < columns.size(); i++) {
            Column column = columns.get(i - 1);
            double right = edge(boxes, column, true);
            double left = edge(boxes, columns.get(i), false);
            assertTrue(right < left, column + " ends at " + right + ", next begins at " + left);
        }
    }

    private static double edge(List<Box> boxes, Column column, boolean right) {
        Stream<Double> edges =
                boxes.stream()
                        .filter(b -> b.column() == column)
                        .map(b -> right ? b.x() + b.width() : b.x());
        return right
                ? edges.max(Comparator.naturalOrder()).orElseThrow()
                : edges.min(Comparator.naturalOrder()).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("theories")
    void noNumberLiesOnABoxOrOnAnotherNumber(Programme programme) {
        ChainLayout layout = chain.layout(programme);
        for (Arrow a : layout.arrows()) {
            for (Box box : layout.boxes()) {
                boolean inside =
                        a.label().x() > box.x()
                                && a.label().x() < box.x() + box.width()
                                && a.label().y() > box.y()
                                && a.label().y() < box.y() + box.height();
                assertFalse(inside, () -> a.number() + " on " + box.lines());
            }
            for (Arrow b : layout.arrows()) {
                double distance =
                        Math.hypot(a.label().x() - b.label().x(), a.label().y() - b.label().y());
                assertTrue(a == b || distance >= 12, () -> a.number() + " on " + b.number());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("theories")
    void drawsTheSameEveryTime(Programme programme) {
        assertEquals(chain.draw(programme), chain.draw(programme));
    }

    @Test
    void showsWhatHasNoNameYet() {
        Programme programme = Theories.tangle(1, 1, 1);
        programme.setName(null);
        programme.getActivities().get(0).setName(null);
        List<Box> boxes = chain.layout(programme).boxes();
        assertEquals(List.of("…"), boxes.get(0).lines());
        assertEquals(3, boxes.size());
        assertTrue(chain.draw(programme).title().contains("…"));
    }
}
