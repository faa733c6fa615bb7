package org.verka.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.verka.diagram.SvgWriter;
import org.verka.report.document.Block;
import org.verka.report.document.Block.Cell;
import org.verka.report.document.Block.Row;
import org.verka.report.document.Reader;
import org.verka.report.document.References;
import org.verka.report.document.ReportDocument;
import org.verka.report.document.Section;

/** Writes a report as one page of HTML that needs nothing beside it: no file, script or network. */
public final class HtmlRenderer {

    /** The page. */
    public String render(ReportDocument document) {
        return new Page(document).write();
    }

    /** One page on its way. */
    private static final class Page {
        private final HtmlWriter out = new HtmlWriter();
        private final ReportDocument document;
        private final HtmlOrigins origins;
        private int figures;

        Page(ReportDocument document) {
            this.document = document;
            this.origins = new HtmlOrigins(out, document.references());
        }

        String write() {
            out.markup("<!DOCTYPE html>\n");
            out.open(
                    "html",
                    "xmlns",
                    "http://www.w3.org/1999/xhtml",
                    "lang",
                    document.language().getLanguage());
            head();
            out.open("body", "class", lower(document.length()));
            if (!document.mark().isEmpty()) {
                out.element("aside", document.mark(), "class", "mark");
            }
            cover();
            if (document.length() != Reader.Length.PAGE) {
                contents();
            }
            out.open("main");
            document.sections().forEach(s -> section(s, 2));
            out.close("main");
            out.close("body").close("html");
            return out.toString();
        }

        private void head() {
            out.open("head");
            out.markup("<meta charset=\"utf-8\"/>\n");
            out.markup("<meta name=\"viewport\" content=\"width=device-width\"/>\n");
            out.markup("<meta name=\"verka\" content=\"")
                    .plain(document.imprint().text())
                    .markup("\"/>\n");
            String title = document.cover().kind() + ": " + document.title();
            out.open("title").plain(title).close("title");
            out.open("style").markup(stylesheet()).close("style");
            out.close("head");
        }

        private static String stylesheet() {
            try (InputStream in = HtmlRenderer.class.getResourceAsStream("report.css")) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void cover() {
            ReportDocument.Cover cover = document.cover();
            out.open("header");
            out.element("p", cover.kind(), "class", "kind");
            out.element("h1", cover.title());
            out.element("p", cover.audience(), "class", "audience");
            if (document.length() != Reader.Length.PAGE) {
                facts(cover.facts());
            }
            out.close("header");
        }

        private void contents() {
            out.open("nav", "aria-labelledby", "contents");
            out.element("h2", document.cover().contentsTitle(), "id", "contents");
            out.open("ol");
            for (Section section : document.sections()) {
                boolean printed = section.id().equals(References.SECTION);
                out.open("li", "class", printed ? "printed" : "shown");
                out.element("a", section.title(), "href", "#" + section.id());
                out.close("li");
            }
            out.close("ol").close("nav");
        }

        private void section(Section section, int level) {
            if (section.id().equals(References.SECTION)) {
                out.open("section", "class", "origins");
            } else if (level == 2) {
                out.open("section", "aria-labelledby", section.id());
            } else {
                out.open("section");
            }
            out.element("h" + Math.min(level, 6), section.title(), "id", section.id());
            section.blocks().forEach(this::block);
            section.sections().forEach(s -> section(s, level + 1));
            if (section.id().equals(References.SECTION)) {
                origins.panels();
            }
            out.close("section");
        }

        private void block(Block block) {
            switch (block) {
                case Block.Paragraph p -> {
                    out.open("p", "class", lower(p.style())).text(p.text());
                    origins.sign(p.origin(), p.text());
                    out.close("p");
                }
                case Block.Bullets b -> bullets(b.items());
                case Block.Note n -> {
                    out.open("div", "class", "note " + lower(n.kind()), "role", "note");
                    out.open("p").element("strong", n.title()).close("p");
                    out.element("p", n.text()).close("div");
                }
                case Block.Judgement j -> judgement(j);
                case Block.KeyFigures k -> keyFigures(k.figures());
                case Block.Figure f -> {
                    out.open("figure");
                    out.element("figcaption", f.caption());
                    out.open("div", "class", "picture", "tabindex", "0");
                    out.markup(new SvgWriter().write(f.drawing(), "figure-" + ++figures));
                    out.close("div");
                    origins.line(f.origin(), f.caption());
                    out.close("figure");
                }
                case Block.Table t -> {
                    table(t);
                    origins.line(t.origin(), t.caption());
                }
                case Block.Reference r -> origins.printed(r);
            }
        }

        private void bullets(List<Block.Item> items) {
            out.open("ul");
            for (Block.Item item : items) {
                out.open("li").text(item.text());
                origins.sign(item.origin(), item.text());
                out.close("li");
            }
            out.close("ul");
        }

        private static String lower(Enum<?> value) {
            return value.name().toLowerCase(Locale.ROOT);
        }

        private void judgement(Block.Judgement judgement) {
            out.open("div", "class", "judgement", "role", "group", "aria-label", judgement.title());
            out.element("p", judgement.title(), "class", "judged");
            if (!judgement.rating().isEmpty()) {
                out.element("p", judgement.rating(), "class", "rating");
            }
            judgement.paragraphs().forEach(text -> out.element("p", text));
            if (!judgement.facts().isEmpty()) {
                facts(judgement.facts());
            }
            out.close("div");
        }

        private void facts(List<ReportDocument.Fact> facts) {
            out.open("dl");
            for (ReportDocument.Fact fact : facts) {
                out.open("div").element("dt", fact.name()).element("dd", fact.value()).close("div");
            }
            out.close("dl");
        }

        private void keyFigures(List<Block.KeyFigure> figures) {
            out.open("ul", "class", "key");
            for (Block.KeyFigure figure : figures) {
                out.open("li");
                out.element("span", figure.value(), "class", "value");
                out.element("span", figure.label(), "class", "label");
                if (!figure.remark().isEmpty()) {
                    out.element("span", figure.remark(), "class", "remark");
                }
                origins.line(figure.origin(), figure.label());
                out.close("li");
            }
            out.close("ul");
        }

        private void table(Block.Table table) {
            out.open("div", "class", "table", "tabindex", "0");
            out.open("table").element("caption", table.caption());
            out.open("thead").open("tr");
            for (Block.Column column : table.columns()) {
                if (column.numbers()) {
                    out.element("th", column.heading(), "scope", "col", "class", "number");
                } else {
                    out.element("th", column.heading(), "scope", "col");
                }
            }
            out.close("tr").close("thead").open("tbody");
            for (Row row : table.rows()) {
                out.open("tr");
                switch (row) {
                    case Row.Group g -> {
                        String columns = Integer.toString(table.columns().size());
                        out.open("th", "scope", "rowgroup", "class", "group", "colspan", columns);
                        origins.cell(g.title(), document.references().apart(g.origin(), table));
                        out.close("th");
                    }
                    case Row.Cells c -> cells(c.cells(), table);
                }
                out.close("tr");
            }
            out.close("tbody").close("table").close("div");
            if (!table.remark().isEmpty()) {
                out.element("p", table.remark(), "class", "small");
            }
        }

        private void cells(List<Cell> cells, Block.Table table) {
            for (int i = 0; i < cells.size(); i++) {
                Cell cell = cells.get(i);
                String element = cell.tone() == Cell.Tone.HEADING ? "th" : "td";
                String tone = cell.tone() == Cell.Tone.PLAIN ? "" : lower(cell.tone());
                String name = (table.columns().get(i).numbers() ? "number " : "") + tone;
                if (cell.tone() == Cell.Tone.HEADING) {
                    out.open("th", "scope", "row");
                } else if (name.isBlank()) {
                    out.open("td");
                } else {
                    out.open("td", "class", name.strip());
                }
                origins.cell(cell.text(), document.references().apart(cell.origin(), table));
                out.close(element);
            }
        }
    }
}
