package org.verka.diagram;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.verka.diagram.Drawing.Type;

/**
 * The typeface of every figure and report, Liberation Sans, measured as it will be drawn. Its
 * widths are those of Arial and Helvetica, so that a browser that has one of them needs no font
 * file.
 */
public final class Typeface {

    /** The name of the family. */
    public static final String FAMILY = "Liberation Sans";

    /** The four cuts. */
    public enum Cut {
        REGULAR("Regular"),
        BOLD("Bold"),
        ITALIC("Italic"),
        BOLD_ITALIC("BoldItalic");

        private final String file;

        Cut(String file) {
            this.file = file;
        }

        /** Where its font file lies, in a jar, a folder or a bundle. */
        public URL location() {
            return Typeface.class.getResource("/liberation/LiberationSans-" + file + ".ttf");
        }
    }

    private final Widths regular = Widths.of(Cut.REGULAR);
    private final Widths bold = Widths.of(Cut.BOLD);

    /** How wide the characters of one cut are, in parts of the type size. */
    private record Widths(TrueTypeFont font, CmapLookup glyphs, double unit) {

        static Widths of(Cut cut) {
            try (InputStream in = cut.location().openStream()) {
                TrueTypeFont font =
                        new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
                return new Widths(font, font.getUnicodeCmapLookup(), font.getUnitsPerEm());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        double width(int character) {
            try {
                return font.getAdvanceWidth(glyphs.getGlyphId(character)) / unit;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** How wide a text is, in points. */
    public double width(String text, Type type) {
        Widths widths = type.bold() ? bold : regular;
        return type.size() * text.codePoints().mapToDouble(widths::width).sum();
    }

    /** The text in lines of at most the given width; a longer word is broken with a hyphen. */
    public List<String> wrap(String text, Type type, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            String joined = line.isEmpty() ? word : line + " " + word;
            if (width(joined, type) <= width) {
                line.setLength(0);
                line.append(joined);
            } else {
                if (!line.isEmpty()) {
                    lines.add(line.toString());
                }
                line.setLength(0);
                line.append(broken(word, type, width, lines));
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** Adds the full lines of a word to {@code lines} and returns what is left of it. */
    private String broken(String word, Type type, double width, List<String> lines) {
        String rest = word;
        while (width(rest, type) > width && rest.length() > 2) {
            int fits = rest.length() - 1;
            while (fits > 1 && width(rest.substring(0, fits) + "-", type) > width) {
                fits--;
            }
            int dash = rest.lastIndexOf('-', fits - 1);
            if (dash > 1) {
                lines.add(rest.substring(0, dash + 1));
                rest = rest.substring(dash + 1);
            } else {
                lines.add(rest.substring(0, fits) + "-");
                rest = rest.substring(fits);
            }
        }
        return rest;
    }

    /** The lines of {@link #wrap}, of which at most {@code most}, the last one ending in "…". */
    public List<String> wrap(String text, Type type, double width, int most) {
        List<String> lines = wrap(text, type, width);
        if (lines.size() <= most) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        String last = kept.get(most - 1);
        while (!last.isEmpty() && width(last + "…", type) > width) {
            last = last.substring(0, last.length() - 1).stripTrailing();
        }
        kept.set(most - 1, last + "…");
        return kept;
    }
}
