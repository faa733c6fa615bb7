package org.verka.report.content;

import java.util.Optional;
import java.util.stream.Collectors;
import org.verka.evaluation.Delivery;
import org.verka.evaluation.Delivery.GroupReach;
import org.verka.evaluation.Disclosed;
import org.verka.model.TargetGroup;
import org.verka.report.document.Block.Cell;

/**
 * Who was reached: those who took part by an activity's own log, and a target group's counts, which
 * are the programme's and not an activity's.
 */
final class ReachWords {

    private final Texts texts;
    private final Findings findings;
    private final Phrases phrases;

    ReachWords(Texts texts, Findings findings) {
        this.texts = texts;
        this.findings = findings;
        this.phrases = new Phrases(texts);
    }

    /** The activity's own count first, where its log has one. */
    Cell of(Delivery d) {
        String participants = d.participants().map(this::participants).orElse("");
        return d.reach()
                .map(r -> Cell.of((participants.isEmpty() ? "" : participants + "; ") + of(r)))
                .orElseGet(() ->
                        participants.isEmpty()
                                ? Cells.muted(texts.text("delivery.reach.none"))
                                : Cell.of(participants));
    }

    /** What must be said of counts that stand beside several activities; empty where none do. */
    String remark() {
        String shared =
                findings.evaluation().delivered().groups().stream()
                        .map(GroupReach::group)
                        .filter(g -> beside(g) > 1)
                        .map(texts::name)
                        .collect(Collectors.joining(", "));
        return shared.isEmpty() ? "" : " " + texts.text("delivery.reach.shared", shared);
    }

    /** The counts of the target groups that stand beside no activity, as nothing was done. */
    Optional<String> ofGroups() {
        String untold =
                findings.evaluation().delivered().groups().stream()
                        .filter(g -> beside(g.group()) == 0)
                        .map(g -> texts.name(g.group()) + ": " + of(g.reach()))
                        .collect(Collectors.joining("; "));
        return untold.isEmpty()
                ? Optional.empty()
                : Optional.of(texts.text("delivery.reach.groups", untold));
    }

    private long beside(TargetGroup group) {
        return findings.evaluation().delivered().deliveries().stream()
                .filter(d -> d.site().isEmpty() && d.reach().isPresent())
                .filter(d -> d.activity().getTargetGroups().contains(group))
                .count();
    }

    private String of(Delivery.Reach reach) {
        String reached = Long.toString(reach.reached());
        String eligible = Long.toString(reach.eligible());
        return reach.share().isEmpty()
                ? texts.text("delivery.reach.more", reached, eligible)
                : texts.text(
                        "shares.cell",
                        reached,
                        eligible,
                        texts.percent(reach.share().getAsDouble()));
    }

    private String participants(Disclosed<Long> noted) {
        int threshold = findings.evaluation().options().threshold();
        return texts.text(
                "delivery.participants",
                noted.shown()
                        .map(n -> Long.toString(n))
                        .orElseGet(() -> phrases.withheld(noted, threshold)));
    }
}
