package org.verka.report.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.verka.diagram.Drawing.Type;
import org.verka.diagram.Palette;
import org.verka.diagram.Typeface;
import org.verka.report.document.Block;
import org.verka.report.document.Block.Item;
import org.verka.report.document.Section;

/**
 * Chooses what of a report of one page there is room for: of every part at least its first line,
 * then more of each in turn. What is left out is counted. Heights are those of the PDF, in points.
 */
final class PageRoom {

    /** What the title and the sections may take of a page of A4. */
    private static final double HEIGHT = 612;

    private static final Type TITLE = new Type(15, true, Palette.INK);
    private static final double TITLE_LINE = 18;

    private static final double HEADING = 32;
    private static final double BULLET_WIDTH = Palette.WIDTH * 0.97 - 14;
    private static final Type BULLET = new Type(9, false, Palette.INK);
    private static final double BULLET_LINE = 12.2;
    private static final double BULLET_GAP = 4;
    private static final double LINE_WIDTH = Palette.WIDTH - 8;
    private static final double KEY_FIGURES = 88;
    private static final int LONGEST = 230;

    /** What the number of a reference takes of a line. */
    private static final String SIGN = " [9]";

    /** One line. */
    private static final double REFERENCE = 9.4;

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
        double room = HEIGHT - titled - height(above) - height(below) - HEADING;
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
        part.items().stream().limit(shown).map(t -> part.item(cut(t))).forEach(items::add);
        int left = part.items().size() - shown;
        if (left > 0) {
            items.add(Item.of(texts.text("page.more", left)));
        }
        return items;
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
                        case LEAD -> lines(p.text(), 11, 16) + 9;
                        case BODY -> lines(p.text(), 9.5, 13.4) + 7;
                        case SMALL -> lines(p.text(), 8, 11) + 10;
                    };
            case Block.KeyFigures k -> KEY_FIGURES;
            case Block.Reference r -> REFERENCE;
            default ->
                    throw new IllegalArgumentException(
                            "a page has no room for " + block.getClass().getSimpleName());
        };
    }

    private double lines(String text, double size, double line) {
        return line * typeface.wrap(text, new Type(size, false, Palette.INK), LINE_WIDTH).size();
    }
}
