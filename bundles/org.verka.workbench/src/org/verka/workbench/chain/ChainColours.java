package org.verka.workbench.chain;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.verka.diagram.Palette;

/**
 * What the colours of a drawing become on a screen: as they are on a light ground, lighter ones on
 * a dark ground, and two only where the user has asked for high contrast.
 */
final class ChainColours {

    private static final Map<String, String> DARK =
            Map.ofEntries(
                    Map.entry(Palette.INK, "#e8edf2"),
                    Map.entry(Palette.MUTED, "#a9b6c2"),
                    Map.entry(Palette.RULE, "#4a5763"),
                    Map.entry(Palette.GUIDE, "#343f49"),
                    Map.entry(Palette.MIST, "#2b343d"),
                    Map.entry(Palette.DEEP, "#8fc3e8"),
                    Map.entry(Palette.SKY, "#1d3a50"),
                    Map.entry(Palette.WARM, "#f0a36a"),
                    Map.entry(Palette.SAND, "#4a331f"),
                    Map.entry(Palette.LEAF, "#86cfa9"),
                    Map.entry(Palette.MINT, "#1f4030"));

    private final UnaryOperator<String> on;
    private final RGB accent;

    private ChainColours(UnaryOperator<String> on, RGB accent) {
        this.on = on;
        this.accent = accent;
    }

    /** As on paper. */
    static ChainColours ofPaper() {
        return new ChainColours(c -> c, rgb(Palette.WARM));
    }

    /** On the ground that a control has now. */
    static ChainColours of(Control control) {
        RGB ground = control.getBackground().getRGB();
        RGB focus = control.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION).getRGB();
        if (control.getDisplay().getHighContrast()) {
            RGB ink = control.getForeground().getRGB();
            return ofTwo(ground, ink, focus);
        }
        return isDark(ground) ? dark(ground) : light(ground);
    }

    static ChainColours ofTwo(RGB ground, RGB ink, RGB focus) {
        return new ChainColours(c -> isDark(rgb(c)) ? hex(ink) : hex(ground), focus);
    }

    static ChainColours dark(RGB ground) {
        return new ChainColours(
                c -> c.equals(Palette.PAPER) ? hex(ground) : DARK.getOrDefault(c, c),
                new RGB(255, 210, 90));
    }

    static ChainColours light(RGB ground) {
        return new ChainColours(
                c -> c.equals(Palette.PAPER) ? hex(ground) : c, new RGB(160, 0, 120));
    }

    static boolean isDark(RGB colour) {
        return 0.299 * colour.red + 0.587 * colour.green + 0.114 * colour.blue < 140;
    }

    /** What a colour of the drawing becomes. */
    RGB of(String colour) {
        return rgb(on.apply(colour));
    }

    /** What the chosen part is framed with. */
    RGB accent() {
        return accent;
    }

    private static RGB rgb(String hex) {
        int all = Integer.parseInt(hex.substring(1), 16);
        return new RGB(all >> 16, all >> 8 & 0xff, all & 0xff);
    }

    private static String hex(RGB colour) {
        return "#%02x%02x%02x".formatted(colour.red, colour.green, colour.blue);
    }
}
