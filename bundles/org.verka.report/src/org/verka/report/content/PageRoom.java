package org.verka.report.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.verka.diagram.Drawing.Type;
import org.verka.diagram.Palette;
import org.verka.diagram.Typeface;
import org.verka.report.document.Block;
import org.verka.report.document.Block.Item;
import org.verka.report.document.Section;

/**
 * Chooses what of a report of one page there is room for: of every part at least its first line,
 * then more of each in turn. What is left out is counted. Heights are those of the PDF, in points;
 * a Word report of one page has the same measures or smaller ones.
 */
final class PageRoom {

    /** What all of it may take of a page of A4. */
    private static final double HEIGHT = 735;

    private static final Type TITLE = new Type(15, true, Palette.INK);
    private static final double TITLE_LINE = 17.3;

    /** What stands above the first paragraph, without the title. */
    private static final double HEAD = 55;

    private static final double HEADING = 20.5;
    private static final double BULLET_WIDTH = 458;
    private static final Type BULLET = new Type(9, false, Palette.INK);
    private static final double BULLET_LINE = 11.9;
    private static final double BULLET_GAP = 3;
    private static final double LINE_WIDTH = Palette.WIDTH - 8;
    private static final double KEY_FIGURES = 49;
    private static final double KEY_PADDING = 24;
    private static final Type KEY_LABEL = new Type(8.5, true, Palette.INK);
    private static final double KEY_LABEL_LINE = 11.5;
    private static final Type KEY_REMARK = new Type(7.5, false, Palette.INK);
    private static final double KEY_REMARK_LINE = 9.4;
    private static final int LONGEST = 230;

    /** What the number of a reference takes of a line. */
    private static final String SIGN = " [9]";

    /** One line. */
    private static final double REFERENCE = 8.4;

    private final Texts texts;
    private final Typeface typeface;

    PageRoom(Texts texts, Typeface typeface) {
        this.texts = texts;
        this.typeface = typeface;
    }

    /**
     * The parts as far as they fit, those without anything to say left out.
     *
     * @param title the title of the report
     * @param above what stands above them
     * @param below what stands below them, the origins under a heading of their own
     */
    List<Section> fit(String title, List<PagePart> parts, List<Block> above, List<Block> below) {
        double titled = TITLE_LINE * typeface.wrap(title, TITLE, LINE_WIDTH).size();
        double room = HEIGHT - HEAD - titled - height(above) - 2 * HEADING - height(below);
        List<PagePart> wanted =
                new ArrayList<>(parts.stream().filter(p -> !p.items().isEmpty()).toList());
        int[] shown = first(wanted, room);
        boolean more = true;
        while (more) {
            more = false;
            for (int i = 0; i < wanted.size(); i++) {
                if (shown[i] < wanted.get(i).items().size()) {
                    shown[i]++;
                    if (height(wanted, shown) <= room) {
                        more = true;
                    } else {
                        shown[i]--;
                    }
                }
            }
        }
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            PagePart part = wanted.get(i);
            sections.add(
                    Section.of(
                            "page-" + part.name(),
                            part.title(),
                            List.of(new Block.Bullets(items(part, shown[i])))));
        }
        return sections;
    }

    /** One line of each part; the last parts are left out when not even that fits. */
    private int[] first(List<PagePart> wanted, double room) {
        int[] shown = ones(wanted.size());
        while (wanted.size() > 1 && height(wanted, shown) > room) {
            wanted.remove(wanted.size() - 1);
            shown = ones(wanted.size());
        }
        return shown;
    }

    private static int[] ones(int count) {
        int[] ones = new int[count];
        Arrays.fill(ones, 1);
        return ones;
    }

    private List<Item> items(PagePart part, int shown) {
        List<Item> items = new ArrayList<>();
        part.items().stream()
                .limit(shown)
                .map(i -> new Item(cut(i.text()), i.origin()))
                .forEach(items::add);
        int left = part.items().size() - shown;
        if (left > 0) {
            Item last = part.items().getLast();
            items.add(new Item(more(part, shown, left), last.origin()));
        }
        return items;
    }

    /** How many there is no room for, and of which kinds. */
    private String more(PagePart part, int shown, int left) {
        if (part.kinds().isEmpty()) {
            return texts.text("page.more", left);
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        part.kinds().stream().skip(shown).forEach(kind -> counts.merge(kind, 1, Integer::sum));
        List<String> counted = new ArrayList<>();
        counts.forEach((kind, count) -> counted.add(count + " " + kind));
        return texts.text("page.more.kinds", left, String.join(", ", counted));
    }

    /** One text may not take the page from all others. */
    static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST - 1);
        return text.substring(0, space > LONGEST / 2 ? space : LONGEST - 1) + " …";
    }

    private double height(List<PagePart> parts, int[] shown) {
        double height = 0;
        for (int i = 0; i < parts.size(); i++) {
            height += HEADING;
            for (Item item : items(parts.get(i), shown[i])) {
                height += bullet(item.text() + (item.origin().isEmpty() ? "" : SIGN));
            }
        }
        return height;
    }

    private double bullet(String item) {
        return typeface.wrap(item, BULLET, BULLET_WIDTH).size() * BULLET_LINE + BULLET_GAP;
    }

    private double height(List<Block> blocks) {
        return blocks.stream().mapToDouble(this::height).sum();
    }

    private double height(Block block) {
        return switch (block) {
            case Block.Paragraph p ->
                    switch (p.style()) {
                        case LEAD -> lines(p.text(), 11, 16) + 8;
                        case BODY -> lines(p.text(), 9.5, 13.4) + 7;
                        case SMALL -> lines(p.text(), 8, 10.8) + 9;
                    };
            case Block.KeyFigures k -> KEY_FIGURES + figures(k.figures());
            case Block.Reference r -> REFERENCE;
            default ->
                    throw new IllegalArgumentException(
                            "a page has no room for " + block.getClass().getSimpleName());
        };
    }

    /** The highest of some figures without their values. */
    private double figures(List<Block.KeyFigure> figures) {
        double width = Palette.WIDTH / figures.size() - KEY_PADDING;
        return figures.stream()
                .mapToDouble(f ->
                        KEY_LABEL_LINE * typeface.wrap(f.label(), KEY_LABEL, width).size()
                                + KEY_REMARK_LINE
                                        * typeface.wrap(f.remark(), KEY_REMARK, width).size())
                .max()
                .orElse(0);
    }

    private double lines(String text, double size, double line) {
        return line * typeface.wrap(text, new Type(size, false, Palette.INK), LINE_WIDTH).size();
    }
}
