package org.verka.workbench.chain;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.verka.workbench.chain.ChainWalk.Way;
import org.verka.workbench.chain.Viewport.Room;

/**
 * Shows a results chain, and lets the user walk in it by keyboard and mouse: one part is chosen at
 * a time.
 */
final class ChainDiagram {

    private static final double ZOOM = 1.2;
    private static final double MARGIN = 8;

    /** Is told what the user does. */
    interface Follower {

        /** Another part is chosen, or none is. */
        void chosen(OptionalInt part);

        /**
         * The user wants to see where a part is written.
         *
         * @param go whether the user wants to write there
         */
        void asked(int part, boolean go);

        /** The user wants to leave. */
        void left();
    }

    /** How the size follows the window. */
    private enum Fit {
        READABLE,
        WHOLE,
        NONE
    }

    private final Canvas canvas;
    private final ShapePainter painter;
    private final ChainSpeech speech;
    private final Follower follower;
    private ChainColours colours;
    private Optional<ChainScene> scene = Optional.empty();
    private OptionalInt chosen = OptionalInt.empty();
    private OptionalInt hovered = OptionalInt.empty();
    private Viewport view = new Viewport(1, 0, 0);
    private Fit fit = Fit.READABLE;
    private Optional<Point> dragged = Optional.empty();

    ChainDiagram(Composite parent, String name, Follower follower) {
        this.follower = follower;
        canvas =
                new Canvas(
                        parent,
                        SWT.DOUBLE_BUFFERED | SWT.H_SCROLL | SWT.V_SCROLL | SWT.NO_BACKGROUND);
        painter = new ShapePainter(canvas.getDisplay());
        speech = new ChainSpeech(canvas, name, this);
        canvas.addListener(SWT.Dispose, e -> painter.dispose());
        canvas.addListener(SWT.Paint, e -> paint(e.gc));
        canvas.addListener(SWT.Resize, e -> resized());
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse, ChainDiagram::traverse);
        canvas.addListener(SWT.FocusIn, e -> focused());
        canvas.addListener(SWT.FocusOut, e -> canvas.redraw());
        canvas.addListener(SWT.MouseDown, this::pressed);
        canvas.addListener(SWT.MouseUp, e -> dragged = Optional.empty());
        canvas.addListener(SWT.MouseMove, this::moved);
        canvas.addListener(SWT.MouseExit, e -> hover(OptionalInt.empty()));
        canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
        canvas.addListener(SWT.MouseDoubleClick, this::doubled);
        bar(canvas.getHorizontalBar());
        bar(canvas.getVerticalBar());
    }

    private void bar(ScrollBar bar) {
        bar.addListener(
                SWT.Selection,
                e -> {
                    double x = canvas.getHorizontalBar().getSelection();
                    double y = canvas.getVerticalBar().getSelection();
                    show(view.moved(x - Math.max(0, view.x()), y - Math.max(0, view.y()), room()));
                });
    }

    Canvas canvas() {
        return canvas;
    }

    Optional<ChainScene> scene() {
        return scene;
    }

    OptionalInt chosen() {
        return chosen;
    }

    /**
     * Shows a chain instead of the one before. What was chosen stays chosen when the new chain has
     * a part of the same title; the size stays when the user has set it.
     */
    void show(ChainScene next) {
        Optional<String> title =
                chosen.isPresent() && scene.isPresent()
                        ? Optional.of(scene.get().parts().get(chosen.getAsInt()).title())
                        : Optional.empty();
        scene = Optional.of(next);
        chosen = title.map(next::named).orElse(OptionalInt.empty());
        hovered = OptionalInt.empty();
        colours = null;
        resized();
        speech.changed();
        follower.chosen(chosen);
    }

    /** Chooses a part, or none, and brings it into sight. */
    void choose(OptionalInt part) {
        if (!part.equals(chosen)) {
            chosen = part;
            reveal();
            canvas.redraw();
            speech.chosen();
            follower.chosen(part);
        }
    }

    private void reveal() {
        if (chosen.isPresent() && fit != Fit.WHOLE) {
            show(view.showing(moved(part(chosen.getAsInt()).area()), room()));
        }
    }

    /** Where a part lies in the window, in pixels. */
    Rectangle place(int part) {
        ChainPart.Area area = moved(part(part).area());
        return new Rectangle(
                (int) (area.x() * view.scale() - view.x()),
                (int) (area.y() * view.scale() - view.y()),
                (int) Math.ceil(area.width() * view.scale()),
                (int) Math.ceil(area.height() * view.scale()));
    }

    /** The part at a pixel of the window. */
    OptionalInt at(int px, int py) {
        double x = view.toDrawingX(px) - MARGIN;
        double y = view.toDrawingY(py) - MARGIN;
        return scene.map(s -> s.at(x, y)).orElse(OptionalInt.empty());
    }

    ChainPart part(int number) {
        return scene.orElseThrow().parts().get(number);
    }

    /** The whole drawing in the window. */
    void fit() {
        fit = Fit.WHOLE;
        resized();
    }

    /** One step larger. */
    void larger() {
        Rectangle window = canvas.getClientArea();
        zoom(ZOOM, window.width / 2.0, window.height / 2.0);
    }

    /** One step smaller. */
    void smaller() {
        Rectangle window = canvas.getClientArea();
        zoom(1 / ZOOM, window.width / 2.0, window.height / 2.0);
    }

    /** How many times its size on paper the drawing has. */
    double scale() {
        return view.scale();
    }

    private void zoom(double factor, double px, double py) {
        fit = Fit.NONE;
        show(view.zoomed(factor, px, py, room()));
    }

    private static ChainPart.Area moved(ChainPart.Area area) {
        return new ChainPart.Area(
                area.x() + MARGIN, area.y() + MARGIN, area.width(), area.height());
    }

    private Room room() {
        Rectangle window = canvas.getClientArea();
        double width = scene.map(s -> s.figure().width()).orElse(1.0) + 2 * MARGIN;
        double height = scene.map(s -> s.figure().height()).orElse(1.0) + 2 * MARGIN;
        return new Room(width, height, Math.max(1, window.width), Math.max(1, window.height));
    }

    private void resized() {
        Room room = room();
        show(
                switch (fit) {
                    case READABLE -> Viewport.readable(room);
                    case WHOLE -> Viewport.whole(room);
                    case NONE -> view.within(room);
                });
    }

    private void show(Viewport next) {
        view = next;
        Room room = room();
        set(canvas.getHorizontalBar(), view.x(), room.width() * view.scale(), room.windowWidth());
        set(canvas.getVerticalBar(), view.y(), room.height() * view.scale(), room.windowHeight());
        canvas.redraw();
    }

    private static void set(ScrollBar bar, double at, double length, double window) {
        int most = (int) Math.ceil(Math.max(length, window));
        int thumb = (int) Math.min(most, window);
        int page = Math.max(1, thumb * 9 / 10);
        bar.setValues((int) Math.max(0, Math.round(at)), 0, most, Math.max(1, thumb), 24, page);
        bar.setEnabled(length > window);
    }

    private void paint(GC gc) {
        if (colours == null) {
            colours = ChainColours.of(canvas);
        }
        gc.setBackground(canvas.getBackground());
        gc.fillRectangle(canvas.getClientArea());
        if (scene.isEmpty()) {
            return;
        }
        double scale = view.scale();
        double x = MARGIN * scale - view.x();
        double y = MARGIN * scale - view.y();
        ShapePainter.Frame thin = new ShapePainter.Frame(colours.accent(), 1, scale, x, y);
        double width = canvas.isFocusControl() ? 2.2 : 1.4;
        ShapePainter.Frame thick = new ShapePainter.Frame(colours.accent(), width, scale, x, y);
        chosen.ifPresent(i -> trace(gc, part(i), thick));
        painter.paint(gc, scene.get().figure(), colours, scale, x, y);
        hovered.ifPresent(i -> painter.frame(gc, part(i), thin));
        chosen.ifPresent(i -> painter.frame(gc, part(i), thick));
    }

    /** The line of a chosen arrow, or those of all arrows at a chosen box. */
    private void trace(GC gc, ChainPart part, ShapePainter.Frame frame) {
        if (part.isBox()) {
            Stream.concat(part.behind().stream(), part.ahead().stream())
                    .forEach(i -> painter.trace(gc, part(i), frame));
        } else {
            painter.trace(gc, part, frame);
        }
    }

    private void focused() {
        colours = null;
        if (chosen.isEmpty()) {
            walk(Way.FIRST);
        }
        canvas.redraw();
        canvas.getDisplay().asyncExec(this::tellChosen);
    }

    /** Once the system has told that the whole has the keyboard, which part of it has. */
    private void tellChosen() {
        if (!canvas.isDisposed()) {
            speech.chosen();
        }
    }

    private static void traverse(Event event) {
        event.doit =
                event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> walk(Way.LEFT);
            case SWT.ARROW_RIGHT -> walk(Way.RIGHT);
            case SWT.ARROW_UP -> walk(Way.UP);
            case SWT.ARROW_DOWN -> walk(Way.DOWN);
            case SWT.HOME -> walk(Way.FIRST);
            case SWT.END -> walk(Way.LAST);
            case SWT.PAGE_UP -> page(-1);
            case SWT.PAGE_DOWN -> page(1);
            case SWT.KEYPAD_ADD -> larger();
            case SWT.KEYPAD_SUBTRACT -> smaller();
            case SWT.KEYPAD_0 -> fit();
            case SWT.ESC -> left();
            case SWT.CR, SWT.KEYPAD_CR -> chosen.ifPresent(i -> follower.asked(i, true));
            default -> typed(event.character);
        }
    }

    private void typed(char character) {
        switch (character) {
            case '+', '=' -> larger();
            case '-' -> smaller();
            case '0' -> fit();
            default -> {
                // other keys are the window's
            }
        }
    }

    private void left() {
        choose(OptionalInt.empty());
        follower.left();
    }

    private void walk(Way way) {
        scene.ifPresent(s -> choose(new ChainWalk(s).step(chosen, way)));
    }

    private void page(int direction) {
        show(view.moved(0, direction * canvas.getClientArea().height * 0.9, room()));
    }

    private void pressed(Event event) {
        canvas.forceFocus();
        OptionalInt part = at(event.x, event.y);
        if (part.isPresent() && event.button == 1) {
            choose(part);
            follower.asked(part.getAsInt(), false);
        } else {
            dragged = Optional.of(new Point(event.x, event.y));
        }
    }

    private void doubled(Event event) {
        at(event.x, event.y).ifPresent(part -> follower.asked(part, true));
    }

    private void moved(Event event) {
        if (dragged.isPresent()) {
            Point from = dragged.get();
            show(view.moved(from.x - event.x, from.y - event.y, room()));
            dragged = Optional.of(new Point(event.x, event.y));
        } else {
            hover(at(event.x, event.y));
        }
    }

    private void hover(OptionalInt part) {
        if (!part.equals(hovered)) {
            hovered = part;
            canvas.setToolTipText(
                    part.isPresent() ? part(part.getAsInt()).told().replace("&", "&&") : null);
            canvas.setCursor(
                    part.isPresent() ? canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
            canvas.redraw();
        }
    }

    private void wheel(Event event) {
        boolean zooming = (event.stateMask & SWT.MOD1) != 0;
        if (zooming) {
            event.doit = false;
            zoom(event.count > 0 ? ZOOM : 1 / ZOOM, event.x, event.y);
        }
    }
}
