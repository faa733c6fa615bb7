package org.verka.report.emitter;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.verka.diagram.Drawing;

/**
 * The figures of a report, which the emitter draws itself: what BIRT takes for the data of a
 * picture is but its name. Handed over in BIRT's application context.
 */
public final class Figures {

    /** Its key in BIRT's application context. */
    public static final String KEY = Figures.class.getName();

    private final Map<String, Drawing> drawings = new HashMap<>();

    /**
     * Adds a figure.
     *
     * @return its name, which is unlike that of all others
     */
    public String add(Drawing drawing) {
        String name = "figure" + (drawings.size() + 1) + ".svg";
        drawings.put(name, drawing);
        return name;
    }

    /** What BIRT shall take for a figure's data. */
    public static byte[] data(String name) {
        return name.getBytes(StandardCharsets.UTF_8);
    }

    Drawing of(byte[] data) {
        return drawings.get(new String(data, StandardCharsets.UTF_8));
    }
}
