package org.verka.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.verka.diagram.Ranges;
import org.verka.model.FactorKind;
import org.verka.report.document.Block;
import org.verka.report.document.Block.Paragraph;
import org.verka.report.document.Section;

/**
 * What of the whole report a steering group reads: at most ten pages. Nothing is said or drawn
 * twice, long lists end where it is told how much more of them the whole report has, and what only
 * evaluators need is left to that. A report that still is too long is written again with shorter
 * lists.
 */
final class ShortReport {

    /** From here on the sites are not told of one by one. */
    private static final int WITHOUT_SITES = 2;

    private static final int MOST_THEMES = 3;

    /** A list in a sentence that has more letters is cut, where one of its parts ends. */
    private static final int LONG_LIST = 380;

    private static final String CHAIN = "chain";

    private final Texts texts;
    private final PageItems items;
    private final FigureOrigins origins;
    private final MadeOf made;
    private final int shorter;

    /** The figures of so many instruments and counts are shown. */
    private final int mostFigures;

    /** A table has so many rows, the most important first where it has an order. */
    private final int mostRows;

    /** So many questions are answered with all that is judged; the rest are named. */
    private final int mostJudged;

    /**
     * Of some findings.
     *
     * @param shorter how many times it was too long; 0 the first time
     */
    ShortReport(Texts texts, Findings findings, MadeOf made, int shorter) {
        this.shorter = shorter;
        mostFigures = Math.max(1, 4 - shorter);
        mostRows = Math.max(5, 12 - 2 * shorter);
        mostJudged = Math.max(2, 6 - shorter);
        this.texts = texts;
        this.items = new PageItems(texts, findings);
        this.origins = findings.origins();
        this.made = made;
    }

    /**
     * The sections, in the order of the whole report.
     *
     * @param partsOfChain the places of the chain's parts, most to say first
     * @param whole the name of the whole report, without the ending of the file
     */
    List<Section> of(List<Section> sections, List<Integer> partsOfChain, String whole) {
        boolean drawn = sections.stream().anyMatch(s -> s.id().equals(CHAIN));
        List<Section> kept = new ArrayList<>();
        for (Section section : sections) {
            switch (section.id()) {
                case "summary" -> kept.add(shorter == 0 ? section : summed(section));
                case "theory" -> kept.add(drawn ? worded(section) : alone(section));
                case CHAIN -> kept.add(chain(section, partsOfChain, whole));
                case "activities" -> kept.add(activities(section));
                case "changes", "shares" -> pictures(section).ifPresent(kept::add);
                case "factors" -> kept.add(factors(section));
                case "questions" -> kept.add(judged(section));
                case "method" -> kept.add(method(section, whole));
                default -> {
                    // stands in the whole report
                }
            }
        }
        return kept;
    }

    /** The summary, of whose lists so many are told as there is room for, and how many are left. */
    private Section summed(Section section) {
        return new Section(
                section.id(),
                section.title(),
                section.blocks().stream().map(this::listed).toList(),
                section.sections().stream().map(this::summed).toList());
    }

    private Block listed(Block block) {
        return block instanceof Block.Bullets bullets
                ? new Block.Bullets(
                        bullets.items().stream()
                                .map(i -> new Block.Item(listed(i.text()), i.origin()))
                                .toList())
                : block;
    }

    private String listed(String text) {
        List<Integer> ends = ends(text);
        List<Integer> told = ends.stream().filter(end -> end <= LONG_LIST).toList();
        if (text.length() <= LONG_LIST || told.isEmpty()) {
            return text;
        }
        int left = ends.size() + 1 - told.size();
        return texts.text("short.list", text.substring(0, told.getLast()), left);
    }

    /** Where the parts of a list in a sentence end but the last; not within parentheses. */
    private static List<Integer> ends(String text) {
        List<Integer> ends = new ArrayList<>();
        int within = 0;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '(' -> within++;
                case ')' -> within--;
                case ';' -> {
                    if (within == 0) {
                        ends.add(i);
                    }
                }
                default -> {
                    // goes on
                }
            }
        }
        return ends;
    }

    private static Section alone(Section section) {
        return Section.of(section.id(), section.title(), section.blocks());
    }

    /** All of the chain at once; those of its parts that say most when it has no such figure. */
    private Section chain(Section section, List<Integer> mostToSay, String whole) {
        List<Block> parts =
                section.sections().stream()
                        .filter(s -> s.id().equals(ChainSection.PARTS))
                        .flatMap(s -> s.blocks().stream())
                        .filter(Block.Figure.class::isInstance)
                        .toList();
        if (parts.isEmpty()) {
            return alone(section);
        }
        List<Block> blocks = new ArrayList<>();
        section.blocks().forEach(b -> blocks.add(b instanceof Block.Figure f ? renamed(f) : b));
        if (blocks.stream().noneMatch(Block.Figure.class::isInstance)) {
            blocks.addAll(parts(parts, mostToSay, whole));
        }
        return Section.of(section.id(), section.title(), blocks);
    }

    /** As many parts as there is room for, in the order of the chain, and which are left out. */
    private List<Block> parts(List<Block> figures, List<Integer> mostToSay, String whole) {
        List<Integer> shown = mostToSay.stream().limit(mostFigures).sorted().toList();
        List<Integer> left =
                mostToSay.stream()
                        .filter(i -> !shown.contains(i))
                        .map(i -> i + 1)
                        .sorted()
                        .toList();
        List<Block> blocks = new ArrayList<>();
        if (!left.isEmpty()) {
            String others = Ranges.of(left);
            blocks.add(
                    new Paragraph(
                            texts.text(
                                    "short.parts",
                                    shown.size(),
                                    figures.size(),
                                    left.size(),
                                    others,
                                    whole),
                            Paragraph.Style.SMALL));
        }
        shown.forEach(i -> blocks.add(figures.get(i)));
        return blocks;
    }

    private Block renamed(Block.Figure overview) {
        return new Block.Figure(texts.text("short.chain"), overview.drawing(), overview.origin());
    }

    /** So many figures as there is room for, and how many there are left. */
    private List<Block> most(List<Block> figures) {
        List<Block> blocks = new ArrayList<>(figures.stream().limit(mostFigures).toList());
        if (figures.size() > mostFigures) {
            String more = texts.text("short.figures", figures.size() - mostFigures);
            blocks.add(new Paragraph(more, Paragraph.Style.SMALL));
        }
        return blocks;
    }

    /** The theory without its chain, which is drawn once: with what is known of each link. */
    private Section worded(Section section) {
        List<Block> blocks =
                new ArrayList<>(
                        section.blocks().stream()
                                .filter(b -> !(b instanceof Block.Figure) && !small(b))
                                .toList());
        blocks.add(new Paragraph(texts.text("short.theory"), Paragraph.Style.SMALL));
        return Section.of(section.id(), section.title(), blocks);
    }

    private static boolean small(Block block) {
        return block instanceof Paragraph p && p.style() == Paragraph.Style.SMALL;
    }

    /** The plan beside what was done: as a figure, which says what the table does. */
    private Section activities(Section section) {
        Set<String> parts =
                shorter < WITHOUT_SITES
                        ? Set.of("activities-deviations", "site-status")
                        : Set.of("activities-deviations");
        List<Block> figures =
                section.blocks().stream().filter(Block.Figure.class::isInstance).toList();
        List<Block> blocks = new ArrayList<>();
        section.blocks().stream()
                .filter(b -> !(b instanceof Block.Figure))
                .filter(b -> figures.isEmpty() || !(b instanceof Block.Table))
                .map(this::cut)
                .forEach(blocks::add);
        blocks.addAll(most(figures));
        List<Section> kept =
                section.sections().stream()
                        .filter(s -> parts.contains(s.id()))
                        .map(s -> Section.of(s.id(), s.title(), tables(s)))
                        .toList();
        return new Section(section.id(), section.title(), blocks, kept);
    }

    private List<Block> tables(Section section) {
        return section.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(this::cut)
                .toList();
    }

    /** A long table with its first rows, and how many more there are. */
    private Block cut(Block block) {
        if (!(block instanceof Block.Table table) || table.rows().size() <= mostRows) {
            return block;
        }
        long left =
                table.rows().stream()
                        .skip(mostRows)
                        .filter(Block.Row.Cells.class::isInstance)
                        .count();
        String more = texts.text("short.rows", left);
        return new Block.Table(
                table.caption(),
                table.columns(),
                table.rows().subList(0, mostRows),
                (table.remark() + " " + more).strip(),
                table.origin());
    }

    /** The first figure of each part's last section, which is of all sites if there are several. */
    private Optional<Section> pictures(Section section) {
        List<Block> figures =
                section.sections().stream()
                        .map(part -> firstOfEach(part).toList())
                        .filter(some -> !some.isEmpty())
                        .map(List::getLast)
                        .toList();
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        section.blocks().stream().filter(b -> !small(b)).forEach(blocks::add);
        blocks.addAll(most(figures));
        return Optional.of(Section.of(section.id(), section.title(), blocks));
    }

    private static Stream<Block> firstOfEach(Section section) {
        return Stream.concat(
                section.blocks().stream().filter(Block.Figure.class::isInstance).limit(1),
                section.sections().stream().flatMap(ShortReport::firstOfEach));
    }

    /**
     * The themes as a figure, and in words what is said most often; each voice stands elsewhere.
     */
    private Section factors(Section section) {
        List<Section> parts = new ArrayList<>();
        said("hindered", FactorKind.HINDERING).ifPresent(parts::add);
        said("helped", FactorKind.HELPING).ifPresent(parts::add);
        return new Section(
                section.id(),
                section.title(),
                section.blocks().stream().filter(b -> !(b instanceof Block.Table)).toList(),
                parts);
    }

    private Optional<Section> said(String name, FactorKind kind) {
        List<String> said = items.factors(kind);
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Section.of(
                                "factors-" + name,
                                texts.text("page.title." + name),
                                List.of(
                                        new Block.Bullets(
                                                said.stream()
                                                        .limit(MOST_THEMES)
                                                        .map(Block.Item::of)
                                                        .map(i -> i.from(origins.factors()))
                                                        .toList()))));
    }

    /** Goal by goal, what is judged, and what is recommended; the evidence stands in the whole. */
    private Section judged(Section section) {
        Predicate<Block> judgement = Block.Judgement.class::isInstance;
        List<Section> parts = new ArrayList<>();
        List<String> left = new ArrayList<>();
        List<String> unjudged = new ArrayList<>();
        for (Section part : section.sections()) {
            List<Block> judged = part.blocks().stream().filter(judgement).toList();
            if (part.id().equals("goals") || part.id().equals("recommendations")) {
                parts.add(Section.of(part.id(), part.title(), tables(part)));
            } else if (judged.isEmpty()) {
                unjudged.add(part.title());
            } else if (parts.size() < mostJudged) {
                parts.add(Section.of(part.id(), part.title(), judged));
            } else {
                left.add(part.title());
            }
        }
        boolean any = parts.stream().flatMap(s -> s.blocks().stream()).anyMatch(judgement);
        List<Block> blocks = new ArrayList<>();
        section.blocks().stream().filter(b -> any || !small(b)).forEach(blocks::add);
        listed("short.judged", left).ifPresent(blocks::add);
        listed("short.unjudged", unjudged).ifPresent(blocks::add);
        return new Section(section.id(), section.title(), blocks, parts);
    }

    private Optional<Block> listed(String name, List<String> titles) {
        return titles.isEmpty()
                ? Optional.empty()
                : Optional.of(Paragraph.of(texts.text(name, String.join(" ", titles))));
    }

    /** How those whom it tells of are protected, where the rest is, and what it was made of. */
    private Section method(Section section, String whole) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(texts.text("short.method"), Paragraph.Style.LEAD));
        section.sections().stream()
                .filter(s -> s.id().equals("method-disclosure"))
                .forEach(s -> blocks.addAll(s.blocks()));
        blocks.add(Paragraph.of(texts.text("page.where", whole)));
        blocks.add(new Paragraph(made.line(), Paragraph.Style.SMALL));
        return Section.of(section.id(), section.title(), blocks);
    }
}
