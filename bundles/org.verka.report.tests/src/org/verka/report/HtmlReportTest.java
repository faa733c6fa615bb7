package org.verka.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.verka.diagram.Typeface;
import org.verka.evaluation.Basis;
import org.verka.evaluation.Evaluation;
import org.verka.report.content.ReportBuilder;
import org.verka.report.document.Reader;
import org.verka.report.html.HtmlRenderer;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlReportTest {

    private static String page(Evaluation evaluation, Locale locale) {
        return new HtmlRenderer()
                .render(
                        new ReportBuilder(locale, new Typeface(), "Verka")
                                .build(evaluation, Basis.unknown(), Reader.EVALUATOR, ""));
    }

    private static Document parse(String page) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(page)));
    }

    private static List<Element> elements(Document document, String... names) {
        List<Element> found = new ArrayList<>();
        NodeList all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            if (List.of(names).contains(all.item(i).getNodeName())) {
                found.add((Element) all.item(i));
            }
        }
        return found;
    }

    private static Document swedish() throws Exception {
        return parse(page(SamordnatStod.shared(), Locale.of("sv")));
    }

    @Test
    void isWellFormedAndNamesItsLanguage() throws Exception {
        assertEquals("sv", swedish().getDocumentElement().getAttribute("lang"));
        Document english = parse(page(SamordnatStod.internal(), Locale.ENGLISH));
        assertEquals("en", english.getDocumentElement().getAttribute("lang"));
    }

    @Test
    void hasOneFirstHeadingAndSkipsNoLevel() throws Exception {
        int before = 0;
        int first = 0;
        for (Element heading : elements(swedish(), "h1", "h2", "h3", "h4", "h5", "h6")) {
            int level = heading.getNodeName().charAt(1) - '0';
            first += level == 1 ? 1 : 0;
            assertTrue(level <= before + 1, heading.getTextContent());
            before = level;
        }
        assertEquals(1, first);
    }

    @Test
    void everyIdIsUniqueAndEveryReferenceFindsOne() throws Exception {
        Document document = swedish();
        Set<String> ids = new HashSet<>();
        List<String> references = new ArrayList<>();
        NodeList all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            if (element.hasAttribute("id")) {
                assertTrue(ids.add(element.getAttribute("id")), element.getAttribute("id"));
            }
            references.addAll(List.of(element.getAttribute("aria-labelledby").split(" ")));
            references.add(element.getAttribute("href").replaceFirst("^#", ""));
        }
        references.removeIf(String::isEmpty);
        assertFalse(references.isEmpty());
        references.forEach(r -> assertTrue(ids.contains(r), r));
    }

    @Test
    void everyTableHasACaptionAndScopedHeadings() throws Exception {
        Document document = swedish();
        int tables = elements(document, "table").size();
        assertTrue(tables > 5);
        assertEquals(tables, elements(document, "caption").size());
        elements(document, "th").forEach(h -> assertTrue(h.hasAttribute("scope")));
    }

    @Test
    void tellsOfEveryPathWhetherTheDoingOrTheTheoryFailed() throws Exception {
        Document document = swedish();
        String text = document.getDocumentElement().getTextContent();
        assertTrue(text.contains("Länk 3: för lite är känt om Samplanering"), text);
        assertTrue(text.contains("Länk 4: för lite är känt om Tryggare familjeklimat"), text);
    }

    @Test
    void callsNothingUndoneThatASiteWithoutALogMayHaveDone() throws Exception {
        String text = swedish().getDocumentElement().getTextContent();
        assertTrue(
                text.contains("från: Sandviken, Umeå, Majorna-Linné, Borlänge. Vad de gjort"),
                text);
        assertTrue(text.contains("Okänt, logg saknas: "), text);
        assertFalse(text.contains("ycket mindre än planerat: "), text);
        assertFalse(text.contains("Samplanering blev inte av"), text);
    }

    @Test
    void whatWasDoneLessThanPlannedStandsWithItsReasons() throws Exception {
        String text = swedish().getDocumentElement().getTextContent();
        int to = text.indexOf("Skälen är de");
        String deviations = text.substring(text.lastIndexOf("Avvikelser från planen", to), to);
        assertTrue(deviations.contains("Samplanering"), deviations);
        assertTrue(deviations.contains("inget skäl antecknat"), deviations);
        assertFalse(deviations.contains("Utbildning"), deviations);
    }

    @Test
    void fetchesNothingAndRunsNothing() throws Exception {
        Document document = swedish();
        assertTrue(elements(document, "script", "link", "img", "iframe", "object").isEmpty());
        for (Element a : elements(document, "a")) {
            assertTrue(a.getAttribute("href").startsWith("#"));
        }
    }

    @Test
    void saysInternalWhereItStaysInSight() throws Exception {
        Document document = parse(page(SamordnatStod.internal(), Locale.of("sv")));
        Element first = (Element) document.getElementsByTagName("body").item(0).getFirstChild();
        assertEquals("INTERNT", first.getTextContent());
        assertEquals("mark", first.getAttribute("class"));
    }

    /** Fathers in Tyresö are three: SDQ 2 to 5 for peers may be read in no shared report. */
    @Test
    void aWithheldGroupHasNoRowsAtItsSite() throws IOException {
        String shared = page(SamordnatStod.shared(), Locale.of("sv"));
        String internal = page(SamordnatStod.internal(), Locale.of("sv"));
        assertTrue(shared.contains("Pappa om barn: visas inte (färre än 5)"));
        assertFalse(internal.contains("visas inte (färre än 5)"));
        assertTrue(internal.contains("för få par"), "three fathers are too few for a test");
    }

    @Test
    void aDateIsNotBrokenOverTwoLines() throws IOException {
        String page = page(SamordnatStod.shared(), Locale.of("sv"));
        assertTrue(page.contains("<span class=\"date\">2013-09"), "there are dates");
        String others =
                page.substring(page.indexOf("<body"))
                        .replaceAll("(?s)<svg.*?</svg>", "")
                        .replaceAll("<span class=\"date\">[^<]*</span>", "")
                        .replaceAll("<[^>]*>", " ");
        assertEquals(
                List.of(),
                Pattern.compile("\\d{4}-\\d{2}.*")
                        .matcher(others)
                        .results()
                        .map(MatchResult::group)
                        .toList());
    }

    @Test
    void escapesWhatAuthorsWrite() throws IOException {
        Evaluation evaluation = SamordnatStod.shared();
        evaluation.programme().setLabel("<script>alert('x')</script>");
        String page = page(evaluation, Locale.of("sv"));
        assertFalse(page.contains("<script>"));
        assertTrue(page.contains("&lt;script&gt;"));
    }
}
