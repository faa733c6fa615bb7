package org.verka.workbench.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.verka.workbench.chain.ChainPart.Area;
import org.verka.workbench.chain.Viewport.Room;

class ViewportTest {

    private static final double EXACT = 1e-9;
    private final Room wide = new Room(1000, 400, 500, 400);

    @Test
    void theWholeDrawingStandsInTheMiddleOfItsWindow() {
        Viewport whole = Viewport.whole(wide);
        assertEquals(0.5, whole.scale(), EXACT);
        assertEquals(0, whole.x(), EXACT);
        assertEquals(-100, whole.y(), EXACT, "200 of 400 pixels are left, 100 of them above");
    }

    @Test
    void aDrawingThatWouldBeTooSmallToReadIsShownFromItsBeginning() {
        Viewport first = Viewport.readable(wide);
        assertEquals(Viewport.READABLE, first.scale(), EXACT);
        assertEquals(0, first.x(), EXACT);
        assertEquals(0, first.y(), EXACT);
    }

    @Test
    void whatLiesUnderThePointerStaysThereWhileZooming() {
        Viewport before = new Viewport(1, 200, 0);
        Viewport after = before.zoomed(2, 100, 150, wide);
        assertEquals(before.toDrawingX(100), after.toDrawingX(100), EXACT);
        assertEquals(before.toDrawingY(150), after.toDrawingY(150), EXACT);
    }

    @Test
    void itNeverLeavesTheDrawing() {
        Viewport far = new Viewport(1, 0, 0).moved(9000, 9000, wide);
        assertEquals(500, far.x(), EXACT);
        assertEquals(0, far.y(), EXACT);
    }

    @Test
    void anAreaOutOfSightIsBroughtIntoItWithRoomAround() {
        Viewport moved = new Viewport(1, 0, 0).showing(new Area(700, 10, 100, 50), wide);
        assertEquals(700 + 100 + 24 - 500, moved.x(), EXACT);
    }
}
