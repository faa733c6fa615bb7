package org.verka.workbench.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.verka.diagram.ChainLayout.Point;
import org.verka.diagram.Drawing;
import org.verka.workbench.chain.ChainPart.Area;
import org.verka.workbench.chain.ChainPart.Kind;
import org.verka.workbench.chain.ChainWalk.Way;

/** Two activities to the left of one outcome: A above B, each with an arrow to C. */
class ChainWalkTest {

    private static final int A = 0;
    private static final int A_TO_C = 1;
    private static final int B = 2;
    private static final int B_TO_C = 3;
    private static final int C = 4;

    private final ChainScene scene =
            new ChainScene(
                    new Drawing(300, 100, "", "", List.of()),
                    new Drawing(300, 100, "", "", List.of()),
                    List.of(),
                    List.of(),
                    List.of(
                            box("A", new Area(0, 0, 80, 30), List.of(), List.of(A_TO_C)),
                            arrow("1", new Point(80, 15), new Point(200, 40), A),
                            box("B", new Area(0, 60, 80, 30), List.of(), List.of(B_TO_C)),
                            arrow("2", new Point(80, 75), new Point(200, 50), B),
                            box(
                                    "C",
                                    new Area(200, 30, 80, 30),
                                    List.of(A_TO_C, B_TO_C),
                                    List.of())));

    private static ChainPart box(
            String title, Area area, List<Integer> behind, List<Integer> ahead) {
        return new ChainPart(
                Kind.BOX, title, "", List.of(), area, List.of(), behind, ahead, Optional.empty());
    }

    private static ChainPart arrow(String title, Point from, Point to, int origin) {
        Area sign = new Area((from.x() + to.x()) / 2 - 7, (from.y() + to.y()) / 2 - 7, 14, 14);
        return new ChainPart(
                Kind.ARROW,
                title,
                "",
                List.of(),
                sign,
                List.of(from, to),
                List.of(origin),
                List.of(C),
                Optional.empty());
    }

    private int step(int from, Way way) {
        return new ChainWalk(scene).step(OptionalInt.of(from), way).orElseThrow();
    }

    @Test
    void rightAndLeftFollowTheArrows() {
        assertEquals(B_TO_C, step(B, Way.RIGHT));
        assertEquals(C, step(B_TO_C, Way.RIGHT));
        assertEquals(A_TO_C, step(C, Way.LEFT));
        assertEquals(A, step(A_TO_C, Way.LEFT));
    }

    @Test
    void upAndDownStayAmongWhatStandsBesideEachOther() {
        assertEquals(B, step(A, Way.DOWN));
        assertEquals(A, step(B, Way.UP));
        assertEquals(B_TO_C, step(A_TO_C, Way.DOWN));
    }

    @Test
    void whereNothingIsTheWalkStays() {
        assertEquals(C, step(C, Way.RIGHT));
        assertEquals(A, step(A, Way.UP));
        assertEquals(B, step(B, Way.DOWN));
    }

    @Test
    void itBeginsAndEndsWithBoxes() {
        assertEquals(OptionalInt.of(A), new ChainWalk(scene).step(OptionalInt.empty(), Way.RIGHT));
        assertEquals(A, step(C, Way.FIRST));
        assertEquals(C, step(A, Way.LAST));
    }

    @Test
    void aPointerNearAnArrowPointsAtItAndABoxGoesBeforeIt() {
        assertEquals(OptionalInt.of(A), scene.at(40, 15));
        assertEquals(OptionalInt.of(A_TO_C), scene.at(110, 23));
        assertEquals(OptionalInt.empty(), scene.at(150, 95));
    }
}
