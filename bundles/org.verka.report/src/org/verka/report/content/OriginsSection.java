package org.verka.report.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
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

    /** Of more lines of the theory than these only the numbers are told. */
    private static final int MOST_LINES = 3;

    private final Texts texts;
    private final References references;
    private final Reader.Length length;

    OriginsSection(Texts texts, References references, Reader reader) {
        this.texts = texts;
        this.references = references;
        this.length = reader.length();
    }

    Section build() {
        List<Block> blocks = new ArrayList<>();
        if (length != Reader.Length.PAGE) {
            blocks.add(new Block.Paragraph(texts.text("origin.lead"), Block.Paragraph.Style.LEAD));
        }
        boolean whole = length == Reader.Length.WHOLE;
        references.entries().forEach(e -> blocks.add(whole ? entry(e) : line(e)));
        return Section.of(References.SECTION, texts.text("origin"), blocks);
    }

    /**
     * What is said of an origin. Of a row's it is what its whole table's does not say, and that in
     * few words: who follows its number has just read the row.
     */
    private Block.Reference entry(Block.Reference reference) {
        OptionalInt like = reference.like();
        List<Origin.Part> own = references.own(reference);
        List<Origin.Part> parts = new ArrayList<>();
        own.forEach(p -> parts.add(new Origin.Part(p.heading(), lines(p, like.isPresent()))));
        if (own.size() < reference.origin().parts().size()) {
            String shared =
                    reference.origin().parts().stream()
                            .filter(p -> !own.contains(p))
                            .map(Origin.Part::heading)
                            .collect(Collectors.joining(", "));
            String there = References.mark(like.getAsInt());
            parts.add(new Origin.Part(shared, List.of(Origin.Line.of(there))));
        }
        List<String> captions =
                like.isEmpty()
                        ? reference.captions()
                        : List.of(References.called(reference.captions().getFirst()));
        return new Block.Reference(reference.number(), captions, new Origin(parts), like);
    }

    /** Of many lines of the theory, and of a row's, only where they stand. */
    private List<Origin.Line> lines(Origin.Part part, boolean row) {
        boolean theory = part.heading().equals(texts.text("origin.theory"));
        if (!theory || !row && part.lines().size() <= MOST_LINES) {
            return part.lines();
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
                .map(e -> Origin.Line.of(e.getKey() + e.getValue()))
                .toList();
    }

    /** Of a line of the theory the file and the number of the line. */
    private String place(Origin.Part part, String line) {
        int quoted = line.indexOf(": ");
        boolean theory = part.heading().equals(texts.text("origin.theory")) && quoted > 0;
        return theory ? line.substring(0, quoted) : line;
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
                        .stream().map(this::first).collect(Collectors.joining(". "));
        String called =
                length == Reader.Length.PAGE
                        ? ""
                        : References.called(reference.captions().get(0)) + ". ";
        String line =
                length == Reader.Length.SHORT || text.length() <= LINE
                        ? called + text
                        : text.substring(0, LINE - 1) + "…";
        return new Block.Reference(
                reference.number(), List.of(line), new Origin(List.of()), reference.like());
    }

    private String first(Origin.Part part) {
        int left = part.lines().size() - 1;
        String told = place(part, part.lines().getFirst().text());
        return left == 0 ? told : texts.text("origin.more", told, left);
    }
}
