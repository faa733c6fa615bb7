package org.verka.dsl.ide.server;

import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.util.TextRegion;

/** A text where a position past the end of a line or of the text means that end. */
final class LenientDocument extends Document {

    LenientDocument(Document document) {
        super(document.getVersion(), document.getContents());
    }

    /** The text after changes, each made in what the one before has left. */
    LenientDocument after(
            Iterable<? extends TextDocumentContentChangeEvent> changes, Integer version) {
        LenientDocument document = this;
        for (TextDocumentContentChangeEvent change : changes) {
            document = new LenientDocument(document.applyTextDocumentChanges(List.of(change)));
        }
        return new LenientDocument(new Document(version, document.getContents()));
    }

    @Override
    public int getOffSet(Position position) {
        String text = getContents();
        int line = 0;
        for (int i = 0; i < position.getLine(); i++) {
            int end = text.indexOf('\n', line);
            if (end < 0) {
                return text.length();
            }
            line = end + 1;
        }
        int end = text.indexOf('\n', line);
        int length = (end < 0 ? text.length() : end) - line;
        return line + Math.max(0, Math.min(position.getCharacter(), length));
    }

    @Override
    public TextRegion getTextRegion(Range range) {
        int start = getOffSet(range.getStart());
        return new TextRegion(start, Math.max(0, getOffSet(range.getEnd()) - start));
    }
}
