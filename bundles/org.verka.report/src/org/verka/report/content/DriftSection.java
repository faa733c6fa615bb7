package org.verka.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.verka.evaluation.TheoryDrift;
import org.verka.model.Programme;
import org.verka.model.Version;
import org.verka.report.document.Block;
import org.verka.report.document.Block.Paragraph;
import org.verka.report.document.Block.Row;
import org.verka.report.document.Section;

/** How the theory has changed on the way: what its author notes, and what differs in its text. */
final class DriftSection {

    private final Texts texts;
    private final Programme programme;
    private final List<TheoryDrift> drift;

    DriftSection(Texts texts, Programme programme, List<TheoryDrift> drift) {
        this.texts = texts;
        this.programme = programme;
        this.drift = drift;
    }

    /** Empty when only one version is known. */
    Optional<Section> build() {
        List<Block> blocks = new ArrayList<>();
        if (!programme.getVersions().isEmpty()) {
            blocks.add(noted());
        }
        for (TheoryDrift step : drift) {
            if (step.changes().isEmpty()) {
                blocks.add(Paragraph.of(texts.text("drift.none", step.from(), step.to())));
            } else {
                blocks.add(Paragraph.of(texts.text("drift.step", step.from(), step.to())));
                blocks.add(
                        Block.Bullets.of(
                                step.changes().stream().map(DriftSection::sentence).toList()));
            }
        }
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of("theory-drift", texts.text("drift"), blocks));
    }

    private static String sentence(List<String> lines) {
        StringBuilder sentence = new StringBuilder(words(lines.get(0)));
        String between = ": ";
        for (String line : lines.subList(1, lines.size())) {
            String words = words(line);
            sentence.append(between).append(words);
            between = words.endsWith(":") ? " " : "; ";
        }
        return sentence.toString();
    }

    /** A line without what sets it apart in a list of lines: its place, its sign and its stop. */
    private static String words(String line) {
        return line.strip().replaceAll("^[+−] |\\.$", "");
    }

    private Block noted() {
        List<Row> rows = new ArrayList<>();
        for (Version version : programme.getVersions()) {
            rows.add(
                    Cells.row(
                            Cells.heading(texts.orNone(version.getLabel())),
                            texts.span(version.getFrom()),
                            texts.orNone(version.getChanged()),
                            texts.orNone(version.getReason())));
        }
        return new Block.Table(
                texts.text("drift.caption"),
                List.of(
                        Cells.words(texts.text("column.version"), 14),
                        Cells.words(texts.text("column.from.day"), 14),
                        Cells.words(texts.text("column.changed"), 38),
                        Cells.words(texts.text("column.because"), 34)),
                rows,
                "");
    }
}
