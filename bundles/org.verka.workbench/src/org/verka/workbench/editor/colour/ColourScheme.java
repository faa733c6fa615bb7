package org.verka.workbench.editor.colour;

import java.util.Optional;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;

/** Which colour and weight each kind of piece has; the colours are the theme's to change. */
final class ColourScheme {

    private static final String PREFIX = "org.verka.workbench.colour.";

    private final ColorRegistry colours;

    ColourScheme(ColorRegistry colours) {
        this.colours = colours;
    }

    /** The style of a piece; empty for what looks like the rest of the text. */
    Optional<StyleRange> style(Piece piece) {
        return switch (piece.kind()) {
            case KEYWORD -> Optional.of(style(piece, "keyword", SWT.BOLD));
            case STRING -> Optional.of(style(piece, "string", SWT.NORMAL));
            case COMMENT -> Optional.of(style(piece, "comment", SWT.ITALIC));
            case NUMBER -> Optional.of(style(piece, "number", SWT.NORMAL));
            case PROGRAMME -> Optional.of(style(piece, "programme", SWT.NORMAL));
            case ACTIVITY -> Optional.of(style(piece, "activity", SWT.NORMAL));
            case OUTCOME -> Optional.of(style(piece, "outcome", SWT.NORMAL));
            case MEASURE -> Optional.of(style(piece, "measure", SWT.NORMAL));
            case LIBRARY -> Optional.of(style(piece, "measure", SWT.ITALIC));
            case NAME -> Optional.of(style(piece, "name", SWT.NORMAL));
            case VALUE -> Optional.of(style(piece, "value", SWT.NORMAL));
            case OTHER -> Optional.empty();
        };
    }

    private StyleRange style(Piece piece, String name, int font) {
        return new StyleRange(
                piece.offset(), piece.length(), colours.get(PREFIX + name), null, font);
    }
}
