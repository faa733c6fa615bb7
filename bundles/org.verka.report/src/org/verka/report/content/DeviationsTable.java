package org.verka.report.content;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.verka.evaluation.ActivityProgress;
import org.verka.evaluation.ActivityProgress.Status;
import org.verka.evaluation.Audience;
import org.verka.evaluation.Delivery;
import org.verka.evaluation.FactorGroup;
import org.verka.evaluation.StatedFactor;
import org.verka.model.Activity;
import org.verka.model.FactorKind;
import org.verka.report.document.Block;
import org.verka.report.document.Block.Cell;
import org.verka.report.document.Block.Row;

/**
 * What was done less than planned, or not at all, the furthest behind first: why, as the theory
 * notes it and as the factors that touch it tell, and who answers for it. A status is a finding and
 * stands apart from reasons, which are what people have said.
 */
final class DeviationsTable {

    private static final Set<Status> LESS =
            EnumSet.of(Status.LESS, Status.MUCH_LESS, Status.NOTHING_RECORDED, Status.UNKNOWN);

    private final Texts texts;
    private final Findings findings;
    private final Phrases phrases;

    DeviationsTable(Texts texts, Findings findings) {
        this.texts = texts;
        this.findings = findings;
        this.phrases = new Phrases(texts);
    }

    /** Empty when all that was planned was done. */
    Optional<Block> build() {
        List<Row> rows =
                findings.activities().stream()
                        .filter(a -> a.planned().isPresent() && LESS.contains(a.status()))
                        .sorted(Comparator.comparing(ActivityProgress::status))
                        .map(this::row)
                        .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Block.Table(
                                        texts.text("deviations.caption"),
                                        List.of(
                                                Cells.words(texts.text("column.activity"), 26),
                                                Cells.words(texts.text("column.status"), 18),
                                                Cells.words(texts.text("column.reason"), 20),
                                                Cells.words(texts.text("column.hindered"), 36)),
                                        rows,
                                        texts.text("deviations.remark")
                                                + SilentWords.after(texts, findings.evaluation()))
                                .from(findings.origins().activities()));
    }

    private Row row(ActivityProgress progress) {
        Activity activity = progress.activity();
        String responsible =
                activity.getResponsible() == null
                        ? ""
                        : " "
                                + texts.text(
                                        "deviations.responsible",
                                        texts.name(activity.getResponsible()));
        return Cells.row(
                        List.of(
                                Cells.heading(texts.name(activity) + responsible),
                                Cell.of(
                                        texts.text(
                                                "chain.done",
                                                texts.text(progress.status()),
                                                phrases.amount(progress))),
                                reasons(activity),
                                Cells.muted(hindered(activity))))
                .from(findings.rows().activity(activity, Optional.empty()));
    }

    private Cell reasons(Activity activity) {
        String reasons =
                Stream.of(
                                activity.getNotes().stream(),
                                Stream.ofNullable(activity.getAdaptationReason()),
                                logged(activity))
                        .flatMap(told -> told)
                        .filter(text -> !text.isBlank())
                        .map(String::strip)
                        .collect(Collectors.joining(" "));
        return reasons.isEmpty() ? Cells.muted(texts.text("deviations.none")) : Cell.of(reasons);
    }

    /** What the logs say; others than those who may see them are told only that they do. */
    private Stream<String> logged(Activity activity) {
        List<Delivery.Reason> logged =
                findings.evaluation().delivered().deliveries().stream()
                        .filter(d -> d.activity() == activity && d.site().isEmpty())
                        .flatMap(d -> d.reasons().stream())
                        .toList();
        if (findings.evaluation().options().audience() == Audience.INTERNAL) {
            return logged.stream()
                    .map(r ->
                            texts.text(
                                    "deviations.logged",
                                    texts.date(r.date()),
                                    texts.text("quote", r.note())));
        }
        return logged.isEmpty()
                ? Stream.empty()
                : Stream.of(texts.text("deviations.logged.count", logged.size()));
    }

    private String hindered(Activity activity) {
        String said =
                findings.evaluation().factors().stream()
                        .filter(g -> g.kind() == FactorKind.HINDERING)
                        .map(FactorGroup::factors)
                        .flatMap(List::stream)
                        .filter(f -> f.touches().contains(activity))
                        .map(StatedFactor::said)
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining("; "));
        return texts.orNone(said);
    }
}
