package org.verka.report.pdf;

import java.util.Map;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.SharedStyleHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.verka.diagram.Palette;
import org.verka.diagram.Typeface;

/** The styles of the design. Lengths carry their unit. */
final class Styles {

    private final ReportDesignHandle design;

    Styles(ReportDesignHandle design) {
        this.design = design;
    }

    /** Adds them all. */
    void define() throws SemanticException {
        text("report", "9.5pt", Palette.INK, "line-height:135%");
        headings();
        cover();
        text("lead", "11pt", Palette.INK, "line-height:145%", "space-after:8pt", "whole");
        text("body", "9.5pt", Palette.INK, "line-height:140%", "space-after:6pt");
        text(
                "small",
                "8pt",
                Palette.MUTED,
                "line-height:135%",
                "space-before:2pt",
                "space-after:7pt",
                "whole");
        text(
                "caption",
                "8.5pt",
                Palette.DEEP,
                "bold",
                "space-before:8pt",
                "space-after:4pt",
                "keep",
                "whole");
        text("bullet", "9pt", Palette.INK, "line-height:130%", "space-after:2pt");
        text("mark", "9pt", Palette.DEEP, "bold");
        text("figure", "9.5pt", Palette.INK, "space-after:4pt");
        cells();
        text("keyValue", "19pt", Palette.DEEP, "bold");
        text("keyLabel", "8.5pt", Palette.INK, "bold", "space-before:2pt");
        text("keyRemark", "7.5pt", Palette.MUTED, "space-before:2pt", "line-height:125%");
        text("noteTitle", "9pt", Palette.INK, "bold");
        text("noteText", "8.5pt", Palette.INK, "line-height:135%", "space-before:2pt");
        text("judged", "8.5pt", Palette.LEAF, "bold", "space-after:3pt", "keep");
        text("rating", "9.5pt", Palette.INK, "bold", "space-after:3pt", "keep");
        references();
        text("running", "7.5pt", Palette.MUTED);
        text("runningMark", "8.5pt", Palette.WARM, "bold");
    }

    private void references() throws SemanticException {
        text("referenceTitle", "8pt", Palette.DEEP, "bold", "space-before:5pt", "keep", "whole");
        text("referenceMark", "7.5pt", Palette.DEEP, "right", "space-before:2pt");
        text("referenceLine", "7pt", Palette.MUTED, "line-height:120%");
        text("referenceSign", "6.5pt", Palette.MUTED);
        text("reference", "7.5pt", Palette.INK, "line-height:125%", "space-before:1pt");
    }

    private void headings() throws SemanticException {
        text(
                "h1",
                "19pt",
                Palette.DEEP,
                "bold",
                "space-after:10pt",
                "keep",
                "whole",
                "line-height:115%");
        text(
                "h2",
                "12.5pt",
                Palette.DEEP,
                "bold",
                "space-before:11pt",
                "space-after:5pt",
                "keep",
                "whole");
        text(
                "h3",
                "10.5pt",
                Palette.INK,
                "bold",
                "space-before:10pt",
                "space-after:4pt",
                "keep",
                "whole");
    }

    private void cover() throws SemanticException {
        text("pageKind", "9.5pt", Palette.WARM, "bold");
        text("pageTitle", "15pt", Palette.DEEP, "bold", "line-height:115%", "space-after:2pt");
        text("pageHead", "12.5pt", Palette.DEEP, "bold", "space-before:3pt", "space-after:3pt");
        text(
                "pagePart",
                "10.5pt",
                Palette.INK,
                "bold",
                "space-before:6pt",
                "space-after:2pt",
                "keep");
        text("coverKind", "11pt", Palette.PAPER, "bold");
        text("coverTitle", "25pt", Palette.PAPER, "bold", "line-height:120%", "space-before:8pt");
        text("coverAudience", "10pt", Palette.INK, "line-height:140%");
        text("factName", "9pt", Palette.MUTED);
        text("factValue", "9.5pt", Palette.INK, "line-height:130%");
        text("contentsTitle", "11pt", Palette.DEEP, "bold", "space-before:20pt", "space-after:5pt");
        text("contents", "9.5pt", Palette.INK);
        text("contentsPage", "9.5pt", Palette.MUTED, "right");
    }

    private void cells() throws SemanticException {
        text("th", "8pt", Palette.DEEP, "bold", "left");
        text("thNumber", "8pt", Palette.DEEP, "bold", "right");
        text("group", "8.5pt", Palette.INK, "bold", "left");
        text("td", "8.5pt", Palette.INK);
        text("tdHeading", "8.5pt", Palette.INK);
        text("tdStrong", "8.5pt", Palette.INK, "bold");
        text("tdMuted", "8pt", Palette.MUTED);
        text("tdGood", "8.5pt", Palette.LEAF, "bold");
        text("tdBad", "8.5pt", Palette.WARM, "bold");
        text("tdWithheld", "8pt", Palette.MUTED, "italic");
        cell("cell", Map.of());
        cell("cellApart", Map.of("paddingLeft", "12pt"));
        cell("cellNumber", Map.of("textAlign", "right"));
    }

    /** What all cells of a kind share is said once, since each cell's own takes time to read. */
    private void cell(String name, Map<String, String> more) throws SemanticException {
        SharedStyleHandle style = design.getElementFactory().newStyle(name);
        Design.padding(style, "2.5pt", "3pt");
        Design.rule(style, "Bottom");
        Design.set(style, more);
        design.getStyles().add(style);
    }

    private void text(String name, String size, String colour, String... more)
            throws SemanticException {
        SharedStyleHandle style = design.getElementFactory().newStyle(name);
        style.setProperty("fontFamily", "\"" + Typeface.FAMILY + "\"");
        style.setProperty("fontSize", size);
        style.setProperty("color", colour);
        for (String property : more) {
            String[] parts = property.split(":");
            switch (parts[0]) {
                case "bold" -> style.setProperty("fontWeight", "bold");
                case "italic" -> style.setProperty("fontStyle", "italic");
                case "whole" -> style.setProperty("pageBreakInside", "avoid");
                case "left" -> style.setProperty("textAlign", "left");
                case "right" -> style.setProperty("textAlign", "right");
                case "keep" -> style.setProperty("pageBreakAfter", "avoid");
                case "line-height" -> style.setProperty("lineHeight", parts[1]);
                case "space-before" -> style.setProperty("marginTop", parts[1]);
                case "space-after" -> style.setProperty("marginBottom", parts[1]);
                default -> throw new IllegalArgumentException(property);
            }
        }
        design.getStyles().add(style);
    }
}
