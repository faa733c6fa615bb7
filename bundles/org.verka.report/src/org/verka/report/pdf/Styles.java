package org.verka.report.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.birt.report.engine.content.IReportContent;
import org.eclipse.birt.report.engine.content.IStyle;
import org.verka.diagram.Palette;
import org.verka.diagram.Typeface;

/**
 * The styles of a report, as declarations in CSS. BIRT works out each style once for all content
 * that has it, so that what content says of itself becomes a style too.
 */
final class Styles {

    /** Content without a style of its own. */
    static final String NONE = "";

    private static final String SEPARATOR = " and ";

    private final IReportContent report;
    private final Map<String, String> named = new HashMap<>();
    private final Set<String> known = new HashSet<>();

    Styles(IReportContent report) {
        this.report = report;
        headings();
        cover();
        running();
        cells();
        references();
    }

    /**
     * The name that BIRT knows a style by.
     *
     * @param style one that is named here, or {@link #NONE}
     * @param more what more it declares, in CSS; empty when that is all
     */
    String of(String style, String more) {
        String declared = named.getOrDefault(style, "");
        if (!style.isEmpty() && declared.isEmpty()) {
            throw new IllegalArgumentException("no style " + style);
        }
        String name = more.isEmpty() ? style : style + SEPARATOR + more;
        if (known.add(name)) {
            IStyle made = report.createStyle();
            made.setCssText(declared + more);
            report.getDesign().addStyle(name, made);
        }
        return name;
    }

    /**
     * The name of a style that declares more than another.
     *
     * @param name what BIRT knows the other by
     */
    String and(String name, String more) {
        int at = name.indexOf(SEPARATOR);
        return at < 0
                ? of(name, more)
                : of(name.substring(0, at), name.substring(at + SEPARATOR.length()) + more);
    }

    /** The same space at two opposite sides each, inside the edge. */
    static String padding(String vertical, String horizontal) {
        return ("padding-top:%1$s;padding-bottom:%1$s;padding-left:%2$s;padding-right:%2$s;")
                .formatted(vertical, horizontal);
    }

    /** A line along a side: top, bottom, left or right. */
    static String line(String side, String kind, String colour, String width) {
        return ("border-%1$s-style:%2$s;border-%1$s-color:%3$s;border-%1$s-width:%4$s;")
                .formatted(side, kind, colour, width);
    }

    /** What one declares of each of the four sides. */
    static String around(UnaryOperator<String> side) {
        return Stream.of("top", "bottom", "left", "right").map(side).collect(Collectors.joining());
    }

    /** A thin line along a side. */
    static String rule(String side) {
        return line(side, "solid", Palette.RULE, "1px");
    }

    private void headings() {
        String heading = "font-weight:bold;page-break-after:avoid;page-break-inside:avoid;";
        text("h1", "19pt", Palette.DEEP, heading + "margin-bottom:10pt;line-height:115%;");
        text("h2", "12.5pt", Palette.DEEP, heading + "margin-top:11pt;margin-bottom:5pt;");
        text("h3", "10.5pt", Palette.INK, heading + "margin-top:10pt;margin-bottom:4pt;");
        text(
                "pageHead",
                "12.5pt",
                Palette.DEEP,
                "font-weight:bold;margin-top:3pt;margin-bottom:3pt;");
        text(
                "pagePart",
                "10.5pt",
                Palette.INK,
                "font-weight:bold;margin-top:6pt;margin-bottom:2pt;page-break-after:avoid;");
    }

    private void cover() {
        text("pageKind", "9.5pt", Palette.WARM, "font-weight:bold;");
        text(
                "pageTitle",
                "15pt",
                Palette.DEEP,
                "font-weight:bold;line-height:115%;margin-bottom:2pt;");
        text("coverKind", "11pt", Palette.PAPER, "font-weight:bold;");
        text(
                "coverTitle",
                "25pt",
                Palette.PAPER,
                "font-weight:bold;line-height:120%;margin-top:8pt;");
        text("coverAudience", "10pt", Palette.INK, "line-height:140%;");
        text("factName", "9pt", Palette.MUTED, "");
        text("factValue", "9.5pt", Palette.INK, "line-height:130%;");
        text(
                "contentsTitle",
                "11pt",
                Palette.DEEP,
                "font-weight:bold;margin-top:20pt;margin-bottom:5pt;");
        text("contents", "9.5pt", Palette.INK, "");
        text("contentsPage", "9.5pt", Palette.MUTED, "text-align:right;");
    }

    private void running() {
        text(
                "lead",
                "11pt",
                Palette.INK,
                "line-height:145%;margin-bottom:8pt;page-break-inside:avoid;");
        text("body", "9.5pt", Palette.INK, "line-height:140%;margin-bottom:6pt;");
        text(
                "small",
                "8pt",
                Palette.MUTED,
                "line-height:135%;margin-top:2pt;margin-bottom:7pt;page-break-inside:avoid;");
        text(
                "caption",
                "8.5pt",
                Palette.DEEP,
                "font-weight:bold;margin-top:8pt;margin-bottom:4pt;page-break-after:avoid;"
                        + "page-break-inside:avoid;");
        text("bullet", "9pt", Palette.INK, "line-height:130%;margin-bottom:2pt;");
        text("mark", "9pt", Palette.DEEP, "font-weight:bold;");
        text("keyValue", "19pt", Palette.DEEP, "font-weight:bold;");
        text("keyLabel", "8.5pt", Palette.INK, "font-weight:bold;margin-top:2pt;");
        text("keyRemark", "7.5pt", Palette.MUTED, "margin-top:2pt;line-height:125%;");
        text("noteTitle", "9pt", Palette.INK, "font-weight:bold;");
        text("noteText", "8.5pt", Palette.INK, "line-height:135%;margin-top:2pt;");
        String apart = "font-weight:bold;margin-bottom:3pt;page-break-after:avoid;";
        text("judged", "8.5pt", Palette.LEAF, apart);
        text("rating", "9.5pt", Palette.INK, apart);
    }

    private void cells() {
        text("th", "8pt", Palette.DEEP, "font-weight:bold;text-align:left;");
        text("thNumber", "8pt", Palette.DEEP, "font-weight:bold;text-align:right;");
        text("group", "8.5pt", Palette.INK, "font-weight:bold;text-align:left;");
        text("td", "8.5pt", Palette.INK, "");
        text("tdStrong", "8.5pt", Palette.INK, "font-weight:bold;");
        text("tdMuted", "8pt", Palette.MUTED, "");
        text("tdGood", "8.5pt", Palette.LEAF, "font-weight:bold;");
        text("tdBad", "8.5pt", Palette.WARM, "font-weight:bold;");
        text("tdWithheld", "8pt", Palette.MUTED, "font-style:italic;");
        String cell = padding("2.5pt", "3pt") + rule("bottom");
        named.put("cell", cell);
        named.put("cellApart", cell + "padding-left:12pt;");
        named.put("cellNumber", cell + "text-align:right;");
    }

    private void references() {
        text(
                "referenceTitle",
                "8pt",
                Palette.DEEP,
                "font-weight:bold;margin-top:5pt;page-break-after:avoid;page-break-inside:avoid;");
        text("referenceMark", "7.5pt", Palette.DEEP, "text-align:right;margin-top:2pt;");
        text("referenceLine", "7pt", Palette.MUTED, "line-height:120%;");
        text("referenceSign", "6.5pt", Palette.MUTED, "");
        text("reference", "7.5pt", Palette.INK, "line-height:125%;margin-top:1pt;");
    }

    private void text(String name, String size, String colour, String more) {
        named.put(
                name,
                "font-family:\"%s\";font-size:%s;color:%s;%s"
                        .formatted(Typeface.FAMILY, size, colour, more));
    }
}
