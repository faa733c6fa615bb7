package org.verka.workbench.chain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.verka.diagram.Drawing;
import org.verka.diagram.SvgWriter;
import org.verka.workbench.text.Texts;

/** Lets a results chain leave the workbench as a picture: as it stands in a report. */
final class ChainPictures {

    /** Pixels for each point: 216 an inch, enough for print at half a page's width. */
    private static final int SCALE = 3;

    private final Shell shell;
    private final Texts texts;

    ChainPictures(Shell shell, Texts texts) {
        this.shell = shell;
        this.texts = texts;
    }

    /** Asks where to, and writes an SVG or PNG file, by the ending of its name. */
    void save(ChainScene scene, String name) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(texts.get("chain.save"));
        dialog.setFilterExtensions(new String[] {"*.svg", "*.png"});
        dialog.setFilterNames(new String[] {"SVG", "PNG"});
        dialog.setFileName(name + ".svg");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        boolean png = dialog.getFilterIndex() == 1 && !chosen.endsWith(".svg");
        Path file = Path.of(chosen.contains(".") ? chosen : chosen + (png ? ".png" : ".svg"));
        try {
            write(scene, file);
        } catch (IOException | SWTException e) {
            IStatus status = Status.error(e.getMessage(), e);
            String problem = texts.get("chain.save.failed", file);
            ErrorDialog.openError(shell, texts.get("chain.save"), problem, status);
        }
    }

    /**
     * Writes a picture file.
     *
     * @throws IOException when it cannot be written
     * @throws SWTException the same
     */
    void write(ChainScene scene, Path file) throws IOException {
        if (file.toString().endsWith(".png")) {
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {pixels(scene.saved())};
            loader.save(file.toString(), SWT.IMAGE_PNG);
        } else {
            Files.writeString(file, new SvgWriter().write(scene.saved()));
        }
    }

    /** Puts the picture on the clipboard, with its words for those who paste into text. */
    void copy(ChainScene scene) {
        Clipboard clipboard = new Clipboard(shell.getDisplay());
        try {
            clipboard.setContents(
                    new Object[] {pixels(scene.saved()), scene.saved().description()},
                    new Transfer[] {ImageTransfer.getInstance(), TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }

    private ImageData pixels(Drawing drawing) {
        Display display = shell.getDisplay();
        int width = (int) Math.ceil(drawing.width() * SCALE);
        int height = (int) Math.ceil(drawing.height() * SCALE);
        Image image = new Image(display, width, height);
        GC gc = new GC(image);
        ShapePainter painter = new ShapePainter(display);
        try {
            gc.setBackground(new Color(255, 255, 255));
            gc.fillRectangle(0, 0, width, height);
            painter.paint(gc, drawing, ChainColours.ofPaper(), SCALE, 0, 0);
            return image.getImageData();
        } finally {
            painter.dispose();
            gc.dispose();
            image.dispose();
        }
    }
}
