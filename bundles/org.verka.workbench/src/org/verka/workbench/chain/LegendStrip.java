package org.verka.workbench.chain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.verka.diagram.Drawing;
import org.verka.diagram.Shape;

/** What the signs of a results chain mean, under it, in as few rows as there is room for. */
final class LegendStrip extends Canvas {

    private static final double SCALE = 1.45;
    private static final int MARGIN = 6;

    private final ShapePainter painter;
    private List<Drawing> legends = List.of();

    LegendStrip(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        painter = new ShapePainter(getDisplay());
        addListener(SWT.Dispose, e -> painter.dispose());
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Traverse, e -> e.doit = true);
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        getAccessible()
                .addAccessibleListener(
                        new AccessibleAdapter() {
                            @Override
                            public void getName(AccessibleEvent event) {
                                event.result = words();
                            }
                        });
    }

    /** Shows the legends of a chain. */
    void show(List<Drawing> all) {
        legends = all;
        redraw();
    }

    /** The same in words, for those who hear it. */
    String words() {
        return legends.stream()
                .limit(1)
                .flatMap(l -> l.shapes().stream())
                .filter(Shape.Text.class::isInstance)
                .map(t -> ((Shape.Text) t).text())
                .collect(Collectors.joining(", "));
    }

    private Optional<Drawing> fitting(int width) {
        return legends.stream()
                .filter(l -> l.width() * SCALE + 2 * MARGIN <= width)
                .findFirst()
                .or(() -> legends.stream().skip(Math.max(0, legends.size() - 1)).findFirst());
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        int width = widthHint == SWT.DEFAULT ? 600 : widthHint;
        int height =
                fitting(width).map(l -> (int) Math.ceil(l.height() * SCALE) + 2 * MARGIN).orElse(0);
        return new Point(width, heightHint == SWT.DEFAULT ? height : heightHint);
    }

    private void paint(Event event) {
        event.gc.setBackground(getBackground());
        event.gc.fillRectangle(getClientArea());
        fitting(getClientArea().width)
                .ifPresent(l ->
                        painter.paint(event.gc, l, ChainColours.of(this), SCALE, MARGIN, MARGIN));
        if (isFocusControl()) {
            event.gc.drawFocus(1, 1, getSize().x - 2, getSize().y - 2);
        }
    }
}
