package org.verka.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.verka.evaluation.chain.ChainEvidence;
import org.verka.model.Cause;
import org.verka.model.NumberedLink;
import org.verka.model.Programme;

/** Draws a results chain in figures that can be read on a page. */
final class ChainPages {

    /** A figure is made this much smaller, at most, to fit on a page. */
    private static final double SMALLEST = 0.97;

    private final ResultsChain chain;
    private final Words words;
    private final Optional<ChainEvidence> evidence;
    private final String title;
    private final ChainExtract whole;
    private final double room;

    ChainPages(
            ResultsChain chain,
            Words words,
            Programme programme,
            Optional<ChainEvidence> evidence) {
        this.chain = chain;
        this.words = words;
        this.evidence = evidence;
        this.title = chain.title(programme, evidence);
        this.whole = ChainExtract.of(programme);
        this.room = Palette.HEIGHT - chain.around();
    }

    ChainOnPages make() {
        Optional<Drawing> one =
                Stream.of(ChainDensity.USUAL, ChainDensity.WIDE, ChainDensity.CLOSE)
                        .filter(density -> mayFit(whole, density, Palette.HEIGHT))
                        .map(density -> drawn(chain.layout(whole, density), whole, title))
                        .filter(d -> readable(d.width(), d.height(), Palette.HEIGHT))
                        .findFirst();
        return one.<ChainOnPages>map(ChainOnPages.Whole::new).orElseGet(this::split);
    }

    private ChainOnPages split() {
        Optional<Drawing> overview =
                ChainDensity.SHORTENED.stream()
                        .filter(density -> mayFit(whole, density, room))
                        .map(density -> chain.layout(whole, density))
                        .filter(this::fits)
                        .findFirst()
                        .map(l -> drawn(l, whole, words.text("chain.title.overview", title)));
        List<ChainSplit.Piece> pieces = new ChainSplit(whole, this::fits).pieces();
        return new ChainOnPages.Split(
                overview,
                IntStream.range(0, pieces.size()).mapToObj(i -> part(pieces, i)).toList());
    }

    private ChainOnPages.Part part(List<ChainSplit.Piece> pieces, int index) {
        ChainSplit.Piece piece = pieces.get(index);
        ChainExtract extract = piece.extract().goingOn(elsewhere(pieces, index));
        String name = words.text("chain.title.part", title, index + 1, pieces.size());
        return new ChainOnPages.Part(
                drawn(chain.layout(extract, ChainDensity.WIDE), extract, name),
                piece.column(),
                extract.links().stream().map(NumberedLink::number).toList());
    }

    /** In which other figures the boxes of one of them go on. */
    private Map<Cause, String> elsewhere(List<ChainSplit.Piece> pieces, int index) {
        ChainExtract here = pieces.get(index).extract();
        return here.causes().stream()
                .filter(c -> !here.holdsAllOf(c, whole))
                .collect(Collectors.toMap(c -> c, c -> elsewhere(c, pieces, index)));
    }

    private String elsewhere(Cause cause, List<ChainSplit.Piece> pieces, int index) {
        List<Integer> from = new ArrayList<>();
        List<Integer> to = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            ChainExtract there = pieces.get(i).extract();
            if (i != index && there.leadsTo(cause)) {
                from.add(i + 1);
            }
            if (i != index && there.leadsFrom(cause)) {
                to.add(i + 1);
            }
        }
        List<String> told = new ArrayList<>();
        if (!from.isEmpty()) {
            told.add(words.text("chain.from.part", Ranges.of(from)));
        }
        if (!to.isEmpty()) {
            told.add(words.text("chain.to.part", Ranges.of(to)));
        }
        return String.join("   ", told);
    }

    private boolean fits(ChainExtract extract) {
        return mayFit(extract, ChainDensity.WIDE, room)
                && fits(chain.layout(extract, ChainDensity.WIDE));
    }

    /** Spares laying out what is too high in any case. */
    private boolean mayFit(ChainExtract extract, ChainDensity density, double height) {
        return chain.least(extract, density) * SMALLEST <= height;
    }

    private boolean fits(ChainLayout layout) {
        return readable(layout.width(), layout.height(), room);
    }

    private static boolean readable(double width, double height, double room) {
        return width * SMALLEST <= Palette.WIDTH && height * SMALLEST <= room;
    }

    private Drawing drawn(ChainLayout layout, ChainExtract extract, String named) {
        Drawing drawing = chain.chart(layout, extract.links(), named, evidence).drawing();
        return evidence.isPresent() ? chain.withLegend(drawing) : drawing;
    }
}
