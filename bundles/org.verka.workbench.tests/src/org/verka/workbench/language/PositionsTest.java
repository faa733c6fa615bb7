package org.verka.workbench.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;

/** Places in a text are the same for the editor and the server. */
class PositionsTest {

    private final Document document = new Document("första\r\nandra\ntredje");

    @Test
    void offsetsAndPositionsAreEachOthersInverse() throws BadLocationException {
        for (int offset : new int[] {0, 3, 6, 8, 12, 13, 14, 20}) {
            Position position = Positions.toPosition(document, offset);
            assertEquals(offset, Positions.toOffset(document, position), position.toString());
        }
        assertEquals(new Position(1, 2), Positions.toPosition(document, 10));
    }

    @Test
    void aPositionPastAnEndIsTakenForThatEnd() {
        assertEquals(6, Positions.toOffset(document, new Position(0, 99)));
        assertEquals(20, Positions.toOffset(document, new Position(99, 0)));
        assertEquals(
                0,
                Positions.toRegion(document, new Range(new Position(1, 3), new Position(0, 1)))
                        .getLength());
    }
}
