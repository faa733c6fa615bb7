package org.verka.report.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.verka.report.document.Block;
import org.verka.report.document.Origin;
import org.verka.report.document.Reader;
import org.verka.report.document.References;
import org.verka.report.document.Section;

/** The appendix that the numbers beside figures lead to. */
final class OriginsSection {

    /** So many characters of an origin stand on a page, which has a line for each. */
    private static final int LINE = 150;

    /** Of more lines of the theory than this only the numbers are told. */
    private static final int MOST_LINES = 1;

    /** What is longer than this is said once, and referred to elsewhere. */
    private static final int LONG = 60;

    /** Of so many that have the same origin the names are told. */
    private static final int NAMED = 2;

    private final Texts texts;
    private final References references;
    private final Reader.Length length;

    /** The file of the theory that most lines are of; only of others the name is told. */
    private final String main;

    /** What has been said, and the number of the origin where it stands. */
    private final Map<Origin.Part, Integer> said = new HashMap<>();

    OriginsSection(Texts texts, References references, Reader reader) {
        this.texts = texts;
        this.references = references;
        this.length = reader.length();
        this.main = length == Reader.Length.WHOLE ? mostlyOf() : "";
    }

    private String mostlyOf() {
        return references.entries().stream()
                .flatMap(e -> e.origin().parts().stream())
                .filter(this::isTheory)
                .flatMap(p -> p.lines().stream().map(l -> file(place(p, l.text()))))
                .collect(Collectors.groupingBy(f -> f, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private boolean isTheory(Origin.Part part) {
        return part.heading().equals(texts.text("origin.theory"));
    }

    /** The file of a place such as {@code soa.verka, rad 9}. */
    private static String file(String place) {
        int comma = place.lastIndexOf(", ");
        return comma < 0 ? "" : place.substring(0, comma);
    }

    Section build() {
        List<Block> blocks = new ArrayList<>();
        if (length != Reader.Length.PAGE) {
            blocks.add(new Block.Paragraph(texts.text("origin.lead"), Block.Paragraph.Style.LEAD));
        }
        boolean whole = length == Reader.Length.WHOLE;
        if (!main.isEmpty()) {
            String text = texts.text("origin.main", main);
            blocks.add(new Block.Paragraph(text, Block.Paragraph.Style.SMALL));
        }
        references.entries().forEach(e -> blocks.add(whole ? entry(e) : line(e)));
        return Section.of(References.SECTION, texts.text("origin"), blocks);
    }

    /**
     * What is said of an origin. What another has said already it refers to; who follows the number
     * of a row has just read that, so that its first words are enough.
     */
    private Block.Reference entry(Block.Reference reference) {
        Map<Integer, List<String>> elsewhere = new TreeMap<>();
        List<Origin.Part> parts = new ArrayList<>();
        boolean row = reference.like().isPresent();
        for (Origin.Part part : reference.origin().parts()) {
            Origin.Part brief = new Origin.Part(part.heading(), lines(part, row));
            Integer there = said.putIfAbsent(part, reference.number());
            if (there != null && (row || length(brief) > LONG)) {
                elsewhere.computeIfAbsent(there, n -> new ArrayList<>()).add(part.heading());
            } else {
                parts.add(brief);
            }
        }
        elsewhere.forEach((number, headings) ->
                parts.add(
                        new Origin.Part(
                                String.join(", ", headings),
                                List.of(Origin.Line.of(References.mark(number))))));
        return new Block.Reference(
                reference.number(),
                row
                        ? List.of(References.called(reference.captions().getFirst()))
                        : captions(reference.captions()),
                new Origin(parts),
                reference.like());
    }

    private static int length(Origin.Part part) {
        return part.lines().stream().mapToInt(line -> line.text().length()).sum();
    }

    private List<String> captions(List<String> captions) {
        List<String> first =
                captions.stream().limit(NAMED).map(References::called).distinct().toList();
        int left = captions.size() - first.size();
        return left == 0
                ? first
                : List.of(texts.text("origin.more", String.join("; ", first), left));
    }

    /** Of several lines of the theory, and of a row's, only where they stand. */
    private List<Origin.Line> lines(Origin.Part part, boolean row) {
        if (!isTheory(part)) {
            return part.lines();
        }
        if (!row && part.lines().size() <= MOST_LINES) {
            return part.lines().stream().map(l -> Origin.Line.of(own(l.text()))).toList();
        }
        Map<String, String> numbers = new LinkedHashMap<>();
        for (Origin.Line line : part.lines()) {
            String place = place(part, line.text());
            int number = place.lastIndexOf(' ') + 1;
            numbers.merge(
                    place.substring(0, number),
                    place.substring(number),
                    (some, another) -> some + ", " + another);
        }
        return numbers.entrySet().stream()
                .map(e -> Origin.Line.of(own(e.getKey() + e.getValue())))
                .toList();
    }

    /** A line of the theory without the name of the file that most are of. */
    private String own(String line) {
        String named = main + ", ";
        return !main.isEmpty() && line.startsWith(named) ? line.substring(named.length()) : line;
    }

    /** Of a line of the theory the file and the number of the line. */
    private String place(Origin.Part part, String line) {
        int quoted = line.indexOf(": ");
        return isTheory(part) && quoted > 0 ? line.substring(0, quoted) : line;
    }

    /**
     * The first of its rows and of its lines of the theory in one line, after what has it where
     * that is not seen at once; the whole report says the rest.
     */
    private Block.Reference line(Block.Reference reference) {
        List<Origin.Part> parts = reference.origin().parts();
        String method = texts.text("origin.method");
        List<Origin.Part> counted =
                parts.stream().filter(p -> !p.heading().equals(method)).toList();
        String text =
                (counted.isEmpty() ? parts : counted)
                        .stream().map(this::first).collect(Collectors.joining("; "));
        String line =
                length == Reader.Length.SHORT
                        ? References.called(reference.captions().get(0)) + ": " + text
                        : text.length() <= LINE ? text : text.substring(0, LINE - 1) + "…";
        return new Block.Reference(
                reference.number(), List.of(line), new Origin(List.of()), reference.like());
    }

    private String first(Origin.Part part) {
        int left = part.lines().size() - 1;
        String told = place(part, part.lines().getFirst().text());
        return left == 0 ? told : texts.text("origin.more", told, left);
    }
}
