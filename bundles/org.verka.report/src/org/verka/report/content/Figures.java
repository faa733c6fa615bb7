package org.verka.report.content;

import java.util.ArrayList;
import java.util.List;
import org.verka.diagram.Drawing;
import org.verka.report.document.Block;
import org.verka.report.document.Origin;

/** Figures that show one thing on as many pages as it needs. */
final class Figures {

    private final Texts texts;

    Figures(Texts texts) {
        this.texts = texts;
    }

    /** With the same caption, and which of them each is when there are several. */
    List<Block> of(String caption, List<Drawing> drawings, Origin origin) {
        List<Block> figures = new ArrayList<>();
        for (int i = 0; i < drawings.size(); i++) {
            figures.add(
                    new Block.Figure(caption + which(i, drawings.size()), drawings.get(i))
                            .from(origin));
        }
        return figures;
    }

    /** Which of several a figure is; empty when there is only one. */
    String which(int index, int count) {
        return count == 1 ? "" : " " + texts.text("spread.part", index + 1, count);
    }
}
