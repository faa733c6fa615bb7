package org.verka.report.emitter;

import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import org.eclipse.birt.report.engine.api.script.IReportContext;
import org.eclipse.birt.report.engine.content.IReportContent;
import org.eclipse.birt.report.engine.emitter.pdf.PDFPage;
import org.eclipse.birt.report.engine.emitter.pdf.PDFPageDevice;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/** Sets the document's properties and makes our pages. */
final class FigurePdfDevice extends PDFPageDevice {

    private final PdfProperties properties;
    private final Figures figures;

    FigurePdfDevice(
            OutputStream output,
            String title,
            String subject,
            IReportContext context,
            IReportContent report) {
        super(output, title, null, subject, null, context, report);
        properties = (PdfProperties) context.getAppContext().get(PdfProperties.KEY);
        figures = (Figures) context.getAppContext().get(Figures.KEY);
    }

    @Override
    protected PDFPage createPDFPage(int width, int height) {
        PDFPage page = new FigurePdfPage(width, height, doc, writer, this, properties, figures);
        writer.setTabs(PdfName.S);
        return page;
    }

    @Override
    public void close() throws Exception {
        PdfDictionary info = writer.getInfo();
        GregorianCalendar day =
                GregorianCalendar.from(properties.date().atStartOfDay(ZoneOffset.UTC));
        info.put(PdfName.CREATIONDATE, new PdfDate(day));
        info.put(PdfName.MODDATE, new PdfDate(day));
        info.put(PdfName.CREATOR, new PdfString(properties.creator(), PdfObject.TEXT_UNICODE));
        info.put(
                new PdfName(PdfProperties.IMPRINT),
                new PdfString(properties.imprint(), PdfObject.TEXT_UNICODE));
        String id = HexFormat.of().formatHex(HexFormat.of().parseHex(properties.identifier()));
        info.put(PdfName.FILEID, new PdfLiteral("[<" + id + "><" + id + ">]"));
        super.close();
    }
}
