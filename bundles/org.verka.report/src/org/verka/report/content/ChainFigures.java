package org.verka.report.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.verka.diagram.ChainLayout.Column;
import org.verka.diagram.ChainOnPages;
import org.verka.diagram.ChainOnPages.Part;
import org.verka.diagram.ChainOnPages.Split;
import org.verka.diagram.ChainOnPages.Whole;
import org.verka.diagram.Drawing;
import org.verka.diagram.Ranges;
import org.verka.evaluation.chain.ChainEvidence;
import org.verka.evaluation.chain.LinkVerdict;
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
    private final Function<Set<Integer>, Origin> originOfLinks;

    /**
     * Figures with captions of their own.
     *
     * @param caption the key of the whole figure's caption
     * @param origin of the whole figure
     * @param originOfLinks of a figure with the links of these numbers
     */
    ChainFigures(
            Texts texts,
            String caption,
            ChainOnPages pages,
            Origin origin,
            Function<Set<Integer>, Origin> originOfLinks) {
        this.texts = texts;
        this.caption = caption;
        this.pages = pages;
        this.origin = origin;
        this.originOfLinks = originOfLinks;
    }

    /** All of it at once; empty when it cannot be read on a page even with names cut short. */
    Optional<Block> atOnce() {
        return switch (pages) {
            case Whole whole -> Optional.of(figure(texts.text(caption), whole.figure(), origin));
            case Split split ->
                    split.overview().map(o -> figure(texts.text(caption + ".overview"), o, origin));
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
                    blocks.add(
                            figure(
                                    called,
                                    part.figure(),
                                    originOfLinks.apply(Set.copyOf(part.links()))));
                }
                yield Optional.of(Section.of(id, texts.text("chain.parts"), blocks));
            }
        };
    }

    /**
     * The places of the parts, most to say first: one that leads to results on long term, and then
     * those of whose links the evidence says most.
     */
    List<Integer> mostToSay(ChainEvidence evidence) {
        List<Part> parts = pages instanceof Split split ? split.parts() : List.of();
        Comparator<Integer> saying =
                Comparator.comparingLong((Integer i) -> -said(parts.get(i), evidence))
                        .thenComparing(i -> parts.get(i).column(), Comparator.reverseOrder());
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, parts.size()).boxed().sorted(saying).toList());
        order.stream()
                .filter(i -> parts.get(i).column() == Column.LONG_TERM)
                .findFirst()
                .ifPresent(longTerm -> {
                    order.remove(longTerm);
                    order.addFirst(longTerm);
                });
        return order;
    }

    private static long said(Part part, ChainEvidence evidence) {
        return evidence.links().stream()
                .filter(l -> part.links().contains(l.numbered().number()))
                .filter(l -> l.verdict() != LinkVerdict.TOO_LITTLE_DATA)
                .count();
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

    private static Block figure(String called, Drawing drawing, Origin whence) {
        return new Block.Figure(called, drawing).from(whence);
    }
}
