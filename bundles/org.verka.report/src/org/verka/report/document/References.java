package org.verka.report.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The origins of a report's figures, numbered in the order in which a reader meets them. What has
 * the same origin has the same number.
 *
 * @param opens what stands on what opens an origin, such as "Where from?"
 * @param entries the origins in order
 */
public record References(String opens, List<Block.Reference> entries) {

    /** The id of the section that lists them. */
    public static final String SECTION = "origins";

    public References {
        entries = List.copyOf(entries);
    }

    /** No origin is told. */
    public static References none() {
        return new References("", List.of());
    }

    /** The origins of all that stands in these sections. */
    public static References of(List<Section> sections, String opens) {
        Map<Origin, List<String>> found = new LinkedHashMap<>();
        sections.forEach(section -> collect(section, found));
        List<Block.Reference> entries = new ArrayList<>();
        found.forEach((origin, captions) ->
                entries.add(new Block.Reference(entries.size() + 1, captions, origin)));
        return new References(opens, entries);
    }

    private static void collect(Section section, Map<Origin, List<String>> found) {
        for (Block block : section.blocks()) {
            switch (block) {
                case Block.Table t -> add(t.origin(), t.caption(), found);
                case Block.Figure f -> add(f.origin(), f.caption(), found);
                case Block.KeyFigures k ->
                        k.figures().forEach(f -> add(f.origin(), f.label(), found));
                default -> {
                    // words, which have no origin
                }
            }
        }
        section.sections().forEach(part -> collect(part, found));
    }

    private static void add(
            Optional<Origin> origin, String caption, Map<Origin, List<String>> found) {
        origin.ifPresent(o -> {
            List<String> captions = found.computeIfAbsent(o, k -> new ArrayList<>());
            if (!captions.contains(caption)) {
                captions.add(caption);
            }
        });
    }

    /** The number of an origin; empty when it is not listed. */
    public Optional<Block.Reference> to(Optional<Origin> origin) {
        return origin.flatMap(o -> entries.stream().filter(e -> e.origin().equals(o)).findFirst());
    }

    /** The id of a listed origin, unique in the report. */
    public static String id(Block.Reference reference) {
        return "origin-" + reference.number();
    }

    /** What refers to a listed origin, such as {@code [12]}. */
    public static String mark(Block.Reference reference) {
        return "[" + reference.number() + "]";
    }
}
