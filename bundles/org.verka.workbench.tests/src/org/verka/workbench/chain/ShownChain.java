package org.verka.workbench.chain;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.verka.workbench.chain.ChainReading.Shown;

/** The results chain as a user sees it in the window. */
public final class ShownChain {

    private final ChainView view;

    private ShownChain(ChainView view) {
        this.view = view;
    }

    /** Opens the view. */
    public static ShownChain open(IWorkbenchPage page) throws PartInitException {
        return new ShownChain((ChainView) page.showView(ChainView.ID));
    }

    /** What is said above the chain, or instead of one. */
    public String notice() {
        return view.panel().notice();
    }

    /** What is said beside it. */
    public String details() {
        return view.panel().details();
    }

    /** What the parts are called, in order; none while there are only words. */
    public List<String> titles() {
        return parts().stream().map(ChainPart::title).toList();
    }

    /** What the evidence says of the part whose title begins so. */
    public String verdict(String title) {
        return parts().stream()
                .filter(p -> p.title().startsWith(title))
                .findFirst()
                .map(ChainPart::verdict)
                .orElse("no part " + title);
    }

    /** The title of what is chosen; empty when nothing is. */
    public String chosen() {
        OptionalInt chosen = view.panel().diagram().chosen();
        return chosen.isPresent() ? parts().get(chosen.getAsInt()).title() : "";
    }

    /** Presses a key in it. */
    public void press(int key) {
        Event event = new Event();
        event.keyCode = key;
        event.character = key == SWT.CR ? SWT.CR : 0;
        view.panel().diagram().canvas().setFocus();
        view.panel().diagram().canvas().notifyListeners(SWT.KeyDown, event);
    }

    /** How many pixels of the window a point of the drawing takes. */
    public double scale() {
        return view.panel().diagram().scale();
    }

    /** Whether it has the keyboard. */
    public boolean hasFocus() {
        return view.panel().diagram().canvas().isFocusControl();
    }

    /** What its signs mean, as it is said; empty while that is not shown. */
    public String legend() {
        return view.panel().legend();
    }

    /** Asks for what its signs mean, or for its being left out. */
    public void explain(boolean wanted) {
        view.panel().explain(wanted);
    }

    /** How far apart in brightness, 0 to 255, the pixels are in the middle of the box for that. */
    public int tick() {
        Button box = box(view.panel().control()).orElseThrow();
        int size = box.getSize().y;
        Image image = new Image(box.getDisplay(), size, size);
        try {
            GC gc = new GC(image);
            box.print(gc);
            gc.dispose();
            ImageData pixels = image.getImageData();
            IntSummaryStatistics brightness =
                    IntStream.range(0, pixels.width * pixels.height)
                            .filter(i -> isMiddle(i % pixels.width, size))
                            .filter(i -> isMiddle(i / pixels.width, size))
                            .map(i -> brightness(pixels, i % pixels.width, i / pixels.width))
                            .summaryStatistics();
            return brightness.getMax() - brightness.getMin();
        } finally {
            image.dispose();
        }
    }

    private static boolean isMiddle(int at, int size) {
        return at > 0.35 * size && at < 0.65 * size;
    }

    private static int brightness(ImageData pixels, int x, int y) {
        RGB colour = pixels.palette.getRGB(pixels.getPixel(x, y));
        return (colour.red + colour.green + colour.blue) / 3;
    }

    private static Optional<Button> box(Control control) {
        if (control instanceof Button button) {
            return Optional.of(button);
        }
        return control instanceof Composite parts
                ? Stream.of(parts.getChildren()).flatMap(c -> box(c).stream()).findFirst()
                : Optional.empty();
    }

    /** How many pixels of the view's height the chain itself has. */
    public double share() {
        return (double) view.panel().diagram().canvas().getSize().y
                / view.panel().control().getSize().y;
    }

    private List<ChainPart> parts() {
        return view.panel().shown().map(Shown::scene).map(ChainScene::parts).orElse(List.of());
    }
}
