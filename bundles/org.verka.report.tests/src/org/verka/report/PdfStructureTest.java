package org.verka.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verka.report.document.Block;

/** What a screen reader finds in a PDF, as another library reads it. */
class PdfStructureTest {

    @TempDir Path folder;

    private PDDocument document;
    private final List<PDStructureElement> elements = new ArrayList<>();
    private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();

    @BeforeEach
    void read() throws IOException {
        Path pdf =
                Written.files(
                                SamordnatStod.shared(),
                                folder,
                                ReportChoices.whole(Locale.of("sv"), EnumSet.of(Format.PDF)))
                        .getFirst();
        document = Loader.loadPDF(pdf.toFile());
        collect(document.getDocumentCatalog().getStructureTreeRoot());
        for (PDPage page : document.getPages()) {
            texts.put(page.getCOSObject(), texts(page));
        }
    }

    @AfterEach
    void close() throws IOException {
        document.close();
    }

    private void collect(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                elements.add(element);
                collect(element);
            }
        }
    }

    private static Map<Integer, String> texts(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, String> byNumber = new HashMap<>();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            if (content.getMCID() >= 0) {
                StringBuilder text = new StringBuilder(content.getTag()).append(": ");
                content.getContents().stream()
                        .filter(TextPosition.class::isInstance)
                        .forEach(t -> text.append(((TextPosition) t).getUnicode()));
                assertEquals(null, byNumber.put(content.getMCID(), text.toString()));
            }
        }
        return byNumber;
    }

    private Stream<PDStructureElement> all(String tag) {
        return elements.stream().filter(e -> e.getStructureType().equals(tag));
    }

    /** The contents of an element itself, with their tags, by page and number. */
    private List<String> own(PDStructureElement element) {
        List<String> own = new ArrayList<>();
        for (Object kid : element.getKids()) {
            if (kid instanceof Integer number) {
                own.add(texts.get(element.getPage().getCOSObject()).get(number));
            } else if (kid instanceof PDMarkedContentReference other) {
                own.add(texts.get(other.getPage().getCOSObject()).get(other.getMCID()));
            }
        }
        return own;
    }

    @Test
    void everyContentIsReadOnceAndByTheElementOfItsKind() {
        int read = 0;
        for (PDStructureElement element : elements) {
            for (String content : own(element)) {
                assertTrue(content.startsWith(element.getStructureType() + ": "), content);
                read++;
            }
        }
        assertEquals(texts.values().stream().mapToInt(Map::size).sum(), read);
    }

    @Test
    void fromEveryContentAndLinkTheWayLeadsToItsElement() throws IOException {
        Map<Integer, COSBase> parents = new HashMap<>();
        COSArray numbers =
                document.getDocumentCatalog()
                        .getStructureTreeRoot()
                        .getParentTree()
                        .getCOSObject()
                        .getCOSArray(COSName.NUMS);
        for (int i = 0; i < numbers.size(); i += 2) {
            parents.put(numbers.getInt(i), numbers.getObject(i + 1));
        }
        Set<COSBase> known = new HashSet<>();
        elements.forEach(e -> known.add(e.getCOSObject()));
        for (PDPage page : document.getPages()) {
            COSArray owners = (COSArray) parents.get(page.getStructParents());
            assertEquals(texts.get(page.getCOSObject()).size(), owners.size());
            for (int number = 0; number < owners.size(); number++) {
                PDStructureElement owner =
                        new PDStructureElement((COSDictionary) owners.getObject(number));
                assertTrue(known.contains(owner.getCOSObject()));
                assertTrue(own(owner).contains(texts.get(page.getCOSObject()).get(number)));
            }
            for (PDAnnotation link : page.getAnnotations()) {
                COSDictionary owner = (COSDictionary) parents.get(link.getStructParent());
                assertEquals("Link", owner.getNameAsString(COSName.S));
                assertTrue(leadsTo(new PDStructureElement(owner), link), link.getContents());
            }
        }
    }

    @Test
    void everyLinkIsReadWithItsWords() {
        List<PDStructureElement> links = all("Link").toList();
        assertFalse(links.isEmpty());
        assertEquals(List.of(), links.stream().filter(link -> own(link).isEmpty()).toList());
    }

    private static boolean leadsTo(PDStructureElement element, PDAnnotation link) {
        return element.getKids().stream()
                .filter(PDObjectReference.class::isInstance)
                .map(kid -> ((PDObjectReference) kid).getReferencedObject().getCOSObject())
                .anyMatch(link.getCOSObject()::equals);
    }

    @Test
    void theLinesOfAParagraphAreReadInOne() {
        List<PDStructureElement> broken =
                all("P").filter(p ->
                                p.getKids().stream().filter(Integer.class::isInstance).count() > 1)
                        .toList();
        assertEquals(List.of(), broken.stream().map(this::own).toList());
        assertTrue(
                all("P").flatMap(p -> own(p).stream()).anyMatch(text -> text.length() > 300),
                "no paragraph of several lines");
    }

    @Test
    void aTextThatLeadsToItsOriginIsOneParagraphOverItsLines() throws IOException {
        List<String> read = all("P").flatMap(p -> own(p).stream()).map(this::spaced).toList();
        List<String> written =
                Written.sections(Written.report(SamordnatStod.shared()).sections())
                        .flatMap(section -> section.blocks().stream())
                        .filter(Block.Paragraph.class::isInstance)
                        .map(Block.Paragraph.class::cast)
                        .filter(p -> p.origin().isPresent() && p.text().length() > 150)
                        .map(p -> spaced("P: " + p.text()))
                        .toList();
        assertFalse(written.isEmpty());
        written.forEach(text -> assertTrue(read.contains(text), text));
    }

    private String spaced(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ").strip();
    }

    @Test
    void aTableOverSeveralPagesIsOneWithOneHead() throws IOException {
        long tables =
                Written.sections(Written.report(SamordnatStod.shared()).sections())
                        .flatMap(Written::tables)
                        .count();
        List<PDStructureElement> read = all("Table").toList();
        assertEquals(tables, read.size());
        for (PDStructureElement table : read) {
            assertEquals(
                    List.of("THead", "TBody"),
                    table.getKids().stream()
                            .map(kid -> ((PDStructureElement) kid).getStructureType())
                            .toList());
        }
        assertTrue(read.stream().anyMatch(this::isOverPages), "no table goes on on a new page");
    }

    private boolean isOverPages(PDStructureElement table) {
        PDStructureElement body = (PDStructureElement) table.getKids().getLast();
        Set<COSDictionary> pages = new HashSet<>();
        for (Object row : body.getKids()) {
            for (Object cell : ((PDStructureElement) row).getKids()) {
                if (((PDStructureElement) cell).getPage() != null) {
                    pages.add(((PDStructureElement) cell).getPage().getCOSObject());
                }
            }
        }
        return pages.size() > 1;
    }

    @Test
    void aFigureSaysWhatItShowsAndWhereItStands() {
        List<PDStructureElement> figures = all("Figure").toList();
        assertFalse(figures.isEmpty());
        for (PDStructureElement figure : figures) {
            assertTrue(figure.getAlternateDescription().length() > 20);
            assertFalse(figure.getAlternateDescription().contains("\ufffd"));
            PDRectangle paper = figure.getPage().getMediaBox();
            COSDictionary layout = figure.getCOSObject().getCOSDictionary(COSName.A);
            PDRectangle box = new PDRectangle(layout.getCOSArray(COSName.BBOX));
            assertTrue(box.getWidth() > 50 && box.getHeight() > 50, box.toString());
            assertTrue(paper.contains(box.getLowerLeftX(), box.getLowerLeftY()), box.toString());
            assertTrue(paper.contains(box.getUpperRightX(), box.getUpperRightY()), box.toString());
        }
    }
}
