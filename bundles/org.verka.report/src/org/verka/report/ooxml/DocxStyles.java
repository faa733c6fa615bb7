package org.verka.report.ooxml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.verka.report.document.ReportException;

/** The styles and lists of a word-processor document. */
final class DocxStyles {

    /**
     * How a style looks in a report of one page: its measures are those of the PDF, so that what
     * fits the one fits the other.
     *
     * @param halfPoints the size of the type
     * @param before what is free above it, in twentieths of a point
     * @param after what is free below it, in twentieths of a point
     * @param line the height of a line: 240 is that of the type
     */
    private record OnPage(String id, int halfPoints, int before, int after, int line) {}

    private static final List<OnPage> ONE_PAGE =
            List.of(
                    new OnPage("Subtitle", 19, 0, 0, 252),
                    new OnPage("Title", 30, 0, 40, 240),
                    new OnPage("Heading1", 25, 120, 60, 240),
                    new OnPage("Heading2", 21, 140, 40, 240),
                    new OnPage("Lead", 22, 0, 120, 264),
                    new OnPage("ListBullet", 18, 0, 40, 252),
                    new OnPage("Remark", 16, 20, 80, 252),
                    new OnPage("Header", 15, 0, 0, 240));

    private final XWPFDocument word;

    DocxStyles(XWPFDocument word) {
        this.word = word;
    }

    /**
     * Adds them all.
     *
     * @param language such as {@code sv-SE}
     * @param page whether the report is of one page
     */
    void define(String language, boolean page) throws IOException {
        try (InputStream styles = DocxStyles.class.getResourceAsStream("styles.xml");
                InputStream numbering = DocxStyles.class.getResourceAsStream("numbering.xml")) {
            String text =
                    new String(styles.readAllBytes(), StandardCharsets.UTF_8)
                            .replace("LANGUAGE", language);
            InputStream ours = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            CTStyles all = StylesDocument.Factory.parse(ours).getStyles();
            if (page) {
                ONE_PAGE.forEach(p -> measure(all, p));
            }
            word.createStyles().setStyles(all);
            word.createNumbering()
                    .setNumbering(NumberingDocument.Factory.parse(numbering).getNumbering());
        } catch (XmlException e) {
            throw new ReportException("the styles of documents cannot be read", e);
        }
    }

    private static void measure(CTStyles all, OnPage measure) {
        for (CTStyle style : all.getStyleList()) {
            if (style.getStyleId().equals(measure.id())) {
                CTPPrGeneral paragraph = style.isSetPPr() ? style.getPPr() : style.addNewPPr();
                CTSpacing space =
                        paragraph.isSetSpacing()
                                ? paragraph.getSpacing()
                                : paragraph.addNewSpacing();
                space.setBefore(BigInteger.valueOf(measure.before()));
                space.setAfter(BigInteger.valueOf(measure.after()));
                space.setLine(BigInteger.valueOf(measure.line()));
                space.setLineRule(STLineSpacingRule.AUTO);
                CTRPr type = style.isSetRPr() ? style.getRPr() : style.addNewRPr();
                BigInteger size = BigInteger.valueOf(measure.halfPoints());
                (type.sizeOfSzArray() > 0 ? type.getSzArray(0) : type.addNewSz()).setVal(size);
                (type.sizeOfSzCsArray() > 0 ? type.getSzCsArray(0) : type.addNewSzCs())
                        .setVal(size);
            }
        }
    }
}
