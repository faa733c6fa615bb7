package org.verka.report.ooxml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.verka.diagram.Drawing;
import org.verka.diagram.Palette;
import org.verka.report.document.Block;
import org.verka.report.document.Origin;
import org.verka.report.document.Reader;
import org.verka.report.document.References;
import org.verka.report.document.ReportDocument;
import org.verka.report.document.ReportException;
import org.verka.report.document.Section;

/** One word-processor document on its way. */
final class DocxPages {

    /** A twentieth of a point. */
    private static final int TWIPS = 20;

    private static final long PAGE_WIDTH = 11_906;
    private static final long PAGE_HEIGHT = 16_838;
    private static final long SIDE = Math.round((PAGE_WIDTH - Palette.WIDTH * TWIPS) / 2);
    private static final long TOP = 1_300;

    /** Of a report of one page. */
    private static final long TOP_OF_ONE = 760;

    private static final int DEEPEST = 3;
    private static final int LISTED = 2;

    /** The size in points of a reference of one line. */
    private static final int FOOT = 7;

    private final XWPFDocument word;
    private final ReportDocument document;
    private final DocxTables tables;
    private final Bitmap bitmap = new Bitmap();
    private int bookmarks;
    private int figures;
    private int numbered;

    DocxPages(XWPFDocument word, ReportDocument document) {
        this.word = word;
        this.document = document;
        this.tables = new DocxTables(word, document.references());
    }

    private String language() {
        return document.language().getLanguage().equals("en") ? "en-GB" : "sv-SE";
    }

    void write() throws IOException {
        new DocxStyles(word).define(language(), document.length() == Reader.Length.PAGE);
        page();
        cover();
        if (document.length() != Reader.Length.PAGE) {
            contents();
        }
        for (Section section : document.sections()) {
            section(section, 1);
        }
    }

    private void page() {
        CTSectPr section = word.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(BigInteger.valueOf(PAGE_WIDTH));
        section.getPgSz().setH(BigInteger.valueOf(PAGE_HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(SIDE));
        margins.setRight(BigInteger.valueOf(SIDE));
        long top = document.length() == Reader.Length.PAGE ? TOP_OF_ONE : TOP;
        margins.setTop(BigInteger.valueOf(top));
        margins.setBottom(BigInteger.valueOf(top));
        margins.setHeader(BigInteger.valueOf(top / 2));
        margins.setFooter(BigInteger.valueOf(top / 2));
        margins.setGutter(BigInteger.ZERO);
        XWPFHeader header = word.createHeader(HeaderFooterType.DEFAULT);
        String mark = document.mark().isEmpty() ? "" : document.mark() + "   ";
        styled(header.createParagraph(), "Header").createRun().setText(mark + document.title());
        XWPFFooter footer = word.createFooter(HeaderFooterType.DEFAULT);
        XWPFParagraph number = styled(footer.createParagraph(), "Header");
        number.setAlignment(ParagraphAlignment.RIGHT);
        number.createRun().setText(document.date() + "   ");
        field(number, "PAGE", "1");
    }

    private void cover() {
        paragraph("Subtitle", document.cover().kind());
        paragraph("Title", document.cover().title());
        boolean page = document.length() == Reader.Length.PAGE;
        if (!document.mark().isEmpty()) {
            XWPFRun mark = paragraph(page ? "Remark" : "Lead", "").createRun();
            mark.setBold(true);
            mark.setText(document.mark());
        }
        if (!page) {
            paragraph("Lead", document.cover().audience());
            document.cover().facts().forEach(f -> fact("Normal", f));
        } else if (document.mark().isEmpty()) {
            paragraph("Remark", document.cover().audience());
        }
    }

    private void fact(String style, ReportDocument.Fact fact) {
        XWPFParagraph paragraph = paragraph(style, "");
        XWPFRun name = paragraph.createRun();
        name.setBold(true);
        name.setText(fact.name() + ": ");
        paragraph.createRun().setText(fact.value());
    }

    /** A field that word processors can bring up to date, with the headings already in it. */
    private void contents() {
        paragraph("Subtitle", document.cover().contentsTitle())
                .setPageBreak(document.length() == Reader.Length.WHOLE);
        XWPFParagraph first = paragraph("Normal", "");
        begin(first, "TOC \\o \"1-" + LISTED + "\" \\h \\n \\z \\u");
        document.sections().forEach(s -> listed(s, 1));
        XWPFParagraph last = paragraph("Normal", "");
        last.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }

    private void listed(Section section, int level) {
        CTHyperlink link = paragraph("TOC" + level, "").getCTP().addNewHyperlink();
        link.setAnchor(bookmark(section.id()));
        link.addNewR().addNewT().setStringValue(section.title());
        if (level < LISTED) {
            section.sections().forEach(s -> listed(s, level + 1));
        }
    }

    /** Bookmarks hold letters, digits and low lines only. */
    static String bookmark(String id) {
        return id.replace('-', '_');
    }

    private void section(Section section, int level) {
        boolean foot =
                document.length() == Reader.Length.PAGE && section.id().equals(References.SECTION);
        XWPFParagraph heading =
                paragraph("Heading" + (foot ? LISTED : Math.min(level, DEEPEST)), "");
        if (level == 1 && !document.breaksBefore(section)) {
            heading.setPageBreak(false);
        }
        bookmarked(heading, section.id(), section.title());
        section.blocks().forEach(this::block);
        section.sections().forEach(s -> section(s, level + 1));
    }

    private void bookmarked(XWPFParagraph paragraph, String target, String text) {
        BigInteger id = BigInteger.valueOf(bookmarks++);
        CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
        start.setId(id);
        start.setName(bookmark(target));
        paragraph.createRun().setText(text);
        paragraph.getCTP().addNewBookmarkEnd().setId(id);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Paragraph p -> told(style(p.style()), p.text(), p.origin());
            case Block.Bullets b ->
                    b.items().forEach(i -> told("ListBullet", i.text(), i.origin()));
            case Block.Note n -> {
                paragraph("NoteTitle", n.title());
                paragraph("Note", n.text());
            }
            case Block.Judgement j -> judgement(j);
            case Block.KeyFigures k -> tables.keyFigures(k.figures());
            case Block.Figure f -> {
                caption(document.cover().figureWord(), ++figures, f.caption(), f.origin());
                figure(f.drawing());
            }
            case Block.Table t -> {
                caption(document.cover().tableWord(), ++numbered, t.caption(), t.origin());
                tables.table(t);
                paragraph("Remark", t.remark());
            }
            case Block.Reference r -> reference(r);
        }
    }

    /** A text that ends in what leads to its origin. */
    private void told(String style, String text, Optional<Origin> origin) {
        XWPFParagraph paragraph = paragraph(style, text);
        document.references().to(origin).ifPresent(r -> tables.lead(paragraph, r));
    }

    /** Numbered by a field, so that word processors can list the tables or figures. */
    private void caption(String word, int number, String text, Optional<Origin> origin) {
        XWPFParagraph paragraph = paragraph("Caption", word + " ");
        field(paragraph, "SEQ " + word + " \\* ARABIC", Integer.toString(number));
        paragraph.createRun().setText(". " + text);
        document.references().to(origin).ifPresent(r -> tables.lead(paragraph, r));
    }

    private void reference(Block.Reference reference) {
        boolean brief = reference.like().isPresent() || reference.origin().parts().isEmpty();
        XWPFParagraph title = paragraph(brief ? "Origin" : "OriginTitle", "");
        bookmarked(title, References.id(reference), References.mark(reference));
        title.createRun().setText(" " + String.join("; ", reference.captions()));
        if (reference.origin().parts().isEmpty()) {
            title.setSpacingAfter(0);
            title.setSpacingBetween(1);
            title.getRuns().forEach(run -> run.setFontSize(FOOT));
        }
        for (Origin.Part part : reference.origin().parts()) {
            String lines =
                    part.lines().stream().map(Origin.Line::text).collect(Collectors.joining("; "));
            fact("Origin", new ReportDocument.Fact(part.heading(), lines));
        }
    }

    private void judgement(Block.Judgement judgement) {
        paragraph("JudgementTitle", judgement.title());
        if (!judgement.rating().isBlank()) {
            paragraph("Judgement", judgement.rating());
        }
        judgement.paragraphs().forEach(p -> paragraph("Judgement", p));
        judgement.facts().forEach(f -> fact("Judgement", f));
    }

    private static String style(Block.Paragraph.Style style) {
        return switch (style) {
            case LEAD -> "Lead";
            case BODY -> "Normal";
            case SMALL -> "Remark";
        };
    }

    private void figure(Drawing drawing) {
        double scale = Math.min(1, Palette.WIDTH / drawing.width());
        String name = "figure" + figures + ".png";
        XWPFRun run = paragraph("Figure", "").createRun();
        try {
            run.addPicture(
                    new ByteArrayInputStream(bitmap.png(drawing)),
                    PictureType.PNG,
                    name,
                    Units.toEMU(drawing.width() * scale),
                    Units.toEMU(drawing.height() * scale));
        } catch (InvalidFormatException | IOException e) {
            throw new ReportException("a figure cannot be put into the document", e);
        }
        CTNonVisualDrawingProps told = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
        told.setId(figures);
        told.setName(name);
        told.setTitle(drawing.title());
        told.setDescr(drawing.description().isBlank() ? drawing.title() : drawing.description());
    }

    private XWPFParagraph paragraph(String style, String text) {
        XWPFParagraph paragraph = styled(word.createParagraph(), style);
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            XWPFRun run = paragraph.createRun();
            run.setText(lines.get(i));
            if (i < lines.size() - 1) {
                run.addBreak();
            }
        }
        return paragraph;
    }

    private static XWPFParagraph styled(XWPFParagraph paragraph, String style) {
        paragraph.setStyle(style);
        return paragraph;
    }

    private static void field(XWPFParagraph paragraph, String instruction, String shown) {
        begin(paragraph, instruction);
        paragraph.createRun().setText(shown);
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }

    private static void begin(XWPFParagraph paragraph, String instruction) {
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        paragraph.createRun().getCTR().addNewInstrText().setStringValue(" " + instruction + " ");
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    }
}
