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

    /** So many lines of each part of an origin stand in a short report. */
    private static final int SHORT_LINES = 3;

    private final Texts texts;
    private final References references;
    private final boolean whole;

    OriginsSection(Texts texts, References references, Reader reader) {
        this.texts = texts;
        this.references = references;
        this.whole = reader.length() == Reader.Length.WHOLE;
    }

    Section build() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(texts.text("origin.lead"), Block.Paragraph.Style.LEAD));
        references.entries().forEach(e -> blocks.add(entry(e)));
        return Section.of(References.SECTION, texts.text("origin"), blocks);
    }

    /** What is said of an origin, as far as the origin of its whole table does not say it. */
    private Block.Reference entry(Block.Reference reference) {
        List<Origin.Part> own = references.own(reference);
        List<Origin.Part> parts = new ArrayList<>();
        own.forEach(p -> parts.add(whole ? p : shortened(p)));
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

    /** What is said first; the whole report says the rest. */
    private Origin.Part shortened(Origin.Part part) {
        List<Origin.Line> lines =
                new ArrayList<>(part.lines().stream().limit(SHORT_LINES).toList());
        int left = part.lines().size() - lines.size();
        if (left > 0) {
            lines.add(Origin.Line.of(texts.text("page.more", left)));
        }
        return new Origin.Part(part.heading(), lines);
    }
}
