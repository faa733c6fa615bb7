package org.verka.report.content;

import java.util.ArrayList;
import java.util.List;
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

    /** What is said of an origin, as far as the origin of its whole table does not say it. */
    private Block.Reference entry(Block.Reference reference) {
        List<Origin.Part> own = references.own(reference);
        List<Origin.Part> parts = new ArrayList<>();
        parts.addAll(own);
        OptionalInt like = reference.like();
        if (own.size() < reference.origin().parts().size()) {
            String shared =
                    reference.origin().parts().stream()
                            .filter(p -> !own.contains(p))
                            .map(Origin.Part::heading)
                            .collect(Collectors.joining(", "));
            String there = References.mark(like.getAsInt());
            parts.add(new Origin.Part(shared, List.of(Origin.Line.of(there))));
        }
        return new Block.Reference(
                reference.number(), reference.captions(), new Origin(parts), like);
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
        String first = part.lines().get(0).text();
        int quoted = first.indexOf(": ");
        boolean theory = part.heading().equals(texts.text("origin.theory")) && quoted > 0;
        int left = part.lines().size() - 1;
        String told = theory ? first.substring(0, quoted) : first;
        return left == 0 ? told : told + ", " + texts.text("page.more", left);
    }
}
