package org.verka.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.verka.diagram.Typeface;
import org.verka.evaluation.Basis;
import org.verka.evaluation.Evaluation;
import org.verka.evaluation.TheoryLines;
import org.verka.report.content.ReportBuilder;
import org.verka.report.document.Block;
import org.verka.report.document.Origin;
import org.verka.report.document.Reader;
import org.verka.report.document.References;
import org.verka.report.document.ReportDocument;
import org.verka.report.html.HtmlRenderer;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Where each figure comes from. */
class OriginsInReportTest {

    private static ReportDocument report(Evaluation evaluation) {
        return new ReportBuilder(Locale.of("sv"), new Typeface(), "Verka")
                .build(evaluation, Basis.unknown(), Reader.EVALUATOR, "");
    }

    private static Document page(ReportDocument report) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(new HtmlRenderer().render(report))));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList all = document.getElementsByTagName(name);
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            found.add((Element) all.item(i));
        }
        return found;
    }

    private static Map<String, Element> panels(Document page) {
        Map<String, Element> panels = new HashMap<>();
        elements(page, "div").stream()
                .filter(d -> d.hasAttribute("popover"))
                .forEach(d -> panels.put(d.getAttribute("id"), d));
        return panels;
    }

    private static String rows(ReportDocument report) {
        return report.references().entries().stream()
                .flatMap(e -> e.origin().parts().stream())
                .filter(part -> part.heading().equals("Rader"))
                .flatMap(part -> part.lines().stream())
                .map(Origin.Line::text)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void everyButtonOpensAPanelAndEveryPanelHasAButtonThatOpensIt() throws Exception {
        Document page = page(report(SamordnatStod.shared()));
        Set<String> opened = new HashSet<>();
        for (Element button : elements(page, "button")) {
            if (!button.hasAttribute("popovertargetaction")) {
                opened.add(button.getAttribute("popovertarget"));
                assertFalse(button.getTextContent().isBlank(), "a button without a name");
            }
        }
        assertEquals(panels(page).keySet(), opened);
    }

    /** Whether it may be shown is not said where it is written. */
    @Test
    void aLineOfTheTheoryDoesNotTellWhatIsQuotedInItToOthers() throws Exception {
        String line = "hinder \"Tid\" citat \"det finns \\\"aldrig\\\" tid\" berör Samtal";
        Basis basis = new Basis("", e -> Optional.of(new TheoryLines.Line("t.verka", 3, line)));
        String shared = lines(SamordnatStod.shared(), basis);
        assertTrue(shared.contains("t.verka, rad 3: hinder \"Tid\" citat … berör Samtal"), shared);
        assertFalse(shared.contains("aldrig"), shared);
        assertTrue(lines(SamordnatStod.internal(), basis).contains("det finns"));
    }

    private static String lines(Evaluation evaluation, Basis basis) {
        return new ReportBuilder(Locale.of("sv"), new Typeface(), "Verka")
                .build(evaluation, basis, Reader.EVALUATOR, "").references().entries().stream()
                        .flatMap(e -> e.origin().parts().stream())
                        .flatMap(part -> part.lines().stream())
                        .map(Origin.Line::text)
                        .distinct()
                        .collect(Collectors.joining("\n"));
    }

    @Test
    void rowsOfATableOpenTheFormsOfTheirOwnSite() throws Exception {
        Document page = page(report(SamordnatStod.internal()));
        List<String> told =
                elements(page, "button").stream()
                        .filter(b -> b.getTextContent().equals("Sandviken"))
                        .map(b -> panels(page).get(b.getAttribute("popovertarget")))
                        .map(Element::getTextContent)
                        .toList();
        // the file of case counts has four rows of Sandviken, and five times as many in all
        assertTrue(told.get(0).contains("4 räkningar ur prov.csv"), told.get(0));
        String all = rows(report(SamordnatStod.internal()));
        assertTrue(all.contains("20 räkningar ur prov.csv"), all);
    }

    @Test
    void anOriginIsWrittenOnceHoweverManyFiguresHaveIt() throws IOException {
        List<Block.Reference> entries = report(SamordnatStod.shared()).references().entries();
        assertEquals(
                entries.size(), entries.stream().map(Block.Reference::origin).distinct().count());
        assertTrue(entries.stream().anyMatch(e -> e.captions().size() > 1));
    }

    @Test
    void aPartOfATableSaysInTheAppendixOnlyWhatTheTableDoesNot() throws IOException {
        ReportDocument report = report(SamordnatStod.shared());
        References references = report.references();
        List<Block.Reference> parts =
                references.entries().stream().filter(e -> e.like().isPresent()).toList();
        assertFalse(parts.isEmpty());
        for (Block.Reference part : parts) {
            Block.Reference whole = references.entries().get(part.like().getAsInt() - 1);
            assertTrue(whole.number() < part.number());
            references
                    .own(part)
                    .forEach(p -> assertFalse(whole.origin().parts().contains(p), p.toString()));
        }
    }

    /**
     * One day of training, two of screening and one of planning are noted: each fewer than five.
     */
    @Test
    void fewRowsAreNotToldAloneNorInSumsThatWouldTellThem() throws IOException {
        Pattern number = Pattern.compile("\\d+ anteckning");
        String shared = rows(report(SamordnatStod.shared()));
        assertFalse(number.matcher(shared.replace("färre än 5 anteckningar", "")).find(), shared);
        assertTrue(shared.contains("färre än 5 anteckningar ur prov.csv"), shared);
        String internal = rows(report(SamordnatStod.internal()));
        assertTrue(internal.contains("4 anteckningar ur prov.csv"), internal);
        assertTrue(internal.contains("1 anteckning ur prov.csv"), internal);
    }

    /** Three fathers answered in Tyresö: no number of SDQ forms there is told. */
    @Test
    void formsOfAPlaceWhereSomethingIsWithheldAreNotCounted() throws Exception {
        Document page = page(report(SamordnatStod.shared()));
        for (Element table : elements(page, "table")) {
            String caption = table.getElementsByTagName("caption").item(0).getTextContent();
            if (caption.startsWith("SDQ")) {
                NodeList opens = table.getElementsByTagName("button");
                for (int i = 0; i < opens.getLength(); i++) {
                    String id = ((Element) opens.item(i)).getAttribute("popovertarget");
                    String told = panels(page).get(id).getTextContent();
                    assertFalse(Pattern.compile("\\d formulär").matcher(told).find(), told);
                }
            }
        }
    }

    @Test
    void sentencesWithFiguresOpenTheirOrigins() throws Exception {
        Document page = page(report(SamordnatStod.shared()));
        List<Element> items =
                elements(page, "li").stream()
                        .filter(li -> li.getTextContent().contains("planerat: "))
                        .toList();
        assertFalse(items.isEmpty());
        for (Element item : items) {
            assertEquals(1, item.getElementsByTagName("button").getLength(), item.getTextContent());
        }
    }
}
