package org.verka.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.birt.report.engine.layout.pdf.font.FontMappingManagerFactory;
import org.openpdf.text.Font;
import org.openpdf.text.FontFactory;
import org.verka.diagram.Typeface;
import org.verka.diagram.Typeface.Cut;

/**
 * The fonts as files, which is the only form in which BIRT takes them, for as long as this is open.
 * BIRT remembers for the rest of the process where each file lay, so two of these in one process
 * use the same folder.
 */
final class Fonts implements AutoCloseable {

    private static final List<Integer> STYLES =
            List.of(Font.NORMAL, Font.BOLD, Font.ITALIC, Font.BOLDITALIC);

    private final Path folder;
    private final List<Path> files = new ArrayList<>();

    private Fonts(Path folder) {
        this.folder = folder;
    }

    static Fonts unpack() {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        Fonts fonts = new Fonts(temporary.resolve("verka-fonts-" + ProcessHandle.current().pid()));
        try {
            Files.createDirectories(fonts.folder);
            for (Cut cut : Cut.values()) {
                Path file = fonts.folder.resolve(cut + ".ttf");
                try (InputStream in = cut.location().openStream()) {
                    Files.write(file, in.readAllBytes());
                }
                fonts.files.add(file);
                FontFactory.register(file.toString());
            }
        } catch (IOException e) {
            fonts.close();
            throw new UncheckedIOException(e);
        }
        if (!FontFactory.isRegistered(Typeface.FAMILY)) {
            throw new IllegalStateException("no font of the name " + Typeface.FAMILY);
        }
        makeThem();
        return fonts;
    }

    /**
     * Lets BIRT make the fonts before it switches on OpenPDF's layout processor, which then does
     * not know them. That one lays every text out a second time as if for the screen, which changes
     * no byte when there is neither kerning nor ligatures, and took a sixth of a PDF's time. Each
     * has a letter of its own for its name.
     */
    private static void makeThem() {
        FontMappingManagerFactory made = FontMappingManagerFactory.getInstance();
        for (int i = 0; i < STYLES.size(); i++) {
            made.createFont(Typeface.FAMILY, STYLES.get(i)).setSecureRandom(new SubsetLetter(i));
        }
    }

    @Override
    public void close() {
        try {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
