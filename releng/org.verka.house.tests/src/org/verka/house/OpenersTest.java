package org.verka.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * Every number in a sentence or a cell of a web page has in reach what opens its origin: in the
 * same line, in its row, or at the table or figure that it belongs to.
 */
class OpenersTest {

    private static final Set<String> LINES =
            Set.of("p", "li", "td", "th", "dd", "caption", "figcaption");

    /** What a line may belong to, and opens its origin. */
    private static final Set<String> WHOLES = Set.of("li", "tr", "figure");

    /** Chapters that tell how figures are made, or are themselves where they come from. */
    private static final Set<String> ORIGINS = Set.of("method", "origins");

    private static final Pattern NUMBER = Pattern.compile("\\d");

    /** Numbers that are no findings; they are taken out of a line before it is read. */
    private static final List<Pattern> NO_FINDINGS =
            List.of(
                    // days, years and halves, also those of literature
                    Pattern.compile("\\b(?:18|19|20)\\d\\d(?:-\\d\\d){0,2}\\b"),
                    // the thresholds of rules
                    Pattern.compile("(?:färre än|[Ff]ewer than|smaller than) 5\\b"),
                    Pattern.compile("(?:över|än|above|over|than) (?:15|40) ?%"),
                    // how much more there is elsewhere
                    Pattern.compile("^\\d+ figur(?:er)? till av samma slag"),
                    Pattern.compile("^\\d+ more figures? of the same kind"),
                    Pattern.compile("^… (?:och|and) \\d+ (?:till|more)\\.$"),
                    // what a page is made with and of
                    Pattern.compile("^(?:Gjord med|Made with) Verka .*"));

    /** Lines that state a rule, name literature, or are what somebody said, word for word. */
    private static final List<Pattern> RULES =
            List.of(
                    Pattern.compile("^(?:Så avgörs det|How it is decided): "),
                    Pattern.compile("^(?:Källa|Source): "),
                    Pattern.compile("^[”“][^”]*(?:[”“][^”]*”[^”]*)*”$"));

    @TempDir static Path folder;

    static Stream<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        for (String example : Command.examples()) {
            Path project = Files.createDirectory(folder.resolve(example));
            Command.copyExample(example, project);
            for (String audience : List.of("--threshold=5", "--internal")) {
                write(project, "sv_SE.UTF-8", audience);
            }
            write(project, "en_GB.UTF-8", "--threshold=5");
            try (Stream<Path> files = Files.walk(project)) {
                files.filter(f -> f.toString().endsWith(".html")).sorted().forEach(pages::add);
            }
        }
        assertEquals(21 * Command.examples().size(), pages.size());
        return pages.stream();
    }

    /** The whole report, the one for the steering group, and those of one page. */
    private static void write(Path project, String language, String audience) {
        String pages = "politiker,ledning,verksamhet,praktiker,brukare";
        for (String reader : List.of("evaluator", "styrgrupp", pages)) {
            Command.Ended ended =
                    Command.in(project)
                            .speaking(language)
                            .run("report", "--format=html", audience, "--for=" + reader);
            assertEquals(0, ended.exitCode(), ended.all());
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyNumberHasAnOpenerInReach(Path page) throws Exception {
        List<String> closed = new ArrayList<>();
        int[] lines = {0};
        for (Element line : elements(main(page))) {
            if (LINES.contains(line.getTagName()) && isFinding(line)) {
                lines[0]++;
                if (!opens(line)) {
                    closed.add(text(line));
                }
            }
        }
        assertTrue(lines[0] > 0, lines[0] + " lines with numbers");
        assertEquals(List.of(), closed);
    }

    private static Element main(Path page) throws Exception {
        String html = Files.readString(page);
        String main = html.substring(html.indexOf("<main"), html.indexOf("</main>") + 7);
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(main)))
                .getDocumentElement();
    }

    private static List<Element> elements(Element within) {
        NodeList all = within.getElementsByTagName("*");
        return IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i)).toList();
    }

    private static boolean isFinding(Element line) {
        boolean apart =
                around(line)
                        .anyMatch(e ->
                                Set.of("judgement", "origins").contains(e.getAttribute("class"))
                                        || heading(e).filter(ORIGINS::contains).isPresent());
        String text = text(line);
        if (apart
                || line.getAttribute("class").equals("origin")
                || RULES.stream().anyMatch(r -> r.matcher(text).find())) {
            return false;
        }
        String left = text;
        for (Pattern none : NO_FINDINGS) {
            left = none.matcher(left).replaceAll("");
        }
        return NUMBER.matcher(left).find();
    }

    /** The line, and what it stands in. */
    private static Stream<Element> around(Element line) {
        return Stream.<Node>iterate(line, n -> n instanceof Element, Node::getParentNode)
                .map(Element.class::cast);
    }

    private static Optional<String> heading(Element section) {
        return section.getTagName().equals("section")
                ? Optional.of(section.getFirstChild())
                        .filter(Element.class::isInstance)
                        .map(h -> ((Element) h).getAttribute("id"))
                : Optional.empty();
    }

    private static boolean opens(Element line) {
        return hasOpener(line)
                || around(line).anyMatch(e -> WHOLES.contains(e.getTagName()) && hasOpener(e))
                || around(line)
                        .filter(e -> e == line || e.getAttribute("class").equals("table"))
                        .anyMatch(OpenersTest::isFollowedByOrigin);
    }

    private static boolean hasOpener(Element element) {
        return elements(element).stream()
                .anyMatch(e -> e.getTagName().equals("button") && e.hasAttribute("popovertarget"));
    }

    /** Whether the line of a table's origin comes next, or after the table's remark. */
    private static boolean isFollowedByOrigin(Element element) {
        return Stream.<Node>iterate(element.getNextSibling(), n -> n != null, Node::getNextSibling)
                .filter(Element.class::isInstance)
                .map(e -> ((Element) e).getAttribute("class"))
                .dropWhile("small"::equals)
                .findFirst()
                .filter("origin"::equals)
                .isPresent();
    }

    private static String text(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element e) {
                boolean drawn = Set.of("svg", "button").contains(e.getTagName());
                text.append(drawn ? "" : text(e));
            } else {
                text.append(n.getNodeValue());
            }
        }
        return text.toString().replaceAll("[\\s\u00a0]+", " ").strip();
    }
}
