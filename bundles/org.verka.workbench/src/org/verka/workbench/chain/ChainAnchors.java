package org.verka.workbench.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Location;
import org.verka.workbench.language.Positions;

/**
 * Where the parts of a chain are written in a text; they move along when the text is changed. To be
 * used by the thread that edits the text.
 */
final class ChainAnchors {

    private final IDocument document;
    private final Map<Integer, Anchor> anchors = new HashMap<>();

    private record Anchor(Position whole, Position name) {}

    /**
     * Marks the parts that are written in a text.
     *
     * @param uri the text's address
     */
    ChainAnchors(IDocument document, String uri, ChainScene scene) {
        this.document = document;
        for (int i = 0; i < scene.parts().size(); i++) {
            int number = i;
            scene.parts()
                    .get(i)
                    .place()
                    .filter(place -> place.whole().getUri().equals(uri))
                    .ifPresent(place ->
                            anchors.put(
                                    number, new Anchor(mark(place.whole()), mark(place.name()))));
        }
    }

    private Position mark(Location place) {
        IRegion region = Positions.toRegion(document, place.getRange());
        Position position = new Position(region.getOffset(), region.getLength());
        try {
            document.addPosition(position);
        } catch (BadLocationException e) {
            throw new IllegalStateException("a place in the text lies outside it", e);
        }
        return position;
    }

    /** Takes the marks away again. */
    void remove() {
        List<Position> all = new ArrayList<>();
        anchors.values().forEach(a -> all.addAll(List.of(a.whole, a.name)));
        all.forEach(document::removePosition);
        anchors.clear();
    }

    /** The name of a part in the text; empty when it is written elsewhere or has been deleted. */
    Optional<IRegion> name(int part) {
        return Optional.ofNullable(anchors.get(part))
                .filter(anchor -> !anchor.name.isDeleted())
                .map(anchor -> new Region(anchor.name.getOffset(), anchor.name.getLength()));
    }

    /** The part whose text an offset lies in: the innermost one. */
    OptionalInt at(int offset) {
        return anchors.entrySet().stream()
                .filter(e -> holds(e.getValue().whole, offset))
                .min(Map.Entry.comparingByValue(Comparator.comparingInt(a -> a.whole.getLength())))
                .map(e -> OptionalInt.of(e.getKey()))
                .orElse(OptionalInt.empty());
    }

    private static boolean holds(Position position, int offset) {
        return !position.isDeleted()
                && position.getOffset() <= offset
                && offset <= position.getOffset() + position.getLength();
    }
}
