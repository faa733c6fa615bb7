package org.verka.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Names in few lines that still tell what they are of from each other. */
final class ShortNames {

    /** What part of a line the end of a name may take, behind its beginning. */
    private static final double TAIL = 0.6;

    private final Typeface typeface;
    private final double width;
    private final int mostLines;

    /**
     * Names as wide and as long as this.
     *
     * @param width how wide a line may be
     * @param mostLines how many lines a name may have
     */
    ShortNames(Typeface typeface, double width, int mostLines) {
        this.typeface = typeface;
        this.width = width;
        this.mostLines = mostLines;
    }

    /** A name in lines for each; those whose beginnings are the same end as they do in full. */
    <T> Map<T, List<String>> of(List<T> things, Function<T, String> name) {
        Map<T, List<String>> shown = new LinkedHashMap<>();
        Map<List<String>, Integer> alike = new HashMap<>();
        for (T thing : things) {
            List<String> lines = lines(name.apply(thing));
            shown.put(thing, lines);
            alike.merge(lines, 1, Integer::sum);
        }
        shown.replaceAll((thing, lines) ->
                alike.get(lines) > 1 && lines.getLast().endsWith("…")
                        ? ending(lines, name.apply(thing))
                        : lines);
        return shown;
    }

    /** One line is filled to its end, in the middle of a word. */
    private List<String> lines(String name) {
        List<String> lines = typeface.wrap(name, Palette.BODY, width, mostLines);
        return mostLines == 1 && lines.getLast().endsWith("…") ? List.of(cut(name, "…")) : lines;
    }

    /** As much of a beginning as there is room for before an end. */
    private String cut(String text, String end) {
        String head = text;
        while (!head.isEmpty() && typeface.width(head + end, Palette.BODY) > width) {
            head = head.substring(0, head.length() - 1).stripTrailing();
        }
        return head + end;
    }

    private List<String> ending(List<String> lines, String name) {
        String end = "";
        String[] all = name.strip().split("\\s+");
        for (int i = all.length - 1; i > 0; i--) {
            String longer = " " + all[i] + end;
            if (typeface.width(longer, Palette.BODY) > TAIL * width) {
                break;
            }
            end = longer;
        }
        String last = lines.getLast();
        List<String> ended = new ArrayList<>(lines);
        ended.set(lines.size() - 1, cut(last.substring(0, last.length() - 1), "…" + end));
        return ended;
    }
}
