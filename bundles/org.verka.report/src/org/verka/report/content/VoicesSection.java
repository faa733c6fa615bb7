package org.verka.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.verka.evaluation.Audience;
import org.verka.evaluation.Evaluation;
import org.verka.evaluation.Voices;
import org.verka.report.document.Block;
import org.verka.report.document.Block.Paragraph;
import org.verka.report.document.Section;

/** What people said in interviews and to open questions, in their own words. */
final class VoicesSection {

    private final Texts texts;
    private final Evaluation evaluation;

    VoicesSection(Texts texts, Evaluation evaluation) {
        this.texts = texts;
        this.evaluation = evaluation;
    }

    /** Empty when nothing that was said may be shown. */
    Optional<Section> build() {
        if (evaluation.voices().isEmpty()) {
            return Optional.empty();
        }
        boolean shared = evaluation.options().audience() == Audience.SHARED;
        List<Section> parts = new ArrayList<>();
        for (Voices voices : evaluation.voices()) {
            parts.add(part(voices, "voices-" + (parts.size() + 1)));
        }
        return Optional.of(
                new Section(
                        "voices",
                        texts.text("voices"),
                        List.of(
                                new Paragraph(
                                        texts.text(shared ? "voices.lead" : "voices.lead.internal"),
                                        Paragraph.Style.LEAD)),
                        parts));
    }

    private Section part(Voices voices, String id) {
        String source =
                Stream.of(
                                Optional.of(voices.respondents()),
                                voices.site().map(texts::name),
                                Optional.of(texts.date(voices.date())))
                        .flatMap(Optional::stream)
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining(", "));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(source, Paragraph.Style.SMALL));
        for (Voices.Theme theme : voices.themes()) {
            if (!theme.name().isBlank()) {
                blocks.add(Paragraph.of(texts.text("voices.theme", theme.name())));
            }
            blocks.add(
                    Block.Bullets.of(
                            theme.passages().stream()
                                    .map(passage -> texts.text("quote", passage))
                                    .toList()));
        }
        return Section.of(id, voices.title(), blocks);
    }
}
