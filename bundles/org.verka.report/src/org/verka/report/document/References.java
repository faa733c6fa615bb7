package org.verka.report.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The origins of a report's figures, numbered in the order in which a reader meets them. What has
 * the same origin has the same number.
 *
 * @param words what stands on what opens and closes an origin
 * @param all the entry of each origin, in order
 */
public record References(Words words, Map<Origin, Block.Reference> all) {

    /** The id of the section that lists them. */
    public static final String SECTION = "origins";

    /** A text is called by so many of its first characters. */
    private static final int CALLED = 60;

    /** A row whose name is no longer than this is told with its heading. */
    private static final int SHORT = 40;

    public References {
        all = Collections.unmodifiableMap(new LinkedHashMap<>(all));
    }

    /**
     * What stands on what opens and closes an origin.
     *
     * @param opens such as "Where from?"
     * @param closes such as "Close"
     */
    public record Words(String opens, String closes) {}

    /** No origin is told. */
    public static References none() {
        return new References(new Words("", ""), Map.of());
    }

    /** The origins of all that stands in these sections. */
    public static References of(List<Section> sections, Words words) {
        Found found = new Found();
        sections.forEach(found::collect);
        return new References(words, found.entries());
    }

    /** What refers to origins, in the order in which a reader meets them. */
    private static final class Found {

        private final Map<Origin, Referring> all = new LinkedHashMap<>();

        /** What refers to one, and the number of the table that it is a part of. */
        private record Referring(int number, List<String> captions, OptionalInt like) {}

        Map<Origin, Block.Reference> entries() {
            Map<Origin, Block.Reference> entries = new LinkedHashMap<>();
            all.forEach((o, r) ->
                    entries.put(o, new Block.Reference(r.number(), r.captions(), o, r.like())));
            return entries;
        }

        void collect(Section section) {
            for (Block block : section.blocks()) {
                switch (block) {
                    case Block.Table t -> {
                        add(t.origin(), t.caption(), OptionalInt.empty());
                        rows(t);
                    }
                    case Block.Figure f -> add(f.origin(), f.caption(), OptionalInt.empty());
                    case Block.KeyFigures k -> k.figures().forEach(f -> add(f.origin(), f.label()));
                    case Block.Paragraph p -> add(p.origin(), called(p.text()));
                    case Block.Bullets b ->
                            b.items().forEach(i -> add(i.origin(), called(i.text())));
                    default -> {
                        // words, which have no origin
                    }
                }
            }
            section.sections().forEach(this::collect);
        }

        private void rows(Block.Table table) {
            OptionalInt like =
                    table.origin()
                            .map(o -> OptionalInt.of(all.get(o).number()))
                            .orElse(OptionalInt.empty());
            String group = "";
            for (Block.Row row : table.rows()) {
                switch (row) {
                    case Block.Row.Group g -> {
                        add(g.origin(), g.title(), like);
                        group = called(g.title());
                    }
                    case Block.Row.Cells c -> {
                        String name = named(c.cells().get(0).text(), group);
                        c.cells().forEach(cell -> add(cell.origin(), name, like));
                    }
                }
            }
        }

        /** A short name, such as that of a site, is told with the heading that it stands under. */
        private static String named(String row, String group) {
            return group.isEmpty() || row.length() > SHORT ? row : group + ", " + row;
        }

        private void add(Optional<Origin> origin, String caption) {
            add(origin, caption, OptionalInt.empty());
        }

        private void add(Optional<Origin> origin, String caption, OptionalInt like) {
            origin.ifPresent(o -> {
                int next = all.size() + 1;
                List<String> captions =
                        all.computeIfAbsent(o, k -> new Referring(next, new ArrayList<>(), like))
                                .captions();
                if (!captions.contains(caption)) {
                    captions.add(caption);
                }
            });
        }
    }

    /** The origins in order. */
    public List<Block.Reference> entries() {
        return List.copyOf(all.values());
    }

    /** The first words of a text, by which it can be told from others. */
    public static String called(String text) {
        if (text.length() <= CALLED) {
            return text;
        }
        int space = text.lastIndexOf(' ', CALLED);
        return text.substring(0, space > 0 ? space : CALLED) + " …";
    }

    /** The entry of an origin; empty when it is not listed. */
    public Optional<Block.Reference> to(Optional<Origin> origin) {
        return origin.map(all::get);
    }

    /** The entry of a cell's or a row's origin; empty when its table opens the same. */
    public Optional<Block.Reference> apart(Optional<Origin> origin, Block.Table table) {
        return origin.equals(table.origin()) ? Optional.empty() : to(origin);
    }

    /** What an origin says that the origin of its whole table does not, all for others. */
    public List<Origin.Part> own(Block.Reference reference) {
        List<Origin.Part> whole =
                reference.like().isPresent()
                        ? entries().get(reference.like().getAsInt() - 1).origin().parts()
                        : List.of();
        return reference.origin().parts().stream().filter(p -> !whole.contains(p)).toList();
    }

    /** The id of a listed origin, unique in the report. */
    public static String id(Block.Reference reference) {
        return "origin-" + reference.number();
    }

    /** What refers to a listed origin, such as {@code [12]}. */
    public static String mark(Block.Reference reference) {
        return mark(reference.number());
    }

    /** The same of its number. */
    public static String mark(int number) {
        return "[" + number + "]";
    }
}
