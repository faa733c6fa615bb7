package org.verka.workbench.editor.colour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.TypedRegion;
import org.junit.jupiter.api.Test;

/** The colours after a change are those that the whole text would get. */
class LexicalColoursTest {

    private static final String TEXT =
            """
            programteori Stod "Stöd till barn" {
                // en anmärkning
                aktivitet Screening "Fråga
                om barn" { när 2013-10 }
                /* längre
                   anmärkning */
                programme goal "å ä ö" 14
            }
            """;
    private static final List<String> TYPED =
            List.of("\"", "/*", "*/", "//", "\n", "aktivitet ", "x", "12", "{", "}", " ", "å");

    private final Lexicon lexicon = new Lexicon();

    @Test
    void keywordsOfBothLanguagesAreKeywords() {
        assertEquals(Piece.Kind.KEYWORD, kindOf("programteori"));
        assertEquals(Piece.Kind.KEYWORD, kindOf("programme"));
        assertEquals(Piece.Kind.OTHER, kindOf("Stod"));
        assertEquals(Piece.Kind.STRING, kindOf("\"å ä ö\""));
        assertEquals(Piece.Kind.COMMENT, kindOf("// en anmärkning"));
        assertEquals(Piece.Kind.NUMBER, kindOf("14"));
    }

    @Test
    void thePiecesCoverTheWholeTextWithoutGaps() {
        for (String text : List.of(TEXT, "\"aldrig slut", "/* aldrig slut", "%¤#", "")) {
            int end = 0;
            for (Piece piece : lexicon.pieces(text)) {
                assertEquals(end, piece.offset(), text);
                end = piece.end();
            }
            assertEquals(text.length(), end, text);
        }
    }

    @Test
    void recolouringOnlyWhatChangedIsAsGoodAsRecolouringAll() throws BadLocationException {
        for (int seed = 0; seed < 40; seed++) {
            editAtRandom(new Random(seed));
        }
    }

    private void editAtRandom(Random random) throws BadLocationException {
        Document document = new Document(TEXT);
        LexicalColours colours =
                new LexicalColours(
                        lexicon, new ColourScheme(new ColorRegistry()), UnaryOperator.identity());
        colours.setDocument(document);
        // what a widget does: its colours move with the text, and the damaged stretch is redone
        AtomicReference<Piece.Kind[]> shown = new AtomicReference<>(kinds(TEXT));
        colours.getDamageRegion(whole(document), new DocumentEvent(document, 0, 0, ""), false);
        document.addDocumentListener(repairing(document, colours, shown));
        for (int i = 0; i < 25; i++) {
            int offset = random.nextInt(document.getLength() + 1);
            int removed = Math.min(random.nextInt(4), document.getLength() - offset);
            document.replace(offset, removed, TYPED.get(random.nextInt(TYPED.size())));
            assertTrue(
                    Arrays.equals(kinds(document.get()), shown.get()),
                    "after a change at " + offset + ":\n" + document.get());
        }
    }

    private IDocumentListener repairing(
            IDocument document, LexicalColours colours, AtomicReference<Piece.Kind[]> shown) {
        return new IDocumentListener() {
            @Override
            public void documentAboutToBeChanged(DocumentEvent event) {
                // the colours are those from before
            }

            @Override
            public void documentChanged(DocumentEvent event) {
                Piece.Kind[] before = shown.get();
                Piece.Kind[] right = kinds(document.get());
                Piece.Kind[] after = new Piece.Kind[document.getLength()];
                int inserted = event.getText().length();
                int tail = event.getOffset() + event.getLength();
                System.arraycopy(before, 0, after, 0, event.getOffset());
                System.arraycopy(
                        before, tail, after, event.getOffset() + inserted, before.length - tail);
                IRegion damage = colours.getDamageRegion(whole(document), event, false);
                System.arraycopy(
                        right, damage.getOffset(), after, damage.getOffset(), damage.getLength());
                shown.set(after);
            }
        };
    }

    private static TypedRegion whole(IDocument document) {
        return new TypedRegion(0, document.getLength(), IDocument.DEFAULT_CONTENT_TYPE);
    }

    private Piece.Kind kindOf(String part) {
        int offset = TEXT.indexOf(part);
        return lexicon.pieces(TEXT).stream()
                .filter(p -> p.offset() == offset)
                .findFirst()
                .orElseThrow()
                .kind();
    }

    private Piece.Kind[] kinds(String text) {
        Piece.Kind[] kinds = new Piece.Kind[text.length()];
        for (Piece piece : lexicon.pieces(text)) {
            Arrays.fill(kinds, piece.offset(), piece.end(), piece.kind());
        }
        return kinds;
    }
}
