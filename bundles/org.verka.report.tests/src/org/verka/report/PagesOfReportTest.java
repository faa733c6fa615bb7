package org.verka.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verka.evaluation.Evaluation;

/** How the pages of the longest report look. */
class PagesOfReportTest {

    /** What a page has at its top and at its bottom, in points from the top. */
    private static final float HEAD = 60;

    private static final float FOOT = 780;

    /** A page that goes no farther down has no more than about forty words. */
    private static final float LITTLE = 250;

    @TempDir Path folder;

    /**
     * A page.
     *
     * @param drawn whether it has a figure
     * @param letters what stands on it between head and foot
     */
    private record Page(boolean drawn, List<TextPosition> letters) {

        boolean isAllButEmpty() {
            return !drawn && letters.stream().noneMatch(l -> l.getYDirAdj() > LITTLE);
        }

        String text() {
            return letters.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
        }
    }

    private List<Page> pages(Evaluation evaluation) throws IOException {
        Path pdf =
                Written.files(
                                evaluation,
                                folder,
                                ReportChoices.whole(Locale.of("sv"), Set.of(Format.PDF)))
                        .get(0);
        List<Page> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (PDPage page : document.getPages()) {
                boolean drawn = page.getResources().getXObjectNames().iterator().hasNext();
                pages.add(new Page(drawn, body(document, pages.size() + 1)));
            }
        }
        return pages;
    }

    private static List<TextPosition> body(PDDocument document, int page) throws IOException {
        List<TextPosition> body = new ArrayList<>();
        PDFTextStripper stripper =
                new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition letter) {
                        if (letter.getYDirAdj() > HEAD && letter.getYDirAdj() < FOOT) {
                            body.add(letter);
                        }
                    }
                };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        return body;
    }

    /** Two chapters ended with a page of about forty words before the next began its own. */
    @Test
    void noPageButTheLastIsAllButEmpty() throws IOException {
        for (Evaluation evaluation : List.of(SamordnatStod.shared(), SamordnatStod.internal())) {
            List<Page> pages = pages(evaluation);
            assertTrue(pages.size() > 15, pages.size() + " pages");
            List<Integer> empty = new ArrayList<>();
            for (int i = 1; i < pages.size() - 1; i++) {
                if (pages.get(i).isAllButEmpty()) {
                    empty.add(i + 1);
                }
            }
            assertEquals(List.of(), empty, "pages with next to nothing on them");
        }
    }

    @Test
    void whereFiguresComeFromIsToldInSentencesThatEndOnce() throws IOException {
        String all =
                pages(SamordnatStod.shared()).stream()
                        .map(Page::text)
                        .collect(Collectors.joining("\n"));
        String appendix = all.substring(all.lastIndexOf("[1] "));
        assertFalse(appendix.contains(".."), appendix);
        assertFalse(appendix.contains("…."), appendix);
        assertFalse(appendix.contains("{"), appendix);
    }
}
