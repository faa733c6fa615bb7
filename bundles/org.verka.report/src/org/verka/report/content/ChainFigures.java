package org.verka.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.verka.diagram.ChainOnPages;
import org.verka.diagram.ChainOnPages.Part;
import org.verka.diagram.ChainOnPages.Split;
import org.verka.diagram.ChainOnPages.Whole;
import org.verka.diagram.Drawing;
import org.verka.diagram.Ranges;
import org.verka.report.document.Block;
import org.verka.report.document.Block.Paragraph;
import org.verka.report.document.Origin;
import org.verka.report.document.Section;

/** The results chain in a figure, or when it is too large for a page in several. */
final class ChainFigures {

    private final Texts texts;
    private final String caption;
    private final ChainOnPages pages;
    private final Origin origin;

    /**
     * Figures with captions of their own.
     *
     * @param caption the key of the whole figure's caption
     */
    ChainFigures(Texts texts, String caption, ChainOnPages pages, Origin origin) {
        this.texts = texts;
        this.caption = caption;
        this.pages = pages;
        this.origin = origin;
    }

    /** All of it at once; empty when it cannot be read on a page even with names cut short. */
    Optional<Block> atOnce() {
        return switch (pages) {
            case Whole whole -> Optional.of(figure(texts.text(caption), whole.figure()));
            case Split split ->
                    split.overview().map(o -> figure(texts.text(caption + ".overview"), o));
        };
    }

    /** With whole names, in parts; empty when all of it has them. */
    Optional<Section> parts(String id) {
        return switch (pages) {
            case Whole whole -> Optional.empty();
            case Split split -> {
                List<Block> blocks = new ArrayList<>();
                blocks.add(Paragraph.of(texts.text("chain.parts.lead")));
                List<Part> parts = split.parts();
                for (int i = 0; i < parts.size(); i++) {
                    Part part = parts.get(i);
                    String called = caption(part, i + 1, parts.size());
                    blocks.add(figure(called, part.figure()));
                }
                yield Optional.of(Section.of(id, texts.text("chain.parts"), blocks));
            }
        };
    }

    private String caption(Part part, int number, int count) {
        return texts.text(
                caption + ".part",
                Integer.toString(number),
                Integer.toString(count),
                texts.text("chain.part." + part.column().name()),
                part.links().size(),
                Ranges.of(part.links()));
    }

    private Block figure(String called, Drawing drawing) {
        return new Block.Figure(called, drawing).from(origin);
    }
}
