package org.verka.report.emitter;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.birt.report.engine.api.script.IReportContext;
import org.eclipse.birt.report.engine.content.IReportContent;
import org.eclipse.birt.report.engine.emitter.pdf.PDFPage;
import org.eclipse.birt.report.engine.emitter.pdf.PDFPageDevice;
import org.eclipse.birt.report.engine.emitter.pdf.PdfTag;
import org.eclipse.birt.report.engine.nLayout.area.IArea;
import org.eclipse.birt.report.engine.nLayout.area.impl.ContainerArea;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/**
 * Sets the document's properties, makes our pages and writes our structure behind them. BIRT is
 * kept from making its own.
 */
final class FigurePdfDevice extends PDFPageDevice {

    private final ByteArrayOutputStream document;
    private final OutputStream output;
    private final PdfProperties properties;
    private final Figures figures;
    private final Optional<Structure> structure;
    private Optional<FigurePdfPage> page = Optional.empty();

    FigurePdfDevice(
            OutputStream output,
            String title,
            String subject,
            IReportContext context,
            IReportContent report) {
        this(new ByteArrayOutputStream(), output, title, subject, context, report);
    }

    private FigurePdfDevice(
            ByteArrayOutputStream document,
            OutputStream output,
            String title,
            String subject,
            IReportContext context,
            IReportContent report) {
        super(document, title, null, subject, null, context, report);
        this.document = document;
        this.output = output;
        properties = (PdfProperties) context.getAppContext().get(PdfProperties.KEY);
        figures = (Figures) context.getAppContext().get(Figures.KEY);
        structure = writer.isTagged() ? Optional.of(new Structure()) : Optional.empty();
        writer.setFullCompression();
    }

    /** BIRT makes no structure. */
    @Override
    public void initStructure() {}

    /** BIRT adds nothing to a structure, whether there is one or not. */
    @Override
    public boolean isTagged() {
        return false;
    }

    @Override
    public void openTag(String tag, IArea area) {
        if (tag == null || structure.isEmpty()) {
            return;
        }
        Optional<String> artifact = artifact(tag, area);
        if (artifact.isPresent()) {
            page.orElseThrow().beginArtifact(artifact.get());
        } else if (!isInArtifact()) {
            structure.get().open(tag, area);
        }
    }

    @Override
    public void closeTag(String tag, IArea area) {
        if (tag == null || structure.isEmpty()) {
            return;
        }
        if (artifact(tag, area).isPresent()) {
            page.orElseThrow().endArtifact();
        } else if (!isInArtifact()) {
            structure.get().close(tag);
        }
    }

    private boolean isInArtifact() {
        return page.flatMap(FigurePdfPage::marks).filter(Marks::isInArtifact).isPresent();
    }

    /** What a part is there for besides the structure, as the head of a table that comes again. */
    private static Optional<String> artifact(String tag, IArea area) {
        return switch (tag) {
            case PdfTag.PAGE_HEADER -> Optional.of("/Type/Pagination/Subtype/Header");
            case PdfTag.PAGE_FOOTER -> Optional.of("/Type/Pagination/Subtype/Footer");
            default ->
                    area instanceof ContainerArea container && container.isArtifact()
                            ? Optional.of("/Type/Pagination")
                            : Optional.empty();
        };
    }

    @Override
    protected PDFPage createPDFPage(int width, int height) {
        endPage();
        FigurePdfPage next =
                new FigurePdfPage(width, height, doc, writer, this, properties, figures, structure);
        page = Optional.of(next);
        writer.setTabs(PdfName.S);
        return next;
    }

    private void endPage() {
        page.flatMap(FigurePdfPage::marks).ifPresent(Marks::end);
    }

    @Override
    public void close() throws Exception {
        setProperties();
        endPage();
        int[] pages =
                IntStream.rangeClosed(1, writer.getPageNumber())
                        .map(number -> writer.getPageReference(number).getNumber())
                        .toArray();
        super.close();
        try (output) {
            if (structure.isPresent()) {
                int root = writer.getStructureTreeRoot().getReference().getNumber();
                new StructureUpdate(structure.get(), root, number -> pages[number])
                        .write(document.toByteArray(), output);
            } else {
                document.writeTo(output);
            }
        }
    }

    private void setProperties() {
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
    }
}
