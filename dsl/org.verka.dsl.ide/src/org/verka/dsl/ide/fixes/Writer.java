package org.verka.dsl.ide.fixes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.emf.ecore.EObject;
import org.verka.dsl.ide.fixes.Parts.Part;
import org.verka.dsl.words.Replacement;

/**
 * Puts text into a theory and takes text out of it so that it reads as if its author had done it:
 * members in their usual order, on lines of their own where the block has lines, and with every
 * comment where it was. Immutable.
 */
final class Writer {

    private static final String BETWEEN = "  ";

    private final Layout layout;

    Writer(Layout layout) {
        this.layout = layout;
    }

    /** Says more about {@code element}: in its block or before it, or in a block that is added. */
    List<Replacement> say(EObject element, Member... members) {
        return Parts.of(element).map(parts -> say(parts, List.of(members))).orElse(List.of());
    }

    private List<Replacement> say(Parts parts, List<Member> members) {
        Map<Spot, List<Member>> bySpot = new LinkedHashMap<>();
        members.stream()
                .sorted(Comparator.comparingInt(member -> rank(parts, member)))
                .forEach(member ->
                        bySpot.computeIfAbsent(spot(parts, member), s -> new ArrayList<>())
                                .add(member));
        return bySpot.entrySet().stream()
                .map(at -> change(parts, at.getKey(), at.getValue()))
                .toList();
    }

    private enum Where {
        IN_LINE,
        IN_BLOCK,
        NEW_BLOCK
    }

    /**
     * @param offset the character after what the text follows
     * @param first whether it is the first in the block
     */
    private record Spot(Where where, int offset, boolean first) {}

    private static int rank(Parts parts, Member member) {
        return parts.order().rank(member.feature().getName());
    }

    private static Spot spot(Parts parts, Member member) {
        MemberOrder order = parts.order();
        String feature = member.feature().getName();
        int rank = order.rank(feature);
        OptionalInt block = parts.blockStart();
        boolean toBlock = order.isInBlock(feature) && !order.isFixed(feature);
        if (block.isPresent() && toBlock) {
            return lastUpTo(rank, parts, true)
                    .map(part -> new Spot(Where.IN_BLOCK, part.end(), false))
                    .orElseGet(() -> new Spot(Where.IN_BLOCK, block.getAsInt(), true));
        }
        if (!order.isBeforeBlock(feature)) {
            return new Spot(Where.NEW_BLOCK, parts.end(), true);
        }
        int end = lastUpTo(rank, parts, false).map(Part::end).orElseGet(parts::headEnd);
        return new Spot(Where.IN_LINE, end, false);
    }

    private static Optional<Part> lastUpTo(int rank, Parts parts, boolean inBlock) {
        int block = parts.blockStart().orElse(Integer.MAX_VALUE);
        return parts.all().stream()
                .filter(part -> part.inBlock() == inBlock && (inBlock || part.start() < block))
                .filter(part -> part.features().stream().anyMatch(f -> rankOf(f, parts) <= rank))
                .reduce((earlier, later) -> later);
    }

    private static int rankOf(String feature, Parts parts) {
        return parts.order().rank(feature);
    }

    private Replacement change(Parts parts, Spot spot, List<Member> members) {
        List<String> texts = members.stream().map(Member::text).toList();
        return switch (spot.where()) {
            case IN_LINE -> Replacement.insert(spot.offset(), inLine(texts));
            case NEW_BLOCK -> Replacement.insert(spot.offset(), newBlock(parts, texts));
            case IN_BLOCK ->
                    layout.lineEndAfter(spot.offset()).isPresent()
                            ? onLines(parts, spot, texts)
                            : besideOthers(spot, texts);
        };
    }

    private static String inLine(List<String> texts) {
        StringBuilder line = new StringBuilder();
        for (String text : texts) {
            line.append(text.startsWith(",") ? "" : " ").append(text);
        }
        return line.toString();
    }

    private String newBlock(Parts parts, List<String> texts) {
        if (!layout.isAloneOnLines(parts.start(), parts.end())) {
            return " { " + String.join(BETWEEN, texts) + " }";
        }
        String outer = layout.indentAt(parts.start());
        String inner = outer + layout.step();
        StringBuilder block = new StringBuilder(" {");
        texts.forEach(text -> block.append(layout.newLine()).append(layout.lines(text, inner)));
        return block.append(layout.newLine()).append(outer).append('}').toString();
    }

    private Replacement onLines(Parts parts, Spot spot, List<String> texts) {
        String indent = indent(parts);
        StringBuilder lines = new StringBuilder();
        boolean apart = !spot.first() && endsWithBlock(parts, spot.offset());
        for (String text : texts) {
            if (apart || text.contains("\n") && !(spot.first() && lines.isEmpty())) {
                lines.append(layout.newLine());
            }
            lines.append(layout.newLine()).append(layout.lines(text, indent));
            apart = text.contains("\n");
        }
        return Replacement.insert(layout.lineEndAfter(spot.offset()).getAsInt(), lines.toString());
    }

    private boolean endsWithBlock(Parts parts, int end) {
        return parts.all().stream()
                .anyMatch(part ->
                        part.end() == end
                                && layout.spansLines(part.start(), end)
                                && layout.charAt(end - 1) == '}');
    }

    private Replacement besideOthers(Spot spot, List<String> texts) {
        String line = String.join(BETWEEN, texts);
        if (!spot.first()) {
            return Replacement.insert(spot.offset(), BETWEEN + line);
        }
        boolean tight = !Character.isWhitespace(layout.charAt(spot.offset()));
        boolean toMembers = layout.nextVisible(spot.offset()) != '}';
        return Replacement.insert(spot.offset(), " " + line + (tight || toMembers ? " " : ""));
    }

    private String indent(Parts parts) {
        return parts.all().stream()
                .filter(part -> part.inBlock() && layout.isFirstOnLine(part.start()))
                .findFirst()
                .map(part -> layout.indentAt(part.start()))
                .orElseGet(() -> layout.indentAt(parts.start()) + layout.step());
    }

    /** Writes a new element on lines of its own after those of {@code element}. */
    List<Replacement> after(EObject element, String text) {
        return Parts.of(element).stream()
                .map(parts -> {
                    int end = layout.lineEndAfter(parts.end()).orElse(parts.end());
                    String indent = layout.indentAt(parts.start());
                    String between = layout.newLine() + layout.newLine();
                    return Replacement.insert(end, between + layout.lines(text, indent));
                })
                .toList();
    }

    /** Takes {@code part} out, with its line when it stands there alone. */
    List<Replacement> take(Part part) {
        return layout.without(part.comma().orElse(part.start()), part.end());
    }
}
