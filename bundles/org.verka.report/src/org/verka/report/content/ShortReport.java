package org.verka.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.verka.report.document.Block;
import org.verka.report.document.Section;

/** What of the whole report a steering group reads: about ten pages. */
final class ShortReport {

    /** The figures of so many instruments and counts are shown. */
    private static final int MOST_FIGURES = 4;

    private static final Set<String> METHODS = Set.of("method-disclosure", "method-made");

    private final Texts texts;

    ShortReport(Texts texts) {
        this.texts = texts;
    }

    /**
     * The sections, in the order of the whole report.
     *
     * @param whole the name of the whole report, without the ending of the file
     */
    List<Section> of(List<Section> sections, String whole) {
        List<Section> kept = new ArrayList<>();
        for (Section section : sections) {
            switch (section.id()) {
                case "summary" -> kept.add(section);
                case "theory", "factors", "chain" ->
                        kept.add(Section.of(section.id(), section.title(), section.blocks()));
                case "activities" -> kept.add(activities(section));
                case "changes", "shares" -> pictures(section).ifPresent(kept::add);
                case "questions" -> kept.add(judged(section));
                case "method" -> kept.add(method(section, whole));
                default -> {
                    // stands in the whole report
                }
            }
        }
        return kept;
    }

    private static Section only(Section section, Set<String> parts) {
        return new Section(
                section.id(),
                section.title(),
                section.blocks(),
                section.sections().stream().filter(s -> parts.contains(s.id())).toList());
    }

    /** The plan beside what was done: as a figure, which says what the table does. */
    private static Section activities(Section section) {
        Section kept = only(section, Set.of("activities-deviations", "site-status"));
        boolean drawn = kept.blocks().stream().anyMatch(Block.Figure.class::isInstance);
        List<Block> blocks =
                kept.blocks().stream().filter(b -> !(drawn && b instanceof Block.Table)).toList();
        return new Section(kept.id(), kept.title(), blocks, kept.sections());
    }

    /** The first figure of each part's last section, which is of all sites if there are several. */
    private static Optional<Section> pictures(Section section) {
        List<Block> blocks = new ArrayList<>(section.blocks());
        int lead = blocks.size();
        for (Section part : section.sections()) {
            List<Block> figures = firstOfEach(part).toList();
            if (!figures.isEmpty() && blocks.size() < lead + MOST_FIGURES) {
                blocks.add(figures.get(figures.size() - 1));
            }
        }
        return blocks.size() == lead
                ? Optional.empty()
                : Optional.of(Section.of(section.id(), section.title(), blocks));
    }

    private static Stream<Block> firstOfEach(Section section) {
        return Stream.concat(
                section.blocks().stream().filter(Block.Figure.class::isInstance).limit(1),
                section.sections().stream().flatMap(ShortReport::firstOfEach));
    }

    /** Goal by goal, what is judged, and what is recommended; the evidence stands in the whole. */
    private static Section judged(Section section) {
        List<Section> parts = new ArrayList<>();
        for (Section part : section.sections()) {
            switch (part.id()) {
                case "goals" -> parts.add(Section.of(part.id(), part.title(), part.blocks()));
                case "recommendations" -> parts.add(part);
                default -> {
                    Predicate<Block> judgement = Block.Judgement.class::isInstance;
                    List<Block> judged = part.blocks().stream().filter(judgement).toList();
                    if (!judged.isEmpty()) {
                        parts.add(Section.of(part.id(), part.title(), judged));
                    }
                }
            }
        }
        return new Section(section.id(), section.title(), section.blocks(), parts);
    }

    private Section method(Section section, String whole) {
        Section kept = only(section, METHODS);
        List<Block> blocks = new ArrayList<>(kept.blocks());
        blocks.add(Block.Paragraph.of(texts.text("page.where", whole)));
        return new Section(kept.id(), kept.title(), blocks, kept.sections());
    }
}
