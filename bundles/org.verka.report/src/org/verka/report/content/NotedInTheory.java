package org.verka.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.verka.model.Described;
import org.verka.model.FollowUpPlan;
import org.verka.model.Measurement;
import org.verka.model.Named;
import org.verka.model.Programme;
import org.verka.report.document.Block;
import org.verka.report.document.Block.Paragraph;

/**
 * Notes of the programme theory that a reader needs beside the figures: they are what its authors
 * wrote about the material, and of no person.
 */
final class NotedInTheory {

    private final FigureOrigins origins;
    private final Programme programme;

    NotedInTheory(Findings findings) {
        this.origins = findings.origins();
        this.programme = findings.evaluation().programme();
    }

    /** What the follow-up plan says of measuring with something, and then what that itself says. */
    List<Block> measuring(Named measure) {
        List<Block> told = new ArrayList<>();
        Optional.ofNullable(programme.getFollowUp()).map(FollowUpPlan::getMeasurements).stream()
                .flatMap(List<Measurement>::stream)
                .filter(m -> m.getMeasures().contains(measure))
                .forEach(m -> told.addAll(of(m)));
        told.addAll(of(measure));
        return told;
    }

    /** What a part of the theory says itself. */
    List<Block> of(Described part) {
        return part.getNotes().stream()
                .map(note -> Paragraph.of(note).from(origins.theory(List.of(part))))
                .<Block>map(told -> told)
                .toList();
    }
}
