package org.verka.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.verka.diagram.ChainLayout.Column;
import org.verka.diagram.ChainLayout.Yield;
import org.verka.model.Cause;
import org.verka.model.NumberedLink;

/**
 * Splits a results chain into pieces of which each fits on a page: first what leads to results on
 * short term, then what leads to results on long term. What leads to the same result stays together
 * as far as there is room, and every link stands in one piece.
 */
final class ChainSplit {

    private final ChainExtract whole;
    private final Predicate<ChainExtract> fits;

    /**
     * Of a chain.
     *
     * @param fits whether a piece can be read on a page
     */
    ChainSplit(ChainExtract whole, Predicate<ChainExtract> fits) {
        this.whole = whole;
        this.fits = fits;
    }

    /** A piece, and which column its links lead to. */
    record Piece(Column column, ChainExtract extract) {}

    /** From one box to another by a link or by what an activity yields, or a box alone. */
    private sealed interface Bond {
        record Leads(NumberedLink link) implements Bond {}

        record Yields(Yield yield) implements Bond {}

        record Alone(Cause cause) implements Bond {}

        default Cause to() {
            return switch (this) {
                case Leads l -> l.link().link().getTarget();
                case Yields y -> y.yield().output();
                case Alone a -> a.cause();
            };
        }

        default Cause from() {
            return switch (this) {
                case Leads l -> l.link().from();
                case Yields y -> y.yield().activity();
                case Alone a -> a.cause();
            };
        }

        /** A link back belongs where the chain has come to when it begins. */
        default Column column() {
            Column from = ChainLayouter.column(from());
            Column to = ChainLayouter.column(to());
            return this instanceof Alone && to == Column.ACTIVITIES
                    ? Column.SHORT_TERM
                    : from.compareTo(to) > 0 ? from : to;
        }
    }

    /** The pieces, in the order in which the chain is read. */
    List<Piece> pieces() {
        Map<Column, List<Bond>> columns =
                bonds().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Bond::column, TreeMap::new, Collectors.toList()));
        List<Piece> pieces = new ArrayList<>();
        columns.forEach((column, bonds) ->
                packed(bonds).forEach(some -> pieces.add(new Piece(column, extract(some)))));
        return pieces;
    }

    private List<Bond> bonds() {
        List<Bond> bonds = new ArrayList<>();
        whole.yields().forEach(y -> bonds.add(new Bond.Yields(y)));
        whole.links().stream()
                .filter(l -> whole.causes().contains(l.link().getTarget()))
                .forEach(l -> bonds.add(new Bond.Leads(l)));
        Set<Cause> bound = new LinkedHashSet<>();
        bonds.forEach(b -> bound.addAll(List.of(b.from(), b.to())));
        whole.causes().stream()
                .filter(c -> !bound.contains(c))
                .forEach(c -> bonds.add(new Bond.Alone(c)));
        bonds.sort(Comparator.comparing(b -> whole.causes().indexOf(b.to())));
        return bonds;
    }

    private List<List<Bond>> packed(List<Bond> bonds) {
        Map<Cause, List<Bond>> together = new LinkedHashMap<>();
        bonds.forEach(b -> together.computeIfAbsent(b.to(), c -> new ArrayList<>()).add(b));
        List<List<Bond>> packed = new ArrayList<>();
        for (List<Bond> all : together.values()) {
            for (List<Bond> some : halved(all)) {
                List<Bond> longer =
                        new ArrayList<>(packed.isEmpty() ? List.of() : packed.getLast());
                longer.addAll(some);
                if (!packed.isEmpty() && fits(longer)) {
                    packed.set(packed.size() - 1, longer);
                } else {
                    packed.add(some);
                }
            }
        }
        return packed;
    }

    /** More than one page holds is halved until each half fits. */
    private List<List<Bond>> halved(List<Bond> bonds) {
        if (bonds.size() == 1 || fits(bonds)) {
            return List.of(bonds);
        }
        int half = (bonds.size() + 1) / 2;
        List<List<Bond>> halves = new ArrayList<>(halved(bonds.subList(0, half)));
        halves.addAll(halved(bonds.subList(half, bonds.size())));
        return halves;
    }

    /** With room for the words of where each box goes on. */
    private boolean fits(List<Bond> bonds) {
        ChainExtract extract = extract(bonds);
        return fits.test(
                extract.goingOn(
                        extract.causes().stream()
                                .filter(c -> !extract.holdsAllOf(c, whole))
                                .collect(Collectors.toMap(c -> c, c -> "→"))));
    }

    private ChainExtract extract(List<Bond> bonds) {
        Set<Cause> causes = new LinkedHashSet<>();
        List<NumberedLink> links = new ArrayList<>();
        List<Yield> yields = new ArrayList<>();
        for (Bond bond : bonds) {
            causes.add(bond.from());
            causes.add(bond.to());
            switch (bond) {
                case Bond.Leads leads -> links.add(leads.link());
                case Bond.Yields yielded -> yields.add(yielded.yield());
                case Bond.Alone alone -> {
                    // leads nowhere
                }
            }
        }
        return new ChainExtract(
                whole.causes().stream().filter(causes::contains).toList(),
                whole.links().stream().filter(links::contains).toList(),
                yields,
                Map.of());
    }
}
